//! JSON (RFC 8259): a list as one array, or as one object a line.

use serde_json::{Value, json};

use super::writer::Writer;
use super::{Out, Style, put};
use crate::answer::{Cell, Row, Shape, Sink};
use crate::error::Result;

struct Json<'a> {
    out: Out<'a>,
    shape: Option<Shape>,
    rows: usize,
    lines: bool,
    next: Option<String>,
    text: String,
    writer: Writer,
}

pub(super) fn sink(out: Out<'_>, _: Style) -> Box<dyn Sink + '_> {
    json(out, false)
}

pub(super) fn lines(out: Out<'_>, _: Style) -> Box<dyn Sink + '_> {
    json(out, true)
}

fn json(out: Out<'_>, lines: bool) -> Box<dyn Sink + '_> {
    let (text, writer) = (String::with_capacity(1 << 12), Writer::default());
    Box::new(Json { out, shape: None, rows: 0, lines, next: None, text, writer })
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
        if !self.lines && !self.array() {
            self.writer = Writer::wide();
        }
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
            (true, 0) => text.push('\n'),
            (true, _) => text.push_str(",\n"),
            (false, _) => {}
        }
        self.writer.row(&row, text);
        if !array {
            text.push('\n');
        }
        self.rows += 1;
        put(self.out, text.as_bytes())
    }

    fn document(&mut self, document: &Value) -> Result<()> {
        let writer = if self.lines { Writer::default() } else { Writer::wide() };
        put(self.out, writer.document(document).as_bytes())
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
