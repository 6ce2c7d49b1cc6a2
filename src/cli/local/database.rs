//! What is done to the database as a whole.

use std::path::Path;

use serde_json::json;

use super::super::session::Session;
use super::{bulk, show};
use crate::error::{Error, Result};
use crate::operation::Effect;
use crate::store::{self, Access, Store, version};
use crate::words::Said;

/// Writes a copy of it to a file.
pub(super) fn backup(session: &mut Session, file: &str) -> Result<()> {
    if file == "-" {
        let why = "a backup is a file, which is whole or not there";
        return Err(Error::usage("FILE", why, "name a file, and pack that"));
    }
    let (_, _, store) = session.open(Effect::Read, false)?;
    store.backup(file)?;
    session.report.say(&format!("wrote {file}"));
    Ok(())
}

/// Puts a copy in its place, once that is confirmed.
pub(super) fn restore(session: &mut Session, said: &Said) -> Result<()> {
    let (file, address) = (said.call.word("file"), session.must_have_a_database()?.to_owned());
    let shown = store::shown(&address);
    let question = format!("replace everything in {shown} by {file}?");
    if !Path::new(file).exists() {
        return Err(Error::unavailable(format!("{file} does not exist"), "name a backup"));
    }
    if !said.call.is("yes") {
        let why = "it replaces everything";
        session.report.must_confirm(&question, why, "add --yes to do it")?;
    }
    session.close();
    Store::open(&address, Access::Migrate)?.restore(file)?;
    session.report.say(&format!("restored {file} to {shown}"));
    Ok(())
}

/// Shows what it is and how it is.
pub(super) fn status(session: &mut Session, said: &Said) -> Result<()> {
    let address = session.must_have_a_database()?.to_owned();
    store::must_be_there(&address)?;
    let store = Store::look(&address)?;
    let found = store.version()?;
    let mut rows = store.status()?;
    rows.push(("schema", (found / 1000).to_string()));
    rows.push(("known_schema", version::SCHEMA.to_string()));
    let rows = rows.into_iter().map(|(key, value)| vec![json!(key), json!(value)]);
    show(session, said, &["key", "value"], rows.collect())?;
    version::usable(found)
}

/// Brings its schema up to date.
pub(super) fn migrate(session: &mut Session) -> Result<()> {
    session.close();
    let store = Store::open(session.must_have_a_database()?, Access::Migrate)?;
    let steps = store.migrate()?;
    let schema = version::SCHEMA;
    session.report.say(&match steps {
        0 => format!("the schema is version {schema} already"),
        steps => format!("the schema is version {schema} now, after {steps} steps"),
    });
    Ok(())
}

/// Copies everything from one to another.
pub(super) fn copy(session: &mut Session, said: &Said) -> Result<()> {
    let (from, to) = (said.call.word("from"), said.call.word("to"));
    store::must_hide(from, "FROM")?;
    store::must_hide(to, "TO")?;
    session.close();
    let source = Store::open(from, Access::Read)?;
    let target = Store::open(to, Access::Write)?;
    let bar = bulk::spinner();
    let copied = source.copy(&target, |rows| bar.set_position(rows));
    bar.finish_and_clear();
    session.report.say(&format!("copied {} rows to {to}, and found them the same", copied?));
    Ok(())
}
