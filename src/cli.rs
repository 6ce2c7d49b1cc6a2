//! The command line.

mod complete;
mod config;
mod diagram;
mod discreet;
mod local;
mod report;
mod session;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::error::ContextKind;

use crate::error::{Error, Result};
use crate::operation::{self, Effect};
use crate::words;

pub use config::Config;
pub use discreet::discreet;
pub use report::{Report, is_yes, stopped_reading};
pub use session::Session;

/// Runs the command that the process was started with.
pub fn main() -> ExitCode {
    if complete::answer() {
        return ExitCode::SUCCESS;
    }
    let mut session = Session::new(Report::of_process());
    let done = arguments().and_then(|arguments| run(&mut session, &arguments));
    session.report.finish(done)
}

/// The words of the process; called as `virtctl-inventory` it is the inventory alone, as Ansible
/// wants it.
fn arguments() -> Result<Vec<String>> {
    let text = |word: OsString| {
        word.into_string().map_err(|word| {
            let why = format!("`{}` is no text in UTF-8", word.display());
            Error::usage("the command", why, "say it in UTF-8")
        })
    };
    let mut all = std::env::args_os().map(text).collect::<Result<Vec<_>>>()?;
    if all.first().is_some_and(|name| name.ends_with("virtctl-inventory")) {
        all.insert(1, "inventory".to_owned());
    }
    Ok(all)
}

fn run(session: &mut Session, arguments: &[String]) -> Result<()> {
    let [first, _] = words::first_words(arguments);
    let hook = operation::hooks::HOOKS.iter().any(|entry| Some(entry.first) == first);
    session.report.hook = hook;
    session.load(if hook { Effect::Hook } else { Effect::Read })?;
    session.execute(arguments)
}

/// The error for words that make no command, as the parser of the tree says it.
fn unparsed(mut error: clap::Error, color: bool) -> Error {
    // The parser's advice is to say an unknown flag as a value, where no value is wanted either.
    error.remove(ContextKind::Suggested);
    let text = error.render();
    Error::Usage(if color { text.ansi().to_string() } else { text.to_string() })
}
