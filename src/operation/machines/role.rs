//! Giving roles to nodes and VMs, and taking them.

use serde::Deserialize;

use super::super::Call;
use super::super::verbs::run::target;
use crate::error::{Error, Result};
use crate::resource::noun::{id_of, typed};
use crate::resource::reference;
use crate::resource::role::assignment;
use crate::resource::role::bearer::Bearer;
use crate::resource::role::spec::{SPEC, Spec};
use crate::resource::{Field, Kind, Noun, Target, Tx};

/// The argument of a role that is given.
pub(super) const ROLE: Field =
    Field::input("role", Kind::Parts(&SPEC), "The role, with its attributes").word().flag("role");

/// The argument of a role that is taken.
pub(super) const ROLE_NAME: Field = Field::input("role", Kind::Ref("role"), "The role").word();

fn bearer(call: &Call) -> Bearer {
    if call.noun().name == "node" { Bearer::Node } else { Bearer::Vm }
}

/// `node assign` and `vm assign`
pub(super) fn assign(call: &Call, tx: &mut Tx) -> Result<(&'static Noun, Target)> {
    #[derive(Deserialize)]
    struct Said {
        role: Spec,
    }
    let target = target(call, tx)?;
    tx.check_version(call.noun(), &target)?;
    tx.touch(call.noun(), &target)?;
    let said: Said = typed(&call.input)?;
    match bearer(call) {
        Bearer::Node => assignment::assign(tx, id_of(&target), &said.role)?,
        Bearer::Vm => assignment::assign_vm(tx, id_of(&target), &said.role)?,
    }
    Ok((call.noun(), target))
}

/// `node unassign` and `vm unassign`
pub(super) fn unassign(call: &Call, tx: &mut Tx) -> Result<(&'static Noun, Target)> {
    let target = target(call, tx)?;
    tx.check_version(call.noun(), &target)?;
    tx.touch(call.noun(), &target)?;
    let done = assignment::unassign(tx, bearer(call), id_of(&target), call.word("role"));
    done.map_err(|error| match error {
        // What is taken takes nothing with it.
        Error::InUse { noun, key, by, .. } => {
            Error::InUse { noun, key, by, next: reference::MOVE.to_owned() }
        }
        error => error,
    })?;
    Ok((call.noun(), target))
}
