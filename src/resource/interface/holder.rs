//! Whose an interface is, and so its addresses.

use super::super::noun::Target;
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
}

/// The condition that picks out the addresses of an interface.
pub(super) fn condition(holder: &Holder) -> (&'static str, Vec<Val>) {
    match *holder {
        Holder::Vm(vm, id) => ("vm_id = ? AND interface_id = ?", params![vm, id].to_vec()),
        Holder::Node(id) => ("node_interface_id = ?", params![id].to_vec()),
    }
}
