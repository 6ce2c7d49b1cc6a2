//! Reading many things: statements made from fields, rows turned into records.

mod expression;

pub use expression::{compared, expression, sort_key};

use std::ops::ControlFlow;

use super::field::{Field, Source};
use super::link;
use super::noun::Noun;
use super::record::Record;
use super::sight::seen;
use crate::answer::Cell;
use crate::context::Scope;
use crate::error::Result;
use crate::store::{Question, Read, Row, Val};
use expression::express;

/// How many are read at once in a noun's own order, and handed over at once in any.
const CHUNK: usize = 128;

/// Which things are read, and what of them.
pub struct Query {
    /// Whose things are read.
    scope: Scope,
    /// The noun.
    pub noun: &'static Noun,
    /// The fields wanted.
    pub fields: Vec<&'static Field>,
    /// SQL expressions over the row `t`: the ids of what it names that is wanted, too.
    pub links: Vec<String>,
    /// Conditions over the row `t`, joined by AND.
    pub conditions: Vec<String>,
    /// The values of the conditions' marks.
    pub params: Vec<Val>,
    /// Columns of the noun's order that are the same for all that is read: an index need not have them.
    pub fixed: Vec<&'static str>,
    /// The order, as SQL; the noun's own where empty.
    pub order: String,
    /// Whether they are few: all at once, with all that is read of them, and in no order.
    pub few: bool,
    /// How many at most.
    pub limit: Option<usize>,
    /// How many come before those, in an order of its own.
    pub skip: usize,
    /// The place in the noun's order after which it goes on.
    pub after: Option<Vec<Val>>,
}

impl Query {
    /// All things of a noun within a scope, with all their fields.
    pub fn new(noun: &'static Noun, scope: Scope) -> Self {
        let fields = noun.fields.iter().filter(|field| field.source != Source::Input).collect();
        let mut query = Self {
            scope,
            noun,
            fields,
            links: vec![],
            conditions: vec![],
            params: vec![],
            fixed: vec![],
            order: String::new(),
            few: false,
            limit: None,
            skip: 0,
            after: None,
        };
        if let Some((condition, values)) = seen(noun, scope) {
            query.conditions.push(condition.to_owned());
            query.params.extend(values);
        }
        query
    }

    /// Only those for which `condition` holds.
    pub fn filter(&mut self, condition: String, value: Val) {
        self.conditions.push(condition);
        self.params.push(value);
    }

    /// Runs it and hands over the records in chunks, so that memory stays constant.
    pub fn each(&self, read: &Read, mut take: impl FnMut(Record) -> Result<()>) -> Result<()> {
        self.walk(read, |record| take(record).map(ControlFlow::Continue))
    }

    /// The same, until whoever takes them has enough.
    pub fn walk(
        &self,
        read: &Read,
        mut take: impl FnMut(Record) -> Result<ControlFlow<()>>,
    ) -> Result<()> {
        let filled = self.fields.iter().any(|field| field.source == Source::Filled);
        let paged = self.is_paged();
        let mut after = self.after.clone();
        let mut left = self.limit.unwrap_or(usize::MAX);
        while left > 0 {
            let most = self.most(left);
            let rows = self.chunk(read, after.as_deref(), most)?;
            let found = rows.len();
            after = rows.last().map(|row| self.place(row).to_vec());
            let mut rows = rows.into_iter();
            while rows.len() > 0 {
                let some = rows.by_ref().take(CHUNK).map(|row| self.record(row));
                let mut some = some.collect::<Vec<_>>();
                if filled {
                    (self.noun.fill)(read, &mut some)?;
                }
                for mut record in some {
                    record.strip_parts(self.noun, self.scope);
                    if take(record)?.is_break() {
                        return Ok(());
                    }
                }
            }
            left -= found;
            if !paged || found < most {
                break;
            }
        }
        Ok(())
    }

    /// What it begins by asking, where it is of one table.
    pub fn question(&self, read: &Read) -> Question {
        self.sql(read, self.noun.table, None, self.most(self.limit.unwrap_or(usize::MAX)))
    }

    /// How many are read at once, of so many that are left.
    fn most(&self, left: usize) -> usize {
        if self.is_paged() { left.min(CHUNK) } else { left }
    }

    /// Whether they come in pieces, each after the last: in the noun's own order.
    fn is_paged(&self) -> bool {
        self.order.is_empty() && !self.few
    }

    fn chunk(&self, read: &Read, after: Option<&[Val]>, most: usize) -> Result<Vec<Row>> {
        let tables = self.tables();
        let mut found = vec![];
        for table in tables.iter().filter(|table| !self.is_past(table, after)) {
            let (sql, params) = self.sql(read, table, after, most);
            read.each(&sql, &params, |row| {
                found.push(row);
                Ok(())
            })?;
        }
        if tables.len() > 1 {
            found.sort_by(|one, other| self.place(one).cmp(self.place(other)));
            found.truncate(most);
        }
        Ok(found)
    }

    /// The columns that order it.
    pub fn keys(&self) -> impl Iterator<Item = &'static str> {
        self.noun.order.iter().copied().filter(|key| !self.fixed.contains(key))
    }

    /// Whether all of a part comes before a key: it has 0 where the key has more.
    fn is_past(&self, part: &str, after: Option<&[Val]>) -> bool {
        let first = self.keys().next().is_some_and(|key| is_zero(part, key));
        first && after.and_then(<[Val]>::first).is_some_and(|key| *key > Val::Int(0))
    }

    /// What is read: the noun's table; where that is a view over two, each of them for itself, since
    /// not every engine looks through a view for an index. The noun's own order joins them again.
    fn tables(&self) -> Vec<String> {
        let view = self.noun.view.split_once(" AS\n").filter(|_| self.order.is_empty());
        match view {
            None => vec![self.noun.table.to_owned()],
            Some((_, parts)) => {
                let parts = parts.trim_end().trim_end_matches(';').split("UNION ALL");
                let parts = parts.map(|part| format!("({})", part.trim()));
                parts.filter(|part| self.is_seen(part)).collect()
            }
        }
    }

    /// Whether whoever reads sees anything of a part: customers what is of VMs alone.
    fn is_seen(&self, part: &str) -> bool {
        self.scope == Scope::All || !is_zero(part, "vm_id")
    }

    fn sql(&self, read: &Read, table: &str, after: Option<&[Val]>, most: usize) -> Question {
        let open = |key: &&'static str| !is_zero(table, key);
        let (mut sql, joins) = self.columns(read.is_near());
        sql.extend([" FROM ", table, " t", &joins]);
        let (mut word, mut params) = (" WHERE ", self.params.clone());
        for condition in &self.conditions {
            sql.extend([std::mem::replace(&mut word, " AND "), condition.as_str()]);
        }
        if let Some(after) = after {
            let left = self.keys().zip(after).filter(|(key, _)| open(key));
            let named = |(key, value): (&str, &Val)| (format!("t.{key}"), value.clone());
            let (columns, values): (Vec<_>, Vec<_>) = left.map(named).unzip();
            let columns = columns.iter().map(String::as_str).collect::<Vec<_>>();
            let (condition, values) = read.after(&columns, &values);
            sql.extend([word, &condition]);
            params.extend(values);
        }
        let mut word = " ORDER BY ";
        if !self.order.is_empty() {
            sql.extend([std::mem::replace(&mut word, ", "), &self.order]);
        }
        for key in self.keys().filter(open).filter(|_| !self.few) {
            sql.extend([std::mem::replace(&mut word, ", "), "t.", key]);
        }
        if most < usize::MAX {
            sql += &format!(" LIMIT {most}");
        }
        if self.skip > 0 {
            sql += &format!(" OFFSET {}", self.skip);
        }
        (sql, params)
    }

    /// What is read of each row, as a record takes it apart, and the tables that are joined for it: written piece by
    /// piece, since it is half of what a statement says.
    fn columns(&self, near: bool) -> (String, String) {
        // In an order of its own all that there is is read before the first is given: no more than its rows. Of one
        // row each name is as quickly found where it stands; a server plans for each of them anew.
        let many = (self.limit != Some(1) || !near) && self.order.is_empty();
        let (mut joins, mut count) = (String::new(), 0);
        let mut sql = String::with_capacity(1 << 11);
        sql += "SELECT ";
        for column in self.noun.ids.iter().copied().chain(self.keys()) {
            sql += "t.";
            sql += column;
            sql += ", ";
        }
        for link in &self.links {
            sql += link;
            sql += ", ";
        }
        for field in &self.fields {
            let joined = many && link::joined(field, &mut sql, &mut joins, &mut count);
            if joined || express(field, &mut sql) {
                sql += ", ";
            }
        }
        sql.truncate(sql.len() - 2);
        (sql, joins)
    }

    /// Where a row stands in the order of its noun.
    fn place<'r>(&self, row: &'r Row) -> &'r [Val] {
        let ids = self.noun.ids.len();
        row.part(ids..ids + self.keys().count())
    }

    fn record(&self, row: Row) -> Record {
        let keys = self.keys().count();
        let mut values = row.into_values().into_iter();
        let target = values.by_ref().take(self.noun.ids.len()).collect();
        let place = values.by_ref().take(keys).collect();
        let links = values.by_ref().take(self.links.len()).collect();
        let cell = |field: &&'static Field| {
            let elsewhere = matches!(field.source, Source::Filled | Source::Input);
            let val = if elsewhere { None } else { values.next() };
            (field.name, val.map_or(Cell::Null, |val| field.kind.show(val)))
        };
        Record { target, place, links, fields: self.fields.iter().map(cell).collect() }
    }
}

/// Whether a part of a view, which stands in parentheses, has 0 in a column: it need not be ordered by that.
fn is_zero(part: &str, column: &str) -> bool {
    part.starts_with('(') && part.contains(&format!("0 AS {column},"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_joined_where_many_rows_come_as_they_lie() {
        let joins = |near, order: &str, limit| {
            let mut query = Query::new(super::super::noun("vm"), Scope::All);
            (query.order, query.limit) = (order.to_owned(), limit);
            query.columns(near).1.matches(" LEFT JOIN ").count()
        };
        // Its hypervisor is called as a node is: one table more than there are names.
        assert_eq!((joins(true, "", None), joins(true, "", Some(50))), (5, 5));
        assert_eq!((joins(true, "t.ram DESC", Some(50)), joins(true, "", Some(1))), (0, 0));
        assert_eq!((joins(false, "t.ram DESC", Some(50)), joins(false, "", Some(1))), (0, 5));
    }
}
