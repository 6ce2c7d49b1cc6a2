//! `undo`: one change of the log is taken back, as it was said or not at all.

mod names;
mod parts;

use serde_json::{Value, json};

use super::{Call, Entry, Run, Verb};
use crate::error::{Error, Result};
use crate::resource::field::{RAISED, STAMPS};
use crate::resource::policy::Area;
use crate::resource::vm::VM;
use crate::resource::vrf::SPACE;
use crate::resource::{
    Field, Input, Kind, NOUNS, Need, Noun, Source, Target, Tx, difference, log, record,
};

static BACK: Verb = Verb { removes: true, past: "reverted a change of", ..Verb::PLAIN };

/// `undo`
pub static UNDO: &[Entry] = &[Entry {
    first: "undo",
    verb: &BACK,
    noun: None,
    area: Area::Past,
    about: "Take back one change of the log: what it made goes, what it changed is as before, and what it \
            removed comes back, but for VMs, the parts of VMs and nodes, and what parts were cut from",
    arguments: &[Field::input("key", Kind::Key("log"), "The change, as `log list` numbers it")
        .word()
        .flag("change")],
    answers: None,
    examples: &["undo 18 --yes", "undo 18 --dry-run"],
    sweeps: false,
    run: Run::Write(undo),
}];

/// A change of the log: what it was about, before and after.
struct Past {
    id: i64,
    change: String,
    /// When it was.
    at: String,
    operation: String,
    noun: &'static Noun,
    old: Value,
    new: Value,
}

fn undo(call: &Call, tx: &mut Tx) -> Result<(&'static Noun, Target)> {
    let past = past(tx, call.word("key"))?;
    let target = match (past.old.is_null(), past.new.is_null()) {
        (true, _) => unmake(tx, &past)?,
        (_, true) => remake(tx, &past)?,
        _ => put_back(tx, &past)?,
    };
    Ok((past.noun, target))
}

fn past(tx: &Tx, word: &str) -> Result<Past> {
    let change = record::get(tx, &log::LOG, &log::LOG.find(tx, word, &Input::new())?)?;
    if !change.get("refused").is_null() {
        let what = format!("change {word} cannot be taken back");
        return Err(Error::refused(what, "it was refused: it did nothing", ""));
    }
    let name = change.text("noun");
    let noun = NOUNS.iter().find(|noun| noun.name == name).copied();
    let noun = noun.ok_or_else(|| {
        let why = format!("this virtctl knows no {name}");
        Error::refused(format!("change {word} cannot be taken back"), why, "use a newer virtctl")
    })?;
    Ok(Past {
        id: change.id(),
        change: word.to_owned(),
        at: change.text("at").to_owned(),
        operation: change.text("operation").to_owned(),
        noun,
        old: change.get("old").into_owned(),
        new: change.get("new").into_owned(),
    })
}

fn refused(past: &Past, why: impl Into<String>) -> Error {
    let Past { change, operation, .. } = past;
    let next = format!("`virtctl log show {change}` says what was; it was done by `{operation}`");
    Error::refused(format!("change {change} cannot be taken back"), why, &next)
}

/// The thing, if it is still what the change made of it.
fn as_left(tx: &Tx, past: &Past) -> Result<Target> {
    let mut input = Input::new();
    input.insert(SPACE.to_owned(), past.new[SPACE].clone());
    let word = match past.noun.ids {
        ["id"] => format!("id:{}", past.new["id"]),
        _ => past.new[past.noun.key].as_str().unwrap_or_default().to_owned(),
    };
    let target = past.noun.find(tx, &word, &input).map_err(|error| match error {
        Error::NotFound { .. } => refused(past, "it is gone since"),
        other => other,
    })?;
    let now = now(tx, past, &target, &past.new)?;
    // An address that was released and claimed again has its name and its first version again.
    let same = |name: &str| now[name] == past.new[name];
    let same_version = past.noun.ids == ["id"] && same("version");
    // It may have been changed, and back: what was done since was taken back.
    let lines = difference::between(Some(&past.new), Some(&now));
    match same("created_at") && (same_version || lines.is_empty()) {
        true => Ok(target),
        false => {
            let how = lines.join(", ");
            let how = if how.is_empty() { "it is another of that name".to_owned() } else { how };
            Err(refused(past, format!("it has changed since: {how}")))
        }
    }
}

/// The thing as it is, told as the log told it then.
fn now(tx: &Tx, past: &Past, target: &Target, then: &Value) -> Result<Value> {
    let now = Value::Object(record::get(tx, past.noun, target)?.document());
    Ok(parts::as_known(now, then))
}

/// Removes what the change made.
fn unmake(tx: &mut Tx, past: &Past) -> Result<Target> {
    let target = as_left(tx, past)?;
    (past.noun.remove)(tx, past.noun, &target)?;
    Ok(target)
}

/// Makes anew what the change removed.
fn remake(tx: &mut Tx, past: &Past) -> Result<Target> {
    if past.noun.name == VM.name {
        let why = "a VM that is made again is another: its disks and interfaces have other names on its host";
        return Err(refused(past, why));
    }
    let mut input = Input::new();
    for field in past.noun.fields.iter().filter(|field| field.need != Need::Never) {
        let value = field.kind.again(&past.old[field.name]);
        match field.need {
            // It had none, whatever it would be given now where nothing is said.
            _ if !value.is_null() || field.need == Need::Optional => {
                input.insert(field.name.to_owned(), value);
            }
            Need::Required => {
                let why = format!("a {} is not made in one command", past.noun.name);
                return Err(refused(past, why));
            }
            _ => {}
        }
    }
    names::must_mean_the_same(tx, past, past.noun.fields.iter(), &past.old)?;
    let target = (past.noun.add)(tx, past.noun, &input)?;
    let kept = |field: &&Field| match field.need {
        // What was worked out of what was said then, like the end of a token.
        Need::Never => field.source == Source::Column && !STAMPS.contains(&field.name),
        _ => field.source != Source::Input,
    };
    let said = past.noun.fields.iter().filter(kept);
    must_match(past, &now(tx, past, &target, &past.old)?, said)?;
    Ok(target)
}

/// Gives what the change changed its values back.
fn put_back(tx: &mut Tx, past: &Past) -> Result<Target> {
    let target = as_left(tx, past)?;
    let differs = |field: &&Field| past.old[field.name] != past.new[field.name];
    let changed = past.noun.fields.iter().filter(differs);
    names::must_mean_the_same(tx, past, changed.clone(), &past.old)?;
    let old = |field: &Field| (field.name.to_owned(), past.old[field.name].clone());
    let input: Input = changed.clone().filter(|field| field.set).map(old).collect();
    if !input.is_empty() {
        (past.noun.set)(tx, past.noun, &target, &input)?;
    }
    parts::put_back(tx, past, &target)?;
    let counts = |field: &&Field| !RAISED.contains(&field.name);
    must_match(past, &now(tx, past, &target, &past.old)?, changed.filter(counts))?;
    Ok(target)
}

/// Refuses where a thing would not be what it was: a VM that is made anew has another id, and with
/// it other disks and bridges on its host.
fn must_match<'f>(past: &Past, now: &Value, fields: impl Iterator<Item = &'f Field>) -> Result<()> {
    let mut lines = vec![];
    for field in fields.filter(|field| past.old[field.name] != now[field.name]) {
        let of = |document: &Value| json!({ field.name: document[field.name] });
        let told = difference::between(Some(&of(&past.old)), Some(&of(now)));
        lines.extend(if told.is_empty() { vec![field.name.to_owned()] } else { told });
    }
    match lines.is_empty() {
        true => Ok(()),
        false => Err(refused(past, format!("it would differ: {}", lines.join(", ")))),
    }
}
