//! How words name addresses.

use super::super::allocate::{self, Subnet};
use super::super::noun::{Input, Noun, Target, id_of};
use super::super::{noun, vrf};
use super::table;
use crate::error::{Error, Named, Result};
use crate::store::{Read, params};
use crate::value::{Addr, Cidr};

/// The address in use that a word names.
pub(super) fn locate(
    read: &Read,
    _: &'static Noun,
    word: &str,
    input: &Input,
) -> Result<Option<Target>> {
    let Ok(address) = word.split('/').next().unwrap_or(word).parse::<Addr>() else {
        return Ok(None);
    };
    let vrf = vrf::of(read, input)?;
    let sql = format!("SELECT 1 FROM {} WHERE vrf_id = ? AND address = ?", table(address.family()));
    let found = read.get::<i64>(&sql, params![vrf, address])?;
    Ok(found.map(|_| vec![vrf.into(), address.into()]))
}

/// The address or prefix that a word names, and its subnet in the address space of the input.
pub fn named(read: &Read, word: &str, input: &Input) -> Result<(Subnet, Cidr)> {
    let vrf = vrf::of(read, input)?;
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
