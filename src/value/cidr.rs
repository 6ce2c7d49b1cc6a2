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
