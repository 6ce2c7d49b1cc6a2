//! The networks of interfaces: each address with all that a host needs to use it.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use compact_str::{CompactString, ToCompactString};

use super::super::address;
use super::super::record::{grouped, question, sorted};
use crate::answer::{Cell, Part};
use crate::error::{Error, Result};
use crate::store::{Question, Read, Row};
use crate::value::{Addr, Cidr, Family};

/// The networks of interfaces, by VM or node and by the interface's id.
pub(super) type Networks = BTreeMap<(i64, i64), Vec<Part>>;

/// What the addresses of one prefix have in common.
struct Prefix {
    cidr: CompactString,
    length: i64,
    gateway: Option<CompactString>,
    vrf: CompactString,
    vlan: Option<CompactString>,
}

/// The addresses of VMs, and those of nodes, each with its interface.
pub(super) static OF_VMS: LazyLock<String> =
    LazyLock::new(|| statement("a.vm_id, a.interface_id", "{table} a WHERE a.vm_id"));
pub(super) static OF_NODES: LazyLock<String> = LazyLock::new(|| {
    // From the interfaces outwards: MariaDB would begin with all addresses.
    let through =
        "node_interface i LEFT JOIN {table} a ON a.node_interface_id = i.id WHERE i.node_id";
    statement("i.node_id, i.id", through)
});

/// The addresses of both families. Their prefixes are read apart, once each, and the order is made here: with all
/// in one statement three more tables are searched for every address.
fn statement(owner: &str, from: &str) -> String {
    let part = |family: Family| {
        let (from, number) = (from.replace("{table}", address::table(family)), family.number());
        format!(
            "SELECT {owner}, a.address, a.prefix, a.subnet_id, {number}, a.id FROM {from} {{in}}"
        )
    };
    format!("{} UNION ALL {}", part(Family::V4), part(Family::V6))
}

/// The networks of many interfaces at once, by the statement that reads their addresses.
pub(super) fn networks(read: &Read, addresses: &str, ids: &[i64]) -> Result<Networks> {
    let rows = sorted(read, addresses, ids, 5..7)?;
    let prefixes = prefixes(read, &subnets(&rows)?)?;
    let mut found = Networks::new();
    for row in &rows {
        let Some(of) = subnet(row)? else { continue };
        let prefix = prefixes.get(&of).ok_or_else(|| lost(of))?;
        found.entry((row.get(0)?, row.get(1)?)).or_default().push(network(row, prefix)?);
    }
    Ok(found)
}

/// What [`networks`] asks of the prefixes of addresses that were asked for ahead.
pub(super) fn about_prefixes(read: &Read, addresses: &str, ids: &[i64]) -> Option<Question> {
    let rows = read.foretold(|| question(addresses, ids));
    question(PREFIX, &subnets(&rows).ok()?)
}

/// The subnet of an address; an interface without an address has a row without one.
fn subnet(row: &Row) -> Result<Option<i64>> {
    row.get(4)
}

/// The subnets of addresses, each once.
fn subnets(rows: &[Row]) -> Result<Vec<i64>> {
    let found = rows.iter().map(subnet).collect::<Result<Vec<_>>>()?;
    let mut found = found.into_iter().flatten().collect::<Vec<_>>();
    found.sort_unstable();
    found.dedup();
    Ok(found)
}

/// A host is not told a part of its addresses.
fn lost(subnet: i64) -> Error {
    Error::Broken {
        what: format!("an address lies in subnet {subnet}, which is not there"),
        source: None,
    }
}

const PREFIX: &str = "SELECT s.id, s.cidr, s.prefix, s.gateway, r.name, l.name FROM subnet s \
    JOIN vrf r ON r.id = s.vrf_id LEFT JOIN vlan l ON l.id = s.vlan_id WHERE s.id {in}";

/// What these prefixes say to their addresses.
fn prefixes(read: &Read, ids: &[i64]) -> Result<BTreeMap<i64, Prefix>> {
    let mut found = BTreeMap::new();
    grouped(read, PREFIX, ids, |id, mut row| {
        let gateway = row.get::<Option<Addr>>(3)?.map(|gateway| gateway.to_compact_string());
        let (cidr, length) = (row.take(1)?, row.get(2)?);
        let (vrf, vlan) = (row.take(4)?, row.take(5)?);
        found.insert(id, Prefix { cidr, length, gateway, vrf, vlan });
        Ok(())
    })?;
    Ok(found)
}

/// One address or routed prefix, with all that a host needs to use it.
fn network(row: &Row, of: &Prefix) -> Result<Part> {
    let (address, prefix): (Addr, i64) = (row.get(2)?, row.get(3)?);
    let routed = prefix < address.family().bits().into();
    // What is routed to an interface lies behind it: no router of the prefix that it is cut from is its own.
    let beside = |text: &Option<CompactString>| text.clone().filter(|_| !routed);
    Ok(Part(vec![
        ("address", address.to_compact_string().into()),
        ("prefix", if routed { prefix } else { of.length }.into()),
        ("gateway", beside(&of.gateway).into()),
        ("subnet", of.cidr.clone().into()),
        ("vlan", beside(&of.vlan).into()),
        ("vrf", of.vrf.clone().into()),
        ("routed", routed.into()),
    ]))
}

/// Puts the networks, the addresses and the routed prefixes of an interface into it.
pub(super) fn put_networks(port: &mut Part, networks: Option<Vec<Part>>) {
    let networks = networks.unwrap_or_default();
    let (routed, assigned): (Vec<_>, Vec<_>) =
        networks.iter().partition(|network| *network.cell("routed") == Cell::Bool(true));
    let addresses = assigned.iter().map(|network| network.cell("address").clone()).collect();
    let prefixes = routed.iter().filter_map(|network| {
        let first = network.cell("address").as_str()?.parse().ok()?;
        Cidr::at(first, network.cell("prefix").as_i64()?)
            .map(|cidr| cidr.to_compact_string().into())
    });
    let prefixes = prefixes.collect();
    port.0.extend([
        ("addresses", addresses),
        ("routed", prefixes),
        ("networks", Cell::Parts(networks)),
    ]);
}
