//! The line editor: keys, completion and history.

use std::io::Write;

use reedline::{
    ColumnarMenu, DefaultHinter, DefaultPrompt, DefaultPromptSegment, Emacs, KeyCode, KeyModifiers,
    MenuBuilder, Reedline, ReedlineEvent, ReedlineMenu, Signal, default_emacs_keybindings,
};

use super::complete::Words;
use super::history::history;
use crate::cli::{Session, is_yes};

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
        .with_ansi_colors(session.report.color)
        .use_bracketed_paste(true);
    if let Some(history) = history() {
        editor = editor.with_history(history);
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
