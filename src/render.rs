//! How answers look: one table of formats, one file each.

mod csv;
mod html;
mod json;
mod msgpack;
mod plain;
mod table;
mod yaml;

use std::io::Write;

use serde_json::Value;

use crate::answer::{Detail, Look, Shape, Sink};
use crate::error::{Error, Result};
use crate::value::human;

pub use json::line;

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

/// Every format; the first is what people get.
pub static FORMATS: &[Format] = &[
    format("table", "text/plain", Detail::Narrow, table::sink),
    format("wide", "text/plain", Detail::All, table::sink),
    format("json", "application/json", Detail::All, json::sink),
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
    out.write_all(bytes).map_err(|error| Error::broken("the answer could not be written", error))
}

/// A cell as a line of text for people or programs.
fn text(value: &Value, look: Look, units: bool) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        Value::Number(number) if units && look == Look::Bytes => {
            number.as_i64().map_or_else(|| number.to_string(), human)
        }
        Value::Array(all) => {
            let texts = all.iter().map(|one| text(one, look, units)).collect::<Vec<_>>();
            texts.join(if texts.iter().any(|text| text.contains(' ')) { "\n" } else { " " })
        }
        Value::Object(all) => named(all, units),
        other => other.to_string(),
    }
}

/// An object as `name=value` words; what is not set is left out.
fn named(all: &serde_json::Map<String, Value>, units: bool) -> String {
    let set = |value: &Value| !value.is_null() && *value != Value::Array(vec![]);
    let word = |(name, value): (&String, &Value)| {
        let value = text(value, Look::Plain, units).replace('\n', "; ");
        if value.is_empty() { name.clone() } else { format!("{name}={value}") }
    };
    all.iter().filter(|(_, value)| set(value)).map(word).collect::<Vec<_>>().join(" ")
}

/// Texts of a shape's heads.
fn heads(shape: &Shape) -> impl Iterator<Item = &'static str> {
    shape.columns.iter().map(|column| column.name)
}

#[cfg(test)]
mod tests;
