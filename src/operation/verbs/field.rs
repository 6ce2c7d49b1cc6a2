//! The fields of a noun that a verb takes.

use super::super::{Verb, include, list};
use crate::resource::vrf::SPACE;
use crate::resource::{Field, Kind, Need, Noun};

/// The field that names one thing, where a verb is about one.
pub const fn key_of(noun: &'static Noun) -> Field {
    Field::input("key", Kind::Key(noun.name), "Which one, by any of its names")
        .word()
        .flag(noun.name)
}

/// The fields of a noun that a verb takes.
pub fn fields(verb: &Verb, noun: &'static Noun) -> Vec<Field> {
    let vrf = noun.field(SPACE).map(|field| Field { need: Need::Optional, ..*field });
    match verb.word {
        "add" | "create" => said_when_made(noun),
        list::VERB => list::fields(noun),
        "set" => {
            let settable = noun.fields.iter().filter(|field| field.set);
            let free = |field: &Field| Field { word: false, need: Need::Optional, ..*field };
            [key_of(noun)].into_iter().chain(settable.map(free)).chain(vrf).collect()
        }
        "put" => said_when_put(noun),
        "show" => [key_of(noun)].into_iter().chain(vrf).chain(include::input(noun)).collect(),
        "remove" => [key_of(noun)].into_iter().chain(vrf).collect(),
        _ => vec![],
    }
}

/// As when one is made, but its own name is the key.
fn said_when_put(noun: &'static Noun) -> Vec<Field> {
    let mut fields = said_when_made(noun);
    for field in &mut fields {
        match field.name == noun.key {
            // One in an address space is named with it.
            true if noun.shares_names() => *field = Field { help: field.help, ..key_of(noun) },
            true => *field = Field { kind: field.kind, help: field.help, ..key_of(noun) },
            false => field.word = false,
        }
    }
    fields
}

fn said_when_made(noun: &Noun) -> Vec<Field> {
    noun.fields.iter().filter(|field| field.need != Need::Never).copied().collect()
}
