//! How words name things: one resolver for every command.

use strsim::{jaro_winkler, osa_distance};
use uuid::Uuid;

use super::kind::Kind;
use super::noun::{Input, Noun, Target};
use crate::error::{Error, Result};
use crate::store::{Read, Val, params};
use crate::value::{Addr, Mac};

/// The id that `id:7` or `7` says.
pub fn id(word: &str) -> Option<i64> {
    let digits = word.strip_prefix("id:").unwrap_or(word);
    digits.parse().ok().filter(|_| digits.bytes().all(|byte| byte.is_ascii_digit()))
}

/// A row of this table by its id.
pub fn by_id(read: &Read, noun: &Noun, id: i64) -> Result<Option<Target>> {
    let sql = format!("SELECT id FROM {} WHERE id = ?", noun.table);
    Ok(read.get::<i64>(&sql, params![id])?.map(|id| vec![Val::Int(id)]))
}

/// A row of a list, by its name (ASCII case aside) or its id.
pub fn by_name(read: &Read, noun: &'static Noun, word: &str, _: &Input) -> Result<Option<Target>> {
    if let Some(id) = id(word) {
        return by_id(read, noun, id);
    }
    let sql = format!("SELECT id FROM {} WHERE folded = ?", noun.table);
    let found = read.get::<i64>(&sql, params![word.to_ascii_lowercase()])?;
    Ok(found.map(|id| vec![Val::Int(id)]))
}

/// A VLAN: a bare number is its tag.
pub fn vlan(read: &Read, noun: &'static Noun, word: &str, input: &Input) -> Result<Option<Target>> {
    if word.starts_with("id:") || id(word).is_none() {
        return by_name(read, noun, word, input);
    }
    let found = read.get::<i64>("SELECT id FROM vlan WHERE tag = ?", params![id(word)])?;
    Ok(found.map(|id| vec![Val::Int(id)]))
}

/// A node or a VM: by its name, the first label of it where that is unique, or its id; a VM by its
/// UUID too; both by an address or a MAC of theirs.
pub fn host(read: &Read, noun: &'static Noun, word: &str, _: &Input) -> Result<Option<Target>> {
    if let Some(id) = id(word) {
        return by_id(read, noun, id);
    }
    let word = word.to_ascii_lowercase();
    let sql = format!("SELECT id FROM {} WHERE fqdn = ?", noun.table);
    if let Some(id) = read.get::<i64>(&sql, params![&word])? {
        return Ok(Some(vec![Val::Int(id)]));
    }
    let found = match by_label(read, noun, &word)? {
        None => by_hardware(read, noun, &word)?,
        found => found,
    };
    Ok(found.map(|id| vec![Val::Int(id)]))
}

fn by_label(read: &Read, noun: &'static Noun, label: &str) -> Result<Option<i64>> {
    if label.contains(['.', ':']) {
        return Ok(None);
    }
    let sql = format!(
        "SELECT id, fqdn FROM {} WHERE fqdn > ? AND fqdn < ? ORDER BY fqdn LIMIT 4",
        noun.table
    );
    let rows = read.rows(&sql, params![format!("{label}."), format!("{label}/")])?;
    match rows.as_slice() {
        [] => Ok(None),
        [row] => row.get(0).map(Some),
        rows => {
            let names = rows.iter().map(|row| row.get(1)).collect::<Result<Vec<String>>>()?;
            let why = format!("it names more than one {}: {}", noun.name, names.join(", "));
            Err(Error::invalid(noun.name, label, why))
        }
    }
}

fn by_hardware(read: &Read, noun: &'static Noun, word: &str) -> Result<Option<i64>> {
    if let (Ok(uuid), "vm") = (word.parse::<Uuid>(), noun.name) {
        return read.get("SELECT id FROM vm WHERE uuid = ?", params![uuid]);
    }
    let owner = match noun.name {
        "vm" => "vm_id",
        _ => "(SELECT node_id FROM node_interface n WHERE n.id = node_interface_id)",
    };
    if let Ok(mac) = word.parse::<Mac>() {
        let sql = format!("SELECT {owner} FROM mac WHERE mac = ?");
        return Ok(read.get::<Option<i64>>(&sql, params![mac.as_str()])?.flatten());
    }
    let Ok(address) = word.parse::<Addr>() else { return Ok(None) };
    let sql = format!(
        "SELECT {owner} FROM ip WHERE vrf_id = (SELECT id FROM vrf WHERE folded = 'global') \
         AND address = ?"
    );
    Ok(read.get::<Option<i64>>(&sql, params![address])?.flatten())
}

/// How far to either side names are compared with one that was not found.
const NEIGHBOURS: usize = 100;

/// The error for a word that names nothing, with the names that are alike among its neighbours.
pub fn not_found(read: &Read, noun: &'static Noun, word: &str) -> Error {
    let similar = match noun.names {
        "" => vec![],
        column => neighbours(read, noun, column, &word.to_ascii_lowercase()).unwrap_or_default(),
    };
    match Error::not_found(noun.name, word) {
        Error::NotFound { noun, key, .. } => Error::NotFound { noun, key, similar },
        error => error,
    }
}

fn neighbours(read: &Read, noun: &Noun, column: &str, word: &str) -> Result<Vec<String>> {
    let shown = if column == "folded" { "name" } else { column };
    let side = |sign: &str, order: &str| {
        let sql = format!(
            "SELECT {shown} FROM {} WHERE {column} {sign} ? ORDER BY {column} {order} LIMIT {}",
            noun.table, NEIGHBOURS
        );
        read.column::<String>(&sql, params![word])
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

/// Names of a noun that start so, for completion: at most 200.
pub fn names(read: &Read, noun: &'static Noun, start: &str) -> Result<Vec<String>> {
    if let Some(Kind::Ref(other)) = noun.field(noun.key).map(|field| field.kind) {
        return names(read, super::noun(other), start);
    }
    let (start, sql) = match noun.names {
        "" if noun.ids == ["id"] => {
            let sql = format!("SELECT {} FROM {} ORDER BY id LIMIT 200", noun.key, noun.table);
            return read.column(&sql, &[]);
        }
        "" => return Ok(vec![]),
        column => (
            start.to_ascii_lowercase(),
            format!(
                "SELECT {} FROM {} WHERE {column} >= ? AND {column} < ? ORDER BY {column} LIMIT 200",
                noun.key, noun.table
            ),
        ),
    };
    read.column(&sql, params![&start, format!("{start}\u{10ffff}")])
}
