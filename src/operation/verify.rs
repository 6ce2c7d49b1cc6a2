//! `log verify`: whether the change log is as it was written.

use serde_json::json;

use super::verbs::{SHOW, entry};
use super::{Call, Entry, Run, Verb};
use crate::answer::{Column, Look, Rows, Sink, plain};
use crate::error::{Error, Result};
use crate::resource::log::LOG;
use crate::resource::policy::Area;
use crate::resource::tx::seal::verify;
use crate::store::Read;
use crate::value::hex;

static VERIFY: Verb = Verb { word: "verify", aliases: &[], keyed: false, past: "verified", ..SHOW };

/// What is done with the log beyond reading it.
pub static OF_LOG: &[Entry] = &[Entry {
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
        Run::Read(run),
    )
}];

static VERDICT: Rows = Rows {
    columns: &[
        Column::new("sealed", Look::Number),
        Column::new("older", Look::Number),
        Column::new("seal", Look::Plain),
    ],
    many: false,
    key: "seal",
};

fn run(_: &Call, read: &Read, sink: &mut dyn Sink) -> Result<()> {
    let verdict = verify(read)?;
    if let Some((id, why)) = verdict.broken {
        let what = format!("change {id} of the log is not as it was written: {why}");
        return Err(Error::Broken { what, source: None });
    }
    let seal = hex(&verdict.head);
    sink.begin(&VERDICT.shape())?;
    sink.row(plain([json!(verdict.sealed), json!(verdict.unsealed), json!(seal)]))?;
    sink.end()
}
