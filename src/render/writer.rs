//! JSON (RFC 8259), as hooks print it, and lists, things and documents for people and programs: text as UTF-8.
//!
//! Beyond what JSON asks for, U+007F to U+009F, U+2028, U+2029 and U+FEFF are escaped, which readers of YAML refuse
//! (YAML 1.1, 5.1) and terminals obey.

use std::ptr;

use compact_str::ToCompactString;
use serde_json::Value;

use crate::answer::{Cell, Part, Row};

/// Writes it, without blanks unless it is for people.
#[derive(Default)]
pub(super) struct Writer {
    /// Whether members come in the order of their names; else they come as they are.
    sorted: bool,
    /// Whether each thing has a line of its own.
    wide: bool,
    /// How deep it is in what is open.
    depth: usize,
    orders: Vec<Order>,
}

/// In which order the members of parts come that have these names: nearly all parts of an answer are of a few sorts.
struct Order {
    names: Vec<&'static str>,
    places: Vec<usize>,
}

impl Writer {
    /// The same with the members of each object in the order of their names.
    pub(super) fn sorted() -> Self {
        Self { sorted: true, ..Self::default() }
    }

    /// The same for people: a line for each thing, two blanks further in for what lies in it.
    pub(super) fn wide() -> Self {
        Self { wide: true, ..Self::default() }
    }

    /// A document as a text that ends its line.
    pub(super) fn document(mut self, document: &Value) -> String {
        let mut text = String::new();
        self.value(document, &mut text);
        text.push('\n');
        text
    }

    /// Writes a row as an object, in the order of its columns.
    pub(super) fn row(&mut self, row: &Row, to: &mut String) {
        let names = row.shape.columns.iter().map(|column| column.name);
        self.all(to, ['{', '}'], names.zip(row.cells), |it, (name, cell), to| {
            it.own(name, to);
            it.cell(cell, to);
        });
    }

    /// Writes a cell.
    pub(super) fn cell(&mut self, cell: &Cell, to: &mut String) {
        match cell {
            Cell::Null => to.push_str("null"),
            Cell::Bool(yes) => to.push_str(if *yes { "true" } else { "false" }),
            Cell::Int(number) => to.push_str(&number.to_compact_string()),
            Cell::Text(said) => text(said, to),
            Cell::List(cells) => self.all(to, ['[', ']'], cells.iter(), Self::cell),
            Cell::Json(value) => self.value(value, to),
            Cell::Part(part) => self.part(part, to),
            Cell::Parts(parts) => self.all(to, ['[', ']'], parts.iter(), Self::part),
        }
    }

    /// Writes a value.
    pub(super) fn value(&mut self, value: &Value, to: &mut String) {
        match value {
            Value::String(said) => text(said, to),
            Value::Array(all) => self.all(to, ['[', ']'], all.iter(), Self::value),
            Value::Object(all) => {
                let mut all = all.iter().collect::<Vec<_>>();
                if self.sorted {
                    all.sort_unstable_by_key(|(name, _)| *name);
                }
                self.all(to, ['{', '}'], all.into_iter(), |it, (name, one), to| {
                    text(name, to);
                    it.colon(to);
                    it.value(one, to);
                });
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => to.push_str(&value.to_string()),
        }
    }

    fn part(&mut self, part: &Part, to: &mut String) {
        let order = self.sorted.then(|| self.order(part));
        self.all(to, ['{', '}'], 0..part.0.len(), |it, at, to| {
            let place = order.map_or(at, |order| it.orders[order].places[at]);
            let (name, cell) = &part.0[place];
            it.own(name, to);
            it.cell(cell, to);
        });
    }

    /// Which of the orders that of a part is.
    fn order(&mut self, part: &Part) -> usize {
        let names = || part.0.iter().map(|(name, _)| *name);
        // The same words lie in the same place: comparing those is much cheaper than sorting.
        let same = |order: &Order| {
            let mut both = order.names.iter().zip(names());
            order.names.len() == part.0.len() && both.all(|(one, other)| ptr::eq(*one, other))
        };
        self.orders.iter().position(same).unwrap_or_else(|| {
            let names = names().collect::<Vec<_>>();
            let mut places = (0..names.len()).collect::<Vec<_>>();
            places.sort_unstable_by_key(|place| names[*place]);
            self.orders.push(Order { names, places });
            self.orders.len() - 1
        })
    }

    /// Writes what lies between two signs.
    fn all<T>(
        &mut self,
        to: &mut String,
        [open, close]: [char; 2],
        all: impl ExactSizeIterator<Item = T>,
        one: impl Fn(&mut Self, T, &mut String),
    ) {
        let empty = all.len() == 0;
        to.push(open);
        self.depth += 1;
        for (at, item) in all.enumerate() {
            if at > 0 {
                to.push(',');
            }
            self.line(to);
            one(self, item, to);
        }
        self.depth -= 1;
        if !empty {
            self.line(to);
        }
        to.push(close);
    }

    fn line(&self, to: &mut String) {
        if self.wide {
            to.push('\n');
            (0..self.depth).for_each(|_| to.push_str("  "));
        }
    }

    /// A name of our own, which needs no escape.
    fn own(&self, name: &str, to: &mut String) {
        to.push('"');
        to.push_str(name);
        to.push('"');
        self.colon(to);
    }

    fn colon(&self, to: &mut String) {
        to.push(':');
        if self.wide {
            to.push(' ');
        }
    }
}

/// Writes a text in quotes; most need no escape at all.
pub(super) fn text(text: &str, to: &mut String) {
    to.push('"');
    // Not a byte is left out, so that many are looked at in one instruction.
    match text.bytes().fold(true, |all, byte| all & is_plain(byte)) {
        true => to.push_str(text),
        false => text.chars().for_each(|c| escaped(c, to)),
    }
    to.push('"');
}

const fn is_plain(byte: u8) -> bool {
    (byte >= b' ') & (byte <= b'~') & (byte != b'"') & (byte != b'\\')
}

fn escaped(c: char, to: &mut String) {
    match c {
        '"' | '\\' => to.extend(['\\', c]),
        '\n' => to.push_str("\\n"),
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}' | '\u{feff}' => {
            to.push_str(&format!("\\u{:04x}", u32::from(c)));
        }
        c => to.push(c),
    }
}
