//! Which addresses an interface is to get, and releasing those it has.

use super::super::address;
use super::super::allocate::{self, Subnet};
use super::super::noun::Input;
use super::super::tx::Tx;
use super::super::vrf;
use super::Holder;
use super::holder::condition;
use super::spec::Nic;
use crate::context::Scope;
use crate::error::{Error, Result};
use crate::store::Question;
use crate::value::{Cidr, Family};

/// A subnet, and the one address or prefix of it that is wanted.
type Wanted = (Subnet, Option<Cidr>);

/// The families of which an interface gets an address each, where its VLAN has prefixes of them.
const FAMILIES: [Family; 2] = [Family::V4, Family::V6];

/// What finding those begins by asking.
pub(super) fn questions(nic: &Nic, vlan: Option<i64>) -> Vec<Question> {
    let all = said(nic).iter().any(|word| word == AUTO);
    let vlan = vlan.filter(|_| all);
    vlan.map(|vlan| FAMILIES.map(|family| allocate::about_room(vlan, family)).into())
        .unwrap_or_default()
}

/// One of each family.
const AUTO: &str = "auto";

/// The words for the addresses of an interface: one of each family, where nothing is said.
fn said(nic: &Nic) -> Vec<String> {
    match nic.ip.is_empty() && nic.subnet.is_empty() {
        true => vec![AUTO.to_owned()],
        false => nic.ip.clone(),
    }
}

/// Which addresses an interface is to get, and from where.
pub(super) fn wanted(tx: &Tx, nic: &Nic, vlan: Option<i64>) -> Result<Vec<Wanted>> {
    let mut wanted = vec![];
    let space = || vlan.map_or_else(|| Ok(Input::new()), |vlan| vrf::of_vlan(tx, vlan));
    for subnet in &nic.subnet {
        wanted.push((address::subnet_named(tx, subnet, &space()?)?, None));
    }
    let vlan = vlan.unwrap_or_default();
    for word in said(nic) {
        match word.as_str() {
            "none" => {}
            AUTO => {
                for family in FAMILIES {
                    wanted.extend(
                        allocate::with_room(tx, vlan, family)?.map(|subnet| (subnet, None)),
                    );
                }
            }
            "4" => wanted.push((in_family(tx, vlan, Family::V4)?, None)),
            "6" => wanted.push((in_family(tx, vlan, Family::V6)?, None)),
            word => wanted.push(exact(tx, word, &space()?)?),
        }
    }
    Ok(wanted)
}

/// `next:CIDR`, or an address, in an address space.
pub(super) fn exact(tx: &Tx, word: &str, space: &Input) -> Result<Wanted> {
    match word.strip_prefix("next:") {
        Some(subnet) => Ok((address::subnet_named(tx, subnet, space)?, None)),
        None => {
            let (subnet, cidr) = address::named(tx, word, space)?;
            must_be_one(tx, cidr)?;
            Ok((subnet, Some(cidr)))
        }
    }
}

/// Whole prefixes are routed by whoever runs the fleet.
fn must_be_one(tx: &Tx, cidr: Cidr) -> Result<()> {
    match tx.scope {
        Scope::Customer(_) if cidr.prefix < cidr.family().bits() => Err(Error::denied(
            format!("customers do not take {cidr}"),
            "whoever runs the fleet routes whole prefixes",
        )),
        _ => Ok(()),
    }
}

fn in_family(tx: &Tx, vlan: i64, family: Family) -> Result<Subnet> {
    allocate::with_room(tx, vlan, family)?.ok_or_else(|| {
        Error::refused(
            format!("there is no IPv{} address to take", family.number()),
            "the VLAN has no subnet of that family",
            "`virtctl subnet add CIDR --vlan VLAN` adds one",
        )
    })
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
