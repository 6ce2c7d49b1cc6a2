//! The values of the field: names, addresses, sizes and times, each with one way in and one way out.
//!
//! A value is read by [`FromStr`](std::str::FromStr) and printed by [`Display`](std::fmt::Display),
//! at every door and in the database alike. Nothing here knows what the values are used for.

mod address;
mod bytes;
mod cidr;
mod clock;
mod family;
mod fqdn;
mod mac;
pub mod secret;
mod text;

pub use address::Addr;
pub use bytes::{Bytes, apart, human};
pub use cidr::Cidr;
pub use clock::{DAY, Time, now};
pub use family::Family;
pub use fqdn::Fqdn;
pub use mac::{Mac, MacPrefix};
pub use text::{
    Class, Crush, Environment, Location, NO, Name, Path, Plain, YES, as_text, capital, hex,
    is_order, one_line, printable, qualified, quoted, shown, unhex, unqualified, yes_no,
};

/// Why a text is no such value, as the end of the sentence "`x` is no … because it …".
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Bad(pub String);

impl Bad {
    pub(crate) fn new<T>(why: impl Into<String>) -> Result<T, Self> {
        Err(Self(why.into()))
    }
}

/// What a type can be made of, and how.
macro_rules! made_of {
    ($made:ty: $($from:ty => $make:expr),* $(,)?) => {$(
        impl From<$from> for $made {
            fn from(value: $from) -> Self {
                let make: fn($from) -> Self = $make;
                make(value)
            }
        }
    )*};
}
pub(crate) use made_of;

/// Lets serde read a value by `FromStr` and write it by `Display`.
macro_rules! by_words {
    ($($value:ty),*) => {$(
        impl serde::Serialize for $value {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $value {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(from)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    )*};
}
by_words!(Addr, Cidr, Class, Crush, Environment, Fqdn, Location, Mac, MacPrefix, Name, Path, Plain);

/// A text that keeps a grammar.
macro_rules! text_value {
    ($(#[$doc:meta])* $name:ident, $check:expr) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl std::str::FromStr for $name {
            type Err = $crate::value::Bad;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                let check: fn(&str) -> Result<String, $crate::value::Bad> = $check;
                check(text).map(Self)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl $name {
            /// The text itself.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
    };
}
pub(crate) use text_value;
