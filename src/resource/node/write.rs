//! Adding, changing and removing nodes.

use serde::Deserialize;

use super::super::ceph::mon;
use super::super::interface::port::{self, Port};
use super::super::noun::{Input, Noun, Target, id_of, typed};
use super::super::role::assignment;
use super::super::role::spec::Spec;
use super::super::tx::Tx;
use super::super::{host, hypervisor, reference, write};
use super::external;
use crate::error::{Error, Result};
use crate::store::Val;
use crate::value::Fqdn;

/// A node that is to be made.
#[derive(Deserialize)]
struct New {
    fqdn: Fqdn,
    roles: Vec<Spec>,
    ip: Vec<String>,
    interface: String,
}

/// Adds a node with its first address and its roles.
pub(super) fn add(tx: &mut Tx, noun: &'static Noun, input: &Input) -> Result<Target> {
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
    host::must_be_free(tx, &new.fqdn)?;
    let row = write::columns(tx, noun, &input)?;
    let id = tx.create("node", &write::borrowed(&row))?;
    host::enter(tx, noun, id, &new.fqdn)?;
    let target = vec![Val::Int(id)];
    tx.created(noun, &target)?;
    port::add(tx, id, &new.interface, &Port { ip: new.ip, ..Port::default() })?;
    external::must_have_one(tx, id)?;
    for spec in &new.roles {
        assignment::assign(tx, id, spec)?;
    }
    Ok(target)
}

/// Changes a node.
pub(super) fn set(tx: &mut Tx, noun: &'static Noun, target: &Target, input: &Input) -> Result<()> {
    tx.claim("node", id_of(target))?;
    tx.touch(noun, target)?;
    host::rename(tx, noun, target, input)?;
    write::set(tx, noun, target, input)?;
    match hypervisor::of_node(tx, id_of(target))? {
        Some(id) => hypervisor::rank(tx, id),
        None => Ok(()),
    }
}

/// Removes a node with all that is its own.
pub(super) fn remove(tx: &mut Tx, noun: &'static Noun, target: &Target) -> Result<()> {
    let id = id_of(target);
    tx.claim("node", id)?;
    tx.touch(noun, target)?;
    reference::free(tx, noun, target)?;
    mon::must_not_be_needed(tx, "node_id", id)?;
    tx.run("UPDATE node_interface SET master_id = NULL WHERE node_id = ?", target)?;
    for port in tx.column::<i64>("SELECT id FROM node_interface WHERE node_id = ?", target)? {
        port::remove(tx, port)?;
    }
    host::strike(tx, noun, target)?;
    tx.guarded("DELETE FROM node WHERE id = ?", target)
}
