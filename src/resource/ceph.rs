//! Ceph: clusters, pools and the nodes that store and watch; here is what they have in common.

pub mod cluster;
mod device;
pub mod mon;
pub mod osd;
pub mod pool;
pub mod reach;

use super::field::Field;
use super::kind::Kind;
use super::noun::{Input, Noun, Target};
use super::tx::Tx;
use super::{role, write};
use crate::error::Result;
use crate::store::Val;

const CLUSTER_OF: Field = Field::new("ceph_cluster", Kind::Ref("ceph-cluster"), "The Ceph cluster")
    .flag("cluster")
    .default("ceph");

const NODE: Field = Field {
    word: true,
    ..Field::new("node", Kind::Ref("node"), "The node that has the role").required()
};

/// Gives a node the role of a noun; `finish` adds what has a table of its own.
fn add_role(
    tx: &mut Tx,
    noun: &'static Noun,
    input: &Input,
    finish: impl FnOnce(&mut Tx, i64) -> Result<()>,
) -> Result<Target> {
    let input = write::complete(noun, input)?;
    let node = role::begin(tx, noun, &input)?;
    let row = write::columns(tx, noun, &input)?;
    let id = tx.create(noun.table, &write::borrowed(&row))?;
    finish(tx, id)?;
    role::end(tx, noun, node)?;
    let target = vec![Val::Int(id)];
    tx.created(noun, &target)?;
    Ok(target)
}
