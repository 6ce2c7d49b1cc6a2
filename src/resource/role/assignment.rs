//! Giving roles to nodes and VMs, and taking them.

use serde_json::{Map, Value};

use super::super::noun::Noun;
use super::super::tx::Tx;
use super::bearer::Bearer;
use super::spec::Spec;
use super::{ROLE, attribute, builtin};
use crate::error::{Error, Result};
use crate::store::params;

/// Gives a node a role; a built-in one is added as the noun of its name is.
pub fn assign(tx: &mut Tx, node: i64, spec: &Spec) -> Result<()> {
    let role = ROLE.find_id(tx, &spec.role)?;
    match builtin::noun(tx, role)? {
        Some(noun) => builtin::assign(tx, noun, node, spec),
        None => bear(tx, Bearer::Node, node, role, spec),
    }
}

/// Gives a VM a role.
pub fn assign_vm(tx: &mut Tx, vm: i64, spec: &Spec) -> Result<()> {
    let role = ROLE.find_id(tx, &spec.role)?;
    match builtin::noun(tx, role)? {
        Some(Noun { name, .. }) => {
            let why = format!("{name} is a role of nodes");
            Err(Error::usage(
                "the role",
                why,
                "`virtctl role list` shows those that VMs may have too",
            ))
        }
        None => bear(tx, Bearer::Vm, vm, role, spec),
    }
}

/// Gives a node or a VM an administrator's role, or new values to one it has.
fn bear(tx: &mut Tx, bearer: Bearer, id: i64, role: i64, spec: &Spec) -> Result<()> {
    let declared = tx.get::<String>("SELECT attributes FROM role WHERE id = ?", params![role])?;
    let declared = declared.unwrap_or_default();
    let (table, column) = (bearer.table(), bearer.column());
    let sql = format!("SELECT attributes FROM {table} WHERE {column} = ? AND role_id = ?");
    let had = tx.get::<String>(&sql, params![id, role])?;
    let values = attribute::kept(&declared, &had.unwrap_or_default());
    let values = attribute::with(&declared, values, attribute::check(&declared, &spec.attributes)?);
    let sql = format!("DELETE FROM {table} WHERE {column} = ? AND role_id = ?");
    tx.run(&sql, params![id, role])?;
    let row = [
        (column, id.into()),
        ("role_id", role.into()),
        ("attributes", Value::Object(values).to_string().into()),
    ];
    tx.insert(table, &row)
}

/// Gives a role of a node or a VM the attributes back that it had, where it has others now.
pub fn restore(
    tx: &mut Tx,
    bearer: Bearer,
    id: i64,
    name: &str,
    (was, is): (&Map<String, Value>, &Value),
) -> Result<()> {
    let role = ROLE.find_id(tx, name)?;
    if let (Some(noun), Bearer::Node) = (builtin::noun(tx, role)?, bearer) {
        return builtin::restore(tx, noun, id, (was, is));
    }
    let (table, column) = (bearer.table(), bearer.column());
    let differs = |name: &str| was.get(name) != is.get(name);
    let of = format!("WHERE {column} = ? AND role_id = ?");
    let had =
        tx.get::<String>(&format!("SELECT attributes FROM {table} {of}"), params![id, role])?;
    let had = serde_json::from_str::<Map<_, _>>(&had.unwrap_or_default()).unwrap_or_default();
    let stays = had.into_iter().filter(|(name, _)| !differs(name)).collect::<Map<_, _>>();
    let sql = format!("UPDATE {table} SET attributes = ? {of}");
    tx.guarded(&sql, params![Value::Object(stays).to_string(), id, role])?;
    let attributes = was.iter().filter(|(name, value)| differs(name) && !value.is_null());
    let attributes = attributes.map(|(name, value)| (name.clone(), value.clone())).collect();
    bear(tx, bearer, id, role, &Spec { role: name.to_owned(), attributes })
}

/// Takes a role from a node or a VM.
pub fn unassign(tx: &mut Tx, bearer: Bearer, id: i64, word: &str) -> Result<()> {
    let role = ROLE.find_id(tx, word)?;
    if let (Some(noun), Bearer::Node) = (builtin::noun(tx, role)?, bearer) {
        let Some(own) = builtin::of(tx, noun, id)? else {
            return Err(nothing(noun.name));
        };
        return (noun.remove)(tx, noun, &own);
    }
    let (table, column) = (bearer.table(), bearer.column());
    let sql = format!("DELETE FROM {table} WHERE {column} = ? AND role_id = ?");
    if tx.execute(&sql, params![id, role])? == 0 {
        return Err(nothing(word));
    }
    if bearer == Bearer::Node { must_have_one(tx, id) } else { Ok(()) }
}

fn nothing(role: &str) -> Error {
    Error::refused(format!("it has no role `{role}`"), "there is nothing to take", "")
}

/// A node has at least one role at all times.
pub(super) fn must_have_one(tx: &Tx, node: i64) -> Result<()> {
    match tx.number("SELECT COUNT(*) FROM node_role WHERE node_id = ?", params![node])? {
        0 => Err(Error::refused(
            "the last role of a node cannot be removed",
            "a node has at least one at all times",
            "`virtctl node assign` gives it another first; `virtctl node remove` removes it",
        )),
        _ => Ok(()),
    }
}
