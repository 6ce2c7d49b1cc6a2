//! Who asks, and what they may.

use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::context::{Context, Scope};
use crate::error::{Error, Result};
use crate::operation::document::unknown;
use crate::operation::{Call, Effect, Entry};
use crate::resource::policy::{Area, Grant, grant};
use crate::resource::token::{Bearer, Role, bearer};
use crate::store::Read;
use crate::value::{MacPrefix, hex, secret};

/// The other end of a connection.
#[derive(Clone, Debug)]
pub(super) struct Peer {
    /// The address it comes from, or the user that the kernel says it is.
    pub(super) name: String,
    /// Whether it may do everything: this process's own user, or root, on a socket of the file system.
    trusted: bool,
    /// What its certificate opens, where it showed one.
    certified: Option<Role>,
}

impl Peer {
    /// One that comes from an address.
    pub(super) fn at(name: String) -> Self {
        Self { name, trusted: false, certified: None }
    }

    /// The same, known by its certificate: a master of Puppet or Salt, or a host.
    pub(super) fn certified(self, certname: &str, masters: &[String]) -> Self {
        let is_master = masters.iter().any(|name| name == certname);
        let role = if is_master { Role::Master } else { Role::Agent };
        Self { name: certname.to_owned(), certified: Some(role), ..self }
    }

    /// Whoever sent a request.
    pub(super) fn behind(parts: &Parts) -> Self {
        let known = parts.extensions.get::<Self>().cloned();
        known.unwrap_or_else(|| Self::at(String::new()))
    }

    /// One that the kernel knows.
    pub(super) fn of(uid: u32) -> Self {
        let own = rustix::process::geteuid().as_raw();
        let name = if uid == 0 { "root".to_owned() } else { format!("uid {uid}") };
        Self { name, trusted: uid == 0 || uid == own, certified: None }
    }
}

fn stranger(why: &str) -> Error {
    let next = "`virtctl token create NAME --role ROLE` on the server's machine makes a token; say \
                `Authorization: Bearer TOKEN`, or `--token-file FILE` at the command line";
    Error::Stranger { why: why.to_owned(), next: next.to_owned() }
}

/// Refuses who shows nothing, without asking the database.
pub(super) fn stranger_without_token(headers: &HeaderMap, peer: &Peer) -> Result<()> {
    let known = peer.trusted || peer.certified.is_some();
    match known || headers.contains_key(header::AUTHORIZATION) {
        true => Ok(()),
        false => Err(stranger("no token was shown")),
    }
}

/// The cookie in which a browser keeps the token of whoever logged in (RFC 6265).
pub(super) const COOKIE: &str = "virtctl_token";

/// The token that a browser keeps.
pub(super) fn kept(headers: &HeaderMap) -> Option<String> {
    let all = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = all.flat_map(|value| value.split(';')).filter_map(|pair| pair.split_once('='));
    let found = pairs.find(|(name, _)| name.trim() == COOKIE);
    found.map(|(_, token)| token.trim().to_owned())
}

/// Who looks at a page, or sends one of our own forms: a browser shows the token that it keeps. What
/// changes something is never asked for by that alone.
pub(super) fn who_browses(
    read: &Read,
    headers: &HeaderMap,
    peer: &Peer,
    at: i64,
) -> Result<Bearer> {
    match kept(headers).filter(|_| !headers.contains_key(header::AUTHORIZATION)) {
        Some(token) => of_token(read, &token, at),
        None => who(read, headers, peer, at),
    }
}

/// What the forms are known by that whoever looks may send: nobody else's page can know it.
pub(super) fn mark(headers: &HeaderMap) -> String {
    let token = shown(headers).or_else(|| kept(headers)).unwrap_or_default();
    hex(&secret::fingerprint(format!("form {token}").as_bytes()))
}

/// Whose token this is.
pub(super) fn of_token(read: &Read, token: &str, at: i64) -> Result<Bearer> {
    bearer(read, token, at)?.ok_or_else(|| stranger("the token is unknown, or has ended"))
}

/// Refuses a write that a browser sends for the page of somebody else (Fetch Metadata; RFC 6454).
pub(super) fn own_page(headers: &HeaderMap) -> Result<()> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let fetched = text("sec-fetch-site").is_none_or(|site| ["same-origin", "none"].contains(&site));
    let host = text("host").unwrap_or_default();
    // `null` is what a page says that does not want to be known.
    let own = |origin: &str| origin.split_once("://").is_some_and(|(_, rest)| rest == host);
    match fetched && text("origin").is_none_or(own) {
        true => Ok(()),
        false => Err(Error::denied(
            "a page of another site may not write",
            "the browser says that the request comes from there",
        )),
    }
}

/// Who asks: by a token that is good at this moment, or by what the kernel says.
pub(super) fn who(read: &Read, headers: &HeaderMap, peer: &Peer, at: i64) -> Result<Bearer> {
    stranger_without_token(headers, peer)?;
    if !headers.contains_key(header::AUTHORIZATION) {
        // Nobody shows nothing but who is trusted, or showed a certificate.
        let (name, role) = (peer.name.clone(), peer.certified.unwrap_or(Role::Admin));
        let host = (role == Role::Agent).then(|| name.clone());
        return Ok(Bearer { name, role, host, scope: Scope::All, token: None });
    }
    let token = shown(headers).unwrap_or_default();
    of_token(read, &token, at)
}

/// The token that was shown: as bearer (RFC 6750), or as the password of any user (RFC 7617).
fn shown(headers: &HeaderMap) -> Option<String> {
    let text = headers.get(header::AUTHORIZATION)?.to_str().unwrap_or_default();
    let (scheme, rest) = text.split_once(' ').unwrap_or((text, ""));
    if scheme.eq_ignore_ascii_case("basic") {
        let pair = STANDARD.decode(rest.trim()).unwrap_or_default();
        let pair = String::from_utf8(pair).unwrap_or_default();
        return pair.split_once(':').map(|(_, password)| password.to_owned());
    }
    scheme.eq_ignore_ascii_case("bearer").then(|| rest.trim().to_owned())
}

/// What surrounds what somebody asks for.
pub(super) fn context(bearer: &Bearer, mac_prefix: MacPrefix) -> Context {
    let mut context = Context::new(&bearer.name, mac_prefix);
    context.scope = bearer.scope;
    context.token = bearer.token;
    context.ends_tokens = grant(bearer.role, Area::Tokens) == Grant::Write;
    context
}

/// Refuses what whoever asks may not.
pub(super) fn allow(bearer: &Bearer, entry: &Entry) -> Result<()> {
    let wants = match entry.verb.effect {
        Effect::Read | Effect::Hook => Grant::Read,
        Effect::Write => Grant::Write,
        // The door's own are served to nobody.
        Effect::Local => return Err(denied(bearer, &format!("`{}`", entry.words()))),
    };
    must_reach(bearer, entry.area, wants, || format!("`{}`", entry.words()))
}

/// Refuses who may not see the figures of the server.
pub(super) fn allow_figures(bearer: &Bearer) -> Result<()> {
    must_reach(bearer, Area::Figures, Grant::Read, || "see the figures".to_owned())
}

/// Refuses who may not make many things at once.
pub(super) fn allow_import(bearer: &Bearer) -> Result<()> {
    must_reach(bearer, Area::Import, Grant::Write, || "import".to_owned())
}

/// Whether whoever asks may see the documents of hosts.
pub(super) fn reads_documents(bearer: &Bearer) -> bool {
    grant(bearer.role, Area::Documents) >= Grant::Read
}

fn must_reach(
    bearer: &Bearer,
    area: Area,
    wants: Grant,
    what: impl FnOnce() -> String,
) -> Result<()> {
    match grant(bearer.role, area) >= wants {
        true => Ok(()),
        false => Err(denied(bearer, &what())),
    }
}

fn denied(bearer: &Bearer, what: &str) -> Error {
    let why = "its role does not include it";
    Error::denied(format!("{} may not {what}", bearer.name), why)
}

/// Whoever is of one host sees that one, and of others not even whether there are any.
pub(super) fn allow_host(bearer: &Bearer, call: &Call) -> Result<()> {
    match &bearer.host {
        Some(own) if call.word("host") != own => Err(unknown(call.word("host"))),
        _ => Ok(()),
    }
}
