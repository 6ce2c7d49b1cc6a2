//! Adding and changing hypervisors.

use serde_json::Value;

use super::super::capacity::{self, Room, room};
use super::super::noun::{Input, Noun, Target, id_of};
use super::super::storage::backing::Backing;
use super::super::tx::Tx;
use super::super::{reference, role, write};
use super::offer::offer;
use super::{HYPERVISOR, rank, rank_by};
use crate::error::{Error, Result};
use crate::store::params;

/// VMs are promised memory that there is.
fn check_ram(input: &Input) -> Result<()> {
    match input.get("ram").and_then(Value::as_i64) {
        Some(0) => Err(Error::invalid("ram", "0", "a hypervisor has memory")),
        _ => Ok(()),
    }
}

/// Gives a node the role.
pub(super) fn add(tx: &mut Tx, noun: &'static Noun, input: &Input) -> Result<Target> {
    check_ram(input)?;
    role::add_builtin(tx, noun, input, |tx, id, input| {
        offer(tx, id, input)?;
        rank(tx, id)
    })
}

/// Changes a hypervisor, as far as its VMs let it.
pub(super) fn set(tx: &mut Tx, noun: &'static Noun, target: &Target, input: &Input) -> Result<()> {
    check_ram(input)?;
    let id = id_of(target);
    let node = tx.number("SELECT node_id FROM virt_node WHERE id = ?", target)?;
    tx.claim("node", node)?;
    let was = room(tx, id)?;
    write::set_with(tx, noun, target, input, |tx| match input.contains_key("methods") {
        true => offer(tx, id, input),
        false => Ok(()),
    })?;
    let is = room(tx, id)?;
    capacity::must_hold(tx, &is)?;
    must_keep_places(tx, &was, &is)?;
    rank_by(tx, &is)
}

/// Disks keep the image directory or the volume group that they lie in: it is a part of where they are.
fn must_keep_places(tx: &Tx, was: &Room, is: &Room) -> Result<()> {
    // Older programs kept the `/` at the end of a path.
    let folder =
        |room: &Room| room.image_path.as_ref().map(|path| path.trim_end_matches('/').to_owned());
    let moved =
        [(Backing::Image, folder(is) != folder(was)), (Backing::Volume, is.vg_name != was.vg_name)];
    for (backing, _) in moved.into_iter().filter(|(_, moved)| *moved) {
        let sql = format!(
            "SELECT DISTINCT v.fqdn FROM vm v JOIN storage d ON d.vm_id = v.id \
             JOIN storage_type y ON y.id = d.storage_type_id \
             WHERE v.virt_node_id = ? AND y.location = ? ORDER BY v.fqdn LIMIT {}",
            reference::ASKED
        );
        let by = tx.column::<String>(&sql, params![is.id, backing.word()])?;
        if !by.is_empty() {
            let by = by.iter().map(|vm| format!("vm {vm}")).collect();
            let own = vec![is.id.into()];
            return Err(reference::in_use(tx, &HYPERVISOR, &own, by, reference::MOVE));
        }
    }
    Ok(())
}
