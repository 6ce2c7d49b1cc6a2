//! Words: the command tree made from the table of operations, and what was said in it.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command};
use serde_json::Value;

use crate::error::{Error, Named, Result};
use crate::operation::{self, Call, Effect, Entry};
use crate::render::{FORMATS, Format};
use crate::resource::{Field, Input, Kind, Need, Noun, Source};

/// What can be said with every command.
pub const DATABASE: &str = "database";
/// In which format to answer.
pub const OUTPUT: &str = "output";

/// The whole tree; or, with a first word, only what begins with it.
pub fn tree(only: Option<&str>) -> Command {
    let mut root = root();
    for entry in operation::all().filter(|entry| only.is_none_or(|only| only == entry.first)) {
        root = match entry.verb.word {
            "" => root.subcommand(leaf(entry, entry.first)),
            word => {
                if root.find_subcommand(entry.first).is_none() {
                    root = root.subcommand(group(entry));
                }
                root.mut_subcommand(entry.first, |group| group.subcommand(leaf(entry, word)))
            }
        };
    }
    root
}

fn root() -> Command {
    let formats = FORMATS.iter().map(|format| format.name).collect::<Vec<_>>();
    Command::new("virtctl")
        .version(env!("CARGO_PKG_VERSION"))
        .about("Keep the truth about hypervisors, VMs and their networks, and hand it to Puppet, Salt and Ansible")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .after_help(AFTER)
        .arg(
            Arg::new(DATABASE)
                .long(DATABASE)
                .value_name("ADDRESS")
                .global(true)
                .help_heading(EVERYWHERE)
                .help("The database: a path or sqlite:PATH; else VIRTCTL_DATABASE or the configuration says it"),
        )
        .arg(
            Arg::new(OUTPUT)
                .short('o')
                .long(OUTPUT)
                .value_name("FORMAT")
                .global(true)
                .value_parser(PossibleValuesParser::new(formats))
                .hide_possible_values(true)
                .help_heading(EVERYWHERE)
                .help("table, wide, json, jsonl, yaml, csv, msgpack, html, name or value"),
        )
        .arg(flag("quiet", "Say names only").short('q').global(true).help_heading(EVERYWHERE))
        .arg(flag("verbose", "Say what led to an error").short('v').global(true).help_heading(EVERYWHERE))
}

const EVERYWHERE: &str = "Options of every command";

const AFTER: &str = "Exit codes: 0 done, 1 failed, 2 not understood, 3 not found, 4 refused or in conflict, \
7 the database cannot be used.\nNames, ids (7 or id:7), UUIDs, addresses and MACs name things wherever they are unique.\n\
`virtctl demo` shows the main job in a minute.";

fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
}

fn group(entry: &Entry) -> Command {
    let about = entry.noun.map_or(entry.about.to_owned(), |noun| {
        format!("{} ({})", sentence(noun.about), verbs_of(entry.first))
    });
    Command::new(entry.first)
        .about(about)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
}

/// The words of all verbs that follow a first word.
fn verbs_of(first: &str) -> String {
    let all = operation::all().filter(|entry| entry.first == first).map(|entry| entry.verb.word);
    all.collect::<Vec<_>>().join(", ")
}

fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// One command.
fn leaf(entry: &'static Entry, word: &'static str) -> Command {
    let about = match (entry.noun, entry.arguments.is_empty()) {
        (Some(noun), true) => {
            format!("{} {}", entry.about, noun.about).replace("Show all a", "Show all")
        }
        _ => entry.about.to_owned(),
    };
    let command = Command::new(word)
        .about(about.replace("match a ", "match: a ").replace("match an ", "match: an "))
        .visible_aliases(entry.verb.aliases)
        .disable_version_flag(true);
    let command =
        entry.fields().iter().fold(command, |command, field| command.arg(argument(field)));
    let command = options(entry).into_iter().fold(command, Command::arg);
    match entry.examples().as_slice() {
        [] => command,
        all => {
            let lines = all.iter().map(|line| format!("  virtctl {line}\n")).collect::<String>();
            command.after_help(format!("Examples:\n{lines}"))
        }
    }
}

/// What can be said of how a write is done.
fn options(entry: &Entry) -> Vec<Arg> {
    if entry.verb.effect != Effect::Write {
        return vec![];
    }
    let mut all = vec![
        flag("dry-run", "Do everything but save it, and say what would change"),
        Arg::new("because").long("message").value_name("TEXT").help("Why, for the change log"),
    ];
    if entry.verb.keyed {
        let help = "Refuse unless it is at this version";
        let parser = clap::value_parser!(i64);
        all.push(
            Arg::new("if-version")
                .long("if-version")
                .value_name("N")
                .value_parser(parser)
                .help(help),
        );
    }
    if entry.verb.method == "DELETE" {
        all.push(flag("yes", "Do not ask").short('y'));
        all.push(flag("cascade", "Remove what refers to it, too"));
    }
    all
}

fn argument(field: &Field) -> Arg {
    let arg = Arg::new(field.name).help(help(field)).value_name(placeholder(field));
    let arg = match field.kind {
        Kind::List(_) => arg.action(ArgAction::Append),
        Kind::Bool if field.source == Source::Input => arg.action(ArgAction::SetTrue),
        _ => arg.action(ArgAction::Set),
    };
    match field.word {
        true => arg.required(field.need == Need::Required),
        false => {
            let signed = field.source == Source::Input && matches!(field.kind, Kind::Word);
            arg.long(field.long()).allow_hyphen_values(signed)
        }
    }
}

fn placeholder(field: &Field) -> String {
    if field.word { field.long().to_uppercase() } else { field.kind.placeholder() }
}

fn help(field: &Field) -> String {
    let mut text = field.help.to_owned();
    if matches!(field.kind, Kind::List(_)) {
        text += " (can be repeated)";
    }
    match field.need {
        Need::Default(value) => text + &format!(" [default: {value}]"),
        Need::Required if !field.word => text + " [required]",
        _ => text,
    }
}

/// What was said: the operation, its fields, and the options around it.
pub struct Said {
    /// The operation with its fields.
    pub call: Call,
    /// Which format was asked for, if one was.
    pub format: Option<&'static Format>,
    /// The database that was named, if one was.
    pub database: Option<String>,
    /// Whether only names are wanted.
    pub quiet: bool,
    /// Whether the causes of errors are wanted.
    pub verbose: bool,
    /// Why it is done.
    pub message: Option<String>,
    /// Whether it is only tried.
    pub dry_run: bool,
    /// The version that must be found.
    pub expected: Option<i64>,
    /// Whether no question is wanted.
    pub yes: bool,
    /// Whether what refers to what goes may go too.
    pub cascade: bool,
}

/// Reads what was said in the tree.
pub fn read(matches: &ArgMatches) -> Result<Said> {
    let (entry, leaf) = chosen(matches)?;
    let on =
        |name: &str| leaf.try_get_one::<bool>(name).ok().flatten().copied().unwrap_or_default();
    let text = |name: &str| leaf.try_get_one::<String>(name).ok().flatten().cloned();
    let format = text(OUTPUT).and_then(|name| crate::render::by_name(&name));
    let detail = format.map_or(crate::answer::Detail::Narrow, |format| format.detail);
    Ok(Said {
        call: Call { entry, input: input(entry, leaf)?, detail },
        format,
        database: text(DATABASE),
        quiet: on("quiet"),
        verbose: on("verbose"),
        message: text("because"),
        dry_run: on("dry-run"),
        expected: leaf.try_get_one::<i64>("if-version").ok().flatten().copied(),
        yes: on("yes"),
        cascade: on("cascade"),
    })
}

fn chosen(matches: &ArgMatches) -> Result<(&'static Entry, &ArgMatches)> {
    let nothing = || Error::Usage("no command was given\n".to_owned());
    let (first, inner) = matches.subcommand().ok_or_else(nothing)?;
    let (word, leaf) = inner.subcommand().unwrap_or(("", inner));
    let found = operation::all().find(|entry| entry.first == first && entry.verb.word == word);
    found.map(|entry| (entry, leaf)).ok_or_else(nothing)
}

/// The fields that were said, each in its one form.
fn input(entry: &Entry, leaf: &ArgMatches) -> Result<Input> {
    let mut input = Input::new();
    for field in entry.fields() {
        if leaf.value_source(field.name) != Some(clap::parser::ValueSource::CommandLine) {
            continue;
        }
        if let Ok(Some(yes)) = leaf.try_get_one::<bool>(field.name) {
            input.insert(field.name.to_owned(), Value::Bool(*yes));
            continue;
        }
        let words = leaf.try_get_many::<String>(field.name).ok().flatten().unwrap_or_default();
        let words = words.map(String::as_str).collect::<Vec<_>>();
        input.insert(field.name.to_owned(), value(&field, &words)?);
    }
    Ok(input)
}

/// The value that words stand for; an empty word clears what may be empty.
fn value(field: &Field, words: &[&str]) -> Result<Value> {
    let read = |kind: &Kind, word: &str| kind.read(&Value::from(word)).named(&field.label(), word);
    match (field.kind, words) {
        (Kind::List(_), [""]) if field.set => Ok(Value::Array(vec![])),
        (Kind::List(kind), words) => words.iter().map(|word| read(kind, word)).collect(),
        (_, [""]) if field.set => Ok(Value::Null),
        (kind, [word]) => read(&kind, word),
        _ => Ok(Value::Null),
    }
}

/// Finds the first word among arguments, which tells what part of the tree is needed.
pub fn first_word(arguments: &[String]) -> Option<&str> {
    let mut rest = arguments.iter().skip(1);
    while let Some(word) = rest.next() {
        match word.as_str() {
            "--database" | "--output" | "-o" => drop(rest.next()),
            word if word.starts_with('-') => {}
            word => return Some(word),
        }
    }
    None
}

/// Whether the noun of an operation is this one.
pub fn is_about(entry: &Entry, noun: &Noun) -> bool {
    entry.noun.is_some_and(|known| known.name == noun.name)
}
