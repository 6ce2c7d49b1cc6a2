//! A field as SQL: as it is read, and as it is compared.

use super::super::field::{Field, Source};
use super::super::kind::Kind;
use super::super::link;

/// The SQL expression over the row `t` that reads a field as people see it.
pub fn expression(field: &Field) -> Option<String> {
    let mut sql = String::new();
    express(field, &mut sql).then_some(sql)
}

/// The one by which a field is compared and ordered: a name whatever its case, as it is unique.
pub fn compared(field: &Field) -> Option<String> {
    match field.kind {
        Kind::Name if field.source == Source::Column => Some("t.folded".to_owned()),
        // What is in a list is known once that is read.
        Kind::List(_) | Kind::Json(_) => None,
        _ => expression(field),
    }
}

/// The one by which a field is ordered: a prefix by its first address.
pub fn sort_key(field: &Field) -> Option<String> {
    field.sorts.map_or_else(|| compared(field), |column| Some(format!("t.{column}")))
}

/// Writes that expression, if the field has one.
pub(super) fn express(field: &Field, sql: &mut String) -> bool {
    match (field.source, field.kind) {
        (Source::Column, Kind::Ref(_)) | (Source::Link(_), _) => return link::asked(field, sql),
        (Source::Column, _) => sql.extend(["t.", field.name]),
        (Source::Sql(expression), _) => sql.push_str(expression),
        (Source::Filled | Source::Input, _) => return false,
    }
    true
}

#[cfg(test)]
mod tests {
    use super::super::super::NOUNS;
    use super::*;

    #[test]
    fn every_name_that_is_compared_has_its_folded_column() {
        let mut names = 0;
        for noun in NOUNS {
            let is_name = |field: &&Field| matches!(field.kind, Kind::Name);
            for field in noun.fields.iter().filter(is_name) {
                assert_eq!((noun.names, noun.key), ("folded", field.name), "{}", noun.name);
                names += 1;
            }
        }
        assert!(names > 8, "there are {names}");
    }
}
