//! The sink of hooks: they print one line, once the whole answer is there.

use serde_json::Value;

use super::{Members, line, line_of};
use crate::answer::{Cell, Give, Shape, Sink};
use crate::error::Result;

/// Hooks print one line, once the whole answer is there.
#[derive(Default)]
pub struct Hook {
    /// The line.
    pub answer: String,
    /// What it was made of: taking it apart costs a twentieth of a hook, and a process that ends need not.
    said: Option<Cell>,
}

impl Sink for Hook {
    fn begin(&mut self, _: &Shape) -> Result<()> {
        Ok(())
    }

    fn row(&mut self, _: Vec<Cell>) -> Result<()> {
        Ok(())
    }

    fn document(&mut self, document: &Value) -> Result<()> {
        self.answer = line(document);
        Ok(())
    }

    fn owned(&mut self, document: Cell) -> Result<()> {
        self.answer = line_of(self.said.insert(document));
        Ok(())
    }

    fn members(&mut self, give: &mut Give) -> Result<()> {
        let mut members = Members::default();
        give(&mut |path, value| {
            members.add(path, &value);
            Ok(())
        })?;
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
