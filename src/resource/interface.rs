//! Network interfaces, of VMs and of nodes.

pub mod membership;
pub mod nic;
pub mod port;
pub mod show;

use serde_json::Value;

use super::field::{CREATED, Field, ID, UPDATED, VERSION};
use super::kind::Kind;
use super::noun::{Input, Noun, Target, Whole, id_of, typed};
use super::record::Record;
use super::tx::Tx;
use super::{node, noun, vm, write};
use crate::error::{Error, Result};
use crate::store::{Read, Val, params};
use nic::{MEMBER, Nic};
use port::Port;

/// What node interfaces are for.
pub const PURPOSES: &[&str] = &["external", "management", "storage", "backup"];
/// What node interfaces are.
pub const KINDS: &[&str] = &["physical", "bond", "vlan", "bridge"];

/// An interface, of a VM (`VM/ID`) or of a node (`NODE/NAME`).
pub static INTERFACE: Noun = Noun {
    name: "interface",
    table: "interface",
    about: "a network interface of a VM or of a node",
    home,
    ids: &["vm_id", "node_id", "id"],
    key: "interface",
    names: "",
    order: &["vm_id", "node_id", "id"],
    fields: &[
        Field::new("interface", Kind::Word, "VM/ID or NODE/NAME; to add one to a VM, the VM alone")
            .word()
            .sql(
                "CASE WHEN t.vm_id > 0 \
                 THEN CONCAT((SELECT v.fqdn FROM vm v WHERE v.id = t.vm_id), '/', t.id) \
                 ELSE CONCAT((SELECT n.fqdn FROM node n WHERE n.id = t.node_id), '/', t.name) END",
            ),
        Field::new("name", Kind::Word, "What the host calls it; for a VM <vm_id>-<id>")
            .sql("CASE WHEN t.vm_id > 0 THEN CONCAT(t.vm_id, '-', t.id) ELSE t.name END"),
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
            .optional()
            .set(),
        Field::new("kind", Kind::Choice(KINDS), "What a node's interface is").optional().set(),
        Field::new(
            "master",
            Kind::Word,
            "The bond or bridge it is a member of, or the device below a VLAN",
        )
        .sql("(SELECT m.name FROM node_interface m WHERE m.id = t.master_id)")
        .optional()
        .set()
        .wide(),
        Field { wide: true, ..ID },
        CREATED,
        UPDATED,
        VERSION,
    ],
    owner: "(SELECT v.customer_id FROM vm v WHERE v.id = t.vm_id)",
    locate,
    fill,
    add,
    set,
    remove,
    whole,
    examples: &[
        "interface add web01.acme.example --vlan acme-lan",
        "interface add hv01.example.net/stor0 --purpose storage --ip 10.0.7.11",
        "interface set web01.acme.example/0 --vlan public --vlan mgmt:tagged",
    ],
    ..Noun::PLAIN
};

/// Whose an interface is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holder {
    /// The id of a VM, and the interface's number in it.
    Vm(i64, i64),
    /// The id of a node's interface.
    Node(i64),
}

impl Holder {
    /// The holder that a target of [`INTERFACE`] means.
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
pub fn condition(holder: &Holder) -> (&'static str, Vec<Val>) {
    match *holder {
        Holder::Vm(vm, id) => ("vm_id = ? AND interface_id = ?", params![vm, id].to_vec()),
        Holder::Node(id) => ("node_interface_id = ?", params![id].to_vec()),
    }
}

fn home(target: &Target) -> &'static str {
    match Holder::of(target) {
        Holder::Vm(..) => "vm_interface",
        Holder::Node(_) => "node_interface",
    }
}

fn locate(read: &Read, _: &'static Noun, word: &str, _: &Input) -> Result<Option<Target>> {
    let Some((host, name)) = word.split_once('/') else { return Ok(None) };
    let none = Input::new();
    if let (Some(vm), Ok(id)) = ((vm::VM.locate)(read, &vm::VM, host, &none)?, name.parse::<i64>())
    {
        let sql = "SELECT id FROM vm_interface WHERE vm_id = ? AND id = ?";
        let found = read.get::<i64>(sql, params![id_of(&vm), id])?;
        return Ok(found.map(|id| vec![id_of(&vm).into(), 0i64.into(), id.into()]));
    }
    let Some(node) = (node::NODE.locate)(read, &node::NODE, host, &none)? else { return Ok(None) };
    let found = port::by_name(read, id_of(&node), name)?;
    Ok(found.map(|id| vec![0i64.into(), id_of(&node).into(), id.into()]))
}

fn whole(_: &Read, _: &'static Noun, target: &Target) -> Result<Whole> {
    Ok(Some(match Holder::of(target) {
        Holder::Vm(vm, _) => (&vm::VM, vec![vm.into()]),
        Holder::Node(_) => (&node::NODE, vec![target.get(1).cloned().unwrap_or(Val::Null)]),
    }))
}

fn fill(read: &Read, records: &mut [Record]) -> Result<()> {
    for record in records {
        let holder = Holder::of(&record.target);
        let shown = show::one(read, &holder)?;
        for name in ["vlans", "addresses", "routed"] {
            record.fill(name, shown[name].clone());
        }
    }
    Ok(())
}

fn add(tx: &mut Tx, _: &'static Noun, input: &Input) -> Result<Target> {
    let place = input.get("interface").and_then(Value::as_str).unwrap_or_default().to_owned();
    match place.split_once('/') {
        None => {
            let vm = noun("vm").find_id(tx, &place)?;
            vm::claim(tx, vm)?;
            tx.touch(&vm::VM, &vec![vm.into()])?;
            let id = nic::attach(tx, vm, &typed::<Nic>(input)?)?;
            vm::must_hold(tx, vm)?;
            Ok(vec![vm.into(), 0i64.into(), id.into()])
        }
        Some((host, name)) => {
            let node = noun("node").find_id(tx, host)?;
            tx.touch(&node::NODE, &vec![node.into()])?;
            let id = port::add(tx, node, name, &typed::<Port>(input)?)?;
            Ok(vec![0i64.into(), node.into(), id.into()])
        }
    }
}

fn set(tx: &mut Tx, noun: &'static Noun, target: &Target, input: &Input) -> Result<()> {
    tx.touch(noun, target)?;
    match Holder::of(target) {
        Holder::Vm(vm, id) => nic::change(tx, vm, id, input)?,
        Holder::Node(id) => port::change(tx, id, input)?,
    }
    raise(tx, target)
}

/// Raises the version of an interface; its whole's is raised when the write ends.
pub fn raise(tx: &mut Tx, target: &Target) -> Result<()> {
    let at = tx.context.at;
    let (sql, params) = match Holder::of(target) {
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

fn remove(tx: &mut Tx, noun: &'static Noun, target: &Target) -> Result<()> {
    tx.touch(noun, target)?;
    match Holder::of(target) {
        Holder::Vm(vm, id) => {
            let sql = "SELECT COUNT(*) FROM vm_interface WHERE vm_id = ?";
            if tx.number(sql, params![vm])? < 2 {
                return Err(Error::refused(
                    "the last interface of a VM cannot be removed",
                    "a VM has at least one at all times",
                    "add another first, or remove the VM",
                ));
            }
            nic::detach(tx, vm, id)
        }
        Holder::Node(id) => {
            node::must_keep_an_address_without(tx, id)?;
            let sql = "SELECT name FROM node_interface WHERE master_id = ? ORDER BY name";
            let members = tx.column::<String>(sql, params![id])?;
            if !members.is_empty() {
                return Err(write::in_use(tx, noun, target, members));
            }
            port::remove(tx, id)
        }
    }
}
