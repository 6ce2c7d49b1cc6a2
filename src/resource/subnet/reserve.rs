//! What of a subnet is kept back: its gateway and its ends.

use super::super::address;
use super::super::allocate::Subnet;
use super::super::tx::Tx;
use crate::error::{Error, Named, Result};
use crate::value::{Addr, Bad, Cidr, Family};

/// The address that a word makes the gateway.
pub(super) fn gateway(word: &str, cidr: Cidr) -> Result<Option<Addr>> {
    let (first, last) = cidr.usable();
    let address = match word {
        "none" => return Ok(None),
        "first" => first,
        "last" => last,
        word => word.parse().named("--gateway", word)?,
    };
    let of_link = cidr.family() == Family::V6 && address.is_of_link();
    if !of_link && (!cidr.holds(address) || address < first || address > last) {
        let or_link = if cidr.family() == Family::V6 { ", nor one of fe80::/10" } else { "" };
        return Err(Error::invalid(
            "--gateway",
            word,
            format!("it is none of the usable addresses {first} to {last}{or_link}"),
        ));
    }
    Ok(Some(address))
}

/// How many addresses `first:10,last:5` keeps back at either end: all that are usable, at most.
pub(super) fn ends(word: &str, cidr: Cidr) -> Result<(i64, i64)> {
    let mut ends = (0i64, 0i64);
    for part in word.split(',').filter(|part| !part.is_empty() && *part != "none") {
        let count = part.split_once(':').and_then(|(end, count)| Some((end, count.parse().ok()?)));
        match count {
            Some(("first", count)) if count >= 0 && ends.0 == 0 => ends.0 = count,
            Some(("last", count)) if count >= 0 && ends.1 == 0 => ends.1 = count,
            _ => {
                let bad = Bad("it is not written as first:10,last:5".to_owned());
                return Err(bad).named("--reserve", word);
            }
        }
    }
    let (first, last) = cidr.usable();
    let usable = (last.0 - first.0).saturating_add(1);
    match u128::from(ends.0.unsigned_abs()) + u128::from(ends.1.unsigned_abs()) > usable {
        true => {
            Err(Error::invalid("--reserve", word, format!("{cidr} has {usable} usable addresses")))
        }
        false => Ok(ends),
    }
}

/// How much of a part is kept back, as words have it, where so much of the whole is.
pub(super) fn of_part(whole: &Subnet, part: Cidr) -> String {
    let ((low, high), (first, last)) = (whole.cidr.usable(), part.usable());
    let count = |reserve: i64| u128::from(reserve.unsigned_abs());
    let usable = last.0.saturating_sub(first.0).saturating_add(1);
    let kept = |below: u128| below.min(usable);
    let start = kept(low.0.saturating_add(count(whole.reserve_first)).saturating_sub(first.0));
    let above = last.0.saturating_add(count(whole.reserve_last)).saturating_sub(high.0);
    format!("first:{start},last:{}", kept(above).min(usable - start))
}

/// Its gateway must not be somebody's.
pub(super) fn must_not_be_in_use(tx: &Tx, subnet: &Subnet) -> Result<()> {
    // An address of the link is one on each link, and nobody's of the address space.
    let own = |gateway: &Addr| subnet.cidr.holds(*gateway);
    let Some(gateway) = subnet.gateway.filter(own) else { return Ok(()) };
    let alone = Cidr { first: gateway, prefix: gateway.family().bits() };
    match address::is_taken(tx, subnet, alone)? {
        false => Ok(()),
        true => Err(Error::refused(
            format!("{gateway} cannot be the gateway of {}", subnet.cidr),
            "the address, or a prefix around it, is in use",
            &format!("`virtctl ip list --subnet {}` shows by whom", subnet.cidr),
        )),
    }
}
