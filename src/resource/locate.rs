//! How words name things: one resolver for every command.

pub mod suggest;

use uuid::Uuid;

use super::address;
use super::noun::{Input, Noun, Target};
use super::sight::{ALL, seen};
use super::vrf::GLOBAL;
use crate::error::{Error, Result};
use crate::store::{Question, Read, Row, Val, params};
use crate::value::{Addr, Fqdn, Mac};

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

/// What is asked about the row of a list that a word names, by its name (ASCII case aside) or its id.
pub fn about(noun: &Noun, columns: &str, word: &str) -> Question {
    let (column, value) = match id(word) {
        Some(id) => ("id", Val::Int(id)),
        None => ("folded", word.to_ascii_lowercase().into()),
    };
    (format!("SELECT {columns} FROM {} WHERE {column} = ?", noun.table), vec![value])
}

/// A row of a list, by its name or its id.
pub fn by_name(read: &Read, noun: &'static Noun, word: &str, _: &Input) -> Result<Option<Target>> {
    let (sql, params) = about(noun, "id", word);
    Ok(read.get::<i64>(&sql, &params)?.map(|id| vec![Val::Int(id)]))
}

/// Columns of a row of a list that everybody sees, by its name or its id.
pub fn row(read: &Read, noun: &'static Noun, columns: &str, word: &str) -> Result<Row> {
    let (sql, params) = about(noun, columns, word);
    let found = read.row(&sql, &params)?;
    found.ok_or_else(|| suggest::not_found(read, noun, word, &Input::new()))
}

/// What is asked about the VLAN that a word names: its id, whose it is, and its tag. A bare number is its tag.
pub fn about_vlan(noun: &Noun, word: &str) -> Question {
    const OF_VLAN: &str = "id, customer_id, tag";
    match id(word).filter(|_| !word.starts_with("id:")) {
        Some(tag) => (format!("SELECT {OF_VLAN} FROM vlan WHERE tag = ?"), vec![Val::Int(tag)]),
        None => about(noun, OF_VLAN, word),
    }
}

/// A VLAN, by its name, its tag or its id.
pub fn vlan(read: &Read, noun: &'static Noun, word: &str, _: &Input) -> Result<Option<Target>> {
    let (sql, params) = about_vlan(noun, word);
    Ok(read.get::<i64>(&sql, &params)?.map(|id| vec![Val::Int(id)]))
}

/// A node or a VM: by its name, the first label of it where that is unique, or its id; a VM by its
/// UUID too; both by an address or a MAC of theirs.
pub fn host(read: &Read, noun: &'static Noun, word: &str, _: &Input) -> Result<Option<Target>> {
    if let Some(id) = id(word) {
        return by_id(read, noun, id);
    }
    // Names in letters of other scripts are kept as A-labels.
    let known = |name: Fqdn| name.as_str().to_owned();
    let word = word.parse().map_or_else(|_| Fqdn::kept(word), known);
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
    let (condition, values) = seen(noun, read.scope).unwrap_or(ALL);
    let sql = format!(
        "SELECT t.id, t.fqdn FROM {} t WHERE t.fqdn > ? AND t.fqdn < ? AND {condition} \
         ORDER BY t.fqdn LIMIT 4",
        noun.table
    );
    let ends = params![format!("{label}."), format!("{label}/")].to_vec();
    let rows = read.rows(&sql, &[ends, values].concat())?;
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
    match word.parse::<Addr>() {
        Ok(address) => by_address(read, noun, owner, address),
        Err(_) => Ok(None),
    }
}

/// The host of an address, among those that the reader sees: that in the address space which is meant unless told,
/// or the only one.
fn by_address(read: &Read, noun: &Noun, owner: &str, address: Addr) -> Result<Option<i64>> {
    let (condition, values) = seen(noun, read.scope).unwrap_or(ALL);
    let sql = format!(
        "SELECT t.id, r.name FROM {} a JOIN vrf r ON r.id = a.vrf_id JOIN {} t ON t.id = {owner} \
         WHERE a.address = ? AND {condition} \
         ORDER BY CASE r.folded WHEN '{GLOBAL}' THEN 0 ELSE 1 END, r.id",
        address::table(address.family()),
        noun.table
    );
    let mut found = vec![];
    for row in read.rows(&sql, &[params![address].to_vec(), values].concat())? {
        found.push((row.get::<i64>(0)?, row.get::<String>(1)?));
    }
    let Some((first, space)) = found.first().cloned() else { return Ok(None) };
    match space == GLOBAL || found.iter().all(|(id, _)| *id == first) {
        true => Ok(Some(first)),
        false => {
            let spaces = found.into_iter().map(|(_, space)| space).collect::<Vec<_>>().join(", ");
            let why = format!("it is in more than one address space: {spaces}");
            Err(Error::invalid(noun.name, &address.to_string(), why))
        }
    }
}
