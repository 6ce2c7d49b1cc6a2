//! What is done with the change log beyond reading it: `log verify` and `log trim`.

use serde_json::{Value, json};

use super::verbs::{SHOW, entry};
use super::{Call, Entry, Run, Verb};
use crate::answer::{Column, Look, Rows, Sink, plain};
use crate::error::{Error, Result};
use crate::resource::log::LOG;
use crate::resource::policy::Area;
use crate::resource::tx::{seal, trim};
use crate::resource::{Field, Kind, Noun, Target, Tx};
use crate::store::Read;
use crate::value::{DAY, Time, hex};

static VERIFY: Verb = Verb { word: "verify", aliases: &[], keyed: false, past: "verified", ..SHOW };

static TRIM: Verb = Verb { word: "trim", removes: true, past: "removed all up to", ..Verb::PLAIN };

const KEEP: &str = "keep";

/// `log verify` and `log trim`
pub static OF_LOG: &[Entry] = &[
    Entry {
        area: Area::Fleet,
        answers: Some(&VERDICT),
        examples: &["log verify"],
        sweeps: true,
        ..entry(
            &LOG,
            &VERIFY,
            "Prove that no change was altered, taken out or put in since it was sealed (what is older than \
             seals is counted alone); the last seal, kept elsewhere, proves it against whoever may write the \
             whole database",
            Run::Read(verify),
        )
    },
    Entry {
        area: Area::Past,
        arguments: &[Field::input(
            KEEP,
            Kind::Int(0, 36_500),
            "How many days back it reaches afterwards",
        )
        .required()],
        examples: &["log trim --keep 400 --yes", "log trim --keep 400 --dry-run"],
        ..entry(
            &LOG,
            &TRIM,
            "Remove the oldest changes, 100,000 at once, and what is kept of their requests: none of them is undone \
             any more; what is left is proven as before",
            Run::Write(trim),
        )
    },
];

static VERDICT: Rows = Rows {
    columns: &[
        Column::new("sealed", Look::Number),
        Column::new("older", Look::Number),
        Column::new("trimmed", Look::Number),
        Column::new("seal", Look::Plain),
    ],
    many: false,
    key: "seal",
};

fn verify(_: &Call, read: &Read, sink: &mut dyn Sink) -> Result<()> {
    let verdict = seal::verify_all(read)?;
    if let Some((id, why)) = verdict.broken {
        let what = format!("change {id} of the log is not as it was written: {why}");
        return Err(Error::Broken { what, source: None });
    }
    let seal = hex(&verdict.head);
    sink.begin(&VERDICT.shape())?;
    sink.row(plain([
        json!(verdict.sealed),
        json!(verdict.unsealed),
        json!(verdict.gone),
        json!(seal),
    ]))?;
    sink.end()
}

fn trim(call: &Call, tx: &mut Tx) -> Result<(&'static Noun, Target)> {
    let days = call.input.get(KEEP).and_then(Value::as_i64).unwrap_or_default();
    Ok((&LOG, trim::trim(tx, Time(tx.context.at - days * DAY), trim::MOST)?))
}
