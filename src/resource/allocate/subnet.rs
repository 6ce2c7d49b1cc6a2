//! Subnets as far as handing out addresses goes, and how the one for an address is found.

use super::super::sight::if_seen;
use super::super::subnet::SUBNET;
use super::{about_free, exhausted};
use crate::error::{Error, Result};
use crate::store::{Question, Read, Row, params};
use crate::value::{Addr, Cidr, Family};

/// A subnet, as far as handing out addresses goes.
#[derive(Clone, Debug)]
pub struct Subnet {
    /// Its id.
    pub id: i64,
    /// The id of its address space.
    pub vrf: i64,
    /// The prefix.
    pub cidr: Cidr,
    /// Its router.
    pub gateway: Option<Addr>,
    /// How many usable addresses are kept back at its start.
    pub reserve_first: i64,
    /// How many usable addresses are kept back at its end.
    pub reserve_last: i64,
    /// The id of the VLAN in which its addresses work; anywhere, where there is none.
    pub vlan: Option<i64>,
    /// The id of the subnet it is cut from.
    pub parent: Option<i64>,
}

const COLUMNS: &str =
    "id, vrf_id, first, prefix, gateway, reserve_first, reserve_last, parent_id, vlan_id";

fn subnet(row: &Row) -> Result<Subnet> {
    let cidr = Cidr::at(row.get(2)?, row.get(3)?);
    Ok(Subnet {
        id: row.get(0)?,
        vrf: row.get(1)?,
        cidr: cidr.ok_or_else(Error::impossible_prefix)?,
        gateway: row.get(4)?,
        reserve_first: row.get(5)?,
        reserve_last: row.get(6)?,
        parent: row.get(7)?,
        vlan: row.get(8)?,
    })
}

/// The subnet with this id.
pub fn by_id(read: &Read, id: i64) -> Result<Subnet> {
    match read.row(&format!("SELECT {COLUMNS} FROM subnet WHERE id = ?"), params![id])? {
        Some(row) => subnet(&row),
        None => Err(Error::not_found("subnet", &id.to_string())),
    }
}

/// The gateways that may lie in a subnet: its own, and those of what it is cut from.
pub fn gateways(read: &Read, subnet: &Subnet) -> Result<Vec<Addr>> {
    let mut found = subnet.gateway.into_iter().collect::<Vec<_>>();
    let mut parent = subnet.parent;
    while let Some(id) = parent {
        let above = by_id(read, id)?;
        found.extend(above.gateway);
        parent = above.parent;
    }
    Ok(found)
}

/// The narrowest subnet that holds all of `cidr`: the nearest one that starts before, or one of
/// those it is cut from.
pub fn holder(read: &Read, vrf: i64, cidr: Cidr) -> Result<Option<Subnet>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM subnet \
         WHERE vrf_id = ? AND family = ? AND (first < ? OR (first = ? AND prefix <= ?)) \
         ORDER BY first DESC, prefix DESC LIMIT 1"
    );
    let key = params![vrf, cidr.family().number(), cidr.first, cidr.first, cidr.prefix];
    let mut found = read.row(&sql, key)?.map(|row| subnet(&row)).transpose()?;
    while let Some(subnet) = found {
        if subnet.cidr.covers(cidr) {
            return Ok(Some(subnet));
        }
        found = subnet.parent.map(|parent| by_id(read, parent)).transpose()?;
    }
    Ok(None)
}

/// The narrowest subnet that holds an address.
pub fn holder_of(read: &Read, vrf: i64, address: Addr) -> Result<Subnet> {
    let cidr = Cidr { first: address, prefix: address.family().bits() };
    let found = match holder(read, vrf, cidr)? {
        Some(subnet) => if_seen(read, &SUBNET, Some(vec![subnet.id.into()]))?.map(|_| subnet),
        None => None,
    };
    found.ok_or_else(|| {
        Error::refused(
            format!("{address} cannot be used"),
            "it lies in no known subnet",
            "`virtctl subnet add CIDR` makes one known; `virtctl subnet list` shows them",
        )
    })
}

/// The first of the narrower subnets that lie in `cidr`.
pub fn inside(read: &Read, vrf: i64, cidr: Cidr) -> Result<Option<Subnet>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM subnet WHERE vrf_id = ? AND family = ? AND first >= ? AND first <= ? AND prefix > ? \
         ORDER BY first LIMIT 1"
    );
    let key = params![vrf, cidr.family().number(), cidr.first, cidr.last(), cidr.prefix];
    read.row(&sql, key)?.map(|row| subnet(&row)).transpose()
}

/// What [`for_next`] begins by asking: mostly a VLAN has one subnet of a family.
pub fn about_subnets(vlan: i64, family: Family) -> Question {
    let sql = format!(
        "SELECT {COLUMNS} FROM subnet WHERE vlan_id = ? AND family = ? ORDER BY first LIMIT 2"
    );
    (sql, params![vlan, family.number()].to_vec())
}

/// What taking the next address of the only subnet goes on to ask, once [`about_subnets`] is answered.
pub fn about_next(read: &Read, vlan: i64, family: Family) -> Option<Question> {
    match read.foretold(|| Some(about_subnets(vlan, family))).as_slice() {
        [row] => Some(about_free(row.get(0).ok()?, Some(1))),
        _ => None,
    }
}

/// The subnet of a VLAN whose next address of this family is taken: the only one, or the lowest that has room, where
/// parents come after those cut from them. `Err` names several that are all full, `Ok(None)` says that there is none.
pub fn for_next(read: &Read, vlan: i64, family: Family) -> Result<Option<Subnet>> {
    let (sql, params) = about_subnets(vlan, family);
    let first = read.rows(&sql, &params)?;
    if first.len() < 2 {
        return first.first().map(subnet).transpose();
    }
    let sql = format!(
        "SELECT {COLUMNS}, EXISTS (SELECT 1 FROM free_range f WHERE f.subnet_id = subnet.id) AS room \
         FROM subnet WHERE vlan_id = ? AND family = ? \
         ORDER BY room DESC, EXISTS (SELECT 1 FROM subnet c WHERE c.parent_id = subnet.id), first LIMIT 1"
    );
    let Some(row) = read.row(&sql, &params)? else { return Ok(None) };
    if row.get(9)? {
        return subnet(&row).map(Some);
    }
    let sql = "SELECT cidr FROM subnet WHERE vlan_id = ? AND family = ? ORDER BY first";
    let full = read.column::<String>(sql, &params)?;
    Err(exhausted(&full.join(", ")))
}
