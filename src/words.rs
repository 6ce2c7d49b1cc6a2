//! Words: the command tree made from the table of operations, and what was said in it.

mod argument;
pub mod complete;
mod said;
pub mod topics;
mod tree;

use crate::operation::{self, Entry};

pub use said::{Said, read, value};
pub use tree::tree;

/// What can be said with every command.
pub const DATABASE: &str = "database";
/// How a server is reached: the key, what stands for its value, and the help.
pub const SERVERS: [(&str, &str, &str); 5] = [
    ("server", "URL", "A server to ask instead of a database; several are tried in turn: URL,URL"),
    ("token_file", "FILE", "The file of the token for it, which nobody else may read"),
    ("ca_file", "FILE", "The certificates that its own is checked by, as PEM; else the usual ones"),
    (
        "cert_file",
        "FILE",
        "The certificate to show it, and those above it, as PEM: the host's own of Puppet",
    ),
    ("key_file", "FILE", "The key of that certificate, as PEM"),
];
/// In which format to answer.
pub const OUTPUT: &str = "output";

/// Finds the first two words among arguments, which tell what part of the tree is needed.
pub fn first_words(arguments: &[String]) -> [Option<&str>; 2] {
    let mut rest = arguments.iter().skip(1).map(String::as_str);
    let mut next = || {
        loop {
            match rest.next()? {
                word if takes_one(word) => {
                    rest.next();
                }
                word if word.starts_with('-') => {}
                word => return Some(word),
            }
        }
    };
    [next(), next()]
}

/// A branch of the tree: a first word and a verb, as far as there are any.
pub type Branch = [Option<&'static str>; 2];

/// The branch of the tree that a line needs.
pub fn branch(arguments: &[String]) -> Branch {
    let [first, second] = first_words(arguments);
    let entries = || operation::all().filter(move |entry| Some(entry.first) == first);
    let means = |entry: &&'static Entry| second.is_some_and(|second| entry.answers_to(second));
    [entries().next().map(|entry| entry.first), entries().find(means).map(|entry| entry.verb.word)]
}

/// Whether a word of every command takes the one behind it.
fn takes_one(word: &str) -> bool {
    let flags = SERVERS.iter().map(|(key, _, _)| *key).chain([DATABASE, OUTPUT]);
    let long = word.strip_prefix("--").map(|flag| flag.replace('-', "_"));
    word == "-o" || flags.into_iter().any(|flag| long.as_deref() == Some(flag))
}
