//! Interfaces of nodes: purposes, bonds, VLAN children and bridges as plain data.

use serde::Deserialize;
use serde_json::Value;

use super::super::address::{self, Claim, Pick};
use super::super::node::must_keep_an_address_without;
use super::super::noun::{Input, typed};
use super::super::tx::Tx;
use super::super::vlan::VLAN;
use super::super::write::must_keep;
use super::super::{node, record};
use super::name::must_be_a_name;
use super::{EXTERNAL, Holder, INTERFACE, addresses, mac, membership};
use crate::error::{Error, Result};
use crate::store::{Read, Val, params};
use crate::value::Mac;

/// What is said of a node's interface.
#[derive(Debug, Default, Deserialize)]
pub struct Port {
    /// What it is for.
    pub purpose: Option<String>,
    /// What it is.
    pub kind: Option<String>,
    /// The bond or bridge it is a member of.
    pub master: Option<String>,
    /// Its MAC address.
    pub mac: Option<Mac>,
    /// Its addresses, or `next:CIDR`.
    #[serde(default)]
    pub ip: Vec<String>,
    /// Where further addresses come from.
    #[serde(default)]
    pub subnet: Vec<String>,
    /// The VLAN of a VLAN child.
    #[serde(default)]
    pub vlans: Vec<Value>,
}

/// The interface of that name.
pub fn by_name(read: &Read, node: i64, name: &str) -> Result<Option<i64>> {
    read.get("SELECT id FROM node_interface WHERE node_id = ? AND name = ?", params![node, name])
}

/// Adds an interface to a node and returns its id.
pub fn add(tx: &mut Tx, node: i64, name: &str, port: &Port) -> Result<i64> {
    must_be_a_name(name)?;
    if by_name(tx, node, name)?.is_some() {
        return taken(tx, node, name);
    }
    let row = row(tx, node, port)?;
    let default = [("purpose", EXTERNAL), ("kind", "physical")].into_iter();
    let missing = default.filter(|(column, _)| row.iter().all(|(known, _)| known != column));
    let mut row =
        row.clone().into_iter().chain(missing.map(|(c, v)| (c, v.into()))).collect::<Vec<_>>();
    row.extend([("node_id", node.into()), ("name", name.into())]);
    let id = tx.create("node_interface", &row)?;
    must_make_sense(tx, id)?;
    mac::keep(tx, id, false, port.mac.as_ref())?;
    for word in port.ip.iter().filter(|word| *word != "none") {
        assign(tx, id, word)?;
    }
    for subnet in &port.subnet {
        assign(tx, id, &format!("next:{subnet}"))?;
    }
    Ok(id)
}

/// Gives an interface an address, or the next free one of `next:CIDR`.
fn assign(tx: &mut Tx, id: i64, word: &str) -> Result<()> {
    let holder = Holder::Node(id);
    let space = membership::spaces(tx, &holder)?.into_iter().next().unwrap_or_default();
    let (subnet, wanted) = addresses::exact(tx, word, &space)?;
    membership::must_suit(tx, (&subnet, wanted), &holder)?;
    let (holder, pick) = (Some(holder), Pick::find(tx, &subnet, wanted)?);
    address::claim(tx, &Claim { subnet: &subnet, pick, holder, note: None }).map(drop)
}

/// The columns that were said.
fn row(tx: &Tx, node: i64, port: &Port) -> Result<Vec<(&'static str, Val)>> {
    let mut row: Vec<(&'static str, Val)> = vec![];
    row.extend(port.purpose.as_deref().map(|purpose| ("purpose", purpose.into())));
    row.extend(port.kind.as_deref().map(|kind| ("kind", kind.into())));
    row.extend(port.mac.as_ref().map(|mac| ("mac", mac.as_str().into())));
    if let Some(master) = &port.master {
        let master = on_it(tx, node, master, "--master")?;
        let id = by_name(tx, node, master)?;
        let id = id.ok_or_else(|| Error::not_found("interface", master))?;
        row.push(("master_id", id.into()));
    }
    match port.vlans.as_slice() {
        [] => {}
        [one] if one["mode"] == "untagged" => {
            let why = "the frames of a node's VLAN interface carry the tag";
            return Err(Error::usage("--vlan", why, "leave :untagged out"));
        }
        [one] => {
            let vlan = VLAN.find_id(tx, one["vlan"].as_str().unwrap_or_default())?;
            row.push(("vlan_id", vlan.into()));
        }
        _ => {
            return Err(Error::usage(
                "--vlan",
                "a node's VLAN interface is in one VLAN",
                "name one",
            ));
        }
    }
    Ok(row)
}

/// A VLAN child has a device and a VLAN with a tag, alone there; only bonds and bridges have members.
fn must_make_sense(tx: &Tx, id: i64) -> Result<()> {
    let sql = "SELECT i.kind, i.vlan_id, m.kind, m.id, l.tag FROM node_interface i LEFT JOIN vlan l ON l.id = i.vlan_id \
               LEFT JOIN node_interface m ON m.id = i.master_id WHERE i.id = ?";
    let Some(row) = tx.row(sql, params![id])? else { return Ok(()) };
    let (kind, vlan): (String, Option<i64>) = (row.get(0)?, row.get(1)?);
    let (master, master_id): (Option<String>, Option<i64>) = (row.get(2)?, row.get(3)?);
    let twins = "SELECT COUNT(*) FROM node_interface WHERE master_id = ? AND vlan_id = ?";
    let members = "SELECT COUNT(*) FROM node_interface WHERE master_id = ? AND kind <> 'vlan'";
    let why = match (kind.as_str(), master.as_deref()) {
        ("physical" | "vlan", _) if tx.number(members, params![id])? > 0 => {
            "only bonds and bridges have members, and it has some"
        }
        _ if master_id == Some(id) => "an interface cannot be its own master",
        _ if is_above(tx, id, master_id)? => "it would be, through others, its own master",
        ("vlan", None) => "a VLAN interface sits on another: say --master",
        ("vlan", _) if vlan.is_none() => "a VLAN interface is in a VLAN: say --vlan",
        ("vlan", _) if row.get::<Option<i64>>(4)?.is_none() => {
            "its VLAN has a VNI and no tag that frames could carry"
        }
        ("vlan", _) if tx.number(twins, params![master_id, vlan])? > 1 => {
            "another interface carries that VLAN on the same master"
        }
        ("vlan", _) => return Ok(()),
        (_, _) if vlan.is_some() => "only an interface of the kind vlan is in a VLAN",
        (_, Some("physical" | "vlan")) => "only bonds and bridges have members",
        _ => return Ok(()),
    };
    Err(Error::usage("the interface", why, "`virtctl interface add --help` shows how"))
}

/// How many masters one above the other are looked at: nobody stacks more.
pub const DEEPEST: usize = 32;

/// Whether an interface is the master of `below`, itself or through others.
fn is_above(read: &Read, id: i64, below: Option<i64>) -> Result<bool> {
    let mut next = below;
    for _ in 0..DEEPEST {
        let Some(one) = next.filter(|one| *one != id) else { return Ok(next.is_some()) };
        let sql = "SELECT master_id FROM node_interface WHERE id = ?";
        next = read.get::<Option<i64>>(sql, params![one])?.flatten();
    }
    Ok(true)
}

/// Changes an interface of a node.
pub fn change(tx: &mut Tx, id: i64, input: &Input) -> Result<()> {
    let port = typed::<Port>(input)?;
    must_keep(input, &INTERFACE, |field| ["purpose", "kind"].contains(&field.name))?;
    let node = tx.number("SELECT node_id FROM node_interface WHERE id = ?", params![id])?;
    if port.purpose.as_deref().is_some_and(|purpose| purpose != EXTERNAL) {
        must_keep_an_address_without(tx, id)?;
    }
    let mut row = row(tx, node, &port)?;
    row.extend(renamed(tx, (node, id), input)?.map(|name| ("name", name.into())));
    row.extend(cleared(input));
    tx.update("node_interface", &row, "id = ?", params![id])?;
    must_make_sense(tx, id)?;
    if input.contains_key("vlans") {
        membership::must_keep_its_addresses(tx, &Holder::Node(id))?;
    }
    mac::keep(tx, id, input.get("mac").is_some(), port.mac.as_ref())
}

/// The other name that is said for an interface, which stays on its node.
fn renamed(tx: &Tx, (node, id): (i64, i64), input: &Input) -> Result<Option<String>> {
    let Some(place) = input.get("interface").and_then(Value::as_str) else { return Ok(None) };
    let name = on_it(tx, node, place, "--interface")?;
    must_be_a_name(name)?;
    match by_name(tx, node, name)?.is_none_or(|known| known == id) {
        true => Ok(Some(name.to_owned())),
        false => taken(tx, node, name),
    }
}

/// The name of an interface of a node, as a word says it: alone, or behind the node.
fn on_it<'w>(tx: &Tx, node: i64, word: &'w str, flag: &str) -> Result<&'w str> {
    let Some((host, name)) = word.split_once('/') else { return Ok(word) };
    match node::NODE.find_id(tx, host)? == node {
        true => Ok(name),
        false => Err(Error::invalid(flag, word, "it is not on this node")),
    }
}

fn taken<T>(tx: &Tx, node: i64, name: &str) -> Result<T> {
    let host = record::get(tx, &node::NODE, &vec![node.into()])?;
    Err(INTERFACE.taken(format!("{}/{name}", host.text("fqdn"))))
}

/// The columns that were said to be empty.
fn cleared(input: &Input) -> impl Iterator<Item = (&'static str, Val)> {
    let names = [("mac", "mac"), ("master", "master_id"), ("vlans", "vlan_id")];
    let empty = |value: &Value| value.is_null() || value.as_array().is_some_and(Vec::is_empty);
    let said = names.into_iter().filter(move |(name, _)| input.get(*name).is_some_and(empty));
    said.map(|(_, column)| (column, Val::Null))
}

/// Removes an interface of a node and releases what it had.
pub fn remove(tx: &mut Tx, id: i64) -> Result<()> {
    addresses::release(tx, &Holder::Node(id))?;
    tx.run("DELETE FROM mac WHERE node_interface_id = ?", params![id])?;
    tx.guarded("DELETE FROM node_interface WHERE id = ?", params![id])
}
