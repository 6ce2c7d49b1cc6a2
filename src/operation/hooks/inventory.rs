//! Ansible's inventory: every host with its variables, in groups.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::super::Call;
use super::super::document::host;
use super::{NAME, escape};
use crate::answer::{Member, Sink};
use crate::error::{Error, Result};
use crate::store::Read;

/// Gives all hosts, or the variables of one.
pub(super) fn inventory(call: &Call, read: &Read, sink: &mut dyn Sink) -> Result<()> {
    match call.word("host") {
        "" if call.is("list") => sink.members(&mut |member| everything(read, member)),
        "" => Err(Error::usage(
            "inventory",
            "it is not said what is wanted",
            "say --list or --host NAME",
        )),
        name => sink.owned(variables(document(read, name)?).into()),
    }
}

/// The document of a host; Ansible is told no more of it.
fn document(read: &Read, name: &str) -> Result<Value> {
    Ok(host(read, name)?.document.into_value())
}

/// The variables of a host, and where Ansible reaches it: by the first address of its own.
fn variables(document: Value) -> Value {
    let networks = document["networks"].as_array().into_iter().flatten();
    let mut own = networks.filter(|network| network["routed"] == json!(false));
    let first = own.next().map(|network| network["address"].clone());
    let mut all = json!({NAME: escape::ansible(document)});
    if let Some(address) = first {
        all["ansible_host"] = address;
    }
    all
}

/// Every host with its variables, in groups by kind, role, state, place, customer and hypervisor.
fn everything(read: &Read, member: &mut Member) -> Result<()> {
    let mut groups = BTreeMap::<String, Vec<String>>::new();
    let names = read.column::<String>("SELECT fqdn FROM host ORDER BY fqdn", &[])?;
    if names.is_empty() {
        member(&["_meta", "hostvars"], json!({}))?;
    }
    for name in names {
        let document = document(read, &name)?;
        for group in groups_of(&document) {
            groups.entry(group).or_default().push(name.clone());
        }
        member(&["_meta", "hostvars", &name], variables(document))?;
    }
    member(&["all"], json!({"children": groups.keys().collect::<Vec<_>>()}))?;
    groups.iter().try_for_each(|(name, hosts)| member(&[name], json!({"hosts": hosts})))
}

/// Groups are words that Ansible takes as names: letters, digits and `_`.
fn groups_of(document: &Value) -> Vec<String> {
    let clean = |text: &str| {
        let one = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
        text.chars().map(one).collect::<String>()
    };
    let text = |name: &str| document[name].as_str().unwrap_or_default();
    let roles = document["roles"].as_object().into_iter().flat_map(|roles| roles.keys());
    let mut groups = roles.map(|role| format!("role_{}", clean(role))).collect::<Vec<_>>();
    groups.push(format!("{}s", text("kind")));
    groups.push(format!("{}_state_{}", text("kind"), clean(text("state"))));
    // A place is in all that it lies in: room, rack and unit.
    let place = text("location");
    let ends = place.match_indices('/').map(|(end, _)| end).chain([place.len()]);
    groups.extend(
        ends.filter(|end| *end > 0).map(|end| format!("location_{}", clean(&place[..end]))),
    );
    for (group, field) in [("customer", "customer"), ("hypervisor", "node")] {
        let of = Some(text(field)).filter(|name| !name.is_empty());
        groups.extend(of.map(|name| format!("{group}_{}", clean(name))));
    }
    groups
}
