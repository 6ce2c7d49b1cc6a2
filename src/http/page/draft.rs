//! What somebody said in a form so far.

use serde_json::Value;
use uuid::Uuid;

use super::super::ask::{VERSION, fields, options, put, request, said};
use super::super::problem;
use super::command::Said;
use super::seen::Seen;
use crate::answer::Detail;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::operation::{Call, Entry};
use crate::resource::{Field, Input, Kind};
use crate::value::{human, yes_no};
use crate::words;

/// What a form has beside the fields of its operation and the options of every write.
pub(super) const REQUEST: &str = "request";
pub(super) const MARK: &str = "form";
/// How the names of the values begin that a form began with.
pub(super) const WAS: &str = "was.";

/// A form as it was filled in.
pub(super) struct Draft {
    /// The operation.
    pub(super) entry: &'static Entry,
    /// The words of each field.
    pub(super) said: Said,
    /// Those that the form began with: what is still so was not changed by whoever filled it in.
    pub(super) was: Said,
    /// The version of the thing that the form began with.
    pub(super) version: Option<i64>,
    /// The id of the request: a form that is sent twice is done once.
    pub(super) request: Uuid,
    /// The words around it.
    others: Vec<(String, String)>,
}

impl Draft {
    /// A form with what the way to it says, and for a change the thing as it is.
    pub(super) fn new(entry: &'static Entry, way: &[(String, String)], thing: &Seen) -> Self {
        let mut draft = Self::read(entry, way);
        for field in fields(entry).iter().filter(|field| field.set && entry.verb.keyed) {
            let words = typed(field, thing.get(0, field.name));
            draft.was.insert(field.name.to_owned(), words.clone());
            draft.said.entry(field.name.to_owned()).or_insert(words);
        }
        draft.version = thing.get(0, "version").as_i64();
        draft
    }

    /// A form as it was sent.
    pub(super) fn read(entry: &'static Entry, pairs: &[(String, String)]) -> Self {
        let mut draft = Self {
            entry,
            said: Said::new(),
            was: Said::new(),
            version: None,
            request: Uuid::now_v7(),
            others: pairs.to_vec(),
        };
        let fields = fields(entry);
        for (name, text) in pairs {
            let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
            let (to, name) = match name.strip_prefix(WAS) {
                Some(name) => (&mut draft.was, name),
                None => (&mut draft.said, name.as_str()),
            };
            if fields.iter().any(|field| field.name == name) {
                let words = to.entry(name.to_owned()).or_default();
                words.extend(lines.map(ToOwned::to_owned));
            }
        }
        draft.version = draft.other(VERSION).and_then(|text| text.parse().ok());
        draft.request =
            draft.other(REQUEST).and_then(|text| text.parse().ok()).unwrap_or(draft.request);
        draft
    }

    /// What was said beside the fields.
    pub(super) fn other(&self, name: &str) -> Option<&str> {
        let found = self.others.iter().find(|(known, _)| known == name);
        found.map(|(_, text)| text.trim()).filter(|text| !text.is_empty())
    }

    /// The words of a field.
    pub(super) fn words(&self, field: &str) -> &[String] {
        self.said.get(field).map(Vec::as_slice).unwrap_or_default()
    }

    /// The fields that whoever filled it in changed.
    pub(super) fn changed(&self) -> Said {
        let is_new = |(name, words): &(&String, &Vec<String>)| {
            self.was.get(*name).map_or(!words.is_empty(), |was| was != *words)
        };
        let all = self.said.iter().filter(is_new);
        all.map(|(name, words)| (name.clone(), words.clone())).collect()
    }

    /// The same form on the thing as it is since: what was not touched is as it is now.
    pub(super) fn renew(&mut self, now: &Seen) {
        for field in fields(self.entry) {
            let (name, words) = (field.name.to_owned(), typed(&field, now.get(0, field.name)));
            if let Some(was) = self.was.insert(name.clone(), words.clone())
                && self.said.get(&name) == Some(&was)
            {
                self.said.insert(name, words);
            }
        }
        self.version = now.get(0, "version").as_i64();
    }

    /// The operation with what was said.
    pub(super) fn call(&self) -> Result<Call> {
        let (mut input, fields) = (Input::new(), fields(self.entry));
        for (name, words) in self.changed() {
            let words = words.iter().map(String::as_str).collect::<Vec<_>>();
            let field = fields.iter().find(|field| field.name == name);
            match (field, words.is_empty()) {
                (Some(field), true) => {
                    input.insert(name, words::value(field, &[""])?);
                }
                _ => put(&mut input, &fields, &name, &words)?,
            }
        }
        Ok(Call::new(self.entry, input, Detail::All))
    }

    /// What surrounds it.
    pub(super) fn context(&self, context: Context) -> Result<Context> {
        let full = self.others.iter().filter(|(_, text)| !text.trim().is_empty());
        let mut context = said(&options(&full.cloned().collect::<Vec<_>>())?, context)?;
        context.expected = self.version;
        context.request = request(&context, &self.request.to_string());
        context.again = true;
        Ok(context)
    }

    /// Whether an error is about a field.
    pub(super) fn is_about(&self, error: &Error, field: &Field) -> bool {
        problem::field(error, self.entry) == Some(field.name)
    }
}

/// A value as one would write it into a form, a word for each that a list has.
pub(super) fn typed(field: &Field, shown: &Value) -> Vec<String> {
    match field.kind.again(shown) {
        Value::Null => vec![],
        Value::Array(all) => all.iter().map(|one| word(field.kind, one)).collect(),
        one => vec![word(field.kind, &one)],
    }
}

fn word(kind: Kind, value: &Value) -> String {
    match (kind, value) {
        (Kind::List(Kind::Parts(compound)), Value::Object(parts)) => compound.words(parts),
        (_, Value::String(text)) => text.clone(),
        (_, Value::Bool(yes)) => yes_no(*yes).to_owned(),
        (Kind::Bytes | Kind::Or(Kind::Bytes, _), Value::Number(number)) => {
            let bytes = number.as_i64().unwrap_or_default();
            Some(human(bytes))
                .filter(|text| !text.contains('.'))
                .unwrap_or_else(|| bytes.to_string())
        }
        (_, other) => other.to_string(),
    }
}
