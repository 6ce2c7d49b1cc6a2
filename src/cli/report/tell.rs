//! Telling an error: what failed, why, and what to do next.

use std::io::Write;

use super::Report;
use crate::error::{Error, Kind};

impl Report {
    /// Tells an error: what failed, why, and what to do next.
    pub fn tell(&mut self, error: &Error) {
        let text = match error {
            Error::Usage(text) => text.clone(),
            error if self.hook => format!("virtctl: {}\n", self.one_line(error)),
            error => self.three_parts(error),
        };
        let _ = self.err.write_all(text.as_bytes());
        let _ = self.err.flush();
    }

    fn one_line(&self, error: &Error) -> String {
        match error.why() {
            Some(why) => format!("{error}: {why}").replace('\n', " "),
            None => error.to_string().replace('\n', " "),
        }
    }

    fn three_parts(&self, error: &Error) -> String {
        let head = |word: &str, code: &str| match self.color {
            true => format!("\u{1b}[{code}m{word}:\u{1b}[0m"),
            false => format!("{word}:"),
        };
        let mut text = format!("{} {error}\n", head("error", "1;31"));
        if let Some(why) = error.why() {
            text += &format!("{} {why}\n", head("  why", "1"));
        }
        if self.verbose || error.kind() == Kind::Failure {
            text.extend(error.causes().iter().map(|cause| format!("  because {cause}\n")));
        }
        if let Some(hint) = error.hint() {
            text += &format!("{} {hint}\n", head(" next", "1;32"));
        }
        text
    }
}
