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
    let mut text = String::with_capacity(1 << 14);
    write_sorted(document, &mut text);
    text.push('\n');
    text
}

fn write_sorted(value: &Value, to: &mut String) {
    match value {
        Value::Object(all) => {
            let mut all = all.iter().collect::<Vec<_>>();
            all.sort_unstable_by_key(|(name, _)| *name);
            write_all(to, ['{', '}'], all, |(name, one), to| {
                write_text(name, to);
                to.push(':');
                write_sorted(one, to);
            });
        }
        Value::Array(all) => write_all(to, ['[', ']'], all.iter().collect(), write_sorted),
        Value::String(text) => write_text(text, to),
        other => *to += &other.to_string(),
    }
}

fn write_all<T>(
    to: &mut String,
    [open, close]: [char; 2],
    all: Vec<T>,
    one: impl Fn(T, &mut String),
) {
    to.push(open);
    for (at, item) in all.into_iter().enumerate() {
        if at > 0 {
            to.push(',');
        }
        one(item, to);
    }
    to.push(close);
}

/// A text in quotes; most texts need no escape at all.
fn write_text(text: &str, to: &mut String) {
    to.push('"');
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~') && byte != b'"' && byte != b'\\') {
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
