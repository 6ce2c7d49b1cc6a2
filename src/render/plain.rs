//! Bare text for scripts: names alone, or values with tabs between them.

use serde_json::Value;

use super::writer::Writer;
use super::{Out, Style, put, text};
use crate::answer::{Cell, Look, Shape, Sink};
use crate::error::{Error, Result};
use crate::value::qualified;

struct Plain<'a> {
    out: Out<'a>,
    /// The column of the name.
    key: Option<usize>,
    /// The column that says within what it is one, and where that need not be said.
    within: Option<(usize, &'static str)>,
    names: bool,
}

pub(super) fn names(out: Out<'_>, _: Style) -> Box<dyn Sink + '_> {
    Box::new(Plain { out, key: None, within: None, names: true })
}

pub(super) fn values(out: Out<'_>, _: Style) -> Box<dyn Sink + '_> {
    Box::new(Plain { out, key: None, within: None, names: false })
}

fn flat(value: &Value) -> String {
    text(value, Look::Plain, false).replace(['\n', '\t'], " ")
}

impl Sink for Plain<'_> {
    fn begin(&mut self, shape: &Shape) -> Result<()> {
        let at = |name: &str| shape.columns.iter().position(|column| column.name == name);
        self.key = at(shape.key);
        self.within = shape.within.and_then(|(name, usual)| Some((at(name)?, usual)));
        Ok(())
    }

    fn row(&mut self, cells: Vec<Cell>) -> Result<()> {
        let texts = cells.iter().map(|cell| flat(&cell.value())).collect::<Vec<_>>();
        let line = match self.key.filter(|_| self.names) {
            Some(key) => match self.within {
                Some((at, usual)) => qualified(&texts[key], &texts[at], usual),
                None => texts[key].clone(),
            },
            None => texts.join("\t"),
        };
        put(self.out, format!("{line}\n").as_bytes())
    }

    fn document(&mut self, document: &Value) -> Result<()> {
        put(self.out, Writer::default().document(document).as_bytes())
    }

    /// A secret is shown once: it is the value of what was done.
    fn done(&mut self, _: &str, key: &str, thing: &Value) -> Result<()> {
        let value = match thing.get("secret").filter(|_| !self.names) {
            Some(Value::String(secret)) => secret,
            Some(_) => {
                let why = "it was told when the request was carried out";
                let what = format!("the secret of {key} is not told twice");
                return Err(Error::refused(what, why, "let it be given another one"));
            }
            None => key,
        };
        put(self.out, format!("{value}\n").as_bytes())
    }

    fn end(&mut self) -> Result<()> {
        Ok(())
    }
}
