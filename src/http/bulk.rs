//! Many things at once: lines of JSON, all of them made or none.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::http::{Request, StatusCode};
use serde_json::json;

use super::ask::{is_dry_run, surroundings};
use super::form::pairs;
use super::handle::whole;
use super::journal::report;
use super::problem::{printed, problem};
use super::refused::Tried;
use super::reply::{REQUEST_ID, Reply, put, reply};
use super::who::{allow_import, context, own_page};
use super::{Server, bearer};
use crate::context::Context;
use crate::error::{Error, Result};
use crate::operation::import;
use crate::render::JSON;
use crate::store::Store;

/// How many bytes of lines there may be, and how long they may take to come.
const MOST: usize = 64 << 20;
const PATIENCE: Duration = Duration::from_secs(60);

/// Makes what each line of the body says, as `import` does.
pub(super) async fn import_lines(server: Arc<Server>, request: Request<Body>) -> Reply {
    let said = pairs(request.uri().query().unwrap_or_default());
    let command_line = said.iter().any(|(name, _)| name == "output");
    match done(&server, request).await {
        Ok(reply) => reply,
        Err(error) if command_line => printed(&error),
        Err(error) => problem(&error, None, &JSON),
    }
}

async fn done(server: &Arc<Server>, request: Request<Body>) -> Result<Reply> {
    let (parts, body) = request.into_parts();
    let bearer = bearer::bearer(server, &parts).await?;
    let around = context(&bearer, server.mac_prefix.clone());
    if let Err(error) = allow_import(&bearer).and_then(|()| own_page(&parts.headers)) {
        let mut tried = around;
        tried.dry_run = is_dry_run(&parts);
        return Err(noted(server, tried, error).await);
    }
    let mut context = surroundings(&parts, around)?;
    let turn = server.imports.turn(&bearer.counted()).await?;
    let body = match whole(body, MOST, PATIENCE).await {
        Ok(body) => body,
        Err(reply) => return Ok(*reply),
    };
    let text = String::from_utf8(body.into())
        .map_err(|error| Error::usage("the body", error.to_string(), "send UTF-8"))?;
    let (id, around) = (context.request.to_string(), context.clone());
    context.alone = true;
    let import =
        move |store: &Store| store.write(&context, |write| import::run(write, &text, |_| ()));
    let done = server.writers.with(import).await;
    drop(turn);
    let count = match done {
        Ok(count) => count,
        Err(error) => return Err(noted(server, around, error).await),
    };
    let mut reply = reply(StatusCode::OK, "application/json", json!({"made": count}).to_string());
    put(&mut reply, REQUEST_ID, &id);
    Ok(reply)
}

/// Logs an import that was refused.
async fn noted(server: &Arc<Server>, context: Context, error: Error) -> Error {
    let refused = Tried::import(&context).refusal(server, &error);
    drop(context);
    if let Some(refused) = refused {
        let logged = server.writers.with(move |store| refused.log(store)).await;
        logged.unwrap_or_else(|error| report(&error));
    }
    error
}
