//! What the journal is told: one line of JSON on standard error for each request.

use std::io::Write;
use std::time::Instant;

use serde_json::{Value, json};

use super::Server;
use super::reply::{REQUEST_ID, Reply};
use crate::error::Error;
use crate::resource::token::masked;

/// Who asked, as the log knows it; it is not sent.
#[derive(Clone)]
pub(super) struct Actor(pub(super) String);

/// Answers a request, counts it, and says on standard error in one line of JSON what was asked by whom,
/// and what came of it.
pub(super) async fn told(
    server: &Server,
    line: String,
    answer: impl Future<Output = Reply>,
) -> Reply {
    let start = Instant::now();
    let reply = answer.await;
    let (status, took) = (reply.status().as_u16(), start.elapsed());
    server.figures.answered(status, took);
    let actor = reply.extensions().get::<Actor>().map(|actor| actor.0.as_str());
    let request = reply.headers().get(REQUEST_ID).and_then(|id| id.to_str().ok());
    let micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
    let asked = masked(&line);
    let line = json!({"request": asked, "status": status, "actor": actor, "id": request, "micros": micros});
    tell(&line);
    reply
}

/// Tells the journal of an error that its client is told little of.
pub(super) fn report(error: &Error) {
    let line = json!({"error": error.to_string(), "why": error.why(), "causes": error.causes()});
    tell(&line);
}

/// Writes a line at once: piece by piece it is a call of the kernel for each of its words, which took
/// longer than finding the answer.
fn tell(line: &Value) {
    let _ = std::io::stderr().write_all(format!("{line}\n").as_bytes());
}
