//! The noun of Ceph clusters.

use super::super::field::{DESCRIPTION, Field, row};
use super::super::kind::Kind;
use super::super::list::NAME;
use super::super::noun::{Noun, SHELVES};

/// A Ceph cluster; the first is called `ceph`.
pub static CLUSTER: Noun = Noun {
    name: "ceph-cluster",
    table: "ceph_cluster",
    about: "a Ceph cluster",
    shelf: SHELVES[2],
    fields: row![
        NAME,
        Field::new("fsid", Kind::UuidText, "The cluster's UUID, as `ceph fsid` prints it")
            .optional()
            .set(),
        Field::new("public_network", Kind::Cidr, "Where clients reach it").optional().set(),
        Field::new("cluster_network", Kind::Cidr, "Where its OSDs talk to each other")
            .optional()
            .set(),
        DESCRIPTION,
    ],
    examples: &["ceph-cluster list", "ceph-cluster set ceph --public-network 10.0.0.0/16"],
    ..Noun::PLAIN
};
