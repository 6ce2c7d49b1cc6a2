//! Ceph: clusters, pools and the nodes that store and watch; here is what they have in common.

pub mod cluster;
mod device;
pub mod mon;
pub mod osd;
pub mod pool;
pub mod reach;

pub(crate) use device::stores_in_use;

use super::field::Field;
use super::kind::Kind;

const CLUSTER_OF: Field = Field::new("ceph_cluster", Kind::Ref("ceph-cluster"), "The Ceph cluster")
    .flag("cluster")
    .default("ceph");
