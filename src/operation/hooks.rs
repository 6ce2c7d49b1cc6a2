//! What configuration management asks for: Puppet's node terminus, Hiera, Salt's pillar and
//! Ansible's inventory, all from the one document of a host.

mod escape;

use std::collections::BTreeMap;

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
        ..hook("inventory", "Give hosts to Ansible as a script inventory", Run::Read(inventory))
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

fn inventory(call: &Call, read: &Read, sink: &mut dyn Sink) -> Result<()> {
    match call.word("host") {
        "" if call.is("list") => sink.document(&everything(read)?),
        "" => Err(Error::usage(
            "inventory",
            "it is not said what is wanted",
            "say --list or --host NAME",
        )),
        name => sink.document(&variables(host(read, name)?)),
    }
}

fn variables(host: Host) -> Value {
    named(escape::ansible(Value::Object(host.document)))
}

/// Every host with its variables, in groups by kind, role and state.
fn everything(read: &Read) -> Result<Value> {
    let (mut variables_of, mut groups) = (Map::new(), BTreeMap::<String, Vec<String>>::new());
    for name in read.column::<String>("SELECT fqdn FROM host ORDER BY fqdn", &[])? {
        let host = host(read, &name)?;
        for group in groups_of(&host) {
            groups.entry(group).or_default().push(name.clone());
        }
        variables_of.insert(name, variables(host));
    }
    let mut answer = Map::new();
    answer.insert(
        "_meta".to_owned(),
        Value::Object(Map::from_iter([("hostvars".to_owned(), Value::Object(variables_of))])),
    );
    answer.insert("all".to_owned(), json!({"children": groups.keys().collect::<Vec<_>>()}));
    for (name, hosts) in groups {
        answer.insert(name, json!({"hosts": hosts}));
    }
    Ok(Value::Object(answer))
}

/// Groups are words that Ansible takes as names: letters, digits and `_`.
fn groups_of(host: &Host) -> Vec<String> {
    let clean = |text: &str| {
        let one = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
        text.chars().map(one).collect::<String>()
    };
    let text = |name: &str| host.document[name].as_str().unwrap_or_default();
    let roles = host.document["roles"].as_object().into_iter().flat_map(|roles| roles.keys());
    let mut groups = roles.map(|role| format!("role_{}", clean(role))).collect::<Vec<_>>();
    groups.push(format!("{}s", text("kind")));
    groups.push(format!("{}_state_{}", text("kind"), clean(text("state"))));
    groups
}
