//! What the journal is told: one line of JSON on standard error for each request.

use std::io::Write;
use std::sync::{Arc, OnceLock};
use std::time::Instant;

use axum::body::Body;
use axum::http::Request;
use axum::http::request::Parts;
use axum::middleware::Next;
use percent_encoding::percent_decode_str;
use serde::Serialize;
use serde_json::json;
use uuid::Uuid;

use super::beside::is_open;
use super::reply::{REQUEST_ID, Reply, put};
use super::{Server, page};
use crate::error::Error;
use crate::value::secret::masked;

/// Who asked, as the log knows it: whoever finds it out says so in the request.
#[derive(Clone, Default)]
pub(super) struct Actor(Arc<OnceLock<String>>);

impl Actor {
    /// Says who asked.
    pub(super) fn is(parts: &Parts, name: &str) {
        if let Some(Self(known)) = parts.extensions.get() {
            // Who it is does not change while it is answered.
            let _ = known.set(name.to_owned());
        }
    }
}

/// What every page looks like, which is asked for with each; told as little as what is asked every few seconds.
const LOOKS: [&str; 2] = [page::STYLE, page::ICON];

/// Answers a request, counts it, and says on standard error in one line of JSON what was asked by whom,
/// and what came of it.
pub(super) async fn told(server: Arc<Server>, mut request: Request<Body>, next: Next) -> Reply {
    let path = request.uri().path();
    if is_open(path) || LOOKS.contains(&path) {
        return next.run(request).await;
    }
    let actor = Actor::default();
    request.extensions_mut().insert(actor.clone());
    let asked = format!("{} {}", request.method(), request.uri().path());
    let mut line = Line { server, actor, asked, start: Instant::now(), answer: None };
    let mut reply = next.run(request).await;
    // Whatever was refused before anybody did anything has one, too: people quote it.
    if !reply.headers().contains_key(REQUEST_ID) {
        put(&mut reply, REQUEST_ID, &Uuid::now_v7().to_string());
    }
    let id = reply.headers().get(REQUEST_ID).and_then(|id| id.to_str().ok());
    line.answer = Some((reply.status().as_u16(), id.map(ToOwned::to_owned)));
    reply
}

/// The line of one request, told when it is done with: answered, or given up by a client that went away.
struct Line {
    server: Arc<Server>,
    actor: Actor,
    asked: String,
    start: Instant,
    /// The status and the id of the request.
    answer: Option<(u16, Option<String>)>,
}

impl Drop for Line {
    fn drop(&mut self) {
        let took = self.start.elapsed();
        if let Some((status, _)) = self.answer {
            self.server.figures.answered(status, took);
        }
        tell(&Told {
            request: &shown(&self.asked),
            status: self.answer.as_ref().map(|(status, _)| *status),
            actor: self.actor.0.get().map(String::as_str),
            id: self.answer.as_ref().and_then(|(_, id)| id.as_deref()),
            micros: u64::try_from(took.as_micros()).unwrap_or(u64::MAX),
        });
    }
}

/// What was asked for, without the secret of a token, however that is written.
fn shown(asked: &str) -> String {
    let plain = percent_decode_str(asked).decode_utf8_lossy();
    let hidden = masked(&plain);
    if hidden == plain { asked.to_owned() } else { hidden }
}

/// What the line of a request says.
#[derive(Serialize)]
struct Told<'a> {
    request: &'a str,
    status: Option<u16>,
    actor: Option<&'a str>,
    id: Option<&'a str>,
    micros: u64,
}

/// Tells the journal of an error that its client is told little of.
pub(super) fn report(error: &Error) {
    let line = json!({"error": error.to_string(), "why": error.why(), "causes": error.causes()});
    tell(&line);
}

/// Writes a line at once: piece by piece it is a call of the kernel for each of its words, which took
/// longer than finding the answer.
fn tell(line: &impl Serialize) {
    let Ok(mut line) = serde_json::to_vec(line) else { return };
    line.push(b'\n');
    let _ = std::io::stderr().write_all(&line);
}
