//! Many things at once: reading them from a file, and printing a fleet to be read.

use std::io::Read as _;

use indicatif::{ProgressBar, ProgressStyle};
use serde_json::Value;

use super::super::session::{PATIENCE, Session};
use crate::error::{Error, Result};
use crate::http::client::lines;
use crate::operation::{Effect, generate, import};
use crate::render::line;
use crate::words::Said;

/// How many things change what an engine should know of its tables.
const MANY: u64 = 1000;

/// Makes everything that a file says, in one transaction.
pub(super) fn import(session: &mut Session, said: &Said) -> Result<()> {
    let file = said.call.word("file");
    if file == "-" && session.keep {
        let why = "standard input holds the commands of this shell";
        return Err(Error::usage("FILE", why, "name a file, or run `virtctl import -` by itself"));
    }
    let text = text(file)?;
    let context = session.context(said)?;
    if let Some(client) = session.client(PATIENCE)? {
        let mut answer = vec![];
        let count = match text.trim() {
            "" => 0,
            _ => {
                client.ask(&lines(text, &context), &mut answer)?;
                made(&answer)?
            }
        };
        tell(session, said, count);
        return Ok(());
    }
    let (_, _, store) = session.open(Effect::Write, true)?;
    let bar = bar(text.lines().count() as u64);
    let done =
        store.write(&context, |write| import::run(write, &text, |done| bar.set_position(done)));
    bar.finish_and_clear();
    let count = done?;
    if count >= MANY && !said.dry_run {
        // It is saved all the same.
        let _ = store.settle();
    }
    tell(session, said, count);
    Ok(())
}

/// How many things a server says that it made.
fn made(answer: &[u8]) -> Result<u64> {
    let answer = serde_json::from_slice::<Value>(answer).unwrap_or_default();
    answer["made"].as_u64().ok_or_else(|| {
        let why = "what answers is no server of virtctl's: it does not say what was made";
        Error::unavailable(why, "look at --server")
    })
}

fn tell(session: &mut Session, said: &Said, count: u64) {
    let would = if said.dry_run { "would have " } else { "" };
    let things = if count == 1 { "thing" } else { "things" };
    session.report.say(&format!("{would}imported {count} {things}"));
}

fn text(file: &str) -> Result<String> {
    let mut bytes = vec![];
    let read = match file {
        "-" => std::io::stdin().read_to_end(&mut bytes).map(drop),
        file => std::fs::read(file).map(|found| bytes = found),
    };
    let next = "name a file of JSON lines, or - for standard input";
    read.map_err(|error| Error::usage("FILE", error.to_string(), next))?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = good.iter().filter(|byte| **byte == b'\n').count() + 1;
        Error::usage("FILE", format!("line {line} is no text in UTF-8"), "save it in UTF-8")
    })?;
    // What some editors put first says nothing here.
    Ok(text.strip_prefix('\u{feff}').map(ToOwned::to_owned).unwrap_or(text))
}

/// A bar on standard error, where that is a terminal.
fn bar(length: u64) -> ProgressBar {
    let style = ProgressStyle::with_template("{wide_bar} {human_pos}/{human_len} {eta}");
    let bar = ProgressBar::new(length);
    style.map_or(bar.clone(), |style| bar.with_style(style))
}

/// A count on standard error, where that is a terminal and nobody knows how much there is.
pub(super) fn spinner() -> ProgressBar {
    let style = ProgressStyle::with_template("{spinner} {human_pos} rows, {elapsed}");
    let bar = ProgressBar::new_spinner();
    style.map_or(bar.clone(), |style| bar.with_style(style))
}

/// Prints a fleet of the size that is wanted.
pub(super) fn generate(session: &mut Session, said: &Said) -> Result<()> {
    let asks = generate::asks(&said.call);
    let store = asks.then(|| session.open(Effect::Read, false)).transpose()?;
    let out = &mut session.report.out;
    let mut print = |value| out.write_all(line(&value).as_bytes()).map_err(Error::unwritten);
    match store {
        Some((_, _, store)) => {
            store.read(|read| generate::run(&said.call, Some(read), &mut print))?;
        }
        None => generate::run(&said.call, None, print)?,
    }
    session.report.flush()
}
