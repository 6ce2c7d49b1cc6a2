//! The one line of the hooks, which is JSON, YAML 1.1 and YAML 1.2 alike.

use std::fmt::Write;

use serde_json::Value;

use super::Held;
use crate::answer::{Cell, Part};
use crate::error::Result;

/// A document as one line that is JSON, YAML 1.1 and YAML 1.2 alike: keys sorted, text as UTF-8,
/// and U+007F to U+009F escaped, which readers of YAML refuse (YAML 1.1, 5.1).
pub fn line(document: &Value) -> String {
    ended(|to| write_sorted(document, to))
}

/// The same line of a document that is a cell.
pub fn line_of(document: &Cell) -> String {
    ended(|to| write_cell(document, to))
}

fn ended(write: impl FnOnce(&mut String)) -> String {
    let mut text = String::with_capacity(1 << 14);
    write(&mut text);
    text.push('\n');
    text
}

/// The same line, written a member at a time.
pub struct Members {
    held: Held,
    open: Vec<String>,
}

impl Default for Members {
    fn default() -> Self {
        let mut held = Held::default();
        held.text.push('{');
        Self { held, open: vec![] }
    }
}

impl Members {
    /// Adds a member; the keys that lead to it come in order.
    ///
    /// # Errors
    /// [`crate::error::Error::Broken`] where it cannot be held.
    pub fn add(&mut self, path: &[&str], value: &Cell) -> Result<()> {
        let Some((key, parents)) = path.split_last() else { return Ok(()) };
        let same = self.open.iter().zip(parents).take_while(|(open, key)| open == *key).count();
        self.close(same);
        for parent in &parents[same..] {
            self.key(parent);
            self.held.text.push('{');
            self.open.push((*parent).to_owned());
        }
        self.key(key);
        write_cell(value, &mut self.held.text);
        self.held.ease()
    }

    /// The whole line.
    pub fn line(mut self) -> Held {
        self.close(0);
        self.held.text += "}\n";
        self.held
    }

    fn close(&mut self, left: usize) {
        self.held.text.extend(self.open.drain(left..).map(|_| '}'));
    }

    fn key(&mut self, key: &str) {
        if !self.held.text.ends_with('{') {
            self.held.text.push(',');
        }
        write_text(key, &mut self.held.text);
        self.held.text.push(':');
    }
}

fn write_cell(cell: &Cell, to: &mut String) {
    match cell {
        Cell::Value(value) => write_sorted(value, to),
        Cell::Part(part) => write_part(part, to),
        Cell::Parts(parts) => write_all(to, ['[', ']'], parts.iter(), write_part),
    }
}

fn write_part(part: &Part, to: &mut String) {
    write_members(part.0.iter().map(|(name, cell)| (*name, cell)).collect(), to, write_cell);
}

fn write_members<T>(mut all: Vec<(&str, T)>, to: &mut String, one: impl Fn(T, &mut String)) {
    all.sort_unstable_by_key(|(name, _)| *name);
    write_all(to, ['{', '}'], all.into_iter(), |(name, value), to| {
        write_text(name, to);
        to.push(':');
        one(value, to);
    });
}

fn write_sorted(value: &Value, to: &mut String) {
    match value {
        Value::Object(all) => {
            let all = all.iter().map(|(name, one)| (name.as_str(), one)).collect();
            write_members(all, to, write_sorted);
        }
        Value::Array(all) => write_all(to, ['[', ']'], all.iter(), write_sorted),
        Value::String(text) => write_text(text, to),
        Value::Null => to.push_str("null"),
        Value::Bool(yes) => to.push_str(if *yes { "true" } else { "false" }),
        // Writing to a text cannot fail.
        Value::Number(number) => drop(write!(to, "{number}")),
    }
}

fn write_all<T>(
    to: &mut String,
    [open, close]: [char; 2],
    all: impl Iterator<Item = T>,
    one: impl Fn(T, &mut String),
) {
    to.push(open);
    for (at, item) in all.enumerate() {
        if at > 0 {
            to.push(',');
        }
        one(item, to);
    }
    to.push(close);
}

/// Which bytes stand for themselves; a table is quicker than asking each byte what it is.
const PLAIN: [bool; 256] = {
    let (mut plain, mut byte) = ([false; 256], b' ');
    while byte <= b'~' {
        plain[byte as usize] = byte != b'"' && byte != b'\\';
        byte += 1;
    }
    plain
};

/// A text in quotes; most texts need no escape at all.
fn write_text(text: &str, to: &mut String) {
    to.push('"');
    if text.bytes().all(|byte| PLAIN[usize::from(byte)]) {
        *to += text;
    } else {
        text.chars().for_each(|c| write_char(c, to));
    }
    to.push('"');
}

fn write_char(c: char, to: &mut String) {
    match c {
        '"' | '\\' => to.extend(['\\', c]),
        '\n' => *to += "\\n",
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}' | '\u{feff}' => {
            *to += &format!("\\u{:04x}", u32::from(c));
        }
        c => to.push(c),
    }
}
