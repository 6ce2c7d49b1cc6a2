//! The other end: a command as a request to a server.
//!
//! A write carries the id of its request as `Idempotency-Key`: one whose answer was lost is sent again,
//! to the next server where there are several, and done once.

use std::fs;
use std::io::{ErrorKind, Read, Write};
use std::net::IpAddr;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::Value;
use ureq::http::{Request, Response, Uri};
use ureq::tls::{Certificate, ClientCert, PemItem, PrivateKey, RootCerts, TlsConfig, parse_pem};
use ureq::{Agent, Body};

use super::reply::REQUEST_ID;
pub use super::wish::{Sent, Wish, lines};
use crate::error::{Error, Id, Kind, Result};
use crate::value::secret;

/// A client of servers on one database.
pub struct Client {
    servers: Vec<String>,
    token: Option<String>,
    agent: Agent,
    /// How long servers are tried before it is given up.
    patience: Duration,
}

/// The files by which a client is known, and knows a server.
pub struct Files<'a> {
    /// The token, which nobody else may read.
    pub token: Option<&'a str>,
    /// The certificates by which a server's is checked.
    pub authorities: Option<&'a str>,
    /// The client's own certificate, and those above it.
    pub certificate: Option<&'a str>,
    /// Its key.
    pub key: Option<&'a str>,
}

impl Files<'_> {
    /// The certificate that is shown, where there is one.
    fn shown(&self) -> Result<Option<ClientCert>> {
        match (self.certificate, self.key) {
            (Some(chain), Some(key)) => {
                let unusable = |why: String| Error::invalid("--key-file", key, why);
                // Puppet lets its own group read a host's key.
                let text = private("--key-file", key, 0o007)?;
                let secret = PrivateKey::from_pem(&text);
                let secret = secret.map_err(|error| unusable(error.to_string()))?;
                Ok(Some(ClientCert::new_with_certs(&certificates("--cert-file", chain)?, secret)))
            }
            (None, None) => Ok(None),
            _ => Err(Error::halved(["--cert-file", "--key-file"], "a certificate has a key")),
        }
    }
}

/// What went wrong with one server.
enum Failed {
    /// It cannot be reached or cannot work now: the next one may.
    Elsewhere(Error),
    /// It went away, and nobody knows what it did before.
    Unseen(Error),
    /// It said so.
    Said(Error),
}

impl Client {
    /// A client of these servers, separated by commas.
    pub fn new(servers: &str, files: &Files, patience: Duration) -> Result<Self> {
        let servers: Vec<_> = servers.split(',').map(|url| url.trim_end_matches('/')).collect();
        if let Some(url) = servers.iter().find(|url| !is_url(url)) {
            let why = "write it as https://HOST:PORT; http://127.0.0.1:PORT is for this machine alone, as tokens go in plain text";
            return Err(Error::invalid("--server", url, why));
        }
        let roots = files.authorities.map(roots).transpose()?.unwrap_or(RootCerts::WebPki);
        let tls = TlsConfig::builder().root_certs(roots).client_cert(files.shown()?).build();
        let agent = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .timeout_connect(Some(Duration::from_secs(3)))
            .timeout_recv_response(Some(Duration::from_secs(60)))
            .timeout_recv_body(Some(Duration::from_secs(3600)))
            // Whoever is between would read the token; a proxy is configured nowhere.
            .proxy(None)
            .user_agent(concat!("virtctl/", env!("CARGO_PKG_VERSION")))
            .tls_config(tls)
            .build();
        Ok(Self {
            servers: servers.into_iter().map(ToOwned::to_owned).collect(),
            token: files.token.map(secret).transpose()?,
            agent: agent.into(),
            patience,
        })
    }

    /// Has a server carry a request out, and writes what it answers.
    pub fn ask(&self, sent: &Sent, out: &mut dyn Write) -> Result<()> {
        let (start, mut unseen) = (Instant::now(), false);
        loop {
            let mut last = Err(Error::unavailable("no server is named", "say --server URL"));
            for server in &self.servers {
                match self.ask_one(server, sent, out) {
                    Ok(()) => return Ok(()),
                    Err(Failed::Said(error)) => return Err(error),
                    Err(Failed::Elsewhere(error)) => last = Err(error),
                    Err(Failed::Unseen(error)) => (last, unseen) = (Err(error), true),
                }
            }
            if start.elapsed() > self.patience {
                return match sent.once.filter(|_| unseen && sent.saves) {
                    Some(id) => Err(Error::Unknown { request: id.to_string(), source: None }),
                    None => last,
                };
            }
            sleep(Duration::from_millis(100));
        }
    }

    fn ask_one(&self, server: &str, sent: &Sent, out: &mut dyn Write) -> Result<(), Failed> {
        let unreachable = |error: ureq::Error| {
            let why = format!("the server {server} cannot be asked: {error}");
            let told = Error::unavailable(why, "try again, or name another with --server");
            match error {
                ureq::Error::ConnectionFailed | ureq::Error::HostNotFound => {
                    Failed::Elsewhere(told)
                }
                ureq::Error::Io(error) if error.kind() == ErrorKind::ConnectionRefused => {
                    Failed::Elsewhere(told)
                }
                _ => Failed::Unseen(told),
            }
        };
        let uri = format!("{server}{}", sent.target);
        let mut request = Request::builder().method(sent.method).uri(uri);
        if let Some(token) = &self.token {
            request = request.header("authorization", format!("Bearer {token}"));
        }
        if let Some(id) = sent.once {
            request = request.header("idempotency-key", id.to_string());
        }
        let answer = match &sent.body {
            Some((media_type, body)) => {
                let request = request.header("content-type", *media_type).body(body.as_str());
                self.agent.run(request.map_err(|error| unreachable(error.into()))?)
            }
            None => {
                let request = request.body(());
                self.agent.run(request.map_err(|error| unreachable(error.into()))?)
            }
        };
        answered(answer.map_err(unreachable)?, out)
    }
}

/// Hands an answer on, or says what the server says went wrong.
fn answered(mut response: Response<Body>, out: &mut dyn Write) -> Result<(), Failed> {
    let status = response.status().as_u16();
    if (300..400).contains(&status) {
        let why =
            format!("what answers there is no virtctl: it says {status} and points elsewhere");
        return Err(Failed::Elsewhere(Error::unavailable(why, "look at the URL of --server")));
    }
    if status >= 300 {
        let error = told(status, response.body_mut().read_to_string().unwrap_or_default());
        return Err(match error.kind() {
            // Something on the way waited for an answer in vain: it may have been done.
            Kind::Unavailable if [502, 504].contains(&status) => Failed::Unseen(error),
            Kind::Unavailable => Failed::Elsewhere(error),
            Kind::Unknown => Failed::Unseen(error),
            _ => Failed::Said(error),
        });
    }
    if !response.headers().contains_key(REQUEST_ID) {
        let why = "what answers there is no virtctl: it names no request";
        return Err(Failed::Unseen(Error::unavailable(why, "look at the URL of --server")));
    }
    let whole = response.headers().contains_key("content-length");
    let found = response.headers().get("virtctl-found").and_then(|text| text.to_str().ok());
    let found = found.map(ToOwned::to_owned);
    let mut reader = response.body_mut().as_reader();
    let (mut piece, mut kept) = (vec![0; 1 << 16], vec![]);
    loop {
        let count = match reader.read(&mut piece) {
            Ok(count) => count,
            Err(error) => {
                let why = format!("the answer was cut off: {error}");
                let error = Error::unavailable(why, "say it again");
                // What is printed is not printed again.
                return Err(if whole { Failed::Unseen(error) } else { Failed::Said(error) });
            }
        };
        if count == 0 {
            break;
        }
        match whole {
            true => kept.extend_from_slice(&piece[..count]),
            false => out
                .write_all(&piece[..count])
                .map_err(|error| Failed::Said(Error::unwritten(error)))?,
        }
    }
    out.write_all(&kept).map_err(|error| Failed::Said(Error::unwritten(error)))?;
    match found {
        Some(what) => Err(Failed::Said(Error::Broken { what, source: None })),
        None => Ok(()),
    }
}

/// What a server says went wrong.
fn told(status: u16, text: String) -> Error {
    let problem = serde_json::from_str::<Value>(&text).unwrap_or_default();
    let word = |name: &str| problem[name].as_str().map(ToOwned::to_owned);
    let what = word("title").unwrap_or_else(|| format!("the server answers {status}"));
    let kind = match (word("id").as_deref(), status) {
        (Some(id), _) if id == Id::Busy.name() => Kind::Conflict,
        // Who answers is no server of ours: what it is asked for is not there for it, or behind it; or the address
        // names more than one of ours.
        (None, 404 | 502 | 504) => Kind::Unavailable,
        (Some(id), _) if id == Id::NoSuchPath.name() => Kind::Unavailable,
        _ => Kind::of_status(status),
    };
    Error::Told { kind, what, why: word("detail"), next: word("hint") }
}

/// Whether it is the URL of a server; a token goes in plain text to this machine alone.
fn is_url(url: &str) -> bool {
    let Ok(uri) = url.parse::<Uri>() else { return false };
    let Some(authority) = uri.authority() else { return false };
    let host = authority.host();
    let address = host.trim_matches(['[', ']']).parse::<IpAddr>();
    let near = address.is_ok_and(|address| address.to_canonical().is_loopback())
        || host.eq_ignore_ascii_case("localhost");
    let port = authority.as_str().strip_prefix(host);
    let named = port == Some("") || authority.port_u16().is_some();
    let bare = named && !authority.as_str().contains('@') && !url.contains(['?', '#']);
    match uri.scheme_str() {
        Some("https") => bare && !host.is_empty(),
        Some("http") => bare && near,
        _ => false,
    }
}

/// What is in a file that these others may not read.
fn private(flag: &str, file: &str, others: u32) -> Result<Vec<u8>> {
    secret::read(Path::new(file), others).map_err(|why| Error::invalid(flag, file, why.to_string()))
}

/// The token in a file that nobody else may read.
fn secret(file: &str) -> Result<String> {
    let unusable = |why: String| Error::invalid("--token-file", file, why);
    match private("--token-file", file, 0o077)?.trim_ascii() {
        [] => Err(unusable("it is empty".to_owned())),
        token if token.iter().all(u8::is_ascii_graphic) => {
            Ok(String::from_utf8_lossy(token).into_owned())
        }
        _ => Err(unusable("it is no token".to_owned())),
    }
}

fn roots(file: &str) -> Result<RootCerts> {
    certificates("--ca-file", file).map(|found| RootCerts::new_with_certs(&found))
}

/// The certificates of a file (PEM, RFC 7468).
fn certificates(flag: &str, file: &str) -> Result<Vec<Certificate<'static>>> {
    let unusable = |why: String| Error::invalid(flag, file, why);
    let text = fs::read(file).map_err(|error| unusable(error.to_string()))?;
    let mut found: Vec<Certificate<'static>> = vec![];
    for item in parse_pem(&text) {
        if let PemItem::Certificate(one) = item.map_err(|error| unusable(error.to_string()))? {
            found.push(one);
        }
    }
    match found.is_empty() {
        true => Err(unusable("it has no certificate".to_owned())),
        false => Ok(found),
    }
}
