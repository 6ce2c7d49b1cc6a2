//! `check`: every rule over the whole database, by the code that enforces it where there is some,
//! and by statements that look for what breaks it.

mod rules;

use serde_json::json;

use super::{Call, Effect, Entry, Run, Verb};
use crate::answer::{Column, Look, Shape, Sink};
use crate::error::{Error, Result};
use crate::resource::{allocate, capacity, customer, placement};
use crate::store::{Read, params};
use rules::RULES;

static ALONE: Verb = Verb {
    word: "",
    aliases: &[],
    effect: Effect::Read,
    keyed: false,
    method: "GET",
    past: "checked",
};

/// `check`
pub static CHECK: &[Entry] = &[Entry {
    first: "check",
    verb: &ALONE,
    noun: None,
    about: "Prove every rule over the whole database; warn of single points of failure",
    arguments: &[],
    examples: &["check"],
    run: Run::Read(run),
}];

/// What was found.
pub struct Finding {
    /// The rule that it breaks; 0 for the database itself.
    pub rule: i64,
    /// `broken` or `warning`.
    pub severity: &'static str,
    /// Where.
    pub object: String,
    /// What is wrong.
    pub finding: String,
}

const COLUMNS: [Column; 4] = [
    Column { name: "rule", look: Look::Number, wide: false },
    Column { name: "severity", look: Look::Plain, wide: false },
    Column { name: "object", look: Look::Plain, wide: false },
    Column { name: "finding", look: Look::Plain, wide: false },
];

fn run(_: &Call, read: &Read, sink: &mut dyn Sink) -> Result<()> {
    let found = findings(read)?;
    sink.begin(&Shape { columns: COLUMNS.into(), many: true, key: "object" })?;
    for one in &found {
        sink.row(vec![
            json!(one.rule),
            json!(one.severity),
            json!(one.object),
            json!(one.finding),
        ])?;
    }
    sink.end()?;
    match found.iter().filter(|one| one.severity == "broken").count() {
        0 => Ok(()),
        count => Err(Error::Broken { what: format!("{count} rules are broken"), source: None }),
    }
}

/// Everything that breaks a rule, and everything worth a warning.
pub fn findings(read: &Read) -> Result<Vec<Finding>> {
    let mut found = vec![];
    for rule in RULES {
        for object in read.column::<String>(rule.sql, &[])? {
            let (severity, finding) = (rule.severity, rule.finding.to_owned());
            found.push(Finding { rule: rule.number, severity, object, finding });
        }
    }
    found.extend(promises(read)?);
    found.extend(free_space(read)?);
    found.sort_by_key(|one| (one.severity == "warning", one.rule));
    Ok(found)
}

fn broken(rule: i64, object: String, finding: impl Into<String>) -> Finding {
    Finding { rule, severity: "broken", object, finding: finding.into() }
}

/// Capacity and quotas, by the functions that refuse; the hint, by the one that makes it.
fn promises(read: &Read) -> Result<Vec<Finding>> {
    let mut found = vec![];
    for id in read.column::<i64>("SELECT id FROM virt_node ORDER BY id", &[])? {
        let room = capacity::room(read, id)?;
        if let Err(error) = capacity::must_hold(read, id) {
            found.push(broken(8, room.fqdn.clone(), error.why().unwrap_or_default()));
        }
        let hint = "SELECT COUNT(*) FROM node_method WHERE virt_node_id = ? \
                    AND (schedulable <> ? OR used <> ? OR fqdn <> ?)";
        let derived = params![id, room.schedulable, placement::used(&room), &room.fqdn];
        if read.number(hint, derived)? > 0 {
            found.push(broken(7, room.fqdn, "its hint for placement is not what its rows say"));
        }
    }
    for row in read.rows("SELECT id, name FROM customer ORDER BY id", &[])? {
        if let Err(error) = customer::must_hold(read, row.get(0)?) {
            found.push(broken(8, row.get(1)?, error.why().unwrap_or_default()));
        }
    }
    Ok(found)
}

/// The free ranges, compared with those that follow from the addresses.
fn free_space(read: &Read) -> Result<Vec<Finding>> {
    let mut found = vec![];
    for id in read.column::<i64>("SELECT id FROM subnet ORDER BY id", &[])? {
        let subnet = allocate::by_id(read, id)?;
        let sql = "SELECT first, last FROM free_range WHERE subnet_id = ? ORDER BY first";
        let kept = read.rows(sql, params![id])?;
        let kept =
            kept.iter().map(|row| Ok((row.get(0)?, row.get(1)?))).collect::<Result<Vec<_>>>()?;
        if kept != allocate::derive(read, &subnet)? {
            let finding = "its free space is not what its addresses leave";
            found.push(broken(13, subnet.cidr.to_string(), finding));
        }
    }
    Ok(found)
}
