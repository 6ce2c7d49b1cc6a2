//! Reading many things: statements made from fields, rows turned into records.

use serde_json::Value;

use super::field::{Field, Source};
use super::kind::Kind;
use super::noun::Noun;
use super::record::Record;
use crate::error::Result;
use crate::store::{Read, Row, Val};

/// Whose things are seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scope {
    /// Everybody's.
    #[default]
    All,
    /// Those of one customer.
    Customer(i64),
}

/// Which things are read, and what of them.
pub struct Query {
    /// The noun.
    pub noun: &'static Noun,
    /// The fields wanted.
    pub fields: Vec<&'static Field>,
    /// Conditions over the row `t`, joined by AND.
    pub conditions: Vec<String>,
    /// The values of the conditions' marks.
    pub params: Vec<Val>,
    /// The order, as SQL; the noun's own where empty.
    pub order: String,
    /// How many at most.
    pub limit: Option<usize>,
}

impl Query {
    /// All things of a noun within a scope, with all their fields.
    pub fn new(noun: &'static Noun, scope: Scope) -> Self {
        let fields = noun.fields.iter().filter(|field| field.source != Source::Input).collect();
        let mut query = Self {
            noun,
            fields,
            conditions: vec![],
            params: vec![],
            order: String::new(),
            limit: None,
        };
        if let (Scope::Customer(id), true) = (scope, !noun.owner.is_empty()) {
            query.filter(format!("{} = ?", noun.owner), Val::Int(id));
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
        const CHUNK: usize = 500;
        let paged = self.order.is_empty();
        let mut after: Option<Vec<Val>> = None;
        let mut left = self.limit.unwrap_or(usize::MAX);
        while left > 0 {
            let most = if paged { left.min(CHUNK) } else { left };
            let (mut records, last) = self.chunk(read, after.as_deref(), most)?;
            let found = records.len();
            if self.fields.iter().any(|field| field.source == Source::Filled) {
                (self.noun.fill)(read, &mut records)?;
            }
            records.into_iter().try_for_each(&mut take)?;
            left -= found;
            after = last;
            if !paged || found < most {
                break;
            }
        }
        Ok(())
    }

    fn chunk(
        &self,
        read: &Read,
        after: Option<&[Val]>,
        most: usize,
    ) -> Result<(Vec<Record>, Option<Vec<Val>>)> {
        let keys = self.noun.order.len();
        let mut params = self.params.clone();
        params.extend(after.into_iter().flatten().cloned());
        let (mut records, mut last) = (vec![], None);
        read.each(&self.sql(after.is_some(), most), &params, |row| {
            let (record, key) = self.record(row, keys);
            records.push(record);
            last = Some(key);
            Ok(())
        })?;
        Ok((records, last))
    }

    fn sql(&self, after: bool, most: usize) -> String {
        let noun = self.noun;
        let ids = noun.ids.iter().map(|id| format!("t.{id}"));
        let keys = noun.order.iter().map(|key| format!("t.{key}"));
        let order = keys.clone().collect::<Vec<_>>().join(", ");
        let columns =
            ids.chain(keys).chain(self.fields.iter().filter_map(|field| expression(field)));
        let mut conditions = self.conditions.clone();
        if after {
            let marks = vec!["?"; noun.order.len()].join(", ");
            conditions.push(format!("({order}) > ({marks})"));
        }
        let mut sql =
            format!("SELECT {} FROM {} t", columns.collect::<Vec<_>>().join(", "), noun.table);
        if !conditions.is_empty() {
            sql += &format!(" WHERE {}", conditions.join(" AND "));
        }
        let sort = if self.order.is_empty() { order } else { format!("{}, {order}", self.order) };
        sql += &format!(" ORDER BY {sort}");
        if most < usize::MAX { sql + &format!(" LIMIT {most}") } else { sql }
    }

    fn record(&self, row: Row, keys: usize) -> (Record, Vec<Val>) {
        let mut values = row.into_values().into_iter();
        let target = values.by_ref().take(self.noun.ids.len()).collect();
        let key = values.by_ref().take(keys).collect();
        let cell = |field: &&'static Field| {
            let elsewhere = matches!(field.source, Source::Filled | Source::Input);
            let val = if elsewhere { None } else { values.next() };
            (field.name, val.map_or(Value::Null, |val| field.kind.show(&val)))
        };
        (Record { target, fields: self.fields.iter().map(cell).collect() }, key)
    }
}

/// The SQL expression over the row `t` that reads a field as people see it.
pub fn expression(field: &Field) -> Option<String> {
    match (field.source, field.kind) {
        (Source::Column, Kind::Ref(name)) => {
            let to = super::noun(name);
            let (table, key, column) = (to.table, to.key, field.column());
            Some(format!("(SELECT r.{key} FROM {table} r WHERE r.id = t.{column})"))
        }
        (Source::Column, _) => Some(format!("t.{}", field.name)),
        (Source::Sql(sql), _) => Some(sql.to_owned()),
        (Source::Filled | Source::Input, _) => None,
    }
}
