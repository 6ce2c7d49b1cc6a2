//! Links: the name of a thing whose id a row has, as SQL, written piece by piece as all of a question is.

use super::field::Field;
use super::kind::Kind;
use super::noun;

/// The way from a row to the name of what a field refers to.
struct Way {
    /// The table of the thing, and the column of the row that has its id, in two pieces.
    first: (&'static str, [&'static str; 2]),
    /// The same of what that is called as: a hypervisor as its node.
    second: Option<(&'static str, [&'static str; 2])>,
    /// The column that has the name.
    name: &'static str,
}

fn way(field: &Field) -> Option<Way> {
    let (Kind::Ref(to) | Kind::Key(to)) = field.kind else { return None };
    let (column, to) = (field.linked()?, noun(to));
    let further = to.field(to.key).and_then(way);
    let name = further.as_ref().map_or(to.key, |way| way.name);
    Some(Way { first: (to.table, column), second: further.map(|way| way.first), name })
}

/// Writes the name as an expression over the row `t`, if the field refers to something.
pub(super) fn asked(field: &Field, sql: &mut String) -> bool {
    let Some(Way { first: (table, id), second, name }) = way(field) else { return false };
    let named = if second.is_some() { "s." } else { "r." };
    sql.extend(["(SELECT ", named, name, " FROM ", table, " r"]);
    if let Some((table, id)) = second {
        sql.extend([" JOIN ", table, " s ON s.id = r.", id[0], id[1]]);
    }
    sql.extend([" WHERE r.id = t.", id[0], id[1], ")"]);
    true
}

/// What joined tables are called, one after the other.
const ALIASES: &str = "abcdefghijklmnopqrs";

/// Joins the tables to the row `t`, which for many rows costs less than asking for each, and writes the name.
/// `count` says how many are joined.
pub(super) fn joined(
    field: &Field,
    sql: &mut String,
    joins: &mut String,
    count: &mut usize,
) -> bool {
    let Some(Way { first, second, name }) = way(field) else { return false };
    let mut from = "t";
    for (table, [id, end]) in std::iter::once(first).chain(second) {
        let Some(to) = ALIASES.get(*count..=*count) else { return false };
        joins.extend([" LEFT JOIN ", table, " ", to, " ON ", to, ".id = ", from, ".", id, end]);
        (from, *count) = (to, *count + 1);
    }
    sql.extend([from, ".", name]);
    true
}

#[cfg(test)]
mod tests {
    use super::super::NOUNS;
    use super::super::field::Source;
    use super::*;

    #[test]
    fn every_link_leads_to_a_column() {
        let fields = NOUNS.iter().flat_map(|noun| noun.fields);
        let mut ways = 0;
        for field in fields.filter(|field| field.linked().is_some()) {
            let Way { first, second, name } = way(field).expect("it names a noun");
            let (table, _) = second.unwrap_or(first);
            let last = NOUNS.iter().find(|noun| noun.table == table);
            let key = last.and_then(|noun| noun.field(name)).expect("the last one has the name");
            assert!(key.source == Source::Column && key.linked().is_none(), "{}", field.name);
            ways += 1;
        }
        assert!(ways > 20, "there are {ways}");
    }
}
