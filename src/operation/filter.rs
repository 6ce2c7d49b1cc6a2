//! Filters: `ram>8GiB,method=KVM,fqdn~^web,state in(running,stopped)`; a comma means and.

mod parse;

pub use parse::terms;

use regex_lite::Regex;
use serde_json::Value;

use crate::error::Result;
use crate::resource::query::expression;
use crate::resource::{Field, Kind, noun};
use crate::store::{Read, Val};

/// One condition.
pub struct Term {
    /// What it is about.
    pub field: &'static Field,
    test: Test,
}

enum Test {
    Compare(&'static str, Value),
    In(Vec<Value>),
    Matches(Regex),
}

impl Term {
    /// The condition that a field has this value.
    pub fn equal(field: &'static Field, value: Value) -> Self {
        Self { field, test: Test::Compare("=", value) }
    }

    /// The condition as SQL, where the database can decide it.
    pub fn sql(&self, read: &Read) -> Result<Option<(String, Vec<Val>)>> {
        let Some(expression) = expression(self.field) else { return Ok(None) };
        Ok(match &self.test {
            Test::Matches(_) => None,
            Test::In(values) => {
                let marks = vec!["?"; values.len()].join(", ");
                let values = values.iter().map(|value| self.field.kind.keep(value)).collect();
                Some((format!("{expression} IN ({marks})"), values))
            }
            Test::Compare(sign, value) => Some(self.compare(read, &expression, sign, value)?),
        })
    }

    fn compare(
        &self,
        read: &Read,
        text: &str,
        sign: &str,
        value: &Value,
    ) -> Result<(String, Vec<Val>)> {
        let same = sign == "=" || sign == "!=";
        if value.is_null() {
            let test = if sign == "=" { "IS NULL" } else { "IS NOT NULL" };
            return Ok((format!("{text} {test}"), vec![]));
        }
        if let (Kind::Ref(name) | Kind::Key(name), Some(id), Some(word), true) =
            (self.field.kind, self.field.id_expression(), value.as_str(), same)
        {
            let found = noun(name).find_id(read, word)?;
            return Ok((format!("{id} {sign} ?"), vec![found.into()]));
        }
        Ok((format!("{text} {sign} ?"), vec![self.field.kind.keep(value)]))
    }

    /// Whether it holds for a value as people see it.
    pub fn holds(&self, value: &Value) -> bool {
        let text =
            |value: &Value| value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned);
        let each = |test: &dyn Fn(&Value) -> bool| match value {
            Value::Array(all) => all.iter().any(test),
            one => test(one),
        };
        match &self.test {
            Test::Matches(pattern) => each(&|value| pattern.is_match(&text(value))),
            Test::Compare("!=", wanted) => !each(&|value| value == wanted),
            Test::Compare(_, wanted) => each(&|value| value == wanted),
            Test::In(wanted) => each(&|value| wanted.contains(value)),
        }
    }
}
