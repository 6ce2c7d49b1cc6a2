//! The verbs that are the same for every noun.

pub mod answer;
pub mod field;
mod put;
pub mod repeat;
pub mod run;

use super::{Call, Effect, Entry, Run, Verb, list};
use crate::answer::{Rows, Sink};
use crate::error::Result;
use crate::resource::Noun;
use crate::resource::policy::Area;
use crate::store::Read;

/// Makes one.
pub static ADD: Verb = Verb { word: "add", aliases: &["create"], past: "created", ..Verb::PLAIN };

/// Makes one of what exists only here.
pub static CREATE: Verb = Verb { word: "create", aliases: &["add"], ..ADD };

/// Shows all, or those that match.
pub static LIST: Verb = Verb {
    word: list::VERB,
    aliases: &["ls"],
    effect: Effect::Read,
    method: "GET",
    past: "listed",
    ..Verb::PLAIN
};

/// Shows one.
pub static SHOW: Verb = Verb {
    word: "show",
    aliases: &["get"],
    effect: Effect::Read,
    keyed: true,
    method: "GET",
    past: "showed",
    ..Verb::PLAIN
};

/// Changes one.
pub static SET: Verb = Verb {
    word: "set",
    aliases: &["update"],
    keyed: true,
    method: "PATCH",
    past: "changed",
    ..Verb::PLAIN
};

/// Makes one, or makes it so.
pub static PUT: Verb =
    Verb { word: "put", keyed: true, method: "PUT", past: "replaced", ..Verb::PLAIN };

/// Removes one.
pub static REMOVE: Verb = Verb {
    word: "remove",
    aliases: &["rm", "delete"],
    keyed: true,
    removes: true,
    method: "DELETE",
    past: "removed",
    ..Verb::PLAIN
};

/// An operation on a noun, of which nothing more is said.
pub(super) const fn entry(
    noun: &'static Noun,
    verb: &'static Verb,
    about: &'static str,
    run: Run,
) -> Entry {
    Entry {
        first: noun.name,
        verb,
        noun: Some(noun),
        area: noun.area,
        about,
        arguments: &[],
        examples: &[],
        answers: None,
        sweeps: false,
        run,
    }
}

/// Looks, at what is no noun's.
static LOOK: Verb = Verb { word: "", aliases: &[], keyed: false, past: "showed", ..SHOW };

/// An operation that looks, and is about no noun.
pub(super) const fn look(
    first: &'static str,
    about: &'static str,
    answers: &'static Rows,
    run: fn(&Call, &Read, &mut dyn Sink) -> Result<()>,
) -> Entry {
    Entry {
        first,
        verb: &LOOK,
        noun: None,
        area: Area::Fleet,
        about,
        arguments: &[],
        examples: &[],
        answers: Some(answers),
        sweeps: false,
        run: Run::Read(run),
    }
}

/// `NOUN add`
pub const fn add(noun: &'static Noun) -> Entry {
    entry(noun, &ADD, "Add", Run::Write(run::add))
}

/// `NOUN create`
pub const fn create(noun: &'static Noun) -> Entry {
    entry(noun, &CREATE, "Create", Run::Write(run::add))
}

/// `NOUN list`
pub const fn list(noun: &'static Noun) -> Entry {
    entry(noun, &LIST, "List all, or those that match", Run::Read(list::run))
}

/// `NOUN show`
pub const fn show(noun: &'static Noun) -> Entry {
    entry(noun, &SHOW, "Show", Run::Read(run::show))
}

/// `NOUN set`
pub const fn set(noun: &'static Noun) -> Entry {
    entry(noun, &SET, "Change", Run::Write(run::set))
}

/// `NOUN put`
pub const fn put(noun: &'static Noun) -> Entry {
    entry(noun, &PUT, "Create or replace", Run::Write(put::put))
}

/// `NOUN remove`
pub const fn remove(noun: &'static Noun) -> Entry {
    entry(noun, &REMOVE, "Remove", Run::Write(run::remove))
}
