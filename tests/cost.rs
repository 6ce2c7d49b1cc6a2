//! What a hook's answer costs, in instructions: the same whatever the size of the fleet. valgrind
//! counts, so that no noise touches it; times and other programs are measured by `benches/run`.

mod common;

use std::process::{Command, Stdio};

use common::{ASKED, VIRTCTL, World, generated, said};

/// How many instructions a command takes.
fn instructions(command: &mut Command) -> f64 {
    let done = said(
        command.stdout(Stdio::null()).stderr(Stdio::piped()).output().expect("valgrind starts"),
    );
    let line = done
        .err
        .lines()
        .find(|line| line.contains("refs:"))
        .unwrap_or_else(|| panic!("{}", done.err));
    let digits = line.rsplit("refs:").next().unwrap_or_default().replace(',', "");
    digits.trim().parse().expect("it is a count")
}

fn counted(world: &World, program: &str) -> Command {
    let mut command = world.command("valgrind");
    command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null", program]);
    command
}

fn enc(world: &World, hook: &str) -> f64 {
    instructions(counted(world, VIRTCTL).args([hook, "hv7.example.net"]))
}

#[test]
fn enc_costs_the_same_in_a_fleet_a_hundred_times_as_large() {
    let (small, large) = (generated("20", "400"), generated("2000", "40000"));
    large.ok("check");
    let (few, many) = (enc(&small, "enc"), enc(&large, "enc"));
    println!("enc: {few} instructions with 400 VMs, {many} with 40,000: {:.4} x", many / few);
    assert!(many / few <= 1.02, "{}", many / few);
    let pillar = enc(&large, "pillar");
    println!("pillar: {:.4} x of enc", pillar / many);
    assert!(pillar / many <= 1.1, "{}", pillar / many);
}

#[test]
fn nothing_that_is_asked_all_day_grows_with_the_fleet() {
    let (small, large) = (generated("20", "400"), generated("2000", "40000"));
    let cost = |world: &World, line: &str| {
        let words = shlex::split(line).expect("it is quoted well");
        instructions(counted(world, VIRTCTL).args(words))
    };
    for line in ASKED {
        let (few, many) = (cost(&small, line), cost(&large, line));
        println!("{line}: {few} instructions with 400 VMs, {:.4} x with 40,000", many / few);
        assert!(many / few <= 1.04, "{line}: {}", many / few);
    }
}
