//! What an answer says beside its bytes, noted while they are written.

use serde_json::Value;

use crate::answer::{Give, Shape, Sink};
use crate::error::Result;

/// What was noted of an answer.
#[derive(Debug, Default)]
pub(super) struct Noted {
    /// The version of the one thing that it is about.
    pub(super) version: Option<i64>,
    /// Where the next page begins.
    pub(super) next: Option<String>,
}

/// A sink that notes what passes through.
pub(super) struct Noting<'a> {
    inner: Box<dyn Sink + 'a>,
    /// Which cell has the version.
    at: Option<usize>,
    /// What was noted.
    pub(super) noted: Noted,
}

impl<'a> Noting<'a> {
    /// Notes what goes to `inner`.
    pub(super) fn new(inner: Box<dyn Sink + 'a>) -> Self {
        Self { inner, at: None, noted: Noted::default() }
    }
}

impl Sink for Noting<'_> {
    fn begin(&mut self, shape: &Shape) -> Result<()> {
        let version = shape.columns.iter().position(|column| column.name == "version");
        self.at = version.filter(|_| !shape.many);
        self.inner.begin(shape)
    }

    fn row(&mut self, cells: Vec<Value>) -> Result<()> {
        let version = self.at.and_then(|at| cells.get(at)).and_then(Value::as_i64);
        self.noted.version = version.or(self.noted.version);
        self.inner.row(cells)
    }

    fn document(&mut self, document: &Value) -> Result<()> {
        self.inner.document(document)
    }

    fn members(&mut self, give: &mut Give) -> Result<()> {
        self.inner.members(give)
    }

    fn done(&mut self, sentence: &str, key: &str, thing: &Value) -> Result<()> {
        self.noted.version = thing["version"].as_i64();
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
