//! Address spaces and the prefixes in them.

mod reserve;

use serde_json::{Value, json};

use super::address;
use super::allocate::{self, Subnet};
use super::field::{CREATED, DESCRIPTION, Field, ID, UPDATED, VERSION};
use super::kind::Kind;
use super::list::NAME;
use super::noun::{Input, Noun, Target, id_of};
use super::record::Record;
use super::tx::Tx;
use super::{noun, write};
use crate::error::{Error, Result};
use crate::store::{Read, Val, params};
use crate::value::{Addr, Cidr, Family};

/// An address space; `global` always exists.
pub static VRF: Noun = Noun {
    name: "vrf",
    table: "vrf",
    about: "an address space, in which an address exists once",
    fields: &[ID, NAME, DESCRIPTION, CREATED, UPDATED, VERSION],
    remove: remove_vrf,
    examples: &["vrf add lab", "vrf list"],
    ..Noun::PLAIN
};

const GATEWAY: Kind = Kind::Or(&Kind::Ip, &["first", "last", "none"]);

/// A prefix from which addresses are handed out.
pub static SUBNET: Noun = Noun {
    name: "subnet",
    table: "subnet",
    about: "a prefix from which addresses are handed out",
    key: "cidr",
    names: "",
    order: &["vrf_id", "family", "first", "prefix"],
    fields: &[
        ID,
        Field::new("cidr", Kind::Cidr, "The prefix").word(),
        Field::new("vrf", Kind::Ref("vrf"), "The address space it lies in").default("global"),
        Field::new("family", Kind::Int(4, 6), "4 or 6").wide(),
        Field::new("vlan", Kind::Ref("vlan"), "The VLAN it is used in").optional().set(),
        Field::new("gateway", GATEWAY, "The router's address: first, last, none or an address")
            .default("none")
            .set(),
        Field::new(
            "reserve",
            Kind::Word,
            "How many usable addresses are kept back at its ends, as first:10,last:5",
        )
        .optional()
        .set()
        .unread(),
        Field::new("reserve_first", Kind::Int(0, i64::MAX), "Usable addresses kept back at its start").wide(),
        Field::new("reserve_last", Kind::Int(0, i64::MAX), "Usable addresses kept back at its end").wide(),
        Field::new("parent", Kind::Key("subnet"), "The prefix it is cut from")
        .id("t.parent_id")
            .optional()
            .sql("(SELECT p.cidr FROM subnet p WHERE p.id = t.parent_id)"),
        Field::new("customer", Kind::Word, "Whose it is: its VLAN's customer").sql(
            "(SELECT c.name FROM vlan l JOIN customer c ON c.id = l.customer_id WHERE l.id = t.vlan_id)",
        ),
        Field::new("used", Kind::Int(0, i64::MAX), "How many addresses and routed prefixes of it are in use").sql(
            "(SELECT COUNT(*) FROM ipv4 a WHERE a.subnet_id = t.id) \
             + (SELECT COUNT(*) FROM ipv6 a WHERE a.subnet_id = t.id)",
        ),
        DESCRIPTION,
        CREATED,
        UPDATED,
        VERSION,
    ],
    owner: "(SELECT l.customer_id FROM vlan l WHERE l.id = t.vlan_id)",
    locate,
    add,
    set,
    remove,
    examples: &[
        "subnet add 192.0.2.0/24 --gateway first --reserve first:10,last:5 --vlan public",
        "subnet add 192.0.2.128/25 --parent 192.0.2.0/24 --vlan mgmt",
        "subnet list --vlan public",
    ],
    ..Noun::PLAIN
};

/// The address space that an input names; `global` unless told.
pub fn vrf_of(read: &Read, input: &Input) -> Result<i64> {
    let word = input.get("vrf").and_then(Value::as_str).unwrap_or("global");
    noun("vrf").find_id(read, word)
}

fn locate(read: &Read, noun: &'static Noun, word: &str, input: &Input) -> Result<Option<Target>> {
    if let Some(id) = super::locate::id(word) {
        return super::locate::by_id(read, noun, id);
    }
    let Ok(cidr) = word.parse::<Cidr>() else { return Ok(None) };
    let sql = "SELECT id FROM subnet WHERE vrf_id = ? AND family = ? AND first = ? AND prefix = ?";
    let key = params![vrf_of(read, input)?, cidr.family().number(), cidr.first, cidr.prefix];
    Ok(read.get::<i64>(sql, key)?.map(|id| vec![Val::Int(id)]))
}

fn remove_vrf(tx: &mut Tx, noun: &'static Noun, target: &Target) -> Result<()> {
    if *target == vec![Val::Int(noun.find_id(tx, "global")?)] {
        let why = "it is the space of everybody";
        return Err(Error::refused("vrf `global` cannot be removed", why, ""));
    }
    write::remove(tx, noun, target)
}

fn add(tx: &mut Tx, noun: &'static Noun, input: &Input) -> Result<Target> {
    let input = write::complete(noun, input)?;
    let cidr: Cidr = super::noun::typed::<Said>(&input)?.cidr;
    let vrf = vrf_of(tx, &input)?;
    tx.claim("vrf", vrf)?;
    let parent = place(tx, vrf, cidr, &input)?;
    let (family, last) = (cidr.family(), cidr.last());
    let mut row = columns(tx, noun, &input, cidr)?;
    row.extend([
        ("family".to_owned(), family.number().into()),
        ("prefix".to_owned(), cidr.prefix.into()),
        ("first".to_owned(), cidr.first.into()),
        ("last".to_owned(), last.into()),
        ("parent_id".to_owned(), parent.as_ref().map(|parent| parent.id).into()),
    ]);
    let target = vec![Val::Int(tx.create(noun.table, &write::borrowed(&row))?)];
    must_share_vrf(tx, &target)?;
    tx.created(noun, &target)?;
    let new = allocate::by_id(tx, id_of(&target))?;
    if let Some(parent) = &parent {
        adopt(tx, parent, &new)?;
        allocate::rewrite(tx, parent)?;
    }
    must_not_be_in_use(tx, &new)?;
    allocate::rewrite(tx, &new)?;
    Ok(target)
}

#[derive(serde::Deserialize)]
struct Said {
    cidr: Cidr,
}

/// Where a new prefix belongs: the one that holds it, which must be named, and no overlap else.
fn place(tx: &Tx, vrf: i64, cidr: Cidr, input: &Input) -> Result<Option<Subnet>> {
    let holder = allocate::holder(tx, vrf, cidr)?;
    let parent = match input.get("parent").and_then(Value::as_str) {
        Some(word) => Some(allocate::by_id(tx, id_of(&noun("subnet").find(tx, word, input)?))?),
        None => None,
    };
    let what = || format!("subnet {cidr} cannot be added");
    match (holder, parent) {
        (Some(holder), _) if holder.cidr == cidr => {
            Err(Error::Taken { noun: "subnet", key: cidr.to_string() })
        }
        (Some(holder), Some(parent)) if holder.id == parent.id => Ok(Some(parent)),
        (Some(holder), _) => {
            let why = format!("it lies in {}", holder.cidr);
            let next = format!("say --parent {} to make it a part of that", holder.cidr);
            Err(Error::refused(what(), why, &next))
        }
        (None, Some(parent)) => {
            let why = format!("it does not lie in {}", parent.cidr);
            Err(Error::refused(what(), why, "leave --parent out"))
        }
        (None, None) => match allocate::inside(tx, vrf, cidr)?.first() {
            Some(inner) => {
                let why = format!("{} lies in it", inner.cidr);
                Err(Error::refused(what(), why, "add the wider prefix first, then its parts"))
            }
            None => Ok(None),
        },
    }
}

/// The columns that people may say, with gateway and reserve worked out.
fn columns(tx: &Tx, noun: &Noun, input: &Input, cidr: Cidr) -> Result<Vec<(String, Val)>> {
    let mut input = input.clone();
    if let Some(Value::String(word)) = input.get("gateway") {
        let gateway = reserve::gateway(word, cidr)?;
        input.insert("gateway".to_owned(), gateway.map_or(Value::Null, |ip| json!(ip.to_string())));
    }
    if let Some(Value::String(word)) = input.remove("reserve") {
        let (first, last) = reserve::ends(&word)?;
        input.insert("reserve_first".to_owned(), json!(first));
        input.insert("reserve_last".to_owned(), json!(last));
    }
    write::columns(tx, noun, &input)
}

/// Children of the parent that lie in the new prefix become its own, and so do addresses.
fn adopt(tx: &mut Tx, parent: &Subnet, new: &Subnet) -> Result<()> {
    tx.execute(
        "UPDATE subnet SET parent_id = ? WHERE parent_id = ? AND id <> ? AND first >= ? AND last <= ?",
        params![new.id, parent.id, new.id, new.cidr.first, new.cidr.last()],
    )?;
    address::must_lie_whole(tx, parent, new.cidr)?;
    let sql = format!(
        "UPDATE {} SET subnet_id = ? WHERE subnet_id = ? AND address >= ? AND address <= ?",
        address::table(new.cidr.family())
    );
    tx.execute(&sql, params![new.id, parent.id, new.cidr.first, new.cidr.last()])?;
    Ok(())
}

/// Its gateway and its ends must not be somebody's.
fn must_not_be_in_use(tx: &Tx, subnet: &Subnet) -> Result<()> {
    let Some(gateway) = subnet.gateway else { return Ok(()) };
    let sql = format!(
        "SELECT 1 FROM {} WHERE vrf_id = ? AND address = ?",
        address::table(subnet.cidr.family())
    );
    match tx.get::<i64>(&sql, params![subnet.vrf, gateway])? {
        None => Ok(()),
        Some(_) => Err(Error::refused(
            format!("{gateway} cannot be the gateway of {}", subnet.cidr),
            "the address is in use",
            &format!("`virtctl ip show {gateway}` shows by whom"),
        )),
    }
}

/// The subnets of one VLAN lie in one address space.
fn must_share_vrf(tx: &Tx, target: &Target) -> Result<()> {
    let sql = "SELECT o.cidr FROM subnet t JOIN subnet o ON o.vlan_id = t.vlan_id \
               WHERE t.id = ? AND o.vrf_id <> t.vrf_id LIMIT 1";
    match tx.get::<String>(sql, target)? {
        None => Ok(()),
        Some(other) => Err(Error::refused(
            "the subnets of one VLAN lie in one address space",
            format!("{other} is in another"),
            "use a VLAN of its own for each address space",
        )),
    }
}

fn set(tx: &mut Tx, noun: &'static Noun, target: &Target, input: &Input) -> Result<()> {
    let before = allocate::by_id(tx, id_of(target))?;
    tx.claim("vrf", before.vrf)?;
    tx.touch(noun, target)?;
    let row = columns(tx, noun, input, before.cidr)?;
    tx.update(noun.table, &write::borrowed(&row), "id = ?", target)?;
    must_share_vrf(tx, target)?;
    let after = allocate::by_id(tx, before.id)?;
    if after.gateway != before.gateway {
        must_not_be_in_use(tx, &after)?;
    }
    allocate::rewrite(tx, &after)
}

fn remove(tx: &mut Tx, noun: &'static Noun, target: &Target) -> Result<()> {
    let subnet = allocate::by_id(tx, id_of(target))?;
    tx.claim("vrf", subnet.vrf)?;
    tx.touch(noun, target)?;
    let parent: Option<i64> =
        tx.get::<Option<i64>>("SELECT parent_id FROM subnet WHERE id = ?", target)?.flatten();
    let table = address::table(subnet.cidr.family());
    match parent {
        Some(parent) => {
            let sql = format!("UPDATE {table} SET subnet_id = ? WHERE subnet_id = ?");
            tx.execute(&sql, params![parent, subnet.id])?;
        }
        None => address::free_all(tx, &subnet)?,
    }
    tx.execute("UPDATE subnet SET parent_id = ? WHERE parent_id = ?", params![parent, subnet.id])?;
    tx.guarded("DELETE FROM subnet WHERE id = ?", target)?;
    match parent {
        Some(parent) => allocate::rewrite(tx, &allocate::by_id(tx, parent)?),
        None => Ok(()),
    }
}

/// The gateways of one interface's addresses: one per family, from its first address.
pub fn gateway_of(records: &[Record], family: Family) -> Option<Addr> {
    let of = |record: &&Record| record.number("family") == family.number();
    records.iter().find(of).and_then(|record| record.text("gateway").parse().ok())
}
