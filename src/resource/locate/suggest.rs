//! Names that are alike to one that was not found, and names that start so.

use strsim::{jaro_winkler, osa_distance};

use super::super::kind::Kind;
use super::super::noun::{Input, Noun};
use super::super::sight::{ALL, seen};
use super::super::vrf::{GLOBAL, SPACE, VRF};
use crate::error::{Error, Result};
use crate::store::{Read, Row, params};
use crate::value::secret::masked;
use crate::value::{Fqdn, qualified};

/// How far to either side names are compared with one that was not found.
const NEIGHBOURS: usize = 100;

/// In how many address spaces a word is looked for that `global` does not know.
const SPACES: usize = 100;

/// How many names are told of those that start so.
const STARTING: usize = 200;

/// The error for a word that names nothing, with the names that are alike among its neighbours, or
/// the address spaces that do know it.
pub fn not_found(read: &Read, noun: &'static Noun, word: &str, input: &Input) -> Error {
    let similar = match noun.names {
        "" if noun.field(SPACE).is_some() && !input.contains_key(SPACE) => {
            elsewhere(read, noun, word)
        }
        "" => Ok(vec![]),
        column => neighbours(read, noun, column, &word.to_ascii_lowercase()),
    };
    let similar = similar.unwrap_or_default();
    match Error::not_found(noun.name, &masked(word)) {
        Error::NotFound { noun, key, next, .. } => Error::NotFound { noun, key, similar, next },
        error => error,
    }
}

/// The word as it is said in each address space that knows it.
fn elsewhere(read: &Read, noun: &'static Noun, word: &str) -> Result<Vec<String>> {
    let (condition, values) = seen(&VRF, read.scope).unwrap_or(ALL);
    let spaces = format!("SELECT t.name FROM vrf t WHERE {condition} ORDER BY t.id LIMIT {SPACES}");
    let mut said = vec![];
    for space in read.column::<String>(&spaces, &values)? {
        let input = Input::from_iter([(SPACE.to_owned(), space.as_str().into())]);
        if noun.seek(read, word, &input)?.is_some() {
            said.push(qualified(word, &space, ""));
        }
    }
    Ok(said)
}

fn neighbours(read: &Read, noun: &Noun, column: &str, word: &str) -> Result<Vec<String>> {
    let shown = if column == "folded" { "name" } else { column };
    let (condition, values) = seen(noun, read.scope).unwrap_or(ALL);
    let side = |sign: &str, order: &str| {
        let sql = format!(
            "SELECT t.{shown} FROM {} t WHERE t.{column} {sign} ? AND {condition} \
             ORDER BY t.{column} {order} LIMIT {NEIGHBOURS}",
            noun.table
        );
        read.column::<String>(&sql, &[params![word].as_slice(), &values].concat())
    };
    Ok(alike(word, side(">=", "ASC")?.into_iter().chain(side("<", "DESC")?)))
}

/// The at most three names that are most alike to `word`.
pub fn alike(word: &str, names: impl Iterator<Item = String>) -> Vec<String> {
    let near = |name: &str| {
        let slips = osa_distance(word, name) <= 1 + word.len() / 6;
        jaro_winkler(word, name).max(if slips { 0.9 } else { 0.0 })
    };
    let score = |name: &str| {
        let name = name.to_lowercase();
        near(&name).max(near(name.split('.').next().unwrap_or(&name)))
    };
    let mut found = names.map(|name| (score(&name), name)).collect::<Vec<_>>();
    found.retain(|(score, _)| *score > 0.85);
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    found.into_iter().take(3).map(|(_, name)| name).collect()
}

/// Names of a noun that start so, for forms and the search: so many at most. Things whose names have no order are
/// told whatever they start with.
pub fn names(read: &Read, noun: &'static Noun, start: &str) -> Result<Vec<String>> {
    if let Some(Kind::Ref(other)) = noun.field(noun.key).map(|field| field.kind) {
        return names(read, super::super::noun(other), start);
    }
    let (condition, values) = seen(noun, read.scope).unwrap_or(ALL);
    let select = format!("SELECT t.{} FROM {} t WHERE {condition}", noun.key, noun.table);
    match noun.names {
        "" if noun.ids == ["id"] && noun.shares_names() => {
            let sql = format!(
                "SELECT t.{}, r.name FROM {} t JOIN vrf r ON r.id = t.vrf_id WHERE {condition} \
                 ORDER BY t.id LIMIT {STARTING}",
                noun.key, noun.table
            );
            let name =
                |row: &Row| Ok(qualified(&row.get::<String>(0)?, &row.get::<String>(1)?, GLOBAL));
            read.rows(&sql, &values)?.iter().map(name).collect()
        }
        "" if noun.key == "id" => Ok(vec![]),
        "" if noun.ids == ["id"] => {
            read.column(&format!("{select} ORDER BY t.id LIMIT {STARTING}"), &values)
        }
        "" => Ok(vec![]),
        column => {
            let start = match column {
                "fqdn" => Fqdn::kept(start),
                _ => start.to_ascii_lowercase(),
            };
            let within = format!("t.{column} >= ? AND t.{column} < ? ORDER BY t.{column}");
            let ends = params![&start, format!("{start}\u{10ffff}")];
            read.column(
                &format!("{select} AND {within} LIMIT {STARTING}"),
                &[values.as_slice(), ends].concat(),
            )
        }
    }
}
