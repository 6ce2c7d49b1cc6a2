//! What is done to nodes and VMs beyond the five verbs: roles, placement, moving.

mod place;
mod role;

use super::verbs::entry;
use super::verbs::field::key_of;
use super::{Effect, Entry, Run, Verb};
use crate::resource::policy::Area;
use crate::resource::{Field, Kind, hypervisor, node, vm};
use place::{NEEDS, VERDICTS, drain, place, relocate};
use role::{ROLE, ROLE_NAME, assign, unassign};

const fn verb(word: &'static str, method: &'static str, past: &'static str) -> Verb {
    Verb { word, keyed: true, method, past, ..Verb::PLAIN }
}

static ASSIGN: Verb = verb("assign", "POST", "assigned a role to");
static UNASSIGN: Verb = verb("unassign", "POST", "removed a role from");
static MOVE: Verb = Verb { aliases: &["migrate"], ..verb("move", "POST", "moved") };
static DRAIN: Verb =
    Verb { aliases: &["evacuate"], others: true, ..verb("drain", "POST", "drained") };
static PLACE: Verb = Verb { effect: Effect::Read, keyed: false, ..verb("place", "GET", "placed") };

/// What is done to nodes.
pub static OF_NODES: &[Entry] = &[
    Entry {
        arguments: &[key_of(&node::NODE), ROLE],
        examples: &["node assign hv01.example.net loadbalancer:weight=5"],
        ..entry(
            &node::NODE,
            &ASSIGN,
            "Give a role, or new values to one it has",
            Run::Write(assign),
        )
    },
    Entry {
        arguments: &[key_of(&node::NODE), ROLE_NAME],
        examples: &["node unassign hv01.example.net loadbalancer"],
        ..entry(&node::NODE, &UNASSIGN, "Take a role", Run::Write(unassign))
    },
];

/// What is done to hypervisors.
pub static OF_HYPERVISORS: &[Entry] = &[Entry {
    arguments: &[key_of(&hypervisor::HYPERVISOR)],
    examples: &[
        "hypervisor drain hv01.example.net --dry-run",
        "hypervisor drain hv01.example.net --message 'it gets new disks'",
    ],
    ..entry(
        &hypervisor::HYPERVISOR,
        &DRAIN,
        "Move all its VMs to others, or none; set the state of its node first, or new ones come",
        Run::Write(drain),
    )
}];

/// What is done to VMs.
pub static OF_VMS: &[Entry] = &[
    Entry {
        area: Area::Fleet,
        arguments: &[
            key_of(&vm::VM),
            Field::input(
                "to",
                Kind::Key("hypervisor"),
                "The hypervisor it goes to; the emptiest other one unless said",
            ),
        ],
        examples: &[
            "vm move web01.acme.example --to hv02.example.net",
            "vm move web01.acme.example --message 'hv01 is to be repaired'",
        ],
        ..entry(
            &vm::VM,
            &MOVE,
            "Move to another hypervisor, with the checks of creating it",
            Run::Write(relocate),
        )
    },
    Entry {
        area: Area::Fleet,
        arguments: &[
            NEEDS[0],
            NEEDS[1],
            NEEDS[2],
            NEEDS[3],
            NEEDS[4],
            Field::input("explain", Kind::Bool, "Say it for every hypervisor, with the numbers"),
        ],
        answers: Some(&VERDICTS),
        sweeps: true,
        examples: &["vm place --method KVM --cores 8 --ram 64GiB --explain"],
        ..entry(
            &vm::VM,
            &PLACE,
            "Say where a VM would go, and why; nothing is claimed",
            Run::Read(place),
        )
    },
    Entry {
        area: Area::Fleet,
        arguments: &[key_of(&vm::VM), ROLE],
        examples: &["vm assign web01.acme.example loadbalancer:weight=5"],
        ..entry(&vm::VM, &ASSIGN, "Give a role, or new values to one it has", Run::Write(assign))
    },
    Entry {
        area: Area::Fleet,
        arguments: &[key_of(&vm::VM), ROLE_NAME],
        examples: &["vm unassign web01.acme.example loadbalancer"],
        ..entry(&vm::VM, &UNASSIGN, "Take a role", Run::Write(unassign))
    },
];
