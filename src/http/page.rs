//! Pages for people: the same answers as the other formats, with links, forms and pictures. They work
//! without scripts, in a text browser and on a phone.

mod cell;
mod command;
mod door;
mod draft;
mod form;
mod frame;
mod history;
mod input;
mod link;
mod list;
mod net;
mod picture;
mod seen;
mod start;
mod thing;

pub(super) use door::{ask_in_form, entrance, leave, look, of_trouble};
pub(super) use frame::{Frame, ICON, STYLE, guarded, icon, style};
pub(super) use link::form;
pub(super) use seen::Seen;
pub(super) use start::Trouble;

use maud::{Markup, html};

use super::ask::Ask;
use crate::error::Result;
use crate::operation::verbs::PUT;
use crate::operation::{Call, Effect, Entry};
use crate::resource::{self, vrf::SPACE};
use crate::store::Store;
use crate::value::capital;

/// The page that shows what was read.
pub(super) fn read(store: &Store, ask: &Ask, seen: &Seen, frame: &Frame) -> Result<String> {
    let entry = ask.call.entry;
    let main = match (entry.noun, entry.answers) {
        (Some(_), None) if entry.lists() => list::page(ask, seen, frame),
        (Some(_), None) if entry.verb.keyed => thing::page(store, ask, seen, frame)?,
        _ => other(ask, seen, frame),
    };
    Ok(frame.page(&main))
}

/// Whether an operation has a form: all that write, but for what a change of a thing does as well.
pub(super) fn has_form(entry: &Entry) -> bool {
    entry.verb.effect == Effect::Write && entry.verb.word != PUT.word
}

/// What the page of a call is called.
pub(super) fn title(call: &Call) -> String {
    match call.entry.noun {
        Some(noun) if call.entry.verb.keyed => format!("{} {}", link::one(noun), call.word("key")),
        Some(noun) => link::heading(noun),
        None => capital(&call.entry.words()),
    }
}

/// The page of what is about no noun: rows of its own.
fn other(ask: &Ask, seen: &Seen, frame: &Frame) -> Markup {
    let noun = |at| seen.get(at, "noun").as_str().map(resource::noun);
    html! {
        h1 { (capital(&ask.call.entry.words())) }
        p { (ask.call.entry.about) "." }
        @if seen.rows.is_empty() { p { "There are none." } } @else {
            div.wide role="region" tabindex="0" aria-label="What was found" {
                table {
                    thead { tr { @for column in &seen.columns { th scope="col" { (link::label(column.name)) } } } }
                    tbody {
                        @for (at, row) in seen.rows.iter().enumerate() {
                            tr { @for (column, value) in seen.columns.iter().zip(row) {
                                td { @match (column.name, noun(at)) {
                                    ("name", Some(noun)) => { (cell::named(noun, value, seen.get(at, SPACE))) }
                                    _ => { (cell::plain(value, column.look)) }
                                } }
                            } }
                        }
                    }
                }
            }
        }
        @if let Some(document) = &seen.document { (cell::plain(document, crate::answer::Look::Plain)) }
        (command::same(&frame.site, &ask.call, &ask.context))
    }
}
