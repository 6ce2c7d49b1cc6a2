//! Many processes at once, idle and beside a writer that never rests.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use crate::cold::{Failed, once, print};

/// Runs a command so often by so many at once, first alone, then beside the writer; prints the
/// median and the 99th percentile of both, and their ratios.
pub(crate) fn run(rounds: usize, parallel: usize, words: &[&str]) -> Result<(), Failed> {
    let (reader, writer) = match words.split(|word| *word == "--").collect::<Vec<_>>()[..] {
        [reader, writer] => (reader, writer),
        _ => return Err("say load ROUNDS PARALLEL READER -- WRITER".into()),
    };
    let idle = measured(rounds, parallel, reader)?;
    let (rest, written) = (AtomicBool::new(false), AtomicUsize::new(0));
    let busy = std::thread::scope(|scope| {
        let writing = scope.spawn(|| {
            while !rest.load(Ordering::Relaxed) {
                once(writer).map_err(|error| error.to_string())?;
                written.fetch_add(1, Ordering::Relaxed);
            }
            Ok::<_, String>(())
        });
        let busy = measured(rounds, parallel, reader);
        rest.store(true, Ordering::Relaxed);
        writing.join().map_err(|_| "the writer fell")??;
        busy
    })?;
    let at = |all: &[f64], share: f64| all[((all.len() - 1) as f64 * share) as usize];
    for (name, share) in [("median", 0.5), ("p99", 0.99)] {
        let (alone, beside) = (at(&idle, share), at(&busy, share));
        print(&format!("{name}\t{alone:.3} ms\t{beside:.3} ms\t{:.2} x", beside / alone));
    }
    print(&format!("writes beside\t\t{}\t", written.into_inner()));
    Ok(())
}

/// The milliseconds of every run, sorted; a run that fails ends it all.
fn measured(rounds: usize, parallel: usize, words: &[&str]) -> Result<Vec<f64>, Failed> {
    let next = AtomicUsize::new(0);
    let share = || {
        let mut times = vec![];
        while next.fetch_add(1, Ordering::Relaxed) < rounds {
            times.push(once(words).map_err(|error| error.to_string())?);
        }
        Ok::<_, String>(times)
    };
    let mut all = std::thread::scope(|scope| {
        let running = (0..parallel).map(|_| scope.spawn(share)).collect::<Vec<_>>();
        let done =
            running.into_iter().map(|one| one.join().map_err(|_| "a reader fell".to_owned())?);
        done.collect::<Result<Vec<_>, String>>()
    })?
    .concat();
    all.sort_by(f64::total_cmp);
    Ok(all)
}
