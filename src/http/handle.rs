//! One request: read whole, carried out by a thread of its own, answered, and told to the journal.

use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::RawPathParams;
use axum::http::request::Parts;
use axum::http::{Request, StatusCode, header};
use http_body::Body as _;
use tokio::time::timeout;

use super::form::form;
use super::job::Job;
use super::pipe::Pipe;
use super::problem::{problem, refusal};
use super::reply::Reply;
use super::{Server, document};
use crate::error::Error;
use crate::operation::{Effect, Entry};

/// How many bytes a request may have, and how long it may take to send them.
const MOST: usize = 1 << 20;
const PATIENCE: Duration = Duration::from_secs(10);

/// Answers a request for an operation.
pub(super) async fn operation(
    server: Arc<Server>,
    entry: &'static Entry,
    path: RawPathParams,
    request: Request<Body>,
) -> Reply {
    let (parts, body) = request.into_parts();
    let form = match form(&parts) {
        Ok(form) => form,
        Err(error) => return problem(&error, Some(entry), &crate::render::FORMATS[0]),
    };
    // Nobody's body is kept before it is known whose it is.
    if !body.is_end_stream()
        && let Err(error) = document::recognized(&server, &parts).await
    {
        return problem(&error, Some(entry), form.format);
    }
    let body = match whole(&parts, body).await {
        Ok(body) => body,
        Err(reply) => return *reply,
    };
    let job = Job { server: server.clone(), entry, path, parts, body, form };
    let stores = match entry.verb.effect {
        Effect::Write => &server.writers,
        // A client that reads a long list slowly holds up others of its kind alone.
        Effect::Read if !form.pages() && !entry.verb.keyed => &server.lists,
        Effect::Hook if !entry.verb.keyed => &server.lists,
        _ => &server.readers,
    };
    let turn = match stores.turn().await {
        Ok(turn) => turn,
        Err(error) => return problem(&error, Some(entry), form.format),
    };
    let (pipe, arrives) = Pipe::new();
    // A thread of its own: a client that goes away stops nothing half-way.
    tokio::task::spawn_blocking(move || job.run(&turn, pipe));
    arrives.await.unwrap_or_else(|_| {
        let error = Error::Broken { what: "the request was not answered".to_owned(), source: None };
        problem(&error, Some(entry), form.format)
    })
}

/// The body of a request, whole.
pub(super) async fn whole(parts: &Parts, body: Body) -> Result<Bytes, Box<Reply>> {
    match timeout(PATIENCE, to_bytes(body, MOST)).await {
        Ok(Ok(body)) => Ok(body),
        Ok(Err(_)) => Err(Box::new(too_much(parts))),
        Err(_) => {
            let hint = "send the whole body within 10 seconds";
            let title = "the request came too slowly";
            Err(Box::new(refusal(StatusCode::REQUEST_TIMEOUT, "too-slow", title, hint)))
        }
    }
}

fn too_much(parts: &Parts) -> Reply {
    let length = parts.headers.get(header::CONTENT_LENGTH).and_then(|text| text.to_str().ok());
    let told = length.and_then(|text| text.parse::<usize>().ok());
    match told.is_none_or(|told| told > MOST) {
        true => {
            let hint = "a request has at most 1 MiB";
            refusal(StatusCode::PAYLOAD_TOO_LARGE, "too-large", "the request is too large", hint)
        }
        false => {
            let hint = "send the whole body";
            refusal(StatusCode::BAD_REQUEST, "cut-off", "the request was cut off", hint)
        }
    }
}
