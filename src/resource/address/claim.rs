//! Claiming an address or a prefix.

use super::super::allocate::{self, Range, Subnet};
use super::super::interface::Holder;
use super::super::noun::{Input, Noun, Target};
use super::super::tx::Tx;
use super::super::{record, vrf};
use super::range::held;
use super::release::{of, row};
use super::{IP, named, table, target};
use crate::context::Scope;
use crate::error::{Error, Result};
use crate::store::{Read, params};
use crate::value::{Addr, Cidr, qualified};

/// What is to be claimed.
pub struct Claim<'a> {
    /// The subnet it lies in.
    pub subnet: &'a Subnet,
    /// Which of its addresses.
    pub pick: Pick,
    /// The interface that gets it; else it is reserved.
    pub holder: Option<Holder>,
    /// What people should know of it.
    pub note: Option<String>,
}

/// Which address of a subnet is taken.
#[derive(Clone, Copy)]
pub enum Pick {
    /// The one address or prefix that is wanted.
    Wanted(Cidr),
    /// The first of a free range.
    First(Range),
}

impl Pick {
    /// What is wanted, else the next free address. The address space is written first, so that nobody
    /// else can take it.
    pub fn find(tx: &mut Tx, subnet: &Subnet, wanted: Option<Cidr>) -> Result<Self> {
        tx.claim("vrf", subnet.vrf)?;
        match wanted {
            Some(cidr) => Ok(Self::Wanted(cidr)),
            None => allocate::lowest(tx, subnet).map(Self::First),
        }
    }
}

/// Keeps an address for whatever is not in the fleet.
pub fn reserve(
    tx: &mut Tx,
    subnet: &Subnet,
    wanted: Option<Cidr>,
    note: Option<String>,
) -> Result<Target> {
    let pick = Pick::find(tx, subnet, wanted)?;
    let address = claim(tx, &Claim { subnet, pick, holder: None, note })?;
    let target = target(subnet, address);
    tx.created(&super::IP, &target)?;
    Ok(target)
}

/// An address that is made by itself belongs to no interface: it is reserved.
pub(super) fn add(tx: &mut Tx, _: &'static Noun, input: &Input) -> Result<Target> {
    let text = |name: &str| input.get(name).and_then(|value| value.as_str());
    let (subnet, wanted) = named(tx, text("address").unwrap_or_default(), input)?;
    reserve(tx, &subnet, Some(wanted), text("note").map(str::to_owned))
}

/// Claims an address or a prefix.
pub fn claim(tx: &mut Tx, claim: &Claim) -> Result<Addr> {
    let subnet = claim.subnet;
    tx.claim("vrf", subnet.vrf)?;
    let cidr = match claim.pick {
        Pick::First(range) => {
            let first = allocate::take_first(tx, subnet, range)?;
            Cidr { first, prefix: subnet.cidr.family().bits() }
        }
        Pick::Wanted(cidr) => {
            take_wanted(tx, claim, cidr)?;
            cidr
        }
    };
    let [vm, interface, node_interface] = Holder::columns(claim.holder);
    tx.insert_stamped(
        table(cidr.family()),
        &[
            ("vrf_id", subnet.vrf.into()),
            ("subnet_id", subnet.id.into()),
            ("address", cidr.first.into()),
            ("prefix", cidr.prefix.into()),
            vm,
            interface,
            node_interface,
            ("note", claim.note.clone().into()),
        ],
    )?;
    Ok(cidr.first)
}

fn take_wanted(tx: &mut Tx, claim: &Claim, cidr: Cidr) -> Result<()> {
    let subnet = claim.subnet;
    let bits = cidr.family().bits();
    let whole = cidr.prefix < bits;
    let (first, last) = subnet.cidr.usable();
    let refused = |why: String| {
        let next = format!("`virtctl ip next {}` shows one that is free", subnet.cidr);
        Err(Error::refused(format!("{cidr} cannot be used"), why, &next))
    };
    if !whole && (cidr.first < first || cidr.first > last) {
        return refused(format!("it is the network or broadcast address of {}", subnet.cidr));
    }
    let is_kept = |(low, high): (Addr, Addr)| cidr.first < low || cidr.first > high;
    if tx.scope != Scope::All && allocate::pool(subnet).is_none_or(is_kept) {
        return refused(format!("it is kept back at an end of {}", subnet.cidr));
    }
    let inside = |gateway: Addr| cidr.holds(gateway);
    if allocate::gateways(tx, subnet)?.into_iter().any(inside) {
        let is = if whole { "a gateway lies in it: that" } else { "it is the gateway" };
        return refused(format!("{is} of {}", subnet.cidr));
    }
    if let Some(by) = around(tx, subnet.vrf, cidr)? {
        return match whole {
            true => refused("addresses in it are in use".to_owned()),
            false => Err(taken(tx, claim, (cidr.first, by))?),
        };
    }
    if whole && allocate::inside(tx, subnet.vrf, cidr)?.is_some() {
        return refused("a subnet lies in it".to_owned());
    }
    // A routed prefix may reach beyond what the subnet hands out by itself.
    let Some((low, high)) = allocate::pool(subnet) else { return Ok(()) };
    let part = (cidr.first.max(low), cidr.last().min(high));
    if part.0 <= part.1 { allocate::take(tx, subnet, part) } else { Ok(()) }
}

/// The error for an address that is taken by itself, or with a prefix.
fn taken(read: &Read, claim: &Claim, (address, by): (Addr, Cidr)) -> Result<Error> {
    // Whose prefix it is in is no customer's business.
    if read.scope != Scope::All {
        return Ok(IP.taken(address.to_string()));
    }
    if !by.is_one() {
        return Ok(IP.taken(by.to_string()));
    }
    let kept = row(read, &target(claim.subnet, address))?;
    if claim.holder.is_some() && of(&kept)?.is_none() {
        let kept = record::get(read, &IP, &target(claim.subnet, address))?;
        let name = qualified(kept.text("address"), kept.text("vrf"), vrf::GLOBAL);
        let next =
            format!("`virtctl ip move {name} --to INTERFACE` assigns it to one that is there");
        return Ok(Error::refused(format!("{name} cannot be used"), "it is reserved", &next));
    }
    Ok(IP.taken(address.to_string()))
}

/// Whether anything of a prefix is in use.
pub fn is_taken(read: &Read, subnet: &Subnet, cidr: Cidr) -> Result<bool> {
    Ok(around(read, subnet.vrf, cidr)?.is_some())
}

/// What of a prefix is in use: an address in it, or a routed prefix around it.
pub fn around(read: &Read, vrf: i64, cidr: Cidr) -> Result<Option<Cidr>> {
    let sql = format!(
        "SELECT address, prefix FROM {} WHERE vrf_id = ? AND address <= ? ORDER BY address DESC LIMIT 1",
        table(cidr.family())
    );
    let Some(row) = read.row(&sql, params![vrf, cidr.last()])? else { return Ok(None) };
    let found = held(&row)?;
    Ok(Some(found).filter(|found| found.last() >= cidr.first))
}
