//! A full disk, a failing disk, damaged files and files that are none of ours: a clear error, the
//! right exit code, and nothing is lost that was there.
//!
//! Teeth: a prefix length that was taken as it stood made the program panic, and the test fail.

mod common;

use std::path::Path;
use std::process::Command;

use common::{Random, Said, VIRTCTL, World, rounds, said};
use rusqlite::Connection;

const CREATE: &str =
    "vm create x.acme.example --method KVM --cores 1 --ram 1GiB --disk lvm:1GiB --nic public";

/// Runs a line with a kernel whose Nth call of a kind fails.
fn with_kernel(world: &World, line: &str, call: &str, error: &str, when: &str) -> Said {
    let inject = format!("inject={call}:error={error}:when={when}");
    let mut strace = world.command("strace");
    strace.args(["-f", "-qq", "-o", "/dev/null", "-e", &inject, VIRTCTL]);
    said(strace.args(shlex::split(line).expect("it is quoted")).output().expect("strace starts"))
}

/// Everything in the database, and that it is whole.
fn state(world: &World) -> String {
    assert_eq!(world.sql("PRAGMA integrity_check"), "ok\n");
    world.dump()
}

#[test]
fn a_full_disk_refuses_writes_and_keeps_what_was_there() {
    let prepared = World::with_fleet();
    let (before, mut refused) = (state(&prepared), 0);
    for call in 1.. {
        let world = prepared.copy();
        let said = with_kernel(&world, CREATE, "pwrite64", "ENOSPC", &format!("{call}+"));
        if said.code == 0 && world.line("vm show x.acme.example").code == 0 {
            break;
        }
        assert_eq!((said.code, said.out.as_str()), (7, ""), "{}", said.err);
        assert!(said.err.contains("disk is full") && said.err.contains("next: "), "{}", said.err);
        assert_eq!(state(&world), before, "write {call}");
        world.ok(CREATE);
        refused += 1;
    }
    // Who reads needs no room.
    let said = with_kernel(&prepared.copy(), "vm list -q", "pwrite64", "ENOSPC", "1+");
    assert_eq!((said.code, said.out), (0, prepared.ok("vm list -q")), "{}", said.err);
    println!("{refused} writes hit a full disk: refused, and done when there was room again");
    assert!(refused > 10, "{refused} writes are too few to be all");
}

#[test]
fn a_failing_disk_is_reported_and_the_change_is_whole_or_absent() {
    let prepared = World::with_fleet();
    let before = prepared.sql("SELECT COUNT(*) FROM vm");
    for (call, most) in [("pread64", 40), ("pwrite64", 30), ("fdatasync", 3)] {
        let mut failed = 0;
        for number in 1..=most {
            let world = prepared.copy();
            let said = with_kernel(&world, CREATE, call, "EIO", &number.to_string());
            if said.code != 0 {
                failed += 1;
                assert_eq!(
                    (said.code, said.out.as_str()),
                    (7, ""),
                    "{call} {number}: {}",
                    said.err
                );
                assert!(said.err.contains("next: "), "{}", said.err);
            }
            let after = state(&world);
            let there = world.line("vm show x.acme.example").code == 0;
            assert!(there || said.code != 0, "{call} {number}: answered and lost");
            assert!(there || before == world.sql("SELECT COUNT(*) FROM vm"), "{after}");
            world.ok("check");
        }
        println!("{failed} of {most} failures of {call} reported, none left half a VM");
        assert!(failed > 0, "{call} was never called");
    }
}

/// Spoils some bytes of a file.
fn damage(file: &Path, random: &mut Random) -> String {
    let mut bytes = std::fs::read(file).expect("it is readable");
    let length = bytes.len() as u64;
    let at = random.below(length) as usize;
    let page = at / 4096 * 4096;
    let how = random.below(6);
    match how {
        0 => bytes.truncate(at),
        1 => bytes[page..page + 4096].fill(0),
        2 => bytes[at] ^= 1 << random.below(8),
        3 => bytes[random.below(100) as usize] ^= 0xff,
        4 => bytes[page..page + 4096].iter_mut().for_each(|byte| *byte = random.below(256) as u8),
        _ => {
            let from = random.below(length / 4096) as usize * 4096;
            bytes.copy_within(from..from + 4096, page);
        }
    }
    std::fs::write(file, bytes).expect("it is writable");
    format!("damage {how} at byte {at}, seed {}", random.seed)
}

#[test]
fn damaged_files_never_crash_it_and_never_make_half_a_document() {
    let (prepared, mut random) = (World::with_fleet(), Random::new());
    let (count, mut noticed) = (rounds(250, 5_000), 0);
    for _ in 0..count {
        let world = prepared.copy();
        let what = damage(&world.database(), &mut random);
        for line in ["enc hv01.example.net", "vm list -o json", "check", CREATE, "db status"] {
            let said = world.line(line);
            assert!([0, 1, 3, 4, 7].contains(&said.code), "{what}: {line}\n{}", said.err);
            assert!(!said.err.contains("panicked"), "{what}: {line}\n{}", said.err);
            if said.code != 0 && line.starts_with("enc") {
                assert_eq!(said.out, "", "{what}");
                assert_eq!(said.err.lines().count(), 1, "{what}: {}", said.err);
            }
            if said.code == 0 && line.starts_with("enc") {
                assert!(said.out.ends_with("}\n"), "{what}: {}", said.out);
            }
            noticed += u64::from(said.code == 7);
        }
    }
    println!("{count} damages: no crash, {noticed} answers said so (seed {})", random.seed);
    assert!(noticed > count / 4, "damage is hardly ever noticed");
}

#[test]
fn a_role_that_is_wrongly_called_built_in_is_said_to_be() {
    // What a page does that was copied over another; found by the long run of the test above.
    let world = World::with_fleet();
    let database = Connection::open(world.database()).expect("it opens");
    database
        .execute_batch("UPDATE role SET builtin = 1 WHERE name = 'web'")
        .expect("it is written");
    database
        .execute_batch("UPDATE role SET name = 'vm' WHERE name = 'hypervisor'")
        .expect("written");
    drop(database);
    for line in
        ["enc web01.acme.example", "enc hv01.example.net", "vm unassign web01.acme.example web"]
    {
        let said = world.line(line);
        assert_eq!((said.code, said.out.as_str()), (1, ""), "{line}: {}", said.err);
        assert!(
            said.err.contains("built-in") && !said.err.contains("panicked"),
            "{line}: {}",
            said.err
        );
    }
}

#[test]
fn files_that_are_none_of_ours_are_named_and_left_alone() {
    let world = World::new();
    let file = |name: &str| world.path().join(name);
    std::fs::write(
        file("text"),
        "just some text, and long enough to be read as a header ".repeat(9),
    )
    .expect("it is written");
    std::fs::create_dir(file("folder")).expect("it is made");
    let other = Connection::open(file("other")).expect("it opens");
    other
        .execute_batch("CREATE TABLE node (id INTEGER); PRAGMA user_version = 42041")
        .expect("made");
    let made = Command::new("mkfifo").arg(file("pipe")).status().expect("mkfifo starts");
    assert!(made.success());
    for (name, word) in [
        ("text", "no SQLite database"),
        ("folder", "is no file"),
        ("other", "another program's"),
        ("pipe", "is no file"),
        ("missing/x.db", ""),
    ] {
        let before = std::fs::read(file(if name == "pipe" { "other" } else { name })).ok();
        for line in ["enc hv01.example.net", "node list", "vlan add x --tag 2", "db status"] {
            let mut limited = world.command("timeout");
            limited.args(["10", VIRTCTL, "--database"]).arg(file(name));
            if name.starts_with("missing") && !line.starts_with("enc") {
                continue; // The first command of a person makes the file.
            }
            let said = said(limited.args(line.split(' ')).output().expect("it starts"));
            assert_eq!((said.code, said.out.as_str()), (7, ""), "{name}: {line}\n{}", said.err);
            assert!(said.err.contains(word), "{name}: {line}\n{}", said.err);
        }
        let after = std::fs::read(file(if name == "pipe" { "other" } else { name })).ok();
        assert_eq!(before, after, "{name} was changed");
    }
}

#[test]
fn files_with_names_that_mean_something_elsewhere_are_just_files() {
    for name in ["a b.db", "a?mode=memory", "a#b", "100%25.db", "--x.db", "ü.db", "file:x.db"] {
        let world = World::new();
        let file = world.path().join(name);
        let run = |line: &str| {
            let mut command = world.command(VIRTCTL);
            command.env("VIRTCTL_DATABASE", &file);
            said(command.args(line.split(' ')).output().expect("it starts"))
        };
        assert_eq!(run("vlan add lan --tag 7").code, 0, "{name}");
        assert!(file.exists(), "{name} is not there");
        assert_eq!(run("vlan list -o name").out, "lan\n", "{name}");
    }
}

#[test]
fn a_copy_of_what_is_damaged_is_no_backup() {
    let world = World::with_fleet();
    let text = std::fs::read(world.database()).expect("it is there");
    let mut damaged = text.clone();
    damaged[4096 * 30..4096 * 40].fill(0xa5);
    std::fs::write(world.path().join("damaged.db"), damaged).expect("it is written");
    let said = world.line("--database damaged.db backup copy.db");
    assert_eq!((said.code, said.err.contains("damaged")), (7, true), "{}", said.err);
    assert!(!world.path().join("copy.db").exists());
    let left = std::fs::read_dir(world.path()).expect("it is there").flatten();
    let left = left.filter(|file| file.file_name().to_string_lossy().contains(".new")).count();
    assert_eq!(left, 0, "something was left");
}

#[test]
fn what_cannot_be_used_is_looked_at_all_the_same() {
    let world = World::with_fleet();
    let database = Connection::open(world.database()).expect("it opens");
    database.execute_batch("PRAGMA user_version = 41041").expect("it is older");
    let said = world.line("db status");
    assert_eq!(said.code, 7, "{}", said.err);
    assert!(said.out.contains("schema") && said.out.contains("41"), "{}", said.out);
    assert_eq!(database.query_row("PRAGMA user_version", [], |row| row.get(0)), Ok(41041));
}

#[test]
fn what_the_engine_would_take_for_a_uri_is_a_file_or_refused() {
    let world = World::with_fleet();
    for name in ["file:mem?mode=memory", "file::memory:", "file:virtctl.db"] {
        world.refused(&format!("--database {name} vlan add x --tag 77"), 2, &["URIs", "./file:"]);
    }
    std::fs::write(world.path().join("keep.db"), "kept").expect("it is written");
    world.ok("backup file:keep.db");
    assert_eq!(std::fs::read(world.path().join("keep.db")).expect("it is there"), b"kept");
    world.ok("restore file:keep.db --yes");
    world.ok("--database ./file:keep.db check");
}

/// What is undone of one part of a transaction is kept in memory, however much that is. (Kept in pieces of more than
/// 128 KiB, SQLite 3.54 calls the disk full when it puts them into a file.)
#[test]
fn a_large_part_of_a_transaction_can_be_undone_alone() {
    let world = World::new();
    let database = Connection::open(world.path().join("large.db")).expect("it opens");
    let rows = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4000) \
                INSERT INTO t SELECT i, randomblob(2000) FROM n";
    let made = "PRAGMA journal_mode = WAL; CREATE TABLE t (i INTEGER PRIMARY KEY, b BLOB)";
    database.execute_batch(&format!("{made}; {rows}")).expect("it is made");
    let sum = || {
        let sql = "SELECT SUM(LENGTH(b)), COUNT(*) FROM t";
        database.query_row(sql, [], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?)))
    };
    let before = sum().expect("they are read");
    database
        .execute_batch("BEGIN; SAVEPOINT part; UPDATE t SET b = randomblob(1999)")
        .expect("8 MiB are changed in a part");
    database.execute_batch("ROLLBACK TO part; RELEASE part; COMMIT").expect("they are undone");
    assert_eq!(sum().expect("they are read"), before);
}
