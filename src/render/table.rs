//! Tables for people: the same in a pipe, without boxes and colours.

use comfy_table::{
    Cell, CellAlignment, ColumnConstraint, ContentArrangement, Row, Table, TableStyle,
};
use serde_json::Value;

use super::writer::Writer;
use super::{Out, Style, heads, put, text};
use crate::answer::{self, Look, Shape, Sink};
use crate::error::Result;

struct Tables<'a> {
    out: Out<'a>,
    style: Style,
    shape: Option<Shape>,
    rows: Vec<Vec<Value>>,
}

pub(super) fn sink(out: Out<'_>, style: Style) -> Box<dyn Sink + '_> {
    Box::new(Tables { out, style, shape: None, rows: vec![] })
}

/// The same, never cut: whoever asks for all wants to read it.
pub(super) fn whole(out: Out<'_>, style: Style) -> Box<dyn Sink + '_> {
    sink(out, Style { width: None, ..style })
}

impl Tables<'_> {
    fn blank(&self) -> Table {
        let mut table = Table::new();
        table.load_style(TableStyle::new());
        table.set_content_arrangement(ContentArrangement::Disabled);
        if let Some(width) = self.style.width {
            table.set_width(u16::try_from(width).unwrap_or(u16::MAX));
            table.set_content_arrangement(ContentArrangement::Dynamic);
            table.set_truncation_indicator("…");
        }
        table
    }

    fn list(&self, shape: &Shape) -> Table {
        let mut table = self.blank();
        let mut head = Row::from(heads(shape).map(str::to_uppercase));
        table.set_header(head.max_height(1).clone());
        for row in &self.rows {
            let cell = |(value, column): (&Value, &answer::Column)| {
                let cell = Cell::new(text(&brief(value), column.look, true));
                match column.look {
                    Look::Plain | Look::Document => cell,
                    Look::Number | Look::Bytes => cell.set_alignment(CellAlignment::Right),
                }
            };
            // A thing is a line: what does not fit a terminal is cut, its name last.
            let mut row = Row::from(row.iter().zip(shape.columns.iter()).map(cell));
            table.add_row(row.max_height(1).clone());
        }
        let key = shape.columns.iter().position(|column| column.name == shape.key);
        self.make_room(&mut table, key);
        if let Some(key) = key.and_then(|at| table.column_mut(at)) {
            key.set_constraint(ColumnConstraint::ContentWidth);
        }
        table
    }

    /// Hides what stands in no row where the terminal is too narrow for all.
    fn make_room(&self, table: &mut Table, key: Option<usize>) {
        let widths = table.column_max_content_widths();
        let wide = widths.into_iter().map(|width| usize::from(width) + 2).sum::<usize>();
        if self.style.width.is_none_or(|most| wide <= most) {
            return;
        }
        let empty = |at: usize| self.rows.iter().all(|row| row.get(at).is_none_or(is_empty));
        for (at, column) in table.column_iter_mut().enumerate() {
            if Some(at) != key && empty(at) {
                column.set_constraint(ColumnConstraint::Hidden);
            }
        }
    }

    /// One thing: a line for each field that is set.
    fn one(&self, shape: &Shape) -> Table {
        let mut table = self.blank();
        for row in &self.rows {
            for (value, column) in row.iter().zip(shape.columns.iter()) {
                let text = text(value, column.look, true);
                if !text.is_empty() && column.look != Look::Document {
                    table.add_row(vec![column.name.to_uppercase(), text]);
                }
            }
        }
        table
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(all) => all.is_empty(),
        Value::Object(all) => all.is_empty(),
        _ => false,
    }
}

/// What a list shows of nested things: their names.
fn brief(value: &Value) -> Value {
    let name = |one: &Value| match one {
        Value::Object(all) => {
            all.get("name").or_else(|| all.values().next()).cloned().unwrap_or_default()
        }
        other => other.clone(),
    };
    match value {
        Value::Object(all) => all.keys().cloned().map(Value::from).collect(),
        Value::Array(all) => all.iter().map(name).collect(),
        other => other.clone(),
    }
}

impl Sink for Tables<'_> {
    fn begin(&mut self, shape: &Shape) -> Result<()> {
        self.shape = Some(shape.clone());
        Ok(())
    }

    fn row(&mut self, cells: Vec<answer::Cell>) -> Result<()> {
        self.rows.push(answer::values(cells));
        Ok(())
    }

    fn document(&mut self, document: &Value) -> Result<()> {
        put(self.out, Writer::wide().document(document).as_bytes())
    }

    fn done(&mut self, sentence: &str, _: &str, _: &Value) -> Result<()> {
        put(self.out, format!("{sentence}\n").as_bytes())
    }

    fn end(&mut self) -> Result<()> {
        let Some(shape) = &self.shape else { return Ok(()) };
        let mut table = if shape.many { self.list(shape) } else { self.one(shape) };
        for column in table.column_iter_mut() {
            column.set_padding((0, 2));
        }
        let mut lines = table.lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>();
        if let (true, true, Some(head)) = (self.style.color, shape.many, lines.first_mut()) {
            *head = format!("\u{1b}[1m{head}\u{1b}[0m");
        }
        put(self.out, (lines.join("\n") + "\n").as_bytes())
    }
}
