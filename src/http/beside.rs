//! What is served beside the operations: how the server is, and the documents of hosts as other
//! programs want them wrapped.

use std::sync::atomic::Ordering::Relaxed;
use std::sync::{Arc, LazyLock};

use axum::body::Body;
use axum::http::{Request, StatusCode};
use serde_json::{Value, json};

use super::Server;
use super::bearer::bearer;
use super::form::{Form, form, query};
use super::openapi;
use super::page::guarded;
use super::problem::{problem, refusal};
use super::reply::{Reply, has, reply, tag};
use super::who::{allow_figures, reads_documents};
use crate::operation::document::{host, unknown};
use crate::operation::hooks;
use crate::store::Store;

const JSON: &str = "application/json";

/// The process answers; nothing else is said, to anybody.
pub(super) async fn alive() -> Reply {
    reply(StatusCode::OK, "text/plain", "alive\n")
}

/// Whether requests are taken: the database can be read, and the server is not about to stop.
pub(super) async fn ready(server: Arc<Server>) -> Reply {
    let stopping = server.stopping.load(Relaxed);
    let look = |store: &Store| store.read(|read| read.number("SELECT 1", &[]));
    let readable = !stopping && server.readers.with(look).await.is_ok();
    match readable {
        true => reply(StatusCode::OK, "text/plain", "ready\n"),
        false => {
            let title =
                if stopping { "the server is stopping" } else { "the database cannot be used" };
            refusal(StatusCode::SERVICE_UNAVAILABLE, "unavailable", title, "try again")
        }
    }
}

/// The figures of the server.
pub(super) async fn metrics(server: Arc<Server>, request: Request<Body>) -> Reply {
    let bearer = bearer(&server, &request.into_parts().0).await;
    match bearer.and_then(|bearer| allow_figures(&bearer)) {
        Ok(()) => reply(StatusCode::OK, "text/plain; version=0.0.4", server.figures.text()),
        Err(error) => problem(&error, None, &crate::render::FORMATS[0]),
    }
}

/// A host's data in the envelope that hiera-rest opens; it looks at the envelope alone.
pub(super) async fn enveloped(server: Arc<Server>, request: Request<Body>) -> Reply {
    let (parts, _) = request.into_parts();
    let name = query(&parts).into_iter().find(|(name, _)| name == "name");
    let name = name.map(|(_, name)| name).unwrap_or_default();
    let bearer = match bearer(&server, &parts).await {
        Ok(bearer) => bearer,
        Err(error) => return problem(&error, None, &crate::render::FORMATS[0]),
    };
    let opens = match (&bearer.host, bearer.role) {
        (Some(own), _) => *own == name,
        (None, _) => reads_documents(&bearer),
    };
    let asked = name.clone();
    let found = match opens {
        true => {
            server
                .readers
                .with(move |store| store.read(|read| host(read, &asked).map(hooks::data)))
                .await
        }
        false => Err(unknown(&name)),
    };
    let wrapped = |status, document: Value| {
        let body = format!("{document}\n");
        let tag = tag(None, body.as_bytes());
        let mut reply = match status == StatusCode::OK && has(&parts.headers, &tag) {
            true => reply(StatusCode::NOT_MODIFIED, JSON, Body::empty()),
            false => reply(status, JSON, body),
        };
        super::reply::name(&mut reply, &tag);
        reply
    };
    match found {
        Ok(data) => wrapped(StatusCode::OK, json!({"success": true, "data": [data], "total": 1})),
        Err(error) => {
            let status = super::problem::status(&error);
            wrapped(status, json!({"success": false, "message": error.to_string()}))
        }
    }
}

/// The description of the interface: for programs, or for people as they ask.
pub(super) async fn description(server: Arc<Server>, request: Request<Body>) -> Reply {
    let (parts, _) = request.into_parts();
    let form = match bearer(&server, &parts).await.and_then(|_| form(&parts)) {
        Ok(form) => form,
        Err(error) => return problem(&error, None, &crate::render::FORMATS[0]),
    };
    match form.format.name {
        "html" => {
            let page = whole(form, openapi::page_for_people().into_bytes());
            guarded(reply(StatusCode::OK, "text/html; charset=utf-8", page))
        }
        _ => {
            static TEXT: LazyLock<String> = LazyLock::new(|| format!("{}\n", openapi::document()));
            reply(StatusCode::OK, JSON, TEXT.as_str())
        }
    }
}

/// An answer as it is sent: HTML becomes a page.
pub(super) fn whole(form: Form, body: Vec<u8>) -> Vec<u8> {
    if form.output || form.format.name != "html" {
        return body;
    }
    const HEAD: &str = "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\">\
        <meta name=\"color-scheme\" content=\"light dark\"><title>virtctl</title></head>\n<body>\n";
    [HEAD.as_bytes(), &body, b"</body>\n</html>\n"].concat()
}
