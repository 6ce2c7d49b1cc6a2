//! Reading inside a transaction: what only reads cannot write.

use super::{Backend, FromVal, Question, Row, Val};
use crate::context::Scope;
use crate::error::Result;

/// A view of the database in which nothing moves.
pub struct Read<'a> {
    pub(super) backend: &'a dyn Backend,
    /// Whose things whoever asks sees: what is named and what is told of them goes by it.
    pub scope: Scope,
}

impl<'a> Read<'a> {
    pub(super) fn new(backend: &'a dyn Backend, scope: Scope) -> Self {
        Self { backend, scope }
    }

    /// Hands every row to `take`.
    pub fn each(
        &self,
        sql: &str,
        params: &[Val],
        mut take: impl FnMut(Row) -> Result<()>,
    ) -> Result<()> {
        self.backend.each(sql, params, &mut take)
    }

    /// Asks at once what will be asked one by one; nothing where the engine is in this program.
    pub fn ahead(&self, questions: impl FnOnce() -> Vec<Question>) -> Result<()> {
        if self.is_near() { Ok(()) } else { self.backend.ahead(&questions()) }
    }

    /// What was answered to a question that was asked ahead, before it is asked: what that leads to can be asked
    /// ahead, too.
    pub fn foretold(&self, question: impl FnOnce() -> Option<Question>) -> Vec<Row> {
        let question = if self.is_near() { None } else { question() };
        question.and_then(|question| self.backend.foretold(&question)).unwrap_or_default()
    }

    /// Whether asking costs nothing beside the answer: the engine is in this program.
    pub fn is_near(&self) -> bool {
        self.backend.alone()
    }

    /// The condition for what comes after a key, with the values of its marks.
    pub fn after(&self, columns: &[&str], key: &[Val]) -> (String, Vec<Val>) {
        self.backend.after(columns, key)
    }

    /// All rows.
    pub fn rows(&self, sql: &str, params: &[Val]) -> Result<Vec<Row>> {
        let mut rows = vec![];
        self.each(sql, params, |row| {
            rows.push(row);
            Ok(())
        })?;
        Ok(rows)
    }

    /// The first row, if there is one.
    pub fn row(&self, sql: &str, params: &[Val]) -> Result<Option<Row>> {
        Ok(self.rows(sql, params)?.into_iter().next())
    }

    /// The first column of all rows.
    pub fn column<T: FromVal>(&self, sql: &str, params: &[Val]) -> Result<Vec<T>> {
        self.rows(sql, params)?.iter().map(|row| row.get(0)).collect()
    }

    /// The first column of the first row, if there is one.
    pub fn get<T: FromVal>(&self, sql: &str, params: &[Val]) -> Result<Option<T>> {
        self.row(sql, params)?.map(|row| row.get(0)).transpose()
    }

    /// The id that the next row of a table gets, where it was ever given one.
    pub fn next_id(&self, table: &str) -> Result<Option<i64>> {
        self.backend.next_id(table)
    }

    /// A count or a sum, which every engine answers with one row.
    pub fn number(&self, sql: &str, params: &[Val]) -> Result<i64> {
        Ok(self.get::<Option<i64>>(sql, params)?.flatten().unwrap_or(0))
    }
}
