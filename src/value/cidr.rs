//! Prefixes.

use std::fmt;
use std::str::FromStr;

use ipnet::IpNet;

use super::{Addr, Bad, Family};

/// A prefix: its first address and how many leading bits its addresses share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Cidr {
    /// The lowest address.
    pub first: Addr,
    /// How many leading bits are fixed, counted within the family.
    pub prefix: u8,
}

impl Cidr {
    /// The prefix that starts at `first`, where there is such a one.
    pub fn at(first: Addr, prefix: i64) -> Option<Self> {
        let cidr = Self { first, prefix: u8::try_from(prefix).ok()? };
        let host = first.family().bits().checked_sub(cidr.prefix)?;
        let size = 1u128.checked_shl(u32::from(host));
        let starts = size.map_or(first.0 == 0, |size| first.0.is_multiple_of(size));
        starts.then_some(cidr)
    }

    /// Whether it is one address, and no prefix of several.
    pub fn is_one(self) -> bool {
        self.prefix == self.family().bits()
    }

    /// The family of its addresses.
    pub fn family(self) -> Family {
        self.first.family()
    }

    /// The highest address.
    pub fn last(self) -> Addr {
        let host = u32::from(self.family().bits() - self.prefix);
        Addr(self.first.0 | 1u128.checked_shl(host).map_or(u128::MAX, |size| size - 1))
    }

    /// Whether `other` lies in it whole.
    pub fn covers(self, other: Self) -> bool {
        self.first <= other.first && other.last() <= self.last() && self.family() == other.family()
    }

    /// Whether `address` lies in it.
    pub fn holds(self, address: Addr) -> bool {
        self.first <= address && address <= self.last() && self.family() == address.family()
    }

    /// The lowest and highest address that an interface may have: IPv4 keeps its network and
    /// broadcast addresses back, IPv6 the anycast address of routers (RFC 4291, 2.6.1), prefixes of
    /// one or two addresses nothing (RFC 3021, RFC 6164).
    pub fn usable(self) -> (Addr, Addr) {
        let whole = self.family().bits() - self.prefix <= 1;
        let (skip, end) = match self.family() {
            _ if whole => (0, 0),
            Family::V4 => (1, 1),
            Family::V6 => (1, 0),
        };
        (Addr(self.first.0 + skip), Addr(self.last().0 - end))
    }
}

impl FromStr for Cidr {
    type Err = Bad;

    fn from_str(text: &str) -> Result<Self, Bad> {
        let Ok(net) = text.parse::<IpNet>() else {
            return Bad::new("it is no prefix, as 192.0.2.0/24 or 2001:db8::/64 are");
        };
        if net.addr() != net.network() {
            return Bad::new(format!(
                "it has bits beyond its prefix: did you mean {}?",
                net.trunc()
            ));
        }
        let first = Addr::from(net.network());
        if matches!(net, IpNet::V6(_)) && first.family() == Family::V4 {
            return Bad::new("it is IPv4 in IPv6 clothes: write it as IPv4");
        }
        Ok(Self { first, prefix: net.prefix_len() })
    }
}

impl fmt::Display for Cidr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.first, self.prefix)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_database_holds_may_be_no_prefix() {
        let at = |first: &str, prefix| {
            let cidr = Cidr::at(first.parse().expect("an address"), prefix);
            cidr.map(|cidr| cidr.to_string())
        };
        assert_eq!(at("192.0.2.0", 24).as_deref(), Some("192.0.2.0/24"));
        assert_eq!(at("0.0.0.0", 0).as_deref(), Some("0.0.0.0/0"));
        assert_eq!(at("::", 0).as_deref(), Some("::/0"));
        for (first, prefix) in
            [("192.0.2.0", 33), ("192.0.2.1", 24), ("::1", 0), ("::", 129), ("::", -1)]
        {
            assert_eq!(at(first, prefix), None, "{first}/{prefix}");
        }
    }
}
