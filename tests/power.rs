//! Power cuts: every write that the program asks the kernel for is recorded; then power fails at a
//! random moment, what was synced is kept, and of the rest each sector is kept or lost by chance.
//! What was answered is there, nothing is half there, the file is whole.
//!
//! Teeth: with `PRAGMA synchronous = NORMAL` nine cuts in ten lose answered VMs here.

mod common;

use std::collections::HashMap;
use std::process::Stdio;

use common::{Random, VIRTCTL, World, rounds};
use rusqlite::Connection;

/// A disk loses or keeps this many bytes at once.
const SECTOR: usize = 512;

/// What the kernel was asked for.
enum Event {
    Write { file: String, at: usize, bytes: Vec<u8> },
    Truncate { file: String, length: usize },
    Sync { file: String },
    Answer { text: String },
}

/// A file as the disk has it, and what has not reached the disk for certain.
#[derive(Default)]
struct File {
    synced: Vec<u8>,
    pending: Vec<Pending>,
}

enum Pending {
    Write(usize, Vec<u8>),
    Truncate(usize),
}

impl File {
    fn sync(&mut self) {
        let pending = std::mem::take(&mut self.pending);
        pending.iter().for_each(|change| apply(&mut self.synced, change, |_| true));
    }

    /// What is on the disk after the cut.
    fn after_cut(&self, random: &mut Random) -> Vec<u8> {
        let mut bytes = self.synced.clone();
        self.pending.iter().for_each(|change| apply(&mut bytes, change, |_| random.below(2) == 0));
        bytes
    }
}

fn apply(bytes: &mut Vec<u8>, change: &Pending, mut keep: impl FnMut(usize) -> bool) {
    match change {
        Pending::Truncate(length) if keep(0) => bytes.resize(*length, 0),
        Pending::Truncate(_) => {}
        Pending::Write(at, new) => {
            for (number, sector) in new.chunks(SECTOR).enumerate().filter(|(at, _)| keep(*at)) {
                let from = at + number * SECTOR;
                bytes.resize(bytes.len().max(from + sector.len()), 0);
                bytes[from..from + sector.len()].copy_from_slice(sector);
            }
        }
    }
}

/// Makes VMs in several sessions under strace; the program's calls in their order.
fn recorded(world: &World) -> Vec<Event> {
    let mut events = vec![];
    for session in 0..4 {
        let line = |at| {
            format!(
                "vm create v{session}-{at}.example.com --quiet --method KVM --cores 1 --ram 1MiB --disk lvm:1MiB --disk lvm:2MiB --nic lan\n"
            )
        };
        let (script, trace) = (world.path().join("script"), world.path().join("trace"));
        std::fs::write(&script, (0..25).map(line).collect::<String>()).expect("it is written");
        let calls = "trace=pwrite64,write,fdatasync,fsync,ftruncate";
        let mut command = world.command("strace");
        command.args(["-f", "-y", "-xx", "-s", "100000000", "-e", calls, "-o"]).arg(&trace);
        let input = std::fs::File::open(script).expect("it is there");
        let done = command.args([VIRTCTL, "shell"]).stdin(input).stdout(Stdio::piped()).output();
        assert!(done.expect("strace starts").status.success());
        let text = std::fs::read_to_string(&trace).expect("strace wrote it");
        events.extend(text.lines().filter_map(event));
    }
    events
}

/// `123 pwrite64(4</x/virtctl.db-wal>, "\x00…", 4096, 32) = 4096`
fn event(line: &str) -> Option<Event> {
    let (_, call) = line.split_once(' ')?;
    let (name, rest) = call.trim_start().split_once('(')?;
    let (file, rest) = rest.split_once('<')?.1.split_once('>')?;
    let file = text(&unescaped(file));
    let number = |text: &str| text.trim().parse::<usize>().ok();
    let ours = file.rsplit('/').next().is_some_and(|name| name.starts_with("virtctl.db"));
    match name {
        "pwrite64" if ours && !file.ends_with("-shm") => {
            let (bytes, rest) = rest.split_once('"')?.1.split_once('"')?;
            let at = number(rest.split(',').nth(2)?.split(')').next()?)?;
            Some(Event::Write { file, at, bytes: unescaped(bytes) })
        }
        "ftruncate" if ours && !file.ends_with("-shm") => {
            let length = number(rest.trim_start_matches(',').split(')').next()?)?;
            Some(Event::Truncate { file, length })
        }
        "fdatasync" | "fsync" if ours => Some(Event::Sync { file }),
        "write" if line.contains("write(1<") => {
            let bytes = rest.split_once('"')?.1.split_once('"')?.0;
            Some(Event::Answer { text: text(&unescaped(bytes)) })
        }
        _ => None,
    }
}

/// `\x61` is `a`; what is not escaped stands for itself.
fn unescaped(text: &str) -> Vec<u8> {
    let mut bytes = vec![];
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let hex = rest.get(..4).filter(|four| four.starts_with(b"\\x"));
        let hex = hex.and_then(|four| std::str::from_utf8(&four[2..]).ok());
        match hex.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => (bytes.push(byte), rest = &rest[4..]).1,
            None => (bytes.push(*first), rest = tail).1,
        }
    }
    bytes
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// The files and the answers when power fails before this event.
fn until(events: &[Event], start: &[u8]) -> (HashMap<String, File>, Vec<String>) {
    let (mut files, mut answers) = (HashMap::<String, File>::new(), vec![]);
    let base = |file: &str| match file.ends_with(".db") {
        true => File { synced: start.to_vec(), pending: vec![] },
        false => File::default(),
    };
    for event in events {
        match event {
            Event::Answer { text } => answers.extend(text.lines().map(str::to_owned)),
            Event::Sync { file } => files.entry(file.clone()).or_insert_with(|| base(file)).sync(),
            Event::Write { file, at, bytes } => {
                let file = files.entry(file.clone()).or_insert_with(|| base(file));
                file.pending.push(Pending::Write(*at, bytes.clone()));
            }
            Event::Truncate { file, length } => {
                let file = files.entry(file.clone()).or_insert_with(|| base(file));
                file.pending.push(Pending::Truncate(*length));
            }
        }
    }
    (files, answers)
}

/// Starts the machine again: the VMs that are there, each whole.
fn restarted(files: &HashMap<String, File>, start: &[u8], random: &mut Random) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let database = folder.path().join("virtctl.db");
    std::fs::write(&database, start).expect("it is written");
    for (name, file) in files {
        let name = name.rsplit('/').next().unwrap_or_default();
        std::fs::write(folder.path().join(name), file.after_cut(random)).expect("it is written");
    }
    let database = Connection::open(database).expect("it opens");
    let ask = |sql: &str| {
        let mut statement = database.prepare(sql).expect("it is readable");
        let rows = statement.query_map([], |row| row.get::<_, String>(0)).expect("it answers");
        rows.collect::<Result<Vec<_>, _>>().expect("every row is readable")
    };
    assert_eq!(ask("PRAGMA integrity_check"), ["ok"], "seed {}", random.seed);
    assert_eq!(ask("SELECT 'x' FROM pragma_foreign_key_check"), Vec::<String>::new());
    let half = "SELECT v.fqdn FROM vm v WHERE (SELECT COUNT(*) FROM storage d WHERE d.vm_id = v.id) <> 2 \
                OR (SELECT COUNT(*) FROM ip a WHERE a.vm_id = v.id) <> 1 \
                OR (SELECT COUNT(*) FROM change_log c WHERE c.object = v.fqdn) <> 1";
    assert_eq!(ask(half), Vec::<String>::new(), "seed {}", random.seed);
    ask("SELECT fqdn FROM vm")
}

/// How many answers were given with something written and not yet synced.
fn too_early(events: &[Event]) -> usize {
    let (mut early, mut synced) = (0, false);
    for event in events {
        match event {
            Event::Write { file, .. } if file.ends_with("-wal") => synced = false,
            Event::Sync { file } if file.ends_with("-wal") => synced = true,
            Event::Answer { .. } => early += usize::from(!synced),
            _ => {}
        }
    }
    early
}

#[test]
fn what_was_answered_survives_a_power_cut_and_nothing_is_half_there() {
    let world = World::new();
    world.ok("vlan add lan --tag 10");
    world.ok("subnet add 10.0.0.0/8 --gateway first --vlan lan");
    world.ok("node add hv01.example.net --location r1 --ip next:10.0.0.0/8 --role hypervisor:method=KVM,cores=1000,ram=1TiB,local-storage=1TiB,vg-name=vg0");
    let start = std::fs::read(world.database()).expect("it is readable");
    let events = recorded(&world);
    let syncs = events.iter().filter(|event| matches!(event, Event::Sync { .. })).count();
    let answers = events.iter().filter(|event| matches!(event, Event::Answer { .. })).count();
    assert!(answers == 100 && syncs >= answers, "{answers} answers and {syncs} syncs");
    assert_eq!(too_early(&events), 0, "answers before what they say was synced");
    let (mut random, cuts, mut most) = (Random::new(), rounds(400, 5_000), 0);
    for _ in 0..cuts {
        let at = random.below(events.len() as u64) as usize;
        let (files, answered) = until(&events[..at], &start);
        let there = restarted(&files, &start, &mut random);
        let lost = answered.iter().filter(|name| !there.contains(name)).collect::<Vec<_>>();
        assert!(lost.is_empty(), "cut before call {at}, seed {}: {lost:?} lost", random.seed);
        most = most.max(there.len());
    }
    println!(
        "{cuts} power cuts in {} calls, {answers} answers, {syncs} syncs: 0 lost, 0 half, 0 damaged (seed {})",
        events.len(),
        random.seed
    );
    assert!(most > 50, "the cuts came too early to say anything");
}
