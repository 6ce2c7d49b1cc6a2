//! Free text that consumers would take for code.

use serde_json::{Value, json};

use crate::answer::Cell;

/// What stands for a text that means something to a consumer; nothing for one that does not.
type Instead<T> = fn(&str) -> Option<T>;

/// Does `change` to every text in a document, and `rename` to every key. Names of our own mean nothing to anybody.
fn each_text(cell: &mut Cell, rename: Instead<String>, change: Instead<Value>) {
    match cell {
        Cell::Text(text) => {
            if let Some(changed) = change(text) {
                *cell = changed.into();
            }
        }
        Cell::List(cells) => cells.iter_mut().for_each(|one| each_text(one, rename, change)),
        Cell::Json(value) => each_of(value, rename, change),
        Cell::Part(part) => {
            part.0.iter_mut().for_each(|(_, one)| each_text(one, rename, change));
        }
        Cell::Parts(parts) => {
            let cells = parts.iter_mut().flat_map(|part| &mut part.0);
            cells.for_each(|(_, one)| each_text(one, rename, change));
        }
        Cell::Null | Cell::Bool(_) | Cell::Int(_) => {}
    }
}

fn each_of(value: &mut Value, rename: Instead<String>, change: Instead<Value>) {
    match value {
        Value::String(text) => {
            if let Some(changed) = change(text) {
                *value = changed;
            }
        }
        Value::Array(all) => all.iter_mut().for_each(|one| each_of(one, rename, change)),
        Value::Object(all) => {
            all.values_mut().for_each(|one| each_of(one, rename, change));
            if all.keys().any(|key| rename(key).is_some()) {
                let named = |(key, one): (String, Value)| (rename(&key).unwrap_or(key), one);
                *all = std::mem::take(all).into_iter().map(named).collect();
            }
        }
        _ => {}
    }
}

/// Hiera interpolates `%{…}` in every text and key (Puppet's manual, "Interpolation"); the function
/// `literal` gives the sign back.
pub(super) fn hiera(mut document: Cell) -> Cell {
    fn literal(text: &str) -> Option<String> {
        text.contains("%{").then(|| text.replace("%{", "%{literal('%')}{"))
    }
    each_text(&mut document, literal, |text| literal(text).map(Value::from));
    document
}

/// Ansible runs `{{ … }}` as a template, and takes options for it from a first line `#jinja2:`; a text marked as
/// unsafe stays what it is (Ansible's manual, "Unsafe or raw strings").
pub(super) fn ansible(mut document: Cell) -> Cell {
    fn marked(text: &str) -> Option<Value> {
        let opens = text.contains('{') && ["{{", "{%", "{#"].iter().any(|sign| text.contains(sign));
        let opens = opens || text.starts_with("#jinja2:");
        opens.then(|| json!({"__ansible_unsafe": text}))
    }
    each_text(&mut document, |_| None, marked);
    document
}
