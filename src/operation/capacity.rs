//! `capacity`: what the hypervisors of each rack have left, and whether it can lose one of them.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::verbs::look;
use super::{Call, Entry};
use crate::answer::{Column, Look, Rows, Sink, plain};
use crate::error::Result;
use crate::resource::capacity::{Room, rooms};
use crate::resource::{Field, Kind};
use crate::store::Read;

/// `capacity`
pub static CAPACITY: &[Entry] = &[Entry {
    arguments: &[Field::input("by", Kind::Choice(&["room", RACK]), "What a place is").default(RACK)],
    examples: &["capacity", "capacity --by room"],
    sweeps: true,
    ..look(
        "capacity",
        "Show what the hypervisors of each place have left, and whether the others have room for \
         the VMs of any one of them (by the sums of cores and memory)",
        &PLACES,
        run,
    )
}];

const RACK: &str = "rack";

static PLACES: Rows = Rows {
    columns: &[
        Column::new("location", Look::Plain),
        Column::new("hypervisors", Look::Number),
        Column::new("out", Look::Number),
        Column::new("cores", Look::Number),
        Column::new("cores_free", Look::Number),
        Column::new("ram", Look::Bytes),
        Column::new("ram_free", Look::Bytes),
        Column::new("local_storage", Look::Bytes),
        Column::new("local_storage_free", Look::Bytes),
        Column::new("spares_one", Look::Plain),
    ],
    many: true,
    key: "location",
};

/// The hypervisors of one place.
#[derive(Default)]
struct Place {
    count: i64,
    /// Those that take no VMs in their state: what they have is nobody's to promise.
    out: i64,
    most: [i64; 3],
    free: [i64; 3],
    /// For each that takes VMs, what it has promised and what it has left.
    hosts: Vec<[(i64, i64); 2]>,
}

impl Place {
    fn add(&mut self, room: &Room) {
        self.count += 1;
        if !room.schedulable {
            self.out += 1;
            return;
        }
        for (at, amount) in room.amounts.iter().enumerate() {
            self.most[at] = self.most[at].saturating_add(amount.most);
            self.free[at] = self.free[at].saturating_add(amount.free());
        }
        let [cores, ram, _] = room.amounts;
        self.hosts.push([cores, ram].map(|amount| (amount.used, amount.free())));
    }

    /// Whether the others have room for what any one has promised.
    fn spares_one(&self) -> bool {
        let fits = |host: &[(i64, i64); 2]| {
            (0..2).all(|at| host[at].0 <= self.free[at].saturating_sub(host[at].1))
        };
        !self.hosts.is_empty() && self.hosts.iter().all(fits)
    }

    fn row(&self, location: &str) -> Vec<Value> {
        let mut row = vec![json!(location), json!(self.count), json!(self.out)];
        for at in 0..3 {
            row.extend([json!(self.most[at]), json!(self.free[at])]);
        }
        row.push(json!(self.spares_one()));
        row
    }
}

/// The first parts of a location: its room, or its room and its rack.
fn place(location: &str, parts: usize) -> String {
    location.split('/').take(parts).collect::<Vec<_>>().join("/")
}

fn run(call: &Call, read: &Read, sink: &mut dyn Sink) -> Result<()> {
    let parts = if ["", RACK].contains(&call.word("by")) { 2 } else { 1 };
    let mut places = BTreeMap::<String, Place>::new();
    rooms(read, |room| {
        let location = place(room.location.as_deref().unwrap_or_default(), parts);
        places.entry(location).or_default().add(&room);
    })?;
    sink.begin(&PLACES.shape())?;
    for (location, place) in &places {
        sink.row(plain(place.row(location)))?;
    }
    sink.end()
}

#[cfg(test)]
mod tests {
    use super::{Place, place};

    #[test]
    fn a_place_spares_one_where_the_others_have_room_for_its_vms() {
        let of = |hosts: &[(i64, i64)]| {
            let free = hosts.iter().map(|host| host.1).sum();
            let hosts = hosts.iter().map(|host| [*host, *host]).collect();
            Place { free: [free, free, 0], hosts, ..Place::default() }.spares_one()
        };
        assert!(of(&[(4, 6), (4, 6)]) && of(&[(6, 4), (3, 7), (2, 8)]) && of(&[(0, 5)]));
        assert!(!of(&[(6, 4), (6, 4)]) && !of(&[(1, 9)]) && !of(&[]));
    }

    #[test]
    fn a_place_is_the_beginning_of_a_location() {
        assert_eq!(place("fra1/r01/u10", 2), "fra1/r01");
        assert_eq!(
            (place("fra1/r01/u10", 1), place("r9", 2)),
            ("fra1".to_owned(), "r9".to_owned())
        );
    }
}
