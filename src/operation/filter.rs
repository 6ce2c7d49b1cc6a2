//! Filters: `ram>8GiB,method=KVM,fqdn~^web,state in(running,stopped)`; a comma means and.

use regex_lite::Regex;
use serde_json::Value;

use super::{Call, list};
use crate::error::{Error, Named, Result};
use crate::resource::record::expression;
use crate::resource::{Field, Kind, Noun, noun};
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

/// The signs, the longer ones first.
const SIGNS: [&str; 7] = ["!=", ">=", "<=", "=", ">", "<", "~"];

impl Term {
    /// The condition that a field has this value.
    pub fn equal(field: &'static Field, value: Value) -> Self {
        Self { field, test: Test::Compare("=", value) }
    }

    fn parse(noun: &'static Noun, text: &str) -> Result<Self> {
        if let Some((name, list)) = text.split_once(" in(")
            && let Some(list) = list.strip_suffix(')')
        {
            let field = list::field(noun, "--filter", name.trim())?;
            let values = list.split(',').map(|word| value(field, word.trim()));
            return Ok(Self { field, test: Test::In(values.collect::<Result<_>>()?) });
        }
        let found = SIGNS.iter().filter_map(|sign| Some((text.find(sign)?, *sign)));
        let Some((at, sign)) = found.min_by_key(|(at, sign)| (*at, usize::MAX - sign.len())) else {
            let why = "it has none of = != > >= < <= ~ in(…), as in ram>8GiB";
            return Err(Error::invalid("--filter", text, why));
        };
        let (name, rest) = (text[..at].trim(), text[at + sign.len()..].trim());
        let field = list::field(noun, "--filter", name)?;
        let test = match sign {
            "~" => Test::Matches(pattern(text, at, rest)?),
            sign => Test::Compare(sign, value(field, rest)?),
        };
        Ok(Self { field, test })
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

fn pattern(text: &str, at: usize, pattern: &str) -> Result<Regex> {
    Regex::new(pattern).map_err(|error| {
        let why = format!("at character {}: {error}", at + 2);
        Error::invalid("--filter", text, why)
    })
}

/// A value to compare with; nothing stands for what is not set.
fn value(field: &'static Field, word: &str) -> Result<Value> {
    let kind = match field.kind {
        Kind::List(kind) => kind,
        ref kind => kind,
    };
    match word {
        "" | "none" | "null" => Ok(Value::Null),
        word => kind.read(&Value::from(word)).named(&format!("--filter {}", field.name), word),
    }
}

/// The conditions of a call's filters.
pub fn terms(noun: &'static Noun, call: &Call) -> Result<Vec<Term>> {
    let said = call.input.get("filter").and_then(Value::as_array).cloned().unwrap_or_default();
    let mut terms = vec![];
    for filter in said.iter().filter_map(Value::as_str) {
        for part in split(filter) {
            terms.push(Term::parse(noun, part.trim())?);
        }
    }
    Ok(terms)
}

/// The parts between commas that are in no parentheses.
fn split(filter: &str) -> Vec<&str> {
    let (mut parts, mut depth, mut start) = (vec![], 0, 0);
    for (at, c) in filter.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&filter[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&filter[start..]);
    parts.retain(|part| !part.trim().is_empty());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commas_in_parentheses_do_not_split() {
        assert_eq!(split("a in(x,y),b=2"), ["a in(x,y)", "b=2"]);
        assert_eq!(split("a=1,,"), ["a=1"]);
    }

    #[test]
    fn the_longer_sign_wins() {
        let term = Term::parse(noun("vm"), "ram>=8GiB").expect("it is a filter");
        assert!(matches!(term.test, Test::Compare(">=", _)));
    }
}
