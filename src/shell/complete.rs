//! Completion in the shell: what a line of the command line could be, and the shell's own words.

use reedline::{Completer, CompletionResult, Span, Suggestion};

use crate::words::complete::{Names, candidates};

/// What the shell answers to beyond the commands.
const OWN: [(&str, &str); 2] = [("help", "Help"), ("exit", "Leave")];

/// Completes lines of the shell.
pub(super) struct Words {
    names: Names,
}

impl Words {
    pub(super) fn new(names: Names) -> Self {
        Self { names }
    }
}

impl Completer for Words {
    fn complete(&mut self, line: &str, pos: usize) -> CompletionResult {
        let typed = line.get(..pos).unwrap_or(line);
        let start = typed.rfind(' ').map_or(0, |blank| blank + 1);
        let (before, last) = typed.split_at(start);
        let words = ["virtctl"].into_iter().chain(before.split_whitespace()).chain([last]);
        let words = words.map(ToOwned::to_owned).collect::<Vec<_>>();
        let suggestion = |value: String, about: Option<String>| Suggestion {
            value: quoted(value),
            description: about,
            span: Span::new(start, pos),
            append_whitespace: true,
            ..Suggestion::default()
        };
        let own = OWN.iter().filter(|(word, _)| words.len() == 2 && word.starts_with(last));
        let own =
            own.map(|(word, about)| suggestion((*word).to_owned(), Some((*about).to_owned())));
        let found = candidates(&words, &self.names).into_iter().map(|one| {
            let about = one.get_help().map(ToString::to_string);
            suggestion(one.get_value().to_string_lossy().into_owned(), about)
        });
        CompletionResult::fresh(found.chain(own).collect::<Vec<_>>())
    }
}

/// A word as it is typed: in quotes, where it would be read as another.
fn quoted(word: String) -> String {
    match shlex::split(&word).is_some_and(|read| read == [word.as_str()]) {
        true => word,
        false => shlex::try_quote(&word).map(Into::into).unwrap_or(word),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    fn completed(line: &str) -> Vec<String> {
        let known = |noun: &str, start: &str| match (noun, start) {
            ("node", "hv") => vec!["hv01.example.net".to_owned()],
            ("customer", "o") => vec!["o'brien".to_owned()],
            ("customer", _) => vec!["two words".to_owned()],
            _ => vec![],
        };
        let mut words = Words::new(Arc::new(known));
        words.complete(line, line.len()).suggestions().iter().map(|one| one.value.clone()).collect()
    }

    #[test]
    fn nouns_verbs_flags_and_choices_complete() {
        assert_eq!(completed("hyp"), ["hypervisor"]);
        assert_eq!(completed("node s"), ["show", "set"]);
        assert_eq!(completed("vm create web01.acme.example --co"), ["--cores", "--cores-max"]);
        assert_eq!(completed("interface add x --purpose st"), ["storage"]);
        assert_eq!(completed("vm list --output js"), ["json", "jsonl"]);
        assert_eq!(completed("vm list --columns fqdn,-ra"), ["fqdn,-ram"]);
        assert_eq!(completed("vm list --filter st"), ["state", "storage"]);
        assert_eq!(completed("vm list --outp"), ["--output"]);
        assert_eq!(completed("exi"), ["exit"]);
    }

    #[test]
    fn names_complete_and_stand_in_quotes_where_they_must() {
        assert_eq!(completed("node show hv"), ["hv01.example.net"]);
        assert_eq!(completed("vm set x --customer "), ["'two words'"]);
        assert_eq!(completed("vm set x --customer o"), ["\"o'brien\""]);
        assert!(completed("vm show w").is_empty());
    }
}
