//! The first page: what matters now.

use maud::{Markup, html};
use serde_json::json;

use super::super::Server;
use super::super::route::{paths, thing};
use super::super::who::allow;
use super::cell::plain;
use super::history::changes;
use super::link::{doing, form};
use super::list::part;
use super::picture::{gauge, used};
use super::seen::{Seen, allowed, also, few, known};
use crate::answer::{Detail, Look};
use crate::context::{Context, Scope};
use crate::error::Result;
use crate::operation::capacity::CAPACITY;
use crate::operation::check::CHECK;
use crate::operation::list::FILTER;
use crate::operation::verbs::{LIST, SHOW};
use crate::operation::{self, Entry};
use crate::resource::sight::owners;
use crate::resource::token::Bearer;
use crate::resource::{Input, NOUNS, Noun};
use crate::store::Store;
use crate::value::Time;

/// How many changes are shown.
const CHANGES: u64 = 15;

/// The first page.
pub(super) fn page(
    server: &Server,
    store: &Store,
    bearer: &Bearer,
    context: &Context,
) -> Result<Markup> {
    let open = |entry: &&'static Entry| allow(bearer, entry).is_ok();
    let room = match CAPACITY.iter().find(open) {
        Some(entry) => {
            server.room.get(store, || also(store, context, entry, Input::new(), Detail::All))?
        }
        None => Seen::default(),
    };
    // Whoever runs the fleet is needed, and sees the same of it, whoever it is.
    let trouble = match bearer.scope {
        Scope::All => server.trouble.get(store, || trouble(store, context))?,
        Scope::Customer(_) => vec![],
    };
    let account = account(store, bearer, context)?;
    let changes = changes(store, context, bearer, &[], CHANGES)?;
    let makers = operation::all().filter(|entry| {
        entry.verb.makes() && entry.noun.is_some_and(|noun| noun.parts_of.is_empty())
    });
    Ok(html! {
        h1 { "What matters now" }
        @if !room.rows.is_empty() {
            section {
                h2 { "Room" }
                (places(&room))
                @for path in CAPACITY.iter().flat_map(paths) { p { a href=(path) { "All places" } } }
            }
        }
        @for one in trouble.iter().filter(|one| allowed(bearer, one.noun, &LIST).is_some()) {
            section {
                h2 { (one.title) }
                (part(bearer, one.noun, &one.by, &one.seen))
            }
        }
        (account)
        @for check in CHECK.iter().filter(|entry| open(entry)) {
            @for path in paths(check) { (rules(server, &path)) }
        }
        (changes)
        @let makers = makers.filter(open).collect::<Vec<_>>();
        @if !makers.is_empty() {
            section {
                h2 { "Make" }
                p.doors { @for entry in makers { a.button href=(form(entry)) { (doing(entry)) } " " } }
            }
        }
    })
}

/// Whether every rule holds, as of the last look.
fn rules(server: &Server, path: &str) -> Markup {
    let count = |count: usize, one: &str| match count {
        0 => format!("no {one}"),
        1 => format!("1 {one}"),
        count => format!("{count} {one}s"),
    };
    html! {
        section {
            h2 { "Rules" }
            @if let Some(verdict) = server.checked.last() {
                p {
                    @if verdict.broken > 0 {
                        strong.no { a href=(path) { (count(verdict.broken, "broken rule")) } }
                    } @else { "Every rule holds" }
                    ", " a href=(path) { (count(verdict.warnings, "warning")) }
                    ", as of " (Time(verdict.at).to_string()) "."
                }
            } @else { p { "Not checked since the server began." } }
            p { a href=(path) { "Check every rule now" } }
        }
    }
}

/// How many of those that need somebody are shown of each kind.
const SOME: u64 = 8;

/// Things that need somebody.
#[derive(Clone)]
pub(crate) struct Trouble {
    noun: &'static Noun,
    /// What they are called.
    title: &'static str,
    /// By what a list finds them.
    by: [(&'static str, &'static str); 1],
    /// The first of them.
    seen: Seen,
}

/// What needs somebody, of every noun that has such things. It may take a look at each.
fn trouble(store: &Store, context: &Context) -> Result<Vec<Trouble>> {
    let mut found = vec![];
    for noun in NOUNS {
        let Some((title, filter)) = noun.trouble else { continue };
        let Some(entry) = known(noun, &LIST) else { continue };
        let by = [(FILTER, filter)];
        let seen = few(store, context, entry, &by, SOME)?;
        found.extend((!seen.rows.is_empty()).then_some(Trouble { noun, title, by, seen }));
    }
    Ok(found)
}

/// What a customer has, of what they may have.
fn account(store: &Store, bearer: &Bearer, context: &Context) -> Result<Markup> {
    let Scope::Customer(id) = bearer.scope else { return Ok(html! {}) };
    let customer = owners();
    let Some(entry) = allowed(bearer, customer, &SHOW) else { return Ok(html! {}) };
    let input = Input::from_iter([("key".to_owned(), json!(format!("id:{id}")))]);
    let seen = also(store, context, entry, input, Detail::All)?;
    Ok(html! {
        section {
            h2 { "What you have" }
            (used(&seen))
            p { a href=(thing(customer, seen.get(0, customer.key).as_str().unwrap_or_default())) { "Your account" } }
        }
    })
}

/// How many places are shown.
const PLACES: usize = 12;

/// The places that need somebody first: those that cannot lose a hypervisor, then those with least memory.
fn tightest(room: &Seen) -> Vec<usize> {
    let part = |at: usize| {
        let number = |name: &str| room.get(at, name).as_f64().unwrap_or_default();
        number("ram_free") / number("ram").max(1.0)
    };
    let spares = |at: usize| room.get(at, "spares_one") == &json!(true);
    let mut all = (0..room.rows.len()).collect::<Vec<_>>();
    all.sort_by(|one, other| {
        spares(*one).cmp(&spares(*other)).then_with(|| part(*one).total_cmp(&part(*other)))
    });
    all.truncate(PLACES);
    all
}

/// What those places have left.
fn places(room: &Seen) -> Markup {
    let number = |at: usize, name: &str| room.get(at, name).as_i64().unwrap_or_default();
    let bar = |at: usize, name: &str, look: Look| {
        let most = number(at, name);
        gauge(most - number(at, &format!("{name}_free")), most, look)
    };
    html! {
        div.wide role="region" tabindex="0" aria-label="Room" {
            table {
                caption { "The tightest racks; \u{201c}spares one\u{201d}: the others have room for the VMs of any one hypervisor" }
                thead { tr {
                    th scope="col" { "Location" } th scope="col" .number { "Hypervisors" } th scope="col" { "Cores" }
                    th scope="col" { "RAM" } th scope="col" { "Local storage" } th scope="col" { "Spares one" }
                } }
                tbody {
                    @for at in tightest(room) {
                        tr {
                            th scope="row" { (plain(room.get(at, "location"), Look::Plain)) }
                            td.number {
                                (number(at, "hypervisors"))
                                @if number(at, "out") > 0 { ", " (number(at, "out")) " out" }
                            }
                            td { (bar(at, "cores", Look::Number)) }
                            td { (bar(at, "ram", Look::Bytes)) }
                            td { (bar(at, "local_storage", Look::Bytes)) }
                            td { @if room.get(at, "spares_one") == &json!(true) { "yes" } @else { strong.no { "no" } } }
                        }
                    }
                }
            }
        }
    }
}
