//! MySQL, MariaDB and Galera, by the `mysql` crate; only here is that driver known.
//!
//! One writer at a time, as with a file: each write first writes the one row of `virtctl_database`.
//! On one server others wait for it; between the nodes of a cluster the later one is refused when it
//! commits (certification), and repeated whole. Every result is read to its end, since an error may
//! stand behind its rows.

mod ahead;
mod connect;
mod ids;
mod link;
mod schema;
mod state;
mod status;
mod trouble;
mod value;
mod waiting;

use std::cell::{Cell, RefCell};
use std::collections::HashSet;

use mysql::Conn;

use super::address::Servers;
use super::sqlite::{Sqlite, backup};
use super::{Access, Backend, Question, Row, Table, Take, Val};
use crate::error::Result;
use link::{Failure, to_the_end};
use waiting::Waiting;

/// How often a broken rule of the schema is not believed, and the operation is run again.
const DOUBTS: u32 = 3;

/// How far the connection is to be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trust {
    /// It can be used.
    Whole,
    /// The transaction is gone: nothing more may be run before a new one.
    Gone,
}

/// How far a transaction is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    /// There is none.
    Closed,
    /// The server does not know of it: what starts it waits for the first statement.
    Announced,
    Open,
}

pub(super) struct Mysql {
    servers: Servers,
    access: Access,
    link: RefCell<Option<Conn>>,
    /// Which of the hosts answered.
    host: Cell<usize>,
    trust: Cell<Trust>,
    phase: Cell<Phase>,
    waiting: RefCell<Waiting>,
    /// How often a broken rule of the schema was not believed since the last commit.
    doubts: Cell<u32>,
    /// Whether the server is a node of a cluster, as a session that writes found it.
    cluster: Cell<bool>,
    /// The version of the schema, as the session found it.
    version: Cell<i64>,
    /// The tables that give ids, as a session that writes found them, or as they are asked for.
    counted: RefCell<HashSet<String>>,
    /// What was asked ahead, and what was answered.
    ahead: RefCell<Vec<(String, Vec<Row>)>>,
}

impl Mysql {
    /// Connects to the first host that will do.
    pub(super) fn open(servers: Servers, access: Access) -> Result<Self> {
        let mysql = Self {
            servers,
            access,
            link: RefCell::new(None),
            host: Cell::new(0),
            trust: Cell::new(Trust::Whole),
            phase: Cell::new(Phase::Closed),
            waiting: RefCell::default(),
            doubts: Cell::new(0),
            cluster: Cell::new(false),
            version: Cell::new(0),
            counted: RefCell::default(),
            ahead: RefCell::default(),
        };
        mysql.connect()?;
        Ok(mysql)
    }
}

impl Backend for Mysql {
    fn words(&self) -> &'static [(&'static str, &'static str)] {
        &[
            ("{id}", "BIGINT PRIMARY KEY AUTO_INCREMENT"),
            ("{int}", "BIGINT"),
            ("{name}", "VARCHAR(255)"),
            ("{text}", "MEDIUMTEXT"),
            ("{bin16}", "BINARY(16)"),
            ("{bin32}", "BINARY(32)"),
            ("{table}", "ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin"),
        ]
    }

    fn alone(&self) -> bool {
        false
    }

    fn begin(&self, write: bool) -> Result<()> {
        self.trust.set(Trust::Whole);
        if self.link.borrow().is_none() {
            self.connect()?;
        }
        self.phase.set(Phase::Announced);
        let start: &[&str] = match write {
            true => &state::WRITE,
            false if self.access.reads() => &[state::READ],
            false => &[state::AT_ONE_MOMENT, state::READ],
        };
        let begun = start.iter().try_for_each(|sql| self.wait(sql, false));
        begun.inspect_err(|_| self.rollback())
    }

    fn commit(&self) -> Result<()> {
        // What was to change something and did not must not be saved.
        if self.waiting.borrow().is_guarded() {
            self.flush()?;
        }
        let waiting = self.waiting.take();
        match self.send(&waiting, "COMMIT", &mut |_, _| ()) {
            Ok(_) => {
                self.phase.set(Phase::Closed);
                self.doubts.set(0);
                Ok(())
            }
            Err(Failure { at, fault: Some(fault) }) if trouble::unsure(&fault, at, &waiting) => {
                self.phase.set(Phase::Closed);
                self.leave();
                Err(trouble::unknown(fault))
            }
            Err(failure) => Err(self.failed(&waiting, failure)),
        }
    }

    fn settled(&self) -> Result<()> {
        self.flush()
    }

    fn rollback(&self) {
        self.trust.set(Trust::Whole);
        self.waiting.take();
        if self.phase.replace(Phase::Closed) == Phase::Open && self.access != Access::Glance {
            let _ = self.just("ROLLBACK");
        }
    }

    fn ahead(&self, questions: &[Question]) -> Result<()> {
        self.ask_ahead(questions)
    }

    fn foretold(&self, (sql, params): &Question) -> Option<Vec<Row>> {
        let asked = value::text(sql, params).ok()?;
        let ahead = self.ahead.borrow();
        ahead.iter().find(|(known, _)| *known == asked).map(|(_, rows)| rows.clone())
    }

    fn each(&self, sql: &str, params: &[Val], take: &mut Take) -> Result<()> {
        let sql = value::text(sql, params)?;
        match self.answered(&sql) {
            Some(rows) => rows.into_iter().try_for_each(take),
            None => self.run(&sql, take).map(drop),
        }
    }

    /// Column by column: rows that are compared as wholes are all read.
    fn after(&self, columns: &[&str], key: &[Val]) -> (String, Vec<Val>) {
        let (mut ways, mut params) = (vec![], vec![]);
        for at in 0..columns.len() {
            let same = columns[..at].iter().map(|column| format!("{column} = ? AND "));
            ways.push(format!("({}{} > ?)", same.collect::<String>(), columns[at]));
            params.extend(key[..=at].iter().cloned());
        }
        (format!("({})", ways.join(" OR ")), params)
    }

    fn execute(&self, sql: &str, params: &[Val]) -> Result<u64> {
        self.just(&value::text(sql, params)?)
    }

    fn later(&self, sql: &str, params: &[Val], guarded: bool) -> Result<()> {
        self.wait(&value::text(sql, params)?, guarded)
    }

    fn script(&self, sql: &str) -> Result<()> {
        self.just(sql).map(drop)
    }

    fn insert(&self, table: &str, columns: &[&str], params: &[Val]) -> Result<i64> {
        self.add_for_id(table, columns, params)
    }

    fn add(&self, table: &str, columns: &[&str], params: &[Val]) -> Result<()> {
        self.add_row(table, columns, params)
    }

    fn version(&self) -> Result<i64> {
        self.stored_version()
    }

    fn set_version(&self, version: i64) -> Result<()> {
        self.count_ids()?;
        self.store_version(version)
    }

    fn strangers(&self) -> Result<Vec<String>> {
        schema::strangers(self)
    }

    fn open_views(&self, names: &[String]) -> Result<()> {
        schema::open_views(self, names)
    }

    fn begin_steps(&self) -> Result<()> {
        self.take_turn()
    }

    fn end_steps(&self, _: bool) -> Result<()> {
        self.end_turn()
    }

    fn step(&self, sql: &str) -> Result<()> {
        self.repeatable_step(sql)
    }

    fn unchanged(&self) -> bool {
        true
    }

    fn status(&self) -> Result<Vec<(&'static str, String)>> {
        self.described()
    }

    fn schema(&self) -> Result<Vec<Table>> {
        schema::tables(self)
    }

    fn next_id(&self, table: &str) -> Result<Option<i64>> {
        self.next(table)
    }

    fn start_ids(&self, table: &str, next: i64) -> Result<()> {
        self.start(table, next)
    }

    fn check_references(&self, check: bool) -> Result<()> {
        self.script(&format!("SET SESSION foreign_key_checks = {}", i64::from(check)))
    }

    /// The server plans by what it knows of the tables, and learns that late by itself.
    fn settle(&self) -> Result<()> {
        let names = self.schema()?.into_iter().map(|table| table.name).collect::<Vec<_>>();
        self.script(&format!("ANALYZE TABLE {}", names.join(", ")))
    }

    /// The copy is a file of SQLite's, which every machine can read.
    fn backup(&self, file: &str) -> Result<()> {
        backup::write(file, |unfinished| {
            let copy = Sqlite::open(unfinished, Access::Migrate)?;
            super::migrate::run(&copy)?;
            super::copy::run(self, &copy, true, &mut |_| ()).map(drop)
        })
    }

    fn restore(&mut self, file: &str) -> Result<()> {
        let source = Sqlite::whole(file)?;
        super::copy::run(&source, self, true, &mut |_| ()).map(drop)
    }
}
