//! A write: the transaction, and what of it the change log will say.

pub mod change;
pub mod seal;
pub mod trim;

use std::collections::HashSet;
use std::ops::{Deref, DerefMut};

use serde_json::Value;

use super::noun::{Noun, Target};
use super::record;
use super::sight::must_be_own;
use crate::context::Scope;
use crate::error::{Error, Result};
use crate::store::{Write, params};
use crate::value::Time;

/// A transaction that writes, and the things it touched.
pub struct Tx<'a, 'b> {
    write: &'a mut Write<'b>,
    touched: Vec<Touched>,
    /// Which those are: a write may touch many thousands.
    known: HashSet<(&'static str, Target)>,
    /// Whether the log knows of this write already.
    logged: bool,
    /// The rows that are claimed already.
    claimed: HashSet<(String, i64)>,
    /// The last seal of the log, where this write knows it.
    seal: Option<Vec<u8>>,
    /// What the request is known by when it is said again.
    pub said: Option<Vec<u8>>,
    /// What whoever asked is told once, and nobody else ever.
    pub secret: Option<String>,
    /// How a part was that is removed.
    pub last: Option<Value>,
    /// What was made.
    made: HashSet<(&'static str, Target)>,
}

struct Touched {
    noun: &'static Noun,
    target: Target,
    old: Option<Value>,
    /// Whether it was no part of another thing then.
    alone: bool,
    /// Whether it changes with another thing, whoever writes.
    follows: bool,
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
        Self {
            write,
            touched: vec![],
            known: HashSet::new(),
            logged: false,
            claimed: HashSet::new(),
            seal: None,
            said: None,
            secret: None,
            last: None,
            made: HashSet::new(),
        }
    }

    /// Says that a thing is about to change; to be called before it does. A part speaks for its
    /// whole.
    pub fn touch(&mut self, noun: &'static Noun, target: &Target) -> Result<()> {
        if let Some((whole, target)) = (noun.whole)(self, noun, target)? {
            return self.touch(whole, &target);
        }
        self.keep_in_mind(noun, target, true)
    }

    /// The same, for what a part has and its whole does not speak of.
    pub fn touch_itself(&mut self, noun: &'static Noun, target: &Target) -> Result<()> {
        self.keep_in_mind(noun, target, false)
    }

    fn keep_in_mind(&mut self, noun: &'static Noun, target: &Target, alone: bool) -> Result<()> {
        if !self.knows(noun, target) {
            must_be_own(self, noun, target)?;
            let old = document(self, noun, target)?;
            self.remember(Touched { noun, target: target.clone(), old, alone, follows: false });
        }
        Ok(())
    }

    /// The same, of what changes with a thing that the writer may change: whose it is does not matter.
    pub fn touch_follower(&mut self, noun: &'static Noun, target: &Target) -> Result<()> {
        if !self.knows(noun, target) {
            let old = document(self, noun, target)?;
            self.remember(Touched {
                noun,
                target: target.clone(),
                old,
                alone: false,
                follows: true,
            });
        }
        Ok(())
    }

    /// Refuses what is not the writer's own before anything of it is looked at: what stands in the way of a change may
    /// be others'.
    pub fn must_be_theirs(&self, noun: &'static Noun, target: &Target) -> Result<()> {
        if self.scope == Scope::All {
            return Ok(());
        }
        match (noun.whole)(self, noun, target)? {
            Some((whole, target)) => self.must_be_theirs(whole, &target),
            None => must_be_own(self, noun, target),
        }
    }

    /// Says that a thing was made.
    pub fn created(&mut self, noun: &'static Noun, target: &Target) -> Result<()> {
        self.made.insert((noun.name, target.clone()));
        if let Some((whole, target)) = (noun.whole)(self, noun, target)? {
            return self.touch(whole, &target);
        }
        if !self.knows(noun, target) {
            let (target, old) = (target.clone(), None);
            self.remember(Touched { noun, target, old, alone: true, follows: false });
        }
        Ok(())
    }

    /// Whether a thing was made.
    pub fn has_made(&self, noun: &Noun, target: &Target) -> bool {
        self.made.contains(&(noun.name, target.clone()))
    }

    fn knows(&self, noun: &Noun, target: &Target) -> bool {
        self.known.contains(&(noun.name, target.clone()))
    }

    fn remember(&mut self, touched: Touched) {
        self.known.insert((touched.noun.name, touched.target.clone()));
        self.touched.push(touched);
    }

    /// Keeps other promises from the same row out until this write ends: the row is written first. A file has one
    /// writer at a time anyway.
    pub fn claim(&mut self, table: &str, id: i64) -> Result<()> {
        if self.is_near() || !self.claimed.insert((table.to_owned(), id)) {
            return Ok(());
        }
        self.guarded(&format!("UPDATE {table} SET claim = claim + 1 WHERE id = ?"), params![id])
    }

    /// Refuses a thing that is not of the version the caller knows.
    pub fn check_version(&self, noun: &'static Noun, target: &Target) -> Result<()> {
        let Some(expected) = self.context.expected else { return Ok(()) };

        let record = record::get(self, noun, target)?;

        let changed = record.text("updated_at").parse::<Time>().ok().map(|time| time.0);
        let same = self.context.changed.is_none_or(|known| changed == Some(known));
        match record.number("version") {
            found if found == expected && same => Ok(()),
            found => {
                let key = record.text(noun.key).to_owned();
                Err(Error::Stale { noun: noun.name, key, expected, found })
            }
        }
    }
}

fn document(tx: &Tx, noun: &'static Noun, target: &Target) -> Result<Option<Value>> {
    Ok(record::whole(tx, noun, target)?.map(|record| Value::Object(record.document())))
}
