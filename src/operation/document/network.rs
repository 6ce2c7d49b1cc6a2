//! The networks and VLANs of a host, gathered from its interfaces.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::error::Result;
use crate::resource::vlan;
use crate::store::Read;

/// The interfaces of a document.
pub(super) fn interfaces(document: &Map<String, Value>) -> impl Iterator<Item = &Value> {
    document.get("interfaces").and_then(Value::as_array).into_iter().flatten()
}

/// All networks of a host, each with the interface that has it.
pub(super) fn networks(document: &Map<String, Value>) -> Vec<Value> {
    let mut found = vec![];
    for interface in interfaces(document) {
        for network in interface["networks"].as_array().into_iter().flatten() {
            let mut network = network.clone();
            network["interface"] = interface["name"].clone();
            found.push(network);
        }
    }
    found
}

/// Every VLAN that a host or a VM on it uses, or that a network of the host lies in, by name.
pub(super) fn vlans(read: &Read, document: &Map<String, Value>) -> Result<Value> {
    let vms = document.get("vms").and_then(Value::as_array).into_iter().flatten();
    let of_vms = vms.filter_map(|vm| vm["interfaces"].as_array()).flatten();
    let mut found = BTreeMap::new();
    for vlan in interfaces(document).chain(of_vms).flat_map(|one| one["vlans"].as_array()).flatten()
    {
        let name = vlan["name"].as_str().unwrap_or_default().to_owned();
        found.insert(name, json!({"tag": vlan["tag"], "vni": vlan["vni"]}));
    }
    for network in document["networks"].as_array().into_iter().flatten() {
        let Some(name) = network["vlan"].as_str().filter(|name| !found.contains_key(*name)) else {
            continue;
        };
        let (tag, vni) = vlan::numbers(read, name)?;
        found.insert(name.to_owned(), json!({"tag": tag, "vni": vni}));
    }
    Ok(json!(found))
}
