//! Records: things that were read.

use std::borrow::Cow;
use std::ops::Range;

use serde_json::{Map, Value};

use super::noun::{Noun, Target, id_of};
use super::query::Query;
use super::sight::strip_parts;
use crate::answer::Cell;
use crate::context::Scope;
use crate::error::{Error, Result};
use crate::store::{Question, Read, Row, Val};

/// One thing that was read.
#[derive(Clone, Debug)]
pub struct Record {
    /// What identifies it.
    pub target: Target,
    /// Where it stands in the order of its noun.
    pub place: Vec<Val>,
    /// The ids of what it names, as far as they were asked for.
    pub links: Vec<Val>,
    /// The values of the fields that were asked for, in their order.
    pub fields: Vec<(&'static str, Cell)>,
}

impl Record {
    /// The id, where it has one.
    pub fn id(&self) -> i64 {
        id_of(&self.target)
    }

    /// The value of a field, `null` where it has none.
    pub fn get(&self, field: &str) -> Cow<'_, Value> {
        self.cell(field).map_or(Cow::Owned(Value::Null), Cell::value)
    }

    fn cell(&self, field: &str) -> Option<&Cell> {
        self.fields.iter().find(|(name, _)| *name == field).map(|(_, cell)| cell)
    }

    /// The text of a field, empty where it has none.
    pub fn text(&self, field: &str) -> &str {
        self.cell(field).and_then(Cell::as_str).unwrap_or_default()
    }

    /// The number of a field, 0 where it has none.
    pub fn number(&self, field: &str) -> i64 {
        self.cell(field).and_then(Cell::as_i64).unwrap_or_default()
    }

    /// Whether any of these fields was asked for.
    pub fn wants(&self, fields: &[&str]) -> bool {
        self.fields.iter().any(|(name, _)| fields.contains(name))
    }

    /// Puts a value into a field, if that was asked for.
    pub fn fill(&mut self, field: &str, value: impl Into<Cell>) {
        if let Some((_, cell)) = self.fields.iter_mut().find(|(name, _)| *name == field) {
            *cell = value.into();
        }
    }

    /// Takes out of the parts that it lists what is not for customers.
    pub fn strip_parts(&mut self, noun: &Noun, scope: Scope) {
        if scope == Scope::All {
            return;
        }
        for (name, cell) in &mut self.fields {
            if let Some(field) = noun.field(name) {
                strip_parts(field, cell);
            }
        }
    }

    /// The fields as a document.
    pub fn document(self) -> Map<String, Value> {
        self.fields.into_iter().map(|(name, cell)| (name.to_owned(), cell.into_value())).collect()
    }
}

/// One thing with all its fields, as far as the reader sees it.
pub fn one(read: &Read, noun: &'static Noun, target: &Target) -> Result<Option<Record>> {
    read.ahead(|| about(read, (noun, read.scope), target))?;
    first(read, Query::new(noun, read.scope), target)
}

/// One thing with all its fields, whoever reads.
pub fn whole(read: &Read, noun: &'static Noun, target: &Target) -> Result<Option<Record>> {
    read.ahead(|| about(read, (noun, Scope::All), target))?;
    first(read, Query::new(noun, Scope::All), target)
}

/// What reading one thing with all its fields asks of what its id alone tells; nothing where that is one question.
pub fn about(read: &Read, (noun, scope): (&'static Noun, Scope), target: &Target) -> Vec<Question> {
    let mut questions = (noun.parts)(&[id_of(target)]);
    if !questions.is_empty() {
        questions.push(this(Query::new(noun, scope), target).question(read));
    }
    questions
}

/// A query for the one thing that this identifies.
fn this(mut query: Query, target: &Target) -> Query {
    query.conditions.push(query.noun.condition("t."));
    query.params.extend(target.iter().cloned());
    query.limit = Some(1);
    query
}

/// The one thing of a query that this identifies.
pub fn first(read: &Read, query: Query, target: &Target) -> Result<Option<Record>> {
    let query = this(query, target);
    let mut found = None;
    query.each(read, |record| {
        found = Some(record);
        Ok(())
    })?;
    Ok(found)
}

/// One thing that must be there.
pub fn get(read: &Read, noun: &'static Noun, target: &Target) -> Result<Record> {
    one(read, noun, target)?.ok_or_else(|| gone(noun, target))
}

/// The error for one that is not there any more.
pub fn gone(noun: &Noun, target: &Target) -> Error {
    Error::not_found(noun.name, &format!("{target:?}"))
}

/// How many ids are asked for one by one where that is cheap: SQLite makes a table of every list but one of one,
/// which costs what a few questions do.
const FEW: usize = 3;

/// Rows of another table by the id in their first column, for all of `ids`. Each `{in}` in the
/// statement stands for the ids.
pub fn grouped(
    read: &Read,
    sql: &str,
    ids: &[i64],
    mut take: impl FnMut(i64, Row) -> Result<()>,
) -> Result<()> {
    let most = if ids.len() <= FEW && read.is_near() { 1 } else { ids.len().max(1) };
    ids.chunks(most).try_for_each(|ids| at_once(read, sql, ids, &mut take))
}

fn at_once(
    read: &Read,
    sql: &str,
    ids: &[i64],
    take: &mut impl FnMut(i64, Row) -> Result<()>,
) -> Result<()> {
    let Some((text, params)) = question(sql, ids) else { return Ok(()) };
    read.each(&text, &params, |row| take(row.get(0)?, row))
}

/// What [`grouped`] asks a distant engine about these ids; nothing where there are none.
pub fn question(sql: &str, ids: &[i64]) -> Option<Question> {
    let (condition, some) = within(ids)?;
    let (mut text, mut params) = (String::with_capacity(sql.len() + 2 * condition.len()), vec![]);
    // A brace begins nothing else, and one letter is found in a fifth of the time that a word takes.
    for (at, piece) in sql.split('{').enumerate() {
        if at > 0 {
            text.push_str(&condition);
            params.extend(some.iter().cloned());
        }
        text.push_str(piece.strip_prefix("in}").unwrap_or(piece));
    }
    Some((text, params))
}

/// The condition that something is one of these, with the values of its marks; none where there are none.
pub fn within(ids: &[i64]) -> Option<(String, Vec<Val>)> {
    let last = ids.last()?;
    // In steps of an eighth: few statements that are compiled once, instead of one for each count.
    let marks = ids.len().next_multiple_of(ids.len().next_power_of_two().div_ceil(8));
    let padded = ids.iter().chain(std::iter::repeat(last)).take(marks);
    let mut condition = String::with_capacity(3 * marks + 4);
    condition += "IN (?";
    condition.extend(std::iter::repeat_n(", ?", marks - 1));
    condition += ")";
    Some((condition, padded.map(|id| Val::Int(*id)).collect()))
}

/// The same rows at once, in the order of some of their columns: few that are nearly in order are sorted here for
/// less than the engine takes.
pub fn sorted(read: &Read, sql: &str, ids: &[i64], by: Range<usize>) -> Result<Vec<Row>> {
    let mut rows: Vec<Row> = Vec::with_capacity(ids.len());
    grouped(read, sql, ids, |_, row| {
        rows.push(row);
        Ok(())
    })?;
    rows.sort_by(|one, other| one.part(by.clone()).cmp(other.part(by.clone())));
    Ok(rows)
}
