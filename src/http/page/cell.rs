//! Values on pages: names lead to what they name.

use maud::{Markup, html};
use serde_json::{Map, Value};

use super::link::{label, within};
use crate::answer::Look;
use crate::resource::{self, Field, Kind, Noun};
use crate::value::{as_text, human, yes_no};

/// The value of a field, in a row.
pub(super) fn cell(noun: &Noun, field: &Field, value: &Value, vrf: &Value) -> Markup {
    linked(noun, field, value, vrf).unwrap_or_else(|| shown(value, field.kind.look(), true))
}

/// The value of a field, with all the room that it needs.
pub(super) fn fact(noun: &Noun, field: &Field, value: &Value, vrf: &Value) -> Markup {
    linked(noun, field, value, vrf).unwrap_or_else(|| plain(value, field.kind.look()))
}

/// A value that names something.
fn linked(noun: &Noun, field: &Field, value: &Value, vrf: &Value) -> Option<Markup> {
    match (field.kind, value) {
        _ if field.name == noun.key => Some(named(noun, value, vrf)),
        (Kind::List(kind), Value::Array(all)) => to(kind).map(|other| {
            html! {
                @for (at, one) in all.iter().enumerate() {
                    @if at > 0 { ", " }
                    (named(other, one, &Value::Null))
                }
            }
        }),
        (kind, Value::String(_)) => to(&kind).map(|other| named(other, value, vrf)),
        _ => None,
    }
}

/// What a value of a kind names.
fn to(kind: &Kind) -> Option<&'static Noun> {
    match kind {
        Kind::Ref(noun) | Kind::Key(noun) => Some(resource::noun(noun)),
        _ => None,
    }
}

/// A name that leads to what it names; one that is known in an address space only says that too.
pub(super) fn named(noun: &Noun, value: &Value, vrf: &Value) -> Markup {
    let text = as_text(value);
    html! { @if !value.is_null() { a href=(within(noun, &text, vrf.as_str())) { (text) } } }
}

/// A value that names nothing.
pub(super) fn plain(value: &Value, look: Look) -> Markup {
    shown(value, look, false)
}

/// The same; within a table there is no other.
fn shown(value: &Value, look: Look, inner: bool) -> Markup {
    match value {
        Value::Null => html! {},
        Value::Bool(yes) => html! { (yes_no(*yes)) },
        Value::String(text) => html! { (text) },
        Value::Number(number) => match (look, number.as_i64()) {
            (Look::Bytes, Some(bytes)) => html! { data value=(bytes) { (human(bytes)) } },
            _ => html! { (number) },
        },
        Value::Array(all) if !inner && all.iter().any(Value::is_object) => rows(all),
        Value::Array(all) => html! {
            @for (at, one) in all.iter().enumerate() {
                @if at > 0 { br; }
                (shown(one, look, inner))
            }
        },
        Value::Object(all) => html! {
            @for (at, (name, value)) in all.iter().filter(|(_, value)| !is_empty(value)).enumerate() {
                @if at > 0 { ", " }
                (name) ": " (shown(value, of(name), true))
            }
        },
    }
}

/// How a member of a document is read: as the field of that name is, wherever there is one.
fn of(name: &str) -> Look {
    let field = resource::NOUNS.iter().find_map(|noun| noun.field(name));
    field.map_or(Look::Plain, |field| field.kind.look())
}

fn is_empty(value: &Value) -> bool {
    value.is_null() || value.as_array().is_some_and(Vec::is_empty)
}

/// Documents as a table of their own; what none of them has is left out.
fn rows(all: &[Value]) -> Markup {
    let mut names: Vec<&String> = vec![];
    let documents = all.iter().filter_map(Value::as_object);
    for (name, value) in documents.clone().flatten() {
        if !names.contains(&name) && !is_empty(value) {
            names.push(name);
        }
    }
    let value = |document: &Map<String, Value>, name: &str| {
        document.get(name).map(|value| shown(value, of(name), true))
    };
    html! {
        table.within {
            thead { tr { @for name in &names { th scope="col" { (label(name)) } } } }
            tbody {
                @for document in documents {
                    tr { @for name in &names { td { (value(document, name).unwrap_or_default()) } } }
                }
            }
        }
    }
}
