//! `vlan members`: which interfaces are in a VLAN, whose they are and where they run.

use serde_json::{Value, json};

use super::list::{LIMIT, limit};
use super::verbs::field::key_of;
use super::verbs::run::target;
use super::verbs::{SHOW, entry};
use super::{Call, Entry, Run, Verb};
use crate::answer::{Column, Look, Rows, Sink, plain};
use crate::context::Scope;
use crate::error::Result;
use crate::resource::sight::seen;
use crate::resource::vlan::VLAN;
use crate::resource::vm::VM;
use crate::store::{Read, Val};

/// Shows what is in one.
pub static MEMBERS: Verb = Verb { word: "members", aliases: &[], ..SHOW };

/// What is done with VLANs beyond the verbs of all nouns.
pub static OF_VLANS: &[Entry] = &[Entry {
    arguments: &[key_of(&VLAN), limit("How many interfaces are shown at most")],
    answers: Some(&ROWS),
    examples: &["vlan members public"],
    ..entry(
        &VLAN,
        &MEMBERS,
        "Show the interfaces that are in it, and where they run",
        Run::Read(members),
    )
}];

/// The column that says on which node.
pub const ON: &str = "node";

/// What is said of each.
pub static ROWS: Rows = Rows {
    columns: &[
        Column::new("interface", Look::Plain),
        Column::new("of", Look::Plain),
        Column::new(ON, Look::Plain),
        Column::new("tagged", Look::Plain),
    ],
    many: true,
    key: "interface",
};

fn members(call: &Call, read: &Read, sink: &mut dyn Sink) -> Result<()> {
    let vlan = target(call, read)?;
    let mut most = call.input.get(LIMIT).and_then(Value::as_u64).unwrap_or(u64::MAX);
    sink.begin(&ROWS.shape())?;
    let (condition, values) = seen(&VM, read.scope).unwrap_or(("1 = 1", vec![]));
    let vms = format!(
        "SELECT CONCAT(t.fqdn, '/', m.interface_id), t.fqdn, n.fqdn, m.tagged FROM vm_interface_vlan m \
         JOIN vm t ON t.id = m.vm_id JOIN virt_node h ON h.id = t.virt_node_id \
         JOIN node n ON n.id = h.node_id WHERE m.vlan_id = ? AND {condition} \
         ORDER BY t.fqdn, m.interface_id"
    );
    let nodes = "SELECT CONCAT(n.fqdn, '/', i.name), n.fqdn, n.fqdn, CASE WHEN i.kind = 'vlan' THEN 1 ELSE 0 END \
                 FROM node_interface i JOIN node n ON n.id = i.node_id WHERE i.vlan_id = ? \
                 ORDER BY n.fqdn, i.name";
    let mut statements = vec![(vms, [vlan.clone(), values].concat())];
    if read.scope == Scope::All {
        statements.push((nodes.to_owned(), vlan));
    }
    for (sql, values) in statements {
        let sql = if most < i64::MAX as u64 { format!("{sql} LIMIT {most}") } else { sql };
        for row in read.rows(&sql, &values)? {
            // Where a customer's VMs run is told to nobody but the fleet.
            let node = Some(row.get::<String>(2)?).filter(|_| read.scope == Scope::All);
            let tagged = row.get::<Val>(3)? == Val::Int(1);
            sink.row(plain([
                json!(row.get::<String>(0)?),
                json!(row.get::<String>(1)?),
                json!(node),
                json!(tagged),
            ]))?;
            most = most.saturating_sub(1);
        }
    }
    sink.end()
}
