//! Routes: the table of operations as paths and methods.

use std::str::FromStr;
use std::sync::Arc;

use axum::Router;
use axum::extract::RawPathParams;
use axum::http::uri::PathAndQuery;
use axum::http::{Method, Request, StatusCode, Uri, Version, header};
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use axum::routing::{MethodFilter, get, on, post};
use percent_encoding::percent_decode_str;

use super::beside::OTHERS;
use super::form::{Form, encoded, form};
use super::problem::refusal;
use super::{Server, handle, journal, page};
use crate::error::{Error, Id};
use crate::operation::{self, Effect, Entry, Run};
use crate::render::{self, Format};
use crate::resource::vrf::SPACE;
use crate::resource::{self, Noun};

/// Where the operations lie.
pub(super) const BASE: &str = "/api/v1";
/// Where many things are made at once.
pub(super) const IMPORT: &str = "/api/v1/import";

/// Where hiera-rest asks.
pub(super) const ENVELOPES: &str = "/hiera-rest/{kind}";

/// Where the things of a noun lie.
pub(super) fn list(noun: &Noun) -> String {
    format!("{BASE}/{}", noun.plural())
}

/// Where one thing lies.
pub(super) fn thing(noun: &Noun, key: &str) -> String {
    format!("{}/{}", list(noun), segment(key))
}

/// The same, as far as it takes an address space to name it.
pub(super) fn within(noun: &Noun, key: &str, vrf: Option<&str>) -> String {
    let vrf = vrf.filter(|_| noun.field(SPACE).is_some());
    thing(noun, key) + &query(vrf.map(|vrf| (SPACE, vrf)))
}

/// Words as a query.
pub(super) fn query<'a>(words: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let pair = |(name, word): (&str, &str)| format!("{name}={}", encoded(word));
    let words = words.into_iter().map(pair).collect::<Vec<_>>().join("&");
    if words.is_empty() { words } else { format!("?{words}") }
}

/// The path of an operation, with `{field}` where its words stand; hooks may have one more.
pub(super) fn paths(entry: &Entry) -> Vec<String> {
    let verb = entry.verb;
    let Some(noun) = entry.noun else {
        return match (verb.effect, verb.keyed) {
            (Effect::Hook, true) => {
                let words = entry.arguments.iter().filter(|field| field.word);
                let mut path = format!("/{}", entry.first);
                let mut all = vec![];
                for field in words {
                    path += &format!("/{{{}}}", field.name);
                    all.push(path.clone());
                }
                all
            }
            (Effect::Hook, false) => vec![format!("/{}", entry.first)],
            _ => vec![format!("{BASE}/{}", entry.first)],
        };
    };
    let all = list(noun);
    let is = |verbs: &[&operation::Verb]| verbs.iter().any(|one| one.word == verb.word);
    use operation::verbs::{ADD, CREATE, LIST, PUT, REMOVE, SET, SHOW};
    vec![match verb.keyed {
        _ if is(&[&ADD, &CREATE, &LIST]) => all,
        true if is(&[&SHOW, &SET, &PUT, &REMOVE]) || verb.method == "DELETE" => {
            format!("{all}/{{key}}")
        }
        true => format!("{all}/{{key}}/actions/{}", verb.word),
        false => format!("{all}/actions/{}", verb.word),
    }]
}

/// The names in braces of a path.
pub(super) fn placeholders(path: &str) -> Vec<&str> {
    path.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect()
}

/// The paths of an operation below the things that its own is a part of: `{whole}` and `{part}` name it.
pub(super) fn paths_of_parts(entry: &Entry) -> Vec<String> {
    let Some(noun) = entry.noun.filter(|_| !entry.verb.word.is_empty()) else { return vec![] };
    let one = paths(entry).iter().any(|path| path.ends_with("/{key}"));
    let all = paths(entry).iter().any(|path| path.ends_with(&noun.plural()));
    let below = |parent: &&str| {
        let whole =
            format!("{BASE}/{}/{{whole}}/{}", resource::noun(parent).plural(), noun.plural());
        match (one, all) {
            (true, _) => Some(format!("{whole}/{{part}}")),
            (_, true) => Some(whole),
            _ => None,
        }
    };
    noun.parts_of.iter().filter_map(below).collect()
}

/// The noun of the whole below which a path of an operation lies.
pub(super) fn whole_of(entry: &Entry, path: &str) -> Option<&'static Noun> {
    let mut wholes = entry.noun?.parts_of.iter().map(|name| resource::noun(name));
    wholes.find(|whole| path.starts_with(&format!("{}/", list(whole))))
}

/// Whether what is made below a whole is called by a name of its own there.
pub(super) fn is_named_below(entry: &'static Entry, path: &str) -> bool {
    !entry.verb.keyed && whole_of(entry, path).is_some_and(|whole| whole.names_parts)
}

/// The field that the words of a path below a whole stand for.
pub(super) fn stands_for(entry: &'static Entry, path: &str) -> &'static str {
    let Some(noun) = entry.noun else { return "" };
    let parent = whole_of(entry, path).map_or("", |whole| whole.name);
    let said = noun.field(parent).is_some_and(|field| field.word);
    match entry.verb {
        verb if verb.keyed => "key",
        verb if verb.effect == Effect::Read || said => parent,
        // One that is made is named by its whole alone.
        _ => noun.key,
    }
}

/// What is served: every operation but those that a door carries out itself.
pub(super) fn served() -> impl Iterator<Item = &'static Entry> {
    operation::all().filter(|entry| !matches!(entry.run, Run::Local(_)))
}

/// The router of everything.
pub(super) fn router(server: &Arc<Server>) -> Router {
    let mut router = Router::new();
    for entry in served() {
        let Some(method) = filter(entry.verb.method) else { continue };
        for path in paths(entry).into_iter().chain(paths_of_parts(entry)) {
            let server = server.clone();
            let operation = move |words: RawPathParams, request| {
                handle::operation(server, entry, words, request)
            };
            router = router.route(&path, on(method, operation));
        }
    }
    beside(for_people(router, server), server)
}

/// The same router, with what only browsers ask for.
fn for_people(mut router: Router, server: &Arc<Server>) -> Router {
    for entry in served().filter(|entry| page::has_form(entry)) {
        let server = server.clone();
        let asked = move |request| page::ask_in_form(server.clone(), entry, request);
        router = router.route(&page::form(entry), get(asked.clone()).post(asked));
    }
    let (first, enter, left) = (server.clone(), server.clone(), server.clone());
    let entrance = move |request| page::entrance(enter.clone(), request);
    router
        .route("/", get(move |request| page::look(first.clone(), request)))
        .route("/login", get(entrance.clone()).post(entrance))
        .route("/logout", post(move |request| page::leave(left.clone(), request)))
        .route(page::STYLE, get(page::style))
        .route(page::ICON, get(page::icon))
}

/// The same router, with what is served beside the operations.
fn beside(mut router: Router, server: &Arc<Server>) -> Router {
    for other in OTHERS {
        let Some(method) = filter(other.method) else { continue };
        let server = server.clone();
        let answer = move |request| (other.answer)(server.clone(), request);
        router = router.route(other.path, on(method, answer));
    }
    let (nobody, journal) = (server.clone(), server.clone());
    router
        .fallback(move |request| nowhere(nobody.clone(), request))
        .method_not_allowed_fallback(otherwise)
        .layer(from_fn(readable))
        .layer(from_fn(move |request, next| journal::told(journal.clone(), request, next)))
}

/// What takes a method.
fn filter(method: &str) -> Option<MethodFilter> {
    MethodFilter::try_from(Method::from_bytes(method.as_bytes()).ok()?).ok()
}

async fn nowhere(server: Arc<Server>, request: Request<axum::body::Body>) -> super::reply::Reply {
    let (parts, _) = request.into_parts();
    if form(&parts).is_ok_and(Form::is_page) {
        let hint = "the first page leads everywhere";
        let error = Error::nowhere("page", parts.uri.path(), hint);
        return page::of_trouble(&server, &parts, &error, None);
    }
    let title = format!("nothing is at {}", parts.uri.path());
    let hint = format!("{BASE}/openapi.json says what there is");
    refusal(StatusCode::NOT_FOUND, Id::NoSuchPath, &title, &hint)
}

/// Refuses a request without one host that it is for (RFC 9112, 3.2), and a path that is no text.
async fn readable(request: Request<axum::body::Body>, next: Next) -> Response {
    let text = |path: &str| percent_decode_str(path).decode_utf8().is_ok();
    let query = request.uri().query().unwrap_or_default();
    let hosts = request.headers().get_all(header::HOST).iter().count();
    let refused =
        |id: Id, title: &str, hint: &str| refusal(StatusCode::BAD_REQUEST, id, title, hint);
    if hosts > 1 || (hosts == 0 && request.version() == Version::HTTP_11) {
        return refused(Id::NoHost, "the request is for no host, or for several", "send one Host");
    }
    match text(request.uri().path()) && text(query) {
        true => next.run(request).await,
        false => {
            let hint = "escape its bytes in UTF-8 (RFC 3986, 2.5)";
            refused(Id::NoText, "the address is no text", hint)
        }
    }
}

async fn otherwise(request: Request<axum::body::Body>) -> super::reply::Reply {
    let title = format!("{} does not take {}", request.uri().path(), request.method());
    let hint = "the header Allow says what it takes";
    refusal(StatusCode::METHOD_NOT_ALLOWED, Id::NoSuchMethod, &title, hint)
}

/// The format that a path's suffix names: `.json`, `.msgpack` and so on.
#[derive(Clone, Copy)]
pub(super) struct Suffix(pub(super) &'static Format);

/// What stands before a suffix, and the format that it names.
fn cut(path: &str) -> Option<(&str, &'static Format)> {
    let (whole, suffix) = path.rsplit_once('.')?;
    let format = render::by_name(suffix).filter(|format| format.media_type != "text/plain")?;
    Some((whole, format))
}

/// A name as a part of a path: what ends like a suffix is none.
pub(super) fn segment(name: &str) -> String {
    let text = encoded(name);
    match cut(&text) {
        Some((whole, format)) => format!("{whole}%2E{}", format.name),
        None => text,
    }
}

/// Takes the suffix off a path that is read and keeps what it says. What is written is called by its whole name.
pub(super) fn unsuffixed<B>(request: &mut Request<B>) {
    let path = request.uri().path();
    let reads = request.method().is_safe() && path.starts_with(BASE);
    let Some((whole, format)) = cut(path).filter(|_| reads) else { return };
    let query = request.uri().query().map(|query| format!("?{query}")).unwrap_or_default();
    let mut parts = request.uri().clone().into_parts();
    parts.path_and_query = PathAndQuery::from_str(&format!("{whole}{query}")).ok();
    if let Ok(uri) = Uri::from_parts(parts) {
        *request.uri_mut() = uri;
        request.extensions_mut().insert(Suffix(format));
    }
}
