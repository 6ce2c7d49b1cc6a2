//! How things hang together: machines, their interfaces, VLANs and prefixes, in columns, with lines between.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde_json::Value;

use crate::resource::Noun;
use crate::resource::interface::INTERFACE;
use crate::resource::node::NODE;
use crate::resource::subnet::SUBNET;
use crate::resource::vlan::VLAN;
use crate::value::as_text;

/// How many things of one column are told apart.
pub const MOST: usize = 24;

/// A thing by which it is found: its noun, its name, and its address space where it has one.
pub type Way = (&'static str, String, Option<String>);

/// A thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thing {
    /// By what it is found; nothing where it stands for several.
    pub way: Option<Way>,
    /// What it is called here.
    pub label: String,
}

impl Thing {
    fn of(noun: &Noun, name: &str, label: String) -> Self {
        Self { way: Some((noun.name, name.to_owned(), None)), label }
    }
}

/// A place: the column, and which of its things.
pub type Place = (usize, usize);

/// A line from a thing of one column to a thing of the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// Where it begins and ends.
    pub ends: [Place; 2],
    /// Whether frames carry a tag there.
    pub tagged: bool,
}

/// Columns of things, and lines between them.
#[derive(Default)]
pub struct Net {
    /// The columns.
    pub columns: Vec<Vec<Thing>>,
    /// The lines.
    pub lines: Vec<Line>,
}

impl Net {
    /// The place of a thing in a column, where it is put unless it stands there.
    fn put(&mut self, column: usize, thing: Thing) -> Place {
        self.columns.resize(self.columns.len().max(column + 1), vec![]);
        let all = &mut self.columns[column];
        let at = all.iter().position(|known| *known == thing).unwrap_or_else(|| {
            all.push(thing);
            all.len() - 1
        });
        (column, at)
    }

    fn join(&mut self, one: Place, other: Place, tagged: bool) {
        let line = Line { ends: [one, other], tagged };
        if !self.lines.contains(&line) {
            self.lines.push(line);
        }
    }

    /// The interfaces of a machine, as its fields tell them, their VLANs, and the prefixes of their addresses.
    pub fn of_machine<'a>(kind: &Noun, field: impl Fn(&str) -> &'a Value) -> Option<Self> {
        let interfaces = field(&INTERFACE.plural()).as_array().filter(|all| !all.is_empty())?;
        let (name, mut net) = (field(kind.key).as_str()?, Self::default());
        let machine = net.put(0, Thing::of(kind, name, name.to_owned()));
        for one in interfaces {
            let own = one.get("id").filter(|_| kind.name != NODE.name).unwrap_or(&one["name"]);
            let own = as_text(own);
            let key = format!("{name}/{own}");
            let port = net.put(1, Thing::of(&INTERFACE, &key, own));
            net.join(machine, port, false);
            net.of_port(port, one);
        }
        Some(net)
    }

    fn of_port(&mut self, port: Place, interface: &Value) {
        let mut vlans = vec![];
        for vlan in interface["vlans"].as_array().into_iter().flatten() {
            let name = vlan["name"].as_str().unwrap_or_default();
            let at = self.put(2, Thing::of(&VLAN, name, name.to_owned()));
            self.join(port, at, vlan["tagged"] == true);
            vlans.push((name.to_owned(), at));
        }
        for network in interface["networks"].as_array().into_iter().flatten() {
            let text = |name: &str| network[name].as_str().unwrap_or_default().to_owned();
            let (cidr, vrf) = (text("subnet"), Some(text("vrf")));
            let thing = Thing { way: Some((SUBNET.name, cidr.clone(), vrf)), label: cidr };
            let prefix = self.put(3, thing);
            let through = vlans.iter().find(|(name, _)| *name == text("vlan"));
            let through = through.map_or(port, |(_, at)| *at);
            self.join(through, prefix, false);
        }
    }

    /// What is in a VLAN, by the rows of its members, and its prefixes.
    pub fn of_vlan<'a>(field: impl Fn(&str) -> &'a Value, members: &[Member]) -> Option<Self> {
        let (name, mut net) = (field(VLAN.key).as_str()?, Self::default());
        let middle = (1, 0);
        for thing in hosts(members) {
            let at = net.put(0, thing);
            net.join(at, middle, false);
        }
        net.put(1, Thing::of(&VLAN, name, name.to_owned()));
        let prefixes = field(&SUBNET.plural()).as_array().into_iter().flatten();
        for cidr in prefixes.filter_map(Value::as_str) {
            let at = net.put(2, Thing { way: None, label: cidr.to_owned() });
            net.join(middle, at, false);
        }
        Some(net).filter(|net| net.lines.len() > 1)
    }
}

/// An interface that is in a VLAN, and the node that it is on, as far as that is told.
pub type Member = (String, String);

/// What is in a VLAN: each interface where there are few, else how many there are on each host.
fn hosts(members: &[Member]) -> Vec<Thing> {
    let many = members.len() > MOST;
    let mut counts = BTreeMap::<&str, usize>::new();
    for (interface, node) in members {
        *counts.entry(if many { node } else { interface }).or_default() += 1;
    }
    let mut counts = counts.into_iter().collect::<Vec<_>>();
    counts.sort_by_key(|(_, count)| Reverse(*count));
    let thing = |(name, count): (&str, usize)| match (many, name.is_empty()) {
        (_, true) => Thing { way: None, label: format!("{count} interfaces") },
        (true, _) => Thing::of(&NODE, name, format!("{name}: {count}")),
        (false, _) => Thing::of(&INTERFACE, name, name.to_owned()),
    };
    counts.into_iter().map(thing).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_thousand_machines_in_a_vlan_are_as_many_things_as_they_have_hosts() {
        let vlan = json!({"name": "lan", "subnets": ["192.0.2.0/24"]});
        let things = |count: usize, hosts: usize| {
            let member = |at: usize| (format!("vm{at}/0"), format!("hv{}", at % hosts));
            let members = (0..count).map(member).collect::<Vec<_>>();
            let net = Net::of_vlan(|name| &vlan[name], &members).expect("it is drawn");
            net.columns.iter().map(Vec::len).collect::<Vec<_>>()
        };
        assert_eq!(things(3, 2), [3, 1, 1]);
        assert_eq!(things(1000, 20), [20, 1, 1]);
    }
}
