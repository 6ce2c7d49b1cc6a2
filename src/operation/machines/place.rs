//! Where VMs go: looking for a hypervisor, and moving to another.

use serde::Deserialize;
use serde_json::{Value, json};

use super::super::Call;
use super::super::verbs::run::target;
use crate::answer::{Column, Look, Rows, Sink, plain};
use crate::error::Result;
use crate::resource::capacity::{Amount, shown};
use crate::resource::noun::{id_of, typed};
use crate::resource::placement::{self, Verdict};
use crate::resource::storage::disk::{DISK, Disk};
use crate::resource::vm::{self, request::Needs};
use crate::resource::{Field, Kind, Noun, Target, Tx};
use crate::store::Read;

const DISKS: Kind = Kind::Parts(&DISK);

/// What must be said of a VM to find a place for it.
pub(super) const NEEDS: [Field; 5] = [
    Field::input("method", Kind::Key("virt-method"), "The virtualization technology").required(),
    Field::input("cores", Kind::Int(1, 4096), "Its virtual cores").required(),
    Field::input("ram", Kind::Bytes, "Its memory").required(),
    Field::input("storage", Kind::List(&DISKS), "A disk").flag("disk"),
    Field::input(
        "strategy",
        Kind::Choice(&["spread", "pack"]),
        "Prefer the emptiest or the fullest",
    ),
];

/// What is said of each hypervisor.
pub(super) static VERDICTS: Rows = Rows {
    columns: &[
        Column::new("node", Look::Plain),
        Column::new("state", Look::Plain),
        Column::new("verdict", Look::Plain),
        Column::new("cores_free", Look::Number),
        Column::new("ram_free", Look::Bytes),
        Column::new("storage_free", Look::Bytes),
        Column::new("why", Look::Plain),
        Column::new("needed", Look::Plain),
    ],
    many: true,
    key: "node",
};

/// `vm move`
pub(super) fn relocate(call: &Call, tx: &mut Tx) -> Result<(&'static Noun, Target)> {
    let target = target(call, tx)?;
    tx.check_version(call.noun(), &target)?;
    let to = Some(call.word("to")).filter(|to| !to.is_empty());
    vm::relocate(tx, id_of(&target), to)?;
    Ok((call.noun(), target))
}

/// `hypervisor drain`
pub(super) fn drain(call: &Call, tx: &mut Tx) -> Result<(&'static Noun, Target)> {
    let target = target(call, tx)?;
    tx.check_version(call.noun(), &target)?;
    vm::drain(tx, id_of(&target))?;
    Ok((call.noun(), target))
}

/// `vm place`
pub(super) fn place(call: &Call, read: &Read, sink: &mut dyn Sink) -> Result<()> {
    #[derive(Deserialize)]
    struct Said {
        #[serde(default)]
        storage: Vec<Disk>,
        #[serde(flatten)]
        needs: Needs,
    }
    let said: Said = typed(&call.input)?;
    vm::check_ram(&call.input)?;
    said.storage.iter().try_for_each(Disk::must_be_sized)?;
    let wish = said.needs.wish(read, &said.storage)?;
    for disk in &said.storage {
        disk.pool_of(read)?;
    }
    let verdicts = placement::verdicts(read, &wish, said.needs.strategy())?;
    let chosen = verdicts.iter().position(|verdict| verdict.obstacles.is_empty());
    if chosen.is_none() && !call.is("explain") {
        return Err(placement::nowhere(read, &wish, None)?);
    }
    sink.begin(&VERDICTS.shape())?;
    for (at, verdict) in verdicts.iter().enumerate() {
        if call.is("explain") || Some(at) == chosen {
            sink.row(plain(row(verdict, Some(at) == chosen, wish.amounts)))?;
        }
    }
    sink.end()
}

fn row(verdict: &Verdict, chosen: bool, needed: [i64; 3]) -> Vec<Value> {
    let room = &verdict.room;
    let word = match (chosen, verdict.obstacles.is_empty()) {
        (true, _) => "chosen",
        (false, true) => "fits",
        (false, false) => "no",
    };
    let free = |at: usize| json!(room.amounts[at].free());
    let needs = |(amount, needed): (&Amount, i64)| {
        format!("{} {}", amount.name, shown(amount.name, needed))
    };
    let needed = room.amounts.iter().zip(needed).map(needs).collect::<Vec<_>>().join(", ");
    let why = match verdict.obstacles.is_empty() {
        true => format!("{}% in use", placement::used(room) / 100),
        false => verdict.obstacles.join("; "),
    };
    vec![
        json!(room.fqdn),
        json!(room.state),
        json!(word),
        free(0),
        free(1),
        free(2),
        json!(why),
        json!(needed),
    ]
}
