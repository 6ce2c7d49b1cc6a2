//! The networks and VLANs of a host, gathered from its interfaces.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::{Value, json};

use crate::answer::Part;
use crate::error::Result;
use crate::resource::vlan;
use crate::store::Read;

/// All networks of a host, each with the interface that has it.
pub(super) fn networks(document: &Part) -> Vec<Part> {
    let mut found = vec![];
    for interface in document.parts("interfaces") {
        for network in interface.parts("networks") {
            let mut network = network.clone();
            network.add("interface", interface.cell("name").clone());
            found.push(network);
        }
    }
    found
}

/// The numbers of VLANs that were looked up, by name.
pub(super) type Numbers = HashMap<String, Value>;

/// Every VLAN that a host or a VM on it uses, or that a network of theirs lies in, by name; what is looked up for that
/// is kept for the next host.
pub(super) fn vlans(read: &Read, document: &Part, known: &mut Numbers) -> Result<Value> {
    let mut found = BTreeMap::new();
    for vlan in interfaces(document).flat_map(|one| one.parts("vlans")) {
        let name = vlan.cell("name").as_str().unwrap_or_default();
        if !found.contains_key(name) {
            let numbers = json!({"tag": vlan.cell("tag"), "vni": vlan.cell("vni")});
            found.insert(name.to_owned(), numbers);
        }
    }
    let others = unnumbered(document);
    let unknown = others.iter().filter(|name| !known.contains_key(**name));
    read.ahead(|| unknown.map(|name| vlan::about_numbers(name)).collect())?;
    for name in others {
        found.insert(name.to_owned(), numbers(read, name, known)?);
    }
    Ok(json!(found))
}

/// The VLANs in which networks lie, and of which no interface tells the numbers.
pub(super) fn unnumbered(document: &Part) -> BTreeSet<&str> {
    let vlans = interfaces(document).flat_map(|one| one.parts("vlans"));
    let told = vlans.filter_map(|vlan| vlan.cell("name").as_str()).collect::<BTreeSet<_>>();
    let networks = interfaces(document).flat_map(|one| one.parts("networks"));
    let lie_in = networks.filter_map(|network| network.cell("vlan").as_str());
    lie_in.filter(|name| !told.contains(name)).collect()
}

/// The interfaces of a host, and those of its VMs.
fn interfaces(document: &Part) -> impl Iterator<Item = &Part> {
    let of_vms = document.parts("vms").flat_map(|vm| vm.parts("interfaces"));
    document.parts("interfaces").chain(of_vms)
}

/// The numbers of a VLAN, looked up once.
fn numbers(read: &Read, name: &str, known: &mut Numbers) -> Result<Value> {
    if let Some(numbers) = known.get(name) {
        return Ok(numbers.clone());
    }
    let (tag, vni) = vlan::numbers(read, name)?;
    let numbers = json!({"tag": tag, "vni": vni});
    known.insert(name.to_owned(), numbers.clone());
    Ok(numbers)
}
