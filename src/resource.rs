//! The nouns: what virtctl keeps, one file each, and what all of them have in common.
//!
//! A noun is data: its table, its fields, how one is named, what refers to it. The five verbs work
//! on that data; where a noun does something of its own (creating a VM, adding a subnet) it puts a
//! function of its own in the place of the common one, exactly there. Those functions lie in the
//! folder of the noun: what adds, changes and removes in `write.rs`. Nothing here knows a door.

pub mod address;
pub mod allocate;
pub mod capacity;
pub mod ceph;
pub mod compound;
pub mod customer;
pub mod difference;
pub mod field;
mod host;
pub mod hypervisor;
pub mod interface;
pub mod kind;
mod link;
pub mod list;
pub mod locate;
pub mod log;
pub mod method;
pub mod node;
pub mod noun;
pub mod placement;
pub mod policy;
pub mod query;
pub mod record;
pub mod reference;
pub mod role;
pub mod sight;
pub mod storage;
pub mod subnet;
pub mod token;
pub mod tx;
pub mod vlan;
pub mod vm;
pub mod vrf;
pub mod write;

pub use field::{Field, Need, Source};
pub use kind::Kind;
pub use noun::{Input, Noun, SHELVES, Target, spelled};
pub use query::Query;
pub use record::Record;
pub use tx::Tx;

/// Every noun, in the order people meet them.
pub static NOUNS: &[&Noun] = &[
    &node::NODE,
    &hypervisor::HYPERVISOR,
    &vm::VM,
    &interface::INTERFACE,
    &storage::STORAGE,
    &vlan::VLAN,
    &subnet::SUBNET,
    &address::IP,
    &vrf::VRF,
    &customer::CUSTOMER,
    &role::ROLE,
    &ceph::cluster::CLUSTER,
    // What refers to a cluster goes in this order: disks before the monitors by which they are reached.
    &ceph::pool::POOL,
    &ceph::osd::OSD,
    &ceph::mon::MON,
    &method::METHOD,
    &list::NODE_STATE,
    &list::VM_STATE,
    &list::STORAGE_TYPE,
    &list::CACHE_OPTION,
    &token::TOKEN,
    &log::LOG,
];

/// The noun of that name.
///
/// # Panics
/// Never: names of nouns are constants of this crate, and a test looks all of them up.
pub fn noun(name: &str) -> &'static Noun {
    let found = NOUNS.iter().find(|noun| noun.name == name);
    found.expect("every reference names a noun of the table")
}
