//! The shell: the command line without its first word, with history and completion; or a script,
//! where nobody types.

mod complete;

use std::fs::{self, OpenOptions};
use std::io::{self, BufRead, IsTerminal};
use std::os::unix::fs::OpenOptionsExt;
use std::path::PathBuf;

use reedline::{
    ColumnarMenu, DefaultHinter, DefaultPrompt, DefaultPromptSegment, Emacs, FileBackedHistory,
    KeyCode, KeyModifiers, MenuBuilder, Reedline, ReedlineEvent, ReedlineMenu, Signal,
    default_emacs_keybindings,
};

use crate::cli::Session;
use crate::error::{Error, Result};
use complete::Words;

/// What the shell answers to beyond the commands.
const HELP: &str = "\
Type a command without `virtctl` in front: vm list, node show hv01, help vm create.
Tab completes words, flags and names; the up arrow brings earlier lines back.
A line that starts with a blank is not kept. `exit` or Ctrl-D leaves.";

/// How many lines of history are kept.
const HISTORY: usize = 10_000;

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
    let name = DefaultPromptSegment::Basic("virtctl".to_owned());
    let prompt = DefaultPrompt::new(name, DefaultPromptSegment::Empty);
    session.report.say("virtctl shell: `help` helps, Tab completes, Ctrl-D leaves");
    loop {
        match editor.read_line(&prompt) {
            Ok(Signal::Success(line)) if leaves(&line) => return Ok(()),
            Ok(Signal::Success(line)) => {
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
        ["help", rest @ ..] => {
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

fn editor(session: &Session) -> Reedline {
    let mut keys = default_emacs_keybindings();
    let menu = ReedlineEvent::UntilFound(vec![
        ReedlineEvent::Menu("completion".to_owned()),
        ReedlineEvent::MenuNext,
    ]);
    keys.add_binding(KeyModifiers::NONE, KeyCode::Tab, menu);
    let words = Words::new(session.config.get("database").to_owned());
    let list = ColumnarMenu::default().with_name("completion");
    let mut editor = Reedline::create()
        .with_completer(Box::new(words))
        .with_menu(ReedlineMenu::EngineCompleter(Box::new(list)))
        .with_edit_mode(Box::new(Emacs::new(keys)))
        .with_hinter(Box::new(DefaultHinter::default()))
        .with_history_exclusion_prefix(Some(" ".to_owned()))
        .with_quick_completions(true)
        .with_partial_completions(true)
        .use_bracketed_paste(true);
    if let Some(history) = history() {
        editor = editor.with_history(Box::new(history));
    }
    editor
}

/// The lines of earlier sessions (the XDG base directory specification), for their owner only.
fn history() -> Option<FileBackedHistory> {
    let state = std::env::var_os("XDG_STATE_HOME").filter(|folder| !folder.is_empty());
    let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".local/state"));
    let folder = state.map(PathBuf::from).or_else(home)?.join("virtctl");
    fs::create_dir_all(&folder).ok()?;
    let file = folder.join("history");
    OpenOptions::new().append(true).create(true).mode(0o600).open(&file).ok()?;
    FileBackedHistory::with_file(HISTORY, file).ok()
}
