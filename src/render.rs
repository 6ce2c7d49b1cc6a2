//! How answers look: one table of formats, one file each.

mod cell;
mod csv;
mod held;
mod hook;
mod html;
mod json;
mod line;
mod msgpack;
mod plain;
mod table;
mod writer;
mod yaml;

pub use held::Held;
pub use hook::Hook;
pub use line::{Members, line, line_of};

use std::io::Write;

use crate::answer::{Detail, Shape, Sink};
use crate::error::{Error, Result};
use cell::text;

/// What surrounds an answer.
#[derive(Clone, Copy, Debug, Default)]
pub struct Style {
    /// How many columns the terminal has; nothing where it is none.
    pub width: Option<usize>,
    /// Whether colours are wanted.
    pub color: bool,
}

/// Where the bytes of an answer go.
pub type Out<'a> = &'a mut dyn Write;

/// One format.
pub struct Format {
    /// Its name, as `--output` takes it.
    pub name: &'static str,
    /// Its media type.
    pub media_type: &'static str,
    /// How much of each thing it shows unless asked.
    pub detail: Detail,
    /// Makes the sink that writes it.
    pub sink: for<'a> fn(Out<'a>, Style) -> Box<dyn Sink + 'a>,
}

const fn format(
    name: &'static str,
    media_type: &'static str,
    detail: Detail,
    sink: for<'a> fn(Out<'a>, Style) -> Box<dyn Sink + 'a>,
) -> Format {
    Format { name, media_type, detail, sink }
}

/// What people get unless they ask for another.
pub const TABLE: Format = format("table", "text/plain", Detail::Narrow, table::sink);

/// What programs get unless they ask for another.
pub const JSON: Format = format("json", "application/json", Detail::All, json::sink);

/// Every format.
pub static FORMATS: &[Format] = &[
    TABLE,
    format("wide", "text/plain", Detail::All, table::whole),
    JSON,
    format("jsonl", "application/x-ndjson", Detail::All, json::lines),
    format("yaml", "application/yaml", Detail::All, yaml::sink),
    format("csv", "text/csv", Detail::Narrow, csv::sink),
    format("msgpack", "application/msgpack", Detail::All, msgpack::sink),
    format("html", "text/html", Detail::Narrow, html::sink),
    format("name", "text/plain", Detail::Key, plain::names),
    format("value", "text/plain", Detail::Narrow, plain::values),
];

/// The format of that name.
pub fn by_name(name: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.name == name)
}

/// Writes bytes; whoever stopped reading is no error of ours.
fn put(out: &mut dyn Write, bytes: &[u8]) -> Result<()> {
    out.write_all(bytes).map_err(Error::unwritten)
}

/// Texts of a shape's heads.
fn heads(shape: &Shape) -> impl Iterator<Item = &'static str> {
    shape.columns.iter().map(|column| column.name)
}

#[cfg(test)]
mod tests;
