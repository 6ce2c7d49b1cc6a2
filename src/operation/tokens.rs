//! What is done with the server's tokens.

use super::verbs::field::key_of;
use super::verbs::{self, REMOVE, run};
use super::{Call, Entry, Run, Verb};
use crate::error::Result;
use crate::resource::token::{EXPIRES_IN, TOKEN, rotate};
use crate::resource::{Noun, Target, Tx};

static ROTATE: Verb = Verb { word: "rotate", keyed: true, past: "rotated", ..Verb::PLAIN };
static REVOKE: Verb =
    Verb { word: "revoke", aliases: &["remove", "rm", "delete"], past: "revoked", ..REMOVE };

/// What is done with tokens.
pub static TOKENS: &[Entry] = &[
    verbs::create(&TOKEN),
    verbs::list(&TOKEN),
    verbs::show(&TOKEN),
    Entry {
        verb: &ROTATE,
        about: "Give another secret, the old one ends at once",
        arguments: &[key_of(&TOKEN), EXPIRES_IN],
        run: Run::Write(renew),
        ..verbs::show(&TOKEN)
    },
    Entry {
        verb: &REVOKE,
        about: "End it at once",
        arguments: &[key_of(&TOKEN)],
        ..verbs::remove(&TOKEN)
    },
];

/// `token rotate`
fn renew(call: &Call, tx: &mut Tx) -> Result<(&'static Noun, Target)> {
    let target = run::target(call, tx)?;
    tx.check_version(&TOKEN, &target)?;
    rotate(tx, &TOKEN, &target, &call.input)?;
    Ok((&TOKEN, target))
}
