//! What a write changed, and the change log.

use serde_json::{Value, json};

use uuid::Uuid;

use super::super::NOUNS;
use super::super::field::RAISED;
use super::super::noun::{Noun, Target, id_of};
use super::super::record;
use super::super::sight::{OWNER, must_stay_own, owners, strip};
use super::{Touched, Tx, document, seal};
use crate::context::Scope;
use crate::error::{Error, Result};
use crate::store::{Question, Read, Row, Val, params};
use crate::value::Time;

/// One thing that a write changed.
#[derive(Clone, Debug)]
pub struct Change {
    /// What it is.
    pub noun: &'static str,
    /// Which one, where it was changed by this very write.
    target: Target,
    /// Its name.
    pub object: String,
    /// The customer who sees it in the log: whose it was, and still is.
    owner: Option<i64>,
    /// How it was, if it was.
    pub old: Option<Value>,
    /// How it is, if it still is.
    pub new: Option<Value>,
}

/// What was tried and refused.
#[derive(Clone, Debug)]
pub struct Refusal {
    /// By which command.
    pub operation: String,
    /// What kind of thing it was about.
    pub noun: &'static str,
    /// Which one.
    pub object: String,
    /// Why nothing was done.
    pub why: String,
}

impl Change {
    /// Whether a reader sees it in the log.
    pub fn is_seen(&self, scope: Scope) -> bool {
        match scope {
            Scope::All => true,
            Scope::Customer(id) => self.owner == Some(id),
        }
    }

    /// How it is since, if it is this thing.
    pub fn leaves(&self, noun: &Noun, target: &Target) -> Option<&Value> {
        self.new.as_ref().filter(|_| self.noun == noun.name && self.target == *target)
    }

    /// Takes out what is not for customers.
    pub fn strip(&mut self, scope: Scope) {
        let Some(noun) = NOUNS.iter().find(|noun| noun.name == self.noun) else { return };
        for document in [&mut self.old, &mut self.new].into_iter().flatten() {
            strip(noun, scope, document);
        }
    }

    /// What a request changed, each with the operation that did it.
    pub fn of_request(read: &Read, request: Uuid) -> Result<Vec<(String, Self)>> {
        let sql = "SELECT operation, noun, object, old, new, customer_id FROM change_log \
                   WHERE request = ? AND refused IS NULL ORDER BY id";
        let rows = read.rows(sql, params![request])?;
        rows.iter().map(|row| Ok((row.get(0)?, Self::logged(row)?))).collect()
    }

    fn logged(row: &Row) -> Result<Self> {
        let name = row.get::<String>(1)?;
        let known = NOUNS.iter().find(|noun| noun.name == name).map(|noun| noun.name);
        let noun = known.ok_or_else(|| Error::not_found("noun", &name))?;
        let document =
            |text: Option<String>| text.and_then(|text| serde_json::from_str(&text).ok());
        Ok(Self {
            noun,
            target: vec![],
            object: row.get(2)?,
            owner: row.get(5)?,
            old: document(row.get(3)?),
            new: document(row.get(4)?),
        })
    }
}

/// What a request was known by that was saved, if that is known.
pub fn said(read: &Read, request: Uuid) -> Result<Option<Vec<u8>>> {
    match read.get::<Val>("SELECT said FROM operation WHERE id = ?", params![request])? {
        Some(Val::Blob(said)) => Ok(Some(said.into_vec())),
        _ => Ok(None),
    }
}

/// What was kept of what a request did.
pub fn result(read: &Read, request: Uuid) -> Result<Value> {
    let text = read.get::<String>("SELECT result FROM operation WHERE id = ?", params![request])?;
    Ok(text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or(Value::Null))
}

/// Whose a thing was and still is, if it is a customer's.
fn owner(
    read: &Read,
    noun: &'static Noun,
    target: &Target,
    old: Option<&Value>,
    new: Option<&Value>,
) -> Result<Option<i64>> {
    if noun.name == owners().name {
        return Ok(Some(id_of(target)));
    }
    if noun.field(OWNER).is_none() {
        let Some((whole, target)) = (noun.whole)(read, noun, target)? else { return Ok(None) };
        let thing = record::whole(read, whole, &target)?;
        let thing = thing.map(|thing| Value::Object(thing.document()));
        return owner(read, whole, &target, None, thing.as_ref());
    }
    let of = |document: Option<&Value>| document.map(|document| document[OWNER].clone());
    let name = match (of(old), of(new)) {
        (Some(old), Some(new)) if old != new => return Ok(None),
        (old, new) => new.or(old),
    };
    let Some(Value::String(name)) = name else { return Ok(None) };
    read.get("SELECT id FROM customer WHERE folded = ?", params![name.to_ascii_lowercase()])
}

/// Whether a customer sees a difference: what only whoever runs the fleet may know, like another host, is no change
/// of theirs.
fn shows(noun: &Noun, customer: i64, old: Option<&Value>, new: Option<&Value>) -> bool {
    let (Some(old), Some(new)) = (old, new) else { return true };
    let seen = |document: &Value| {
        let mut seen = document.clone();
        strip(noun, Scope::Customer(customer), &mut seen);
        RAISED.iter().for_each(|name| seen[*name] = Value::Null);
        seen
    };
    seen(old) != seen(new)
}

impl Tx<'_, '_> {
    /// Raises versions and writes the change log; says what changed.
    pub fn finish(&mut self, operation: &str) -> Result<Vec<Change>> {
        self.ahead(|| self.questions())?;
        let mut changes = vec![];
        self.known.clear();
        for Touched { noun, target, old, alone, follows } in std::mem::take(&mut self.touched) {
            if !follows {
                must_stay_own(self, noun, &target)?;
            }
            let mut new = document(self, noun, &target)?;
            if old == new {
                continue;
            }
            if let (Some(old), Some(new)) = (&old, &mut new) {
                self.raise(noun, &target, old, new)?;
            }
            let object = new.as_ref().or(old.as_ref()).and_then(|thing| noun.called(thing));
            let object = object.unwrap_or_default();
            // What was nobody's, and is a part of a thing since, is told with that thing.
            let joined = alone && old.is_some() && noun.field(OWNER).is_none();
            let owner = match joined && noun.name != owners().name {
                true => None,
                false => owner(self, noun, &target, old.as_ref(), new.as_ref())?,
            };
            let owner = owner.filter(|id| shows(noun, *id, old.as_ref(), new.as_ref()));
            changes.push(Change { noun: noun.name, target, object, owner, old, new });
        }
        if !changes.is_empty() {
            self.log(operation, &changes)?;
        }
        Ok(changes)
    }

    /// What is asked when a write ends that changed one thing.
    fn questions(&self) -> Vec<Question> {
        match self.touched.as_slice() {
            [one] => {
                let about = record::about(self, (one.noun, Scope::All), &one.target);
                about.into_iter().chain([seal::question()]).collect()
            }
            _ => vec![],
        }
    }

    /// Keeps what a write did, beyond what the log says.
    pub fn conclude(&mut self, result: &Value) -> Result<()> {
        if !self.logged {
            return self.enter_operation(result);
        }
        let params = [result.to_string().into(), self.context.request.into()];
        self.run("UPDATE operation SET result = ? WHERE id = ?", &params)
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
        let objects = changes.iter().map(|change| format!("{} {}", change.noun, change.object));
        self.enter_operation(&json!(objects.collect::<Vec<_>>()))?;
        changes.iter().try_for_each(|change| self.enter(operation, change, None))
    }

    /// Says that something was tried and refused, by a row of its own that customers do not see: it may
    /// name what is nobody's of theirs.
    pub fn refuse(&mut self, refusal: &Refusal) -> Result<()> {
        let Refusal { operation, noun, object, why } = refusal;
        let (target, object) = (vec![], object.clone());
        let change = Change { noun, target, object, owner: None, old: None, new: None };
        self.enter_operation(&json!([]))?;
        self.enter(operation, &change, Some(why))
    }

    /// Writes the row of the operation, to which the rows of the change log belong.
    fn enter_operation(&mut self, result: &Value) -> Result<()> {
        if std::mem::replace(&mut self.logged, true) {
            return Ok(());
        }
        let said = self.said.take().into();
        let row = [
            ("id", self.context.request.into()),
            ("at", self.context.at.into()),
            ("result", result.to_string().into()),
            ("said", said),
        ];
        self.insert("operation", &row)
    }

    /// Writes a row of the change log.
    fn enter(&mut self, operation: &str, change: &Change, refused: Option<&str>) -> Result<()> {
        let text = |document: &Option<Value>| Val::from(document.as_ref().map(Value::to_string));
        let (actor, message) = (self.context.actor.clone(), self.context.message.clone());
        let row = [
            ("at", self.context.at.into()),
            ("actor", actor.into()),
            ("operation", operation.into()),
            ("request", self.context.request.into()),
            ("noun", change.noun.into()),
            ("object", (&change.object).into()),
            ("old", text(&change.old)),
            ("new", text(&change.new)),
            ("message", message.into()),
            ("customer_id", change.owner.into()),
            ("refused", refused.into()),
        ];
        let before = self.seal.take().map_or_else(|| seal::last(self), Ok)?;
        let seal = seal::seal(&before, &row);
        self.insert("change_log", &[&row[..], &[("seal", seal.clone().into())]].concat())?;
        self.seal = Some(seal);
        Ok(())
    }
}
