//! Where browsers come in: logging in and out, the first page, and forms.

use std::sync::Arc;

use axum::body::Body;
use axum::http::request::Parts;
use axum::http::{Method, Request, StatusCode, header};
use http_body::Body as _;
use maud::html;

use super::super::Server;
use super::super::bearer;
use super::super::form::{pairs, query};
use super::super::handle::{MOST, PATIENCE, whole};
use super::super::journal::{Actor, report};
use super::super::problem::{later, status};
use super::super::refused::Tried;
use super::super::reply::{REQUEST_ID, Reply, put, reply};
use super::super::route::list;
use super::super::stores::Stores;
use super::super::who::{COOKIE, Peer, allow, context, mark, of_token, own_page, who_browses};
use super::form::{Desk, Sent, empty, sent};
use super::frame::{Frame, guarded, trouble};
use super::link::{heading, query as words};
use super::list::filter;
use super::start;
use crate::error::{Error, Kind, Result};
use crate::operation::Entry;
use crate::resource::token::Bearer;
use crate::store::Store;
use crate::value::now;

/// How much somebody may send who is not known yet: a token, and where to go with it.
const STRANGERS: usize = 1 << 13;

/// Answers one request of a browser; where one is `open` to strangers, with little to be read.
async fn answered(
    server: Arc<Server>,
    request: Request<Body>,
    (stores, open): (Arc<Stores>, bool),
    work: impl FnOnce(&Server, &Parts, &str, &Store) -> Result<Reply> + Send + 'static,
) -> Reply {
    let (parts, body) = request.into_parts();
    // Nobody's body is kept before it is known whose it is.
    if !open
        && !body.is_end_stream()
        && let Err(error) = bearer::browsing(&server, &parts).await
    {
        return of_trouble(&server, &parts, &error, None);
    }
    let most = if open { STRANGERS } else { MOST };
    let body = match whole(body, most, PATIENCE).await {
        Ok(body) => String::from_utf8_lossy(&body).into_owned(),
        Err(reply) => return *reply,
    };
    let (own, its) = (server.clone(), parts.clone());
    let done = stores.with(move |store| work(&own, &its, &body, store)).await;
    done.unwrap_or_else(|error| of_trouble(&server, &parts, &error, None))
}

/// A page, kept by nobody.
fn page(status: StatusCode, text: String) -> Reply {
    let mut reply = guarded(reply(status, "text/html; charset=utf-8", text));
    put(&mut reply, header::CACHE_CONTROL, "no-store");
    reply
}

/// The page that says what went wrong, with the ways on for whoever asked what; who is not known is led to
/// where to log in.
pub(in super::super) fn of_trouble(
    server: &Server,
    parts: &Parts,
    error: &Error,
    asked: Option<(&Bearer, &Entry)>,
) -> Reply {
    if error.kind() == Kind::Failure {
        report(error);
    }
    let here = parts.uri.path_and_query().map(|here| here.as_str()).unwrap_or("/");
    if matches!(error, Error::Stranger { .. }) {
        return to(&format!("/login{}", words([("to", here)])));
    }
    let frame = Frame::of(server, parts, asked.map(|(bearer, _)| bearer), "Trouble");
    let entry = asked.map(|(_, entry)| entry);
    let opens = error.kind() != Kind::Denied;
    let noun = entry.and_then(|entry| entry.noun).filter(|_| opens);
    let main = html! {
        h1 { "That did not work" }
        (trouble(error))
        @if let (Some(entry), Some(noun)) = (entry, noun) {
            @if entry.lists() { (filter(noun, &frame)) }
            p { a href=(list(noun)) { "To " (heading(noun)) } }
        }
        p { a href="/" { "To the start" } }
    };
    later(page(status(error), frame.page(&main)))
}

fn to(path: &str) -> Reply {
    let mut reply = guarded(reply(StatusCode::SEE_OTHER, "text/plain", ""));
    put(&mut reply, header::LOCATION, path);
    put(&mut reply, header::CACHE_CONTROL, "no-store");
    reply
}

fn browsing(server: &Server, store: &Store, parts: &Parts) -> Result<Bearer> {
    let peer = Peer::behind(parts);
    let bearer = store.read(|read| who_browses(read, &parts.headers, &peer, now()))?;
    Actor::is(parts, &bearer.name);
    server.rates.take(&bearer.counted())?;
    Ok(bearer)
}

/// Where one logs in.
pub(in super::super) async fn entrance(server: Arc<Server>, request: Request<Body>) -> Reply {
    let stores = server.readers.clone();
    answered(server, request, (stores, true), |server, parts, body, store| {
        if parts.method != Method::POST {
            let said = query(parts);
            return Ok(page(StatusCode::OK, gate(server, parts, way(&said), None)));
        }
        own_page(&parts.headers)?;
        let said = pairs(body);
        let token = said.iter().find(|(name, _)| name == "token");
        let token = token.map(|(_, token)| token.trim()).unwrap_or_default();
        match store.read(|read| of_token(read, token, now())) {
            Ok(bearer) => {
                let mut reply = to(way(&said));
                put(&mut reply, header::SET_COOKIE, &cookie(server, token, ""));
                Actor::is(parts, &bearer.name);
                Ok(reply)
            }
            Err(error @ Error::Stranger { .. }) => {
                let page_of = gate(server, parts, way(&said), Some(&error));
                Ok(page(StatusCode::UNAUTHORIZED, page_of))
            }
            Err(error) => Err(error),
        }
    })
    .await
}

/// Where one wants to go after logging in: only a path of our own.
fn way(said: &[(String, String)]) -> &str {
    let wanted = said.iter().find(|(name, _)| name == "to").map(|(_, path)| path.as_str());
    let own = |path: &&str| {
        path.starts_with('/')
            && !path.starts_with("//")
            && path.bytes().all(|byte| matches!(byte, b'!'..=b'~') && byte != b'\\')
    };
    wanted.filter(own).unwrap_or("/")
}

fn cookie(server: &Server, token: &str, more: &str) -> String {
    let secure = if server.encrypted { "; Secure" } else { "" };
    format!("{COOKIE}={token}; Path=/; HttpOnly; SameSite=Lax{secure}{more}")
}

fn gate(server: &Server, parts: &Parts, way: &str, error: Option<&Error>) -> String {
    let main = html! {
        h1 { "Log in" }
        @if let Some(error) = error { (trouble(error)) }
        form.sheet method="post" action="/login" {
            input type="hidden" name="to" value=(way);
            div.field {
                label for="token" { "Token" }
                input #token type="password" name="token" required autofocus autocomplete="current-password" aria-describedby="token-help";
                small #token-help { "As " code { "virtctl token create" } " told it; the browser keeps it until it is closed" }
            }
            p { button { "Log in" } }
        }
    };
    Frame::of(server, parts, None, "Log in").page(&main)
}

/// Where one logs out.
pub(in super::super) async fn leave(server: Arc<Server>, request: Request<Body>) -> Reply {
    let stores = server.readers.clone();
    answered(server, request, (stores, true), |server, parts, _, _| {
        own_page(&parts.headers)?;
        let mut reply = to("/login");
        put(&mut reply, header::SET_COOKIE, &cookie(server, "", "; Max-Age=0"));
        Ok(reply)
    })
    .await
}

/// The first page.
pub(in super::super) async fn look(server: Arc<Server>, request: Request<Body>) -> Reply {
    let stores = server.readers.clone();
    answered(server, request, (stores, false), |server, parts, _, store| {
        let bearer = browsing(server, store, parts)?;
        let around = context(&bearer, server.mac_prefix.clone());
        let frame = Frame::of(server, parts, Some(&bearer), "What matters now");
        Ok(page(StatusCode::OK, frame.page(&start::page(server, store, &bearer, &around)?)))
    })
    .await
}

/// The form of an operation, and what comes of it when it is sent.
pub(in super::super) async fn ask_in_form(
    server: Arc<Server>,
    entry: &'static Entry,
    request: Request<Body>,
) -> Reply {
    let sends = request.method() == Method::POST;
    let stores = if sends { server.writers.clone() } else { server.readers.clone() };
    answered(server, request, (stores, false), move |server, parts, body, store| {
        let bearer = browsing(server, store, parts)?;
        let mark = mark(&parts.headers);
        let frame = Frame::of(server, parts, Some(&bearer), &entry.words());
        let around = context(&bearer, server.mac_prefix.clone());
        let tried = sends.then(|| Tried::at(entry, &around, String::new()));
        let desk = Desk { store, bearer: &bearer, frame, context: around, server, mark: &mark };
        let answer = || {
            allow(&bearer, entry)?;
            if !sends {
                return Ok(page(StatusCode::OK, empty(&desk, entry, &query(parts))?));
            }
            own_page(&parts.headers)?;
            let Sent { page: text, error, request } = sent(&desk, entry, &pairs(body))?;
            let mut reply = page(error.as_ref().map_or(StatusCode::OK, status), text);
            put(&mut reply, REQUEST_ID, &request.to_string());
            Ok(reply)
        };
        answer().inspect_err(|error| {
            tried.iter().for_each(|tried| tried.note(server, store, error));
        })
    })
    .await
}
