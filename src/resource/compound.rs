//! Values of several parts: `lvm:100GiB,cache-option=none` in words, an object in JSON.

use serde_json::{Map, Value, json};

use super::field::{Field, Need};
use super::kind::Kind;
use crate::value::{Bad, as_text};

/// What a value of several parts consists of.
#[derive(Debug)]
pub struct Compound {
    /// How it is written in words, for help.
    pub form: &'static str,
    /// The fields that stand first and without their names, separated by `:`.
    pub places: &'static [&'static str],
    /// All fields.
    pub fields: &'static [Field],
    /// Whether other keys are taken too, as texts: attributes that only the database knows.
    pub open: bool,
    /// What of one that is shown is nothing for customers.
    pub staff: &'static [&'static str],
    /// How the values are said again that a document shows.
    pub said: fn(&Value) -> Vec<Value>,
    /// Whether a part that was said when one was made still holds of one as [`Self::said`] tells it.
    pub holds: fn(&Map<String, Value>, &str, &Value) -> bool,
}

/// A list of objects as it is.
pub fn listed(shown: &Value) -> Vec<Value> {
    shown.as_array().cloned().unwrap_or_default()
}

/// A part is what was said, or nothing where nothing was.
pub fn same(said: &Map<String, Value>, part: &str, is: &Value) -> bool {
    match (said.get(part), &is[part]) {
        (None | Some(Value::Null), is) => {
            matches!(is, Value::Null | Value::Bool(false)) || *is == json!([])
        }
        (Some(said), is) => alike(said, is),
    }
}

/// Whether two values are the same to people: names in any case, and lists in any order.
pub fn alike(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::String(one), Value::String(other)) => one.eq_ignore_ascii_case(other),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().all(|one| other.iter().any(|is| alike(one, is)))
        }
        _ => one == other,
    }
}

/// Where a word ends that stands first, from a place in it on.
fn end(text: &str, from: usize) -> usize {
    text[from..].find([':', ',']).map_or(text.len(), |at| from + at)
}

/// Where an id ends that stands first: `id:7`.
fn id(text: &str) -> Option<usize> {
    let from = "id:".len();
    let digits = text.strip_prefix("id:")?.bytes().take_while(u8::is_ascii_digit).count();
    (digits > 0 && end(text, from) == from + digits).then_some(from + digits)
}

impl Compound {
    /// Whether those that were said are the ones that a document shows: each once, in any order.
    pub fn hold(&self, said: &Value, shown: &Value) -> bool {
        let (said, mut left) = (listed(said), (self.said)(shown));
        let count = left.len();
        let known = |said: &Value| {
            let said = self.usual(said);
            let is = |is: &Value| {
                let shown = is.as_object().into_iter().flatten().map(|(part, _)| part);
                let unsaid = shown.filter(|part| self.open && !said.contains_key(*part));
                said.keys().chain(unsaid).all(|part| (self.holds)(&said, part, is))
            };
            left.iter().position(is).map(|place| left.remove(place)).is_some()
        };
        said.len() == count && said.iter().all(known)
    }

    /// What was said, with what each part is where nothing was.
    fn usual(&self, said: &Value) -> Map<String, Value> {
        let mut parts = said.as_object().cloned().unwrap_or_default();
        for field in self.fields {
            parts.insert(field.name.to_owned(), field.usual(&said[field.name]));
        }
        parts
    }

    /// The value in its one form.
    pub fn read(&self, given: &Value) -> Result<Value, Bad> {
        match given {
            Value::String(text) => self.parse(text),
            Value::Object(parts) => {
                self.check(parts).or_else(|bad| self.read_again(given).ok_or(bad))
            }
            _ => Bad::new(format!("it is neither an object nor written as {}", self.form)),
        }
    }

    /// The value of an object that a document shows in a shape of its own: what was read may be said.
    fn read_again(&self, shown: &Value) -> Option<Value> {
        let said = (self.said)(&json!([shown])).pop().filter(|said| said != shown)?;
        let parts = said.as_object()?.iter().filter(|(_, value)| !value.is_null());
        self.check(&parts.map(|(key, value)| (key.clone(), value.clone())).collect()).ok()
    }

    /// The value that words stand for.
    pub fn parse(&self, text: &str) -> Result<Value, Bad> {
        let mut parts = Map::new();
        let rest = self.places(text, &mut parts);
        for word in rest.split(',').filter(|word| !word.is_empty()) {
            let Some((key, value)) = word.split_once('=') else {
                return Bad::new(format!("`{word}` is no KEY=VALUE: write it as {}", self.form));
            };
            let key = key.trim().replace('-', "_");
            let many = self.field(&key).is_none_or(|field| matches!(field.kind, Kind::List(_)));
            add(&mut parts, key, json!(value.trim()), many)?;
        }
        self.check(&parts)
    }

    /// Reads what stands first and returns the rest.
    fn places<'t>(&self, text: &'t str, parts: &mut Map<String, Value>) -> &'t str {
        let mut rest = text;
        for place in self.places {
            let (word, after) = rest.split_at(id(rest).unwrap_or_else(|| end(rest, 0)));
            if word.contains('=') {
                break;
            }
            parts.insert((*place).to_owned(), json!(word.trim()));
            rest = after.get(1..).unwrap_or_default();
            if !after.starts_with(':') {
                break;
            }
        }
        rest
    }

    /// Reads every part by its field.
    fn check(&self, parts: &Map<String, Value>) -> Result<Value, Bad> {
        let mut done = Map::new();
        for (key, value) in parts {
            let value = match self.field(key) {
                Some(_) if value.is_null() => continue,
                Some(field) => field.kind.read(value).map_err(|bad| part(field, value, &bad))?,
                None if self.open => value.clone(),
                None => return Bad::new(self.unknown(key)),
            };
            done.insert(key.clone(), value);
        }
        for field in self.fields.iter().filter(|field| field.need == Need::Required) {
            if !done.contains_key(field.name) {
                return Bad::new(format!("{} is missing: write it as {}", field.long(), self.form));
            }
        }
        Ok(Value::Object(done))
    }

    /// What a document shows, as one would say it: without what only answers have.
    pub fn again(&self, shown: &Value) -> Value {
        let known = |(key, value): &(String, Value)| {
            !value.is_null() && (self.open || self.field(key).is_some())
        };
        let again = |value: Value| match value {
            Value::Object(parts) => Value::Object(parts.into_iter().filter(known).collect()),
            other => other,
        };
        (self.said)(shown).into_iter().map(again).collect()
    }

    /// An object as words, where they say all of it; else as JSON.
    pub fn words(&self, parts: &Map<String, Value>) -> String {
        let first = self.places.iter().map_while(|place| parts.get(*place));
        let first = first.map(as_text).collect::<Vec<_>>();
        let rest =
            parts.iter().filter(|(key, _)| !self.places[..first.len()].contains(&key.as_str()));
        let mut words = first.join(":");
        for (key, value) in rest {
            for one in value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice) {
                let comma = if words.is_empty() { "" } else { "," };
                words += &format!("{comma}{key}={}", as_text(one));
            }
        }
        let same =
            self.parse(&words).is_ok_and(|read| self.check(parts).is_ok_and(|is| is == read));
        if same { words } else { Value::Object(parts.clone()).to_string() }
    }

    fn field(&self, key: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.is_called(key))
    }

    fn unknown(&self, key: &str) -> String {
        let known = self.fields.iter().map(|field| field.long()).collect::<Vec<_>>();
        format!("it has no part `{key}`, only {}", known.join(", "))
    }
}

fn part(field: &Field, value: &Value, bad: &Bad) -> Bad {
    let value = as_text(value);
    Bad(format!("{} `{value}`: {bad}", field.long()))
}

/// Adds a part; one that may repeat becomes a list when it does.
fn add(parts: &mut Map<String, Value>, key: String, value: Value, many: bool) -> Result<(), Bad> {
    match parts.get_mut(&key) {
        None => drop(parts.insert(key, value)),
        Some(_) if !many => return Bad::new(format!("{key} is given twice")),
        Some(Value::Array(all)) => all.push(value),
        Some(one) => *one = json!([one.take(), value]),
    }
    Ok(())
}
