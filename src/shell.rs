//! The shell: the command line without its first word, with history and completion; or a script,
//! where nobody types.

mod complete;
mod editor;

use std::io::{self, BufRead, IsTerminal};

use reedline::{DefaultPrompt, DefaultPromptSegment, Signal};

use crate::cli::Session;
use crate::error::{Error, Result};
use crate::words::topics::topic;
use editor::{confirmed, editor};

/// What the shell answers to beyond the commands.
const HELP: &str = "\
Type a command without `virtctl` in front: vm list, node show hv01, help vm create.
Tab completes words, flags and names; the up arrow brings earlier lines back.
A line that starts with a blank is not kept. `exit` or Ctrl-D leaves.";

/// Reads commands until told to stop.
pub fn run(session: &mut Session) -> Result<()> {
    session.keep = true;
    match io::stdin().is_terminal() {
        true => interactive(session),
        false => script(session),
    }
}

/// Runs the lines of standard input, and stops at the first that fails.
fn script(session: &mut Session) -> Result<()> {
    for (number, line) in io::stdin().lock().lines().enumerate() {
        let line = line.map_err(|error| Error::broken("the script could not be read", error))?;
        if let Err(error) = perform(session, &line) {
            session.report.say(&format!("line {}: {}", number + 1, line.trim()));
            return Err(error);
        }
        if leaves(&line) {
            break;
        }
    }
    Ok(())
}

fn interactive(session: &mut Session) -> Result<()> {
    let mut editor = editor(session);
    session.report.question = confirmed;
    let name = DefaultPromptSegment::Basic("virtctl".to_owned());
    let prompt = DefaultPrompt::new(name, DefaultPromptSegment::Empty);
    session.report.say("virtctl shell: `help` helps, Tab completes, Ctrl-D leaves");
    loop {
        match editor.read_line(&prompt) {
            Ok(Signal::Success(line)) if leaves(&line) => return Ok(()),
            Ok(Signal::Success(line)) => {
                // What was typed is kept even if the terminal goes away.
                let _ = editor.sync_history();
                let done = perform(session, &line);
                let _ = session.report.flush();
                if let Err(error) = done {
                    session.report.tell(&error);
                }
            }
            Ok(Signal::CtrlD) => return Ok(()),
            Ok(_) => {}
            Err(error) => return Err(Error::broken("the terminal could not be read", error)),
        }
    }
}

fn leaves(line: &str) -> bool {
    matches!(line.trim(), "exit" | "quit")
}

/// Runs one line.
fn perform(session: &mut Session, line: &str) -> Result<()> {
    let line = line.trim();
    if line.is_empty() || line.starts_with('#') || leaves(line) {
        return Ok(());
    }
    let next = "close the quote";
    let words =
        shlex::split(line).ok_or_else(|| Error::usage("the line", "a quote is left open", next))?;
    let mut arguments = vec!["virtctl".to_owned()];
    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["help" | "?"] => {
            session.report.say(HELP);
            return Ok(());
        }
        ["help", rest @ ..] if topic(rest.first().copied().unwrap_or_default()).is_none() => {
            arguments.extend(rest.iter().map(ToString::to_string));
            arguments.push("--help".to_owned());
        }
        ["shell", ..] => {
            return Err(Error::usage("shell", "this is the shell already", "type another command"));
        }
        ["virtctl", rest @ ..] => arguments.extend(rest.iter().map(ToString::to_string)),
        all => arguments.extend(all.iter().map(ToString::to_string)),
    }
    let database = session.config.clone();
    let done = session.execute(&arguments);
    session.config = database;
    done
}
