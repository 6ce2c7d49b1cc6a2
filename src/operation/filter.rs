//! Filters: `ram>8GiB,method=KVM,fqdn~^web,state in(running,stopped)`; a comma means and.

mod parse;
mod pattern;

use std::slice::from_mut;

pub use parse::terms;
use parse::{day, is_nothing, whole_day};
use pattern::{beginning, within};

use regex_lite::Regex;
use serde_json::Value;

use crate::error::Result;
use crate::resource::noun::id_of;
use crate::resource::query::{compared, sort_key};
use crate::resource::{Field, Input, Kind, Noun, noun, record};
use crate::store::{Read, Val};
use crate::value::{Cidr, as_text};

/// One condition.
pub struct Term {
    /// What it is about.
    pub field: &'static Field,
    test: Test,
}

enum Test {
    Compare(&'static str, Value),
    /// One of these.
    Any(Vec<Test>),
    /// From one on, and before another.
    Within(Value, Value),
    Matches(Regex),
}

impl Term {
    /// The condition that a field has this value, as its flag says it.
    pub fn equal(field: &'static Field, value: Value) -> Self {
        // Something may be called so.
        let named = matches!(field.kind, Kind::Ref(_) | Kind::Name);
        let nothing = !named && value.as_str().is_some_and(is_nothing);
        let day = value.as_str().and_then(whole_day).and_then(|word| day(field, "=", word));
        let test = match day {
            Some(day) => day,
            None if nothing => Test::Compare("=", Value::Null),
            None => Test::Compare("=", value),
        };
        Self { field, test }
    }

    /// The column of the order that is the same for all of which this is true.
    pub fn fixes(&self) -> Option<&'static str> {
        self.field.fixes.filter(|_| matches!(&self.test, Test::Compare("=", Value::String(_))))
    }

    /// The text that it wants a field of this name to have, if it is one.
    pub fn wants(&self, field: &str) -> Option<&str> {
        match &self.test {
            Test::Compare("=", Value::String(text)) if self.field.name == field => Some(text),
            _ => None,
        }
    }

    /// The condition as SQL, where the database can decide it; names are those of an address space.
    pub fn sql(&self, read: &Read, space: &Input) -> Result<Option<(String, Vec<Val>)>> {
        let Some(expression) = compared(self.field) else { return Ok(None) };
        self.as_sql(&self.test, (read, space), &expression)
    }

    fn as_sql(
        &self,
        test: &Test,
        around: (&Read, &Input),
        expression: &str,
    ) -> Result<Option<(String, Vec<Val>)>> {
        Ok(match test {
            Test::Matches(_) => None,
            Test::Any(tests) => {
                let parts = tests.iter().map(|test| self.as_sql(test, around, expression));
                let parts = parts.collect::<Result<Option<Vec<_>>>>()?;
                parts.map(|parts| {
                    let (texts, values): (Vec<_>, Vec<_>) = parts.into_iter().unzip();
                    (format!("({})", texts.join(" OR ")), values.concat())
                })
            }
            Test::Within(first, end) => {
                let (from, mut values) = self.compare(around, expression, ">=", first)?;
                let (to, end) = self.compare(around, expression, "<", end)?;
                values.extend(end);
                Some((format!("({from} AND {to})"), values))
            }
            Test::Compare(sign, value) => Some(self.compare(around, expression, sign, value)?),
        })
    }

    /// How many values it is compared with.
    fn values(&self) -> usize {
        if let Test::Any(tests) = &self.test { tests.len() } else { 1 }
    }

    /// The same for a list of names that is worked out after reading: each as the database writes it. What is
    /// the name of nothing is refused.
    pub fn named(mut self, read: &Read, space: &Input) -> Result<Self> {
        let Kind::List(Kind::Ref(of)) = self.field.kind else { return Ok(self) };
        let tests = match &mut self.test {
            Test::Any(tests) => tests,
            test => from_mut(test),
        };
        for test in tests {
            if let Test::Compare(_, value) = test
                && let Some(word) = value.as_str()
            {
                let target = noun(of).find(read, word, space)?;
                *value = record::get(read, noun(of), &target)?.text(noun(of).key).into();
            }
        }
        Ok(self)
    }

    /// A condition that holds wherever a pattern can match: names that begin as it does are found by
    /// their index, and others by what is in all that it matches.
    pub fn narrowed(&self, noun: &Noun) -> Option<(String, Vec<Val>)> {
        let Test::Matches(pattern) = &self.test else { return None };
        let column = Some(noun.names).filter(|names| ["fqdn", "folded"].contains(names))?;
        if self.field.name != noun.key {
            return None;
        }
        let Some(start) = beginning(pattern.as_str()) else {
            // The names alone are read, not all that belongs to each.
            let within = within(pattern.as_str())?.to_ascii_lowercase();
            return Some((format!("INSTR(t.{column}, ?) > 0"), vec![within.into()]));
        };
        let (start, end) =
            (start.to_ascii_lowercase(), format!("{}\u{10ffff}", start.to_ascii_lowercase()));
        let condition = format!("t.{column} >= ? AND t.{column} < ?");
        Some((condition, vec![start.into(), end.into()]))
    }

    fn compare(
        &self,
        (read, space): (&Read, &Input),
        text: &str,
        sign: &str,
        value: &Value,
    ) -> Result<(String, Vec<Val>)> {
        let same = sign == "=" || sign == "!=";
        let nothing = || {
            let test = if sign == "=" { "IS NULL" } else { "IS NOT NULL" };
            Ok((format!("{text} {test}"), vec![]))
        };
        if value.is_null() {
            return nothing();
        }
        if let (Kind::Ref(name) | Kind::Key(name), Some(id), Some(word), true) =
            (self.field.kind, self.field.id_expression(), value.as_str(), same)
        {
            if is_nothing(word) && noun(name).seek(read, word, space)?.is_none() {
                return nothing();
            }
            let found = id_of(&noun(name).find(read, word, space)?);
            return Ok((condition(&id, sign), vec![found.into()]));
        }
        // One that has no id in the row is compared by the name that the row has for it.
        if let (Kind::Key(name), Some(word), true) = (self.field.kind, value.as_str(), same) {
            let found = record::get(read, noun(name), &noun(name).find(read, word, space)?)?;
            return Ok((condition(text, sign), vec![found.text(noun(name).key).into()]));
        }
        if let (Kind::Cidr, Some(_), Some(expression), false) =
            (self.field.kind, self.field.sorts, sort_key(self.field), same)
        {
            let cidr = value.as_str().and_then(|text| text.parse::<Cidr>().ok());
            let first = cidr.map(|cidr| Val::from(cidr.first));
            return Ok((condition(&expression, sign), vec![first.unwrap_or(Val::Null)]));
        }
        let value = match (self.field.kind, value.as_str()) {
            (Kind::Name, Some(name)) => name.to_ascii_lowercase().into(),
            (kind, _) => kind.keep(value),
        };
        Ok((condition(text, sign), vec![value]))
    }

    /// Whether it holds for a value as people see it.
    pub fn holds(&self, value: &Value) -> bool {
        let faces = faces(value);
        let has = |wanted: &Value| match wanted {
            Value::Null => faces.is_empty(),
            wanted => faces.contains(wanted),
        };
        let one = |test: &Test| match test {
            Test::Matches(pattern) => {
                parts(value).iter().any(|part| pattern.is_match(&as_text(part)))
            }
            Test::Compare("!=", wanted) => !has(wanted),
            Test::Compare("=", wanted) => has(wanted),
            Test::Compare(sign, wanted) => ordered(sign, value.as_i64(), wanted.as_i64()),
            // Moments are all in the database; and none of several is several again.
            Test::Within(..) | Test::Any(_) => false,
        };
        match &self.test {
            Test::Any(tests) => tests.iter().any(one),
            test => one(test),
        }
    }
}

/// Whether a number that is worked out after reading stands so to another.
fn ordered(sign: &str, value: Option<i64>, wanted: Option<i64>) -> bool {
    let (Some(value), Some(wanted)) = (value, wanted) else { return false };
    match sign {
        "<" => value < wanted,
        "<=" => value <= wanted,
        ">" => value > wanted,
        _ => value >= wanted,
    }
}

/// A comparison as SQL; what is not set is unlike everything.
fn condition(text: &str, sign: &str) -> String {
    match sign {
        "!=" => format!("({text} <> ? OR {text} IS NULL)"),
        sign => format!("{text} {sign} ?"),
    }
}

/// The parts of a list, or the one value; nothing where it is not set.
fn parts(value: &Value) -> &[Value] {
    match value {
        Value::Null => &[],
        Value::Array(all) => all,
        one => std::slice::from_ref(one),
    }
}

/// What a value equals: the names that a document gives, and of each part of a list its name, or
/// itself where it has none.
fn faces(value: &Value) -> Vec<Value> {
    let named = |part: &Value| part.get("name").unwrap_or(part).clone();
    match value {
        Value::Object(all) => all.keys().map(|name| Value::from(name.as_str())).collect(),
        other => parts(other).iter().map(named).collect(),
    }
}
