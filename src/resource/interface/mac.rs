//! MAC addresses: each is one interface's in the whole fleet.

use super::super::noun::Target;
use super::super::tx::Tx;
use super::INTERFACE;
use crate::error::{Error, Result};
use crate::store::{Question, Read, Row, params};
use crate::value::Mac;

/// What is asked about a MAC address: whether anybody has it.
pub(super) fn about(mac: &str) -> Question {
    ("SELECT mac FROM mac WHERE mac = ?".to_owned(), vec![mac.into()])
}

/// The MAC address that was asked for, or one of the configured prefix.
pub(super) fn proposed(tx: &Tx, wanted: Option<&Mac>) -> String {
    wanted.map_or_else(|| tx.context.mac_prefix.with(tx.context.random()), ToString::to_string)
}

/// The MAC address that was asked for, or one of the configured prefix that nobody has: the first that is proposed,
/// if it is that.
pub(super) fn claim(tx: &Tx, wanted: Option<&Mac>, first: String) -> Result<String> {
    let free = |mac: &str| {
        let (sql, params) = about(mac);
        tx.get::<String>(&sql, &params).map(|found| found.is_none())
    };
    if let Some(mac) = wanted {
        return match free(mac.as_str())? {
            true => Ok(mac.to_string()),
            false => Err(taken(mac)),
        };
    }
    let mut mac = first;
    for _ in 0..100 {
        if free(&mac)? {
            return Ok(mac);
        }
        mac = proposed(tx, None);
    }
    let why = format!("nearly all that start with {} are taken", tx.context.mac_prefix);
    Err(Error::refused("no free MAC address was found", why, "configure another mac_prefix"))
}

fn taken(mac: &Mac) -> Error {
    INTERFACE.taken(mac.to_string())
}

/// The interface that a MAC address names.
pub(super) fn owner(read: &Read, word: &str) -> Result<Option<Target>> {
    let Ok(mac) = word.parse::<Mac>() else { return Ok(None) };
    let sql = "SELECT COALESCE(m.vm_id, 0), COALESCE(i.node_id, 0), COALESCE(m.interface_id, i.id) \
               FROM mac m LEFT JOIN node_interface i ON i.id = m.node_interface_id WHERE m.mac = ?";
    Ok(read.row(sql, params![mac.as_str()])?.map(Row::into_values))
}

/// Makes a MAC address that of a node's interface; its former one goes where something was said.
pub(super) fn keep(tx: &mut Tx, id: i64, said: bool, mac: Option<&Mac>) -> Result<()> {
    if said {
        tx.run("DELETE FROM mac WHERE node_interface_id = ?", params![id])?;
    }
    let Some(mac) = mac else { return Ok(()) };
    claim(tx, Some(mac), mac.to_string())?;
    tx.insert("mac", &[("mac", mac.as_str().into()), ("node_interface_id", id.into())])
}
