//! Operations about the surroundings: database, configuration, completions, manual pages.

mod bulk;
mod database;

use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::Duration;

use serde_json::{Value, json};

use super::diagram;
use super::session::Session;
use crate::answer::{Column, Look, Shape, plain};
use crate::error::{Error, Result};
use crate::operation::local::{CHECK_EVERY, LISTEN, Local, REFUSALS};
use crate::words::{self, Said};
use crate::{demo, http, shell, store};

/// Carries a local operation out.
pub(super) fn run(session: &mut Session, what: Local, said: &Said) -> Result<()> {
    match what {
        Local::Backup => database::backup(session, said.call.word("file")),
        Local::Restore => database::restore(session, said),
        Local::Import => bulk::import(session, said),
        Local::Generate => bulk::generate(session, said),
        Local::Status => database::status(session, said),
        Local::Migrate => database::migrate(session),
        Local::Copy => database::copy(session, said),
        Local::Diagram => diagram::run(session),
        Local::Serve => serve(session, said),
        Local::Shell => {
            let format = session.format(said)?;
            session.config.flag("output", format.name.to_owned());
            shell::run(session)
        }
        Local::Demo => demo::run(session),
        Local::Config => config(session, said),
        Local::Completions => completions(session, said.call.word("shell")),
        Local::Man => manual(session, Path::new(said.call.word("folder"))),
    }
}

/// Shows rows as the chosen format does.
fn show(
    session: &mut Session,
    said: &Said,
    names: &[&'static str],
    rows: Vec<Vec<Value>>,
) -> Result<()> {
    let format = session.format(said)?;
    let columns = names.iter().map(|name| Column { name, look: Look::Plain, wide: false });
    let columns: Rc<[Column]> = columns.collect();
    let mut sink = (format.sink)(&mut *session.report.out, session.report.style);
    sink.begin(&Shape::list(columns, names[0]))?;
    rows.into_iter().try_for_each(|row| sink.row(plain(row)))?;
    sink.end()?;
    drop(sink);
    session.report.flush()
}

fn serve(session: &mut Session, said: &Said) -> Result<()> {
    let words = |name: &str| {
        let all = said.call.input.get(name).and_then(Value::as_array).into_iter().flatten();
        all.filter_map(Value::as_str).map(ToOwned::to_owned).collect::<Vec<_>>()
    };
    let listen = Some(words("listen")).filter(|all| !all.is_empty());
    let number = |name: &str| said.call.input.get(name).and_then(Value::as_u64);
    let usual = |name: &str, usual: &str| number(name).or_else(|| usual.parse().ok()).unwrap_or(0);
    http::serve(&http::Options {
        database: session.must_have_a_database()?.to_owned(),
        listen: listen.unwrap_or_else(|| vec![LISTEN.to_owned()]),
        tls: certificates(said)?,
        masters: words("client_master"),
        mac_prefix: session.config.mac_prefix()?,
        rate: number("rate").and_then(|rate| rate.try_into().ok()),
        check_every: Duration::from_secs(usual("check_every", CHECK_EVERY)),
        refusals: usual("refusals", REFUSALS).try_into().unwrap_or_default(),
    })
}

/// By which files a server and its clients know each other.
fn certificates(said: &Said) -> Result<Option<http::Tls>> {
    let file =
        |name: &str| Some(said.call.word(name)).filter(|path| !path.is_empty()).map(PathBuf::from);
    let (authority, revoked) = (file("client_ca"), file("client_crl"));
    let needs = |flag: &str, other: &str| {
        Err(Error::usage(flag, format!("it needs {other}"), format!("say {other}, too")))
    };
    if revoked.is_some() && authority.is_none() {
        return needs("--client-crl", "--client-ca");
    }
    if said.call.input.contains_key("client_master") && authority.is_none() {
        return needs("--client-master", "--client-ca");
    }
    match (file("tls_chain"), file("tls_key")) {
        (Some(chain), Some(key)) => Ok(Some(http::Tls { chain, key, authority, revoked })),
        (None, None) if authority.is_some() => needs("--client-ca", "--tls-chain"),
        (None, None) => Ok(None),
        _ => Err(Error::halved(["--tls-chain", "--tls-key"], "a certificate has a key")),
    }
}

fn config(session: &mut Session, said: &Said) -> Result<()> {
    let origin = said.call.is("origin");
    let row = |setting: &super::config::Setting| {
        let mut row = vec![json!(setting.key), json!(store::shown(&setting.value))];
        row.extend(origin.then(|| json!(setting.origin)));
        row
    };
    let rows = session.config.settings.iter().map(row).collect();
    let names: &[&'static str] =
        if origin { &["key", "value", "origin"] } else { &["key", "value"] };
    show(session, said, names, rows)
}

fn completions(session: &mut Session, shell: &str) -> Result<()> {
    let script = super::complete::script(shell)?;
    let done = session.report.out.write_all(&script);
    done.map_err(|error| Error::broken("the script could not be written", error))?;
    session.report.flush()
}

fn manual(session: &mut Session, folder: &Path) -> Result<()> {
    let failed = |error| Error::broken(format!("{} could not be written", folder.display()), error);
    std::fs::create_dir_all(folder).map_err(failed)?;
    clap_mangen::generate_to(words::tree([None; 2]), folder).map_err(failed)?;
    session.report.say(&format!("wrote the manual pages to {}", folder.display()));
    Ok(())
}
