//! Physical servers.

use serde::Deserialize;
use serde_json::{Value, json};

use super::field::{CREATED, DESCRIPTION, Field, ID, UPDATED, VERSION};
use super::interface::port::{self, Port};
use super::interface::show;
use super::kind::Kind;
use super::noun::{Input, Noun, Target, Use, id_of, typed};
use super::record::Record;
use super::role::{self, SPEC};
use super::tx::Tx;
use super::{address, hypervisor, locate, write};
use crate::error::{Error, Result};
use crate::store::{Read, Val, params};
use crate::value::{Family, Fqdn};

/// A physical server.
pub static NODE: Noun = Noun {
    name: "node",
    table: "node",
    about: "a physical server",
    key: "fqdn",
    names: "fqdn",
    order: &["fqdn"],
    fields: &[
        ID,
        Field::new("fqdn", Kind::Fqdn, "Its fully qualified name").word(),
        Field::new("location", Kind::Location, "Where it stands, as room/rack/unit")
            .required()
            .set(),
        Field::new("state", Kind::Ref("node-state"), "The state it is in").default("running").set(),
        Field::new(
            "roles",
            Kind::List(&Kind::Parts(&SPEC)),
            "A role it takes, with its attributes",
        )
        .flag("role")
        .required()
        .filled(),
        Field::input(
            "ip",
            Kind::List(&Kind::Word),
            "An external address, or next:CIDR for the next free one",
        )
        .required(),
        Field::input("interface", Kind::Word, "The name of its external interface")
            .default("external"),
        Field::new("addresses", Kind::List(&Kind::Ip), "Its external addresses").filled(),
        Field::new(
            "gateways",
            Kind::List(&Kind::Ip),
            "Its routers: one per family, of its first external address",
        )
        .filled()
        .wide(),
        Field::new("interfaces", Kind::Json, "Its interfaces, with their networks").filled().wide(),
        Field::new(
            "environment",
            Kind::Environment,
            "The environment that Puppet and Salt put it in",
        )
        .optional()
        .set()
        .wide(),
        DESCRIPTION,
        CREATED,
        UPDATED,
        VERSION,
    ],
    uses: &[Use {
        noun: "vm",
        sql: "SELECT v.fqdn FROM vm v JOIN virt_node h ON h.id = v.virt_node_id WHERE h.node_id = ? ORDER BY 1",
    }],
    locate: locate::host,
    fill,
    add,
    set,
    remove,
    examples: &[
        "node add hv01.example.net --location fra1/r01/u10 --ip 10.0.0.11 \
         --role hypervisor:method=KVM,cores=64,ram=512GiB,local-storage=4TiB,vg-name=vg0",
        "node set hv01.example.net --state maintenance",
        "node list --state running",
    ],
    ..Noun::PLAIN
};

#[derive(Deserialize)]
struct New {
    fqdn: Fqdn,
    roles: Vec<role::Spec>,
    ip: Vec<String>,
    interface: String,
}

fn fill(read: &Read, records: &mut [Record]) -> Result<()> {
    let ids = records.iter().map(Record::id).collect::<Vec<_>>();
    let mut interfaces = show::of_nodes(read, &ids)?;
    let mut roles = role::of(read, role::Bearer::Node, &ids)?;
    for record in records {
        let id = record.id();
        let all = interfaces.remove(&id).unwrap_or_default();
        let external = || all.iter().filter(|port| port["purpose"] == "external");
        let networks =
            external().flat_map(|port| port["networks"].as_array().into_iter().flatten());
        record.fill("gateways", gateways(networks));
        let addresses =
            external().flat_map(|port| port["addresses"].as_array().cloned().unwrap_or_default());
        record.fill("addresses", addresses.collect());
        record.fill("roles", Value::Object(roles.remove(&id).unwrap_or_default()));
        record.fill("interfaces", Value::Array(all));
    }
    Ok(())
}

/// One gateway per family: that of the first address.
pub fn gateways<'a>(networks: impl Iterator<Item = &'a Value>) -> Value {
    let mut found: [Option<Value>; 2] = [None, None];
    for network in networks.filter(|network| network["routed"] == json!(false)) {
        let family = usize::from(network["address"].as_str().is_some_and(|ip| ip.contains(':')));
        found[family].get_or_insert_with(|| network["gateway"].clone());
    }
    found.into_iter().flatten().filter(|gateway| !gateway.is_null()).collect()
}

fn add(tx: &mut Tx, noun: &'static Noun, input: &Input) -> Result<Target> {
    let input = write::complete(noun, input)?;
    let new: New = typed(&input)?;
    if new.ip.is_empty() || new.roles.is_empty() {
        let next = "say --ip ADDRESS and --role NAME";
        return Err(Error::missing(
            "--ip or --role",
            "a node has at least one address and one role",
            next,
        ));
    }
    must_be_free(tx, &new.fqdn)?;
    let row = write::columns(tx, noun, &input)?;
    let id = tx.create("node", &write::borrowed(&row))?;
    tx.insert("host", &[("fqdn", new.fqdn.as_str().into()), ("node_id", id.into())])?;
    let target = vec![Val::Int(id)];
    tx.created(noun, &target)?;
    port::add(tx, id, &new.interface, &Port { ip: new.ip, ..Port::default() })?;
    for spec in &new.roles {
        role::assign(tx, id, spec)?;
    }
    Ok(target)
}

/// A name is one host's, node or VM.
pub fn must_be_free(read: &Read, fqdn: &Fqdn) -> Result<()> {
    let sql = "SELECT vm_id FROM host WHERE fqdn = ?";
    match read.get::<Option<i64>>(sql, params![fqdn.as_str()])? {
        None => Ok(()),
        Some(vm) => {
            let noun = if vm.is_some() { "vm" } else { "node" };
            Err(Error::Taken { noun, key: fqdn.to_string() })
        }
    }
}

fn set(tx: &mut Tx, noun: &'static Noun, target: &Target, input: &Input) -> Result<()> {
    tx.claim("node", id_of(target))?;
    write::set(tx, noun, target, input)?;
    match hypervisor::of_node(tx, id_of(target))? {
        Some(id) => hypervisor::rank(tx, id),
        None => Ok(()),
    }
}

fn remove(tx: &mut Tx, noun: &'static Noun, target: &Target) -> Result<()> {
    let id = id_of(target);
    tx.claim("node", id)?;
    tx.touch(noun, target)?;
    write::free(tx, noun, target)?;
    tx.execute("UPDATE node_interface SET master_id = NULL WHERE node_id = ?", target)?;
    for port in tx.column::<i64>("SELECT id FROM node_interface WHERE node_id = ?", target)? {
        port::remove(tx, port)?;
    }
    tx.guarded("DELETE FROM host WHERE node_id = ?", target)?;
    tx.guarded("DELETE FROM node WHERE id = ?", target)
}

/// The addresses of a node's external interfaces, each with the interface's id.
fn external(tx: &Tx, node: i64) -> Result<Vec<(Val, i64)>> {
    let mut found = vec![];
    for family in [Family::V4, Family::V6] {
        let sql = format!(
            "SELECT a.address, i.id FROM node_interface i JOIN {} a ON a.node_interface_id = i.id \
             WHERE i.node_id = ? AND i.purpose = 'external'",
            address::table(family)
        );
        for row in tx.rows(&sql, params![node])? {
            found.push((row.get(0)?, row.get(1)?));
        }
    }
    Ok(found)
}

/// A node keeps an external address when this one goes.
pub fn must_keep_an_address(tx: &Tx, node: i64, without: &Val) -> Result<()> {
    let all = external(tx, node)?;
    let others = all.iter().filter(|(address, _)| address != without).count();
    keep(others > 0 || others == all.len())
}

/// A node keeps an external address when this interface goes.
pub fn must_keep_an_address_without(tx: &Tx, port: i64) -> Result<()> {
    let sql = "SELECT node_id FROM node_interface WHERE id = ?";
    let node = tx.number(sql, params![port])?;
    keep(external(tx, node)?.iter().any(|(_, id)| *id != port))
}

fn keep(kept: bool) -> Result<()> {
    match kept {
        true => Ok(()),
        false => Err(Error::refused(
            "the last external address of a node cannot be removed",
            "a node has at least one at all times",
            "assign another first, or remove the node",
        )),
    }
}
