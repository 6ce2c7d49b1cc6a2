//! MessagePack (its specification at msgpack.org): a list as one array of maps.

use serde::Serialize;
use serde_json::Value;

use super::{Out, Style, put};
use crate::answer::{Cell, Row, Shape, Sink};
use crate::error::{Error, Result};

struct Packed<'a> {
    out: Out<'a>,
    shape: Option<Shape>,
    rows: Vec<Vec<Cell>>,
    next: Option<String>,
}

/// A page of a list.
#[derive(Serialize)]
struct Page<'a> {
    items: Vec<Row<'a>>,
    next: &'a Option<String>,
}

pub(super) fn sink(out: Out<'_>, _: Style) -> Box<dyn Sink + '_> {
    Box::new(Packed { out, shape: None, rows: vec![], next: None })
}

impl Packed<'_> {
    fn pack(&mut self, what: &impl Serialize) -> Result<()> {
        let bytes = rmp_serde::to_vec_named(what);
        put(
            self.out,
            &bytes.map_err(|error| Error::broken("the answer could not be packed", error))?,
        )
    }
}

impl Sink for Packed<'_> {
    fn begin(&mut self, shape: &Shape) -> Result<()> {
        self.shape = Some(shape.clone());
        Ok(())
    }

    fn row(&mut self, cells: Vec<Cell>) -> Result<()> {
        self.rows.push(cells);
        Ok(())
    }

    fn document(&mut self, document: &Value) -> Result<()> {
        self.pack(document)
    }

    fn next(&mut self, next: Option<String>) -> Result<()> {
        self.next = next;
        Ok(())
    }

    fn end(&mut self) -> Result<()> {
        let (rows, next) = (std::mem::take(&mut self.rows), self.next.take());
        let Some(shape) = self.shape.take() else { return Ok(()) };
        let items = rows.iter().map(|cells| Row { shape: &shape, cells }).collect::<Vec<_>>();
        match (shape.paged, shape.many) {
            (true, _) => self.pack(&Page { items, next: &next }),
            (false, true) => self.pack(&items),
            (false, false) => items.iter().try_for_each(|row| self.pack(row)),
        }
    }
}
