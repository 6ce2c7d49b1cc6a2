//! Where things, lists and forms lie.

use super::super::form::encoded;
use super::super::route::BASE;
use crate::operation::Entry;
use crate::resource::Noun;

/// The list of a noun.
pub(in super::super) fn list(noun: &Noun) -> String {
    format!("{BASE}/{}", noun.plural())
}

/// One thing.
pub(in super::super) fn thing(noun: &Noun, key: &str) -> String {
    format!("{}/{}", list(noun), encoded(key))
}

/// One thing, as far as it takes an address space to name it.
pub(super) fn within(noun: &Noun, key: &str, vrf: Option<&str>) -> String {
    let vrf = vrf.filter(|_| noun.field("vrf").is_some());
    thing(noun, key) + &query(vrf.map(|vrf| ("vrf", vrf)))
}

/// Words as a query.
pub(super) fn query<'a>(words: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let pair = |(name, word): (&str, &str)| format!("{name}={}", encoded(word));
    let words = words.into_iter().map(pair).collect::<Vec<_>>().join("&");
    if words.is_empty() { words } else { format!("?{words}") }
}

/// The form of an operation.
pub(in super::super) fn form(entry: &Entry) -> String {
    format!("/forms/{}", entry.words().replace(' ', "/"))
}

/// What people call several things of a noun.
pub(super) fn heading(noun: &Noun) -> String {
    capital(&spelled(&noun.plural()))
}

/// What people call one of them.
pub(super) fn one(noun: &Noun) -> String {
    spelled(noun.name)
}

/// What is written in capitals.
const ABBREVIATIONS: [&str; 12] =
    ["vm", "ip", "vlan", "vrf", "osd", "fqdn", "mac", "uuid", "ram", "id", "vni", "cidr"];

/// A name as people spell it.
fn spelled(name: &str) -> String {
    let word = |word: &str| match word.strip_suffix('s').unwrap_or(word) {
        stem if ABBREVIATIONS.contains(&stem) => stem.to_uppercase() + &word[stem.len()..],
        _ => word.to_owned(),
    };
    name.split(['-', '_', ' ']).map(word).collect::<Vec<_>>().join(" ")
}

/// What people call an operation.
pub(super) fn doing(entry: &Entry) -> String {
    match entry.noun {
        Some(noun) => format!("{} {}", capital(entry.verb.word), one(noun)),
        None => capital(&spelled(&entry.words())),
    }
}

/// A text that begins with a capital.
pub(super) fn capital(text: &str) -> String {
    let mut all = text.chars();
    all.next().map(|first| first.to_uppercase().chain(all).collect()).unwrap_or_default()
}

/// The name of a field, as people read it.
pub(super) fn label(name: &str) -> String {
    capital(&spelled(name))
}
