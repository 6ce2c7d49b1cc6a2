//! Whose an interface is, and so its addresses.

use super::super::noun::Target;
use super::super::tx::Tx;
use crate::error::Result;
use crate::store::{Val, params};

/// Whose an interface is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holder {
    /// The id of a VM, and the interface's number in it.
    Vm(i64, i64),
    /// The id of a node's interface.
    Node(i64),
}

impl Holder {
    /// The holder that a target of [`INTERFACE`](super::INTERFACE) means.
    pub fn of(target: &Target) -> Self {
        let number = |i: usize| match target.get(i) {
            Some(Val::Int(id)) => *id,
            _ => 0,
        };
        match number(0) {
            0 => Self::Node(number(2)),
            vm => Self::Vm(vm, number(2)),
        }
    }

    /// The VM, where it is one's.
    pub fn vm(self) -> Option<i64> {
        match self {
            Self::Vm(vm, _) => Some(vm),
            Self::Node(_) => None,
        }
    }

    /// What the row of an address says of whose it is.
    pub fn columns(holder: Option<Self>) -> [(&'static str, Val); 3] {
        let (vm, id, port) = match holder {
            Some(Self::Vm(vm, id)) => (Some(vm), Some(id), None),
            Some(Self::Node(port)) => (None, None, Some(port)),
            None => (None, None, None),
        };
        [("vm_id", vm.into()), ("interface_id", id.into()), ("node_interface_id", port.into())]
    }
}

/// Raises the version of an interface; its whole's is raised when the write ends.
pub fn raise(tx: &mut Tx, holder: Holder) -> Result<()> {
    let at = tx.context.at;
    let (sql, params) = match holder {
        Holder::Vm(vm, id) => (
            "UPDATE vm_interface SET version = version + 1, updated_at = ? WHERE vm_id = ? AND id = ?",
            params![at, vm, id].to_vec(),
        ),
        Holder::Node(id) => (
            "UPDATE node_interface SET version = version + 1, updated_at = ? WHERE id = ?",
            params![at, id].to_vec(),
        ),
    };
    tx.guarded(sql, &params)
}

/// The condition that picks out the addresses of an interface.
pub(super) fn condition(holder: &Holder) -> (&'static str, Vec<Val>) {
    match *holder {
        Holder::Vm(vm, id) => ("vm_id = ? AND interface_id = ?", params![vm, id].to_vec()),
        Holder::Node(id) => ("node_interface_id = ?", params![id].to_vec()),
    }
}
