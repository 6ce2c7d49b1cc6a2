//! How words name addresses.

use super::super::allocate::{self, Subnet};
use super::super::noun::{Input, Noun, Target, id_of};
use super::super::subnet::SUBNET;
use super::super::vrf;
use super::{IP, table};
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
    let (first, length) = word.split_once('/').map_or((word, None), |(a, b)| (a, Some(b)));
    let (Ok(address), Ok(length)) =
        (first.parse::<Addr>(), length.map(str::parse::<i64>).transpose())
    else {
        return Ok(None);
    };
    let vrf = vrf::of(read, input)?;
    let sql = format!(
        "SELECT a.prefix, s.prefix FROM {} a JOIN subnet s ON s.id = a.subnet_id \
         WHERE a.vrf_id = ? AND a.address = ?",
        table(address.family())
    );
    let Some(row) = read.row(&sql, params![vrf, address])? else { return Ok(None) };
    // A single address is written with the length of its subnet, too, as hosts are told it.
    let single = row.get::<i64>(0)? == i64::from(address.family().bits());
    let meant = |length: i64| {
        Ok::<_, Error>(row.get::<i64>(0)? == length || (single && row.get::<i64>(1)? == length))
    };
    let is_it = length.map_or(Ok(true), meant)?;
    Ok(is_it.then(|| vec![vrf.into(), address.into()]))
}

/// The address or prefix that a word names, and its subnet in the address space of the input.
pub fn named(read: &Read, word: &str, input: &Input) -> Result<(Subnet, Cidr)> {
    if let Some((word, input)) = vrf::apart(&IP, word, input)? {
        return named(read, word, &input);
    }
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
    let target = SUBNET.find(read, word, input)?;
    allocate::by_id(read, id_of(&target))
}
