//! Free space: ranges per subnet, split when an address is claimed and merged when it is released.
//!
//! Every step costs O(log n) of what is in use; nothing is walked from the start. The unique key of
//! the addresses is the truth, the ranges say where to look; [`derive()`] makes them anew from it.

use super::address;
use super::tx::Tx;
use crate::error::{Error, Result};
use crate::store::{Read, Row, params};
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
    parent: Option<i64>,
}

/// Free addresses, from the first to the last.
pub type Range = (Addr, Addr);

const COLUMNS: &str =
    "SELECT id, vrf_id, first, prefix, gateway, reserve_first, reserve_last, parent_id FROM subnet";

fn subnet(row: &Row) -> Result<Subnet> {
    let prefix = row.get::<i64>(3)?;
    Ok(Subnet {
        id: row.get(0)?,
        vrf: row.get(1)?,
        cidr: Cidr { first: row.get(2)?, prefix: u8::try_from(prefix).unwrap_or(128) },
        gateway: row.get(4)?,
        reserve_first: row.get(5)?,
        reserve_last: row.get(6)?,
        parent: row.get(7)?,
    })
}

/// The subnet with this id.
pub fn by_id(read: &Read, id: i64) -> Result<Subnet> {
    match read.row(&format!("{COLUMNS} WHERE id = ?"), params![id])? {
        Some(row) => subnet(&row),
        None => Err(Error::not_found("subnet", &id.to_string())),
    }
}

/// The narrowest subnet that holds all of `cidr`: the nearest one that starts before, or one of
/// those it is cut from.
pub fn holder(read: &Read, vrf: i64, cidr: Cidr) -> Result<Option<Subnet>> {
    let sql = format!(
        "{COLUMNS} WHERE vrf_id = ? AND family = ? AND (first < ? OR (first = ? AND prefix <= ?)) \
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
    holder(read, vrf, cidr)?.ok_or_else(|| {
        Error::refused(
            format!("{address} cannot be used"),
            "it lies in no known subnet",
            "`virtctl subnet add CIDR` makes one known; `virtctl subnet list` shows them",
        )
    })
}

/// The subnets that lie in `cidr`.
pub fn inside(read: &Read, vrf: i64, cidr: Cidr) -> Result<Vec<Subnet>> {
    let sql = format!(
        "{COLUMNS} WHERE vrf_id = ? AND family = ? AND first >= ? AND first <= ? ORDER BY first LIMIT 1"
    );
    let key = params![vrf, cidr.family().number(), cidr.first, cidr.last()];
    read.rows(&sql, key)?.iter().map(subnet).collect()
}

/// The lowest subnet of a VLAN that has room for an address of this family; parents come after
/// those cut from them. `Err` names the family's subnets that are all full, `Ok(None)` says that
/// the VLAN has none.
pub fn with_room(read: &Read, vlan: i64, family: Family) -> Result<Option<Subnet>> {
    let sql = format!(
        "{COLUMNS} WHERE vlan_id = ? AND family = ? AND EXISTS \
         (SELECT 1 FROM free_range f WHERE f.subnet_id = subnet.id) \
         ORDER BY EXISTS (SELECT 1 FROM subnet c WHERE c.parent_id = subnet.id), first LIMIT 1"
    );
    if let Some(row) = read.row(&sql, params![vlan, family.number()])? {
        return subnet(&row).map(Some);
    }
    let sql = "SELECT cidr FROM subnet WHERE vlan_id = ? AND family = ? ORDER BY first";
    let full = read.column::<String>(sql, params![vlan, family.number()])?;
    match full.is_empty() {
        true => Ok(None),
        false => Err(exhausted(&full.join(", "))),
    }
}

fn exhausted(subnets: &str) -> Error {
    Error::refused(
        format!("there is no free address in {subnets}"),
        "all that may be handed out is in use",
        "release addresses, lower --reserve, or add a subnet to the VLAN",
    )
}

/// The next free address, only shown.
pub fn peek(read: &Read, subnet: &Subnet) -> Result<Addr> {
    let sql = "SELECT first FROM free_range WHERE subnet_id = ? ORDER BY first LIMIT 1";
    let found = read.get(sql, params![subnet.id])?;
    found.ok_or_else(|| exhausted(&subnet.cidr.to_string()))
}

/// Takes the next free address out of the free space.
pub fn take_next(tx: &mut Tx, subnet: &Subnet) -> Result<Addr> {
    let address = peek(tx, subnet)?;
    take(tx, subnet, (address, address))?;
    Ok(address)
}

/// Takes a range out of the free space it lies in; says whether it was free.
pub fn take(tx: &mut Tx, subnet: &Subnet, (low, high): Range) -> Result<bool> {
    let Some((first, last)) = around(tx, subnet, low)? else { return Ok(false) };
    if last < high {
        return Ok(false);
    }
    drop_range(tx, subnet, first)?;
    if first < low {
        put_range(tx, subnet, (first, Addr(low.0 - 1)))?;
    }
    if high < last {
        put_range(tx, subnet, (Addr(high.0 + 1), last))?;
    }
    Ok(true)
}

/// Gives a range back, as far as the subnet hands it out by itself, and merges it with its
/// neighbours.
pub fn give_back(tx: &mut Tx, subnet: &Subnet, (low, high): Range) -> Result<()> {
    let Some((least, most)) = pool(subnet) else { return Ok(()) };
    let (mut low, mut high) = (low.max(least), high.min(most));
    if low > high {
        return Ok(());
    }
    if let Some(before) = low.minus(1)
        && let Some((first, _)) = around(tx, subnet, before)?
    {
        drop_range(tx, subnet, first)?;
        low = first;
    }
    if let Some(after) = high.plus(1)
        && let Some((first, last)) = around(tx, subnet, after)?
    {
        drop_range(tx, subnet, first)?;
        high = last;
    }
    put_range(tx, subnet, (low, high))
}

/// The free range that holds an address.
fn around(read: &Read, subnet: &Subnet, address: Addr) -> Result<Option<Range>> {
    let sql = "SELECT first, last FROM free_range WHERE subnet_id = ? AND first <= ? \
               ORDER BY first DESC LIMIT 1";
    match read.row(sql, params![subnet.id, address])? {
        Some(row) => Ok(Some((row.get(0)?, row.get(1)?)).filter(|(_, last)| *last >= address)),
        None => Ok(None),
    }
}

fn drop_range(tx: &mut Tx, subnet: &Subnet, first: Addr) -> Result<()> {
    let sql = "DELETE FROM free_range WHERE subnet_id = ? AND first = ?";
    tx.guarded(sql, params![subnet.id, first])
}

fn put_range(tx: &mut Tx, subnet: &Subnet, (first, last): Range) -> Result<()> {
    let row = [("subnet_id", subnet.id.into()), ("first", first.into()), ("last", last.into())];
    tx.insert("free_range", &row).map(drop)
}

/// What a subnet hands out by itself: its usable addresses without its reserved ends.
pub fn pool(subnet: &Subnet) -> Option<Range> {
    let (first, last) = subnet.cidr.usable();
    let low = first.plus(u128::try_from(subnet.reserve_first).ok()?)?;
    let high = last.minus(u128::try_from(subnet.reserve_last).ok()?)?;
    (low <= high).then_some((low, high))
}

/// The free space as it follows from the addresses in use: what `check` compares the ranges with.
pub fn derive(read: &Read, subnet: &Subnet) -> Result<Vec<Range>> {
    let Some((low, high)) = pool(subnet) else { return Ok(vec![]) };
    let mut taken = address::ranges(read, subnet)?;
    taken.extend(subnet.gateway.map(|gateway| (gateway, gateway)));
    let children = "SELECT first, last FROM subnet WHERE parent_id = ?";
    for row in read.rows(children, params![subnet.id])? {
        taken.push((row.get(0)?, row.get(1)?));
    }
    taken.sort_unstable();
    let (mut free, mut next) = (vec![], Some(low));
    for (first, last) in taken {
        let Some(from) = next.filter(|from| *from <= high) else { break };
        if first > from {
            free.push((from, Addr(first.0 - 1).min(high)));
        }
        next = last.plus(1).map(|after| after.max(from));
    }
    free.extend(next.filter(|from| *from <= high).map(|from| (from, high)));
    Ok(free)
}

/// Makes the ranges of a subnet anew.
pub fn rewrite(tx: &mut Tx, subnet: &Subnet) -> Result<()> {
    tx.execute("DELETE FROM free_range WHERE subnet_id = ?", params![subnet.id])?;
    for range in derive(tx, subnet)? {
        put_range(tx, subnet, range)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn subnet(cidr: &str, reserve_first: i64, reserve_last: i64) -> Subnet {
        let cidr = cidr.parse().expect("a prefix");
        Subnet { id: 1, vrf: 1, cidr, gateway: None, reserve_first, reserve_last, parent: None }
    }

    fn span(subnet: &Subnet) -> Option<String> {
        pool(subnet).map(|(low, high)| format!("{low} {high}"))
    }

    #[test]
    fn the_pool_skips_what_the_family_keeps_back() {
        for (cidr, wanted) in [
            ("192.0.2.0/24", "192.0.2.1 192.0.2.254"),
            ("192.0.2.0/30", "192.0.2.1 192.0.2.2"),
            ("192.0.2.0/31", "192.0.2.0 192.0.2.1"),
            ("192.0.2.7/32", "192.0.2.7 192.0.2.7"),
            ("2001:db8::/64", "2001:db8::1 2001:db8::ffff:ffff:ffff:ffff"),
            ("2001:db8::/127", "2001:db8:: 2001:db8::1"),
            ("0.0.0.0/0", "0.0.0.1 255.255.255.254"),
        ] {
            assert_eq!(span(&subnet(cidr, 0, 0)).as_deref(), Some(wanted), "{cidr}");
        }
    }

    #[test]
    fn reserved_ends_may_leave_nothing() {
        assert_eq!(span(&subnet("192.0.2.0/29", 2, 1)).as_deref(), Some("192.0.2.3 192.0.2.5"));
        assert_eq!(span(&subnet("192.0.2.0/29", 4, 2)), None);
    }
}
