//! Completion: nouns, verbs and flags from the table of operations, names from the database.

use reedline::{Completer, CompletionResult, Span, Suggestion};

use super::candidate::{Candidate, entry, entry_of, firsts, flags, verbs};
use crate::operation::Entry;
use crate::render::FORMATS;
use crate::resource::locate::suggest::names;
use crate::resource::{Kind, noun};
use crate::store::{Access, Store};

/// Completes lines of the shell.
pub(super) struct Words {
    database: String,
}

impl Words {
    pub(super) fn new(database: String) -> Self {
        Self { database }
    }

    /// What could stand at the end of a line.
    fn candidates(&self, words: &[&str], last: &str) -> Vec<Candidate> {
        match words {
            [] => firsts(),
            [first] if entry(first, "").is_none() => verbs(first),
            [first, rest @ ..] => match entry(first, "") {
                Some(entry) => self.arguments(entry, rest, last),
                None => match rest
                    .split_first()
                    .and_then(|(verb, rest)| Some((entry_of(first, verb)?, rest)))
                {
                    Some((entry, rest)) => self.arguments(entry, rest, last),
                    None => vec![],
                },
            },
        }
    }

    fn arguments(&self, entry: &Entry, words: &[&str], last: &str) -> Vec<Candidate> {
        let fields = entry.fields();
        if let Some(flag) = words.last().and_then(|word| word.strip_prefix("--")) {
            if flag == "output" {
                return FORMATS.iter().map(|format| (format.name.to_owned(), "")).collect();
            }
            if let Some(field) = fields.iter().find(|field| !field.word && field.long() == flag) {
                return self.values(field.kind, last);
            }
        }
        let place = words.iter().filter(|word| !word.starts_with('-')).count();
        let placed = fields.iter().filter(|field| field.word).nth(place);
        match placed {
            Some(field) if !last.starts_with('-') => self.values(field.kind, last),
            _ => flags(&fields),
        }
    }

    /// The values that a field could have.
    fn values(&self, kind: Kind, last: &str) -> Vec<Candidate> {
        match kind {
            Kind::List(kind) => self.values(*kind, last),
            Kind::Choice(words) => words.iter().map(|word| ((*word).to_owned(), "")).collect(),
            Kind::Bool => ["yes", "no"].map(|word| (word.to_owned(), "")).to_vec(),
            Kind::Ref(name) | Kind::Key(name) => self.names(name, last),
            Kind::Parts(compound) => match compound.fields.first() {
                Some(field) => self.values(field.kind, last),
                None => vec![],
            },
            _ => vec![],
        }
    }

    /// Names that start so; none where the database does not answer.
    fn names(&self, name: &str, start: &str) -> Vec<Candidate> {
        let store = Store::open(&self.database, Access::Read);
        let found = store.and_then(|store| store.read(|read| names(read, noun(name), start)));
        let quote = |name: String| if name.contains(' ') { format!("'{name}'") } else { name };
        found.unwrap_or_default().into_iter().map(|name| (quote(name), "")).collect()
    }
}

impl Completer for Words {
    fn complete(&mut self, line: &str, pos: usize) -> CompletionResult {
        let typed = line.get(..pos).unwrap_or(line);
        let start = typed.rfind(' ').map_or(0, |blank| blank + 1);
        let (before, last) = typed.split_at(start);
        let words = before.split_whitespace().collect::<Vec<_>>();
        let fits =
            |(word, _): &Candidate| word.starts_with(last) || word.starts_with(&format!("'{last}"));
        let found = self.candidates(&words, last).into_iter().filter(fits).map(|(value, about)| {
            Suggestion {
                value,
                description: Some(about.to_owned()).filter(|about| !about.is_empty()),
                span: Span::new(start, pos),
                append_whitespace: true,
                ..Suggestion::default()
            }
        });
        CompletionResult::fresh(found.collect::<Vec<_>>())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn completed(line: &str) -> Vec<String> {
        let mut words = Words::new("sqlite:/nowhere".to_owned());
        words.complete(line, line.len()).suggestions().iter().map(|one| one.value.clone()).collect()
    }

    #[test]
    fn nouns_verbs_flags_and_choices_complete() {
        assert_eq!(completed("hyp"), ["hypervisor"]);
        assert_eq!(completed("node s"), ["show", "set"]);
        assert!(completed("vm create web01.acme.example --co").contains(&"--cores".to_owned()));
        assert_eq!(completed("interface add x --purpose st"), ["storage"]);
        assert_eq!(completed("vm list --output js"), ["json", "jsonl"]);
    }

    #[test]
    fn without_a_database_names_are_none_and_nothing_fails() {
        assert!(completed("node show h").is_empty());
    }
}
