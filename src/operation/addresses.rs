//! What is done with addresses beyond the five verbs: assign, reserve, route, and a look at the
//! next free one.

use serde_json::json;

use super::verbs::shape;
use super::{Call, Effect, Entry, Run, Verb};
use crate::answer::Sink;
use crate::error::{Error, Result};
use crate::resource::address::{self, Claim, IP};
use crate::resource::allocate::{self, Subnet};
use crate::resource::interface::{Holder, INTERFACE, membership};
use crate::resource::noun::Input;
use crate::resource::{Field, Kind, Noun, Target, Tx, vm};
use crate::store::Read;
use crate::value::Cidr;

const fn verb(word: &'static str, past: &'static str) -> Verb {
    Verb { word, aliases: &[], effect: Effect::Write, keyed: false, method: "POST", past }
}

static ASSIGN: Verb = verb("assign", "assigned");
static RESERVE: Verb = verb("reserve", "reserved");
static ROUTE: Verb = verb("route", "routed");
static NEXT: Verb = Verb { effect: Effect::Read, method: "GET", ..verb("next", "showed") };

const INTERFACE_OF: Field =
    Field::input("interface", Kind::Key("interface"), "The interface: VM/ID or NODE/NAME").word();
const ADDRESS: Field = Field::input("address", Kind::Ip, "The address that is wanted");
const SUBNET: Field =
    Field::input("subnet", Kind::Key("subnet"), "The prefix whose next free address is wanted");
const VRF: Field = Field::input("vrf", Kind::Ref("vrf"), "The address space; global unless said");
const NOTE: Field = Field::input("note", Kind::Text, "What people should know of it");

const fn of(verb: &'static Verb, about: &'static str, run: Run) -> Entry {
    Entry { first: "ip", verb, noun: Some(&IP), about, arguments: &[], examples: &[], run }
}

/// What is done with addresses.
pub static OF_ADDRESSES: &[Entry] = &[
    Entry {
        arguments: &[INTERFACE_OF, ADDRESS, SUBNET, VRF, NOTE],
        ..of(
            &ASSIGN,
            "Give an interface an address: the one named, or the next free one",
            Run::Write(assign),
        )
    },
    Entry {
        arguments: &[
            Field { name: "address", need: crate::resource::Need::Optional, word: true, ..ADDRESS },
            SUBNET,
            VRF,
            NOTE,
        ],
        ..of(&RESERVE, "Keep an address from being handed out", Run::Write(reserve))
    },
    Entry {
        arguments: &[
            Field::input("prefix", Kind::Cidr, "The prefix").word(),
            Field::input("to", Kind::Key("interface"), "The interface it is routed to").required(),
            VRF,
            NOTE,
        ],
        ..of(&ROUTE, "Route a whole prefix to an interface", Run::Write(route))
    },
    Entry {
        arguments: &[Field::input("subnet", Kind::Key("subnet"), "The prefix").word(), VRF],
        ..of(&NEXT, "Show the next free address of a prefix; nothing is claimed", Run::Read(next))
    },
];

/// Where an address is to come from: the one that was named, or the next of a subnet.
fn wanted(call: &Call, read: &Read) -> Result<(Subnet, Option<Cidr>)> {
    match (call.word("address"), call.word("subnet")) {
        ("", "") => {
            let next = "say --subnet CIDR for the next free one";
            Err(Error::missing("the address", "it is not said which one is wanted", next))
        }
        ("", subnet) => Ok((address::subnet_named(read, subnet, &call.input)?, None)),
        (one, "") => {
            address::named(read, one, &call.input).map(|(subnet, cidr)| (subnet, Some(cidr)))
        }
        (one, within) => {
            let (subnet, cidr) = address::named(read, one, &call.input)?;
            let within = address::subnet_named(read, within, &call.input)?;
            match within.cidr.covers(cidr) {
                true => Ok((subnet, Some(cidr))),
                false => {
                    Err(Error::invalid("the address", one, format!("it is not in {}", within.cidr)))
                }
            }
        }
    }
}

fn assign(call: &Call, tx: &mut Tx) -> Result<(&'static Noun, Target)> {
    let (subnet, cidr) = wanted(call, tx)?;
    give(call, tx, call.word("interface"), &subnet, cidr)
}

fn route(call: &Call, tx: &mut Tx) -> Result<(&'static Noun, Target)> {
    let (subnet, cidr) = address::named(tx, call.word("prefix"), &call.input)?;
    give(call, tx, call.word("to"), &subnet, Some(cidr))
}

/// Gives an interface an address or a prefix, and checks what its VM may have.
fn give(
    call: &Call,
    tx: &mut Tx,
    word: &str,
    subnet: &Subnet,
    wanted: Option<Cidr>,
) -> Result<(&'static Noun, Target)> {
    let interface = INTERFACE.find(tx, word, &Input::new())?;
    let holder = Holder::of(&interface);
    if let Holder::Vm(vm, id) = holder {
        vm::claim(tx, vm)?;
        let single = wanted.is_none_or(|cidr| cidr.prefix == cidr.family().bits());
        if single {
            membership::must_allow(tx, subnet, &membership::vlans(tx, vm, id)?)?;
        }
    }
    tx.touch(&INTERFACE, &interface)?;
    let note = Some(call.word("note").to_owned()).filter(|note| !note.is_empty());
    let address = address::claim(tx, &Claim { subnet, wanted, holder: Some(holder), note })?;
    if let Holder::Vm(vm, _) = holder {
        vm::must_hold(tx, vm)?;
    }
    Ok((&IP, address::target(subnet, address)))
}

fn reserve(call: &Call, tx: &mut Tx) -> Result<(&'static Noun, Target)> {
    let (subnet, wanted) = wanted(call, tx)?;
    let note = Some(call.word("note").to_owned()).filter(|note| !note.is_empty());
    let address = address::claim(tx, &Claim { subnet: &subnet, wanted, holder: None, note })?;
    let target = address::target(&subnet, address);
    tx.created(&IP, &target)?;
    Ok((&IP, target))
}

fn next(call: &Call, read: &Read, sink: &mut dyn Sink) -> Result<()> {
    let subnet = address::subnet_named(read, call.word("subnet"), &call.input)?;
    let address = allocate::peek(read, &subnet)?;
    let fields = [IP.fields[0], IP.fields[4]];
    let fields = fields.iter().filter_map(|field| IP.field(field.name)).collect::<Vec<_>>();
    sink.begin(&shape(&IP, &fields, false))?;
    sink.row(vec![json!(address.to_string()), json!(subnet.cidr.to_string())])?;
    sink.end()
}
