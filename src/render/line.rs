//! The one line of the hooks, which is JSON, YAML 1.1 and YAML 1.2 alike.

use serde_json::Value;

use super::Held;
use super::writer::{Writer, text};
use crate::answer::Cell;
use crate::error::Result;

/// A document as one line that is JSON, YAML 1.1 and YAML 1.2 alike: keys are sorted.
pub fn line(document: &Value) -> String {
    Writer::sorted().document(document)
}

/// The same line of a document that is a cell.
pub fn line_of(document: &Cell) -> String {
    let mut text = String::with_capacity(1 << 14);
    Writer::sorted().cell(document, &mut text);
    text.push('\n');
    text
}

/// The same line, written a member at a time.
pub struct Members {
    held: Held,
    open: Vec<String>,
    writer: Writer,
}

impl Default for Members {
    fn default() -> Self {
        let mut held = Held::default();
        held.text.push('{');
        Self { held, open: vec![], writer: Writer::sorted() }
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
        self.writer.cell(value, &mut self.held.text);
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

    fn key(&mut self, name: &str) {
        if !self.held.text.ends_with('{') {
            self.held.text.push(',');
        }
        text(name, &mut self.held.text);
        self.held.text.push(':');
    }
}
