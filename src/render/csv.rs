//! CSV (RFC 4180). A text that a spreadsheet would run as a formula is guarded by `'`.

use serde_json::Value;

use super::{Out, Style, heads, put, text};
use crate::answer::{Cell, Look, Shape, Sink, values};
use crate::error::{Error, Result};

struct Csv<'a> {
    out: Out<'a>,
}

pub(super) fn sink(out: Out<'_>, _: Style) -> Box<dyn Sink + '_> {
    Box::new(Csv { out })
}

impl Csv<'_> {
    fn record(&mut self, cells: impl Iterator<Item = String>) -> Result<()> {
        let mut writer = csv::Writer::from_writer(vec![]);
        writer.write_record(cells).map_err(|error| Error::unwritten(error.to_string()))?;
        let bytes = writer.into_inner().map_err(|error| Error::unwritten(error.to_string()))?;
        put(self.out, &bytes)
    }
}

fn cell(value: &Value) -> String {
    let shown = match value {
        Value::Object(_) => value.to_string(),
        Value::Array(all) if all.iter().any(Value::is_object) => value.to_string(),
        other => text(other, Look::Plain, false),
    };
    let runs = shown.starts_with(['=', '+', '-', '@', '\t', '\r']) && !value.is_number();
    if runs { format!("'{shown}") } else { shown }
}

impl Sink for Csv<'_> {
    fn begin(&mut self, shape: &Shape) -> Result<()> {
        self.record(heads(shape).map(ToOwned::to_owned))
    }

    fn row(&mut self, cells: Vec<Cell>) -> Result<()> {
        self.record(values(cells).iter().map(cell))
    }

    fn document(&mut self, document: &Value) -> Result<()> {
        put(self.out, format!("{document}\n").as_bytes())
    }

    fn done(&mut self, _: &str, _: &str, thing: &Value) -> Result<()> {
        let Value::Object(all) = thing else { return Ok(()) };
        self.record(all.keys().cloned())?;
        self.record(all.values().map(cell))
    }

    fn end(&mut self) -> Result<()> {
        Ok(())
    }
}
