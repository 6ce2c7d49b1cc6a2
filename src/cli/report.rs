//! What people are told: answers on standard output, everything else on standard error.

mod tell;
mod terminal;

use std::error::Error as _;
use std::io::{self, BufWriter, ErrorKind, IsTerminal, Write};
use std::process::ExitCode;

use crate::error::{Error, Result};
use crate::render::Style;
use terminal::{colored, width};

/// Where answers and messages go, and how they look.
pub struct Report {
    /// Where answers go.
    pub out: Box<dyn Write>,
    /// Where messages go.
    pub err: Box<dyn Write>,
    /// How answers look.
    pub style: Style,
    /// Whether messages are coloured.
    pub color: bool,
    /// Whether a person can be asked.
    pub asks: bool,
    /// How one is asked for a yes, with which words.
    pub question: fn(&mut dyn Write, &str) -> bool,
    /// Whether the causes of errors are told.
    pub verbose: bool,
    /// Whether a program reads the messages: an error is one line.
    pub hook: bool,
}

impl Report {
    /// To the standard streams of the process.
    pub fn of_process() -> Self {
        let (out, err) = (io::stdout(), io::stderr());
        let color = colored(out.is_terminal());
        Self {
            style: Style { width: width(out.is_terminal()), color },
            color: colored(err.is_terminal()),
            asks: io::stdin().is_terminal() && err.is_terminal(),
            out: Box::new(BufWriter::with_capacity(1 << 14, out.lock())),
            err: Box::new(err),
            question: typed,
            verbose: false,
            hook: false,
        }
    }

    /// Tells what became of a command and gives the exit code of the process.
    pub fn finish(&mut self, done: Result<()>) -> ExitCode {
        let done = done.and_then(|()| self.flush());
        match done {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) if stopped_reading(&error) => ExitCode::SUCCESS,
            Err(error) => {
                let _ = self.out.flush();
                self.tell(&error);
                ExitCode::from(error.kind().exit_code())
            }
        }
    }

    /// Hands over what was written.
    pub fn flush(&mut self) -> Result<()> {
        let done = self.out.flush();
        done.map_err(Error::unwritten)
    }

    /// Writes a part of the answer.
    pub fn put(&mut self, text: &str) -> Result<()> {
        let done = self.out.write_all(text.as_bytes());
        done.map_err(Error::unwritten)
    }

    /// Tells something beside the answer.
    pub fn say(&mut self, text: &str) {
        let _ = writeln!(self.err, "{text}");
    }

    /// Goes on with a yes alone; where nobody can be asked, it is said what would do instead.
    pub fn must_confirm(&mut self, question: &str, why: &str, next: &str) -> Result<()> {
        match self.asks {
            false => Err(Error::usage("the command", format!("{why} and was not confirmed"), next)),
            true if (self.question)(&mut self.err, question) => Ok(()),
            true => Err(Error::refused("nothing was done", "it was not confirmed", "")),
        }
    }
}

/// An answer is a line of standard input.
fn typed(err: &mut dyn Write, question: &str) -> bool {
    let _ = write!(err, "{question} [y/N] ");
    let _ = err.flush();
    let mut answer = String::new();
    io::stdin().read_line(&mut answer).is_ok() && is_yes(&answer)
}

/// Whether an answer is a yes.
pub fn is_yes(answer: &str) -> bool {
    ["y", "yes"].contains(&answer.trim().to_lowercase().as_str())
}

/// Whether an error only says that nobody reads the answer any more.
pub fn stopped_reading(error: &Error) -> bool {
    let source = error.source().and_then(|source| source.downcast_ref::<io::Error>());
    source.is_some_and(|source| source.kind() == ErrorKind::BrokenPipe)
}
