//! How an answer is to be written, as the request says it.

use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use percent_encoding::percent_decode_str;

use super::route::Suffix;
use crate::error::{Error, Result};
use crate::render::{self, Format};

/// How an answer is to be written.
#[derive(Clone, Copy)]
pub(super) struct Form {
    /// The format.
    pub(super) format: &'static Format,
    /// Whether the command line's own output is wanted.
    pub(super) output: bool,
}

impl Form {
    /// Whether lists are handed out in pages.
    pub(super) fn pages(self) -> bool {
        !self.output && ["json", "msgpack", "yaml", "html"].contains(&self.format.name)
    }
}

/// The words of a query, in order (application/x-www-form-urlencoded).
pub(super) fn query(parts: &Parts) -> Vec<(String, String)> {
    let text =
        |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    let pairs = parts.uri.query().unwrap_or_default().split('&').filter(|pair| !pair.is_empty());
    let pair = |pair: &str| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, "yes"));
        (text(name).replace('-', "_"), text(value))
    };
    pairs.map(pair).collect()
}

/// How the answer is to be written: by `output`, by suffix, or by Accept; JSON where nothing is said.
pub(super) fn form(parts: &Parts) -> Result<Form> {
    let said = query(parts).into_iter().find(|(name, _)| name == "output");
    if let Some((_, name)) = said {
        let format = render::by_name(&name);
        let why = "there is no such format";
        let format = format.ok_or_else(|| Error::invalid("output", &name, why))?;
        return Ok(Form { format, output: true });
    }
    let suffix = parts.extensions.get::<Suffix>().map(|suffix| suffix.0);
    Ok(Form { format: suffix.unwrap_or_else(|| accepted(&parts.headers)), output: false })
}

/// The format that a client likes best (RFC 9110, 12.5.1).
fn accepted(headers: &HeaderMap) -> &'static Format {
    let json = render::by_name("json").unwrap_or(&render::FORMATS[0]);
    let accept = headers.get_all(header::ACCEPT).iter().filter_map(|value| value.to_str().ok());
    let mut best: (f32, &'static Format) = (0.0, json);
    for range in accept.flat_map(|value| value.split(',')) {
        let mut parts = range.split(';').map(str::trim);
        let name = parts.next().unwrap_or_default().to_ascii_lowercase();
        let quality = parts.find_map(|part| part.strip_prefix("q=")?.parse().ok()).unwrap_or(1.0);
        let format = match name.as_str() {
            "*/*" | "application/*" => Some(json),
            "application/x-msgpack" => render::by_name("msgpack"),
            name => render::FORMATS.iter().find(|format| format.media_type == name),
        };
        // Among equals the first, and JSON before anything that a browser or a library adds.
        let better =
            |format: &&Format| quality > best.0 || (quality == best.0 && format.name == "json");
        if let Some(format) = format.filter(better) {
            best = (quality, format);
        }
    }
    best.1
}
