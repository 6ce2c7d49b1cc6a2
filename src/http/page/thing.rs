//! One thing: all that is known of it, what refers to it, what was done to it, and what can be.

use maud::{Markup, html};
use serde_json::{Value, json};

use super::super::ask::Ask;
use super::super::form::encoded;
use super::super::route::{BASE, paths, stands_for};
use super::super::who::allow;
use super::cell::fact;
use super::command::same;
use super::history::changes;
use super::link::{doing, form, heading, label, one, query};
use super::list::part;
use super::net::drawn;
use super::picture::{is_drawn, map, used};
use super::seen::{Seen, allowed, also, few};
use super::{Frame, has_form};
use crate::answer::{Detail, Look};
use crate::error::{Error, Result};
use crate::operation::addresses::free::FREE;
use crate::operation::list::LIMIT;
use crate::operation::members::{MEMBERS, ON, ROWS};
use crate::operation::net::Net;
use crate::operation::verbs::LIST;
use crate::operation::{self, Entry};
use crate::resource::log::of_thing;
use crate::resource::token::Bearer;
use crate::resource::vrf::SPACE;
use crate::resource::{Field, Kind, NOUNS, Noun};
use crate::store::Store;
use crate::value::{Addr, as_text, capital};

/// How many of those that refer to a thing its page shows, and how many changes.
const SOME: u64 = 20;
const LAST: u64 = 10;

/// The page of one thing.
pub(super) fn page(store: &Store, ask: &Ask, seen: &Seen, frame: &Frame) -> Result<Markup> {
    let noun = ask.call.noun();
    let name = seen.get(0, noun.key);
    let key = as_text(name);
    let Some(bearer) = &frame.bearer else { return Ok(html! {}) };
    let mut related = vec![];
    let vrf = seen.get(0, SPACE).as_str().map(|vrf| (SPACE, vrf));
    for (entry, other, field) in referring(bearer, noun) {
        // What is named in an address space is meant there alone.
        let vrf = vrf.filter(|_| other.field(SPACE).is_some() && field != SPACE);
        let by = [(field, key.as_str())].into_iter().chain(vrf).collect::<Vec<_>>();
        let found = match few(store, &ask.context, entry, &by, SOME) {
            // A node that has no such role is nothing that they could refer to.
            Err(Error::NotFound { .. }) => continue,
            found => found?,
        };
        related.extend((!found.rows.is_empty()).then_some((other, by, found)));
    }
    Ok(html! {
        h1 { (capital(&one(noun))) " " span.key { (key) } }
        (doors(bearer, noun, &key, seen))
        (used(seen))
        (facts(noun, seen))
        (space(store, ask, bearer, seen)?)
        (net(store, ask, bearer, seen)?)
        @for (other, by, found) in &related {
            section {
                h2 { (heading(other)) }
                (part(bearer, other, by, found))
            }
        }
        (history(store, ask, bearer, &key)?)
        (same(&frame.site, &ask.call, &ask.context))
    })
}

/// The lists of those that refer to one, and by which field: as far as an index finds them.
fn referring(bearer: &Bearer, noun: &Noun) -> Vec<(&'static Entry, &'static Noun, &'static str)> {
    // A hypervisor is a node in another role: what refers to one refers to the other.
    let is_facet = |other: &&Noun| {
        let key = other.field(other.key).map(|field| field.kind);
        matches!(key, Some(Kind::Ref(to)) if to == noun.name)
    };
    let facets = NOUNS.iter().filter(|other| is_facet(other)).map(|other| other.name);
    let names = [noun.name].into_iter().chain(facets).collect::<Vec<_>>();
    let field = |other: &&'static Noun| {
        let by = |kind: Kind| matches!(kind, Kind::Ref(to) | Kind::Key(to) if names.contains(&to));
        let found =
            |field: &&Field| by(field.kind) && field.has_id() && field.is_seen(bearer.scope);
        other.fields.iter().find(found).map(|field| (*other, field.name))
    };
    let all = NOUNS.iter().filter(|other| other.name != noun.name).filter_map(field);
    all.filter_map(|(other, field)| Some((allowed(bearer, other, &LIST)?, other, field))).collect()
}

/// All fields and their values.
pub(super) fn facts(noun: &Noun, seen: &Seen) -> Markup {
    let shown = |at: &usize| {
        let value = &seen.rows[0][*at];
        let empty = value.is_null() || value.as_array().is_some_and(Vec::is_empty);
        !empty
            && seen.columns[*at].look != Look::Document
            && !is_list_of_parts(noun, seen.columns[*at].name)
            && !is_drawn(seen, seen.columns[*at].name)
    };
    let places = (0..seen.columns.len()).filter(|at| !seen.rows.is_empty() && shown(at));
    html! {
        dl.facts {
            @for at in places {
                @if let Some(field) = noun.field(seen.columns[at].name) {
                    div {
                        dt title=(field.help) { (label(field.name)) }
                        dd { (fact(noun, field, &seen.rows[0][at], seen.get(0, SPACE))) }
                    }
                }
            }
        }
    }
}

/// Whether a field lists parts, which have sections of their own.
fn is_list_of_parts(noun: &Noun, field: &str) -> bool {
    let parts = |other: &&&Noun| other.parts_of.contains(&noun.name);
    NOUNS.iter().filter(parts).any(|part| part.plural() == field)
}

/// What can be done with it.
fn doors(bearer: &Bearer, noun: &'static Noun, key: &str, seen: &Seen) -> Markup {
    let mine = |entry: &&Entry| entry.first == noun.name && entry.verb.keyed && has_form(entry);
    let within = seen.get(0, SPACE).as_str().map(|vrf| (SPACE, vrf));
    let open = |entry: &&'static Entry| allow(bearer, entry).is_ok();
    let mut all = operation::all().filter(mine).filter(open).collect::<Vec<_>>();
    all.sort_by_key(|entry| entry.verb.removes);
    let parts = operation::all().filter(|entry| {
        entry.verb.makes() && entry.noun.is_some_and(|part| part.parts_of.contains(&noun.name))
    });
    html! {
        p.doors {
            @for entry in all {
                a.button href={ (form(entry)) (query([("key", key)].into_iter().chain(within))) } { (capital(entry.verb.word)) }
                " "
            }
            @for entry in parts.filter(open) {
                @let field = stands_for(entry, &format!("{BASE}/{}/", noun.plural()));
                a.button href={ (form(entry)) (query([(field, key)])) } { (doing(entry)) }
                " "
            }
        }
    }
}

/// How many interfaces of a VLAN are counted for its picture.
const COUNTED: u64 = 5000;

/// How it hangs together with others.
fn net(store: &Store, ask: &Ask, bearer: &Bearer, seen: &Seen) -> Result<Markup> {
    let (noun, field) = (ask.call.noun(), |name: &str| seen.get(0, name));
    let Some(entry) = allowed(bearer, noun, &MEMBERS) else {
        let found = Net::of_machine(noun, field);
        return Ok(html! { @if let Some(net) = found { (hanging(&net)) } });
    };
    let mut input = ask.call.input.clone();
    input.insert(LIMIT.to_owned(), json!(COUNTED));
    let found = also(store, &ask.context, entry, input, Detail::All)?;
    let text = |at: usize, name: &str| found.get(at, name).as_str().unwrap_or_default().to_owned();
    let member = |at: usize| (text(at, ROWS.key), text(at, ON));
    let members = (0..found.rows.len()).map(member).collect::<Vec<_>>();
    let key = encoded(seen.get(0, noun.key).as_str().unwrap_or_default());
    Ok(html! {
        @if let Some(net) = Net::of_vlan(field, &members) {
            (hanging(&net))
            @if members.len() as u64 == COUNTED { p.note { "Of the first " (COUNTED) " interfaces." } }
            @for path in paths(entry) { p { a href=(path.replace("{key}", &key)) { "All that is in it" } } }
        }
    })
}

fn hanging(net: &Net) -> Markup {
    html! { h2 { "How it hangs together" } (drawn(net)) }
}

/// In how many pieces what is free of a prefix may lie for it to be drawn.
const PIECES: u64 = 40_000;

/// The map of a prefix.
fn space(store: &Store, ask: &Ask, bearer: &Bearer, seen: &Seen) -> Result<Markup> {
    let Some(entry) = allowed(bearer, ask.call.noun(), &FREE) else { return Ok(html! {}) };
    let mut input = ask.call.input.clone();
    input.insert(LIMIT.to_owned(), json!(PIECES));
    let found = match also(store, &ask.context, entry, input, Detail::All) {
        // Of a prefix that others share, nobody but the fleet sees what they take.
        Err(Error::Denied { .. }) => return Ok(html! {}),
        found => found?,
    };
    let cidr = seen.get(0, ask.call.noun().key).as_str().and_then(|text| text.parse().ok());
    let address = |at: usize, name: &str| found.get(at, name).as_str()?.parse::<Addr>().ok();
    let range = |at: usize| address(at, "first").zip(address(at, "last"));
    let ranges = (0..found.rows.len()).filter_map(range).collect::<Vec<_>>();
    let whole = (ranges.len() as u64) < PIECES;
    Ok(
        html! { @if let Some(cidr) = cidr.filter(|_| whole) { h2 { "Addresses" } (map(cidr, &ranges)) } },
    )
}

/// What was done to it last; the log speaks of wholes, and knows names alone.
fn history(store: &Store, ask: &Ask, bearer: &Bearer, key: &str) -> Result<Markup> {
    let noun = ask.call.noun();
    if !noun.parts_of.is_empty() {
        return Ok(html! {});
    }
    let changes = changes(store, &ask.context, bearer, &of_thing(noun, key), LAST)?;
    Ok(html! {
        (changes)
        @if noun.field(SPACE).is_some() { p { "Changes are those of that name in any address space." } }
    })
}

/// A thing that an operation answered with.
pub(super) fn of_document(document: &Value, noun: &'static Noun) -> Seen {
    let fields = noun.fields.iter().filter(|field| document.get(field.name).is_some());
    let fields = fields.collect::<Vec<_>>();
    Seen {
        columns: operation::verbs::answer::shape(noun, &fields, false).columns.to_vec(),
        rows: vec![fields.iter().map(|field| document[field.name].clone()).collect()],
        ..Seen::default()
    }
}
