//! Calls: an operation, with what was said.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::verbs::field::key_of;
use super::{Effect, Entry};
use crate::answer::Detail;
use crate::context::Scope;
use crate::error::{Error, Result};
use crate::resource::sight::OWNER;
use crate::resource::{Field, Input, Kind, Need, Noun, Target};
use crate::store::Read;
use crate::value::secret;

/// One operation, with what was said.
#[derive(Clone)]
pub struct Call {
    /// The operation.
    pub entry: &'static Entry,
    /// The fields that were said.
    pub input: Input,
    /// What a body repeats of an answer, as that shows it.
    pub repeats: Input,
    /// What it is a part of that it is about, where that was named beside it.
    pub within: Option<(&'static Noun, String)>,
    /// How much is to be shown.
    pub detail: Detail,
    /// Whether a list is handed out in pages.
    pub paged: bool,
}

/// The part of what was said of a field that is not for customers to say.
fn unsayable_part(field: &Field, value: &Value, scope: Scope) -> Option<String> {
    let kind = if let Kind::List(kind) = field.kind { *kind } else { field.kind };
    let Kind::Parts(compound) = kind else { return None };
    let said = |part: &&Field| !part.is_sayable(scope) && says(value, part.name);
    compound.fields.iter().find(said).map(|part| format!("{} of {}", part.name, field.label()))
}

/// Whether an object, or one of a list, says this part.
fn says(value: &Value, part: &str) -> bool {
    match value {
        Value::Array(all) => all.iter().any(|one| says(one, part)),
        value => value.get(part).is_some_and(|said| !said.is_null()),
    }
}

impl Call {
    /// An operation with these fields, whole.
    pub fn new(entry: &'static Entry, input: Input, detail: Detail) -> Self {
        Self { entry, input, repeats: Input::new(), within: None, detail, paged: false }
    }

    /// The noun that it is about.
    ///
    /// # Panics
    /// Never: only operations of nouns ask.
    pub fn noun(&self) -> &'static Noun {
        self.entry.noun.expect("an operation of a noun has one")
    }

    /// Refuses a part of another whole than the one that was named beside it: an id names a node as well as a VM.
    pub fn must_be_within(&self, read: &Read, target: &Target) -> Result<()> {
        let Some((whole, word)) = &self.within else { return Ok(()) };
        let named = whole.find(read, word, &Input::new())?;
        match (self.noun().whole)(read, self.noun(), target)? {
            Some((of, id)) if of.name == whole.name && id == named => Ok(()),
            _ => {
                let key = Some(self.word("key")).filter(|key| !key.is_empty()).unwrap_or(word);
                let next = "a part lies below what it is a part of, and nothing else";
                Err(Error::nowhere(self.noun().name, key, next))
            }
        }
    }

    /// Refuses where something that must be said was not.
    pub fn must_be_whole(&self) -> Result<()> {
        let missing =
            |field: &&Field| field.need == Need::Required && !self.input.contains_key(field.name);
        let key = self.entry.noun.filter(|_| self.entry.verb.keyed).map(key_of);
        match key.iter().chain(self.entry.arguments).find(missing) {
            None => Ok(()),
            Some(field) => {
                let next = format!("say {} {}", field.label(), field.kind.placeholder());
                Err(Error::missing(&field.label(), field.help, next))
            }
        }
    }

    /// Refuses what is not for customers to say.
    pub fn must_be_sayable(&self, scope: Scope) -> Result<()> {
        if scope == Scope::All {
            return Ok(());
        }
        let writes = self.entry.verb.effect == Effect::Write;
        let unsayable = |field: &Field| match writes {
            true => !field.is_sayable(scope),
            false => !field.is_seen(scope),
        };
        let fields = self.entry.fields();
        let said = fields.iter().find_map(|field| {
            let value = self.input.get(field.name)?;
            if unsayable(field) {
                return Some(field.label());
            }
            unsayable_part(field, value, scope).filter(|_| writes)
        });
        match said {
            Some(label) => Err(Error::denied(
                format!("customers do not say {label}"),
                "it is up to whoever runs the fleet",
            )),
            // What is nobody's has no quota: that it would be refused in the end tells how much is left until then.
            None if writes && self.input.get(OWNER).is_some_and(Value::is_null) => {
                let why = "whoever runs the fleet says whose a thing is";
                Err(Error::denied("what is yours stays yours", why))
            }
            None => Ok(()),
        }
    }

    /// How the log names it: its words, and for what is no verb of a noun what it was about.
    pub fn logged(&self) -> String {
        match self.entry.noun {
            Some(_) => self.entry.words(),
            None => [self.entry.first, self.word("key")].join(" "),
        }
    }

    /// What it is known by when it is said again: the operation, and its fields in whatever order.
    pub fn fingerprint(&self) -> Vec<u8> {
        let fields = self.input.iter().collect::<BTreeMap<_, _>>();
        let mut text = format!("{} {}", self.logged(), json!(fields));
        if !self.repeats.is_empty() {
            text += &json!(self.repeats.iter().collect::<BTreeMap<_, _>>()).to_string();
        }
        secret::fingerprint(text.as_bytes())
    }

    /// A word that was said, empty where it was not.
    pub fn word(&self, name: &str) -> &str {
        self.input.get(name).and_then(|value| value.as_str()).unwrap_or_default()
    }

    /// Whether something was said with yes.
    pub fn is(&self, name: &str) -> bool {
        self.input.get(name).and_then(serde_json::Value::as_bool).unwrap_or_default()
    }
}
