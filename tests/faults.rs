//! Every call of the database goes wrong once, in every operation that writes: like a failing disk
//! the operation is refused and leaves nothing; like a busy database it is repeated and done once;
//! killed there, the process leaves nothing that the next one sees.
//!
//! Teeth: with `Store::attempt` committing where the work failed, these tests fail; with no call made busy, the one
//! about busy databases does.

mod common;

use std::fs;
use std::sync::atomic::{AtomicUsize, Ordering};

use common::writes::{MORE, WRITES};
use common::{Said, VIRTCTL, World, said};
use virtctl::operation::{self, Effect, Entry, Run};

/// A world in which every line of [`WRITES`] does.
fn prepared() -> World {
    let world = World::with_fleet();
    MORE.lines().filter(|line| !line.is_empty()).for_each(|line| drop(world.ok(line)));
    world
}

/// Runs a line whose Nth call of the database goes wrong.
fn spoiled(world: &World, line: &str, call: usize, how: &str) -> Said {
    let words = shlex::split(line).expect("it is quoted well");
    let mut command = world.command(VIRTCTL);
    command.env("VIRTCTL_FAIL", format!("{call}:{how}"));
    command.env("VIRTCTL_TRACE", world.path().join("trace"));
    said(command.args(words).output().expect("starts"))
}

/// Does a share of the lines on each core, each on a copy of the prepared world.
fn each_line(work: impl Fn(&World, &str) -> usize + Sync) -> usize {
    let (prepared, next, total) = (prepared(), AtomicUsize::new(0), AtomicUsize::new(0));
    let share = || {
        while let Some(line) = WRITES.get(next.fetch_add(1, Ordering::Relaxed)) {
            total.fetch_add(work(&prepared.copy(), line), Ordering::Relaxed);
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(share);
        }
    });
    total.into_inner()
}

/// Spoils call after call until the line gets through; says how many there were.
fn until_done(world: &World, line: &str, how: &str, step: usize, look: impl Fn(&Said)) -> usize {
    let before = world.dump();
    for (count, call) in (1..).step_by(step).enumerate() {
        let said = spoiled(world, line, call, how);
        if said.code == 0 {
            assert!(call > 5, "{line} took {call} calls only: are they counted?");
            return count;
        }
        look(&said);
        assert_eq!(before, world.dump(), "{line}: call {call} failed ({how}) and left something");
    }
    unreachable!("the calls of an operation come to an end")
}

#[test]
fn every_operation_that_writes_has_a_line() {
    let has_line =
        |words: &String| WRITES.iter().any(|line| line.starts_with(&format!("{words} ")));
    let by_door = |entry: &&Entry| matches!(entry.run, Run::Local(_)); // tests/import.rs
    let writes = operation::all().filter(|entry| entry.verb.effect == Effect::Write);
    let writes = writes.filter(|entry| !by_door(entry));
    let missing = writes.map(|entry| entry.words()).filter(|words| !has_line(words));
    assert_eq!(missing.collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn a_failing_disk_leaves_nothing_whichever_call_it_hits() {
    let total = each_line(|world, line| {
        until_done(world, line, "io", 1, |said| {
            assert_eq!((said.code, said.out.as_str()), (7, ""), "{line}\n{}", said.err);
            assert!(said.err.contains("next: "), "{line}\n{}", said.err);
        })
    });
    println!(
        "{total} calls failed in {} operations; each left the database as it was",
        WRITES.len()
    );
    assert!(total > 1500, "{total} calls are too few to be all");
}

#[test]
fn a_process_killed_at_any_call_leaves_nothing() {
    let total = each_line(|world, line| {
        until_done(world, line, "kill", 4, |said| assert_eq!((said.code, &*said.out), (-1, "")))
    });
    println!("{total} kills; each left the database as it was");
    assert!(total > 300, "{total} kills are too few");
}

#[test]
fn a_busy_database_is_asked_again_and_the_work_is_done_once() {
    let total = each_line(|world, line| {
        let mut calls = 0;
        for call in (1..=60).step_by(7) {
            let world = world.copy();
            let before = operations(&world);
            let said = spoiled(&world, line, call, "busy");
            assert_eq!(said.code, 0, "{line}: call {call} was busy\n{}", said.err);
            assert_eq!(operations(&world), before + 1, "{line}: call {call} was busy");
            world.ok("check");
            if !was_spoiled(&world) {
                break;
            }
            calls += 1;
        }
        calls
    });
    println!("{total} times busy; each was done once");
    assert!(total > 300, "{total} times are too few: was it busy at all?");
}

/// Whether the call that was to be busy came.
fn was_spoiled(world: &World) -> bool {
    let trace = fs::read_to_string(world.path().join("trace")).unwrap_or_default();
    trace.contains("busy (as asked)")
}

fn operations(world: &World) -> usize {
    world.sql("SELECT COUNT(*) FROM operation").trim().parse().expect("it is a count")
}
