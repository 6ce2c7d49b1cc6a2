//! How an answer is to be written, as the request says it.

use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

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
    /// Whether a page for people is wanted.
    pub(super) fn is_page(self) -> bool {
        !self.output && self.format.name == "html"
    }

    /// Whether lists are handed out in pages.
    pub(super) fn pages(self) -> bool {
        !self.output && ["json", "msgpack", "yaml", "html"].contains(&self.format.name)
    }
}

/// The words of a query, in order.
pub(super) fn query(parts: &Parts) -> Vec<(String, String)> {
    pairs(parts.uri.query().unwrap_or_default())
}

/// The words of a text of pairs, in order (application/x-www-form-urlencoded).
pub(super) fn pairs(text: &str) -> Vec<(String, String)> {
    let plain =
        |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    let pair = |pair: &str| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, "yes"));
        (plain(name).replace('-', "_"), plain(value))
    };
    text.split('&').filter(|pair| !pair.is_empty()).map(pair).collect()
}

/// What need not be escaped in a path or a query (RFC 3986, 2.3).
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A text as a part of a path or a query.
pub(super) fn encoded(text: &str) -> String {
    utf8_percent_encode(text, UNRESERVED).to_string()
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
    let json = &render::JSON;
    let accept = headers.get_all(header::ACCEPT).iter().filter_map(|value| value.to_str().ok());
    let mut best: (f32, bool, &'static Format) = (0.0, false, json);
    for range in accept.flat_map(|value| value.split(',')) {
        let mut parts = range.split(';').map(str::trim);
        let name = parts.next().unwrap_or_default().to_ascii_lowercase();
        let quality = parts.find_map(|part| part.strip_prefix("q=")).unwrap_or("1");
        let quality = quality.parse().ok().filter(|quality| (0.0..=1.0).contains(quality));
        let Some(quality) = quality.filter(|quality| *quality > 0.0) else { continue };
        let format = match name.as_str() {
            "*/*" | "application/*" => Some(json),
            "application/x-msgpack" => render::by_name("msgpack"),
            name => render::FORMATS.iter().find(|format| format.media_type == name),
        };
        // Among equals what is named before what is meant by a `*`, JSON before others, then the first.
        let exact = !name.contains('*');
        let better = |format: &&Format| match quality == best.0 {
            true => (exact && !best.1) || (exact == best.1 && format.name == "json"),
            false => quality > best.0,
        };
        if let Some(format) = format.filter(better) {
            best = (quality, exact, format);
        }
    }
    best.2
}
