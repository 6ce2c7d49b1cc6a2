//! The change log: one row per thing that an operation changed.

use std::collections::HashMap;

use serde_json::Value;

use super::field::{Field, ID};
use super::kind::Kind;
use super::noun::{Input, Noun, SHELVES, Target};
use super::policy::Area;
use super::record::{Record, grouped};
use super::sight::{Sight, strip};
use super::tx::Tx;
use super::{NOUNS, difference, locate};
use crate::answer::Cell;
use crate::error::{Error, Result};
use crate::store::{Read, Val};

/// What proves a change.
pub const SEAL: &str = "seal";

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
        Field::new("refused", Kind::Text, "Why nothing was done, where it was refused"),
        Field::new("message", Kind::Text, "Why"),
        Field::new("request", Kind::Uuid, "The same for all that one command changed").wide(),
        Field::new("changes", Kind::List(&Kind::Word), "What differs: `-` was, `+` is")
            .filled()
            .wide(),
        Field::new("old", Kind::Document, "How it was").wide().staff(),
        Field::new("new", Kind::Document, "How it is since").wide().staff(),
        Field::new(SEAL, Kind::Word, "A hash of it and of the seal before it")
            .wide()
            .staff()
            .sql("CASE WHEN t.seal IS NULL THEN NULL ELSE LOWER(HEX(t.seal)) END"),
    ],
    sight: Sight::Own("t.customer_id = ?"),
    area: Area::Shown,
    cascades: false,
    fill,
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

/// What differs, as far as whoever reads may see of the thing.
fn fill(read: &Read, records: &mut [Record]) -> Result<()> {
    const BOTH: &str = "SELECT id, noun, old, new FROM change_log WHERE id {in}";
    let telling = records.iter().filter(|record| record.wants(&["changes"]));
    let ids = telling.map(Record::id).collect::<Vec<_>>();
    let mut told = HashMap::new();
    grouped(read, BOTH, &ids, |id, row| {
        let known =
            NOUNS.iter().find(|noun| row.get(1).is_ok_and(|name: String| name == noun.name));
        let document = |at: usize| -> Result<Option<Value>> {
            let text = row.get::<Option<String>>(at)?;
            let mut found = text.and_then(|text| serde_json::from_str(&text).ok());
            if let (Some(document), Some(noun)) = (&mut found, known) {
                strip(noun, read.scope, document);
            }
            Ok(found)
        };
        told.insert(id, difference::between(document(2)?.as_ref(), document(3)?.as_ref()));
        Ok(())
    })?;
    for record in records {
        let lines = told.remove(&record.id()).unwrap_or_default();
        record.fill("changes", lines.into_iter().map(Cell::from).collect::<Cell>());
    }
    Ok(())
}

/// The last change, by its number and its seal: what was read before it is as it was. After a `restore` another may
/// have its number.
pub type Last = Option<(i64, Val)>;

/// The last change.
pub fn last(read: &Read) -> Result<Last> {
    let sql = "SELECT id, seal FROM change_log ORDER BY id DESC LIMIT 1";
    read.row(sql, &[])?.map(|row| Ok((row.get(0)?, row.get(1)?))).transpose()
}

fn refuse<T>() -> Result<T> {
    Err(Error::refused("the change log cannot be changed", "it says what was", ""))
}

/// What names the changes of one thing.
pub fn of_thing<'a>(noun: &'a Noun, key: &'a str) -> [(&'static str, &'a str); 2] {
    [("noun", noun.name), ("object", key)]
}
