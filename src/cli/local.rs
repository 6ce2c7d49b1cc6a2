//! Operations about the surroundings: database, configuration, completions, manual pages.

use std::path::Path;
use std::rc::Rc;

use serde_json::{Value, json};

use super::diagram;
use super::session::Session;
use crate::answer::{Column, Look, Shape};
use crate::error::{Error, Result};
use crate::operation::Effect;
use crate::operation::local::Local;
use crate::render;
use crate::store::{Access, Store, migrate};
use crate::words::{self, Said};
use crate::{demo, shell};

/// Carries a local operation out.
pub(super) fn run(session: &mut Session, what: Local, said: &Said) -> Result<()> {
    match what {
        Local::Backup => backup(session, said.call.word("file")),
        Local::Restore => restore(session, said),
        Local::Status => status(session, said),
        Local::Migrate => migrate(session),
        Local::Diagram => diagram::run(session),
        Local::Shell => shell::run(session),
        Local::Demo => demo::run(session),
        Local::Config => config(session, said),
        Local::Completions => completions(session, said.call.word("shell")),
        Local::Man => manual(session, Path::new(said.call.word("folder"))),
    }
}

fn backup(session: &mut Session, file: &str) -> Result<()> {
    let (_, _, store) = session.open(Effect::Read)?;
    store.backup(file)?;
    session.report.say(&format!("wrote {file}"));
    Ok(())
}

fn restore(session: &mut Session, said: &Said) -> Result<()> {
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

/// Shows rows as the chosen format does.
fn show(
    session: &mut Session,
    said: &Said,
    names: &[&'static str],
    rows: Vec<Vec<Value>>,
) -> Result<()> {
    let configured = render::by_name(session.config.get("output"));
    let format = said.format.or(configured).unwrap_or(&render::FORMATS[0]);
    let columns = names.iter().map(|name| Column { name, look: Look::Plain, wide: false });
    let columns: Rc<[Column]> = columns.collect();
    let mut sink = (format.sink)(&mut *session.report.out, session.report.style);
    sink.begin(&Shape { columns, many: true, key: names[0] })?;
    rows.into_iter().try_for_each(|row| sink.row(row))?;
    sink.end()?;
    drop(sink);
    session.report.flush()
}

fn status(session: &mut Session, said: &Said) -> Result<()> {
    let address = session.config.get("database").to_owned();
    let path = address.strip_prefix("sqlite:").unwrap_or(&address).to_owned();
    if !Path::new(&path).exists() {
        let why = format!("{path} does not exist");
        return Err(Error::unavailable(why, "`virtctl db migrate` makes it"));
    }
    let store = Store::open(&address, Access::Migrate)?;
    let version = store.version()?;
    let mut rows = store.status()?;
    rows.push(("schema", (version / 1000).to_string()));
    rows.push(("known_schema", migrate::SCHEMA.to_string()));
    let rows = rows.into_iter().map(|(key, value)| vec![json!(key), json!(value)]);
    show(session, said, &["key", "value"], rows.collect())?;
    migrate::usable(version)
}

fn migrate(session: &mut Session) -> Result<()> {
    session.close();
    let store = Store::open(session.config.get("database"), Access::Migrate)?;
    let steps = store.migrate()?;
    let schema = migrate::SCHEMA;
    session.report.say(&match steps {
        0 => format!("the schema is version {schema} already"),
        steps => format!("the schema is version {schema} now, after {steps} steps"),
    });
    Ok(())
}

fn config(session: &mut Session, said: &Said) -> Result<()> {
    let origin = said.call.is("origin");
    let row = |setting: &super::config::Setting| {
        let mut row = vec![json!(setting.key), json!(setting.value)];
        row.extend(origin.then(|| json!(setting.origin)));
        row
    };
    let rows = session.config.settings.iter().map(row).collect();
    let names: &[&'static str] =
        if origin { &["key", "value", "origin"] } else { &["key", "value"] };
    show(session, said, names, rows)
}

fn completions(session: &mut Session, shell: &str) -> Result<()> {
    let shell: clap_complete::Shell =
        shell.parse().map_err(|error: String| Error::invalid("SHELL", shell, error))?;
    let mut script = vec![];
    clap_complete::generate(shell, &mut words::tree(None), "virtctl", &mut script);
    let done = session.report.out.write_all(&script);
    done.map_err(|error| Error::broken("the script could not be written", error))?;
    session.report.flush()
}

fn manual(session: &mut Session, folder: &Path) -> Result<()> {
    let failed = |error| Error::broken(format!("{} could not be written", folder.display()), error);
    std::fs::create_dir_all(folder).map_err(failed)?;
    clap_mangen::generate_to(words::tree(None), folder).map_err(failed)?;
    session.report.say(&format!("wrote the manual pages to {}", folder.display()));
    Ok(())
}
