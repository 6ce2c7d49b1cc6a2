//! JSON (RFC 8259): a list as one array, or as one object a line.

use serde::Serialize;
use serde_json::{Value, json};

use super::{Out, Style, put};
use crate::answer::{Cell, Row, Shape, Sink};
use crate::error::{Error, Result};

struct Json<'a> {
    out: Out<'a>,
    shape: Option<Shape>,
    rows: usize,
    lines: bool,
    next: Option<String>,
    text: Vec<u8>,
}

pub(super) fn sink(out: Out<'_>, _: Style) -> Box<dyn Sink + '_> {
    Box::new(Json { out, shape: None, rows: 0, lines: false, next: None, text: vec![] })
}

pub(super) fn lines(out: Out<'_>, _: Style) -> Box<dyn Sink + '_> {
    Box::new(Json { out, shape: None, rows: 0, lines: true, next: None, text: vec![] })
}

impl Json<'_> {
    fn array(&self) -> bool {
        !self.lines && self.shape.as_ref().is_some_and(|shape| shape.many)
    }

    fn paged(&self) -> bool {
        self.array() && self.shape.as_ref().is_some_and(|shape| shape.paged)
    }
}

impl Sink for Json<'_> {
    fn begin(&mut self, shape: &Shape) -> Result<()> {
        self.shape = Some(shape.clone());
        match (self.array(), self.paged()) {
            (true, true) => put(self.out, b"{\"items\": ["),
            (true, false) => put(self.out, b"["),
            (false, _) => Ok(()),
        }
    }

    fn row(&mut self, cells: Vec<Cell>) -> Result<()> {
        let array = self.array();
        let (Some(shape), text) = (&self.shape, &mut self.text) else { return Ok(()) };
        let row = Row { shape, cells: &cells };
        text.clear();
        match (array, self.rows) {
            (true, 0) => text.push(b'\n'),
            (true, _) => text.extend(b",\n"),
            (false, _) => {}
        }
        let written = match array || self.lines {
            true => serde_json::to_writer(&mut *text, &row),
            false => row.serialize(&mut serde_json::Serializer::pretty(&mut *text)),
        };
        written.map_err(Error::unwritten)?;
        if !array {
            text.push(b'\n');
        }
        self.rows += 1;
        put(self.out, text)
    }

    fn document(&mut self, document: &Value) -> Result<()> {
        match self.lines {
            true => put(self.out, format!("{document}\n").as_bytes()),
            false => put(self.out, format!("{document:#}\n").as_bytes()),
        }
    }

    fn next(&mut self, next: Option<String>) -> Result<()> {
        self.next = next;
        Ok(())
    }

    fn end(&mut self) -> Result<()> {
        let close = if self.rows == 0 { "]" } else { "\n]" };
        match (self.array(), self.paged()) {
            (true, true) => {
                let next = json!(self.next);
                put(self.out, format!("{close}, \"next\": {next}}}\n").as_bytes())
            }
            (true, false) => put(self.out, format!("{close}\n").as_bytes()),
            (false, _) => Ok(()),
        }
    }
}
