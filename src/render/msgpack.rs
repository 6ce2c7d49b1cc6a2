//! MessagePack (its specification at msgpack.org): a list as one array of maps.

use serde_json::{Value, json};

use super::{Out, Style, put};
use crate::answer::{Shape, Sink, object};
use crate::error::{Error, Result};

struct Packed<'a> {
    out: Out<'a>,
    shape: Option<Shape>,
    rows: Vec<Value>,
    next: Option<String>,
}

pub(super) fn sink(out: Out<'_>, _: Style) -> Box<dyn Sink + '_> {
    Box::new(Packed { out, shape: None, rows: vec![], next: None })
}

impl Sink for Packed<'_> {
    fn begin(&mut self, shape: &Shape) -> Result<()> {
        self.shape = Some(shape.clone());
        Ok(())
    }

    fn row(&mut self, cells: Vec<Value>) -> Result<()> {
        let row = self.shape.as_ref().map(|shape| Value::Object(object(shape, cells)));
        self.rows.extend(row);
        Ok(())
    }

    fn document(&mut self, document: &Value) -> Result<()> {
        let bytes = rmp_serde::to_vec(document);
        put(
            self.out,
            &bytes.map_err(|error| Error::broken("the answer could not be packed", error))?,
        )
    }

    fn next(&mut self, next: Option<String>) -> Result<()> {
        self.next = next;
        Ok(())
    }

    fn end(&mut self) -> Result<()> {
        let rows = std::mem::take(&mut self.rows);
        match &self.shape {
            Some(shape) if shape.paged => {
                self.document(&json!({ "items": rows, "next": self.next }))
            }
            Some(shape) if shape.many => self.document(&Value::Array(rows)),
            _ => rows.iter().try_for_each(|row| self.document(row)),
        }
    }
}
