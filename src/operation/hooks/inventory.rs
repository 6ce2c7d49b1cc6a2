//! Ansible's inventory: every host with its variables, in groups.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde_json::json;

use super::super::Call;
use super::super::document::{each, host};
use super::{NAME, escape};
use crate::answer::{Cell, Member, Part, Sink};
use crate::error::{Error, Result};
use crate::resource::interface::EXTERNAL;
use crate::resource::vrf::GLOBAL;
use crate::store::Read;

/// Gives all hosts, or the variables of one.
pub(super) fn inventory(call: &Call, read: &Read, sink: &mut dyn Sink) -> Result<()> {
    match call.word("host") {
        "" if call.is("list") => sink.members(&mut |member| everything(read, member)),
        "" => Err(Error::usage(
            "inventory",
            "it is not said what is wanted: say --list or --host NAME",
            "",
        )),
        name => sink.owned(variables(host(read, name)?.document)),
    }
}

/// The variables of a host, and where Ansible reaches it: by its first address in the address space that is meant
/// unless told, of a node by its first external one. Others may have the same address elsewhere.
fn variables(document: Cell) -> Cell {
    let listed = |name| document.get(name).into_iter();
    let own = listed("networks").flat_map(Cell::parts).filter(|network| {
        *network.cell("routed") == Cell::Bool(false) && network.cell("vrf").as_str() == Some(GLOBAL)
    });
    let external = listed("interfaces")
        .flat_map(Cell::parts)
        .filter(|port| port.get("purpose").is_none_or(|purpose| purpose.as_str() == Some(EXTERNAL)))
        .filter_map(|port| port.cell("name").as_str())
        .collect::<Vec<_>>();
    let reached = |network: &&Part| {
        let of = network.cell("interface").as_str();
        of.is_some_and(|name| external.contains(&name))
    };
    let first = own.filter(reached).map(|network| network.cell("address").clone()).next();
    let mut all = Part(vec![(NAME, escape::ansible(document))]);
    if let Some(address) = first {
        all.add("ansible_host", address);
    }
    Cell::Part(all)
}

/// Every host with its variables, in groups by kind, role, state, place, customer and hypervisor.
fn everything(read: &Read, member: &mut Member) -> Result<()> {
    let mut groups = BTreeMap::<String, Vec<Rc<str>>>::new();
    let mut some = false;
    each(read, |host| {
        some = true;
        let name = Rc::<str>::from(host.fqdn.as_str());
        for group in groups_of(&host.document) {
            groups.entry(group).or_default().push(name.clone());
        }
        member(&["_meta", "hostvars", &host.fqdn], variables(host.document))
    })?;
    if !some {
        member(&["_meta", "hostvars"], json!({}).into())?;
    }
    member(&["all"], json!({"children": groups.keys().collect::<Vec<_>>()}).into())?;
    groups.iter().try_for_each(|(name, hosts)| {
        let hosts = hosts.iter().map(|host| &**host).collect::<Vec<_>>();
        member(&[name], json!({"hosts": hosts}).into())
    })
}

/// Groups are words that Ansible takes as names: letters, digits and `_`.
fn groups_of(document: &Cell) -> Vec<String> {
    let clean = |text: &str| {
        let one = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
        text.chars().map(one).collect::<String>()
    };
    let of = |name: &str| document.get(name).unwrap_or(&Cell::Null);
    let text = |name: &str| of(name).as_str().unwrap_or_default().to_owned();
    let roles = of("roles");
    let roles = roles.as_object().into_iter().flat_map(|roles| roles.keys());
    let mut groups = roles.map(|role| format!("role_{}", clean(role))).collect::<Vec<_>>();
    groups.push(format!("{}s", text("kind")));
    groups.push(format!("{}_state_{}", text("kind"), clean(&text("state"))));
    // A place is in all that it lies in: room, rack and unit.
    let place = text("location");
    let ends = place.match_indices('/').map(|(end, _)| end).chain([place.len()]);
    groups.extend(
        ends.filter(|end| *end > 0).map(|end| format!("location_{}", clean(&place[..end]))),
    );
    for (group, field) in [("customer", "customer"), ("hypervisor", "node")] {
        let of = Some(text(field)).filter(|name| !name.is_empty());
        groups.extend(of.map(|name| format!("{group}_{}", clean(&name))));
    }
    groups
}
