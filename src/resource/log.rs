//! The change log: one row per thing that an operation changed.

use super::field::{Field, ID};
use super::kind::Kind;
use super::noun::{Input, Noun, SHELVES, Target};
use super::record::Record;
use super::tx::Tx;
use super::{difference, locate};
use crate::error::{Error, Result};
use crate::store::Read;

/// What changed, when, by whom and why.
pub static LOG: Noun = Noun {
    name: "log",
    many: "log",
    table: "change_log",
    about: "one change of one thing",
    shelf: SHELVES[3],
    key: "id",
    names: "",
    order: &["id"],
    fields: &[
        Field { wide: false, ..ID },
        Field::new("at", Kind::Time, "When"),
        Field::new("actor", Kind::Word, "By whom"),
        Field::new("operation", Kind::Word, "By which command"),
        Field::new("noun", Kind::Word, "What kind of thing"),
        Field::new("object", Kind::Word, "Which one"),
        Field::new("message", Kind::Text, "Why"),
        Field::new("request", Kind::Uuid, "The same for all that one command changed").wide(),
        Field::new("changes", Kind::List(&Kind::Word), "What differs: `-` was, `+` is")
            .filled()
            .wide(),
        Field::new("old", Kind::Document, "How it was").wide(),
        Field::new("new", Kind::Document, "How it is since").wide(),
    ],
    fill: |_: &Read, records: &mut [Record]| {
        for record in records.iter_mut().filter(|record| record.wants(&["changes"])) {
            let lines = difference::between(Some(record.get("old")), Some(record.get("new")));
            record.fill("changes", lines.into());
        }
        Ok(())
    },
    locate: |read: &Read, noun: &'static Noun, word: &str, _: &Input| match locate::id(word) {
        Some(id) => locate::by_id(read, noun, id),
        None => Ok(None),
    },
    add: |_: &mut Tx, _: &'static Noun, _: &Input| refuse(),
    set: |_: &mut Tx, _: &'static Noun, _: &Target, _: &Input| refuse(),
    remove: |_: &mut Tx, _: &'static Noun, _: &Target| refuse(),
    examples: &[
        "log list --noun vm",
        "log list --noun vm --object web01.acme.example",
        "log show 7",
    ],
    ..Noun::PLAIN
};

fn refuse<T>() -> Result<T> {
    Err(Error::refused("the change log cannot be changed", "it says what was", ""))
}

/// What names the changes of one thing.
pub fn of_thing<'a>(noun: &'a Noun, key: &'a str) -> [(&'static str, &'a str); 2] {
    [("noun", noun.name), ("object", key)]
}
