//! Address spaces.

use serde_json::Value;

use super::field::{DESCRIPTION, Field, row};
use super::kind::Kind;
use super::list::NAME;
use super::locate;
use super::noun::{Input, Noun, SHELVES, Target};
use super::policy::Area;
use super::sight::{Sight, seen};
use super::subnet::SUBNET;
use super::tx::Tx;
use super::write;
use crate::context::Scope;
use crate::error::{Error, Result};
use crate::store::{Read, params};
use crate::value::unqualified;

/// An address space; `global` always exists.
pub static VRF: Noun = Noun {
    name: "vrf",
    table: "vrf",
    about: "an address space, in which an address exists once",
    shelf: SHELVES[1],
    fields: row![
        NAME,
        Field::new(
            "customer",
            Kind::Ref("customer"),
            "Whose it is: they add prefixes of their own to it",
        )
        .optional()
        .set(),
        DESCRIPTION,
    ],
    sight: Sight::Shared {
        own: "t.customer_id = ?",
        seen: "(t.customer_id = ? OR t.folded = 'global')",
    },
    area: Area::Shown,
    set,
    examples: &["vrf add lab", "vrf list"],
    ..Noun::PLAIN
};

/// Changes an address space; one that goes to a customer takes no prefix of another's VLAN along.
fn set(tx: &mut Tx, noun: &'static Noun, target: &Target, input: &Input) -> Result<()> {
    write::set(tx, noun, target, input)?;
    let sql = "SELECT s.cidr, l.name FROM vrf r JOIN subnet s ON s.vrf_id = r.id \
               JOIN vlan l ON l.id = s.vlan_id WHERE r.id = ? AND l.customer_id <> r.customer_id LIMIT 1";
    let changes_hands = input.contains_key("customer");
    match changes_hands.then(|| tx.row(sql, target)).transpose()?.flatten() {
        None => Ok(()),
        Some(row) => {
            let (cidr, vlan): (String, String) = (row.get(0)?, row.get(1)?);
            Err(Error::refused(
                "the address space cannot go to that customer",
                format!("{cidr} in it is of VLAN `{vlan}`, which is another customer's"),
                "move that prefix, or give the VLAN to the same customer, first",
            ))
        }
    }
}

/// The field of whatever is named within an address space.
pub const SPACE: &str = "vrf";

/// The address space that is meant where none is said.
pub const GLOBAL: &str = "global";

/// The address space that an input names; `global` unless told.
pub fn of(read: &Read, input: &Input) -> Result<i64> {
    let word = input.get(SPACE).and_then(Value::as_str).unwrap_or(GLOBAL);
    if read.scope != Scope::All {
        let (sql, params) = locate::about(&VRF, "id", word);
        if let Some(id) = read.get(&sql, &params)?
            && has_seen(read, id)?
        {
            return Ok(id);
        }
    }
    VRF.find_id(read, word)
}

/// A word for something in an address space, and where that is: `192.0.2.7@lab` is in `lab`.
pub fn apart<'w>(noun: &Noun, word: &'w str, input: &Input) -> Result<Option<(&'w str, Input)>> {
    let parts = unqualified(word).filter(|_| noun.field(SPACE).is_some());
    let Some((name, space)) = parts else { return Ok(None) };
    match input.get(SPACE).and_then(Value::as_str) {
        Some(said) if !said.eq_ignore_ascii_case(space) => {
            Err(Error::invalid(noun.name, word, "another address space is said beside it"))
        }
        _ => {
            let mut input = input.clone();
            input.insert(SPACE.to_owned(), space.into());
            Ok(Some((name, input)))
        }
    }
}

/// Whether an address space has a prefix that a customer sees: then they may use it, too.
fn has_seen(read: &Read, id: i64) -> Result<bool> {
    let Some((condition, values)) = seen(&SUBNET, read.scope) else { return Ok(false) };
    let sql = format!("SELECT 1 FROM subnet t WHERE {condition} AND t.vrf_id = ? LIMIT 1");
    Ok(read.get::<i64>(&sql, &[values.as_slice(), params![id]].concat())?.is_some())
}

/// The address space of a VLAN's subnets, as an input names it.
pub fn of_vlan(read: &Read, vlan: i64) -> Result<Input> {
    let sql = "SELECT vrf_id FROM subnet WHERE vlan_id = ? LIMIT 1";
    let id = read.get::<i64>(sql, params![vlan])?;
    Ok(id.map(|id| (SPACE.to_owned(), format!("id:{id}").into())).into_iter().collect())
}

/// The subnets of one VLAN lie in one address space.
pub(super) fn must_share(tx: &Tx, target: &Target) -> Result<()> {
    let sql = "SELECT o.cidr FROM subnet t JOIN subnet o ON o.vlan_id = t.vlan_id \
               WHERE t.id = ? AND o.vrf_id <> t.vrf_id LIMIT 1";
    match tx.get::<String>(sql, target)? {
        None => Ok(()),
        Some(other) => Err(Error::refused(
            "the subnets of one VLAN lie in one address space",
            format!("{other} is in another"),
            "use a VLAN of its own for each address space",
        )),
    }
}
