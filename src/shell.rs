//! The shell: the command line without its first word, with history and completion; or a script,
//! where nobody types.

mod complete;
mod editor;
mod history;

use std::io::{self, BufRead, IsTerminal};

use reedline::{DefaultPrompt, DefaultPromptSegment, Reedline, Signal};

use crate::cli::{Session, discreet, stopped_reading};
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
    if session.keep {
        return Err(Error::usage("shell", "this is the shell already", "type another command"));
    }
    session.keep = true;
    match (io::stdin().is_terminal(), io::stdout().is_terminal()) {
        (true, true) => interactive(session),
        (true, false) => Err(Error::usage(
            "shell",
            "who types does not see what is printed: standard output is no terminal",
            "leave the redirection out, or give a script: `virtctl shell <FILE`",
        )),
        _ => script(session),
    }
}

/// Runs the lines of standard input, and stops at the first that fails.
fn script(session: &mut Session) -> Result<()> {
    let mut lines = io::stdin().lock().lines().enumerate();
    while let Some((number, line)) = lines.next() {
        let at = || format!("line {}", number + 1);
        let line = line.map_err(|error| {
            Error::usage("the script", error.to_string(), "write it in UTF-8").at(at())
        })?;
        let line = if number == 0 { line.trim_start_matches(MARK) } else { &line };
        match perform(session, line) {
            Ok(()) if leaves(line) => break,
            Ok(()) => {}
            // What was still to be done is not.
            Err(error) if stopped_reading(&error) && lines.any(is_said) => {
                let what = "nobody reads the answers: the lines that follow were not done";
                return Err(Error::Broken { what: what.to_owned(), source: None }.at(at()));
            }
            Err(error) => {
                session.report.say(&format!("{}: {}", at(), discreet(line.trim())));
                return Err(error);
            }
        }
    }
    Ok(())
}

/// Whether a line is to do something.
fn is_said((_, line): (usize, io::Result<String>)) -> bool {
    line.is_ok_and(|line| !is_idle(line.trim()))
}

/// Whether nothing is done for a line.
fn is_idle(line: &str) -> bool {
    line.is_empty() || line.starts_with('#') || leaves(line)
}

/// What some programs begin a text with, and is none of it.
const MARK: char = '\u{feff}';

fn interactive(session: &mut Session) -> Result<()> {
    let mut editor = editor(session);
    session.report.question = confirmed;
    let name = DefaultPromptSegment::Basic("virtctl".to_owned());
    let prompt = DefaultPrompt::new(name, DefaultPromptSegment::Empty);
    session.report.say("virtctl shell: `help` helps, Tab completes, Ctrl-D leaves");
    loop {
        match editor.read_line(&prompt) {
            Ok(Signal::Success(text)) if typed(session, &mut editor, &text) => return Ok(()),
            Ok(Signal::CtrlD) => return Ok(()),
            Ok(_) => {}
            Err(error) => return Err(Error::broken("the terminal could not be read", error)),
        }
    }
}

/// Runs what was typed, or pasted: line by line, up to the first that fails. Says whether one of them leaves.
fn typed(session: &mut Session, editor: &mut Reedline, text: &str) -> bool {
    // It is kept even if the terminal goes away.
    let _ = editor.sync_history();
    for line in text.lines() {
        if leaves(line) {
            return true;
        }
        let done = perform(session, line);
        let _ = session.report.flush();
        if let Err(error) = done {
            session.report.tell(&error);
            break;
        }
    }
    false
}

fn leaves(line: &str) -> bool {
    shlex::split(line).is_some_and(
        |words| matches!(words.as_slice(), [word] if ["exit", "quit"].contains(&word.as_str())),
    )
}

/// Runs one line.
fn perform(session: &mut Session, line: &str) -> Result<()> {
    let line = line.trim();
    if is_idle(line) {
        return Ok(());
    }
    let words = shlex::split(line).ok_or_else(|| match line.ends_with('\\') {
        true => {
            let why = "it ends with a backslash, and no line goes on in the next";
            Error::usage("the line", why, "write the command in one line")
        }
        false => Error::usage("the line", "a quote is left open", "close the quote"),
    })?;
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
        ["virtctl", rest @ ..] => arguments.extend(rest.iter().map(ToString::to_string)),
        all => arguments.extend(all.iter().map(ToString::to_string)),
    }
    let database = session.config.clone();
    let done = session.execute(&arguments);
    session.config = database;
    done
}
