//! What an answer says beside its bytes, noted while they are written.

use serde_json::Value;

use crate::answer::{Cell, Give, Shape, Sink};
use crate::error::Result;
use crate::value::Time;

/// What was noted of an answer.
#[derive(Debug, Default)]
pub(super) struct Noted {
    /// The version of the one thing that it is about, and when that was last changed.
    pub(super) version: Option<(i64, i64)>,
    /// Where the next page begins.
    pub(super) next: Option<String>,
}

/// A sink that notes what passes through.
pub(super) struct Noting<'a> {
    inner: Box<dyn Sink + 'a>,
    /// Which cells have the version and the moment of making.
    at: Option<(usize, usize)>,
    /// What was noted.
    pub(super) noted: Noted,
}

fn version_of(version: &Value, changed: &Value) -> Option<(i64, i64)> {
    version.as_i64().zip(changed.as_str()?.parse::<Time>().ok().map(|time| time.0))
}

impl<'a> Noting<'a> {
    /// Notes what goes to `inner`.
    pub(super) fn new(inner: Box<dyn Sink + 'a>) -> Self {
        Self { inner, at: None, noted: Noted::default() }
    }
}

impl Sink for Noting<'_> {
    fn begin(&mut self, shape: &Shape) -> Result<()> {
        let place = |name| shape.columns.iter().position(|column| column.name == name);
        self.at = place("version").zip(place("updated_at")).filter(|_| !shape.many);
        self.inner.begin(shape)
    }

    fn row(&mut self, cells: Vec<Cell>) -> Result<()> {
        if let Some((version, changed)) = self.at {
            self.noted.version = version_of(&cells[version].value(), &cells[changed].value());
        }
        self.inner.row(cells)
    }

    fn document(&mut self, document: &Value) -> Result<()> {
        self.inner.document(document)
    }

    fn members(&mut self, give: &mut Give) -> Result<()> {
        self.inner.members(give)
    }

    fn done(&mut self, sentence: &str, key: &str, thing: &Value) -> Result<()> {
        self.noted.version = version_of(&thing["version"], &thing["updated_at"]);
        self.inner.done(sentence, key, thing)
    }

    fn next(&mut self, next: Option<String>) -> Result<()> {
        self.noted.next.clone_from(&next);
        self.inner.next(next)
    }

    fn end(&mut self) -> Result<()> {
        self.inner.end()
    }
}
