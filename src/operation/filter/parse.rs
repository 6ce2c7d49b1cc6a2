//! Reading filters: the parts, the signs and the values.

use regex_lite::{Regex, RegexBuilder};
use serde_json::Value;

use super::super::{Call, list};
use super::{Term, Test};
use crate::context::Scope;
use crate::error::{Error, Named, Result};
use crate::resource::query::compared;
use crate::resource::{Field, Kind, Noun};
use crate::value::Time;

/// The signs, the longer ones first.
const SIGNS: [&str; 7] = ["!=", ">=", "<=", "=", ">", "<", "~"];

/// How many conditions a list takes, and how many values in them: more are meant to keep a server busy.
const MOST: usize = 64;
const VALUES: usize = 512;

/// How large a pattern may become, in bytes: some thousand places. One that counts in what it counts takes gigabytes.
const PATTERN: usize = 1 << 16;

/// The conditions of a call's filters.
pub fn terms(noun: &'static Noun, call: &Call, scope: Scope) -> Result<Vec<Term>> {
    let said = call.input.get(list::FILTER).and_then(Value::as_array).cloned().unwrap_or_default();
    let mut terms = vec![];
    for filter in said.iter().filter_map(Value::as_str) {
        let parts = split(filter);
        if parts.is_empty() {
            return Err(Error::invalid("--filter", filter, "it says nothing"));
        }
        for part in parts {
            terms.push(Term::parse(noun, scope, part.trim())?);
        }
    }
    let values = terms.iter().map(Term::values).sum::<usize>();
    if terms.len() > MOST || values > VALUES {
        let said = format!("{} of them, with {values} values", terms.len());
        let why = format!("a list has at most {MOST} conditions, with {VALUES} values");
        return Err(Error::invalid("--filter", &said, why));
    }
    Ok(terms)
}

impl Term {
    fn parse(noun: &'static Noun, scope: Scope, text: &str) -> Result<Self> {
        // Where a sign stands before it, it is a part of what is behind that.
        if let Some((name, list)) = text.split_once(" in(")
            && !name.contains(['=', '<', '>', '~'])
            && let Some(list) = list.strip_suffix(')')
        {
            let field = list::field(noun, scope, "--filter", name.trim())?;
            let one = |word: &str| {
                let wanted = value(field, word)?;
                Ok(day(field, "=", word).unwrap_or(Test::Compare("=", wanted)))
            };
            let any = split(list).into_iter().map(|word| one(word.trim()));
            let any = any.collect::<Result<Vec<_>>>()?;
            return match any.is_empty() {
                true => Err(Error::invalid("--filter", text, "nothing stands in `in()`")),
                false => Ok(Self { field, test: Test::Any(any) }),
            };
        }
        let found = SIGNS.iter().filter_map(|sign| Some((text.find(sign)?, *sign)));
        let Some((at, sign)) = found.min_by_key(|(at, sign)| (*at, usize::MAX - sign.len())) else {
            let why = "it has none of = != > >= < <= ~ in(…), as in ram>8GiB";
            return Err(Error::invalid("--filter", text, why));
        };
        let (name, rest) = (text[..at].trim(), text[at + sign.len()..].trim());
        let field = list::field(noun, scope, "--filter", name)?;
        let ordered = ["<", ">", "<=", ">="].contains(&sign);
        if rest.is_empty() && (ordered || sign == "~") {
            return Err(Error::invalid(
                "--filter",
                text,
                format!("nothing stands behind `{sign}`"),
            ));
        }
        if ordered && compared(field).is_none() && !is_number(field) {
            let why = "it is no number: = != ~ and in(…) are what goes";
            return Err(Error::invalid("--filter", text, why));
        }
        if sign == "~" {
            return Ok(Self { field, test: Test::Matches(pattern(text, at, rest)?) });
        }
        let wanted = value(field, rest)?;
        if ordered && (wanted.is_null() || is_nothing(rest)) {
            let why = format!("nothing is more or less than `{rest}`: = and != are what goes");
            return Err(Error::invalid("--filter", text, why));
        }
        Ok(Self { field, test: day(field, sign, rest).unwrap_or(Test::Compare(sign, wanted)) })
    }
}

/// The day that a moment begins.
pub(super) fn whole_day(moment: &str) -> Option<&str> {
    moment.strip_suffix("T00:00:00.000Z")
}

/// What is meant by a day: all of it, and not the moment at which it begins.
pub(super) fn day(field: &Field, sign: &'static str, word: &str) -> Option<Test> {
    let Kind::Time = field.kind else { return None };
    let [first, next] = Time::day(word)?.map(|time| Value::from(time.to_string()));
    match sign {
        "=" => Some(Test::Within(first, next)),
        "!=" => Some(Test::Any(vec![
            Test::Compare("<", first),
            Test::Compare(">=", next),
            Test::Compare("=", Value::Null),
        ])),
        "<=" => Some(Test::Compare("<", next)),
        ">" => Some(Test::Compare(">=", next)),
        _ => None,
    }
}

/// Whether a field that is worked out after reading is a number.
fn is_number(field: &Field) -> bool {
    matches!(field.kind, Kind::Int(..) | Kind::Bytes)
}

fn pattern(text: &str, at: usize, pattern: &str) -> Result<Regex> {
    let made = RegexBuilder::new(&plain(pattern)).size_limit(PATTERN).build();
    made.map_err(|error| {
        let why = format!("at character {}: {error}", at + 2);
        Error::invalid("--filter", text, why)
    })
}

/// Whether a word stands for what is not set.
pub(super) fn is_nothing(word: &str) -> bool {
    ["none", "null"].contains(&word)
}

/// A value to compare with; nothing stands for what is not set.
fn value(field: &'static Field, word: &str) -> Result<Value> {
    let word = plain(word);
    let kind = match field.kind {
        // Words for a value are for who makes one.
        Kind::List(kind) | Kind::Or(kind, _) => kind,
        ref kind => kind,
    };
    match word.as_str() {
        "" => Ok(Value::Null),
        // Something may be called so, which is looked for first; and a name is never missing.
        word if is_nothing(word) && matches!(field.kind, Kind::Ref(_) | Kind::Name) => {
            Ok(word.into())
        }
        word if is_nothing(word) => Ok(Value::Null),
        word if matches!(kind, Kind::Parts(_) | Kind::Json(_)) => Ok(word.into()),
        word => kind.read(&Value::from(word)).named(&format!("--filter {}", field.name), word),
    }
}

/// What is meant where a comma had to be told from one between parts.
fn plain(word: &str) -> String {
    word.replace("\\,", ",")
}

/// The parts between commas that are in no parentheses or braces, with no backslash before them.
fn split(filter: &str) -> Vec<&str> {
    let (mut parts, mut depth, mut start) = (vec![], 0_usize, 0);
    for (at, c) in filter.char_indices() {
        match c {
            '(' | '{' => depth += 1,
            // One that nothing opened is a sign of the value.
            ')' | '}' => depth = depth.saturating_sub(1),
            ',' if depth == 0 && !filter[..at].ends_with('\\') => {
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
    use crate::resource::noun;

    #[test]
    fn commas_in_parentheses_do_not_split() {
        assert_eq!(split("a in(x,y),b=2"), ["a in(x,y)", "b=2"]);
        assert_eq!(split("a=1,,"), ["a=1"]);
        assert_eq!(split("a=1),b=2"), ["a=1)", "b=2"]);
        assert_eq!(split(r"a~^x{1,2},b=1\,2"), ["a~^x{1,2}", r"b=1\,2"]);
    }

    #[test]
    fn the_longer_sign_wins() {
        let term = Term::parse(noun("vm"), Scope::All, "ram>=8GiB").expect("it is a filter");
        assert!(matches!(term.test, Test::Compare(">=", _)));
    }
}
