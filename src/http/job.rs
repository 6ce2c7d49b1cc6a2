//! A request that a thread carries out: who asks, what is said, what comes of it.

use std::io::Write;
use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::extract::RawPathParams;
use axum::http::request::Parts;
use axum::http::{HeaderName, StatusCode, header};
use uuid::Uuid;

use super::answer::{Noted, Noting};
use super::ask::{Ask, is_dry_run};
use super::form::{Form, encoded, query};
use super::journal::{Actor, report};
use super::page::{self, Frame, Seen};
use super::pipe::Pipe;
use super::problem::{of_another_tag, printed, problem};
use super::refused::Tried;
use super::reply::{REQUEST_ID, Reply, fails_if_match, has, name, put, reply, tag};
use super::route::{Suffix, within};
use super::stores::Turn;
use super::who::{Peer, allow, allow_host, context, own_page, who, who_browses};
use super::{Server, beside};
use crate::answer::Detail;
use crate::error::{Error, Kind, Result};
use crate::operation::list::{AFTER, FILTER, SORT};
use crate::operation::perform::perform;
use crate::operation::tell::tell;
use crate::operation::{Effect, Entry};
use crate::render::{Format, Hook};
use crate::resource::token::Bearer;
use crate::resource::vrf::{GLOBAL, SPACE};
use crate::store::Store;
use crate::value::now;

/// The header that says what is wrong with what was found.
const FOUND: HeaderName = HeaderName::from_static("virtctl-found");

/// A request, as the thread that answers it needs it.
pub(super) struct Job {
    pub(super) server: Arc<Server>,
    pub(super) entry: &'static Entry,
    pub(super) path: RawPathParams,
    pub(super) parts: Parts,
    pub(super) body: Bytes,
    pub(super) form: Form,
}

/// What is known of a request when it is answered.
#[derive(Default)]
struct Known {
    /// Whoever asks, once it was counted against their rate.
    bearer: Option<Bearer>,
    request: Option<Uuid>,
    /// The write that is tried.
    tried: Option<Tried>,
    noted: Noted,
    /// The path of what was made.
    made: Option<String>,
}

impl Job {
    /// Whether it may take long: it looks at much, or the answer is as long as there are things.
    pub(super) fn is_long(&self) -> bool {
        self.entry.sweeps || self.entry.lists() && !self.form.pages()
    }

    /// Whether it is answered apart from what is quick: it may take long, looks for a pattern, or brings all in an
    /// order that is not the list's own.
    pub(super) fn is_apart(&self) -> bool {
        let slow = |(name, word): &(String, String)| match name.as_str() {
            SORT => true,
            FILTER => word.contains('~'),
            _ => false,
        };
        self.is_long() || self.entry.lists() && query(&self.parts).iter().any(slow)
    }

    /// Carries the request out and answers it.
    pub(super) fn run(self, turn: &Turn, mut pipe: Pipe) {
        let mut known = Known::default();
        let reads = self.entry.verb.effect != Effect::Write;
        let mut done = Err(Error::Busy);
        for _ in 0..20 {
            done = turn.with(|store| match reads {
                // Who may see it and what is seen are of one moment.
                true => store.still(|| self.perform(store, &mut pipe, &mut known)),
                false => self.perform(store, &mut pipe, &mut known),
            });
            match done {
                Err(Error::Busy) if reads && !pipe.begun() => pipe.clear(),
                _ => break,
            }
        }
        match done {
            // What was found before something proved broken is the answer.
            Err(Error::Broken { what, source: None })
                if pipe.has_some() && self.entry.answers.is_some() =>
            {
                pipe.end(|body| {
                    let mut reply = self.reply(&known, body);
                    put(&mut reply, FOUND, &what);
                    reply
                });
            }
            Ok(()) => pipe.end(|body| self.reply(&known, body)),
            // What was begun is left as it is: the client sees that it is cut off.
            Err(error) if pipe.begun() => report(&error),
            Err(error) => {
                if error.kind() == Kind::Failure {
                    report(&error);
                }
                pipe.end(|_| self.named(&known, self.problem(&known, &error)));
                if let Some(tried) = &known.tried {
                    let noted = turn.with(|store| {
                        tried.note(&self.server, store, &error);
                        Ok(())
                    });
                    noted.unwrap_or_else(|error| report(&error));
                }
            }
        }
    }

    fn perform(&self, store: &Store, pipe: &mut Pipe, known: &mut Known) -> Result<()> {
        let Self { entry, parts, form, .. } = self;
        let peer = Peer::behind(parts);
        let writes = entry.verb.effect == Effect::Write;
        let whose = if writes { who } else { who_browses };
        let bearer = store.read(|read| whose(read, &parts.headers, &peer, now()))?;
        Actor::is(parts, &bearer.name);
        if known.bearer.is_none() {
            self.server.rates.take(&bearer.counted())?;
        }
        known.bearer = Some(bearer.clone());
        let around = context(&bearer, self.server.mac_prefix.clone());
        known.request = Some(around.request);
        let tries = writes && !is_dry_run(parts);
        known.tried = tries.then(|| Tried::at(entry, &around, self.words()));
        allow(&bearer, entry)?;
        if writes {
            own_page(&parts.headers)?;
        }
        let ask = Ask::read(entry, parts, &self.path, &self.body, *form, around)?;
        known.request = Some(ask.context.request);
        known.tried = known.tried.take().map(|_| Tried::said(&ask.call, &ask.context));
        allow_host(&bearer, &ask.call)?;
        if entry.verb.effect == Effect::Hook && !self.says_format() {
            let mut hook = Hook::default();
            perform(store, &ask.context, &ask.call, &mut hook)?;
            return hook.write_to(pipe).map_err(Error::unwritten);
        }
        let flows = self.is_long() && entry.verb.effect == Effect::Read && entry.answers.is_none();
        if flows && !self.is_page() {
            let (format, id) = (form.format, ask.context.request);
            pipe.flow(move |body| begun(format, id, body));
        }
        if self.is_page() {
            return self.page(store, pipe, &ask, &bearer);
        }
        let mut sink = Noting::new((form.format.sink)(pipe, ask.style));
        if let Some(done) = perform(store, &ask.context, &ask.call, &mut sink)? {
            tell(entry.verb, (ask.context.dry_run, Detail::All), &done, &mut sink)?;
            let made = done.made(entry.verb) && !ask.context.dry_run;
            known.made = entry.noun.filter(|_| made).map(|noun| {
                // Where it is not said which address space is meant, it is that of everybody.
                let space = done.thing[SPACE].as_str().filter(|space| *space != GLOBAL);
                within(noun, &done.key, space)
            });
        }
        known.noted = sink.noted;
        Ok(())
    }

    /// The names that its path holds.
    fn words(&self) -> String {
        self.path.iter().map(|(_, word)| word).collect::<Vec<_>>().join("/")
    }

    /// Whether it is answered with a page of its own.
    fn is_page(&self) -> bool {
        self.form.is_page() && self.entry.verb.effect == Effect::Read
    }

    /// Writes the page that people read.
    fn page(&self, store: &Store, pipe: &mut Pipe, ask: &Ask, bearer: &Bearer) -> Result<()> {
        let mut seen = Seen::default();
        let done = perform(store, &ask.context, &ask.call, &mut &mut seen);
        // What was found before something proved broken is shown.
        let broken = match done {
            Err(error @ Error::Broken { source: None, .. }) if self.entry.answers.is_some() => {
                Some(error)
            }
            done => done.map(|_| None)?,
        };
        let frame = Frame::of(&self.server, &self.parts, Some(bearer), &page::title(&ask.call));
        let page = page::read(store, ask, &seen, &frame)?;
        pipe.write_all(page.as_bytes()).map_err(Error::unwritten)?;
        broken.map_or(Ok(()), Err)
    }

    /// Whether the client said which format it wants.
    fn says_format(&self) -> bool {
        self.form.output || self.form.format.name != "json"
    }

    /// The reply to a request that went wrong.
    fn problem(&self, known: &Known, error: &Error) -> Reply {
        let asked = known.bearer.as_ref().map(|bearer| (bearer, self.entry));
        told((&self.server, &self.parts), (self.entry, self.form), error, asked)
    }

    /// The same, where nothing was done yet.
    pub(super) fn refusal(&self, error: &Error) -> Reply {
        self.problem(&Known::default(), error)
    }

    /// The reply to a request that was carried out.
    fn reply(&self, known: &Known, body: Vec<u8>) -> Reply {
        let status = match known.made {
            Some(_) => StatusCode::CREATED,
            None => StatusCode::OK,
        };
        let tag = tag(known.noted.version, &body);
        let reads = self.entry.verb.effect != Effect::Write;
        if reads && fails_if_match(&self.parts.headers, &tag) {
            return self.named(known, of_another_tag());
        }
        let known_there = reads && has(&self.parts.headers, &tag);
        let body = match self.is_page() {
            true => body,
            false => beside::whole(self.form, body),
        };
        let mut reply = match known_there {
            true => reply(StatusCode::NOT_MODIFIED, media_type(self.form.format), Body::empty()),
            false => reply(status, media_type(self.form.format), body),
        };
        name(&mut reply, &tag);
        if self.form.format.name == "html" {
            reply = page::guarded(reply);
        }
        if let Some(path) = &known.made {
            put(&mut reply, header::LOCATION, path);
        }
        if let Some(next) = &known.noted.next {
            put(&mut reply, header::LINK, &format!("<{}>; rel=\"next\"", self.after(next)));
        }
        self.named(known, reply)
    }

    /// The request for what comes after a cursor.
    fn after(&self, cursor: &str) -> String {
        let mut words = query(&self.parts);
        words.retain(|(name, _)| name != AFTER);
        words.push((AFTER.to_owned(), cursor.to_owned()));
        let words = words.iter().map(|(name, word)| format!("{name}={}", encoded(word)));
        let suffix = self.parts.extensions.get::<Suffix>();
        let suffix = suffix.map(|suffix| format!(".{}", suffix.0.name)).unwrap_or_default();
        format!("{}{suffix}?{}", self.parts.uri.path(), words.collect::<Vec<_>>().join("&"))
    }

    fn named(&self, known: &Known, mut reply: Reply) -> Reply {
        if let Some(id) = known.request {
            put(&mut reply, REQUEST_ID, &id.to_string());
        }
        reply
    }
}

/// What whoever asks is told of an error: a page, a problem, or, as the command line calls fields by their flags, that
/// in its words.
pub(super) fn told(
    (server, parts): (&Server, &Parts),
    (entry, form): (&Entry, Form),
    error: &Error,
    asked: Option<(&Bearer, &Entry)>,
) -> Reply {
    match form.is_page() {
        true => page::of_trouble(server, parts, error, asked),
        false if form.output => printed(error),
        false => problem(error, Some(entry), form.format),
    }
}

/// The head of an answer that is handed on in pieces.
fn begun(format: &Format, id: Uuid, body: Body) -> Reply {
    let mut reply = reply(StatusCode::OK, media_type(format), body);
    put(&mut reply, REQUEST_ID, &id.to_string());
    if format.name == "html" { page::guarded(reply) } else { reply }
}

fn media_type(format: &Format) -> &'static str {
    match format.media_type {
        "text/plain" => "text/plain; charset=utf-8",
        "text/html" => "text/html; charset=utf-8",
        "text/csv" => "text/csv; charset=utf-8",
        other => other,
    }
}
