//! Who asks, looked up before what they ask is read.

use std::sync::Arc;

use axum::http::request::Parts;

use super::Server;
use super::journal::{Actor, report};
use super::who::{Peer, kept, stranger_without_token, who, who_browses};
use crate::error::{Error, Kind, Result};
use crate::resource::token::Bearer;
use crate::value::now;

/// Who asks, which is counted.
pub(super) async fn bearer(server: &Arc<Server>, parts: &Parts) -> Result<Bearer> {
    let bearer = recognized(server, parts).await?;
    server.rates.take(&bearer.counted())?;
    Ok(bearer)
}

/// Who asks.
pub(super) async fn recognized(server: &Arc<Server>, parts: &Parts) -> Result<Bearer> {
    known(server, parts, parts.method.is_safe()).await
}

/// Who sends one of our own forms.
pub(super) async fn browsing(server: &Arc<Server>, parts: &Parts) -> Result<Bearer> {
    known(server, parts, true).await
}

/// Who asks, as the token says that is shown, or that a browser keeps, where that counts.
async fn known(server: &Arc<Server>, parts: &Parts, browses: bool) -> Result<Bearer> {
    let peer = Peer::behind(parts);
    let headers = parts.headers.clone();
    let browses = browses && kept(&headers).is_some();
    if !browses {
        stranger_without_token(&headers, &peer)?;
    }
    let who = if browses { who_browses } else { who };
    let found = server
        .readers
        .with(move |store| store.read(|read| who(read, &headers, &peer, now())))
        .await;
    found.map_err(untold).inspect(|bearer| Actor::is(parts, &bearer.name))
}

/// Who is not known yet is not told what our servers are called; the journal is.
fn untold(error: Error) -> Error {
    match error.kind() {
        Kind::Unavailable | Kind::Failure => {
            report(&error);
            Error::unavailable("the database cannot be used", "try again in a moment")
        }
        _ => error,
    }
}
