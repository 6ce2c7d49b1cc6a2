//! The whole inventory from one database to another, whatever their engines: every row of every
//! table, compared at the end.

use super::backend::number;
use super::{Backend, Row, Table, Val, version};
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
    let tables = from.schema()?;
    from.begin(false)?;
    let copied = into(from, to, &tables, replace, done);
    from.rollback();
    copied
}

fn into(
    from: &dyn Backend,
    to: &dyn Backend,
    tables: &[Table],
    replace: bool,
    done: &mut dyn FnMut(u64),
) -> Result<u64> {
    to.begin(true)?;
    let copied = match all(from, to, tables, replace, done) {
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
    replace: bool,
    done: &mut dyn FnMut(u64),
) -> Result<u64> {
    if !replace {
        must_be_new(to)?;
    }
    to.check_references(false)?;
    let mut count = 0;
    for table in tables {
        to.execute(&format!("DELETE FROM {}", table.name), &[])?;
    }
    for table in tables {
        chunks(from, table, |rows| {
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

/// Hands the rows of a table to `take`, some at a time, in the order of its key.
fn chunks(
    from: &dyn Backend,
    table: &Table,
    mut take: impl FnMut(Vec<Vec<Val>>) -> Result<()>,
) -> Result<()> {
    let mut after: Option<Vec<Val>> = None;
    loop {
        let rows = chunk(from, table, after.as_deref())?;
        let Some(last) = rows.last() else { return Ok(()) };
        after = Some(table.key.iter().map(|column| last[table.place(column)].clone()).collect());
        take(rows)?;
    }
}

fn chunk(from: &dyn Backend, table: &Table, after: Option<&[Val]>) -> Result<Vec<Vec<Val>>> {
    let names = table.columns.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(", ");
    let key = table.key.join(", ");
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
    let names = table.columns.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(", ");
    let marks = format!("({})", vec!["?"; table.columns.len()].join(", "));
    let all = vec![marks; rows.len()].join(", ");
    let sql = format!("INSERT INTO {} ({names}) VALUES {all}", table.name);
    to.execute(&sql, &rows.concat()).map(drop)
}

/// Sees to it that both have the same rows.
fn compare(from: &dyn Backend, to: &dyn Backend, table: &Table) -> Result<()> {
    let mut after: Option<Vec<Val>> = None;
    loop {
        let (here, there) =
            (chunk(from, table, after.as_deref())?, chunk(to, table, after.as_deref())?);
        if here != there {
            let why = format!("the rows of {} are not the same there", table.name);
            return Err(Error::refused("nothing was copied", why, "report it"));
        }
        let Some(last) = here.last() else { return Ok(()) };
        after = Some(table.key.iter().map(|column| last[table.place(column)].clone()).collect());
    }
}
