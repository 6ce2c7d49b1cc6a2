//! Adding and changing VLANs: their numbers, and whose they are.

use std::borrow::Cow;

use serde_json::{Number, Value, json};

use super::super::customer::CUSTOMER;
use super::super::noun::{Input, Noun, Target, id_of};
use super::super::tx::Tx;
use super::super::{address, customer, record, vm, write};
use super::NUMBERS;
use crate::context::Scope;
use crate::error::{Error, Result};
use crate::store::params;
use crate::value::Family;

/// Adds a VLAN, with the numbers that were said or the next ones.
pub(super) fn add(tx: &mut Tx, noun: &'static Noun, input: &Input) -> Result<Target> {
    let input = prepare(tx, input, None)?;
    must_have_a_number(input.get("tag"), input.get("vni"))?;
    let target = write::add(tx, noun, &input)?;
    settle(tx, &target)?;
    Ok(target)
}

fn must_have_a_number(tag: Option<&Value>, vni: Option<&Value>) -> Result<()> {
    match [tag, vni].into_iter().flatten().any(|number| !number.is_null()) {
        true => Ok(()),
        false => {
            let next = "say --tag N, --tag next, --vni N or --vni next";
            Err(Error::missing("--tag or --vni", "a VLAN needs a tag, a VNI or both", next))
        }
    }
}

/// Changes a VLAN.
pub(super) fn set(tx: &mut Tx, noun: &'static Noun, target: &Target, input: &Input) -> Result<()> {
    let input = prepare(tx, input, Some(id_of(target)))?;
    let now = record::get(tx, noun, target)?;
    let number = |name: &str| input.get(name).map_or_else(|| now.get(name), Cow::Borrowed);
    must_have_a_number(Some(&number("tag")), Some(&number("vni")))?;
    if input.get("tag").is_some_and(Value::is_null) {
        must_not_be_tagged(tx, target)?;
    }
    if input.contains_key("customer") {
        must_stay_with_its_users(tx, target, &input)?;
    }
    write::set(tx, noun, target, &input)?;
    settle(tx, target)
}

/// Frames that carry the tag of a VLAN need it.
fn must_not_be_tagged(tx: &Tx, target: &Target) -> Result<()> {
    let vms = "SELECT v.fqdn, m.interface_id FROM vm_interface_vlan m JOIN vm v ON v.id = m.vm_id \
               WHERE m.vlan_id = ? AND m.tagged = 1 LIMIT 1";
    let nodes = "SELECT n.fqdn, i.name FROM node_interface i JOIN node n ON n.id = i.node_id WHERE i.vlan_id = ? LIMIT 1";
    let by = match tx.row(vms, target)? {
        Some(row) => format!("{}/{}", row.get::<String>(0)?, row.get::<i64>(1)?),
        None => match tx.row(nodes, target)? {
            // Customers see no nodes.
            Some(_) if tx.scope != Scope::All => "what is not yours".to_owned(),
            Some(row) => format!("{}/{}", row.get::<String>(0)?, row.get::<String>(1)?),
            None => return Ok(()),
        },
    };
    let why = format!("the frames of {by} carry it");
    Err(Error::refused("the tag cannot go", why, "take that interface out of the VLAN first"))
}

/// Puts numbers where `next` is said, and refuses those that are taken.
fn prepare(tx: &mut Tx, input: &Input, own: Option<i64>) -> Result<Input> {
    let mut input = input.clone();
    for (name, all) in NUMBERS {
        match input.get(name) {
            Some(Value::String(_)) => {
                let open = opened(tx, &input, own, name, all)?;
                input.insert(name.to_owned(), json!(lowest_free(tx, name, open)?));
            }
            Some(Value::Number(number)) => {
                let sql = format!("SELECT id FROM vlan WHERE {name} = ?");
                let found = tx.get::<i64>(&sql, params![number.as_i64()])?;
                if found.is_some() && found == own {
                    continue;
                }
                must_be_open(tx, name, number, all)?;
                if found.is_some() {
                    return Err(taken(name, number));
                }
            }
            _ => {}
        }
    }
    if let Some(Value::String(customer)) = input.get("customer") {
        let id = CUSTOMER.find_id(tx, customer)?;
        tx.claim("customer", id)?;
    }
    Ok(input)
}

fn taken(name: &str, number: &Number) -> Error {
    let why = "every tag and every VNI exists once in the whole fleet";
    let next = format!("`virtctl vlan list --filter {name}={number}` shows what has it");
    Error::refused(format!("{name} {number} is taken"), why, &next)
}

/// The numbers of which the next free one is given: those that were opened to the customer whose VLAN it is, where
/// some were.
fn opened(
    tx: &Tx,
    input: &Input,
    own: Option<i64>,
    column: &str,
    all: (i64, i64),
) -> Result<(i64, i64)> {
    let owner = "SELECT customer_id FROM vlan WHERE id = ?";
    let id = match (tx.scope, input.get("customer")) {
        (Scope::Customer(_), _) => None,
        (_, Some(said)) => said.as_str().map(|name| CUSTOMER.find_id(tx, name)).transpose()?,
        (_, None) => tx.get::<Option<i64>>(owner, params![own])?.flatten(),
    };
    match id.map(|id| customer::range(tx, id, column)).transpose()? {
        Some((Some(first), Some(last))) => Ok((first, last)),
        _ => open(tx, column, all),
    }
}

/// The numbers that whoever writes may give: of all, a customer those that were opened to them.
fn open(tx: &Tx, column: &str, all: (i64, i64)) -> Result<(i64, i64)> {
    let Scope::Customer(id) = tx.scope else { return Ok(all) };
    match customer::range(tx, id, column)? {
        (Some(first), Some(last)) => Ok((first, last)),
        _ => Err(Error::refused(
            format!("no {column} can be given"),
            "none was opened to you",
            "ask whoever runs the fleet for a range",
        )),
    }
}

/// Refuses a number that was not opened to a customer; of others' the number's kind is the bound.
fn must_be_open(tx: &Tx, column: &str, number: &Number, all: (i64, i64)) -> Result<()> {
    if tx.scope == Scope::All {
        return Ok(());
    }
    let (first, last) = open(tx, column, all)?;
    match number.as_i64().is_some_and(|number| (first..=last).contains(&number)) {
        true => Ok(()),
        false => {
            let why = format!("{first} to {last} were opened to you");
            Err(Error::invalid(&format!("--{column}"), &number.to_string(), why))
        }
    }
}

/// The lowest number that no VLAN has, of those that may be given.
fn lowest_free(tx: &Tx, column: &str, (least, most): (i64, i64)) -> Result<i64> {
    let taken =
        tx.get::<i64>(&format!("SELECT {column} FROM vlan WHERE {column} = ?"), params![least])?;
    if taken.is_none() {
        return Ok(least);
    }
    let sql = format!(
        "SELECT v.{column} + 1 FROM vlan v WHERE v.{column} >= ? AND NOT EXISTS \
         (SELECT 1 FROM vlan n WHERE n.{column} = v.{column} + 1) ORDER BY v.{column} LIMIT 1"
    );
    match tx.number(&sql, params![least])? {
        free if free <= most => Ok(free),
        _ => Err(Error::refused(
            format!("there is no free {column}"),
            format!("{least} to {most} are all taken"),
            "remove a VLAN that is not needed any more",
        )),
    }
}

/// A VLAN with users may only go to the customer of all of them, or to nobody.
fn must_stay_with_its_users(tx: &Tx, target: &Target, input: &Input) -> Result<()> {
    let Some(Value::String(customer)) = input.get("customer") else { return Ok(()) };
    let owner = CUSTOMER.find_id(tx, customer)?;
    let params = [target.as_slice(), params![owner]].concat();
    let user = |from: &str, vlan: &str| {
        let sql = format!(
            "SELECT v.fqdn FROM {from} JOIN vm v ON v.id = u.vm_id WHERE {vlan} = ? \
             AND (v.customer_id IS NULL OR v.customer_id <> ?) LIMIT 1"
        );
        tx.get::<String>(&sql, &params)
    };
    let refused = |why, next| {
        Err(Error::refused(format!("the VLAN cannot go to customer `{customer}`"), why, next))
    };
    if let Some(vm) = user("vm_interface_vlan u", "u.vlan_id")? {
        let why = format!("{vm} uses it and is not that customer's");
        return refused(why, "move that VM's interface to another VLAN first");
    }
    for table in Family::ALL.map(address::table) {
        if let Some(vm) =
            user(&format!("subnet s JOIN {table} u ON u.subnet_id = s.id"), "s.vlan_id")?
        {
            let why = format!("{vm} has a prefix of it and is not that customer's");
            return refused(why, "`virtctl ip remove PREFIX` gives that up");
        }
    }
    Ok(())
}

/// Refuses what takes its customer over a quota, and to share what is one customer's.
fn settle(tx: &Tx, target: &Target) -> Result<()> {
    let sql = "SELECT customer_id, shared FROM vlan WHERE id = ?";
    let Some(row) = tx.row(sql, target)? else { return Ok(()) };
    match row.get::<Option<i64>>(0)? {
        Some(_) if row.get::<bool>(1)? => Err(Error::refused(
            "a VLAN that is one customer's cannot be shared",
            "only that customer's VMs may use it",
            "say --customer '' or --shared no",
        )),
        Some(id) => customer::must_hold(tx, id),
        None => Ok(()),
    }
}

/// Removes a VLAN. Interfaces that are in others, too, stay there.
pub(super) fn remove(tx: &mut Tx, noun: &'static Noun, target: &Target) -> Result<()> {
    tx.touch(noun, target)?;
    if tx.context.cascade {
        let sql = "SELECT m.vm_id, m.interface_id FROM vm_interface_vlan m WHERE m.vlan_id = ? \
                   AND EXISTS (SELECT 1 FROM vm_interface_vlan o WHERE o.vm_id = m.vm_id \
                   AND o.interface_id = m.interface_id AND o.vlan_id <> m.vlan_id)";
        for row in tx.rows(sql, target)? {
            let (vm, interface) = (row.get::<i64>(0)?, row.get::<i64>(1)?);
            tx.touch(&vm::VM, &vec![vm.into()])?;
            let sql = "DELETE FROM vm_interface_vlan WHERE vm_id = ? AND interface_id = ? AND vlan_id = ?";
            tx.guarded(sql, params![vm, interface, id_of(target)])?;
        }
    }
    write::remove(tx, noun, target)
}
