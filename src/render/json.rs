//! JSON (RFC 8259): a list as one array, or as one object a line; and the one line of the hooks.

use serde_json::Value;

use super::{Out, Style, put};
use crate::answer::{Shape, Sink, object};
use crate::error::Result;

struct Json<'a> {
    out: Out<'a>,
    shape: Option<Shape>,
    rows: usize,
    lines: bool,
}

pub(super) fn sink(out: Out<'_>, _: Style) -> Box<dyn Sink + '_> {
    Box::new(Json { out, shape: None, rows: 0, lines: false })
}

pub(super) fn lines(out: Out<'_>, _: Style) -> Box<dyn Sink + '_> {
    Box::new(Json { out, shape: None, rows: 0, lines: true })
}

impl Json<'_> {
    fn array(&self) -> bool {
        !self.lines && self.shape.as_ref().is_some_and(|shape| shape.many)
    }
}

impl Sink for Json<'_> {
    fn begin(&mut self, shape: &Shape) -> Result<()> {
        self.shape = Some(shape.clone());
        if self.array() { put(self.out, b"[") } else { Ok(()) }
    }

    fn row(&mut self, cells: Vec<Value>) -> Result<()> {
        let Some(shape) = &self.shape else { return Ok(()) };
        let row = Value::Object(object(shape, cells));
        let text = match (self.array(), self.rows) {
            (true, 0) => format!("\n{row}"),
            (true, _) => format!(",\n{row}"),
            (false, _) if self.lines => format!("{row}\n"),
            (false, _) => format!("{row:#}\n"),
        };
        self.rows += 1;
        put(self.out, text.as_bytes())
    }

    fn document(&mut self, document: &Value) -> Result<()> {
        match self.lines {
            true => put(self.out, format!("{document}\n").as_bytes()),
            false => put(self.out, format!("{document:#}\n").as_bytes()),
        }
    }

    fn done(&mut self, _: &str, _: &str, thing: &Value) -> Result<()> {
        self.document(thing)
    }

    fn end(&mut self) -> Result<()> {
        match (self.array(), self.rows) {
            (true, 0) => put(self.out, b"]\n"),
            (true, _) => put(self.out, b"\n]\n"),
            (false, _) => Ok(()),
        }
    }
}

/// A document as one line that is JSON, YAML 1.1 and YAML 1.2 alike: keys sorted, text as UTF-8,
/// and U+007F to U+009F escaped, which readers of YAML refuse (YAML 1.1, 5.1).
pub fn line(document: &Value) -> String {
    let mut text = String::new();
    for c in sorted(document).to_string().chars() {
        match u32::from(c) {
            code @ (0x7f..=0x9f | 0x2028 | 0x2029 | 0xfeff) => text += &format!("\\u{code:04x}"),
            _ => text.push(c),
        }
    }
    text.push('\n');
    text
}

fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(all) => {
            let mut all =
                all.iter().map(|(key, one)| (key.clone(), sorted(one))).collect::<Vec<_>>();
            all.sort_by(|a, b| a.0.cmp(&b.0));
            Value::Object(all.into_iter().collect())
        }
        Value::Array(all) => all.iter().map(sorted).collect(),
        other => other.clone(),
    }
}
