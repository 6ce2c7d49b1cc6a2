//! Cursors: where a page of a list ended, as a word that fits a URL.
//!
//! The values of the columns that order the list, joined by `.`: `i` and a number, or `t` (text) or
//! `b` (bytes) and hexadecimal digits.

use super::super::Call;
use super::AFTER;
use crate::error::{Error, Result};
use crate::resource::Query;
use crate::store::Val;
use crate::value::hex;

/// The cursor for a place.
pub(super) fn text(place: &[Val]) -> String {
    let part = |val: &Val| match val {
        Val::Null => "n".to_owned(),
        Val::Int(number) => format!("i{number}"),
        Val::Text(text) => format!("t{}", hex(text.as_bytes())),
        Val::Blob(bytes) => format!("b{}", hex(bytes)),
    };
    place.iter().map(part).collect::<Vec<_>>().join(".")
}

/// The cursor of a list in another order than its own: how many there were before.
pub(super) fn passed(count: usize) -> String {
    format!("p{count}")
}

/// How many things of a list in another order than its own come before what a call wants.
pub(super) fn before(query: &Query, call: &Call) -> Result<usize> {
    let cursor = call.word(AFTER);
    if query.order.is_empty() || cursor.is_empty() {
        return Ok(0);
    }
    let count = cursor.strip_prefix('p').and_then(|count| count.parse().ok());
    count.ok_or_else(|| Error::invalid("--after", cursor, NO_CURSOR))
}

const NO_CURSOR: &str =
    "it is no cursor of this list: say the `next` of a page, with the same filters and order";

/// The place after which a call wants a list to go on.
pub(super) fn after(query: &Query, call: &Call) -> Result<Option<Vec<Val>>> {
    let cursor = call.word(AFTER);
    if cursor.is_empty() || !query.order.is_empty() {
        return Ok(None);
    }
    let place = cursor.split('.').map(part).collect::<Option<Vec<_>>>();
    let place = place.filter(|place| place.len() == query.keys().count());
    place.map(Some).ok_or_else(|| Error::invalid("--after", cursor, NO_CURSOR))
}

fn part(text: &str) -> Option<Val> {
    let (kind, rest) = text.split_at_checked(1)?;
    match kind {
        "n" if rest.is_empty() => Some(Val::Null),
        "i" => rest.parse().ok().map(Val::Int),
        "t" => String::from_utf8(bytes(rest)?).ok().map(Val::from),
        "b" => bytes(rest).map(Val::from),
        _ => None,
    }
}

fn bytes(hex: &str) -> Option<Vec<u8>> {
    let digits = |at: usize| u8::from_str_radix(hex.get(at..at + 2)?, 16).ok();
    let whole = hex.len().is_multiple_of(2) && hex.bytes().all(|digit| digit.is_ascii_hexdigit());
    whole.then(|| (0..hex.len()).step_by(2).map(digits).collect())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_is_read_as_it_was_written() {
        let place = vec![Val::Int(-7), Val::from("wéb.1"), Val::from(vec![0, 255])];
        let read = text(&place).split('.').map(part).collect::<Option<Vec<_>>>();
        assert_eq!(read, Some(place));
    }

    #[test]
    fn what_is_no_cursor_is_none() {
        for text in ["", "x", "i", "i1x", "t0", "tzz", "t+1", "tff", "é", "n1", "b0g"] {
            assert_eq!(part(text), None, "{text}");
        }
    }
}
