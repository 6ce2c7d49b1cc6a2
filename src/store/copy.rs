//! The whole inventory from one database to another, whatever their engines: every row of every
//! table, compared at the end.

use super::backend::{insertion, number};
use super::{Backend, Row, Table, Val, migrate, version};
use crate::error::{Error, Result};

/// How many rows are read at once, and how many go into one statement.
const CHUNK: usize = 500;

/// Copies everything and says how many rows there were; how many were copied so far is told to
/// `done`. A database that people have used is replaced only if `replace` says so.
pub(super) fn run(
    from: &dyn Backend,
    to: &dyn Backend,
    replace: bool,
    done: &mut dyn FnMut(u64),
) -> Result<u64> {
    version::usable(from.version()?)?;
    version::usable(to.version()?)?;
    // What others keep beside ours is theirs.
    let own = migrate::tables();
    let mut tables = from.schema()?;
    tables.retain(|table| own.contains(&table.name));
    from.begin(false)?;
    let copied = saved(to, || {
        if !replace {
            must_be_new(to)?;
        }
        all(from, to, &tables, done)
    });
    from.rollback();
    copied
}

/// Does the work of a copy in one transaction.
fn saved(to: &dyn Backend, work: impl FnOnce() -> Result<u64>) -> Result<u64> {
    to.begin(true)?;
    let copied = match work() {
        Ok(count) => to.commit().map(|()| count).map_err(unseen),
        Err(error) => {
            to.rollback();
            Err(error)
        }
    };
    let _ = to.check_references(true);
    if copied.is_ok() {
        let _ = to.settle();
    }
    copied
}

/// A copy has no request that could be asked for again.
fn unseen(error: Error) -> Error {
    match error {
        Error::Unknown { .. } => Error::unavailable(
            "the connection ended while the copy was being saved",
            "see whether it is there, or copy again to a new database",
        ),
        error => error,
    }
}

fn all(
    from: &dyn Backend,
    to: &dyn Backend,
    tables: &[Table],
    done: &mut dyn FnMut(u64),
) -> Result<u64> {
    to.check_references(false)?;
    let mut count = 0;
    for table in tables {
        to.execute(&format!("DELETE FROM {}", table.name), &[])?;
    }
    for table in tables {
        chunks(from, table, |rows, _| {
            insert(to, table, &rows)?;
            count += rows.len() as u64;
            done(count);
            Ok(())
        })?;
        if let Some(next) = from.next_id(&table.name)?.filter(|next| *next > 1) {
            to.start_ids(&table.name, next)?;
        }
    }
    for table in tables {
        compare(from, to, table)?;
    }
    Ok(count)
}

/// A database in which nothing was done yet.
fn must_be_new(to: &dyn Backend) -> Result<()> {
    let sql = "SELECT 1 FROM operation UNION SELECT 1 FROM host LIMIT 1";
    match number(to, sql, &[])?.is_some() {
        false => Ok(()),
        true => Err(Error::refused(
            "nothing was copied",
            "the database it would go to is in use",
            "copy to one that only `virtctl db migrate` has seen",
        )),
    }
}

/// Hands the rows of a table to `take`, some at a time, in the order of its key; `take` is told after
/// which key they come, too.
fn chunks(
    from: &dyn Backend,
    table: &Table,
    mut take: impl FnMut(Vec<Vec<Val>>, Option<&[Val]>) -> Result<()>,
) -> Result<()> {
    let mut after: Option<Vec<Val>> = None;
    loop {
        let rows = chunk(from, table, after.as_deref())?;
        let Some(last) = rows.last() else { return Ok(()) };
        let key = table.key.iter().map(|column| last[table.place(column)].clone()).collect();
        take(rows, after.as_deref())?;
        after = Some(key);
    }
}

fn chunk(from: &dyn Backend, table: &Table, after: Option<&[Val]>) -> Result<Vec<Vec<Val>>> {
    let (names, key) = (table.names().join(", "), table.key.join(", "));
    let (condition, params) =
        after.map_or((String::new(), vec![]), |after| later(from, table, after));
    let sql =
        format!("SELECT {names} FROM {} {condition} ORDER BY {key} LIMIT {CHUNK}", table.name);
    let mut rows = vec![];
    from.each(&sql, &params, &mut |row: Row| {
        rows.push(row.into_values());
        Ok(())
    })?;
    Ok(rows)
}

fn later(from: &dyn Backend, table: &Table, after: &[Val]) -> (String, Vec<Val>) {
    let key = table.key.iter().map(String::as_str).collect::<Vec<_>>();
    let (condition, params) = from.after(&key, after);
    (format!("WHERE {condition}"), params)
}

fn insert(to: &dyn Backend, table: &Table, rows: &[Vec<Val>]) -> Result<()> {
    to.execute(&insertion(&table.name, &table.names(), rows.len()), &rows.concat()).map(drop)
}

/// Sees to it that both have the same rows.
fn compare(from: &dyn Backend, to: &dyn Backend, table: &Table) -> Result<()> {
    let rows = |backend: &dyn Backend| {
        number(backend, &format!("SELECT COUNT(*) FROM {}", table.name), &[])
    };
    let differ = || {
        let why = format!("the rows of {} are not the same there", table.name);
        Err(Error::refused("nothing was copied", why, "report it"))
    };
    if rows(from)? != rows(to)? {
        return differ();
    }
    chunks(from, table, |here, after| match here == chunk(to, table, after)? {
        true => Ok(()),
        false => differ(),
    })
}
