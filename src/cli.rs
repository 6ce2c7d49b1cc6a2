//! The command line.

mod config;
mod diagram;
mod local;
mod report;
mod session;

use std::process::ExitCode;

use crate::error::{Error, Result};
use crate::operation::{self, Effect};
use crate::words;

pub use config::Config;
pub use report::Report;
pub use session::Session;

/// Runs the command that the process was started with.
pub fn main() -> ExitCode {
    let arguments = arguments();
    let mut session = Session::new(Report::of_process());
    let done = run(&mut session, &arguments);
    session.report.finish(done)
}

/// The words of the process; called as `virtctl-inventory` it is the inventory alone, as Ansible
/// wants it.
fn arguments() -> Vec<String> {
    let lossy = |word: std::ffi::OsString| word.to_string_lossy().into_owned();
    let mut all = std::env::args_os().map(lossy).collect::<Vec<_>>();
    if all.first().is_some_and(|name| name.ends_with("virtctl-inventory")) {
        all.insert(1, "inventory".to_owned());
    }
    all
}

fn run(session: &mut Session, arguments: &[String]) -> Result<()> {
    let [first, _] = words::first_words(arguments);
    let hook = operation::hooks::HOOKS.iter().any(|entry| Some(entry.first) == first);
    session.report.hook = hook;
    session.load(if hook { Effect::Hook } else { Effect::Read })?;
    session.execute(arguments)
}

/// The error for words that make no command, as the parser of the tree says it.
fn unparsed(error: &clap::Error, color: bool) -> Error {
    let text = error.render();
    Error::Usage(if color { text.ansi().to_string() } else { text.to_string() })
}
