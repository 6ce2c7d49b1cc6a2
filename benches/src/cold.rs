//! Cold processes, in turn.

use std::process::{Command, Stdio};
use std::time::Instant;

pub(crate) type Failed = Box<dyn std::error::Error>;

/// Runs the commands that `--` separates, and prints a line for each.
pub(crate) fn run(rounds: usize, words: &[&str]) -> Result<(), Failed> {
    let commands = words.split(|word| *word == "--").collect::<Vec<_>>();
    let mut times = vec![vec![]; commands.len()];
    for round in 0..rounds + 3 {
        for (at, command) in commands.iter().enumerate() {
            let time = once(command)?;
            if round >= 3 {
                times[at].push(time);
            }
        }
    }
    for (at, command) in commands.iter().enumerate() {
        let mut ratios =
            times[at].iter().zip(&times[0]).map(|(one, first)| one / first).collect::<Vec<_>>();
        let (ms, ratio) = (median(&mut times[at].clone()), median(&mut ratios));
        print(&format!("{ms:.3} ms\t{ratio:.3} x\t{}", command.join(" ")));
    }
    Ok(())
}

#[allow(clippy::print_stdout, reason = "it is what the program is for")]
pub(crate) fn print(line: &str) {
    println!("{line}");
}

/// The milliseconds of one run; a `<FILE` at the end is its input.
pub(crate) fn once(words: &[&str]) -> Result<f64, Failed> {
    let (program, rest) = words.split_first().ok_or("a command is empty")?;
    let input = rest.last().and_then(|word| word.strip_prefix('<'));
    let rest = if input.is_some() { &rest[..rest.len() - 1] } else { rest };
    let stdin = match input {
        Some(file) => Stdio::from(std::fs::File::open(file)?),
        None => Stdio::null(),
    };
    let mut command = Command::new(program);
    command.args(rest).stdin(stdin).stdout(Stdio::null()).stderr(Stdio::null());
    let start = Instant::now();
    let status = command.status()?;
    let time = start.elapsed().as_secs_f64() * 1000.0;
    if status.success() {
        Ok(time)
    } else {
        Err(format!("{} failed: {status}", words.join(" ")).into())
    }
}

fn median(all: &mut [f64]) -> f64 {
    all.sort_by(f64::total_cmp);
    all[all.len() / 2]
}
