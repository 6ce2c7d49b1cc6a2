//! Candidates for completion from the table of operations: nouns, verbs and flags.

use crate::operation::{self, Entry};
use crate::resource::Field;

/// A word that could stand here, and what it is.
pub(super) type Candidate = (String, &'static str);

/// The operation of these words.
pub(super) fn entry(first: &str, verb: &str) -> Option<&'static Entry> {
    operation::all().find(|entry| entry.first == first && entry.verb.word == verb)
}

/// The operation of these words, where the verb may be an alias.
pub(super) fn entry_of(first: &str, verb: &str) -> Option<&'static Entry> {
    operation::all().find(|entry| entry.first == first && entry.answers_to(verb))
}

/// What a line can begin with.
pub(super) fn firsts() -> Vec<Candidate> {
    let mut all = operation::all().map(|entry| {
        let about = entry.noun.map_or(entry.about, |noun| noun.about);
        (entry.first.to_owned(), about)
    });
    let mut found: Vec<Candidate> = vec![];
    for one in all.by_ref() {
        if found.iter().all(|known| known.0 != one.0) {
            found.push(one);
        }
    }
    found.extend([("help".to_owned(), "Help"), ("exit".to_owned(), "Leave")]);
    found
}

/// What can follow a first word.
pub(super) fn verbs(first: &str) -> Vec<Candidate> {
    let all = operation::all().filter(|entry| entry.first == first);
    all.map(|entry| (entry.verb.word.to_owned(), entry.about)).collect()
}

/// The flags of an operation.
pub(super) fn flags(fields: &[Field]) -> Vec<Candidate> {
    let plain = fields.iter().filter(|field| !field.word);
    let mut all =
        plain.map(|field| (format!("--{}", field.long()), field.help)).collect::<Vec<_>>();
    all.push(("--output".to_owned(), "How the answer looks"));
    all
}
