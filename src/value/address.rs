//! Addresses of both families as one number of 128 bits.

use std::fmt;
use std::net::{IpAddr, Ipv6Addr};
use std::str::FromStr;

use compact_str::{CompactString, ToCompactString};

use super::{Bad, Family};

/// Where IPv4 lies among the 128 bits: `::ffff:0:0/96` (RFC 4291, 2.5.5.2).
const MAPPED: u128 = 0xffff_0000_0000;

/// An address, ordered as in the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Addr(pub u128);

impl Addr {
    /// The address that 16 bytes of the database hold.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(|bytes| Self(u128::from_be_bytes(bytes)))
    }

    /// The 16 bytes that the database holds.
    pub fn bytes(self) -> [u8; 16] {
        self.0.to_be_bytes()
    }

    /// Which family it is of.
    pub fn family(self) -> Family {
        if self.0 >> 32 == MAPPED >> 32 { Family::V4 } else { Family::V6 }
    }

    /// The standard library's view of it.
    pub fn ip(self) -> IpAddr {
        match Ipv6Addr::from_bits(self.0) {
            v6 if self.family() == Family::V6 => IpAddr::V6(v6),
            v6 => v6.to_canonical(),
        }
    }

    /// Whether it is good on one link alone, as routers announce themselves: `fe80::/10` (RFC 4291, 2.5.6).
    pub fn is_of_link(self) -> bool {
        Ipv6Addr::from_bits(self.0).is_unicast_link_local()
    }

    /// The address `steps` further.
    pub fn plus(self, steps: u128) -> Option<Self> {
        self.0.checked_add(steps).map(Self)
    }

    /// The address `steps` before.
    pub fn minus(self, steps: u128) -> Option<Self> {
        self.0.checked_sub(steps).map(Self)
    }
}

impl From<IpAddr> for Addr {
    fn from(ip: IpAddr) -> Self {
        match ip {
            IpAddr::V4(v4) => Self(v4.to_ipv6_mapped().to_bits()),
            IpAddr::V6(v6) => Self(v6.to_bits()),
        }
    }
}

impl FromStr for Addr {
    type Err = Bad;

    fn from_str(text: &str) -> Result<Self, Bad> {
        match text.parse::<IpAddr>() {
            Ok(IpAddr::V6(v6)) if Self(v6.to_bits()).family() == Family::V4 => {
                Bad::new("it is an IPv4 address in IPv6 clothes: write it as IPv4")
            }
            Ok(ip) => Ok(ip.into()),
            Err(_) => Bad::new("it is neither an IPv4 nor an IPv6 address, as 192.0.2.7 is"),
        }
    }
}

impl fmt::Display for Addr {
    /// As RFC 5952 has it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let v4 = match self.ip() {
            IpAddr::V6(v6) => return v6.fmt(f),
            IpAddr::V4(v4) => v4,
        };
        // Lists are full of addresses: octet by octet they cost less than by `write!`, as the standard library does it.
        let mut text = CompactString::default();
        for (at, octet) in v4.octets().into_iter().enumerate() {
            if at > 0 {
                text.push('.');
            }
            text.push_str(&octet.to_compact_string());
        }
        f.pad(&text)
    }
}
