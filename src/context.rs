//! Who does something, when and under which conditions: everything an operation may not find out
//! by itself.

use std::cell::Cell;

use uuid::Uuid;

use crate::value::{MacPrefix, now};

/// What something that is made, or made exactly so, may meet under its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meets {
    /// Whatever there is.
    Anything,
    /// Nothing: else whoever asks must say which version it knows.
    Unsaid,
    /// Nothing at all.
    Nothing,
    /// Something.
    Something,
}

/// Whose things are seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scope {
    /// Everybody's.
    #[default]
    All,
    /// Those of the customer with this id.
    Customer(i64),
}

impl Scope {
    /// Who is counted of those who ask: a customer is one, by whatever name.
    pub fn counted(self, name: &str) -> String {
        match self {
            Self::All => name.to_owned(),
            // No name has a slash.
            Self::Customer(id) => format!("customer/{id}"),
        }
    }
}

/// What surrounds one operation.
#[derive(Clone, Debug)]
pub struct Context {
    /// Who asks.
    pub actor: String,
    /// Whose things whoever asks sees, and may change.
    pub scope: Scope,
    /// The token by which they were let in, and its version.
    pub token: Option<(i64, i64)>,
    /// The moment of the operation, in milliseconds of UTC.
    pub at: i64,
    /// The id of the request: the same for all that one operation changes.
    pub request: Uuid,
    /// Whether it may have been done before, by a request of this id.
    pub again: bool,
    /// Why, in the words of whoever asks.
    pub message: Option<String>,
    /// Whether everything is to be rolled back at the end.
    pub dry_run: bool,
    /// The version that what is changed must have.
    pub expected: Option<i64>,
    /// The moment of its last change: of another of its name, or of what was restored since, versions say nothing.
    pub changed: Option<i64>,
    /// Whether what a replacement meets must be known.
    pub meets: Meets,
    /// Whether whatever refers to what goes may go too.
    pub cascade: bool,
    /// Whether tokens are whoever asks' to end.
    pub ends_tokens: bool,
    /// Whether it takes long: nobody who is answered earlier waits for it.
    pub alone: bool,
    /// The first bytes of generated MAC addresses.
    pub mac_prefix: MacPrefix,
    random: Cell<u64>,
}

/// How many characters of whoever asks are kept: a token of a customer has the names of both.
const ACTOR: usize = 255;

impl Context {
    /// A context of its own for `actor`, at this moment.
    pub fn new(actor: &str, mac_prefix: MacPrefix) -> Self {
        let (low, high) = Uuid::new_v4().as_u64_pair();
        Self {
            actor: actor.chars().take(ACTOR).collect(),
            scope: Scope::All,
            token: None,
            at: now(),
            request: Uuid::now_v7(),
            again: false,
            message: None,
            dry_run: false,
            expected: None,
            changed: None,
            meets: Meets::Anything,
            cascade: false,
            ends_tokens: true,
            alone: false,
            mac_prefix,
            random: Cell::new(low ^ high | 1),
        }
    }

    /// The next random number (xorshift64*, seeded by the system).
    pub fn random(&self) -> u32 {
        let mut x = self.random.get();
        x ^= x >> 12;
        x ^= x << 25;
        x ^= x >> 27;
        self.random.set(x);
        (x.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 32) as u32
    }

    /// A random UUID.
    pub fn uuid(&self) -> Uuid {
        let word = || u128::from(self.random());
        let bits = word() << 96 | word() << 64 | word() << 32 | word();
        uuid::Builder::from_random_bytes(bits.to_be_bytes()).into_uuid()
    }
}
