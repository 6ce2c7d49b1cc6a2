//! What is done to nodes and VMs beyond the five verbs: roles, placement, moving.

use serde::Deserialize;
use serde_json::{Value, json};

use super::verbs::{key_of, target};
use super::{Call, Effect, Entry, Run, Verb};
use crate::answer::{Column, Look, Shape, Sink};
use crate::error::Result;
use crate::resource::capacity::{Amount, shown};
use crate::resource::noun::{id_of, typed};
use crate::resource::placement::{self, Verdict};
use crate::resource::role::{self, Bearer, SPEC, Spec};
use crate::resource::storage::disk::{DISK, Disk};
use crate::resource::vm::{self, request::Needs};
use crate::resource::{Field, Kind, Noun, Target, Tx, node};
use crate::store::Read;

const fn verb(word: &'static str, method: &'static str, past: &'static str) -> Verb {
    Verb { word, aliases: &[], effect: Effect::Write, keyed: true, method, past }
}

static ASSIGN: Verb = verb("assign", "POST", "assigned a role to");
static UNASSIGN: Verb = verb("unassign", "POST", "took a role from");
static MOVE: Verb = Verb { aliases: &["migrate"], ..verb("move", "POST", "moved") };
static PLACE: Verb = Verb { effect: Effect::Read, keyed: false, ..verb("place", "GET", "placed") };

const ROLE: Field =
    Field::input("role", Kind::Parts(&SPEC), "The role, with its attributes").word().flag("role");
const ROLE_NAME: Field = Field::input("role", Kind::Ref("role"), "The role").word();

const fn of(noun: &'static Noun, verb: &'static Verb, about: &'static str, run: Run) -> Entry {
    Entry { first: noun.name, verb, noun: Some(noun), about, arguments: &[], examples: &[], run }
}

/// What is done to nodes.
pub static OF_NODES: &[Entry] = &[
    Entry {
        arguments: &[key_of(&node::NODE), ROLE],
        examples: &["node assign hv01.example.net loadbalancer:weight=5"],
        ..of(&node::NODE, &ASSIGN, "Give a role, or new values to one it has", Run::Write(assign))
    },
    Entry {
        arguments: &[key_of(&node::NODE), ROLE_NAME],
        examples: &["node unassign hv01.example.net loadbalancer"],
        ..of(&node::NODE, &UNASSIGN, "Take a role", Run::Write(unassign))
    },
];

const DISKS: Kind = Kind::Parts(&DISK);

const NEEDS: [Field; 5] = [
    Field::input("method", Kind::Key("virt-method"), "The virtualization technology").required(),
    Field::input("cores", Kind::Int(1, 4096), "Its virtual cores").required(),
    Field::input("ram", Kind::Bytes, "Its memory").required(),
    Field::input("storage", Kind::List(&DISKS), "A disk").flag("disk"),
    Field::input(
        "strategy",
        Kind::Choice(&["spread", "pack"]),
        "Prefer the emptiest or the fullest",
    ),
];

/// What is done to VMs.
pub static OF_VMS: &[Entry] = &[
    Entry {
        arguments: &[
            key_of(&vm::VM),
            Field::input("to", Kind::Key("hypervisor"), "The hypervisor it goes to").required(),
        ],
        examples: &["vm move web01.acme.example --to hv02.example.net"],
        ..of(
            &vm::VM,
            &MOVE,
            "Move to another hypervisor, with the checks of creating it",
            Run::Write(relocate),
        )
    },
    Entry {
        arguments: &[
            NEEDS[0],
            NEEDS[1],
            NEEDS[2],
            NEEDS[3],
            NEEDS[4],
            Field::input("explain", Kind::Bool, "Say it for every hypervisor, with the numbers"),
        ],
        examples: &["vm place --method KVM --cores 8 --ram 64GiB --explain"],
        ..of(
            &vm::VM,
            &PLACE,
            "Say where a VM would go, and why; nothing is claimed",
            Run::Read(place),
        )
    },
    Entry {
        arguments: &[key_of(&vm::VM), ROLE],
        examples: &["vm assign web01.acme.example loadbalancer:weight=5"],
        ..of(&vm::VM, &ASSIGN, "Give a role, or new values to one it has", Run::Write(assign))
    },
    Entry {
        arguments: &[key_of(&vm::VM), ROLE_NAME],
        examples: &["vm unassign web01.acme.example loadbalancer"],
        ..of(&vm::VM, &UNASSIGN, "Take a role", Run::Write(unassign))
    },
];

fn bearer(call: &Call) -> Bearer {
    if call.noun().name == "node" { Bearer::Node } else { Bearer::Vm }
}

fn assign(call: &Call, tx: &mut Tx) -> Result<(&'static Noun, Target)> {
    #[derive(Deserialize)]
    struct Said {
        role: Spec,
    }
    let target = target(call, tx)?;
    tx.check_version(call.noun(), &target)?;
    tx.touch(call.noun(), &target)?;
    let said: Said = typed(&call.input)?;
    match bearer(call) {
        Bearer::Node => role::assign(tx, id_of(&target), &said.role)?,
        Bearer::Vm => role::assign_vm(tx, id_of(&target), &said.role)?,
    }
    Ok((call.noun(), target))
}

fn unassign(call: &Call, tx: &mut Tx) -> Result<(&'static Noun, Target)> {
    let target = target(call, tx)?;
    tx.check_version(call.noun(), &target)?;
    tx.touch(call.noun(), &target)?;
    role::unassign(tx, bearer(call), id_of(&target), call.word("role"))?;
    Ok((call.noun(), target))
}

fn relocate(call: &Call, tx: &mut Tx) -> Result<(&'static Noun, Target)> {
    let target = target(call, tx)?;
    tx.check_version(call.noun(), &target)?;
    vm::relocate(tx, id_of(&target), call.word("to"))?;
    Ok((call.noun(), target))
}

const VERDICT: [Column; 8] = {
    const fn column(name: &'static str, look: Look) -> Column {
        Column { name, look, wide: false }
    }
    [
        column("node", Look::Plain),
        column("state", Look::Plain),
        column("verdict", Look::Plain),
        column("cores_free", Look::Number),
        column("ram_free", Look::Bytes),
        column("storage_free", Look::Bytes),
        column("why", Look::Plain),
        column("needed", Look::Plain),
    ]
};

fn place(call: &Call, read: &Read, sink: &mut dyn Sink) -> Result<()> {
    #[derive(Deserialize)]
    struct Said {
        #[serde(default)]
        storage: Vec<Disk>,
        #[serde(flatten)]
        needs: Needs,
    }
    let said: Said = typed(&call.input)?;
    let wish = said.needs.wish(read, &said.storage)?;
    let verdicts = placement::verdicts(read, &wish, said.needs.strategy())?;
    sink.begin(&Shape { columns: VERDICT.into(), many: true, key: "node" })?;
    let chosen = verdicts.iter().position(|verdict| verdict.obstacles.is_empty());
    for (at, verdict) in verdicts.iter().enumerate() {
        if call.is("explain") || Some(at) == chosen {
            sink.row(row(verdict, Some(at) == chosen, wish.amounts))?;
        }
    }
    sink.end()
}

fn row(verdict: &Verdict, chosen: bool, needed: [i64; 3]) -> Vec<Value> {
    let room = &verdict.room;
    let word = match (chosen, verdict.obstacles.is_empty()) {
        (true, _) => "chosen",
        (false, true) => "fits",
        (false, false) => "no",
    };
    let free = |at: usize| json!(room.amounts[at].free());
    let needs = |(amount, needed): (&Amount, i64)| {
        format!("{} {}", amount.name, shown(amount.name, needed))
    };
    let needed = room.amounts.iter().zip(needed).map(needs).collect::<Vec<_>>().join(", ");
    let why = match verdict.obstacles.is_empty() {
        true => format!("{}% in use", placement::used(room) / 100),
        false => verdict.obstacles.join("; "),
    };
    vec![
        json!(room.fqdn),
        json!(room.state),
        json!(word),
        free(0),
        free(1),
        free(2),
        json!(why),
        json!(needed),
    ]
}
