//! Adding, changing and removing nodes.

use serde::Deserialize;

use super::super::ceph::mon;
use super::super::interface::port::{self, Port};
use super::super::noun::{Input, Noun, Target, id_of, typed};
use super::super::role::assignment;
use super::super::role::spec::Spec;
use super::super::tx::Tx;
use super::super::{hypervisor, reference, vm, write};
use super::{NODE, external};
use crate::context::Scope;
use crate::error::{Error, Result};
use crate::store::{Read, Val, params};
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
    must_be_free(tx, &new.fqdn)?;
    let row = write::columns(tx, noun, &input)?;
    let id = tx.create("node", &write::borrowed(&row))?;
    tx.insert("host", &[("fqdn", new.fqdn.as_str().into()), ("node_id", id.into())])?;
    let target = vec![Val::Int(id)];
    tx.created(noun, &target)?;
    port::add(tx, id, &new.interface, &Port { ip: new.ip, ..Port::default() })?;
    external::must_have_one(tx, id)?;
    for spec in &new.roles {
        assignment::assign(tx, id, spec)?;
    }
    Ok(target)
}

/// A name is one host's, node or VM.
pub fn must_be_free(read: &Read, fqdn: &Fqdn) -> Result<()> {
    let sql = "SELECT vm_id FROM host WHERE fqdn = ?";
    match read.get::<Option<i64>>(sql, params![fqdn.as_str()])? {
        None => Ok(()),
        Some(vm) => {
            // A customer is not told that there is a node of that name.
            let is_vm = vm.is_some() || read.scope != Scope::All;
            let noun = if is_vm { &vm::VM } else { &NODE };
            Err(noun.taken(fqdn.to_string()))
        }
    }
}

/// Changes a node.
pub(super) fn set(tx: &mut Tx, noun: &'static Noun, target: &Target, input: &Input) -> Result<()> {
    tx.claim("node", id_of(target))?;
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
    tx.guarded("DELETE FROM host WHERE node_id = ?", target)?;
    tx.guarded("DELETE FROM node WHERE id = ?", target)
}
