//! The networks of interfaces: each address with all that a host needs to use it.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::super::record::{document, grouped};
use crate::error::Result;
use crate::store::{Read, Row};
use crate::value::{Addr, Cidr};

/// The networks of interfaces, by VM (or node interface) and by the interface's number.
pub(super) type Networks = HashMap<(i64, i64), Vec<Value>>;

const NETWORK: &str = "SELECT {owner}, a.address, a.prefix, a.family, s.cidr, s.prefix, s.gateway, r.name, l.name \
     FROM {table} a JOIN subnet s ON s.id = a.subnet_id JOIN vrf r ON r.id = a.vrf_id \
     LEFT JOIN vlan l ON l.id = s.vlan_id";

/// The addresses of one family, as one statement with `{in}`.
fn statement(family: i64, owner: &str, order: &str) -> String {
    let table = if family == 4 { "ipv4" } else { "ipv6" };
    let network = NETWORK.replace("{table}", table).replace("a.family", &family.to_string());
    let key = owner.split(',').next().unwrap_or_default();
    format!("{} WHERE {key} {{in}} ORDER BY {order}", network.replace("{owner}", owner))
}

/// The networks of many interfaces at once.
pub(super) fn networks(read: &Read, owner: &str, order: &str, ids: &[i64]) -> Result<Networks> {
    let mut found = Networks::new();
    for family in [4, 6] {
        grouped(read, &statement(family, owner, order), ids, |id, row| {
            found.entry((id, row.get(1)?)).or_default().push(network(row)?);
            Ok(())
        })?;
    }
    Ok(found)
}

/// One address or routed prefix, with all that a host needs to use it.
fn network(mut row: Row) -> Result<Value> {
    let (address, prefix, family): (Addr, i64, i64) = (row.get(2)?, row.get(3)?, row.get(4)?);
    let whole = if family == 4 { 32 } else { 128 };
    let gateway = row.get::<Option<Addr>>(7)?.map(|gateway| gateway.to_string());
    Ok(document([
        ("address", address.to_string().into()),
        ("prefix", if prefix < whole { prefix } else { row.get(6)? }.into()),
        ("gateway", gateway.into()),
        ("subnet", row.take::<String>(5)?.into()),
        ("vlan", row.take::<Option<String>>(9)?.into()),
        ("vrf", row.take::<String>(8)?.into()),
        ("routed", (prefix < whole).into()),
    ]))
}

/// Puts the networks, the addresses and the routed prefixes of an interface into its document.
pub(super) fn put_networks(document: &mut Map<String, Value>, networks: Option<Vec<Value>>) {
    let networks = networks.unwrap_or_default();
    let (routed, assigned): (Vec<_>, Vec<_>) =
        networks.iter().partition(|network| network["routed"] == json!(true));
    let addresses = assigned.iter().map(|network| network["address"].clone());
    let prefixes = routed.iter().filter_map(|network| {
        let first = network["address"].as_str()?.parse().ok()?;
        Cidr::at(first, network["prefix"].as_i64()?).map(|cidr| json!(cidr.to_string()))
    });
    document.insert("addresses".to_owned(), addresses.collect());
    document.insert("routed".to_owned(), prefixes.collect());
    document.insert("networks".to_owned(), Value::Array(networks));
}
