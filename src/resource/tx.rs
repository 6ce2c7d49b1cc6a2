//! A write: the transaction, and what of it the change log will say.

use std::ops::{Deref, DerefMut};

use serde_json::{Value, json};

use super::noun::{Noun, Target};
use super::record;
use crate::error::{Error, Result};
use crate::store::{Val, Write, params};
use crate::value::Time;

/// A transaction that writes, and the things it touched.
pub struct Tx<'a, 'b> {
    write: &'a mut Write<'b>,
    touched: Vec<Touched>,
}

struct Touched {
    noun: &'static Noun,
    target: Target,
    old: Option<Value>,
}

/// One thing that a write changed.
#[derive(Clone, Debug)]
pub struct Change {
    /// What it is.
    pub noun: &'static str,
    /// Its name.
    pub object: String,
    /// How it was, if it was.
    pub old: Option<Value>,
    /// How it is, if it still is.
    pub new: Option<Value>,
}

impl<'b> Deref for Tx<'_, 'b> {
    type Target = Write<'b>;

    fn deref(&self) -> &Write<'b> {
        self.write
    }
}

impl DerefMut for Tx<'_, '_> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        self.write
    }
}

impl<'a, 'b> Tx<'a, 'b> {
    /// A write within `write`.
    pub fn new(write: &'a mut Write<'b>) -> Self {
        Self { write, touched: vec![] }
    }

    /// Says that a thing is about to change; to be called before it does. A part speaks for its
    /// whole.
    pub fn touch(&mut self, noun: &'static Noun, target: &Target) -> Result<()> {
        if let Some((whole, target)) = (noun.whole)(self, noun, target)? {
            return self.touch(whole, &target);
        }
        if !self.knows(noun, target) {
            let old = document(self, noun, target)?;
            self.touched.push(Touched { noun, target: target.clone(), old });
        }
        Ok(())
    }

    /// Says that a thing was made.
    pub fn created(&mut self, noun: &'static Noun, target: &Target) -> Result<()> {
        if let Some((whole, target)) = (noun.whole)(self, noun, target)? {
            return self.touch(whole, &target);
        }
        if !self.knows(noun, target) {
            self.touched.push(Touched { noun, target: target.clone(), old: None });
        }
        Ok(())
    }

    fn knows(&self, noun: &Noun, target: &Target) -> bool {
        self.touched.iter().any(|known| known.noun.name == noun.name && known.target == *target)
    }

    /// Keeps other promises from the same row out until this write ends: the row is written first.
    pub fn claim(&mut self, table: &str, id: i64) -> Result<()> {
        self.guarded(&format!("UPDATE {table} SET claim = claim + 1 WHERE id = ?"), params![id])
    }

    /// Refuses a thing that is not of the version the caller knows.
    pub fn check_version(&self, noun: &'static Noun, target: &Target) -> Result<()> {
        let Some(expected) = self.context.expected else { return Ok(()) };
        let record = record::get(self, noun, target)?;
        match record.number("version") {
            found if found == expected => Ok(()),
            found => {
                let key = record.text(noun.key).to_owned();
                Err(Error::Stale { noun: noun.name, key, expected, found })
            }
        }
    }

    /// Raises versions and writes the change log; says what changed.
    pub fn finish(&mut self, operation: &str) -> Result<Vec<Change>> {
        let mut changes = vec![];
        for Touched { noun, target, old } in std::mem::take(&mut self.touched) {
            let mut new = document(self, noun, &target)?;
            if old == new {
                continue;
            }
            if let (Some(old), Some(new)) = (&old, &mut new) {
                self.raise(noun, &target, old, new)?;
            }
            let key = |document: &Value| document[noun.key].as_str().map(ToOwned::to_owned);
            let object = new.as_ref().or(old.as_ref()).and_then(key).unwrap_or_default();
            changes.push(Change { noun: noun.name, object, old, new });
        }
        if !changes.is_empty() {
            self.log(operation, &changes)?;
        }
        Ok(changes)
    }

    fn raise(&mut self, noun: &Noun, target: &Target, old: &Value, new: &mut Value) -> Result<()> {
        let at = self.context.at;
        let known = old["version"].as_i64().unwrap_or_default();
        let sql = format!(
            "UPDATE {} SET version = version + 1, updated_at = ? WHERE {} AND version = ?",
            noun.home(target),
            noun.condition("")
        );
        let params = [&[Val::Int(at)], target.as_slice(), &[Val::Int(known)]].concat();
        self.guarded(&sql, &params)?;
        new["version"] = json!(known + 1);
        new["updated_at"] = json!(Time(at).to_string());
        Ok(())
    }

    fn log(&mut self, operation: &str, changes: &[Change]) -> Result<()> {
        let (at, request) = (self.context.at, self.context.request);
        let objects = changes.iter().map(|change| format!("{} {}", change.noun, change.object));
        let result = json!(objects.collect::<Vec<_>>()).to_string();
        let row = [("id", request.into()), ("at", at.into()), ("result", result.into())];
        self.insert("operation", &row)?;
        for change in changes {
            let text =
                |document: &Option<Value>| Val::from(document.as_ref().map(Value::to_string));
            let (actor, message) = (self.context.actor.clone(), self.context.message.clone());
            self.insert(
                "change_log",
                &[
                    ("at", at.into()),
                    ("actor", actor.into()),
                    ("operation", operation.into()),
                    ("request", request.into()),
                    ("noun", change.noun.into()),
                    ("object", (&change.object).into()),
                    ("old", text(&change.old)),
                    ("new", text(&change.new)),
                    ("message", message.into()),
                ],
            )?;
        }
        Ok(())
    }
}

fn document(tx: &Tx, noun: &'static Noun, target: &Target) -> Result<Option<Value>> {
    Ok(record::one(tx, noun, target)?.map(|record| Value::Object(record.fields)))
}
