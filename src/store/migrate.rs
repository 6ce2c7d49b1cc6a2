//! Bringing the schema up to date.
//!
//! Every start compares one number with a constant; refinery runs only to change the schema.

use std::error::Error as Cause;

use refinery::{Migration, Runner};
use refinery_core::traits::sync::{Migrate, Query, Transaction};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::version::{COMPATIBLE, SCHEMA, usable};
use super::{Backend, Row};
use crate::error::{Error, Result};

mod embedded {
    refinery::embed_migrations!("migrations");
}

/// The names of all tables that the steps have ever made.
pub(super) fn tables() -> Vec<String> {
    made_by("CREATE TABLE IF NOT EXISTS ")
}

/// What stands behind these words in the steps.
fn made_by(words: &str) -> Vec<String> {
    let all = embedded::migrations::runner();
    let of = |step: &Migration| step.sql().unwrap_or_default().to_owned();
    let texts = all.get_migrations().iter().map(of).collect::<Vec<_>>().join("\n");
    let names = texts.split(words).skip(1).filter_map(|rest| rest.split_whitespace().next());
    names.map(ToOwned::to_owned).collect()
}

/// Refuses to make a schema among the tables of another program that are called as ours are.
fn must_be_ours(backend: &dyn Backend) -> Result<()> {
    let own = tables();
    match backend.strangers()?.into_iter().find(|name| own.contains(name)) {
        None => Ok(()),
        Some(name) => Err(Error::refused(
            "the database is another program's",
            format!("it has a table `{name}` that virtctl did not make; nothing was changed"),
            "make a database for virtctl alone",
        )),
    }
}

/// Brings the schema up to date, and says how many steps that took.
pub(super) fn run(backend: &dyn Backend) -> Result<usize> {
    must_be_ours(backend)?;
    backend.begin_steps()?;
    let done = steps(backend);
    let views = || backend.open_views(&made_by("CREATE VIEW "));
    let done = done.and_then(|steps| views().map(|()| steps));
    let ended = backend.end_steps(done.is_ok());
    done.and_then(|steps| ended.map(|()| steps))
}

fn steps(backend: &dyn Backend) -> Result<usize> {
    let version = backend.version()?;
    if version / 1000 > SCHEMA {
        return usable(version).map(|()| 0);
    }
    let report = runner(backend)?.run(&mut Driver(backend)).map_err(failed)?;
    let steps = report.applied_migrations().len();
    // A run that was killed may have done all its steps and not said so.
    if version != SCHEMA * 1000 + COMPATIBLE {
        backend.set_version(SCHEMA * 1000 + COMPATIBLE)?;
    }
    Ok(steps)
}

fn failed(error: refinery::Error) -> Error {
    let mut cause: &dyn Cause = &error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    Error::Unavailable {
        why: format!("its schema could not be brought up to date: {cause}"),
        next: "put that right, then run `virtctl db migrate` again".to_owned(),
        source: Some(error.into()),
    }
}

/// The migrations of this engine: the folder's text with the words each engine spells differently.
fn runner(backend: &dyn Backend) -> Result<Runner> {
    let spell = |text: &str| {
        backend.words().iter().fold(text.to_owned(), |text, (word, own)| text.replace(word, own))
    };
    let own = |step: &Migration| {
        let name = format!("V{}__{}", step.version(), step.name());
        Migration::unapplied(&name, &spell(step.sql().unwrap_or_default()))
    };
    let all = embedded::migrations::runner();
    let steps = all.get_migrations().iter().map(own).collect::<Result<Vec<_>, _>>();
    Ok(Runner::new(&steps.map_err(failed)?))
}

/// A backend as refinery sees it: the transaction is ours.
struct Driver<'a>(&'a dyn Backend);

/// An error that refinery can carry.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Failed(String, #[source] Option<Box<dyn Cause + Send + Sync>>);

impl From<Error> for Failed {
    fn from(error: Error) -> Self {
        let text = format!("{error}: {}", error.why().unwrap_or_default());
        Self(text, Some(error.into()))
    }
}

impl Transaction for Driver<'_> {
    type Error = Failed;

    fn execute<'a, T: Iterator<Item = &'a str>>(&mut self, queries: T) -> Result<usize, Failed> {
        let mut count = 0;
        for query in queries {
            self.0.step(query)?;
            count += 1;
        }
        Ok(count)
    }
}

impl Query<Vec<Migration>> for Driver<'_> {
    fn query(&mut self, query: &str) -> Result<Vec<Migration>, Failed> {
        let mut found = vec![];
        self.0.each(query, &[], &mut |row| {
            found.push(applied(&row)?);
            Ok(())
        })?;
        Ok(found)
    }
}

impl Migrate for Driver<'_> {}

fn applied(row: &Row) -> Result<Migration> {
    let unreadable = |error: Box<dyn Cause + Send + Sync>| {
        Error::broken("the database's list of migrations is unreadable", error)
    };
    let on = OffsetDateTime::parse(&row.get::<String>(2)?, &Rfc3339);
    let sum = row.get::<String>(3)?.parse::<u64>().map_err(|error| unreadable(error.into()))?;
    let on = on.map_err(|error| unreadable(error.into()))?;
    Ok(Migration::applied(row.get::<i64>(0)? as i32, row.get(1)?, on, sum))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_constant_is_the_newest_file_of_the_folder() {
        let all = embedded::migrations::runner();
        let newest = all.get_migrations().iter().map(|step| i64::from(step.version())).max();
        assert_eq!(newest, Some(SCHEMA));
    }
}
