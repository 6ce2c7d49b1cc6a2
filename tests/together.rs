//! Many threads that write to one file: those that wait for each other are saved together, and each
//! is answered when that is so. (By hand: these fail where `joint.rs` makes no savepoint, where it
//! answers before it saves, and where it saves at once.)

use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};
use std::thread::{Scope, ScopedJoinHandle, scope, sleep};
use std::time::Duration;

use virtctl::context::Context;
use virtctl::error::{Error, Result};
use virtctl::store::{Access, Joint, Read, Store, Val, Write};
use virtctl::value::MacPrefix;

const COUNT: &str = "SELECT count(*) FROM operation";

/// A file that threads write to.
struct File {
    path: PathBuf,
    joint: Arc<Joint>,
    _folder: tempfile::TempDir,
}

/// What a thread was told, and how many rows were saved then.
type Told = (Result<()>, i64);

/// What a thread does in its transaction, after it has written its row.
type Then<'a> = Box<dyn Fn(&mut Write) -> Result<()> + Send + 'a>;

impl File {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("there is a folder");
        let path = folder.path().join("together.db");
        let joint = Joint::open(&path.to_string_lossy()).expect("a file is made");
        Self { path, joint, _folder: folder }
    }

    /// How many rows others see.
    fn saved(&self) -> i64 {
        let store = Store::open(&self.path.to_string_lossy(), Access::Read).expect("it opens");
        store.read(|read| read.number(COUNT, &[])).expect("it is read")
    }

    /// The rows that are saved.
    fn rows(&self) -> Vec<i64> {
        let store = Store::open(&self.path.to_string_lossy(), Access::Read).expect("it opens");
        let rows = |read: &Read| read.column("SELECT at FROM operation ORDER BY at", &[]);
        store.read(rows).expect("they are read")
    }

    /// Writes a row in a thread of its own.
    fn write<'s, 'f: 's>(
        &'f self,
        threads: &'s Scope<'s, 'f>,
        row: i64,
        dry_run: bool,
        then: Then<'s>,
    ) -> ScopedJoinHandle<'s, Told> {
        threads.spawn(move || {
            let mut context = context();
            context.dry_run = dry_run;
            let store = self.joint.store().expect("it opens");
            let done = store.write(&context, |write| {
                let id = Val::from(row.to_be_bytes().to_vec());
                let values = [("id", id), ("at", Val::Int(row)), ("result", "[]".into())];
                write.insert("operation", &values)?;
                then(write)
            });
            (done, self.saved())
        })
    }

    /// One thread writes a row and waits until the others are in line; what each of those does is said
    /// with its row. Returns what came of each, the first one's first.
    fn line<'s, 'f: 's>(
        &'f self,
        threads: &'s Scope<'s, 'f>,
        first: Then<'s>,
        others: Vec<(i64, bool, Then<'s>)>,
    ) -> Vec<std::thread::Result<Told>> {
        let (go, begun) = channel();
        let (wait, on) = channel::<()>();
        let on = Mutex::new(on);
        let first = self.write(
            threads,
            1,
            false,
            Box::new(move |write| {
                first(write)?;
                let _ = go.send(());
                let _ = on.lock().expect("one waits").recv();
                Ok(())
            }),
        );
        begun.recv().expect("the first has begun");
        let mut all = vec![first];
        for (row, dry_run, then) in others {
            all.push(self.write(threads, row, dry_run, then));
            // Long enough to be in line.
            sleep(Duration::from_millis(100));
        }
        // It goes on, and if it is done again it waits no more.
        drop(wait);
        all.into_iter().map(ScopedJoinHandle::join).collect()
    }
}

fn nothing<'s>() -> Then<'s> {
    Box::new(|_| Ok(()))
}

fn panicking<'s>() -> Then<'s> {
    Box::new(|_| -> Result<()> { panic!("as asked") })
}

fn failing<'s>() -> Then<'s> {
    Box::new(|_| Err(Error::usage("--row", "it is one too many", "leave it")))
}

fn context() -> Context {
    Context::new("test", "52:54:00".parse::<MacPrefix>().expect("a prefix"))
}

#[test]
fn those_in_line_are_saved_by_one_commit_and_answered_after_it() {
    let file = File::new();
    let looked = AtomicUsize::new(0);
    scope(|threads| {
        let look = |row: i64| -> (i64, bool, Then) {
            let (file, looked) = (&file, &looked);
            let then = move |write: &mut Write| {
                assert_eq!(write.number(COUNT, &[])?, row, "it sees what those before it wrote");
                assert_eq!(file.saved(), 0, "and nobody else does");
                looked.fetch_add(1, Ordering::Relaxed);
                Ok(())
            };
            (row, false, Box::new(then))
        };
        let done = file.line(threads, nothing(), (2..=9).map(look).collect());
        assert!(done.iter().all(|one| matches!(one, Ok((Ok(()), 9)))), "{done:?}");
    });
    assert_eq!(looked.into_inner(), 8);
    assert_eq!(file.rows(), (1..=9).collect::<Vec<_>>());
}

#[test]
fn what_fails_undoes_itself_alone_and_is_told_when_the_others_are_saved() {
    let file = File::new();
    scope(|threads| {
        let others = vec![
            (2, false, failing()),
            (3, false, panicking()),
            (4, true, nothing()),
            (5, false, nothing()),
        ];
        let done = file.line(threads, nothing(), others);
        assert!(matches!(done[0], Ok((Ok(()), 2))), "{done:?}");
        assert!(matches!(done[1], Ok((Err(Error::Invalid { .. }), 2))), "{:?}", done[1]);
        assert!(done[2].is_err());
        assert!(done[3..].iter().all(|one| matches!(one, Ok((Ok(()), 2)))), "{done:?}");
    });
    assert_eq!(file.rows(), [1, 5]);
}

#[test]
fn one_that_fails_alone_leaves_the_file_to_others() {
    let file = File::new();
    scope(|threads| {
        assert!(file.write(threads, 1, false, failing()).join().is_ok_and(|told| told.0.is_err()));
        assert!(file.write(threads, 2, false, panicking()).join().is_err());
        assert!(file.write(threads, 3, true, nothing()).join().is_ok_and(|told| told.0.is_ok()));
    });
    let other = Store::open(&file.path.to_string_lossy(), Access::Write).expect("it opens");
    let context = context();
    other.write(&context, |write| write.execute("DELETE FROM operation", &[])).expect("it is free");
    assert_eq!(file.rows(), [0; 0]);
}

#[test]
fn a_commit_that_fails_is_the_fault_of_one_alone() {
    let file = File::new();
    let tried = AtomicUsize::new(0);
    scope(|threads| {
        let dangling: Then = Box::new(|write| {
            write.execute("PRAGMA defer_foreign_keys = ON", &[])?;
            let sql = "INSERT INTO node_role (node_id, role_id, attributes) VALUES (77, 77, '{}')";
            write.execute(sql, &[]).map(drop)
        });
        let count = |row: i64| -> (i64, bool, Then) {
            let tried = &tried;
            let then = move |_: &mut Write| {
                tried.fetch_add(1, Ordering::Relaxed);
                Ok(())
            };
            (row, false, Box::new(then))
        };
        let done = file.line(threads, dangling, (2..=5).map(count).collect());
        let told = |one: &std::thread::Result<Told>| matches!(one, Ok((Ok(()), _)));
        assert!(!told(&done[0]), "what dangles is not saved: {:?}", done[0]);
        assert!(done[1..].iter().all(told), "{done:?}");
    });
    assert_eq!(file.rows(), [2, 3, 4, 5]);
    assert!(tried.into_inner() > 4, "the others were done again");
}

#[test]
fn one_that_takes_long_is_not_waited_for_by_who_came_before() {
    let file = &File::new();
    scope(|threads| {
        let (go, begun) = channel();
        let (wait, on) = channel::<()>();
        let on = Mutex::new(on);
        let first: Then = Box::new(move |_: &mut Write| {
            let _ = go.send(());
            let _ = on.lock().expect("one waits").recv();
            Ok(())
        });
        let first = file.write(threads, 1, false, first);
        begun.recv().expect("the first has begun");
        let (end, ends) = channel::<()>();
        let ends = Mutex::new(ends);
        let long = threads.spawn(move || {
            let store = file.joint.store().expect("it opens");
            let mut long = context();
            long.alone = true;
            store.write(&long, move |write| {
                assert_eq!(file.saved(), 1, "what was there is saved first");
                let _ = ends.lock().expect("one waits").recv();
                write.execute("DELETE FROM operation", &[]).map(drop)
            })
        });
        sleep(Duration::from_millis(100));
        drop(wait);
        // It is answered while the long one is still at work.
        assert!(matches!(first.join(), Ok((Ok(()), 1))));
        drop(end);
        assert!(long.join().is_ok_and(|done| done.is_ok()));
    });
    assert_eq!(file.rows(), [0; 0]);
}
