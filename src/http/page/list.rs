//! Lists: what there is, filtered and ordered, a page at a time.

use maud::{Markup, html};
use serde_json::Value;

use super::super::ask::Ask;
use super::super::route::list;
use super::super::who::allow;
use super::Frame;
use super::cell::{cell, named};
use super::command::same;
use super::link::{doing, form, heading, label, query};
use super::seen::{Seen, allowed};
use crate::answer::{Column, Look};
use crate::operation::list::{AFTER, FILTER, SORT};
use crate::operation::{self, Call, Effect, Entry};
use crate::render::FORMATS;
use crate::resource::Noun;
use crate::resource::query::compared;
use crate::resource::token::Bearer;
use crate::resource::vrf::SPACE;

/// The page of a list.
pub(super) fn page(ask: &Ask, seen: &Seen, frame: &Frame) -> Markup {
    let noun = ask.call.noun();
    let makers = frame.bearer.as_ref().map(|bearer| makers(bearer, noun)).unwrap_or_default();
    html! {
        h1 { (heading(noun)) }
        @if !makers.is_empty() {
            p.doors { @for entry in makers { a.button href=(form(entry)) { (doing(entry)) } " " } }
        }
        (filter(noun, frame))
        (table(noun, seen, Some(frame)))
        (further(seen, frame))
        (same(&frame.site, &as_said(ask, frame), &ask.context))
    }
}

/// The call without what the page adds to it.
fn as_said(ask: &Ask, frame: &Frame) -> Call {
    // What the path says is a field, too: what belongs to one thing is listed.
    let parent = |name: &String| ask.call.noun().parts_of.contains(&name.as_str());
    let said = |name: &String| frame.here.1.iter().any(|(known, _)| known == name) || parent(name);
    let input = ask.call.input.clone().into_iter().filter(|(name, _)| said(name)).collect();
    Call { paged: ask.call.paged, ..Call::new(ask.call.entry, input, ask.call.detail) }
}

/// The operations that make one more of a noun, or another in some other way.
fn makers(bearer: &Bearer, noun: &Noun) -> Vec<&'static Entry> {
    let makes = |entry: &&Entry| {
        entry.first == noun.name && entry.verb.effect == Effect::Write && !entry.verb.keyed
    };
    let all = operation::all().filter(makes);
    all.filter(|entry| allow(bearer, entry).is_ok()).collect()
}

/// What is looked for, as it was said, to be said otherwise.
pub(super) fn filter(noun: &Noun, frame: &Frame) -> Markup {
    let said = frame.here.1.iter().filter(|(name, _)| name == FILTER);
    let said = said.map(|(_, word)| word.as_str()).collect::<Vec<_>>().join(",");
    let others = frame.here.1.iter().filter(|(name, _)| name != FILTER && name != AFTER);
    html! {
        form.filter action=(frame.here.0) {
            label for="filter" { "Only those with" }
            input #filter name=(FILTER) value=(said) placeholder={ (noun.key) "~^a" } aria-describedby="filter-help";
            @for (name, word) in others { input type="hidden" name=(name) value=(word); }
            button { "Show" }
            small #filter-help {
                "As " code { "--filter" } " has it: " code { "=" } ", " code { "!=" } ", " code { "<" } ", " code { ">" }
                " and " code { "~" } " (a regular expression) between a field and a value, several with commas."
            }
        }
    }
}

/// Things as a table; the heads of a page's own list order it.
pub(super) fn table(noun: &Noun, seen: &Seen, frame: Option<&Frame>) -> Markup {
    let shown = seen.columns.iter().enumerate().filter(|(_, column)| column.look != Look::Document);
    let shown = shown.collect::<Vec<_>>();
    html! {
        @if seen.rows.is_empty() { (none(seen)) } @else {
            div.wide role="region" tabindex="0" aria-label=(heading(noun)) {
                table {
                    caption { (seen.rows.len()) " shown" @if seen.next.is_some() { ", and there are more" } }
                    thead { tr { @for (_, column) in &shown { (head(noun, column, frame)) } } }
                    tbody {
                        @for (at, row) in seen.rows.iter().enumerate() {
                            tr { @for (place, column) in &shown { (value_of(noun, seen, (at, column), &row[*place])) } }
                        }
                    }
                }
            }
        }
    }
}

fn none(seen: &Seen) -> Markup {
    html! {
        p { @if seen.next.is_some() { "None so far: the next page looks on." } @else { "There are none." } }
    }
}

fn value_of(noun: &Noun, seen: &Seen, (at, column): (usize, &Column), value: &Value) -> Markup {
    let vrf = seen.get(at, SPACE);
    let class = (column.look != Look::Plain).then_some("number");
    match noun.field(column.name) {
        Some(field) if field.name == noun.key => {
            html! { th scope="row" { (named(noun, value, vrf)) } }
        }
        Some(field) => html! { td class=[class] { (cell(noun, field, value, vrf)) } },
        None => html! { td {} },
    }
}

/// A head that orders the list by its column, or the other way round.
fn head(noun: &Noun, column: &Column, frame: Option<&Frame>) -> Markup {
    let sorts = noun.field(column.name).is_some_and(|field| compared(field).is_some());
    let class = (column.look != Look::Plain).then_some("number");
    let Some(frame) = frame.filter(|_| sorts) else {
        return html! { th scope="col" class=[class] { (label(column.name)) } };
    };
    let said = frame.here.1.iter().find(|(name, _)| name == SORT).map(|(_, word)| word.as_str());
    let (next, now) = match said {
        Some(word) if word == column.name => (format!("-{word}"), Some("ascending")),
        Some(word) if word.strip_prefix('-') == Some(column.name) => {
            (column.name.to_owned(), Some("descending"))
        }
        _ => (column.name.to_owned(), None),
    };
    let kept = frame.here.1.iter().filter(|(name, _)| ![SORT, AFTER].contains(&name.as_str()));
    let kept = kept.map(|(name, word)| (name.as_str(), word.as_str()));
    let to = format!("{}{}", frame.here.0, query(kept.chain([(SORT, next.as_str())])));
    html! { th scope="col" class=[class] aria-sort=[now] { a href=(to) { (label(column.name)) } } }
}

/// The next page, and the same in other formats.
fn further(seen: &Seen, frame: &Frame) -> Markup {
    let kept = || frame.here.1.iter().filter(|(name, _)| name != AFTER);
    let words = || kept().map(|(name, word)| (name.as_str(), word.as_str()));
    let formats =
        FORMATS.iter().filter(|format| !["text/plain", "text/html"].contains(&format.media_type));
    html! {
        p.further {
            @if let Some(next) = &seen.next {
                a rel="next" href={ (frame.here.0) (query(words().chain([(AFTER, next.as_str())]))) } { "Next page" } " "
            }
            @if frame.here.1.iter().any(|(name, _)| name == AFTER) {
                a href={ (frame.here.0) (query(words())) } { "First page" } " "
            }
        }
        p.formats {
            "This as "
            @for format in formats {
                a href={ (frame.here.0) "." (format.name) (query(words())) } { (format.name) }
                " "
            }
        }
    }
}

/// The list of a noun, as far as it goes on one page, with the way to all of it.
pub(super) fn part(
    bearer: &Bearer,
    noun: &'static Noun,
    by: &[(&str, &str)],
    seen: &Seen,
) -> Markup {
    let all = format!("{}{}", list(noun), query(by.iter().copied()));
    html! {
        (table(noun, seen, None))
        @if seen.next.is_some() && allowed(bearer, noun, &operation::verbs::LIST).is_some() {
            p { a href=(all) { "All " (heading(noun)) } }
        }
    }
}
