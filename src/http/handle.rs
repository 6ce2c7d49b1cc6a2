//! One request: read whole, carried out on a thread, answered, and told to the journal.

use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::RawPathParams;
use axum::http::{Request, StatusCode};
use http_body::Body as _;
use http_body_util::LengthLimitError;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::timeout;

use super::form::form;
use super::job::{Job, told};
use super::pipe::Pipe;
use super::problem::{problem, refusal};
use super::reply::Reply;
use super::stores::{Stores, Turn};
use super::{Server, bearer};
use crate::error::{self, Error, Id};
use crate::operation::{Effect, Entry};
use crate::render::JSON;
use crate::value::human;

/// How many bytes a request may have, and how long it may take to send them.
pub(super) const MOST: usize = 1 << 20;
pub(super) const PATIENCE: Duration = Duration::from_secs(10);

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
        Err(error) => return problem(&error, Some(entry), &JSON),
    };
    // Nobody's body is kept before it is known whose it is.
    if !body.is_end_stream()
        && let Err(error) = bearer::recognized(&server, &parts).await
    {
        return told((&server, &parts), (entry, form), &error, None);
    }
    let body = match whole(body, MOST, PATIENCE).await {
        Ok(body) => body,
        Err(reply) => return *reply,
    };
    let job = Job { server: server.clone(), entry, path, parts, body, form };
    let stores = match entry.verb.effect {
        Effect::Write => &server.writers,
        // What takes long, or is read slowly, holds up others of its kind alone.
        _ if job.is_apart() => &server.lists,
        _ => &server.readers,
    };
    let (turn, own) = match turn(&server, &job, stores).await {
        Ok(turn) => turn,
        Err(error) => return job.refusal(&error),
    };
    let (pipe, arrives) = Pipe::new();
    // On a thread: a client that goes away stops nothing half-way.
    stores.start(move || {
        job.run(&turn, pipe);
        drop(own);
    });
    arrives.await.unwrap_or_else(|_| {
        let error = Error::Broken { what: "the request was not answered".to_owned(), source: None };
        problem(&error, Some(entry), form.format)
    })
}

/// A turn to be answered; of those that may take long nobody has all.
async fn turn(
    server: &Arc<Server>,
    job: &Job,
    stores: &Arc<Stores>,
) -> error::Result<(Turn, Option<OwnedSemaphorePermit>)> {
    let own = match job.is_apart() {
        true => {
            Some(server.fair.turn(&bearer::recognized(server, &job.parts).await?.counted()).await?)
        }
        false => None,
    };
    Ok((stores.turn().await?, own))
}

/// The body of a request, whole: of so many bytes at most, and within this time.
pub(super) async fn whole(
    body: Body,
    most: usize,
    patience: Duration,
) -> Result<Bytes, Box<Reply>> {
    match timeout(patience, to_bytes(body, most)).await {
        Ok(Ok(body)) => Ok(body),
        Ok(Err(error)) => Err(Box::new(unread(&error, most))),
        Err(_) => {
            let hint = &format!("send the whole body within {} seconds", patience.as_secs());
            let title = "the request came too slowly";
            Err(Box::new(refusal(StatusCode::REQUEST_TIMEOUT, Id::TooSlow, title, hint)))
        }
    }
}

/// The reply to a body that is too large, or that ended before it was whole.
fn unread(error: &axum::Error, most: usize) -> Reply {
    match std::error::Error::source(error).is_some_and(|source| source.is::<LengthLimitError>()) {
        true => {
            let hint = format!("a request has at most {} here", human(most as i64));
            refusal(StatusCode::PAYLOAD_TOO_LARGE, Id::TooLarge, "the request is too large", &hint)
        }
        false => {
            let hint = "send the whole body";
            refusal(StatusCode::BAD_REQUEST, Id::CutOff, "the request was cut off", hint)
        }
    }
}
