//! Links: the name of a thing whose id a row has, as SQL.

use super::field::Field;
use super::kind::Kind;
use super::noun;

/// The way from a row to the name of what a field refers to.
struct Way {
    /// The tables on it, each with the column of the one before that has its id.
    steps: Vec<(&'static str, String)>,
    /// The column of the last one that has the name.
    name: &'static str,
}

fn way(field: &Field) -> Option<Way> {
    let (Kind::Ref(to) | Kind::Key(to)) = field.kind else { return None };
    let (column, to) = (field.linked()?, noun(to));
    // A hypervisor is called as its node is.
    let further = to.field(to.key).and_then(way);
    let Way { mut steps, name } = further.unwrap_or(Way { steps: vec![], name: to.key });
    steps.insert(0, (to.table, column));
    Some(Way { steps, name })
}

/// Writes the name as an expression over the row `t`, if the field refers to something.
pub(super) fn asked(field: &Field, sql: &mut String) -> bool {
    let Some(Way { steps, name }) = way(field) else { return false };
    let last = steps.len() - 1;
    *sql += &format!("(SELECT r{last}.{name} FROM {} r0", steps[0].0);
    for (at, (table, column)) in steps.iter().enumerate().skip(1) {
        *sql += &format!(" JOIN {table} r{at} ON r{at}.id = r{}.{column}", at - 1);
    }
    *sql += &format!(" WHERE r0.id = t.{})", steps[0].1);
    true
}

/// Joins the tables to the row `t`, which for many rows costs less than asking for each, and writes the name.
/// `count` says how many are joined.
pub(super) fn joined(
    field: &Field,
    sql: &mut String,
    joins: &mut String,
    count: &mut usize,
) -> bool {
    let Some(Way { steps, name }) = way(field) else { return false };
    let mut from = "t".to_owned();
    for (table, column) in steps {
        let to = format!("j{count}");
        *joins += &format!(" LEFT JOIN {table} {to} ON {to}.id = {from}.{column}");
        from = to;
        *count += 1;
    }
    *sql += &format!("{from}.{name}");
    true
}
