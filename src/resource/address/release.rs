//! Releasing addresses.

use super::super::allocate::{self, Subnet};
use super::super::interface::{Holder, raise};
use super::super::noun::{Noun, Target, id_of};
use super::super::record::gone;
use super::super::reference::NOT_YOURS;
use super::super::sight::if_seen;
use super::super::tx::Tx;
use super::super::{node, reference, subnet};
use super::range::{held, range};
use super::{IP, home, must_be_one, table, whole};
use crate::context::Scope;
use crate::error::{Error, Kind, Result};
use crate::store::{Read, Row, Val, params};
use crate::value::Addr;

/// Releases an address.
pub(super) fn remove(tx: &mut Tx, noun: &'static Noun, target: &Target) -> Result<()> {
    must_not_be_the_last(tx, target)?;
    let row = row(tx, target)?;
    must_be_one(tx, held(&row)?)?;
    tx.touch(noun, target)?;
    of(&row)?.map_or(Ok(()), |holder| raise(tx, holder))?;
    release(tx, target)
}

/// The row of an address: the address, its prefix, its subnet, and whose it is.
pub(super) fn row(read: &Read, target: &Target) -> Result<Row> {
    let sql = format!(
        "SELECT address, prefix, subnet_id, vm_id, interface_id, node_interface_id \
         FROM {} WHERE vrf_id = ? AND address = ?",
        home(target)
    );
    read.row(&sql, target)?.ok_or_else(|| gone(&IP, target))
}

/// The interface that such a row says.
pub(super) fn of(row: &Row) -> Result<Option<Holder>> {
    let (vm, id) = (row.get::<Option<i64>>(3)?, row.get::<Option<i64>>(4)?);
    let port = row.get::<Option<i64>>(5)?;
    Ok(vm.zip(id).map(|(vm, id)| Holder::Vm(vm, id)).or(port.map(Holder::Node)))
}

/// Deletes the row of an address and gives its space back.
pub fn release(tx: &mut Tx, target: &Target) -> Result<()> {
    let row = row(tx, target)?;
    let subnet = allocate::by_id(tx, row.get(2)?)?;
    tx.claim("vrf", subnet.vrf)?;
    tx.guarded(&format!("DELETE FROM {} WHERE vrf_id = ? AND address = ?", home(target)), target)?;
    allocate::give_back(tx, &subnet, range(&row)?)
}

/// Releases everything of a subnet that is to go, or refuses where somebody has it.
pub fn free_all(tx: &mut Tx, subnet: &Subnet) -> Result<()> {
    let table = table(subnet.cidr.family());
    let sql = format!(
        "SELECT address FROM {table} WHERE subnet_id = ? ORDER BY address LIMIT {}",
        reference::ASKED
    );
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
pub(super) fn must_not_be_the_last(tx: &Tx, target: &Target) -> Result<()> {
    match whole(tx, &IP, target)? {
        Some((whole, node)) if whole.name == "node" => {
            let own = target.get(1).cloned().unwrap_or(Val::Null);
            node::must_keep_an_address(tx, id_of(&node), &own)
        }
        _ => Ok(()),
    }
}
