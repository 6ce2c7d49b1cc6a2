//! Words: the command tree made from the table of operations, and what was said in it.

mod argument;
mod said;
mod tree;

pub use said::{Said, read};
pub use tree::tree;

/// What can be said with every command.
pub const DATABASE: &str = "database";
/// In which format to answer.
pub const OUTPUT: &str = "output";

/// Finds the first two words among arguments, which tell what part of the tree is needed.
pub fn first_words(arguments: &[String]) -> [Option<&str>; 2] {
    let mut rest = arguments.iter().skip(1).map(String::as_str);
    let mut next = || {
        loop {
            match rest.next()? {
                "--database" | "--output" | "-o" => drop(rest.next()),
                word if word.starts_with('-') => {}
                word => return Some(word),
            }
        }
    };
    [next(), next()]
}
