//! `import`: many things at once, each as its `add` takes it, all in one transaction or none.

use serde_json::{Map, Value, json};

use super::verbs;
use crate::error::{Error, Named, Result};
use crate::resource::{Field, Input, NOUNS, Need, Noun, Tx};
use crate::store::Write;

/// The key that says what kind of thing a line is.
const NOUN: &str = "noun";

/// Makes what each line of `text` says, a JSON object each, and says how many there were. What was
/// done so far is told to `done`.
pub fn run(write: &mut Write, text: &str, mut done: impl FnMut(u64)) -> Result<u64> {
    let tx = &mut Tx::new(write);
    let mut count = 0;
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        one(tx, line).map_err(|error| error.at(format!("line {}", at + 1)))?;
        count += 1;
        done(count);
    }
    tx.conclude(&json!([format!("{count} things")]))?;
    Ok(count)
}

fn one(tx: &mut Tx, line: &str) -> Result<()> {
    let mut given: Map<String, Value> = serde_json::from_str(line).map_err(|error| {
        let next =
            "write one JSON object a line: {\"noun\":\"vlan\",\"name\":\"public\",\"tag\":100}";
        Error::usage("the line", error.to_string(), next)
    })?;
    let noun = noun(given.shift_remove(NOUN))?;
    let input = checked(&verbs::field::fields(&verbs::ADD, noun), given)?;
    (noun.add)(tx, noun, &input)?;
    tx.finish("import").map(drop)
}

/// The nouns that can be made; the log makes itself.
fn makeable() -> impl Iterator<Item = &'static Noun> {
    let said = |noun: &&Noun| noun.fields.iter().any(|field| field.need != Need::Never);
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

/// The values of fields, each in its one form.
fn checked(fields: &[Field], given: Map<String, Value>) -> Result<Input> {
    let mut input = Input::new();
    for (key, value) in given {
        let Some(field) = fields.iter().find(|field| field.name == key) else {
            let known = fields.iter().map(|field| field.name).collect::<Vec<_>>().join(", ");
            return Err(Error::invalid("the key", &key, format!("only {known} can be said")));
        };
        if !value.is_null() {
            let shown = value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned);
            input.insert(key, field.kind.read(&value).named(field.name, &shown)?);
        }
    }
    Ok(input)
}
