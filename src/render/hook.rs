//! The sink of hooks: they print one line, once the whole answer is there.

use std::io::{self, Write};

use serde_json::Value;

use super::{Held, Members, line, line_of};
use crate::answer::{Cell, Give, Shape, Sink};
use crate::error::Result;

/// Hooks print one line, once the whole answer is there.
#[derive(Default)]
pub struct Hook {
    /// The line.
    answer: Held,
    /// What it was made of: taking it apart costs a twentieth of a hook, and a process that ends need not.
    said: Option<Cell>,
}

impl Hook {
    /// Writes the line.
    ///
    /// # Errors
    /// What keeps it from being written.
    pub fn write_to(&mut self, out: &mut dyn Write) -> io::Result<()> {
        self.answer.write_to(out)
    }
}

impl Sink for Hook {
    fn begin(&mut self, _: &Shape) -> Result<()> {
        Ok(())
    }

    fn row(&mut self, _: Vec<Cell>) -> Result<()> {
        Ok(())
    }

    fn document(&mut self, document: &Value) -> Result<()> {
        self.answer.text = line(document);
        Ok(())
    }

    fn owned(&mut self, document: Cell) -> Result<()> {
        self.answer.text = line_of(self.said.insert(document));
        Ok(())
    }

    fn members(&mut self, give: &mut Give) -> Result<()> {
        let mut members = Members::default();
        give(&mut |path, value| members.add(path, &value))?;
        self.answer = members.line();
        Ok(())
    }

    fn done(&mut self, _: &str, _: &str, _: &Value) -> Result<()> {
        Ok(())
    }

    fn end(&mut self) -> Result<()> {
        Ok(())
    }
}
