//! What a hook's answer costs, in instructions: the same whatever the size of the fleet. valgrind
//! counts, so that no noise touches it; times and other programs are measured by `benches/run`.

mod common;

use std::io::{Read, Write};
use std::net::TcpStream;
use std::process::{Command, Stdio};

use common::serving::Serving;
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
        let (few, many) = std::thread::scope(|both| {
            let few = both.spawn(|| cost(&small, line));
            let many = cost(&large, line);
            (few.join().expect("it is counted"), many)
        });
        println!("{line}: {few} instructions with 400 VMs, {:.4} x with 40,000", many / few);
        assert!(many / few <= 1.04, "{line}: {}", many / few);
    }
}

/// The most memory that a process has held so far, in KiB.
fn peak(pid: &str) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).expect("it runs");
    let line = status.lines().find(|line| line.starts_with("VmHWM")).expect("it is told");
    line.split_whitespace().nth(1).and_then(|word| word.parse().ok()).expect("it is a number")
}

/// Reads all but the end, looks at whoever sends it while it waits, and reads the rest.
fn flows(mut from: impl Read, length: usize, pid: &str) -> (usize, u64) {
    let (mut buffer, mut count) = (vec![0; 1 << 16], 0);
    while count < length {
        count += from.read(&mut buffer).expect("it goes on");
    }
    let held = peak(pid);
    (count + std::io::copy(&mut from, &mut std::io::sink()).expect("it ends") as usize, held)
}

#[test]
fn a_list_of_everything_is_never_held_whole() {
    let world = generated("2000", "40000");
    let program = |words: &[&str], length| {
        let mut command = world.command(VIRTCTL);
        let mut child = command.args(words).stdout(Stdio::piped()).spawn().expect("it starts");
        let out = child.stdout.take().expect("it is piped");
        let found = flows(out, length, &child.id().to_string());
        assert!(child.wait().expect("it ends").success());
        found
    };
    let (_, small) = program(&["vm", "list", "-o", "json", "--limit", "400"], 400_000);
    let (length, large) = program(&["vm", "list", "-o", "json"], 38_000_000);
    println!("vm list -o json: {small} KiB for 400 VMs, {large} KiB for 40,000 of {length} bytes");
    assert!(length > 40_000_000 && large < small + 2_048, "{small} {large}");
    // In another order the rows are held, but not all that belongs to each.
    let (sorted, held) = program(&["vm", "list", "-o", "json", "--sort", "ram"], 38_000_000);
    println!("the same by ram: {held} KiB");
    assert!(sorted == length && held < small + 48 * 1024, "{sorted} bytes, {held} KiB");
    // An inventory comes whole or not at all, and waits for that in a file.
    let (length, held) = program(&["inventory", "--list"], 80_000_000);
    println!("inventory --list: {held} KiB for {length} bytes");
    assert!(length > 90_000_000 && held < small + 32 * 1024, "{length} bytes, {held} KiB");

    let serving = Serving::start(&world, &[]);
    assert_eq!(serving.get("/api/v1/vms.jsonl?limit=400").status, 200);
    let small = peak(&serving.pid());
    let mut stream =
        TcpStream::connect(serving.url.trim_start_matches("http://")).expect("it is up");
    let token = serving.token();
    let asks = "GET /api/v1/vms.jsonl HTTP/1.1\r\nHost: x\r\nConnection: close";
    write!(stream, "{asks}\r\nAuthorization: Bearer {token}\r\n\r\n").expect("it is sent");
    let (length, large) = flows(stream, 38_000_000, &serving.pid());
    println!("a server of the same: {small} KiB, {large} KiB for {length} bytes");
    assert!(length > 40_000_000 && large < small + 8_192, "{small} {large}");

    // A page in another order is one of the list in that order, wherever it is.
    let ids = |path: &str| {
        let page = serving.get(path).json();
        let items = page["items"].as_array().expect("it has some").clone();
        items.iter().map(|vm| vm["id"].as_i64().expect("a number")).collect::<Vec<_>>()
    };
    let all = world.ok("vm list --sort -cores,ram -o value --columns id");
    let all = all.lines().map(|id| id.parse().expect("a number")).collect::<Vec<i64>>();
    for before in [0, 3, 20_000, 39_997] {
        let page = ids(&format!("/api/v1/vms?sort=-cores,ram&limit=5&after=p{before}"));
        assert_eq!(page, all[before..(before + 5).min(all.len())], "after {before}");
    }
}
