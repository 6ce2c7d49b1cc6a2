//! The line editor: keys, completion and history.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::PathBuf;

use reedline::{
    ColumnarMenu, DefaultHinter, DefaultPrompt, DefaultPromptSegment, Emacs, FileBackedHistory,
    KeyCode, KeyModifiers, MenuBuilder, Reedline, ReedlineEvent, ReedlineMenu, Signal,
    default_emacs_keybindings,
};

use super::complete::Words;
use crate::cli::{Session, is_yes};

/// How many lines of history are kept.
const HISTORY: usize = 10_000;

/// The editor of a session.
pub(super) fn editor(session: &Session) -> Reedline {
    let mut keys = default_emacs_keybindings();
    let menu = ReedlineEvent::UntilFound(vec![
        ReedlineEvent::Menu("completion".to_owned()),
        ReedlineEvent::MenuNext,
    ]);
    keys.add_binding(KeyModifiers::NONE, KeyCode::Tab, menu);
    let words = Words::new(session.names());
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

/// Asks for a yes; Ctrl-C is a no, and the session goes on.
pub(super) fn confirmed(_: &mut dyn Write, question: &str) -> bool {
    let question = DefaultPromptSegment::Basic(format!("{question} [y/N]"));
    let prompt = DefaultPrompt::new(question, DefaultPromptSegment::Empty);
    match Reedline::create().read_line(&prompt) {
        Ok(Signal::Success(answer)) => is_yes(&answer),
        _ => false,
    }
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
