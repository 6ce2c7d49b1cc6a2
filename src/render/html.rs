//! HTML: a table without scripts, every text escaped.

use serde_json::Value;

use super::{Out, Style, heads, put, text};
use crate::answer::{Cell, Column, Look, Shape, Sink};
use crate::error::Result;

struct Html<'a> {
    out: Out<'a>,
    shape: Option<Shape>,
}

pub(super) fn sink(out: Out<'_>, _: Style) -> Box<dyn Sink + '_> {
    Box::new(Html { out, shape: None })
}

fn escape(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    text.replace('"', "&quot;").replace('\n', "<br>")
}

impl Sink for Html<'_> {
    fn begin(&mut self, shape: &Shape) -> Result<()> {
        let heads = heads(shape).map(|name| format!("<th scope=\"col\">{name}</th>"));
        let head =
            format!("<table>\n<thead><tr>{}</tr></thead>\n<tbody>\n", heads.collect::<String>());
        self.shape = Some(shape.clone());
        put(self.out, head.as_bytes())
    }

    fn row(&mut self, cells: Vec<Cell>) -> Result<()> {
        let Some(shape) = &self.shape else { return Ok(()) };
        let cell = |(cell, column): (&Cell, &Column)| {
            let right = if column.look == Look::Plain { "" } else { " align=\"right\"" };
            format!("<td{right}>{}</td>", escape(&text(&cell.value(), column.look, true)))
        };
        let row = cells.iter().zip(shape.columns.iter()).map(cell).collect::<String>();
        put(self.out, format!("<tr>{row}</tr>\n").as_bytes())
    }

    fn document(&mut self, document: &Value) -> Result<()> {
        put(self.out, format!("<pre>{}</pre>\n", escape(&document.to_string())).as_bytes())
    }

    fn done(&mut self, sentence: &str, _: &str, _: &Value) -> Result<()> {
        put(self.out, format!("<p>{}</p>\n", escape(sentence)).as_bytes())
    }

    fn end(&mut self) -> Result<()> {
        put(self.out, b"</tbody>\n</table>\n")
    }
}
