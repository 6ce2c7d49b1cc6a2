//! What surrounds every page: its head, the ways to everywhere else, and what a browser may do with it.

use axum::http::request::Parts;
use axum::http::{HeaderName, StatusCode, header};
use maud::{DOCTYPE, Markup, html};

use super::super::Server;
use super::super::form::query;
use super::super::reply::{Reply, put, reply};
use super::super::route::{list, paths};
use super::super::who::allow;
use super::link::heading;
use super::seen::allowed;
use crate::error::Error;
use crate::operation::Entry;
use crate::operation::search::SEARCH;
use crate::operation::verbs::LIST;
use crate::resource::token::Bearer;
use crate::resource::{NOUNS, Noun, SHELVES};

/// Where the style of all pages lies.
pub(in super::super) const STYLE: &str = "/style.css";

/// Where their icon lies.
pub(in super::super) const ICON: &str = "/icon.svg";

/// What is the same for everybody, and may be kept.
fn kept(mut reply: Reply) -> Reply {
    reply.headers_mut().remove(header::VARY);
    put(&mut reply, header::CACHE_CONTROL, "max-age=3600");
    reply
}

/// What pages look like.
pub(in super::super) async fn style() -> Reply {
    let reply = reply(StatusCode::OK, "text/css; charset=utf-8", include_str!("page.css"));
    kept(reply)
}

/// The picture that browsers put beside the name of a page.
pub(in super::super) async fn icon() -> Reply {
    const ICON: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 16\">\
        <rect x=\"1\" y=\"1\" width=\"14\" height=\"4\" rx=\"1\" fill=\"#0b5a8f\"/>\
        <rect x=\"1\" y=\"6\" width=\"14\" height=\"4\" rx=\"1\" fill=\"#3c7fb1\"/>\
        <rect x=\"1\" y=\"11\" width=\"14\" height=\"4\" rx=\"1\" fill=\"#7cb4dd\"/></svg>\n";
    let reply = reply(StatusCode::OK, "image/svg+xml", ICON);
    kept(reply)
}

/// What surrounds one page.
pub(in super::super) struct Frame {
    /// What it is called.
    pub(super) title: String,
    /// Whoever looks, where that is known.
    pub(super) bearer: Option<Bearer>,
    /// Where the server lies, as the browser knows it.
    pub(super) site: String,
    /// The path that was asked for, and what was said with it.
    pub(super) here: (String, Vec<(String, String)>),
}

impl Frame {
    /// The frame of a page that somebody asked for.
    pub(in super::super) fn of(
        server: &Server,
        parts: &Parts,
        bearer: Option<&Bearer>,
        title: &str,
    ) -> Self {
        let host = parts.headers.get(header::HOST).and_then(|host| host.to_str().ok());
        let scheme = if server.encrypted { "https" } else { "http" };
        Self {
            title: title.to_owned(),
            bearer: bearer.cloned(),
            site: format!("{scheme}://{}", host.unwrap_or("localhost")),
            here: (parts.uri.path().to_owned(), query(parts)),
        }
    }

    /// The whole page.
    pub(in super::super) fn page(&self, main: &Markup) -> String {
        let page = html! {
            (DOCTYPE)
            html lang="en" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    title { (self.title) " · virtctl" }
                    link rel="stylesheet" href=(STYLE);
                    link rel="icon" href=(ICON) type="image/svg+xml";
                }
                body {
                    a.skip href="#main" { "To the content" }
                    header { (self.head()) }
                    div.sides {
                        main #main { (main) }
                        @if let Some(bearer) = &self.bearer { (self.ways(bearer)) }
                    }
                }
            }
        };
        page.into_string()
    }

    fn head(&self) -> Markup {
        html! {
            p.name { a href="/" { "virtctl" } }
            @if let Some(bearer) = &self.bearer {
                p.menu { a href="#menu" { "Menu" } }
                @for entry in SEARCH.iter().filter(|entry| allow(bearer, entry).is_ok()) { (search(entry)) }
                form.who method="post" action="/logout" {
                    span { (bearer.name) }
                    button { "Log out" }
                }
            }
        }
    }

    /// The ways to everywhere else.
    fn ways(&self, bearer: &Bearer) -> Markup {
        html! {
            nav #menu aria-label="Everything" {
                @for (shelf, nouns) in shelves(bearer) {
                    p { (shelf) }
                    ul {
                        @for noun in nouns {
                            @let here = self.here.0 == list(noun);
                            li { a href=(list(noun)) aria-current=[here.then_some("page")] { (heading(noun)) } }
                        }
                    }
                }
            }
        }
    }
}

/// Where one searches.
fn search(entry: &'static Entry) -> Markup {
    html! {
        @for (path, field) in paths(entry).iter().zip(entry.arguments) {
            form.search role="search" action=(path) {
                label for="search" { "Search" }
                input #search type="search" name=(field.name) placeholder="name, address or MAC" required;
                button { "Find" }
            }
        }
    }
}

/// The nouns that whoever looks may list, by shelf.
fn shelves(bearer: &Bearer) -> Vec<(&'static str, Vec<&'static Noun>)> {
    let on = |shelf: &'static str| {
        let all = NOUNS.iter().copied().filter(|noun| noun.shelf == shelf);
        (shelf, all.filter(|noun| allowed(bearer, noun, &LIST).is_some()).collect::<Vec<_>>())
    };
    SHELVES.map(on).into_iter().filter(|(_, nouns)| !nouns.is_empty()).collect()
}

/// A page as a browser gets it: it runs nothing, loads nothing from elsewhere, and is shown in no frame
/// (Content Security Policy Level 3).
pub(in super::super) fn guarded(mut reply: Reply) -> Reply {
    const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; \
                          frame-ancestors 'none'; base-uri 'none'";
    put(&mut reply, header::CONTENT_SECURITY_POLICY, POLICY);
    put(&mut reply, header::REFERRER_POLICY, "same-origin");
    put(&mut reply, HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    reply
}

/// What an error says.
pub(in super::super) fn trouble(error: &Error) -> Markup {
    html! {
        div.trouble role="alert" {
            p { strong { (error.to_string()) } }
            @if let Some(why) = error.why() { p { (why) } }
            @if let Some(hint) = error.hint() { p { "Next: " (hint) } }
        }
    }
}
