//! What is served beside the operations: how the server is, and the documents of hosts as other
//! programs want them wrapped.

use std::collections::HashMap;
use std::pin::Pin;
use std::sync::atomic::Ordering::Relaxed;
use std::sync::{Arc, LazyLock};

use axum::body::{Body, Bytes};
use axum::http::{Request, StatusCode};
use serde_json::{Value, json};

use super::bearer::bearer;
use super::form::{Form, form, query};
use super::openapi;
use super::page::guarded;
use super::problem::{problem, refusal};
use super::reply::{Reply, has, reply, tag};
use super::route::{ENVELOPES, IMPORT};
use super::who::{allow_figures, reads_documents};
use super::{Server, bulk};
use crate::error::{Id, Result};
use crate::operation::document::{host, unknown};
use crate::operation::hooks;
use crate::render::{FORMATS, Format, JSON, Style};
use crate::resource::{Field, Kind};
use crate::store::Store;

const TEXT: &str = "text/plain";

type Answer = Pin<Box<dyn Future<Output = Reply> + Send>>;

/// A request beside the operations.
pub(super) struct Other {
    pub(super) method: &'static str,
    /// Its path, with the names of fields in braces.
    pub(super) path: &'static str,
    /// The type of what is answered.
    pub(super) media_type: &'static str,
    pub(super) about: &'static str,
    /// What its path and its query say.
    pub(super) fields: &'static [Field],
    /// Whether everybody is answered.
    pub(super) open: bool,
    /// What its description says beyond that.
    pub(super) more: fn(&mut Value),
    pub(super) answer: fn(Arc<Server>, Request<Body>) -> Answer,
}

const OTHER: Other = Other {
    method: "GET",
    path: "",
    media_type: JSON.media_type,
    about: "",
    fields: &[],
    open: false,
    more: |_| (),
    answer: |_, _| Box::pin(nothing()),
};

/// What is served beside the operations.
pub(super) static OTHERS: &[Other] = &[
    Other {
        method: "POST",
        path: IMPORT,
        about: "Make what lines of JSON say, all or none",
        more: openapi::lines,
        answer: |server, request| Box::pin(bulk::import_lines(server, request)),
        ..OTHER
    },
    Other {
        path: "/api/v1/openapi",
        about: "This description",
        answer: |server, request| Box::pin(description(server, request)),
        ..OTHER
    },
    Other {
        path: "/livez",
        media_type: TEXT,
        about: "Whether the process answers",
        open: true,
        answer: |_, _| Box::pin(alive()),
        ..OTHER
    },
    Other {
        path: "/readyz",
        media_type: TEXT,
        about: "Whether requests are taken",
        open: true,
        answer: |server, _| Box::pin(ready(server)),
        ..OTHER
    },
    Other {
        path: "/metrics",
        media_type: TEXT,
        about: "The figures of the server, for Prometheus",
        answer: |server, request| Box::pin(metrics(server, request)),
        ..OTHER
    },
    Other {
        path: ENVELOPES,
        about: "A host's data in the envelope that hiera-rest opens",
        fields: &[
            Field::input("kind", Kind::Word, "What hiera-rest calls it: `Host`"),
            Field::input("name", Kind::Fqdn, "The host").required(),
        ],
        more: openapi::envelope,
        answer: |server, request| Box::pin(enveloped(server, request)),
        ..OTHER
    },
];

/// Whether a path tells everybody how the server is.
pub(super) fn is_open(path: &str) -> bool {
    OTHERS.iter().any(|other| other.open && other.path == path)
}

async fn nothing() -> Reply {
    refusal(StatusCode::NOT_FOUND, Id::NoSuchPath, "nothing answers here", "")
}

/// The process answers; nothing else is said, to anybody.
async fn alive() -> Reply {
    reply(StatusCode::OK, TEXT, "alive\n")
}

/// Whether requests are taken: the database can be read, and the server is not about to stop.
async fn ready(server: Arc<Server>) -> Reply {
    let stopping = server.stopping.load(Relaxed);
    let look = |store: &Store| store.read(|read| read.number("SELECT 1", &[]));
    let readable = !stopping && server.readers.with(look).await.is_ok();
    match readable {
        true => reply(StatusCode::OK, TEXT, "ready\n"),
        false => {
            let title =
                if stopping { "the server is stopping" } else { "the database cannot be used" };
            refusal(StatusCode::SERVICE_UNAVAILABLE, Id::Unavailable, title, "try again")
        }
    }
}

/// The figures of the server.
async fn metrics(server: Arc<Server>, request: Request<Body>) -> Reply {
    let bearer = bearer(&server, &request.into_parts().0).await;
    match bearer.and_then(|bearer| allow_figures(&bearer)) {
        Ok(()) => reply(StatusCode::OK, "text/plain; version=0.0.4", server.figures.text()),
        Err(error) => problem(&error, None, &JSON),
    }
}

/// A host's data in the envelope that hiera-rest opens; it looks at the envelope alone.
async fn enveloped(server: Arc<Server>, request: Request<Body>) -> Reply {
    let (parts, _) = request.into_parts();
    let name = query(&parts).into_iter().find(|(name, _)| name == "name");
    let name = name.map(|(_, name)| name).unwrap_or_default();
    let bearer = match bearer(&server, &parts).await {
        Ok(bearer) => bearer,
        Err(error) => return problem(&error, None, &JSON),
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
            true => reply(StatusCode::NOT_MODIFIED, JSON.media_type, Body::empty()),
            false => reply(status, JSON.media_type, body),
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
async fn description(server: Arc<Server>, request: Request<Body>) -> Reply {
    let (parts, _) = request.into_parts();
    let form = match bearer(&server, &parts).await.and_then(|_| form(&parts)) {
        Ok(form) => form,
        Err(error) => return problem(&error, None, &JSON),
    };
    static TEXTS: LazyLock<Result<HashMap<&str, Bytes>>> = LazyLock::new(|| {
        let document = openapi::document();
        let text = |format: &Format| Ok((format.name, rendered(format, &document)?.into()));
        FORMATS.iter().map(text).collect()
    });
    if form.format.name == "html" {
        let page = whole(form, openapi::page_for_people().into_bytes());
        return guarded(reply(StatusCode::OK, "text/html; charset=utf-8", page));
    }
    match &*TEXTS {
        Ok(texts) => reply(StatusCode::OK, form.format.media_type, texts[form.format.name].clone()),
        Err(error) => problem(error, None, form.format),
    }
}

/// A document in a format.
fn rendered(format: &Format, document: &Value) -> Result<Vec<u8>> {
    let mut body = vec![];
    let mut sink = (format.sink)(&mut body, Style::default());
    sink.document(document)?;
    sink.end()?;
    drop(sink);
    Ok(body)
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
