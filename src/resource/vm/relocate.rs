//! Moving VMs to other hypervisors.

use super::super::capacity::wish;
use super::super::placement::Strategy;
use super::super::tx::Tx;
use super::super::{hypervisor, placement};
use super::{VM, claim, must_hold};
use crate::error::Result;
use crate::store::params;

/// Moves a VM to another hypervisor, the emptiest unless one is said, after the same checks as when it was made.
pub fn relocate(tx: &mut Tx, vm: i64, to: Option<&str>) -> Result<()> {
    let to = to.map(|to| hypervisor::find(tx, to)).transpose()?;
    let from = carry(tx, vm, to)?;
    hypervisor::rank(tx, from)
}

/// Moves every VM of a hypervisor to the emptiest others; those with most memory go first, while there is room.
pub fn drain(tx: &mut Tx, from: i64) -> Result<()> {
    let sql = "SELECT id FROM vm WHERE virt_node_id = ? ORDER BY ram DESC, fqdn";
    for vm in tx.column::<i64>(sql, params![from])? {
        carry(tx, vm, None)?;
    }
    hypervisor::rank(tx, from)
}

/// Carries a VM over, and says where it was: whose hint is to be renewed.
fn carry(tx: &mut Tx, vm: i64, to: Option<i64>) -> Result<i64> {
    let target = vec![vm.into()];
    claim(tx, vm)?;
    tx.touch(&VM, &target)?;
    let from = tx.number("SELECT virt_node_id FROM vm WHERE id = ?", &target)?;
    if to == Some(from) {
        return Ok(from);
    }
    let wish = wish::of(tx, vm)?;
    let room = match to {
        Some(to) => placement::pin(tx, to, &wish)?,
        None => placement::choose(tx, &wish, Strategy::Spread, Some(from))?,
    };
    tx.guarded("UPDATE vm SET virt_node_id = ? WHERE id = ?", params![room.id, vm])?;
    must_hold(tx, vm)?;
    Ok(from)
}
