//! Several writers on several nodes of a cluster, nodes that die, and connections that end at the
//! worst moment.
//!
//! Teeth, each tried once: without the row that every write writes first (`state::WRITE`), both of the
//! last monitors went; with `happened` answering `false`, a VLAN whose making was saved was refused as
//! taken; with several statements in one packet to a node (`Mysql::wait`), 151 to 154 VMs were made where there
//! is room for 150, and three to five VLANs of a round were acknowledged and lost.

mod common;

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::thread::sleep;
use std::time::{Duration, Instant};

use common::servers::{Cluster, Server};
use common::{Random, Said, VIRTCTL, World, rounds, said};

/// The same world, by another way to its database.
fn by(world: &World, address: &str, line: &str) -> Said {
    let words = shlex::split(line).expect("the line is quoted well");
    let mut command = world.command(VIRTCTL);
    said(command.env("VIRTCTL_DATABASE", address).args(words).output().expect("it starts"))
}

/// What is sent to a server for a command, packet by packet, once the session is set up.
fn packets(world: &World, address: &str, line: &str) -> Vec<String> {
    let trace = world.path().join("trace");
    let _ = std::fs::remove_file(&trace);
    let mut command = world.command(VIRTCTL);
    command.env("VIRTCTL_DATABASE", address).env("VIRTCTL_TRACE", &trace);
    let words = shlex::split(line).expect("the line is quoted well");
    let done = said(command.args(words).output().expect("it starts"));
    assert_eq!(done.code, 0, "{}", done.err);
    let text = std::fs::read_to_string(&trace).expect("debug builds trace");
    let packets = text.split('\0').map(|packet| packet.trim().trim_end_matches(';').to_owned());
    packets.filter(|packet| !packet.is_empty() && !packet.starts_with("SET NAMES")).collect()
}

fn name(address: &str) -> String {
    address.rsplit('/').next().and_then(|end| end.split('?').next()).unwrap_or_default().to_owned()
}

#[test]
fn two_hundred_creations_from_three_nodes_fill_room_for_a_hundred_and_fifty() {
    let cluster = Cluster::start();
    let world = World::at(cluster.database(0)).filled();
    let database = name(&world.address());
    world.ok("hypervisor set hv01.example.net --cores 79");
    world.ok("hypervisor set hv02.example.net --cores 83");
    world.ok("subnet add 10.9.0.0/16 --gateway first --vlan lab");
    let ways = [0, 1, 2].map(|node| cluster.address(&database, node));
    let start = Instant::now();
    let all = std::thread::scope(|scope| {
        let (world, ways) = (&world, &ways);
        let writer = move |writer: usize| {
            let wish = move |at: usize| {
                let line = format!(
                    "vm create r{at}.globex.example --method KVM --cores 1 --ram 1GiB --disk lvm:1GiB --nic lab"
                );
                by(world, &ways[writer % 3], &line)
            };
            (0..200).filter(move |at| at % 64 == writer).map(wish).collect::<Vec<_>>()
        };
        let running = (0..64).map(|at| scope.spawn(move || writer(at))).collect::<Vec<_>>();
        running.into_iter().flat_map(|one| one.join().expect("it ends")).collect::<Vec<_>>()
    });
    let count = |code| all.iter().filter(|said| said.code == code).count();
    let other = all.iter().find(|said| ![0, 4].contains(&said.code)).map(|said| &said.err);
    println!(
        "64 writers on three nodes: {} made, {} refused, {:?}",
        count(0),
        count(4),
        start.elapsed()
    );
    assert_eq!((count(0), count(4), other), (150, 50, None));
    assert!(all.iter().filter(|said| said.code == 4).all(|said| said.err.contains("cores")));
    for node in &cluster.nodes {
        let ask = |what: &str| node.sql(&format!("SELECT {what} FROM {database}.{}", "vm"));
        assert_eq!(ask("COUNT(*)").trim(), "152");
        let twice = format!(
            "SELECT COUNT(*) - COUNT(DISTINCT address) FROM {database}.ipv4; \
             SELECT COUNT(*) - COUNT(DISTINCT mac) FROM {database}.vm_interface; \
             SELECT COUNT(*) FROM {database}.virt_node h WHERE h.cores < \
             (SELECT SUM(v.cores) FROM {database}.vm v WHERE v.virt_node_id = h.id)"
        );
        assert_eq!(node.sql(&twice), "0\n0\n0\n");
    }
    world.ok("check");
}

#[test]
fn a_rule_over_many_rows_holds_between_nodes() {
    let cluster = Cluster::start();
    let world = World::at(cluster.database(0)).filled();
    let database = name(&world.address());
    let ways = [0, 1].map(|node| cluster.address(&database, node));
    world.ok("node assign hv01.example.net ceph-mon");
    let packets = packets(&world, &ways[1], "vlan add packets --tag 900");
    assert!(packets.iter().all(|packet| !packet.contains(";\n")), "{packets:#?}");
    for round in 0..rounds(10, 100) {
        let take = |at: usize| {
            by(&world, &ways[at], &format!("node unassign hv0{}.example.net ceph-mon", at + 1))
        };
        let (one, other) = std::thread::scope(|scope| {
            let other = scope.spawn(|| take(1));
            (take(0), other.join().expect("it ends"))
        });
        let mut codes = [one.code, other.code];
        codes.sort_unstable();
        assert_eq!(codes, [0, 4], "round {round}: {}{}", one.err, other.err);
        let lost = if one.code == 0 { "hv01" } else { "hv02" };
        world.ok(&format!("node assign {lost}.example.net ceph-mon"));
    }
    world.ok("check");
}

#[test]
fn what_was_acknowledged_outlives_any_node() {
    let mut cluster = Cluster::start();
    let world = World::at(cluster.database(0));
    let database = name(&world.address());
    let ways = [0, 1, 2].map(|node| cluster.address(&database, node));
    let (rounds, mut random) = (rounds(3, 20), Random::new());
    let (mut saved, mut unknown, mut longest) = (BTreeSet::new(), 0, Duration::ZERO);
    for round in 0..rounds {
        let (ended, dead) = (AtomicBool::new(false), random.below(3) as usize);
        let pause = Duration::from_millis(200 + random.below(800));
        let found = std::thread::scope(|scope| {
            let (world, ways, ended) = (&world, &ways, &ended);
            let write = move |writer: usize| {
                let (mut made, mut unknown, mut longest) = (vec![], 0, Duration::ZERO);
                for at in 0.. {
                    let name = format!("v{round}-{writer}-{at}");
                    let start = Instant::now();
                    let said = by(world, &ways[writer % 3], &format!("vlan add {name} --vni next"));
                    longest = longest.max(start.elapsed());
                    match said.code {
                        0 => made.push(name),
                        8 => unknown += 1,
                        7 => sleep(Duration::from_millis(50)),
                        _ => panic!("{}", said.err),
                    }
                    if ended.load(Ordering::Relaxed) {
                        return (made, unknown, longest);
                    }
                }
                unreachable!("it ends")
            };
            let running = (0..8).map(|at| scope.spawn(move || write(at))).collect::<Vec<_>>();
            sleep(pause);
            cluster.nodes[dead].kill();
            sleep(Duration::from_secs(8));
            ended.store(true, Ordering::Relaxed);
            running.into_iter().map(|one| one.join().expect("it ends")).collect::<Vec<_>>()
        });
        for (made, unsure, stall) in found {
            saved.extend(made);
            unknown += unsure;
            longest = longest.max(stall);
        }
        cluster.again(dead);
        for node in &cluster.nodes {
            let there =
                node.sql(&format!("SET wsrep_sync_wait = 1; SELECT name FROM {database}.vlan"));
            let there = there.lines().map(ToOwned::to_owned).collect::<BTreeSet<_>>();
            let lost = saved.difference(&there).collect::<Vec<_>>();
            assert!(lost.is_empty(), "round {round}, seed {}: lost {lost:?}", random.seed);
        }
        println!(
            "round {round}: node {dead} killed; {} acknowledged, none lost; {unknown} unknown; longest stall {longest:?}",
            saved.len()
        );
        assert!(longest <= Duration::from_secs(10), "{longest:?}");
    }
    world.ok("check");
}

/// What a way to a server does when it is asked to save.
const CUT_BEFORE: u8 = 1;
const CUT_AFTER: u8 = 2;
/// Nobody is let in any more once it has cut.
const CLOSE: u8 = 4;

/// A way to a server that ends at the worst moment: before `COMMIT` is handed over, or after that and
/// before its answer is.
fn cutter(to: u16, mode: Arc<AtomicU8>) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let port = listener.local_addr().expect("it has one").port();
    std::thread::spawn(move || {
        for client in listener.incoming().flatten() {
            if mode.load(Ordering::Relaxed) == CLOSE {
                continue;
            }
            let Ok(server) = TcpStream::connect(("127.0.0.1", to)) else { continue };
            let mode = mode.clone();
            std::thread::spawn(move || between(client, server, &mode));
        }
    });
    port
}

fn between(mut client: TcpStream, mut server: TcpStream, mode: &AtomicU8) {
    let (mut answers, mut back) =
        (server.try_clone().expect("a copy"), client.try_clone().expect("a copy"));
    let answering = std::thread::spawn(move || drop(std::io::copy(&mut answers, &mut back)));
    let mut buffer = [0; 65536];
    while let Ok(count @ 1..) = client.read(&mut buffer) {
        let said = &buffer[..count];
        let commit = said.ends_with(b"COMMIT");
        let now = mode.load(Ordering::Relaxed);
        if commit && now & CLOSE > 0 {
            mode.store(CLOSE, Ordering::Relaxed);
        }
        match (commit, now & !CLOSE) {
            (true, CUT_BEFORE) => break,
            (true, CUT_AFTER) => {
                // The answer is read by nobody, and the server has time to save.
                let _ = client.shutdown(Shutdown::Both);
                let _ = server.write_all(said);
                sleep(Duration::from_millis(300));
                break;
            }
            _ if server.write_all(said).is_err() => break,
            _ => {}
        }
    }
    let _ = client.shutdown(Shutdown::Both);
    let _ = server.shutdown(Shutdown::Both);
    let _ = answering.join();
}

#[test]
fn what_nobody_waits_for_goes_with_the_next_question() {
    let server = Server::start();
    let world = World::at(server.database()).filled();
    let line =
        "vm create few.acme.example --method KVM --cores 1 --ram 1GiB --disk lvm:1GiB --nic lab";
    world.ok("subnet add 10.9.0.0/16 --gateway first --vlan lab");
    let sent = |line: &str| {
        let packets = packets(&world, &world.address(), line);
        let statements = packets.iter().map(|packet| packet.split(";\n").count()).sum::<usize>();
        println!("{line}: {statements} statements in {} packets", packets.len());
        (statements, packets)
    };
    let (statements, packets) = sent(line);
    assert!(packets.len() <= 7 && statements > 4 * packets.len(), "{packets:#?}");
    assert!(packets.last().is_some_and(|packet| packet.ends_with("COMMIT")));
    // What an id tells is asked at once, and so is what the ids of its parts tell.
    world.ok("vm move few.acme.example --to hv01.example.net");
    for (line, most) in
        [("enc hv01.example.net", 4), ("enc few.acme.example", 3), ("vm show few.acme.example", 5)]
    {
        let (statements, packets) = sent(line);
        assert!(packets.len() <= most && statements > most + 3, "{packets:#?}");
    }
}

#[test]
fn an_outcome_that_nobody_saw_is_looked_up_or_said_to_be_unknown() {
    let server = Server::start();
    let world = World::at(server.database());
    let (direct, database) = (world.address(), name(&world.address()));
    for mode in [CUT_BEFORE, CUT_AFTER] {
        let cut = Arc::new(AtomicU8::new(mode));
        let port = cutter(server.port, cut.clone());
        let count = || {
            server
                .sql(&format!("SELECT COUNT(*) FROM {database}.vlan WHERE name LIKE 'cut{mode}%'"))
        };
        // Another way there: whether it was saved is looked up, and it is done once in either case.
        let both =
            format!("mysql://virtctl:secret@127.0.0.1:{port},127.0.0.1:{}/{database}", server.port);
        let done = by(&world, &both, &format!("vlan add cut{mode}a --vni next"));
        assert_eq!((done.code, count().trim()), (0, "1"), "{}", done.err);
        // No other way: nobody knows, and the same request tells what became of it.
        let only = format!("mysql://virtctl:secret@127.0.0.1:{port}/{database}");
        let id = format!("018f0000-0000-7000-8000-00000000000{mode}");
        let line = format!("vlan add cut{mode}b --vni next --request-id {id}");
        cut.store(mode | CLOSE, Ordering::Relaxed);
        let lost = by(&world, &only, &line);
        assert_eq!(lost.code, 8, "{}{}", lost.out, lost.err);
        assert!(lost.err.contains(&format!("--request-id {id}")), "{}", lost.err);
        let again = by(&world, &direct, &line);
        assert_eq!((again.code, count().trim()), (0, "2"), "{}", again.err);
    }
    let id = "018f0000-0000-7000-8000-000000000009";
    let line = format!("vlan add once --tag 77 --request-id {id}");
    let first = by(&world, &direct, &line);
    let again = by(&world, &direct, &line);
    assert_eq!((first.code, again.code), (0, 0), "{}{}", first.err, again.err);
    assert_eq!(first.out, again.out, "the second tells what the first did");
    let other = by(&world, &direct, &format!("vlan add twice --tag 78 --request-id {id}"));
    assert!(other.code == 2 && other.err.contains("vlan once"), "{}{}", other.out, other.err);
    let other = by(&world, &direct, &format!("vlan remove once --yes --request-id {id}"));
    assert!(other.code == 2 && other.err.contains("vlan add"), "{}", other.err);
    world.ok("check");
}
