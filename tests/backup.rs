//! A backup that is taken while others write is whole: it holds everything that was answered before
//! it began, nothing half, and can be restored.
//!
//! Teeth: with a plain copy of the file in the place of SQLite's own backup, this test fails.

mod common;

use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use common::{VIRTCTL, World, rounds, said};

/// Reserves addresses until told to stop; notes each that was answered.
fn write(world: &World, answered: &Mutex<Vec<String>>, stop: &AtomicBool) {
    let mut shell = world.command(VIRTCTL);
    let shell = shell.arg("shell").stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut shell = shell.spawn().expect("it starts");
    let mut pipe = shell.stdin.take().expect("it has an input");
    let mut out = BufReader::new(shell.stdout.take().expect("it has an output")).lines();
    while !stop.load(Ordering::Relaxed) {
        pipe.write_all(b"ip reserve --subnet 10.0.0.0/8 --quiet\n").expect("it reads");
        let line = out.next().expect("it answers").expect("it is text");
        answered.lock().expect("nobody fell").push(line);
    }
    drop(pipe);
    assert!(shell.wait().expect("it ends").success());
}

/// Tells the writers to stop, whatever becomes of the test.
struct Stop<'a>(&'a AtomicBool);

impl Drop for Stop<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// What Debian's sqlite3 reads of a file.
fn sql(file: &std::path::Path, text: &str) -> String {
    let done = std::process::Command::new("sqlite3").arg("-readonly").arg(file).arg(text).output();
    said(done.expect("sqlite3 starts")).out
}

/// Adds so many rows of so many random bytes each, written as hexadecimal digits.
fn enlarge(world: &World, rows: u32, bytes: u32) {
    world.spoil(&format!(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {rows}) \
         INSERT INTO operation (id, at, result) SELECT randomblob(16), 0, hex(randomblob({bytes})) FROM n"
    ));
}

#[test]
fn a_backup_taken_under_load_is_whole_and_restores() {
    let world = World::new();
    world.ok("subnet add 10.0.0.0/8");
    // 16 MiB: copying takes longer than the pause between two writes.
    enlarge(&world, 4096, 2000);
    let (answered, stop) = (Mutex::new(vec![]), AtomicBool::new(false));
    let backups = rounds(12, 300);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| write(&world, &answered, &stop));
        }
        let _stop = Stop(&stop);
        let mut least = 0;
        for at in 0..backups {
            let before = answered.lock().expect("nobody fell").clone();
            let file = world.path().join(format!("backup{at}"));
            world.ok(&format!("backup {}", file.display()));
            assert_eq!(sql(&file, "PRAGMA integrity_check"), "ok\n");
            let command = world.run(&["--database", &file.to_string_lossy(), "check"]);
            assert_eq!(command.code, 0, "{}", command.err);
            let list =
                world.run(&["--database", &file.to_string_lossy(), "ip", "list", "-o", "name"]);
            let there = list.out.lines().collect::<std::collections::HashSet<_>>();
            let lost = before.iter().filter(|address| !there.contains(address.as_str())).count();
            assert_eq!(lost, 0, "of {} answered before the backup", before.len());
            least = least.max(before.len());
        }
        println!("{backups} backups beside 4 writers, the last after {least} answers: all there");
        assert!(least > 20, "the writers wrote too little");
    });
    world.ok("check");
    let count = |world: &World| world.sql("SELECT COUNT(*) FROM ipv4");
    let (backup, now) = (world.path().join("backup0"), count(&world));
    world.ok(&format!("restore {} --yes", backup.display()));
    assert_ne!(count(&world), now);
    world.ok("check");
    world.ok("ip reserve --subnet 10.0.0.0/8");
}

#[test]
fn a_backup_that_is_stopped_is_not_there() {
    let world = World::new();
    world.ok("subnet add 10.0.0.0/8");
    enlarge(&world, 20000, 1000);
    let (mut whole, mut none) = (0, 0);
    for at in 0..rounds(24, 200) {
        let file = world.path().join(format!("stopped{at}"));
        let mut backup = world.command(VIRTCTL);
        let mut backup =
            backup.arg("backup").arg(&file).stderr(Stdio::null()).spawn().expect("it starts");
        std::thread::sleep(std::time::Duration::from_millis(at % 24 * 20));
        let _ = backup.kill();
        let done = backup.wait().expect("it ends");
        match file.exists() {
            true => {
                assert_eq!(sql(&file, "SELECT COUNT(*) FROM operation"), "20001\n", "backup {at}");
                whole += 1;
            }
            false => {
                assert!(!done.success(), "backup {at} said it was there");
                none += 1;
            }
        }
    }
    println!("of backups that were killed {none} are not there, {whole} are whole");
    assert!(none > 0, "none was killed early enough");
}
