//! How things hang together: machines, their interfaces, VLANs and prefixes, each a link, with lines between.

use maud::{Markup, html};
use serde_json::Value;

use super::link::within;
use super::seen::Seen;
use crate::resource::interface::INTERFACE;
use crate::resource::node::NODE;
use crate::resource::subnet::SUBNET;
use crate::resource::vlan::VLAN;
use crate::resource::{Noun, noun};

/// How many boxes stand in one column at most; the last says how many more there are.
const MOST: usize = 24;

/// How wide and how high a box is, and how far columns and rows are apart.
const BOX: (usize, usize) = (220, 24);
const STEP: (usize, usize) = (270, 32);

/// A thing in the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Thing {
    /// What it is, and by which name it is found; nothing where it stands for several.
    leads: Option<(&'static str, String, Option<String>)>,
    label: String,
}

impl Thing {
    fn of(noun: &Noun, name: &str, label: String) -> Self {
        Self { leads: Some((noun.name, name.to_owned(), None)), label }
    }
}

/// Columns of things, and lines from a thing of one column to a thing of the next.
#[derive(Default)]
pub(super) struct Net {
    columns: Vec<Vec<Thing>>,
    /// From where to where, and whether frames carry a tag there.
    lines: Vec<([(usize, usize); 2], bool)>,
}

impl Net {
    /// The place of a thing in a column, where it is put unless it stands there.
    fn put(&mut self, column: usize, thing: Thing) -> (usize, usize) {
        self.columns.resize(self.columns.len().max(column + 1), vec![]);
        let all = &mut self.columns[column];
        let at = all.iter().position(|known| *known == thing).unwrap_or_else(|| {
            all.push(thing);
            all.len() - 1
        });
        (column, at)
    }

    fn join(&mut self, one: (usize, usize), other: (usize, usize)) {
        self.join_by(one, other, false);
    }

    fn join_by(&mut self, one: (usize, usize), other: (usize, usize), tagged: bool) {
        if !self.lines.contains(&([one, other], tagged)) {
            self.lines.push(([one, other], tagged));
        }
    }

    /// The interfaces of a machine, their VLANs, and the prefixes of their addresses.
    pub(super) fn of_machine(kind: &Noun, seen: &Seen) -> Option<Self> {
        let interfaces = seen.get(0, "interfaces").as_array().filter(|all| !all.is_empty())?;
        let (name, mut net) = (seen.get(0, kind.key).as_str()?, Self::default());
        let machine = net.put(0, Thing::of(kind, name, name.to_owned()));
        for one in interfaces {
            let own = one.get("id").filter(|_| kind.name != NODE.name).unwrap_or(&one["name"]);
            let own = own.as_str().map_or_else(|| own.to_string(), ToOwned::to_owned);
            let key = format!("{name}/{own}");
            let port = net.put(1, Thing::of(&INTERFACE, &key, own));
            net.join(machine, port);
            net.of_port(port, one);
        }
        Some(net)
    }

    fn of_port(&mut self, port: (usize, usize), interface: &Value) {
        let mut vlans = vec![];
        for vlan in interface["vlans"].as_array().into_iter().flatten() {
            let name = vlan["name"].as_str().unwrap_or_default();
            let at = self.put(2, Thing::of(&VLAN, name, name.to_owned()));
            self.join_by(port, at, vlan["tagged"] == true);
            vlans.push((name.to_owned(), at));
        }
        for network in interface["networks"].as_array().into_iter().flatten() {
            let text = |name: &str| network[name].as_str().unwrap_or_default().to_owned();
            let (cidr, vrf) = (text("subnet"), Some(text("vrf")));
            let prefix =
                self.put(3, Thing { leads: Some((SUBNET.name, cidr.clone(), vrf)), label: cidr });
            let through = vlans.iter().find(|(name, _)| *name == text("vlan"));
            let through = through.map_or(port, |(_, at)| *at);
            self.join(through, prefix);
        }
    }

    /// What is in a VLAN, on which hypervisors, and its prefixes.
    pub(super) fn of_vlan(vlan: &Seen, members: &Seen) -> Option<Self> {
        let (name, mut net) = (vlan.get(0, VLAN.key).as_str()?, Self::default());
        let middle = (1, 0);
        for (label, leads) in hosts(members) {
            let at = net.put(0, Thing { leads, label });
            net.join(at, middle);
        }
        net.put(1, Thing::of(&VLAN, name, name.to_owned()));
        for cidr in
            vlan.get(0, "subnets").as_array().into_iter().flatten().filter_map(Value::as_str)
        {
            let at = net.put(2, Thing { leads: None, label: cidr.to_owned() });
            net.join(middle, at);
        }
        Some(net).filter(|net| net.lines.len() > 1)
    }

    /// How many rows the picture has.
    fn rows(&self) -> usize {
        self.columns.iter().map(|column| column.len().min(MOST)).max().unwrap_or_default()
    }

    /// How far down a box stands: each column is in the middle.
    fn down(&self, column: usize, row: usize) -> usize {
        let rows = self.columns[column].len().min(MOST);
        row.min(MOST - 1) * STEP.1 + (self.rows() - rows) * STEP.1 / 2
    }

    /// The picture.
    pub(super) fn drawn(&self) -> Markup {
        let rows = self.rows();
        let tagged = self.lines.iter().any(|(_, tagged)| *tagged);
        let (width, height) =
            (self.columns.len().saturating_sub(1) * STEP.0 + BOX.0, rows * STEP.1);
        html! {
            div.wide role="region" tabindex="0" aria-label="How it hangs together" {
                svg.net viewBox={ "-1 -1 " (width + 2) " " (height + 2) } width=(width) role="group" aria-label="How it hangs together" {
                    path d=(self.paths(false)) {}
                    @if tagged { path.tagged d=(self.paths(true)) {} }
                    @for (at, column) in self.columns.iter().enumerate() {
                        @for (row, thing) in column.iter().enumerate().take(MOST) {
                            (self.drawn_box(at, row, thing))
                        }
                    }
                }
                @if tagged { p.note { "Dashed: with a tag." } }
            }
        }
    }

    fn drawn_box(&self, column: usize, row: usize, thing: &Thing) -> Markup {
        let (x, y) = (column * STEP.0, self.down(column, row));
        let more = self.columns[column].len() - row;
        let label = match row + 1 == MOST && more > 1 {
            true => format!("and {more} more"),
            false => shortened(&thing.label),
        };
        let body = html! {
            rect x=(x) y=(y) width=(BOX.0) height=(BOX.1) rx="4" {}
            text x=(x + 8) y=(y + 16) { (label) }
        };
        html! {
            @match &thing.leads {
                Some((kind, key, vrf)) if row + 1 < MOST || more == 1 => {
                    a href=(within(noun(kind), key, vrf.as_deref())) { (body) }
                }
                _ => { (body) }
            }
        }
    }

    fn paths(&self, tagged: bool) -> String {
        let end = |(column, row): (usize, usize), right: bool| {
            let x = column * STEP.0 + if right { BOX.0 } else { 0 };
            (x, self.down(column, row) + BOX.1 / 2)
        };
        let line = |([one, other], _): &([(usize, usize); 2], bool)| {
            let ((x, y), (to, down)) = (end(*one, true), end(*other, false));
            let half = (x + to) / 2;
            format!("M{x} {y}C{half} {y} {half} {down} {to} {down}")
        };
        let mine = self.lines.iter().filter(|(_, with)| *with == tagged);
        let mut all = mine.map(line).collect::<Vec<_>>();
        all.dedup();
        all.concat()
    }
}

/// A label that fits into a box.
fn shortened(label: &str) -> String {
    match label.char_indices().nth(27) {
        Some((end, _)) => format!("{}…", &label[..end]),
        None => label.to_owned(),
    }
}

type Leads = Option<(&'static str, String, Option<String>)>;

/// What is in a VLAN: each machine where there are few, else how many there are on each host.
fn hosts(members: &Seen) -> Vec<(String, Leads)> {
    let text =
        |at: usize, name: &str| members.get(at, name).as_str().unwrap_or_default().to_owned();
    let mut counts: Vec<(String, usize)> = vec![];
    let many = members.rows.len() > MOST;
    for at in 0..members.rows.len() {
        let name = text(at, if many { "node" } else { "interface" });
        match counts.iter_mut().find(|(known, _)| *known == name) {
            Some((_, count)) => *count += 1,
            None => counts.push((name, 1)),
        }
    }
    counts.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    let (host, one) = (NODE.name, INTERFACE.name);
    let label = |(name, count): (String, usize)| match (many, name.is_empty()) {
        (_, true) => (format!("{count} interfaces"), None),
        (true, _) => (format!("{name}: {count}"), Some((host, name, None))),
        (false, _) => (name.clone(), Some((one, name, None))),
    };
    counts.into_iter().map(label).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::answer::{Column, Look};

    fn seen(columns: &[&'static str], rows: Vec<Vec<Value>>) -> Seen {
        let column = |name: &&'static str| Column::new(name, Look::Plain);
        Seen { columns: columns.iter().map(column).collect(), rows, ..Seen::default() }
    }

    #[test]
    fn a_thousand_machines_in_a_vlan_are_as_many_boxes_as_they_have_hosts() {
        let vlan = seen(&["name", "subnets"], vec![vec![json!("lan"), json!(["192.0.2.0/24"])]]);
        let members = |count: usize, hosts: usize| {
            let row =
                |at: usize| vec![json!(format!("vm{at}/0")), json!(format!("hv{}", at % hosts))];
            seen(&["interface", "node"], (0..count).map(row).collect())
        };
        let boxes = |count, hosts| {
            let net = Net::of_vlan(&vlan, &members(count, hosts)).expect("it is drawn");
            (net.columns[0].len(), net.drawn().into_string().matches("<rect").count())
        };
        assert_eq!(boxes(3, 2), (3, 5));
        assert_eq!(boxes(1000, 20), (20, 22));
        // More hosts than there is room for: the last box says how many.
        assert_eq!(boxes(1000, 400), (400, MOST + 2));
        let drawn = Net::of_vlan(&vlan, &members(1000, 400)).expect("it is drawn").drawn();
        assert!(drawn.into_string().contains("and 377 more"));
    }
}
