//! What is done with addresses beyond the five verbs: assign, reserve, route, and a look at the
//! next free one.

mod claim;
pub mod free;

use serde_json::json;

use super::verbs::entry;
use super::verbs::field::key_of;
use super::{Call, Effect, Entry, Run, Verb};
use crate::answer::{Column, Look, Rows, Sink, plain};
use crate::error::Result;
use crate::resource::address::{self, IP};
use crate::resource::policy::Area;
use crate::resource::{Field, Kind, allocate};
use crate::store::Read;
use claim::{assign, pass_on, reserve, route};

const fn verb(word: &'static str, past: &'static str) -> Verb {
    Verb { word, past, ..Verb::PLAIN }
}

static ASSIGN: Verb = verb("assign", "assigned");
static RESERVE: Verb = verb("reserve", "reserved");
static ROUTE: Verb = verb("route", "routed");
static MOVE: Verb = Verb { keyed: true, ..verb("move", "moved") };
static NEXT: Verb = Verb { effect: Effect::Read, method: "GET", ..verb("next", "showed") };

const INTERFACE_OF: Field =
    Field::input("interface", Kind::Key("interface"), "The interface: VM/ID or NODE/NAME").word();
const ADDRESS: Field = Field::input("address", Kind::Ip, "The address that is wanted");
const SUBNET: Field =
    Field::input("subnet", Kind::Key("subnet"), "The prefix whose next free address is wanted");
const VRF: Field = Field::input("vrf", Kind::Ref("vrf"), "The address space; global unless said");
const NOTE: Field = Field::input("note", Kind::Text, "What people should know of it");

/// What is done with addresses.
pub static OF_ADDRESSES: &[Entry] = &[
    Entry {
        arguments: &[INTERFACE_OF, ADDRESS, SUBNET, VRF, NOTE],
        ..entry(
            &IP,
            &ASSIGN,
            "Give an interface an address: the one named, or the next free one",
            Run::Write(assign),
        )
    },
    Entry {
        area: Area::Fleet,
        arguments: &[
            Field::input(
                "address",
                Kind::Word,
                "The address, or a prefix that is kept back as a whole; the next free one where only --subnet is said",
            )
            .word()
            .optional(),
            SUBNET,
            VRF,
            NOTE,
        ],
        ..entry(&IP, &RESERVE, "Keep an address, or a whole prefix, from being handed out", Run::Write(reserve))
    },
    Entry {
        area: Area::Fleet,
        arguments: &[
            Field::input("prefix", Kind::Cidr, "The prefix").word(),
            Field::input("to", Kind::Key("interface"), "The interface it is routed to").required(),
            VRF,
            NOTE,
        ],
        ..entry(&IP, &ROUTE, "Route a whole prefix to an interface", Run::Write(route))
    },
    Entry {
        arguments: &[
            key_of(&IP),
            Field::input("to", Kind::Key("interface"), "The interface that gets it").required(),
            VRF,
        ],
        ..entry(
            &IP,
            &MOVE,
            "Give an address or a routed prefix to another interface, or one that was reserved to its first: it comes last there, and its note goes with it, but not to a customer who could not read it",
            Run::Write(pass_on),
        )
    },
    Entry {
        arguments: &[Field::input("subnet", Kind::Key("subnet"), "The prefix").word(), VRF],
        answers: Some(&FREE),
        ..entry(
            &IP,
            &NEXT,
            "Show the next free address of a prefix; nothing is claimed",
            Run::Read(next),
        )
    },
];

/// A free address, and the prefix that it is of.
static FREE: Rows = Rows {
    columns: &[Column::new("address", Look::Plain), Column::new("subnet", Look::Plain)],
    many: false,
    key: "address",
};

fn next(call: &Call, read: &Read, sink: &mut dyn Sink) -> Result<()> {
    let subnet = address::subnet_named(read, call.word("subnet"), &call.input)?;
    let address = allocate::peek(read, &subnet)?;
    sink.begin(&FREE.shape())?;
    sink.row(plain([json!(address.to_string()), json!(subnet.cidr.to_string())]))?;
    sink.end()
}
