//! Interfaces as documents show them, for many VMs or nodes at once.

use std::collections::{BTreeMap, HashMap};

use compact_str::CompactString;

use super::super::noun::Target;
use super::super::record::{question, sorted};
use super::super::vm::part;
use super::name::of_bridge;
use super::network::{self, networks, put_networks};
use crate::answer::{Cell, Part};
use crate::error::Result;
use crate::store::{FromVal, Question, Read, Row};

/// Parts by the id of what they belong to: few enough that comparing ids is cheaper than hashing them.
pub type ById = BTreeMap<i64, Vec<Part>>;

/// How many cells an interface has at most.
const MEMBERS: usize = 9;

const OF_VMS: &str = "SELECT i.vm_id, i.id, m.tagged, l.folded, i.mac, l.name, l.tag, l.vni FROM vm_interface i \
     LEFT JOIN vm_interface_vlan m ON m.vm_id = i.vm_id AND m.interface_id = i.id \
     LEFT JOIN vlan l ON l.id = m.vlan_id WHERE i.vm_id {in}";
const OF_NODES: &str = "SELECT i.node_id, i.id, i.name, i.purpose, i.kind, i.mac, m.name, l.name, l.tag, l.vni \
     FROM node_interface i LEFT JOIN node_interface m ON m.id = i.master_id \
     LEFT JOIN vlan l ON l.id = i.vlan_id WHERE i.node_id {in}";

/// What [`of_vms`] begins by asking.
pub fn about_vms(vms: &[i64]) -> impl Iterator<Item = Question> {
    [network::OF_VMS.as_str(), OF_VMS].into_iter().filter_map(|sql| question(sql, vms))
}

/// What [`of_nodes`] begins by asking.
pub fn about_nodes(nodes: &[i64]) -> impl Iterator<Item = Question> {
    [network::OF_NODES.as_str(), OF_NODES].into_iter().filter_map(|sql| question(sql, nodes))
}

/// What [`of_vms`] goes on to ask, once that is answered.
pub fn about_vms_on(read: &Read, vms: &[i64]) -> Option<Question> {
    network::about_prefixes(read, &network::OF_VMS, vms)
}

/// What [`of_nodes`] goes on to ask, once that is answered.
pub fn about_nodes_on(read: &Read, nodes: &[i64]) -> Option<Question> {
    network::about_prefixes(read, &network::OF_NODES, nodes)
}

/// The interfaces of VMs.
pub fn of_vms(read: &Read, vms: &[i64]) -> Result<ById> {
    let mut networks = networks(read, &network::OF_VMS, vms)?;
    let mut found = ById::new();
    let mut last = (0, 0);
    for mut row in sorted(read, OF_VMS, vms, 0..4)? {
        let (vm, id) = (row.get(0)?, row.get(1)?);
        let all = found.entry(vm).or_default();
        if std::mem::replace(&mut last, (vm, id)) != (vm, id) {
            all.push(port_of_vm(vm, id, &mut row, networks.remove(&(vm, id)))?);
        }
        let vlans = all.last_mut().and_then(|port| port.parts_mut("vlans"));
        if let (Some(vlans), Some(member)) = (vlans, member(&mut row)?) {
            vlans.push(member);
        }
    }
    Ok(found)
}

fn port_of_vm(vm: i64, id: i64, row: &mut Row, networks: Option<Vec<Part>>) -> Result<Part> {
    let mut port = Part(Vec::with_capacity(MEMBERS));
    let name = part::name(vm, id);
    let bridge = of_bridge(&name);
    port.0.extend([
        ("id", id.into()),
        ("name", name.into()),
        ("bridge", bridge.into()),
        ("mac", row.take::<CompactString>(4)?.into()),
        ("vlans", Cell::Parts(vec![])),
    ]);
    put_networks(&mut port, networks);
    Ok(port)
}

/// The VLAN of an interface that a row names, if any.
fn member(row: &mut Row) -> Result<Option<Part>> {
    let tagged = row.get::<Option<bool>>(2)?;
    vlan(row, 5, tagged.unwrap_or_default())
}

/// The VLAN whose name, tag and VNI stand from a column on, if any.
fn vlan(row: &mut Row, from: usize, tagged: bool) -> Result<Option<Part>> {
    let Some(name) = row.take::<Option<CompactString>>(from)? else { return Ok(None) };
    Ok(Some(Part(vec![
        ("name", name.into()),
        ("tag", row.get::<Option<i64>>(from + 1)?.into()),
        ("vni", row.get::<Option<i64>>(from + 2)?.into()),
        ("tagged", tagged.into()),
    ])))
}

/// The interfaces of nodes.
pub fn of_nodes(read: &Read, nodes: &[i64]) -> Result<ById> {
    let mut found = ById::new();
    ports(read, nodes, |node, _, port| found.entry(node).or_default().push(port))?;
    Ok(found)
}

/// Hands over the interfaces of nodes, each with the ids of its node and its own.
fn ports(read: &Read, nodes: &[i64], mut take: impl FnMut(i64, i64, Part)) -> Result<()> {
    let mut networks = networks(read, &network::OF_NODES, nodes)?;
    for mut row in sorted(read, OF_NODES, nodes, 0..2)? {
        let (node, id, mut port) = (row.get(0)?, row.get(1)?, port(&mut row)?);
        put_networks(&mut port, networks.remove(&(node, id)));
        take(node, id, port);
    }
    Ok(())
}

fn port(row: &mut Row) -> Result<Part> {
    let mut port = Part(Vec::with_capacity(MEMBERS));
    port.0.extend([
        ("name", row.take::<CompactString>(2)?.into()),
        ("purpose", row.take::<CompactString>(3)?.into()),
        ("kind", row.take::<CompactString>(4)?.into()),
        ("mac", row.take::<Option<CompactString>>(5)?.into()),
        ("master", row.take::<Option<CompactString>>(6)?.into()),
        ("vlans", Cell::Parts(vlan(row, 7, true)?.into_iter().collect())),
    ]);
    Ok(port)
}

/// Some interfaces, each by what identifies it; all are read at once.
pub fn of_targets(read: &Read, targets: &[&Target]) -> Result<HashMap<Target, Part>> {
    let ids = |at: usize| {
        let mut ids = targets.iter().map(|target| number(target, at)).collect::<Vec<_>>();
        ids.retain(|id| *id > 0);
        ids.sort_unstable();
        ids.dedup();
        ids
    };
    let mut found = HashMap::new();
    for (vm, all) in of_vms(read, &ids(0))? {
        for one in all {
            let id = one.cell("id").as_i64().unwrap_or_default();
            found.insert(vec![vm.into(), 0i64.into(), id.into()], one);
        }
    }
    ports(read, &ids(1), |node, id, port| {
        found.insert(vec![0i64.into(), node.into(), id.into()], port);
    })?;
    Ok(found)
}

fn number(target: &Target, at: usize) -> i64 {
    target.get(at).and_then(i64::from_val).unwrap_or_default()
}
