//! Where a prefix lies among the others: what it is cut from, and what is cut from it.

use serde_json::Value;

use super::super::address;
use super::super::allocate::{self, Subnet};
use super::super::noun::{Input, id_of};
use super::super::sight::if_seen;
use super::super::tx::Tx;
use super::SUBNET;
use crate::error::{Error, Result};
use crate::store::params;
use crate::value::Cidr;

/// Where a new prefix belongs: the one that holds it, which must be named, and no overlap else.
pub(super) fn place(tx: &Tx, vrf: i64, cidr: Cidr, input: &Input) -> Result<Option<Subnet>> {
    let holder = allocate::holder(tx, vrf, cidr)?;
    let parent = match input.get("parent").and_then(Value::as_str) {
        Some(word) => Some(allocate::by_id(tx, id_of(&SUBNET.find(tx, word, input)?))?),
        None => None,
    };
    let what = || format!("subnet {cidr} cannot be added");
    match (holder, parent) {
        (Some(holder), _) if holder.cidr == cidr => Err(SUBNET.taken(cidr.to_string())),
        (Some(holder), Some(parent)) if holder.id == parent.id => Ok(Some(parent)),
        (Some(holder), _) => {
            let Some(cidr) = named(tx, &holder)? else { return Err(taken_by_others(what())) };
            let next = format!("say --parent {cidr} to make it a part of that");
            Err(Error::refused(what(), format!("it lies in {cidr}"), &next))
        }
        (None, Some(parent)) => {
            let why = format!("it does not lie in {}", parent.cidr);
            Err(Error::refused(what(), why, "leave --parent out"))
        }
        (None, None) => match allocate::inside(tx, vrf, cidr)? {
            Some(inner) => {
                let Some(cidr) = named(tx, &inner)? else { return Err(taken_by_others(what())) };
                let next = "add the wider prefix first, then its parts";
                Err(Error::refused(what(), format!("{cidr} lies in it"), next))
            }
            None => Ok(None),
        },
    }
}

/// A prefix as whoever writes may be told of it: not at all, where they do not see it.
fn named(tx: &Tx, subnet: &Subnet) -> Result<Option<Cidr>> {
    let seen = if_seen(tx, &SUBNET, Some(vec![subnet.id.into()]))?;
    Ok(seen.map(|_| subnet.cidr))
}

/// The error for what is in the way and not the writer's to know.
fn taken_by_others(what: String) -> Error {
    Error::refused(what, "a part of it is not yours", "ask whoever runs the fleet for a prefix")
}

/// Gives prefixes another parent, or none.
pub(super) fn give(tx: &mut Tx, children: Vec<i64>, parent: Option<i64>) -> Result<()> {
    for child in children {
        tx.touch_follower(&SUBNET, &vec![child.into()])?;
        tx.guarded("UPDATE subnet SET parent_id = ? WHERE id = ?", params![parent, child])?;
    }
    Ok(())
}

/// Children of the parent that lie in the new prefix become its own, and so do addresses.
pub(super) fn adopt(tx: &mut Tx, parent: &Subnet, new: &Subnet) -> Result<()> {
    let sql = "SELECT id FROM subnet WHERE parent_id = ? AND id <> ? AND first >= ? AND last <= ?";
    let within = params![parent.id, new.id, new.cidr.first, new.cidr.last()];
    let children = tx.column(sql, within)?;
    give(tx, children, Some(new.id))?;
    address::must_lie_whole(tx, parent, new.cidr)?;
    let sql = format!(
        "UPDATE {} SET subnet_id = ? WHERE subnet_id = ? AND address >= ? AND address <= ?",
        address::table(new.cidr.family())
    );
    tx.run(&sql, params![new.id, parent.id, new.cidr.first, new.cidr.last()])?;
    Ok(())
}
