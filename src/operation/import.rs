//! `import`: many things at once, each as its `add` takes it or as another command does it, all in one transaction or
//! none.

use serde_json::{Map, Value, json};

use super::given::{Once, checked};
use super::perform::of_another;
use super::{Call, Entry, Run, Writes, verbs};
use crate::answer::Detail;
use crate::error::{Error, Result};
use crate::resource::policy::Area;
use crate::resource::token::must_be_good;
use crate::resource::tx::change;
use crate::resource::{Field, NOUNS, Need, Noun, Tx};
use crate::store::Write;
use crate::value::{as_text, secret};

/// What the change log calls it.
pub const OPERATION: &str = "import";

/// The key that says what kind of thing a line is.
const NOUN: &str = "noun";

/// The key that says by which command it is done instead: `{"command": "ip route", "prefix": "192.0.2.64/28", ...}`.
const COMMAND: &str = "command";

/// Makes what each line of `text` says, a JSON object each, and says how many there were. What was
/// done so far is told to `done`.
pub fn run(write: &mut Write, text: &str, mut done: impl FnMut(u64)) -> Result<u64> {
    let tx = &mut Tx::new(write);
    must_be_good(tx)?;
    let said = secret::fingerprint(text.as_bytes());
    if let Some(count) = before(tx, &said)? {
        return Ok(count);
    }
    tx.said = Some(said);
    let mut count = 0;
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        one(tx, line).map_err(|error| error.at(format!("line {}", at + 1)))?;
        count += 1;
        done(count);
    }
    if count > 0 || tx.context.again {
        tx.conclude(&json!([format!("{count} things")]))?;
    }
    Ok(count)
}

/// How many things a request of this id made, if it was done before.
fn before(tx: &Tx, now: &[u8]) -> Result<Option<u64>> {
    let result = match tx.context.again {
        true => change::result(tx, tx.context.request)?,
        false => Value::Null,
    };
    if result.is_null() {
        return Ok(None);
    }
    let count = result[0].as_str().and_then(|text| text.strip_suffix(" things"));
    match count.and_then(|count| count.parse().ok()) {
        // What was said is known since it is kept.
        Some(_) if change::said(tx, tx.context.request)?.is_some_and(|said| said != now) => {
            Err(of_another("it was an import of other lines"))
        }
        Some(count) => Ok(Some(count)),
        None => Err(of_another("it was no import")),
    }
}

fn one(tx: &mut Tx, line: &str) -> Result<()> {
    let Once(given) = serde_json::from_str(line).map_err(|error| {
        let next =
            "write one JSON object a line: {\"noun\":\"vlan\",\"name\":\"public\",\"tag\":100}";
        // It is one line: which one stands before.
        let why = error.to_string().replace(" at line 1 column", " at column");
        Error::usage("the line", why, next)
    })?;
    match given.contains_key(COMMAND) {
        true => by_command(tx, given),
        false => by_adding(tx, given),
    }
}

/// Makes the thing that a line says.
fn by_adding(tx: &mut Tx, mut given: Map<String, Value>) -> Result<()> {
    let noun = noun(given.shift_remove(NOUN))?;
    let sayable = noun.fields.iter().filter(|field| field.need != Need::Never);
    let given = named(given, sayable)?;
    let input = checked(&verbs::field::fields(&verbs::ADD, noun), given, false)?;
    (noun.add)(tx, noun, &input)?;
    tx.finish(OPERATION).map(drop)
}

/// Does what a line says with another command.
fn by_command(tx: &mut Tx, mut given: Map<String, Value>) -> Result<()> {
    let (entry, run) = command(&given.shift_remove(COMMAND).unwrap_or_default())?;
    let fields = entry.fields();
    let input = checked(&fields, named(given, fields.iter())?, false)?;
    let call = Call::new(entry, input, Detail::All);
    call.must_be_whole()?;
    call.must_be_sayable(tx.context.scope)?;
    run(&call, tx)?;
    tx.finish(&call.logged()).map(drop)
}

/// The command of that name, as far as it makes or changes things of the fleet.
fn command(said: &Value) -> Result<(&'static Entry, &'static Writes)> {
    let words = said.as_str().unwrap_or_default();
    let found = super::all().find_map(|entry| match (&entry.run, entry.noun) {
        (Run::Write(run), Some(noun)) if entry.words() == words => {
            let takes = noun.area != Area::Tokens && !entry.verb.removes;
            takes.then_some((entry, run))
        }
        _ => None,
    });
    found.ok_or_else(|| {
        let why = "it is none that makes or changes things of the fleet, as `ip route` is";
        Error::invalid(COMMAND, &as_text(said), why)
    })
}

/// What is said of a line's fields: what a flag is called stands for its field.
fn named<'f>(
    given: Map<String, Value>,
    fields: impl Iterator<Item = &'f Field> + Clone,
) -> Result<Map<String, Value>> {
    let mut named = Map::new();
    for (key, value) in given {
        let field = fields.clone().find(|field| field.is_called(&key));
        let key = field.map_or(key, |field| field.name.to_owned());
        if named.insert(key.clone(), value).is_some() {
            return Err(Error::usage(
                "the line",
                format!("it says \"{key}\" twice"),
                "say it once",
            ));
        }
    }
    Ok(named)
}

/// The nouns that can be made; the log makes itself, and of a token somebody must see the secret.
fn makeable() -> impl Iterator<Item = &'static Noun> {
    let said = |noun: &&Noun| {
        noun.area != Area::Tokens && noun.fields.iter().any(|field| field.need != Need::Never)
    };
    NOUNS.iter().copied().filter(said)
}

fn noun(said: Option<Value>) -> Result<&'static Noun> {
    let known = || makeable().map(|noun| noun.name).collect::<Vec<_>>().join(", ");
    let name = match said {
        Some(Value::String(name)) => name,
        Some(other) => return Err(Error::invalid(NOUN, &other.to_string(), "it is no text")),
        None => {
            let next = format!("say one of {}", known());
            return Err(Error::missing(NOUN, "it says what kind of thing the line is", next));
        }
    };
    let found = makeable().find(|noun| noun.name == name);
    found.ok_or_else(|| Error::invalid(NOUN, &name, format!("it is none of {}", known())))
}
