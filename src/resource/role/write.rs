//! Adding, changing and removing roles: the built-in ones stay, but for their classes.

use serde_json::{Value, json};

use super::super::noun::{Input, Noun, Target, id_of};
use super::super::tx::Tx;
use super::super::{record, reference, write};
use super::assignment::unassign;
use super::attribute::{Attribute, lost};
use super::bearer::{Bearer, noun_of};
use super::{USERS, builtin};
use crate::error::{Error, Result};
use crate::store::Val;

/// Adds a role of an administrator.
pub(super) fn add(tx: &mut Tx, noun: &'static Noun, input: &Input) -> Result<Target> {
    let mut input = input.clone();
    let declared = Attribute::read_all(input.get("attributes"))?;
    input.insert("attributes".to_owned(), json!(declared));
    input.entry("classes").or_insert_with(|| json!([]));
    write::add(tx, noun, &input)
}

/// Changes a role; of a built-in one its classes.
pub(super) fn set(tx: &mut Tx, noun: &'static Noun, target: &Target, input: &Input) -> Result<()> {
    let mut input = input.clone();
    let is = record::get(tx, noun, target)?;
    let differs = |(key, said): &(&String, &Value)| *key != "classes" && **said != *is.get(key);
    if builtin::noun(tx, id_of(target))?.is_some()
        && let Some((name, _)) = input.iter().find(differs)
    {
        let why = format!("it comes with virtctl: only its classes may change, not its {name}");
        return Err(Error::refused(
            "a built-in role cannot be changed so",
            why,
            "`virtctl role set` with --class only",
        ));
    }
    if let Some(said) = input.get("attributes") {
        let declared = Attribute::read_all(Some(said))?;
        must_keep_values(
            tx,
            target,
            &Attribute::read_all(Some(&is.get("attributes")))?,
            &declared,
        )?;
        input.insert("attributes".to_owned(), json!(declared));
    }
    write::set(tx, noun, target, &input)
}

/// What a host says of an attribute is kept: it would lose it without a word.
fn must_keep_values(tx: &Tx, role: &Target, was: &[Attribute], is: &[Attribute]) -> Result<()> {
    let stays = |name: &str| is.iter().any(|attribute| attribute.name == name);
    let mut found: Option<(&Attribute, Vec<String>)> = None;
    for bearer in [Bearer::Node, Bearer::Vm] {
        let whole = noun_of(bearer);
        let sql = format!(
            "SELECT h.fqdn, b.attributes FROM {} b JOIN {} h ON h.id = b.{} WHERE b.role_id = ? ORDER BY h.fqdn",
            bearer.table(),
            whole.table,
            bearer.column()
        );
        tx.each(&sql, role, |row| {
            let Some(one) = lost(was, is, &row.get::<String>(1)?) else { return Ok(()) };
            let (first, by) = found.get_or_insert_with(|| (one, vec![]));
            if first.name == one.name && by.len() < MOST {
                by.push(format!("{} {}", whole.name, row.get::<String>(0)?));
            }
            Ok(())
        })?;
    }
    let Some((Attribute { name, .. }, by)) = found else { return Ok(()) };
    let (what, next) = match stays(name) {
        false => ("go", "say every --attribute that stays: they replace those there are"),
        true => ("get another type", "change those values first, or declare another attribute"),
    };
    let why = format!("{} has a value of it", by.join(", "));
    Err(Error::refused(format!("attribute `{name}` cannot {what}"), why, next))
}

/// How many that have something are named.
const MOST: usize = 5;

/// Removes a role of an administrator, and takes it from its bearers where that is wanted.
pub(super) fn remove(tx: &mut Tx, noun: &'static Noun, target: &Target) -> Result<()> {
    if let Some(Noun { name, .. }) = builtin::noun(tx, id_of(target))? {
        let what = format!("role `{name}` cannot be removed");
        return Err(Error::refused(what, "it comes with virtctl", ""));
    }
    tx.touch(noun, target)?;
    let by = users(tx, target)?;
    if !by.is_empty() && !tx.context.cascade {
        return Err(reference::in_use(tx, noun, target, by, reference::CASCADE));
    }
    for bearer in [Bearer::Node, Bearer::Vm] {
        let (table, column) = (bearer.table(), bearer.column());
        let sql = format!("SELECT {column} FROM {table} WHERE role_id = ?");
        let whole = noun_of(bearer);
        for id in tx.column::<i64>(&sql, target)? {
            tx.touch(whole, &vec![Val::Int(id)])?;
            unassign(tx, bearer, id, &format!("id:{}", id_of(target)))?;
        }
    }
    tx.guarded("DELETE FROM role WHERE id = ?", target)
}

fn users(tx: &Tx, target: &Target) -> Result<Vec<String>> {
    let mut by = vec![];
    for user in USERS {
        let sql = format!("{} LIMIT {}", user.sql, reference::ASKED);
        by.extend(
            tx.column::<String>(&sql, target)?.iter().map(|key| format!("{} {key}", user.noun)),
        );
    }
    Ok(by)
}
