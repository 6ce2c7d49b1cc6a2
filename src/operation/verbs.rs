//! The five verbs, the same for every noun.

use super::{Call, Effect, Entry, Run, Verb, list};
use crate::answer::{Column, Detail, Shape, Sink};
use crate::error::Result;
use crate::resource::noun::Input;
use crate::resource::record::{self, Record};
use crate::resource::{Field, Kind, Need, Noun, Source, Target, Tx};
use crate::store::Read;

/// Makes one.
pub static ADD: Verb = Verb {
    word: "add",
    aliases: &["create"],
    effect: Effect::Write,
    keyed: false,
    method: "POST",
    past: "created",
};

/// Makes one of what exists only here.
pub static CREATE: Verb = Verb { word: "create", aliases: &["add"], ..ADD };

/// Shows all, or those that match.
pub static LIST: Verb = Verb {
    word: "list",
    aliases: &["ls"],
    effect: Effect::Read,
    keyed: false,
    method: "GET",
    past: "listed",
};

/// Shows one.
pub static SHOW: Verb = Verb {
    word: "show",
    aliases: &["get"],
    effect: Effect::Read,
    keyed: true,
    method: "GET",
    past: "showed",
};

/// Changes one.
pub static SET: Verb = Verb {
    word: "set",
    aliases: &["update"],
    effect: Effect::Write,
    keyed: true,
    method: "PATCH",
    past: "changed",
};

/// Removes one.
pub static REMOVE: Verb = Verb {
    word: "remove",
    aliases: &["rm", "delete"],
    effect: Effect::Write,
    keyed: true,
    method: "DELETE",
    past: "removed",
};

const fn entry(noun: &'static Noun, verb: &'static Verb, about: &'static str, run: Run) -> Entry {
    Entry { first: noun.name, verb, noun: Some(noun), about, arguments: &[], examples: &[], run }
}

/// `NOUN add`
pub const fn add(noun: &'static Noun) -> Entry {
    entry(noun, &ADD, "Add", Run::Write(run_add))
}

/// `NOUN create`
pub const fn create(noun: &'static Noun) -> Entry {
    entry(noun, &CREATE, "Create", Run::Write(run_add))
}

/// `NOUN list`
pub const fn list(noun: &'static Noun) -> Entry {
    entry(noun, &LIST, "List all, or those that match", Run::Read(list::run))
}

/// `NOUN show`
pub const fn show(noun: &'static Noun) -> Entry {
    entry(noun, &SHOW, "Show", Run::Read(run_show))
}

/// `NOUN set`
pub const fn set(noun: &'static Noun) -> Entry {
    entry(noun, &SET, "Change", Run::Write(run_set))
}

/// `NOUN remove`
pub const fn remove(noun: &'static Noun) -> Entry {
    entry(noun, &REMOVE, "Remove", Run::Write(run_remove))
}

/// The field that names one thing, where a verb is about one.
pub const fn key_of(noun: &'static Noun) -> Field {
    Field::input("key", Kind::Key(noun.name), "Which one, by any of its names")
        .word()
        .flag(noun.name)
}

/// The fields of a noun that a verb takes.
pub fn fields(verb: &Verb, noun: &'static Noun) -> Vec<Field> {
    let vrf = noun.field("vrf").map(|field| Field { need: Need::Optional, ..*field });
    match verb.word {
        "add" | "create" => said_when_made(noun),
        "list" => list::fields(noun),
        "set" => {
            let settable = noun.fields.iter().filter(|field| field.set);
            let free = |field: &Field| Field { word: false, need: Need::Optional, ..*field };
            [key_of(noun)].into_iter().chain(settable.map(free)).chain(vrf).collect()
        }
        "show" | "remove" => [key_of(noun)].into_iter().chain(vrf).collect(),
        _ => vec![],
    }
}

fn said_when_made(noun: &Noun) -> Vec<Field> {
    noun.fields.iter().filter(|field| field.need != Need::Never).copied().collect()
}

/// The thing that a call names.
pub fn target(call: &Call, read: &Read) -> Result<Target> {
    call.noun().find(read, call.word("key"), &call.input)
}

fn run_show(call: &Call, read: &Read, sink: &mut dyn Sink) -> Result<()> {
    let record = record::get(read, call.noun(), &target(call, read)?)?;
    let shape = shape(call.noun(), &readable(call.noun(), Detail::All), false);
    sink.begin(&shape)?;
    sink.row(cells(record))?;
    sink.end()
}

fn run_add(call: &Call, tx: &mut Tx) -> Result<(&'static Noun, Target)> {
    let noun = call.noun();
    Ok((noun, (noun.add)(tx, noun, &call.input)?))
}

fn run_set(call: &Call, tx: &mut Tx) -> Result<(&'static Noun, Target)> {
    let noun = call.noun();
    let target = target(call, tx)?;
    tx.check_version(noun, &target)?;
    let given = |name: &String| noun.field(name).is_some_and(|field| field.set);
    let said: Input = call.input.clone().into_iter().filter(|(name, _)| given(name)).collect();
    if said.is_empty() {
        let flags = noun.fields.iter().filter(|field| field.set).map(Field::label);
        let next = format!("say at least one of {}", flags.collect::<Vec<_>>().join(", "));
        return Err(crate::error::Error::usage("the command", "it changes nothing", next));
    }
    must_not_clear(noun, &said)?;
    (noun.set)(tx, noun, &target, &said)?;
    Ok((noun, target))
}

/// What a thing must have cannot be taken from it.
fn must_not_clear(noun: &Noun, said: &Input) -> Result<()> {
    let cleared = |field: &&Field| said.get(field.name).is_some_and(serde_json::Value::is_null);
    let needed = |field: &&Field| !matches!(field.need, Need::Optional | Need::Never);
    match noun.fields.iter().filter(cleared).find(needed) {
        Some(field) => {
            let why = format!("a {} always has one", noun.name);
            Err(crate::error::Error::usage(&field.label(), why, "give a value"))
        }
        None => Ok(()),
    }
}

fn run_remove(call: &Call, tx: &mut Tx) -> Result<(&'static Noun, Target)> {
    let noun = call.noun();
    let target = target(call, tx)?;
    tx.check_version(noun, &target)?;
    (noun.remove)(tx, noun, &target)?;
    Ok((noun, target))
}

/// The fields of a noun that answers have.
pub fn readable(noun: &'static Noun, detail: Detail) -> Vec<&'static Field> {
    let wanted = |field: &&Field| match detail {
        _ if field.source == Source::Input => false,
        Detail::All => true,
        Detail::Narrow => !field.wide,
        Detail::Key => field.name == noun.key,
    };
    noun.fields.iter().filter(wanted).collect()
}

/// What answers of these fields are like.
pub fn shape(noun: &'static Noun, fields: &[&'static Field], many: bool) -> Shape {
    let column = |field: &&'static Field| Column {
        name: field.name,
        look: field.kind.look(),
        wide: field.wide,
    };
    Shape { columns: fields.iter().map(column).collect(), many, key: noun.key }
}

/// The values of a record, in the order of its fields.
pub fn cells(record: Record) -> Vec<serde_json::Value> {
    record.fields.into_iter().map(|(_, value)| value).collect()
}
