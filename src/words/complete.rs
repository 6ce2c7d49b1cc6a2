//! Completion, of a shell's lines and of ours: words and flags from the table of operations, names from
//! whoever knows them.

use std::ffi::OsStr;
use std::sync::Arc;

use clap::Command;
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate, PathCompleter, complete};

use super::{DATABASE, SERVERS, branch, tree};
use crate::operation::hooks::HOST;
use crate::operation::{self, Entry, Run, list};
use crate::resource::{Field, Kind, NOUNS, Noun, Source};

/// Names of things of a noun that start so.
pub type Names = Arc<dyn Fn(&'static str, &str) -> Vec<String> + Send + Sync>;

/// The command of a line that was begun, in which arguments know what they could be. The first word is the
/// program's name, the last one is not known yet.
pub fn begun(line: &[String], names: &Names) -> Command {
    let (last, before) = line.split_last().map_or(("", line), |(last, before)| (last, before));
    let branch @ [first, _] = branch(before);
    let mut root = tree(branch);
    for entry in operation::all().filter(|entry| Some(entry.first) == first) {
        let whole = |leaf: Command| {
            // A verb is told by its own name.
            let leaf = leaf.visible_alias(None::<&str>).aliases(entry.verb.aliases);
            knowing(leaf, entry, names, last.starts_with('-'))
        };
        root = root.mut_subcommand(entry.first, |command| match entry.verb.word {
            "" => whole(command),
            verb if command.find_subcommand(verb).is_none() => command,
            verb => command.disable_help_flag(true).mut_subcommand(verb, whole),
        });
    }
    // What is hidden is told where nothing else fits: what every command takes is looked for by its name.
    root.disable_help_flag(true).mut_args(|arg| arg.hide(true))
}

/// What a line says of where things are: keys and values of settings.
pub fn settings(line: &[String]) -> Vec<(String, String)> {
    let known = |key: &String| {
        SERVERS.iter().map(|(known, _, _)| *known).chain([DATABASE]).any(|known| known == key)
    };
    let one = |(at, word): (usize, &String)| {
        let flag = word.strip_prefix("--")?;
        let (key, value) = flag.split_once('=').or(Some((flag, line.get(at + 1)?)))?;
        Some((key.replace('-', "_"), value.to_owned()))
    };
    line.iter().enumerate().filter_map(one).filter(|(key, _)| known(key)).collect()
}

/// What the last word of a line could be, with what is said of it.
pub fn candidates(line: &[String], names: &Names) -> Vec<CompletionCandidate> {
    let words = line.iter().map(Into::into).collect();
    complete(&mut begun(line, names), words, line.len() - 1, None).unwrap_or_default()
}

/// A command whose arguments know what they could be.
fn knowing(command: Command, entry: &'static Entry, names: &Names, flags: bool) -> Command {
    let command = command.disable_help_flag(true);
    let command =
        command.mut_args(|arg| if flags || arg.is_positional() { arg } else { arg.hide(true) });
    entry.fields().iter().fold(command, |command, field| match values(entry, field, names) {
        Some(values) => command.mut_arg(field.name, |arg| arg.add(values)),
        None => command,
    })
}

/// What a field could be.
fn values(entry: &'static Entry, field: &Field, names: &Names) -> Option<ArgValueCompleter> {
    match (entry.noun, field.name) {
        (Some(noun), list::COLUMNS | list::SORT | list::FILTER) if entry.lists() => {
            Some(ArgValueCompleter::new(move |said: &OsStr| columns(noun, said)))
        }
        // A part is named by its whole first.
        (Some(noun), _) if field.word && !noun.parts_of.is_empty() && !is_of_parts(field) => {
            Some(named(noun.parts_of.to_vec(), names))
        }
        (None, name) if name == HOST.name => {
            let hosts = NOUNS.iter().filter(|noun| noun.key == Noun::HOST.key);
            Some(named(hosts.map(|noun| noun.name).collect(), names))
        }
        (None, _) if matches!((&entry.run, field.kind), (Run::Local(_), Kind::Word)) => {
            Some(ArgValueCompleter::new(PathCompleter::any()))
        }
        _ => of_kind(field.kind, names),
    }
}

/// Whether what is said of a field has several parts.
fn is_of_parts(field: &Field) -> bool {
    matches!(field.kind, Kind::Parts(_))
}

/// The names of things of some nouns.
fn named(nouns: Vec<&'static str>, names: &Names) -> ArgValueCompleter {
    let names = Arc::clone(names);
    ArgValueCompleter::new(move |said: &OsStr| {
        let start = said.to_str().unwrap_or_default();
        let found = nouns.iter().flat_map(|noun| names(noun, start));
        found.map(CompletionCandidate::new).collect()
    })
}

fn of_kind(kind: Kind, names: &Names) -> Option<ArgValueCompleter> {
    match kind {
        Kind::List(kind) => of_kind(*kind, names),
        Kind::Choice(words) => Some(words_of(words)),
        // The words of what it may be come before those beside it.
        Kind::Or(Kind::Choice(words), more) => Some(words_of_both(words, more)),
        Kind::Or(Kind::Bool, more) => Some(words_of_both(&["yes", "no"], more)),
        Kind::Or(_, words) => Some(words_of(words)),
        Kind::Bool => Some(words_of(&["yes", "no"])),
        Kind::Path => Some(ArgValueCompleter::new(PathCompleter::any())),
        Kind::Ref(noun) | Kind::Key(noun) => Some(named(vec![noun], names)),
        // What stands first; the rest is written as help says.
        Kind::Parts(compound) => of_kind(compound.fields.first()?.kind, names),
        _ => None,
    }
}

fn words_of(words: &'static [&'static str]) -> ArgValueCompleter {
    words_of_both(words, &[])
}

fn words_of_both(
    words: &'static [&'static str],
    more: &'static [&'static str],
) -> ArgValueCompleter {
    ArgValueCompleter::new(move |said: &OsStr| {
        let said = said.to_str().unwrap_or_default();
        let fits = words.iter().chain(more).filter(|word| word.starts_with(said));
        fits.map(CompletionCandidate::new).collect()
    })
}

/// Names of fields behind those that stand there already: `name,-ra`.
fn columns(noun: &'static Noun, said: &OsStr) -> Vec<CompletionCandidate> {
    let said = said.to_str().unwrap_or_default();
    let (before, last) = said.split_at(said.rfind([',', '+', '-']).map_or(0, |place| place + 1));
    let shown = noun.fields.iter().filter(|field| field.source != Source::Input);
    let fields = shown.filter(|field| field.name.starts_with(last));
    let one = |field: &Field| {
        let name = format!("{before}{}", field.name);
        CompletionCandidate::new(name).help(Some(field.help.into()))
    };
    fields.map(one).collect()
}
