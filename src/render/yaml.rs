//! YAML: block style for structure; every text in double quotes, since YAML 1.1 takes bare words
//! for numbers, times and truth (yaml.org/type).

use serde_json::{Map, Value, json};

use super::{Out, Style, line, put};
use crate::answer::{Cell, Shape, Sink, object};
use crate::error::Result;

struct Yaml<'a> {
    out: Out<'a>,
    shape: Option<Shape>,
    rows: usize,
    next: Option<String>,
}

pub(super) fn sink(out: Out<'_>, _: Style) -> Box<dyn Sink + '_> {
    Box::new(Yaml { out, shape: None, rows: 0, next: None })
}

impl Sink for Yaml<'_> {
    fn begin(&mut self, shape: &Shape) -> Result<()> {
        self.shape = Some(shape.clone());
        if shape.paged { put(self.out, b"items:\n") } else { Ok(()) }
    }

    fn row(&mut self, cells: Vec<Cell>) -> Result<()> {
        let Some(shape) = &self.shape else { return Ok(()) };
        self.rows += 1;
        let row = object(shape, cells);
        match shape.many {
            true => put(self.out, format!("-{}", item(&Value::Object(row), 1)).as_bytes()),
            false => put(self.out, block(&row, 0).as_bytes()),
        }
    }

    fn document(&mut self, document: &Value) -> Result<()> {
        let text = match document {
            Value::Object(all) if !all.is_empty() => block(all, 0),
            other => format!("{other}\n"),
        };
        put(self.out, text.as_bytes())
    }

    fn next(&mut self, next: Option<String>) -> Result<()> {
        self.next = next;
        Ok(())
    }

    fn end(&mut self) -> Result<()> {
        let Some(shape) = self.shape.as_ref().filter(|shape| shape.many) else { return Ok(()) };
        let empty = match (self.rows, shape.paged) {
            (0, true) => "  []\n",
            (0, false) => "[]\n",
            _ => "",
        };
        let next = match shape.paged {
            true => format!("next:{}", item(&json!(self.next), 1)),
            false => String::new(),
        };
        put(self.out, format!("{empty}{next}").as_bytes())
    }
}

fn block(all: &Map<String, Value>, depth: usize) -> String {
    let indent = "  ".repeat(depth);
    all.iter()
        .map(|(name, value)| format!("{indent}{}:{}", key(name), item(value, depth + 1)))
        .collect()
}

/// What stands behind a key or a dash.
fn item(value: &Value, depth: usize) -> String {
    match value {
        Value::Object(all) if !all.is_empty() => format!("\n{}", block(all, depth)),
        Value::Array(all) if !all.is_empty() => {
            let indent = "  ".repeat(depth);
            let one = |value: &Value| format!("{indent}-{}", item(value, depth + 1));
            format!("\n{}", all.iter().map(one).collect::<String>())
        }
        scalar => format!(" {}", line(scalar)),
    }
}

/// A key, bare where no reader could take it for anything else.
fn key(name: &str) -> String {
    const TRUTH: [&str; 9] = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];
    let plain = name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_') && !name.is_empty();
    match plain && !TRUTH.contains(&name) {
        true => name.to_owned(),
        false => line(&Value::from(name)).trim_end().to_owned(),
    }
}
