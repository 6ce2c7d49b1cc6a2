//! Addresses in use: assigned to an interface, reserved, or routed to one.

mod claim;

pub use claim::{Claim, claim};

use serde_json::{Value, json};

use claim::range;

use super::allocate::{self, Range, Subnet};
use super::field::{CREATED, Field, UPDATED, VERSION};
use super::interface::{self, Holder};
use super::kind::Kind;
use super::noun::{Input, Noun, Target, Whole, id_of};
use super::tx::Tx;
use super::{node, noun, subnet, vm, write};
use crate::error::{Error, Result};
use crate::store::{FromVal, Read, Val, params};
use crate::value::{Addr, Cidr, Family};

/// One address in use, or a prefix that is routed.
pub static IP: Noun = Noun {
    name: "ip",
    table: "ip",
    about: "an address in use",
    home,
    ids: &["vrf_id", "address"],
    key: "address",
    names: "",
    order: &["vrf_id", "address"],
    fields: &[
        Field::new("address", Kind::Ip, "The address, or the first one of a routed prefix").word(),
        Field::new("prefix", Kind::Int(0, 128), "32 or 128; less where a whole prefix is routed"),
        Field::new("family", Kind::Int(4, 6), "4 or 6").wide(),
        Field::new("kind", Kind::Word, "assigned, reserved or routed").sql(
            "CASE WHEN t.prefix < (CASE t.family WHEN 4 THEN 32 ELSE 128 END) THEN 'routed' \
             WHEN t.vm_id IS NULL AND t.node_interface_id IS NULL THEN 'reserved' ELSE 'assigned' END",
        ),
        Field::new("subnet", Kind::Key("subnet"), "The prefix it lies in")
        .id("t.subnet_id")
            .sql("(SELECT s.cidr FROM subnet s WHERE s.id = t.subnet_id)"),
        Field::new("vrf", Kind::Ref("vrf"), "The address space it lies in").default("global").wide(),
        Field::new("interface", Kind::Word, "Which interface has it: VM/ID or NODE/NAME").sql(
            "CASE WHEN t.vm_id IS NOT NULL \
             THEN CONCAT((SELECT v.fqdn FROM vm v WHERE v.id = t.vm_id), '/', t.interface_id) \
             ELSE (SELECT CONCAT(n.fqdn, '/', i.name) FROM node_interface i \
             JOIN node n ON n.id = i.node_id WHERE i.id = t.node_interface_id) END",
        ),
        Field::new("gateway", Kind::Ip, "The router of its prefix").wide()
            .sql("(SELECT s.gateway FROM subnet s WHERE s.id = t.subnet_id)"),
        Field::new("note", Kind::Text, "What people should know of it").optional().set(),
        CREATED,
        UPDATED,
        VERSION,
    ],
    owner: "(SELECT v.customer_id FROM vm v WHERE v.id = t.vm_id)",
    locate,
    set,
    remove,
    whole,
    examples: &[
        "ip assign web01.acme.example/0 --subnet 192.0.2.0/24",
        "ip reserve 192.0.2.77 --note printer",
        "ip route 192.0.2.64/28 --to web01.acme.example/0",
        "ip next 192.0.2.0/24",
    ],
    ..Noun::PLAIN
};

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

fn locate(read: &Read, _: &'static Noun, word: &str, input: &Input) -> Result<Option<Target>> {
    let Ok(address) = word.split('/').next().unwrap_or(word).parse::<Addr>() else {
        return Ok(None);
    };
    let vrf = subnet::vrf_of(read, input)?;
    let sql = format!("SELECT 1 FROM {} WHERE vrf_id = ? AND address = ?", table(address.family()));
    let found = read.get::<i64>(&sql, params![vrf, address])?;
    Ok(found.map(|_| vec![vrf.into(), address.into()]))
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

/// The ranges of a subnet that are in use.
pub fn ranges(read: &Read, subnet: &Subnet) -> Result<Vec<Range>> {
    let table = table(subnet.cidr.family());
    let sql = format!("SELECT address, prefix FROM {table} WHERE subnet_id = ? ORDER BY address");
    read.rows(&sql, params![subnet.id])?.iter().map(range).collect()
}

/// Refuses to cut a subnet where a routed prefix lies across the cut.
pub fn must_lie_whole(read: &Read, parent: &Subnet, cidr: Cidr) -> Result<()> {
    let across = |(first, last): &Range| {
        *first <= cidr.last() && *last >= cidr.first && (*first < cidr.first || *last > cidr.last())
    };
    match ranges(read, parent)?.iter().find(|range| across(range)) {
        None => Ok(()),
        Some((first, last)) => Err(Error::refused(
            format!("subnet {cidr} cannot be cut out"),
            format!("{first} to {last} is routed and lies across it"),
            &format!("`virtctl ip remove {first}` first"),
        )),
    }
}

/// Releases everything of a subnet that is to go, or refuses where somebody has it.
pub fn free_all(tx: &mut Tx, subnet: &Subnet) -> Result<()> {
    let table = table(subnet.cidr.family());
    let sql = format!("SELECT address FROM {table} WHERE subnet_id = ? ORDER BY address LIMIT 5");
    loop {
        let used = tx.column::<Addr>(&sql, params![subnet.id])?;
        if used.is_empty() {
            return Ok(());
        }
        if !tx.context.cascade {
            let by = used.iter().map(|address| format!("ip {address}")).collect();
            return Err(write::in_use(tx, &subnet::SUBNET, &vec![subnet.id.into()], by));
        }
        for address in used {
            remove(tx, &IP, &vec![subnet.vrf.into(), address.into()])?;
        }
    }
}

fn set(tx: &mut Tx, noun: &'static Noun, target: &Target, input: &Input) -> Result<()> {
    write::set(tx, noun, target, input)
}

/// Releases an address.
pub fn remove(tx: &mut Tx, noun: &'static Noun, target: &Target) -> Result<()> {
    must_not_be_the_last(tx, target)?;
    tx.touch(noun, target)?;
    release(tx, target)
}

/// Deletes the row of an address and gives its space back.
pub fn release(tx: &mut Tx, target: &Target) -> Result<()> {
    let home = home(target);
    let sql =
        format!("SELECT address, prefix, subnet_id FROM {home} WHERE vrf_id = ? AND address = ?");
    let Some(row) = tx.row(&sql, target)? else { return Ok(()) };
    let subnet = allocate::by_id(tx, row.get(2)?)?;
    tx.claim("vrf", subnet.vrf)?;
    tx.guarded(&format!("DELETE FROM {home} WHERE vrf_id = ? AND address = ?"), target)?;
    allocate::give_back(tx, &subnet, range(&row)?)
}

/// A node keeps at least one external address.
fn must_not_be_the_last(tx: &Tx, target: &Target) -> Result<()> {
    match whole(tx, &IP, target)? {
        Some((whole, node)) if whole.name == "node" => {
            let own = target.get(1).cloned().unwrap_or(Val::Null);
            node::must_keep_an_address(tx, id_of(&node), &own)
        }
        _ => Ok(()),
    }
}

/// The address or prefix that a word names, and its subnet in the address space of the input.
pub fn named(read: &Read, word: &str, input: &Input) -> Result<(Subnet, Cidr)> {
    use crate::error::Named;
    let vrf = subnet::vrf_of(read, input)?;
    let cidr = match word.contains('/') {
        true => word.parse::<Cidr>().named("PREFIX", word)?,
        false => {
            let first = word.parse::<Addr>().named("ADDRESS", word)?;
            Cidr { first, prefix: first.family().bits() }
        }
    };
    let subnet = allocate::holder_of(read, vrf, cidr.first)?;
    match subnet.cidr.covers(cidr) {
        true => Ok((subnet, cidr)),
        false => Err(Error::invalid("PREFIX", word, format!("it is wider than {}", subnet.cidr))),
    }
}

/// The subnet that a word names.
pub fn subnet_named(read: &Read, word: &str, input: &Input) -> Result<Subnet> {
    let target = noun("subnet").find(read, word, input)?;
    allocate::by_id(read, id_of(&target))
}

/// What `ip` operations answer with.
pub fn target(subnet: &Subnet, address: Addr) -> Target {
    vec![subnet.vrf.into(), address.into()]
}

/// The addresses of an interface, in order, as the document shows them.
pub fn of_interface(read: &Read, holder: &Holder) -> Result<Value> {
    let (condition, params) = interface::condition(holder);
    let sql = format!("SELECT address FROM ip WHERE {condition} ORDER BY address");
    let all = read.column::<Addr>(&sql, &params)?;
    Ok(json!(all.iter().map(ToString::to_string).collect::<Vec<_>>()))
}
