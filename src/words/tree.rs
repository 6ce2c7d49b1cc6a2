//! The command tree, made from the table of operations.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command};

use super::argument::argument;
use super::{Branch, DATABASE, OUTPUT, SERVERS, topics};
use crate::operation::{self, Effect, Entry};
use crate::render::FORMATS;
use crate::value::capital;

/// The whole tree; or of it only what begins with a first word, or what that and a verb mean.
pub fn tree([first, verb]: Branch) -> Command {
    let mut root = root();
    let wanted = |entry: &&'static Entry| {
        first.is_none_or(|first| first == entry.first)
            && verb.is_none_or(|verb| verb == entry.verb.word)
    };
    for entry in operation::all().filter(wanted) {
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
        .after_help(after())
        .arg(
            Arg::new(DATABASE)
                .long(DATABASE)
                .value_name("ADDRESS")
                .global(true)
                .help_heading(EVERYWHERE)
                .help("The database: a path, sqlite:PATH or mysql://USER@HOST,.../NAME; else VIRTCTL_DATABASE or the configuration says it"),
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
        .args(SERVERS.map(|(key, value, help)| {
            Arg::new(key)
                .long(key.replace('_', "-"))
                .value_name(value)
                .global(true)
                .help_heading(EVERYWHERE)
                .help(help)
        }))
        .arg(flag("quiet", "Say names only").short('q').global(true).help_heading(EVERYWHERE))
        .arg(flag("verbose", "Say what led to an error").short('v').global(true).help_heading(EVERYWHERE))
}

const EVERYWHERE: &str = "Options of every command";

fn after() -> String {
    let topics = topics::all();
    format!(
        "`virtctl help TOPIC` says what is true of all of them: {topics}.\n`virtctl demo` shows the main job in a minute."
    )
}

fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
}

fn group(entry: &Entry) -> Command {
    let about = entry.noun.map_or(entry.about.to_owned(), |noun| {
        format!("{} ({})", capital(noun.about), verbs_of(entry.first))
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

/// What a command does; of what the verbs that are the same for every noun do it to, that.
fn about(entry: &Entry) -> String {
    use operation::verbs::{ADD, CREATE, LIST, PUT, REMOVE, SET, SHOW};
    let common = [&ADD, &CREATE, &LIST, &PUT, &REMOVE, &SET, &SHOW];
    match entry.noun.filter(|_| common.iter().any(|verb| verb.word == entry.verb.word)) {
        Some(noun) if entry.verb.word == LIST.word => format!("{}: {}", entry.about, noun.about),
        Some(noun) if entry.arguments.is_empty() => format!("{} {}", entry.about, noun.about),
        _ => entry.about.to_owned(),
    }
}

/// One command.
fn leaf(entry: &'static Entry, word: &'static str) -> Command {
    let mut command = Command::new(word)
        .about(about(entry))
        .visible_aliases(entry.verb.aliases)
        .disable_version_flag(true);
    // Words keep their places, whatever is said of one of them later.
    let mut place = 0;
    for field in entry.fields() {
        let arg = argument(&field, entry);
        place += usize::from(arg.is_positional());
        command = command.arg(if arg.is_positional() { arg.index(place) } else { arg });
    }
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
        Arg::new("because")
            .long("message")
            .value_name("TEXT")
            .allow_hyphen_values(true)
            .help("Why, for the change log"),
        Arg::new("request-id")
            .long("request-id")
            .value_name("UUID")
            .value_parser(clap::value_parser!(uuid::Uuid))
            .help(
                "The id of the request: said again, it tells what was done and does nothing twice",
            ),
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
    if entry.verb.removes {
        all.push(flag("yes", "Do not ask").short('y'));
        if entry.noun.is_none_or(|noun| noun.cascades) {
            all.push(flag("cascade", "Remove what refers to it, too"));
        }
    }
    all
}
