//! What configuration management asks for: Puppet's node terminus, Hiera, Salt's pillar and
//! Ansible's inventory, all from the one document of a host.

pub mod cache;
mod escape;
mod inventory;

use serde_json::{Map, Value, json};

use super::document::{Host, host};
use super::{Call, Effect, Entry, Run, Verb};
use crate::answer::{Cell, Detail, Part, Sink};
use crate::error::{Error, Result};
use crate::resource::policy::Area;
use crate::resource::{Field, Kind};
use crate::store::Store;

static HOOK: Verb =
    Verb { effect: Effect::Hook, keyed: true, method: "GET", past: "showed", ..Verb::PLAIN };
static INVENTORY: Verb = Verb { keyed: false, ..HOOK };

/// The one name under which everything is handed out.
const NAME: &str = "virtctl";

/// The input that names where answers are kept, and the one that says how old one may be.
const CACHE: &str = "cache";
const MAX_STALE: &str = "max_stale";

/// The inputs that concern only the machine on which a hook is run.
pub const KEEPS: [&str; 2] = [CACHE, MAX_STALE];

const KEEP: Field = Field::input(
    CACHE,
    Kind::Word,
    "Keep the last good answer of each host in this folder, and give it while the database cannot be reached",
);
const YOUNG: Field = Field::input(
    MAX_STALE,
    Kind::Int(1, i64::MAX),
    "Give no kept answer that is older than so many seconds",
);

/// The host that is asked for.
pub const HOST: Field = Field::input("host", Kind::Word, "The host's exact name").word();

const fn hook(first: &'static str, about: &'static str, run: Run) -> Entry {
    Entry {
        first,
        verb: &HOOK,
        noun: None,
        area: Area::Documents,
        about,
        arguments: &[HOST, KEEP, YOUNG],
        examples: &[],
        answers: None,
        sweeps: false,
        run,
    }
}

/// The hooks; the first says everything.
pub static HOOKS: &[Entry] = &[
    Entry {
        arguments: &[
            HOST,
            Field::input(
                "no_environment",
                Kind::Bool,
                "Leave the environment out, as Salt wants it",
            ),
            KEEP,
            YOUNG,
        ],
        examples: &[
            "enc hv01.example.net",
            "enc --cache /var/cache/virtctl --max-stale 86400 hv01.example.net",
        ],
        ..hook("enc", "Classify a host for Puppet's exec node terminus", Run::Tell(enc))
    },
    Entry {
        arguments: &[
            HOST,
            Field { word: true, ..Field::input("key", Kind::Word, "The one key that is wanted") },
            KEEP,
            YOUNG,
        ],
        examples: &["hiera hv01.example.net", "hiera hv01.example.net virtctl"],
        ..hook("hiera", "Give a host's data to Hiera", Run::Tell(hiera))
    },
    Entry {
        examples: &["pillar hv01.example.net"],
        ..hook("pillar", "Give a host's data to Salt's cmd_json pillar", Run::Tell(pillar))
    },
    Entry {
        verb: &INVENTORY,
        sweeps: true,
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
fn named(document: impl Into<Cell>) -> Cell {
    Cell::Part(Part(vec![(NAME, document.into())]))
}

/// Everything that is known of the host that a call asks for.
pub fn ask(store: &Store, call: &Call) -> Result<Host> {
    store.read(|read| host(read, call.word("host")))
}

fn enc(call: &Call, host: Host, sink: &mut dyn Sink) -> Result<()> {
    let Host { classes, environment, document, .. } = host;
    let classes = classes.into_iter().map(|name| (name, json!({}))).collect::<Map<_, _>>();
    let mut answer = Part(vec![("classes", classes.into()), ("parameters", named(document))]);
    if let Some(environment) = environment.filter(|_| !call.is("no_environment")) {
        answer.add("environment", environment);
    }
    sink.owned(Cell::Part(answer))
}

/// The call whose answer says everything of the host that another asks for.
pub fn everything(call: &Call) -> Call {
    let host = call.input.get("host").map(|host| ("host".to_owned(), host.clone()));
    Call::new(&HOOKS[0], host.into_iter().collect(), Detail::All)
}

/// What the answer to [`everything`] said, as JSON.
pub fn told(name: &str, answer: &[u8]) -> Result<Host> {
    let unlike = |error: &str| Error::Broken {
        what: format!("the server's answer for {name} is no document: {error}"),
        source: None,
    };
    let mut answer: Value =
        serde_json::from_slice(answer).map_err(|error| unlike(&error.to_string()))?;
    let document = answer.pointer_mut(&format!("/parameters/{NAME}")).map(Value::take);
    let Some(document @ Value::Object(_)) = document else {
        return Err(unlike("it has no parameters"));
    };
    let classes = answer["classes"].as_object().map(|all| all.keys().cloned().collect());
    Ok(Host {
        fqdn: document.get("fqdn").and_then(Value::as_str).unwrap_or(name).to_owned(),
        classes: classes.unwrap_or_default(),
        environment: answer["environment"].as_str().map(ToOwned::to_owned),
        document: document.into(),
    })
}

/// A host's data as Hiera takes it.
pub fn data(host: Host) -> Cell {
    named(escape::hiera(host.document))
}

fn hiera(call: &Call, host: Host, sink: &mut dyn Sink) -> Result<()> {
    match call.word("key") {
        "" | NAME => sink.owned(data(host)),
        other => Err(Error::nowhere("key", other, "a host's data has one key: `virtctl`")),
    }
}

fn pillar(_: &Call, host: Host, sink: &mut dyn Sink) -> Result<()> {
    sink.owned(named(host.document))
}

#[cfg(test)]
mod tests {
    use super::told;

    #[test]
    fn what_a_server_answers_is_a_document_or_refused() {
        let named = told("a.example", br#"{"parameters": {"virtctl": {}}}"#);
        assert_eq!(named.expect("it has a document").fqdn, "a.example");
        for answer in
            ["", "[7]", "{}", r#"{"parameters": []}"#, r#"{"parameters": {"virtctl": 7}}"#]
        {
            assert!(told("a.example", answer.as_bytes()).is_err(), "{answer}");
        }
    }
}
