//! Everything virtctl can do, once: nouns × verbs, and the special operations beside them.
//!
//! The command line, the shell, the man pages and the completions are all made from
//! [`OPERATIONS`]; none of them knows a noun by name.

pub mod addresses;
mod call;
pub mod capacity;
pub mod check;
pub mod document;
mod entry;
pub mod filter;
pub mod generate;
pub mod given;
pub mod hooks;
pub mod import;
pub mod include;
pub mod list;
pub mod local;
pub mod machines;
pub mod members;
pub mod net;
pub mod past;
pub mod perform;
pub mod search;
pub mod tell;
pub mod tokens;
pub mod undo;
pub mod verbs;

pub use call::Call;
pub use entry::{Effect, Entry, Run, Verb, Writes};

use crate::resource::{
    Noun, address, ceph, customer, hypervisor, interface, list as lists, log, method, node, role,
    storage, subnet, vlan, vm, vrf,
};

/// The verbs of a noun.
const fn every_verb(noun: &'static Noun) -> [Entry; 6] {
    let [add, list, show, set, remove] = verbs_of_parts(noun);
    [add, list, show, set, verbs::put(noun), remove]
}

/// The verbs of what has no name of its own, by which it could be put.
const fn verbs_of_parts(noun: &'static Noun) -> [Entry; 5] {
    [verbs::add(noun), verbs::list(noun), verbs::show(noun), verbs::set(noun), verbs::remove(noun)]
}

/// What can be read and not written by its own verbs.
const fn read_verbs(noun: &'static Noun) -> [Entry; 2] {
    [verbs::list(noun), verbs::show(noun)]
}

/// Every operation, in the order in which people read them.
pub static OPERATIONS: &[&[Entry]] = &[
    &every_verb(&node::NODE),
    machines::OF_NODES,
    &every_verb(&hypervisor::HYPERVISOR),
    machines::OF_HYPERVISORS,
    &[
        verbs::create(&vm::VM),
        verbs::list(&vm::VM),
        verbs::show(&vm::VM),
        verbs::set(&vm::VM),
        verbs::put(&vm::VM),
        verbs::remove(&vm::VM),
    ],
    machines::OF_VMS,
    &verbs_of_parts(&interface::INTERFACE),
    &verbs_of_parts(&storage::STORAGE),
    &every_verb(&vlan::VLAN),
    members::OF_VLANS,
    &every_verb(&subnet::SUBNET),
    addresses::free::OF_SUBNETS,
    &[
        verbs::list(&address::IP),
        verbs::show(&address::IP),
        verbs::set(&address::IP),
        verbs::remove(&address::IP),
    ],
    addresses::OF_ADDRESSES,
    &every_verb(&vrf::VRF),
    &every_verb(&customer::CUSTOMER),
    &every_verb(&role::ROLE),
    &every_verb(&ceph::cluster::CLUSTER),
    &every_verb(&ceph::osd::OSD),
    &every_verb(&ceph::mon::MON),
    &every_verb(&ceph::pool::POOL),
    &every_verb(&method::METHOD),
    &every_verb(&lists::NODE_STATE),
    &every_verb(&lists::VM_STATE),
    &every_verb(&lists::STORAGE_TYPE),
    &every_verb(&lists::CACHE_OPTION),
    tokens::TOKENS,
    &read_verbs(&log::LOG),
    past::OF_LOG,
    hooks::HOOKS,
    search::SEARCH,
    capacity::CAPACITY,
    check::CHECK,
    undo::UNDO,
    local::LOCAL,
];

/// Every operation.
pub fn all() -> impl Iterator<Item = &'static Entry> {
    OPERATIONS.iter().copied().flatten()
}
