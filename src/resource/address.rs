//! Addresses in use: assigned to an interface, reserved, or routed to one.

mod claim;
mod locate;
mod pass;
mod range;
mod release;

pub use claim::{Claim, Pick, around, claim, is_taken, reserve};
pub use locate::{named, subnet_named};
pub use pass::pass_on;
pub use range::{must_lie_whole, ranges};
pub use release::{free_all, release};

use super::allocate::Subnet;
use super::field::{Field, stamped};
use super::kind::Kind;
use super::noun::{Input, Noun, SHELVES, Target, Whole};
use super::policy::Area;
use super::sight::{OF_VMS, Sight};
use super::tx::Tx;
use super::{node, vm, write};
use crate::context::Scope;
use crate::error::{Error, Result};
use crate::store::{FromVal, Read};
use crate::value::{Addr, Cidr, Family};

const KINDS: &[&str] = &["assigned", "reserved", "routed"];

/// The condition on a row that it is one address, and no prefix that is routed.
macro_rules! single {
    ($row:literal) => {
        concat!("(", $row, "prefix = (CASE ", $row, "family WHEN 4 THEN 32 ELSE 128 END))")
    };
}
pub(crate) use single;

/// One address in use, or a prefix that is routed.
pub static IP: Noun = Noun {
    name: "ip",
    table: "ip",
    view: include_str!("../../migrations/V34__ip.sql"),
    about: "an address in use",
    shelf: SHELVES[1],
    home,
    ids: &["vrf_id", "address"],
    key: "address",
    once: "an address exists once in its address space",
    names: "",
    order: &["vrf_id", "address"],
    fields: stamped![
        Field::new("address", Kind::Ip, "The address, or the first one of a whole prefix").word(),
        Field::new(
            "prefix",
            Kind::Int(0, 128),
            "32 or 128; less where a whole prefix is routed or reserved"
        ),
        Field::new("family", Kind::Int(4, 6), "4 or 6").wide(),
        Field::new("kind", Kind::Choice(KINDS), "assigned, reserved or routed").sql(concat!(
            "CASE WHEN t.vm_id IS NULL AND t.node_interface_id IS NULL THEN 'reserved' \
             WHEN ",
            single!("t."),
            " THEN 'assigned' ELSE 'routed' END"
        ),),
        Field::new("subnet", Kind::Key("subnet"), "The prefix it lies in")
            .link("subnet_id")
            .fixes("vrf_id"),
        Field::new("vrf", Kind::Ref("vrf"), "The address space it lies in")
            .default(super::vrf::GLOBAL),
        Field::new(
            "interface",
            Kind::Key("interface"),
            "Which interface has it: VM/ID or NODE/NAME"
        )
        .sql(
            "CASE WHEN t.vm_id IS NOT NULL \
             THEN CONCAT((SELECT v.fqdn FROM vm v WHERE v.id = t.vm_id), '/', t.interface_id) \
             ELSE (SELECT CONCAT(n.fqdn, '/', i.name) FROM node_interface i \
             JOIN node n ON n.id = i.node_id WHERE i.id = t.node_interface_id) END",
        ),
        Field::new("gateway", Kind::Ip, "The router of its prefix; what is routed has none")
            .wide()
            .sql(concat!(
                "(SELECT s.gateway FROM subnet s WHERE s.id = t.subnet_id AND ",
                single!("t."),
                ")"
            )),
        Field::new("note", Kind::Text, "What people should know of it").optional().set(),
    ],
    sight: Sight::Own(OF_VMS),
    area: Area::Owned,
    locate: locate::locate,
    add: claim::add,
    set,
    remove: release::remove,
    whole,
    examples: &[
        "ip assign web01.acme.example/0 --subnet 192.0.2.0/24",
        "ip reserve 192.0.2.77 --note printer",
        "ip route 192.0.2.64/28 --to web01.acme.example/0",
        "ip move 192.0.2.77 --to web02.acme.example/0",
        "ip next 192.0.2.0/24",
    ],
    ..Noun::PLAIN
};

/// Changes what people should know of an address, which is no part of any other thing.
fn set(tx: &mut Tx, noun: &'static Noun, target: &Target, input: &Input) -> Result<()> {
    tx.touch_itself(noun, target)?;
    let row = write::columns(tx, noun, input)?;
    tx.update(home(target), &write::borrowed(&row), &noun.condition(""), target)
}

/// The table of a family's addresses.
pub fn table(family: Family) -> &'static str {
    match family {
        Family::V4 => "ipv4",
        Family::V6 => "ipv6",
    }
}

fn home(target: &Target) -> &'static str {
    let address = target.get(1).and_then(Addr::from_val);
    address.map_or("ipv4", |address| table(address.family()))
}

/// An address of an interface is a part of the interface's VM or node.
fn whole(read: &Read, _: &'static Noun, target: &Target) -> Result<Whole> {
    let sql = format!(
        "SELECT a.vm_id, (SELECT i.node_id FROM node_interface i WHERE i.id = a.node_interface_id) \
         FROM {} a WHERE a.vrf_id = ? AND a.address = ?",
        home(target)
    );
    let Some(row) = read.row(&sql, target)? else { return Ok(None) };
    Ok(match (row.get::<Option<i64>>(0)?, row.get::<Option<i64>>(1)?) {
        (Some(vm), _) => Some((&vm::VM, vec![vm.into()])),
        (None, Some(node)) => Some((&node::NODE, vec![node.into()])),
        (None, None) => None,
    })
}

/// Whole prefixes are routed by whoever runs the fleet.
pub fn must_be_one(tx: &Tx, cidr: Cidr) -> Result<()> {
    match tx.scope {
        Scope::Customer(_) if !cidr.is_one() => Err(Error::denied(
            format!("customers neither take {cidr} nor give it away"),
            "whoever runs the fleet routes whole prefixes",
        )),
        _ => Ok(()),
    }
}

/// What `ip` operations answer with.
pub fn target(subnet: &Subnet, address: Addr) -> Target {
    vec![subnet.vrf.into(), address.into()]
}
