//! What configuration management asks for: Puppet's node terminus, Hiera, Salt's pillar and
//! Ansible's inventory, all from the one document of a host.

mod escape;
mod inventory;

use serde_json::{Map, Value, json};

use super::document::{Host, host};
use super::{Call, Effect, Entry, Run, Verb};
use crate::answer::Sink;
use crate::error::{Error, Result};
use crate::resource::{Field, Kind};
use crate::store::Read;

static HOOK: Verb = Verb {
    word: "",
    aliases: &[],
    effect: Effect::Hook,
    keyed: true,
    removes: false,
    method: "GET",
    past: "showed",
};
static INVENTORY: Verb = Verb { keyed: false, ..HOOK };

/// The one name under which everything is handed out.
const NAME: &str = "virtctl";

const HOST: Field = Field::input("host", Kind::Word, "The host's exact name").word();

const fn hook(first: &'static str, about: &'static str, run: Run) -> Entry {
    Entry { first, verb: &HOOK, noun: None, about, arguments: &[HOST], examples: &[], run }
}

/// The hooks.
pub static HOOKS: &[Entry] = &[
    Entry {
        arguments: &[
            HOST,
            Field::input(
                "no_environment",
                Kind::Bool,
                "Leave the environment out, as Salt wants it",
            ),
        ],
        examples: &["enc hv01.example.net"],
        ..hook("enc", "Classify a host for Puppet's exec node terminus", Run::Read(enc))
    },
    Entry {
        arguments: &[
            HOST,
            Field { word: true, ..Field::input("key", Kind::Word, "The one key that is wanted") },
        ],
        examples: &["hiera hv01.example.net", "hiera hv01.example.net virtctl"],
        ..hook("hiera", "Give a host's data to Hiera", Run::Read(hiera))
    },
    Entry {
        examples: &["pillar hv01.example.net"],
        ..hook("pillar", "Give a host's data to Salt's cmd_json pillar", Run::Read(pillar))
    },
    Entry {
        verb: &INVENTORY,
        arguments: &[
            Field::input("list", Kind::Bool, "Every host, in the groups of its roles"),
            Field::input("host", Kind::Word, "The variables of one host"),
        ],
        examples: &["inventory --list", "inventory --host hv01.example.net"],
        ..hook(
            "inventory",
            "Give hosts to Ansible as a script inventory",
            Run::Read(inventory::inventory),
        )
    },
];

/// A document under the one name.
fn named(document: Value) -> Value {
    Value::Object(Map::from_iter([(NAME.to_owned(), document)]))
}

fn enc(call: &Call, read: &Read, sink: &mut dyn Sink) -> Result<()> {
    let Host { classes, environment, document, .. } = host(read, call.word("host"))?;
    let classes = classes.into_iter().map(|name| (name, json!({}))).collect::<Map<_, _>>();
    let mut answer = Map::new();
    answer.insert("classes".to_owned(), Value::Object(classes));
    answer.insert("parameters".to_owned(), named(Value::Object(document)));
    if let Some(environment) = environment.filter(|_| !call.is("no_environment")) {
        answer.insert("environment".to_owned(), json!(environment));
    }
    sink.document(&Value::Object(answer))
}

fn hiera(call: &Call, read: &Read, sink: &mut dyn Sink) -> Result<()> {
    let host = host(read, call.word("host"))?;
    match call.word("key") {
        "" | NAME => sink.document(&named(escape::hiera(Value::Object(host.document)))),
        other => Err(Error::not_found("key", other)),
    }
}

fn pillar(call: &Call, read: &Read, sink: &mut dyn Sink) -> Result<()> {
    let host = host(read, call.word("host"))?;
    sink.document(&named(Value::Object(host.document)))
}
