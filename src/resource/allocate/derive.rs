//! The free space of a subnet as it follows from the addresses in use.

use super::super::address;
use super::super::tx::Tx;
use super::subnet::gateways;
use super::{Range, Subnet, put_range};
use crate::error::Result;
use crate::store::{Read, params};
use crate::value::Addr;

/// What a subnet hands out by itself: its usable addresses without its reserved ends.
pub fn pool(subnet: &Subnet) -> Option<Range> {
    let (first, last) = subnet.cidr.usable();
    let low = first.plus(u128::try_from(subnet.reserve_first).ok()?)?;
    let high = last.minus(u128::try_from(subnet.reserve_last).ok()?)?;
    (low <= high).then_some((low, high))
}

/// The free space as it follows from the addresses in use.
fn derive(read: &Read, subnet: &Subnet) -> Result<Vec<Range>> {
    left_by(read, subnet, address::ranges(read, subnet)?)
}

/// The free space that these leave, which are in use: what `check` compares the ranges with.
pub fn left_by(read: &Read, subnet: &Subnet, mut taken: Vec<Range>) -> Result<Vec<Range>> {
    let Some((low, high)) = pool(subnet) else { return Ok(vec![]) };
    taken.extend(gateways(read, subnet)?.into_iter().map(|gateway| (gateway, gateway)));
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
    tx.run("DELETE FROM free_range WHERE subnet_id = ?", params![subnet.id])?;
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
        let (gateway, vlan, parent) = (None, None, None);
        Subnet { id: 1, vrf: 1, cidr, gateway, reserve_first, reserve_last, vlan, parent }
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
