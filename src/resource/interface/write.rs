//! Adding, changing and removing interfaces, of VMs and of nodes alike.

use serde_json::Value;

use super::super::node::NODE;
use super::super::noun::{Input, Noun, Target, typed};
use super::super::tx::Tx;
use super::super::vm::VM;
use super::super::{node, reference, vm, write};
use super::port::Port;
use super::spec::Nic;
use super::{Holder, nic, port, raise};
use crate::error::{Error, Result};
use crate::store::params;

/// Adds an interface to a VM or a node.
pub(super) fn add(tx: &mut Tx, _: &'static Noun, input: &Input) -> Result<Target> {
    let place = input.get("interface").and_then(Value::as_str).unwrap_or_default().to_owned();
    match place.split_once('/') {
        None => {
            let vm = VM.find_id(tx, &place)?;
            vm::claim(tx, vm)?;
            tx.touch(&VM, &vec![vm.into()])?;
            let id = nic::attach(tx, vm, &typed::<Nic>(input)?)?;
            vm::must_hold(tx, vm)?;
            Ok(vec![vm.into(), 0i64.into(), id.into()])
        }
        Some((host, name)) => {
            let node = NODE.find_id(tx, host).map_err(|error| unnamed(tx, host, &place, error))?;
            tx.touch(&NODE, &vec![node.into()])?;
            let id = port::add(tx, node, name, &typed::<Port>(input)?)?;
            Ok(vec![0i64.into(), node.into(), id.into()])
        }
    }
}

/// The error for a host that is no node: of a VM nobody says what an interface is called.
fn unnamed(tx: &Tx, host: &str, place: &str, error: Error) -> Error {
    match VM.seek(tx, host, &Input::new()) {
        Ok(Some(_)) => {
            let why = "the interfaces of a VM are numbered: the next number is given";
            Error::invalid("INTERFACE", place, why)
        }
        _ => error,
    }
}

/// Changes an interface.
pub(super) fn set(tx: &mut Tx, noun: &'static Noun, target: &Target, input: &Input) -> Result<()> {
    tx.touch(noun, target)?;
    let mut input = input.clone();
    let name = input.get(noun.key).and_then(Value::as_str).unwrap_or_default();
    if noun.seek(tx, name, &Input::new())?.as_ref() == Some(target) {
        input.remove(noun.key);
    }
    let change = |tx: &mut Tx| match Holder::of(target) {
        Holder::Vm(vm, id) => nic::change(tx, vm, id, &input),
        Holder::Node(id) => port::change(tx, id, &input),
    };
    match write::changes(tx, noun, target, change)? {
        true => raise(tx, Holder::of(target)),
        false => Ok(()),
    }
}

/// Removes an interface and releases what it had.
pub(super) fn remove(tx: &mut Tx, noun: &'static Noun, target: &Target) -> Result<()> {
    tx.touch(noun, target)?;
    match Holder::of(target) {
        Holder::Vm(vm, id) => {
            vm::part::must_have_another(tx, vm, "vm_interface", "interface")?;
            nic::detach(tx, vm, id)
        }
        Holder::Node(id) => {
            node::must_keep_an_address_without(tx, id)?;
            free(tx, noun, target, id)?;
            port::remove(tx, id)
        }
    }
}

/// Sees to it that an interface of a node has no members: refuses, or removes them where the context
/// says so.
fn free(tx: &mut Tx, noun: &'static Noun, target: &Target, id: i64) -> Result<()> {
    let sql = "SELECT name, id FROM node_interface WHERE master_id = ? ORDER BY name";
    let members = tx.rows(sql, params![id])?;
    if !members.is_empty() && !tx.context.cascade {
        let names = members.iter().map(|row| row.get(0)).collect::<Result<Vec<String>>>()?;
        let next = "give them another --master, or none, or say --cascade to remove them too";
        return Err(reference::in_use(tx, noun, target, names, next));
    }
    for member in members {
        let (name, member) = (member.get::<String>(0)?, member.get::<i64>(1)?);
        let target = vec![0i64.into(), target[1].clone(), member.into()];
        remove(tx, noun, &target).map_err(|error| error.at(format!("interface {name}")))?;
    }
    Ok(())
}
