//! Forms: one for each operation that writes, made from its fields.

use maud::{Markup, html};
use uuid::Uuid;

use super::super::Server;
use super::super::ask::{CASCADE, DRY_RUN, MESSAGE, VERSION, fields};
use super::super::refused::Tried;
use super::super::route::list;
use super::command::same_as_said;
use super::draft::{Draft, MARK, REQUEST, WAS, typed};
use super::frame::{Frame, trouble};
use super::input::{Choices, control};
use super::link::{doing, form, label, within};
use super::seen::{Seen, allowed, also};
use super::thing::{facts, of_document};
use crate::answer::Detail;
use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::operation::Entry;
use crate::operation::perform::{Done, perform};
use crate::operation::tell::tell;
use crate::operation::verbs::SHOW;
use crate::resource::token::Bearer;
use crate::resource::vrf::SPACE;
use crate::resource::{Field, Input};
use crate::store::Store;
use crate::value::capital;

/// What the form of an operation needs beside what was said.
pub(in super::super) struct Desk<'a> {
    pub(in super::super) store: &'a Store,
    pub(in super::super) bearer: &'a Bearer,
    pub(in super::super) frame: Frame,
    /// What surrounds what is asked.
    pub(in super::super) context: Context,
    /// Who logs what is refused.
    pub(in super::super) server: &'a Server,
    /// What a form of this browser's is known by.
    pub(in super::super) mark: &'a str,
}

/// The page of a form that nobody has sent yet.
pub(in super::super) fn empty(
    desk: &Desk,
    entry: &'static Entry,
    way: &[(String, String)],
) -> Result<String> {
    let now = now(desk, &Draft::read(entry, way))?;
    let draft = Draft::new(entry, way, &now);
    Ok(desk.frame.page(&sheet(desk, &draft, &now, None)?))
}

/// What came of a form that was sent.
pub(in super::super) struct Sent {
    /// The page that says so.
    pub(in super::super) page: String,
    /// Why nothing was done, where nothing was.
    pub(in super::super) error: Option<Error>,
    /// What the request is known by.
    pub(in super::super) request: Uuid,
}

/// Does what a form says; where that does not do, it is shown again with the reason.
pub(in super::super) fn sent(
    desk: &Desk,
    entry: &'static Entry,
    pairs: &[(String, String)],
) -> Result<Sent> {
    let mut draft = Draft::read(entry, pairs);
    let request = draft.request;
    if draft.other(MARK) != Some(desk.mark) {
        let why = "it was not made for this browser, or whoever used it logged out since";
        return Err(Error::denied("this form may not be sent", why));
    }
    match carried_out(desk, &draft) {
        Ok(main) => Ok(Sent { page: desk.frame.page(&main), error: None, request }),
        Err(error) => {
            if let (Ok(call), Ok(context)) = (draft.call(), draft.context(desk.context.clone())) {
                Tried::said(&call, &context).note(desk.server, desk.store, &error);
            }
            let now = now(desk, &draft)?;
            // Nothing was done, so that what is sent next is another request.
            if !matches!(error.kind(), Kind::Unknown | Kind::Unavailable) {
                draft.request = Uuid::now_v7();
            }
            if matches!(error, Error::Stale { .. }) {
                draft.renew(&now);
            }
            let page = desk.frame.page(&sheet(desk, &draft, &now, Some(&error))?);
            Ok(Sent { page, error: Some(error), request })
        }
    }
}

fn carried_out(desk: &Desk, draft: &Draft) -> Result<Markup> {
    let (call, context) = (draft.call()?, draft.context(desk.context.clone())?);
    let mut seen = Seen::default();
    let done = perform(desk.store, &context, &call, &mut &mut seen)?;
    if let Some(done) = &done {
        tell(draft.entry.verb, (context.dry_run, Detail::All), done, &mut &mut seen)?;
    }
    let same = same_as_said(&desk.frame.site, &call, &context, &draft.changed());
    Ok(html! {
        h1 { @if context.dry_run { "Tried, not done" } @else { "Done" } }
        p role="status" { (lines(&seen.told)) }
        @if context.dry_run { (again(desk, draft)) }
        @if let Some(done) = &done { (outcome(done, context.dry_run)) }
        (same)
    })
}

fn lines(text: &str) -> Markup {
    html! { @for (at, line) in text.lines().enumerate() { @if at > 0 { br; } (capital(line)) } }
}

/// The thing as it is now, and the ways on.
fn outcome(done: &Done, tried: bool) -> Markup {
    let noun = crate::resource::noun(done.noun);
    html! {
        @if !done.is_gone && !tried {
            p { a.button href=(within(noun, &done.key, done.thing[SPACE].as_str())) { "To " (done.noun) " " (done.key) } }
            (facts(noun, &of_document(&done.thing, noun)))
        } @else {
            p { a href=(list(noun)) { "To the list" } }
        }
    }
}

/// The same form as hidden values, to be sent in earnest.
fn again(desk: &Desk, draft: &Draft) -> Markup {
    html! {
        form method="post" action=(form(draft.entry)) {
            (hidden(desk, draft))
            @for (name, words) in &draft.said { input type="hidden" name=(name) value=(words.join("\n")); }
            @for (name, words) in &draft.was { input type="hidden" name={ (WAS) (name) } value=(words.join("\n")); }
            @for name in [MESSAGE, CASCADE] {
                @if let Some(text) = draft.other(name) { input type="hidden" name=(name) value=(text); }
            }
            button { "Do it" }
        }
    }
}

/// The thing that a form is about, as it is now.
fn now(desk: &Desk, draft: &Draft) -> Result<Seen> {
    let noun = draft.entry.noun.filter(|_| draft.entry.verb.keyed);
    let shows = noun.and_then(|noun| allowed(desk.bearer, noun, &SHOW));
    let Some(entry) = shows else { return Ok(Seen::default()) };
    let word = |name: &str| Some((name.to_owned(), draft.words(name).first()?.as_str().into()));
    let input = ["key", SPACE].into_iter().filter_map(word).collect::<Input>();
    if !input.contains_key("key") {
        return Err(Error::usage(
            "the form",
            "it is about nothing",
            "go to a thing's own page first",
        ));
    }
    also(desk.store, &desk.context, entry, input, Detail::All)
}

fn is_fixed(entry: &Entry, field: &Field) -> bool {
    entry.verb.keyed && ["key", SPACE].contains(&field.name)
}

fn sheet(desk: &Desk, draft: &Draft, now: &Seen, error: Option<&Error>) -> Result<Markup> {
    let entry = draft.entry;
    let key = draft.words("key").first().map(String::as_str).unwrap_or_default();
    let mut controls = vec![];
    let mine = |field: &&Field| field.is_sayable(desk.context.scope);
    for field in fields(entry).iter().filter(|field| !is_fixed(entry, field)).filter(mine) {
        let choices = Choices::of(desk.store, desk.context.scope, field)?;
        controls.push(control(draft, field, &choices, error));
    }
    let back = entry.noun.map(|noun| match entry.verb.keyed {
        true => within(noun, key, draft.words(SPACE).first().map(String::as_str)),
        false => list(noun),
    });
    let removes = entry.verb.removes;
    Ok(html! {
        h1 { (doing(entry)) " " @if entry.verb.keyed { span.key { (key) } } }
        p { (entry.about) "." }
        @if let Some(error) = error { (trouble(error)) }
        @if matches!(error, Some(Error::Stale { .. })) { (both(draft, now)) }
        form.sheet method="post" action=(form(entry)) {
            (hidden(desk, draft))
            @for field in fields(entry).iter().filter(|field| is_fixed(entry, field)) {
                @for word in draft.words(field.name) { input type="hidden" name=(field.name) value=(word); }
            }
            @for control in &controls { (control) }
            @if controls.is_empty() { (facts_of(draft, now)) }
            (around(draft, error))
            p.doors {
                button.danger[removes] { (capital(entry.verb.word)) @if entry.verb.word.is_empty() { (capital(entry.first)) } } " "
                button.quiet name=(DRY_RUN) value="yes" { "Try it first" } " "
                @if let Some(back) = back { a href=(back) { "Back" } }
            }
        }
    })
}

fn facts_of(draft: &Draft, now: &Seen) -> Markup {
    html! { @if let Some(noun) = draft.entry.noun { (facts(noun, now)) } }
}

/// What makes a form one browser's own, and one that is done once.
fn hidden(desk: &Desk, draft: &Draft) -> Markup {
    html! {
        input type="hidden" name=(MARK) value=(desk.mark);
        input type="hidden" name=(REQUEST) value=(draft.request);
        @if let Some(version) = draft.version { input type="hidden" name=(VERSION) value=(version); }
    }
}

/// What can be said around every write.
fn around(draft: &Draft, error: Option<&Error>) -> Markup {
    let cascades = draft.entry.verb.removes && draft.entry.noun.is_some_and(|noun| noun.cascades);
    let in_use = matches!(error, Some(Error::InUse { .. }));
    html! {
        div.field {
            label for="message" { "Why" }
            input #message name=(MESSAGE) value=(draft.other(MESSAGE).unwrap_or_default()) autocomplete="off" aria-describedby="message-help";
            small #message-help { "Goes into the change log" }
        }
        @if cascades {
            div.field.wrong[in_use] {
                span.box {
                    input type="checkbox" #cascade name=(CASCADE) value="yes" checked[draft.other(CASCADE).is_some()];
                    label for="cascade" { "Remove what refers to it, too" }
                }
            }
        }
    }
}

/// What was said and what is there now, where they differ.
fn both(draft: &Draft, now: &Seen) -> Markup {
    let all = fields(draft.entry);
    let current = |field: &Field| typed(field, now.get(0, field.name));
    let differs = |field: &&Field| field.set && draft.words(field.name) != current(field);
    let version = now.get(0, "version");
    html! {
        div.wide role="region" tabindex="0" aria-label="Both versions" {
            table {
                caption { "What you said, and what is there now (version " (version.to_string()) ")" }
                thead { tr { th scope="col" { "Field" } th scope="col" { "You" } th scope="col" { "Now" } } }
                tbody {
                    @for field in all.iter().filter(differs) {
                        tr {
                            th scope="row" { (label(field.name)) }
                            td { (draft.words(field.name).join(", ")) }
                            td { (current(field).join(", ")) }
                        }
                    }
                }
            }
        }
        p { "Sent again, the form changes this version; what you did not touch stays as it is now." }
    }
}
