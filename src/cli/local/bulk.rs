//! Many things at once: reading them from a file, and printing a fleet to be read.

use std::io::Read as _;

use indicatif::{ProgressBar, ProgressStyle};

use super::super::session::Session;
use crate::error::{Error, Result};
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
    let (_, _, store) = session.open(Effect::Write, true)?;
    let bar = bar(text.lines().count() as u64);
    let done =
        store.write(&context, |write| import::run(write, &text, |done| bar.set_position(done)));
    bar.finish_and_clear();
    let would = if said.dry_run { "would have " } else { "" };
    let count = done?;
    if count >= MANY && !said.dry_run {
        // It is saved all the same.
        let _ = store.settle();
    }
    let things = if count == 1 { "thing" } else { "things" };
    session.report.say(&format!("{would}imported {count} {things}"));
    Ok(())
}

fn text(file: &str) -> Result<String> {
    let mut text = String::new();
    let read = match file {
        "-" => std::io::stdin().read_to_string(&mut text).map(drop),
        file => std::fs::read_to_string(file).map(|found| text = found),
    };
    let next = "name a file of JSON lines, or - for standard input";
    read.map_err(|error| Error::usage("FILE", error.to_string(), next))?;
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
    let (_, _, store) = session.open(Effect::Read, true)?;
    let out = &mut session.report.out;
    store.read(|read| {
        generate::run(&said.call, read, |value| {
            let done = out.write_all(line(&value).as_bytes());
            done.map_err(Error::unwritten)
        })
    })?;
    session.report.flush()
}
