//! One command of every operation that writes, with one of its values spoiled, and with every other flag it takes
//! holding what nobody means: an error is one of people's words and not of the database's, nothing fails that
//! should not, and nothing is changed.
//!
//! Teeth, tried once: without `check_ram`, `hypervisor put spare.example.net --ram 0B` is told by a rule of the
//! schema.

mod common;

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use common::World;
use common::writes::{MORE, WRITES};
use virtctl::operation::{self, Entry};

/// What nobody means.
const NASTY: [&str; 12] = [
    "",
    "0",
    "-1",
    "0B",
    "99999999999999999999",
    "9223372036854775807",
    "8EiB",
    "next",
    "a,b=c",
    "%s'\";--",
    "::/0",
    "id:0",
];

/// What an error never says: it would be the database's word, or the program's.
const INNER: [&str; 9] = [
    "the rule `",
    "constraint",
    "SQL",
    "datatype",
    "overflow",
    "panicked",
    "no column",
    "syntax",
    "unwrap",
];

fn entry(words: &[String]) -> &'static Entry {
    let said = |entry: &&Entry| {
        entry.first == words[0]
            && (entry.verb.word.is_empty() || entry.answers_to(words.get(1).map_or("", |it| it)))
    };
    operation::all().find(said).unwrap_or_else(|| panic!("{words:?} is an operation"))
}

/// The lines in which one value of a line is another.
fn spoiled(words: &[String]) -> Vec<Vec<String>> {
    let first = if entry(words).verb.word.is_empty() { 1 } else { 2 };
    let mut all = vec![];
    for at in (first..words.len()).filter(|at| !words[*at].starts_with("--")) {
        // What stands in several parts is spoiled part by part.
        let ends = words[at].match_indices(['=', ':', ',']).map(|(end, _)| end + 1);
        for start in std::iter::once(0).chain(ends) {
            let rest = &words[at][start..];
            let after = rest.find([',', '=']).map_or("", |end| &rest[end..]);
            for nasty in NASTY {
                let mut line = words.to_vec();
                line[at] = format!("{}{nasty}{after}", &words[at][..start]);
                all.push(line);
            }
        }
    }
    all
}

/// The lines that say something more.
fn lengthened(words: &[String]) -> Vec<Vec<String>> {
    let fields = entry(words).fields();
    let unsaid = fields.iter().filter(|field| !field.word).filter_map(|field| {
        let flag = format!("--{}", field.long());
        (!words.contains(&flag)).then_some(flag)
    });
    let with = |flag: String| NASTY.map(|nasty| [words, &[format!("{flag}={nasty}")]].concat());
    unsaid.flat_map(with).collect()
}

/// Runs a line, sees to what it says, and whether it was refused.
fn must_be_told(world: &World, line: &[String]) -> bool {
    let words = line.iter().map(String::as_str).chain(["--dry-run"]).collect::<Vec<_>>();
    let done = world.run(&words);
    assert!([0, 2, 3, 4].contains(&done.code), "{line:?}: {} {}", done.code, done.err);
    let inner = INNER.iter().find(|word| done.err.contains(**word));
    assert_eq!(inner, None, "{line:?}: {}", done.err);
    let told = done.code == 0 || done.err.starts_with("error: ") && done.err.lines().count() > 1;
    assert!(told, "{line:?}: {}", done.err);
    done.code != 0
}

#[test]
fn whatever_stands_in_a_command_is_told_in_words_of_people() {
    let world = World::with_fleet();
    MORE.lines().filter(|line| !line.is_empty()).for_each(|line| drop(world.ok(line)));
    let mut lines = vec![];
    for line in WRITES {
        let words = shlex::split(line).expect("it is quoted well");
        lines.extend(spoiled(&words).into_iter().chain(lengthened(&words)));
    }
    let before = world.dump();
    let (all, refused) = (lines.len(), AtomicUsize::new(0));
    let left = Mutex::new(lines);
    let next = || left.lock().expect("nobody failed").pop();
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(line) = next() {
                    refused.fetch_add(must_be_told(&world, &line).into(), Ordering::Relaxed);
                }
            });
        }
    });
    assert_eq!(before, world.dump(), "a trial changed something");
    let refused = refused.into_inner();
    println!("{all} commands with a spoiled value, {refused} of them refused");
    assert!(all > 4_000 && refused > all / 2, "{all} {refused}");
}
