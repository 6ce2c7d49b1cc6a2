//! Who bears roles: nodes and VMs.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::super::noun;
use super::super::noun::Noun;
use super::super::record::{grouped, question, sorted};
use super::{attribute, builtin};
use crate::error::Result;
use crate::store::{Question, Read};

/// Who bears a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bearer {
    /// A node.
    Node,
    /// A VM.
    Vm,
}

impl Bearer {
    /// The table of their roles.
    pub(super) const fn table(self) -> &'static str {
        match self {
            Self::Node => "node_role",
            Self::Vm => "vm_role",
        }
    }

    /// The column that names one of them.
    pub(super) const fn column(self) -> &'static str {
        match self {
            Self::Node => "node_id",
            Self::Vm => "vm_id",
        }
    }
}

/// What is read of roles, each time behind whose they are.
const ROLES: &str = "r.folded, r.name, r.builtin, r.attributes, b.attributes, r.classes";

fn statement(bearer: Bearer) -> String {
    let (table, column) = (bearer.table(), bearer.column());
    format!(
        "SELECT b.{column}, {ROLES} FROM {table} b LEFT JOIN role r ON r.id = b.role_id WHERE b.{column} {{in}}"
    )
}

/// What [`of`] asks, and [`classes`].
pub fn about(bearer: Bearer, ids: &[i64]) -> Option<Question> {
    question(&statement(bearer), ids)
}

/// The roles of many nodes or VMs, by id: each with its attributes.
pub fn of(read: &Read, bearer: Bearer, ids: &[i64]) -> Result<BTreeMap<i64, Map<String, Value>>> {
    let sql = statement(bearer);
    let mut found: BTreeMap<i64, Map<String, Value>> = BTreeMap::new();
    let mut of_nodes = BTreeMap::<String, Vec<i64>>::new();
    for mut row in sorted(read, &sql, ids, 0..2)? {
        let (id, name) = (row.get(0)?, row.take::<String>(2)?);
        let values = match row.get::<bool>(3)? {
            true => {
                of_nodes.entry(name.clone()).or_default().push(id);
                Value::Null
            }
            false => attribute::values(&row.take::<String>(4)?, &row.take::<String>(5)?),
        };
        found.entry(id).or_default().insert(name, values);
    }
    of_nodes.iter().try_for_each(|(name, nodes)| fill(read, name, nodes, &mut found))?;
    Ok(found)
}

/// Puts what nodes have of a built-in role into its place.
fn fill(
    read: &Read,
    name: &str,
    nodes: &[i64],
    found: &mut BTreeMap<i64, Map<String, Value>>,
) -> Result<()> {
    for (node, values) in builtin::attributes(read, name, nodes)? {
        found.entry(node).or_default().insert(name.to_owned(), values);
    }
    Ok(())
}

/// The classes of the roles of many nodes or VMs, by id: each once, in order.
pub fn classes(
    read: &Read,
    bearer: Bearer,
    ids: &[i64],
) -> Result<BTreeMap<i64, BTreeSet<String>>> {
    let sql = statement(bearer);
    let mut found: BTreeMap<i64, BTreeSet<String>> = BTreeMap::new();
    grouped(read, &sql, ids, |id, row| {
        let classes = serde_json::from_str::<Vec<String>>(&row.get::<String>(6)?);
        found.entry(id).or_default().extend(classes.unwrap_or_default());
        Ok(())
    })?;
    Ok(found)
}

/// The noun of a bearer.
pub(super) fn noun_of(bearer: Bearer) -> &'static Noun {
    noun(if bearer == Bearer::Node { "node" } else { "vm" })
}
