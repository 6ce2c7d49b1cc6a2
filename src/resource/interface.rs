//! Network interfaces, of VMs and of nodes.

mod addresses;
mod holder;
mod mac;
pub mod membership;
mod name;
mod network;
pub mod nic;
pub mod port;
pub mod show;
pub mod spec;
mod write;

pub use holder::{Holder, raise};

use super::field::{Field, ID, stamped};
use super::kind::Kind;
use super::noun::{Input, Noun, SHELVES, Target, Whole, id_of};
use super::policy::Area;
use super::record::Record;
use super::sight::{OF_VMS, Sight};
use super::{node, vm};
use crate::error::Result;
use crate::store::{Read, Val, params};
use spec::MEMBER;

/// What node interfaces are for.
pub const PURPOSES: &[&str] = &[EXTERNAL, "management", "storage", "backup"];

/// What an interface is for that leads outside: a node is reached by its addresses.
pub const EXTERNAL: &str = "external";
/// What node interfaces are.
pub const KINDS: &[&str] = &["physical", "bond", "vlan", "bridge"];

/// An interface, of a VM (`VM/ID`) or of a node (`NODE/NAME`).
pub static INTERFACE: Noun = Noun {
    name: "interface",
    parts_of: &["vm", "node"],
    table: "interface",
    view: include_str!("../../migrations/V35__interface.sql"),
    about: "a network interface of a VM or of a node",
    shelf: SHELVES[1],
    home,
    ids: &["vm_id", "node_id", "id"],
    key: "interface",
    once: "a name of an interface exists once on its node, a MAC address once in the whole fleet",
    names: "",
    order: &["vm_id", "node_id", "id"],
    fields: stamped![
        Field::new(
            "interface",
            Kind::Word,
            "Its name: NODE/NAME; those of a VM are numbered, VM/ID: to add one, name the VM alone"
        )
        .word()
        .set()
        .sql(
            "CASE WHEN t.vm_id > 0 \
                 THEN CONCAT((SELECT v.fqdn FROM vm v WHERE v.id = t.vm_id), '/', t.id) \
                 ELSE CONCAT((SELECT n.fqdn FROM node n WHERE n.id = t.node_id), '/', t.name) END",
        ),
        Field::new("name", Kind::Word, "What the host calls it; for a VM <vm_id>-<id>")
            .sql("CASE WHEN t.vm_id > 0 THEN CONCAT(t.vm_id, '-', t.id) ELSE t.name END"),
        Field::new("vm", Kind::Key("vm"), "The VM that it is of")
            .link("vm_id")
            .fixes("vm_id")
            .wide(),
        Field::new("node", Kind::Key("node"), "The node that it is of")
            .staff()
            .link("node_id")
            .fixes("node_id")
            .wide(),
        Field::new("bridge", Kind::Word, "The bridge of a VM's interface: br-<vm_id>-<id>")
            .wide()
            .sql("CASE WHEN t.vm_id > 0 THEN CONCAT('br-', t.vm_id, '-', t.id) END"),
        Field::new("mac", Kind::Mac, "Its MAC address; generated for a VM unless given")
            .optional()
            .set(),
        Field::new(
            "vlans",
            Kind::List(&Kind::Parts(&MEMBER)),
            "A VLAN it is a member of, NAME or NAME:tagged",
        )
        .flag("vlan")
        .filled()
        .optional()
        .set(),
        Field::new("addresses", Kind::List(&Kind::Ip), "The addresses it has").filled(),
        Field::new("routed", Kind::List(&Kind::Cidr), "The prefixes that are routed to it")
            .filled()
            .wide(),
        Field::input(
            "ip",
            Kind::List(&Kind::Word),
            "An address, next:CIDR, auto (one per family of the VLAN), 4, 6 or none",
        ),
        Field::input(
            "subnet",
            Kind::List(&Kind::Key("subnet")),
            "Takes the next free address of this prefix",
        ),
        Field::new("purpose", Kind::Choice(PURPOSES), "What a node's interface is for")
            .staff()
            .optional()
            .set(),
        Field::new("kind", Kind::Choice(KINDS), "What a node's interface is")
            .staff()
            .optional()
            .set(),
        Field::new(
            "master",
            Kind::Word,
            "The bond or bridge it is a member of, or the device below a VLAN",
        )
        .staff()
        .sql("(SELECT m.name FROM node_interface m WHERE m.id = t.master_id)")
        .optional()
        .set()
        .wide(),
        Field { wide: true, ..ID },
    ],
    sight: Sight::Own(OF_VMS),
    area: Area::Owned,
    locate,
    fill,
    add: write::add,
    set: write::set,
    remove: write::remove,
    whole,
    examples: &[
        "interface add web01.acme.example --vlan acme-lan",
        "interface add hv01.example.net/stor0 --purpose storage --ip 10.0.7.11",
        "interface set web01.acme.example/0 --vlan public --vlan mgmt:tagged",
        "interface set hv01.example.net/stor0 --interface hv01.example.net/eno2",
    ],
    ..Noun::PLAIN
};

fn home(target: &Target) -> &'static str {
    match Holder::of(target) {
        Holder::Vm(..) => "vm_interface",
        Holder::Node(_) => "node_interface",
    }
}

fn locate(read: &Read, _: &'static Noun, word: &str, _: &Input) -> Result<Option<Target>> {
    let Some((host, name)) = word.split_once('/') else { return by_itself(read, word) };
    let none = Input::new();
    // A number is no name of a node's interface, and a name none of a VM's.
    if let Ok(id) = name.parse::<i64>() {
        let Some(vm) = (vm::VM.locate)(read, &vm::VM, host, &none)? else { return Ok(None) };
        let sql = "SELECT id FROM vm_interface WHERE vm_id = ? AND id = ?";
        let found = read.get::<i64>(sql, params![id_of(&vm), id])?;
        return Ok(found.map(|id| vec![id_of(&vm).into(), 0i64.into(), id.into()]));
    }
    let Some(node) = (node::NODE.locate)(read, &node::NODE, host, &none)? else { return Ok(None) };
    let found = port::by_name(read, id_of(&node), name)?;
    Ok(found.map(|id| vec![0i64.into(), id_of(&node).into(), id.into()]))
}

/// An interface by its MAC, or by what the hypervisor calls it: `7-0`, and its bridge `br-7-0`.
fn by_itself(read: &Read, word: &str) -> Result<Option<Target>> {
    let there = word.strip_prefix("br-").unwrap_or(word).split_once('-');
    let Some((Ok(vm), Ok(id))) = there.map(|(vm, id)| (vm.parse::<i64>(), id.parse::<i64>()))
    else {
        return mac::owner(read, word);
    };
    let sql = "SELECT id FROM vm_interface WHERE vm_id = ? AND id = ?";
    let found = read.get::<i64>(sql, params![vm, id])?;
    Ok(found.map(|id| vec![vm.into(), 0i64.into(), id.into()]))
}

fn whole(_: &Read, _: &'static Noun, target: &Target) -> Result<Whole> {
    Ok(Some(match Holder::of(target) {
        Holder::Vm(vm, _) => (&vm::VM, vec![vm.into()]),
        Holder::Node(_) => (&node::NODE, vec![target.get(1).cloned().unwrap_or(Val::Null)]),
    }))
}

fn fill(read: &Read, records: &mut [Record]) -> Result<()> {
    let targets = records.iter().map(|record| &record.target).collect::<Vec<_>>();
    let mut shown = show::of_targets(read, &targets)?;
    for record in records {
        let Some(mut shown) = shown.remove(&record.target) else { continue };
        for name in ["vlans", "addresses", "routed"] {
            shown.take(name).into_iter().for_each(|cell| record.fill(name, cell));
        }
    }
    Ok(())
}
