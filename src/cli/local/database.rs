//! What is done to the database as a whole.

use std::path::Path;

use serde_json::json;

use super::super::session::Session;
use super::show;
use crate::error::{Error, Result};
use crate::operation::Effect;
use crate::store::{Access, Store, version};
use crate::words::Said;

/// Writes a copy of it to a file.
pub(super) fn backup(session: &mut Session, file: &str) -> Result<()> {
    let (_, _, store) = session.open(Effect::Read)?;
    store.backup(file)?;
    session.report.say(&format!("wrote {file}"));
    Ok(())
}

/// Puts a copy in its place, once that is confirmed.
pub(super) fn restore(session: &mut Session, said: &Said) -> Result<()> {
    let (file, address) = (said.call.word("file"), session.config.get("database").to_owned());
    let question = format!("replace everything in {address} by {file}?");
    let sure = said.call.is("yes") || (session.report.asks && session.report.confirm(&question));
    if !sure {
        let next = format!("say --yes to do it: restore {file} --yes");
        return Err(Error::usage(
            "the command",
            "it replaces everything and was not confirmed",
            next,
        ));
    }
    if !Path::new(file).exists() {
        return Err(Error::unavailable(format!("{file} does not exist"), "name a backup"));
    }
    session.close();
    Store::open(&address, Access::Migrate)?.restore(file)?;
    session.report.say(&format!("restored {file} to {address}"));
    Ok(())
}

/// Shows what it is and how it is.
pub(super) fn status(session: &mut Session, said: &Said) -> Result<()> {
    let address = session.config.get("database").to_owned();
    let path = address.strip_prefix("sqlite:").unwrap_or(&address).to_owned();
    if !Path::new(&path).exists() {
        let why = format!("{path} does not exist");
        return Err(Error::unavailable(why, "`virtctl db migrate` makes it"));
    }
    let store = Store::open(&address, Access::Migrate)?;
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
    let store = Store::open(session.config.get("database"), Access::Migrate)?;
    let steps = store.migrate()?;
    let schema = version::SCHEMA;
    session.report.say(&match steps {
        0 => format!("the schema is version {schema} already"),
        steps => format!("the schema is version {schema} now, after {steps} steps"),
    });
    Ok(())
}
