//! Trouble on demand, for the tests: in debug builds alone, `VIRTCTL_FAIL=N:HOW` spoils the Nth
//! call of the database. It fails like a disk (`io`) or like a database that another writer holds
//! (`busy`), or the process dies there (`kill`).

use std::sync::atomic::{AtomicU32, Ordering};

use super::{Backend, Question, Row, Table, Take, Val};
use crate::error::{Error, Result};

/// What happens to the call.
#[derive(Clone, Copy)]
enum How {
    Io,
    Busy,
    Kill,
}

/// An engine whose Nth call goes wrong.
struct Probe {
    engine: Box<dyn Backend>,
    spoiled: u32,
    how: How,
}

/// How many calls this process made, of all databases it opened.
static CALLS: AtomicU32 = AtomicU32::new(0);

/// The engine as it is, or with the trouble that the environment asks for.
pub(super) fn wrap(engine: Box<dyn Backend>) -> Box<dyn Backend> {
    match asked() {
        Some((call, how)) => Box::new(Probe { engine, spoiled: call, how }),
        None => engine,
    }
}

fn asked() -> Option<(u32, How)> {
    let said = std::env::var("VIRTCTL_FAIL").ok()?;
    let (call, how) = said.split_once(':')?;
    let how = match how {
        "io" => How::Io,
        "busy" => How::Busy,
        "kill" => How::Kill,
        _ => return None,
    };
    Some((call.parse().ok()?, how))
}

impl Probe {
    /// Counts a call; the Nth goes wrong before it reaches the engine.
    fn call(&self) -> Result<&dyn Backend> {
        match self.how {
            _ if CALLS.fetch_add(1, Ordering::Relaxed) + 1 != self.spoiled => Ok(&*self.engine),
            How::Io => Err(Error::unavailable("the disk failed (as asked)", "mend it")),
            How::Busy => {
                super::trace::note(Some("busy (as asked)".to_owned()));
                Err(Error::Busy)
            }
            How::Kill => std::process::abort(),
        }
    }
}

impl Backend for Probe {
    fn words(&self) -> &'static [(&'static str, &'static str)] {
        self.engine.words()
    }

    fn alone(&self) -> bool {
        self.engine.alone()
    }

    fn begin(&self, write: bool) -> Result<()> {
        self.call()?.begin(write)
    }

    fn commit(&self) -> Result<()> {
        self.call()?.commit()
    }

    fn settled(&self) -> Result<()> {
        self.engine.settled()
    }

    fn rollback(&self) {
        self.engine.rollback();
    }

    fn ahead(&self, questions: &[Question]) -> Result<()> {
        self.call()?.ahead(questions)
    }

    fn foretold(&self, question: &Question) -> Option<Vec<Row>> {
        self.engine.foretold(question)
    }

    fn each(&self, sql: &str, params: &[Val], take: &mut Take) -> Result<()> {
        self.call()?.each(sql, params, take)
    }

    fn after(&self, columns: &[&str], key: &[Val]) -> (String, Vec<Val>) {
        self.engine.after(columns, key)
    }

    fn execute(&self, sql: &str, params: &[Val]) -> Result<u64> {
        self.call()?.execute(sql, params)
    }

    fn later(&self, sql: &str, params: &[Val], guarded: bool) -> Result<()> {
        self.call()?.later(sql, params, guarded)
    }

    fn script(&self, sql: &str) -> Result<()> {
        self.call()?.script(sql)
    }

    fn insert(&self, table: &str, columns: &[&str], params: &[Val]) -> Result<i64> {
        self.call()?.insert(table, columns, params)
    }

    fn add(&self, table: &str, columns: &[&str], params: &[Val]) -> Result<()> {
        self.call()?.add(table, columns, params)
    }

    fn version(&self) -> Result<i64> {
        self.call()?.version()
    }

    fn set_version(&self, version: i64) -> Result<()> {
        self.call()?.set_version(version)
    }

    fn strangers(&self) -> Result<Vec<String>> {
        self.call()?.strangers()
    }

    fn open_views(&self, names: &[String]) -> Result<()> {
        self.call()?.open_views(names)
    }

    fn begin_steps(&self) -> Result<()> {
        self.call()?.begin_steps()
    }

    fn end_steps(&self, done: bool) -> Result<()> {
        match done {
            true => self.call()?.end_steps(true),
            false => self.engine.end_steps(false),
        }
    }

    fn step(&self, sql: &str) -> Result<()> {
        self.call()?.step(sql)
    }

    fn unchanged(&self) -> bool {
        self.engine.unchanged()
    }

    fn status(&self) -> Result<Vec<(&'static str, String)>> {
        self.call()?.status()
    }

    fn schema(&self) -> Result<Vec<Table>> {
        self.call()?.schema()
    }

    fn next_id(&self, table: &str) -> Result<Option<i64>> {
        self.call()?.next_id(table)
    }

    fn start_ids(&self, table: &str, next: i64) -> Result<()> {
        self.call()?.start_ids(table, next)
    }

    fn check_references(&self, check: bool) -> Result<()> {
        self.call()?.check_references(check)
    }

    fn settle(&self) -> Result<()> {
        self.engine.settle()
    }

    fn backup(&self, file: &str) -> Result<()> {
        self.call()?.backup(file)
    }

    fn restore(&mut self, file: &str) -> Result<()> {
        self.call()?;
        self.engine.restore(file)
    }
}
