//! Adding, changing and removing subnets.

use serde::Deserialize;
use serde_json::{Value, json};

use super::super::noun::{Input, Noun, Target, id_of, typed};
use super::super::sight::is_own;
use super::super::tx::Tx;
use super::super::vlan::VLAN;
use super::super::vrf::VRF;
use super::super::{address, allocate, vrf, write};
use super::SUBNET;
use super::fit::{keep_gateways, must_be_usable, must_fit};
use super::parent::{adopt, give, place};
use super::reserve::{self, must_not_be_in_use};
use crate::context::Scope;
use crate::error::{Error, Result};
use crate::store::{Read, Val, params};
use crate::value::Cidr;

/// Adds a subnet, between its parent and what lies in it.
pub(super) fn add(tx: &mut Tx, noun: &'static Noun, said: &Input) -> Result<Target> {
    let mut input = write::complete(noun, said)?;
    let cidr: Cidr = typed::<Said>(&input)?.cidr;
    must_be_of_hosts(cidr)?;
    let vrf = vrf::of(tx, &input)?;
    must_be_private(tx, vrf, &input)?;
    tx.claim("vrf", vrf)?;
    let parent = place(tx, vrf, cidr, &input)?;
    if let Some(parent) = &parent {
        input.extend(inherit(tx, parent, cidr, said)?);
    }
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
    vrf::must_share(tx, &target)?;
    tx.created(noun, &target)?;
    let new = allocate::by_id(tx, id_of(&target))?;
    if let Some(parent) = &parent {
        adopt(tx, parent, &new)?;
        allocate::rewrite(tx, parent)?;
        must_take(tx, parent.vlan, &new)?;
    }
    must_not_be_in_use(tx, &new)?;
    allocate::rewrite(tx, &new)?;
    keep_gateways(tx, &new, &[new.gateway])?;
    Ok(target)
}

/// What no host has an address of: "this network" and the host itself (RFC 6890), and groups (RFC 5771, RFC 4291).
const NO_HOSTS: [(&str, &str); 6] = [
    ("0.0.0.0/8", "is of no host"),
    ("127.0.0.0/8", "is each host's own"),
    ("224.0.0.0/4", "is multicast"),
    ("255.255.255.255/32", "is broadcast"),
    ("::/127", "is of no host, or each host's own"),
    ("ff00::/8", "is multicast"),
];

/// Refuses prefixes whose addresses are no host's.
fn must_be_of_hosts(cidr: Cidr) -> Result<()> {
    let within = |of: &str| of.parse::<Cidr>().is_ok_and(|of| of.covers(cidr));
    match NO_HOSTS.iter().find(|(of, _)| within(of)) {
        Some((of, why)) => Err(Error::invalid("CIDR", &cidr.to_string(), format!("{of} {why}"))),
        None => Ok(()),
    }
}

/// What a subnet has of the one it is cut from, where nothing is said of it.
pub(super) fn inherited(read: &Read, target: &Target, said: &Input) -> Result<Input> {
    let subnet = allocate::by_id(read, id_of(target))?;
    let parent = subnet.parent.map(|parent| allocate::by_id(read, parent)).transpose()?;
    parent.map_or_else(|| Ok(Input::new()), |parent| inherit(read, &parent, subnet.cidr, said))
}

/// What is cut from a prefix stays in its VLAN, unless another is said; it keeps back what of it was kept back, and
/// the hosts in it keep their router, where that lies in it too or is reached by the link. A customer has nothing of
/// a prefix that is not theirs.
fn inherit(read: &Read, parent: &allocate::Subnet, cidr: Cidr, said: &Input) -> Result<Input> {
    let mut input = Input::new();
    if !is_own(read, &SUBNET, &vec![parent.id.into()])? {
        return Ok(input);
    }
    if !said.contains_key("reserve") {
        input.insert("reserve".to_owned(), json!(reserve::of_part(parent, cidr)));
    }
    match said.get("vlan") {
        None => input.extend(parent.vlan.map(|id| ("vlan".to_owned(), json!(format!("id:{id}"))))),
        Some(Value::String(word)) if Some(VLAN.find_id(read, word)?) == parent.vlan => {}
        Some(_) => return Ok(input),
    }
    let (first, last) = cidr.usable();
    let gateway =
        parent.gateway.filter(|gateway| gateway.is_of_link() || (first..=last).contains(gateway));
    if let (Some(gateway), false) = (gateway, said.contains_key("gateway")) {
        input.insert("gateway".to_owned(), json!(gateway.to_string()));
    }
    Ok(input)
}

/// What a customer adds lies in an address space and in a VLAN of theirs.
fn must_be_private(tx: &Tx, vrf: i64, input: &Input) -> Result<()> {
    if tx.scope == Scope::All {
        return Ok(());
    }
    let vlan = input.get("vlan").and_then(Value::as_str);
    let vlan = vlan.map(|word| VLAN.find(tx, word, &Input::new())).transpose()?;
    let of_theirs = vlan.map(|vlan| is_own(tx, &VLAN, &vlan)).transpose()?.unwrap_or_default();
    match of_theirs && is_own(tx, &VRF, &vec![vrf.into()])? {
        true => Ok(()),
        false => Err(Error::refused(
            "that would be no prefix of yours",
            "what a customer adds lies in an address space and in a VLAN of theirs",
            "say --vrf and --vlan with names of yours",
        )),
    }
}

/// Refuses what a prefix would hold from now on and cannot: where it lay in no VLAN before, none is lost.
fn must_take(tx: &Tx, before: Option<i64>, subnet: &allocate::Subnet) -> Result<()> {
    match (before, subnet.vlan) {
        (None, None) => must_be_usable(tx, subnet),
        _ => must_fit(tx, subnet),
    }
}

#[derive(Deserialize)]
struct Said {
    cidr: Cidr,
}

/// The columns that people may say, with gateway and reserve worked out.
fn columns(tx: &Tx, noun: &Noun, input: &Input, cidr: Cidr) -> Result<Vec<(String, Val)>> {
    let mut input = input.clone();
    if let Some(Value::String(word)) = input.get("gateway") {
        let gateway = reserve::gateway(word, cidr)?;
        input.insert("gateway".to_owned(), gateway.map_or(Value::Null, |ip| json!(ip.to_string())));
    }
    if let Some(said) = input.remove("reserve") {
        let (first, last) = reserve::ends(said.as_str().unwrap_or_default(), cidr)?;
        input.insert("reserve_first".to_owned(), json!(first));
        input.insert("reserve_last".to_owned(), json!(last));
    }
    write::columns(tx, noun, &input)
}

/// Changes a subnet.
pub(super) fn set(tx: &mut Tx, noun: &'static Noun, target: &Target, input: &Input) -> Result<()> {
    let before = allocate::by_id(tx, id_of(target))?;
    tx.claim("vrf", before.vrf)?;
    tx.touch(noun, target)?;
    if let Some(vlan) = input.get("vlan").filter(|_| tx.scope != Scope::All) {
        must_be_private(tx, before.vrf, &Input::from_iter([("vlan".to_owned(), vlan.clone())]))?;
    }
    let row = columns(tx, noun, input, before.cidr)?;
    tx.update(noun.table, &write::borrowed(&row), "id = ?", target)?;
    vrf::must_share(tx, target)?;
    let after = allocate::by_id(tx, before.id)?;
    if after.gateway != before.gateway {
        must_not_be_in_use(tx, &after)?;
    }
    if after.vlan != before.vlan {
        must_fit(tx, &after)?;
    }
    let kept =
        |subnet: &allocate::Subnet| (subnet.gateway, subnet.reserve_first, subnet.reserve_last);
    if kept(&after) != kept(&before) {
        allocate::rewrite(tx, &after)?;
    }
    keep_gateways(tx, &after, &[before.gateway, after.gateway])
}

/// Removes a subnet; what lies in it goes to its parent.
pub(super) fn remove(tx: &mut Tx, noun: &'static Noun, target: &Target) -> Result<()> {
    let subnet = allocate::by_id(tx, id_of(target))?;
    tx.claim("vrf", subnet.vrf)?;
    tx.touch(noun, target)?;
    let parent: Option<i64> =
        tx.get::<Option<i64>>("SELECT parent_id FROM subnet WHERE id = ?", target)?.flatten();
    let table = address::table(subnet.cidr.family());
    match parent {
        Some(parent) => {
            let sql = format!("UPDATE {table} SET subnet_id = ? WHERE subnet_id = ?");
            tx.run(&sql, params![parent, subnet.id])?;
        }
        None => address::free_all(tx, &subnet)?,
    }
    let children = tx.column("SELECT id FROM subnet WHERE parent_id = ?", target)?;
    give(tx, children, parent)?;
    tx.guarded("DELETE FROM subnet WHERE id = ?", target)?;
    if let Some(parent) = parent {
        let parent = allocate::by_id(tx, parent)?;
        must_take(tx, subnet.vlan, &parent)?;
        allocate::rewrite(tx, &parent)?;
    }
    keep_gateways(tx, &subnet, &[subnet.gateway])
}
