//! `subnet free`: what of a prefix may still be handed out, range by range.

use serde_json::{Value, json};

use super::super::list::{LIMIT, limit};
use super::super::verbs::{SHOW, entry};
use super::super::{Call, Entry, Run, Verb};
use crate::answer::{Column, Look, Rows, Sink, plain};
use crate::error::Result;
use crate::resource::sight::must_be_own;
use crate::resource::subnet::SUBNET;
use crate::resource::{Field, Kind, address, allocate};
use crate::store::Read;

/// Shows what of one is free.
pub static FREE: Verb = Verb { word: "free", aliases: &[], ..SHOW };

/// What is done with prefixes beyond the verbs of all nouns.
pub static OF_SUBNETS: &[Entry] = &[Entry {
    arguments: &[
        Field::input("key", Kind::Key("subnet"), "The prefix").word().flag("subnet"),
        super::VRF,
        limit("How many ranges are shown at most"),
    ],
    answers: Some(&RANGES),
    examples: &["subnet free 192.0.2.0/24"],
    ..entry(&SUBNET, &FREE, "Show what may still be handed out, range by range", Run::Read(free))
}];

static RANGES: Rows = Rows {
    columns: &[
        Column::new("first", Look::Plain),
        Column::new("last", Look::Plain),
        Column::new("addresses", Look::Number),
    ],
    many: true,
    key: "first",
};

fn free(call: &Call, read: &Read, sink: &mut dyn Sink) -> Result<()> {
    let subnet = address::subnet_named(read, call.word("key"), &call.input)?;
    must_be_own(read, &SUBNET, &vec![subnet.id.into()])?;
    let most = call.input.get(LIMIT).and_then(Value::as_u64);
    sink.begin(&RANGES.shape())?;
    for (first, last) in allocate::free(read, subnet.id, most)? {
        sink.row(plain([
            json!(first.to_string()),
            json!(last.to_string()),
            count(last.0 - first.0),
        ]))?;
    }
    sink.end()
}

/// One more than a difference; a text where it is more than 64 bits hold.
fn count(difference: u128) -> Value {
    let count = difference.saturating_add(1);
    u64::try_from(count).map_or_else(|_| json!(count.to_string()), |count| json!(count))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    #[test]
    fn what_64_bits_do_not_hold_is_a_text() {
        assert_eq!(super::count(0), json!(1));
        assert_eq!(super::count(u128::from(u64::MAX)), json!("18446744073709551616"));
    }
}
