//! Releasing addresses.

use super::super::allocate::{self, Subnet};
use super::super::noun::{Noun, Target, id_of};
use super::super::record::gone;
use super::super::reference::NOT_YOURS;
use super::super::sight::if_seen;
use super::super::tx::Tx;
use super::super::{node, reference, subnet};
use super::range::{held, range};
use super::{IP, home, table, whole};
use crate::context::Scope;
use crate::error::{Error, Kind, Result};
use crate::store::{Val, params};
use crate::value::{Addr, Cidr};

/// Releases an address.
pub(super) fn remove(tx: &mut Tx, noun: &'static Noun, target: &Target) -> Result<()> {
    must_not_be_the_last(tx, target)?;
    tx.touch(noun, target)?;
    release(tx, target)
}

/// Deletes the row of an address and gives its space back.
pub fn release(tx: &mut Tx, target: &Target) -> Result<()> {
    let home = home(target);
    let sql =
        format!("SELECT address, prefix, subnet_id FROM {home} WHERE vrf_id = ? AND address = ?");
    let Some(row) = tx.row(&sql, target)? else { return Ok(()) };
    let subnet = allocate::by_id(tx, row.get(2)?)?;
    tx.claim("vrf", subnet.vrf)?;
    tx.guarded(&format!("DELETE FROM {home} WHERE vrf_id = ? AND address = ?"), target)?;
    allocate::give_back(tx, &subnet, range(&row)?)
}

/// An address or a prefix that was an interface's, and is to be another's.
pub struct Free {
    /// The subnet it lies in.
    pub subnet: Subnet,
    /// The address or the prefix.
    pub cidr: Cidr,
    /// What people should know of it.
    pub note: Option<String>,
    /// Whose it was.
    pub of: (&'static Noun, Target),
}

/// Takes an address from its interface, to be given to another in the same write.
pub fn withdraw(tx: &mut Tx, target: &Target) -> Result<Free> {
    let sql = format!(
        "SELECT address, prefix, subnet_id, note FROM {} WHERE vrf_id = ? AND address = ?",
        home(target)
    );
    let row = tx.row(&sql, target)?.ok_or_else(|| gone(&IP, target))?;
    let (cidr, subnet) = (held(&row)?, allocate::by_id(tx, row.get(2)?)?);
    let Some(of) = whole(tx, &IP, target)? else {
        let name = if cidr.is_one() { cidr.first.to_string() } else { cidr.to_string() };
        let next = format!("`virtctl ip remove {name}` gives it up: then it can be assigned");
        let what = format!("{name} cannot be moved");
        return Err(Error::refused(what, "no interface has it: it is reserved", &next));
    };
    tx.touch(&IP, target)?;
    release(tx, target)?;
    Ok(Free { subnet, cidr, note: row.get(3)?, of })
}

/// Releases everything of a subnet that is to go, or refuses where somebody has it.
pub fn free_all(tx: &mut Tx, subnet: &Subnet) -> Result<()> {
    let table = table(subnet.cidr.family());
    let sql = format!("SELECT address FROM {table} WHERE subnet_id = ? ORDER BY address LIMIT 5");
    loop {
        let used = tx.column::<Addr>(&sql, params![subnet.id])?;
        if used.is_empty() {
            return Ok(());
        }
        let target = |address: &Addr| vec![subnet.vrf.into(), (*address).into()];
        for address in &used {
            if if_seen(tx, &IP, Some(target(address)))?.is_none() {
                return Err(not_yours(tx, subnet));
            }
        }
        if !tx.context.cascade {
            let by = used.iter().map(|address| format!("ip {address}")).collect();
            return Err(reference::in_use(
                tx,
                &subnet::SUBNET,
                &vec![subnet.id.into()],
                by,
                reference::CASCADE,
            ));
        }
        for address in used {
            let removed = remove(tx, &IP, &target(&address));
            removed.map_err(|error| match (tx.scope, error.kind()) {
                // Whose it is is told to nobody who does not see it.
                (Scope::Customer(_), Kind::Denied) => not_yours(tx, subnet),
                _ => error,
            })?;
        }
    }
}

fn not_yours(tx: &Tx, subnet: &Subnet) -> Error {
    let target = vec![subnet.id.into()];
    reference::in_use(tx, &subnet::SUBNET, &target, vec![NOT_YOURS.to_owned()], reference::STAYS)
}

/// A node keeps at least one external address.
fn must_not_be_the_last(tx: &Tx, target: &Target) -> Result<()> {
    match whole(tx, &IP, target)? {
        Some((whole, node)) if whole.name == "node" => {
            let own = target.get(1).cloned().unwrap_or(Val::Null);
            node::must_keep_an_address(tx, id_of(&node), &own)
        }
        _ => Ok(()),
    }
}
