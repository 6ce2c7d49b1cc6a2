//! `check`: every rule over the whole database, by the code that enforces it where there is some,
//! and by statements that look for what breaks it.

mod derived;
mod network;
mod node;
mod risk;
mod rules;
mod vm;

use serde_json::json;

use super::verbs::look;
use super::{Call, Entry};
use crate::answer::{Column, Look, Rows, Sink, plain};
use crate::error::{Error, Result};
use crate::store::Read;
use derived::{free_space, promises};
use risk::ending;
use rules::RULES;

/// `check`
pub static CHECK: &[Entry] = &[Entry {
    examples: &["check"],
    sweeps: true,
    ..look(
        "check",
        "Prove every rule over the whole database; warn of single points of failure",
        &FINDINGS,
        run,
    )
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

static FINDINGS: Rows = Rows {
    columns: &[
        Column::new("rule", Look::Number),
        Column::new("severity", Look::Plain),
        Column::new("object", Look::Plain),
        Column::new("finding", Look::Plain),
    ],
    many: true,
    key: "object",
};

fn run(_: &Call, read: &Read, sink: &mut dyn Sink) -> Result<()> {
    let found = findings(read)?;
    sink.begin(&FINDINGS.shape())?;
    for one in &found {
        sink.row(plain([
            json!(one.rule),
            json!(one.severity),
            json!(one.object),
            json!(one.finding),
        ]))?;
    }
    sink.end()?;
    match broken(&found) {
        0 => Ok(()),
        count => Err(Error::Broken { what: format!("{count} rules are broken"), source: None }),
    }
}

/// How many of what was found break a rule; the others are warnings.
pub fn broken(found: &[Finding]) -> usize {
    found.iter().filter(|one| one.severity == "broken").count()
}

/// Everything that breaks a rule, and everything worth a warning.
pub fn findings(read: &Read) -> Result<Vec<Finding>> {
    let mut found = vec![];
    for rule in RULES.iter().copied().flatten() {
        for object in read.column::<String>(rule.sql, &[])? {
            let (severity, finding) = (rule.severity, rule.finding.to_owned());
            found.push(Finding { rule: rule.number, severity, object, finding });
        }
    }
    found.extend(promises(read)?);
    found.extend(free_space(read)?);
    found.extend(node::rings(read)?);
    found.extend(ending(read)?);
    found.sort_by_key(|one| (one.severity == "warning", one.rule));
    Ok(found)
}
