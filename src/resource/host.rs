//! The names of the fleet: each is one host's, node or VM.

use serde_json::Value;

use super::noun::{Input, Noun, Target};
use super::token::TOKEN;
use super::tx::Tx;
use super::{node, vm};
use crate::context::Scope;
use crate::error::{Named, Result};
use crate::store::{Question, Read, params};
use crate::value::Fqdn;

/// The column of `host` that says whose a name is.
fn column(noun: &Noun) -> &'static str {
    if noun.name == vm::VM.name { "vm_id" } else { "node_id" }
}

/// What is asked about the host of a name.
pub(super) fn about(fqdn: &Fqdn) -> Question {
    ("SELECT vm_id FROM host WHERE fqdn = ?".to_owned(), vec![fqdn.as_str().into()])
}

/// A name is one host's, node or VM.
pub(super) fn must_be_free(read: &Read, fqdn: &Fqdn) -> Result<()> {
    let (sql, params) = about(fqdn);
    match read.get::<Option<i64>>(&sql, &params)? {
        // Whoever runs the fleet made tokens for a host that is to come.
        None if read.scope != Scope::All && !tokens(read, fqdn.as_str())?.is_empty() => {
            Err(vm::VM.taken(fqdn.to_string()))
        }
        None => Ok(()),
        Some(vm) => {
            // A customer is not told that there is a node of that name.
            let is_vm = vm.is_some() || read.scope != Scope::All;
            let noun = if is_vm { &vm::VM } else { &node::NODE };
            Err(noun.taken(fqdn.to_string()))
        }
    }
}

/// Enters the name of a host that was made.
pub(super) fn enter(tx: &mut Tx, noun: &Noun, id: i64, fqdn: &Fqdn) -> Result<()> {
    tx.insert("host", &[("fqdn", fqdn.as_str().into()), (column(noun), id.into())])
}

/// Strikes out the name of a host that goes, and its tokens: whoever has the name next is another.
pub(super) fn strike(tx: &mut Tx, noun: &Noun, target: &Target) -> Result<()> {
    let name = name(tx, noun, target)?;
    for token in tokens(tx, &name)? {
        tx.touch_follower(&TOKEN, &token)?;
        tx.guarded("DELETE FROM token WHERE id = ?", &token)?;
    }
    tx.guarded(&format!("DELETE FROM host WHERE {} = ?", column(noun)), target)
}

/// Enters another name for a host, if one is said. Its tokens follow it: whoever has the old name next is another.
pub(super) fn rename(tx: &mut Tx, noun: &Noun, target: &Target, input: &Input) -> Result<()> {
    let Some(Value::String(said)) = input.get("fqdn") else { return Ok(()) };
    let new = said.parse::<Fqdn>().named("--fqdn", said)?;
    let old = name(tx, noun, target)?;
    if old == new.as_str() {
        return Ok(());
    }
    must_be_free(tx, &new)?;
    let sql = format!("UPDATE host SET fqdn = ? WHERE {} = ?", column(noun));
    tx.guarded(&sql, &[params![new.as_str()], target.as_slice()].concat())?;
    for token in tokens(tx, &old)? {
        tx.touch_follower(&TOKEN, &token)?;
        let params = [params![new.as_str()], token.as_slice()].concat();
        tx.guarded("UPDATE token SET host = ? WHERE id = ?", &params)?;
    }
    Ok(())
}

/// The name of a host.
fn name(read: &Read, noun: &Noun, target: &Target) -> Result<String> {
    let sql = format!("SELECT fqdn FROM host WHERE {} = ?", column(noun));
    Ok(read.get(&sql, target)?.unwrap_or_default())
}

/// The tokens of the host of that name.
fn tokens(read: &Read, name: &str) -> Result<Vec<Target>> {
    let found = read.column::<i64>("SELECT id FROM token WHERE host = ?", params![name])?;
    Ok(found.into_iter().map(|id| vec![id.into()]).collect())
}
