//! Which addresses an interface is to get, and releasing those it has.

use super::super::address;
use super::super::allocate::{self, Subnet};
use super::super::noun::Input;
use super::super::tx::Tx;
use super::super::vrf;
use super::Holder;
use super::holder::condition;
use super::spec::Nic;
use crate::error::{Error, Result};
use crate::store::{Question, Read};
use crate::value::{Cidr, Family};

/// A subnet, and the one address or prefix of it that is wanted.
type Wanted = (Subnet, Option<Cidr>);

/// What finding those begins by asking.
pub(super) fn questions(nic: &Nic, vlan: Option<i64>) -> Vec<Question> {
    of_each(nic, vlan).map(|(vlan, family)| allocate::about_subnets(vlan, family)).collect()
}

/// What taking those goes on to ask, once that is answered.
pub(super) fn questions_on(read: &Read, nic: &Nic, vlan: Option<i64>) -> Vec<Question> {
    of_each(nic, vlan)
        .filter_map(|(vlan, family)| allocate::about_next(read, vlan, family))
        .collect()
}

/// The families of which one is wanted of a VLAN, where it is one of each.
fn of_each(nic: &Nic, vlan: Option<i64>) -> impl Iterator<Item = (i64, Family)> {
    let vlan = vlan.filter(|_| said(nic).contains(&AUTO));
    vlan.into_iter().flat_map(|vlan| Family::ALL.map(|family| (vlan, family)))
}

/// One of each family.
const AUTO: &str = "auto";

/// An address that is wished for an interface.
pub(super) enum Wish<'a> {
    /// The next free one of a subnet.
    Of(&'a str),
    /// The next free one of a family; whether there must be one.
    Any(Family, bool),
    /// `next:CIDR`, or an address.
    Exact(&'a str),
}

/// The words for the addresses of an interface: one of each family, where nothing is said.
fn said(nic: &Nic) -> Vec<&str> {
    match nic.ip.is_empty() && nic.subnet.is_empty() {
        true => vec![AUTO],
        false => nic.ip.iter().map(String::as_str).collect(),
    }
}

/// The addresses that are wished for an interface, in their order.
pub(super) fn wishes(nic: &Nic) -> Vec<Wish<'_>> {
    let word = |word| match word {
        "none" => vec![],
        AUTO => Family::ALL.map(|family| Wish::Any(family, false)).into(),
        "4" => vec![Wish::Any(Family::V4, true)],
        "6" => vec![Wish::Any(Family::V6, true)],
        word => vec![Wish::Exact(word)],
    };
    let subnets = nic.subnet.iter().map(|subnet| Wish::Of(subnet));
    subnets.chain(said(nic).into_iter().flat_map(word)).collect()
}

/// Where a wish comes true, in the VLAN whose frames come untagged: nowhere, where it need not.
pub(super) fn wanted(tx: &Tx, wish: &Wish, vlan: Option<i64>) -> Result<Option<Wanted>> {
    let space = || vlan.map_or_else(|| Ok(Input::new()), |vlan| vrf::of_vlan(tx, vlan));
    match *wish {
        Wish::Of(subnet) => Ok(Some((address::subnet_named(tx, subnet, &space()?)?, None))),
        Wish::Any(family, needed) => {
            match allocate::for_next(tx, vlan.unwrap_or_default(), family)? {
                None if needed => Err(no_room(family)),
                found => Ok(found.map(|subnet| (subnet, None))),
            }
        }
        Wish::Exact(word) => exact(tx, word, &space()?).map(Some),
    }
}

/// `next:CIDR`, or an address, in an address space.
pub(super) fn exact(tx: &Tx, word: &str, space: &Input) -> Result<Wanted> {
    match word.strip_prefix("next:") {
        Some(subnet) => Ok((address::subnet_named(tx, subnet, space)?, None)),
        None => {
            let (subnet, cidr) = address::named(tx, word, space)?;
            address::must_be_one(tx, cidr)?;
            Ok((subnet, Some(cidr)))
        }
    }
}

fn no_room(family: Family) -> Error {
    Error::refused(
        format!("there is no IPv{} address to take", family.number()),
        "the VLAN has no subnet of that family",
        "`virtctl subnet add CIDR --vlan VLAN` adds one",
    )
}

/// Releases every address of an interface.
pub(super) fn release(tx: &mut Tx, holder: &Holder) -> Result<()> {
    let (condition, params) = condition(holder);
    let sql = format!("SELECT vrf_id, address FROM ip WHERE {condition}");
    for row in tx.rows(&sql, &params)? {
        address::release(tx, &row.into_values())?;
    }
    Ok(())
}
