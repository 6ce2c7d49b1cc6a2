//! Servers that die, and answers that are lost: a client that knows several servers, or says its request
//! again, has everything done once.
//!
//! Teeth: with `again` of a request left out, the lost answers make twins.

mod common;

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};
use std::thread::sleep;
use std::time::{Duration, Instant};

use common::servers::{Cluster, port};
use common::serving::{Serving, agent, ask};
use common::{Random, World, rounds};

/// Kills one of two servers every so often and starts it again on another node of the cluster, until told
/// to stop.
fn harass(ways: &[World], token: &Serving, ports: [u16; 2], stop: &AtomicBool) -> usize {
    let begin = |at: usize, turn: usize| {
        let listen = format!("127.0.0.1:{}", ports[at]);
        let token = token.token_file.clone();
        Serving::with(&ways[turn % ways.len()], &["--listen", &listen], token)
    };
    let mut both = [begin(0, 0), begin(1, 1)];
    let mut kills = 0;
    while !stop.load(Relaxed) {
        sleep(Duration::from_millis(1200));
        let at = kills % 2;
        both[at].kill();
        sleep(Duration::from_millis(300));
        both[at] = begin(at, kills);
        kills += 1;
    }
    kills
}

#[test]
fn the_story_is_told_on_galera_while_servers_die() {
    let cluster = Cluster::start();
    let mut world = World::at(cluster.database(0));
    let first = Serving::start(&world, &[]);
    let address = world.address();
    let name = address.rsplit('/').next().and_then(|end| end.split('?').next()).unwrap_or_default();
    let ways = [0, 1, 2].map(|node| World::at(cluster.address(name, node)));
    let (ports, stop) = ([port(), port()], AtomicBool::new(false));
    let kills = std::thread::scope(|scope| {
        let (first, stop) = (&first, &stop);
        let harassing = scope.spawn(move || harass(&ways, first, ports, stop));
        sleep(Duration::from_millis(500));
        let urls = ports.map(|port| format!("http://127.0.0.1:{port}")).join(",");
        world.ask(&urls, &first.token_file);
        let start = Instant::now();
        world.tell_the_story();
        let (mut longest, mut asked) = (Duration::ZERO, 0);
        while start.elapsed() < Duration::from_secs(rounds(20, 600)) {
            let begun = Instant::now();
            world.ok("ip reserve --subnet 10.0.0.0/16 --note asked");
            longest = longest.max(begun.elapsed());
            asked += 1;
        }
        stop.store(true, Relaxed);
        let kills = harassing.join().expect("it ends");
        println!(
            "{kills} servers killed; story told; {asked} writes done, the longest in {longest:?}"
        );
        assert!(longest < Duration::from_secs(3), "{longest:?}");
        let list = cluster_list(&cluster, name);
        assert_eq!(list, asked, "each was done once");
        kills
    });
    assert!(kills >= 4, "{kills}");
}

/// How many addresses the database has that were asked for.
fn cluster_list(cluster: &Cluster, name: &str) -> usize {
    let world = World::at(cluster.address(name, 2));
    world.ok("check");
    world.ok("ip list --filter note=asked -o name").lines().count()
}

/// Hands requests on and cuts their answers off at a random byte, more often than not.
fn cutting(to: &str, stop: &AtomicBool, listener: &TcpListener, cuts: &AtomicUsize) {
    let mut random = Random::new();
    for from in listener.incoming() {
        if stop.load(Relaxed) {
            return;
        }
        let (mut from, mut server) =
            (from.expect("it comes"), TcpStream::connect(to).expect("it listens"));
        let mut request = vec![0; 65536];
        let mut count = 0;
        while !request[..count].ends_with(b"}") {
            match from.read(&mut request[count..]) {
                Ok(more) if more > 0 => count += more,
                _ => break,
            }
        }
        let _ = server.write_all(&request[..count]);
        let mut answer = vec![0; 65536];
        let count = server.read(&mut answer).unwrap_or_default();
        let kept = match random.below(3) {
            0 => count,
            _ => {
                cuts.fetch_add(1, Relaxed);
                random.below(count as u64) as usize
            }
        };
        let _ = from.write_all(&answer[..kept]);
        let _ = from.shutdown(Shutdown::Both);
    }
}

#[test]
fn a_lost_answer_is_not_a_doubled_action() {
    let world = World::with_fleet();
    world.ok("subnet add 10.64.0.0/10");
    let serving = Serving::start(&world, &[]);
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let way = listener.local_addr().expect("it has one").to_string();
    let (stop, cuts) = (AtomicBool::new(false), AtomicUsize::new(0));
    let wanted = rounds(150, 5000);
    let bearer = format!("Bearer {}", serving.token());
    std::thread::scope(|scope| {
        let to = serving.url.trim_start_matches("http://").to_owned();
        let (stop, listener, cuts) = (&stop, &listener, &cuts);
        scope.spawn(move || cutting(&to, stop, listener, cuts));
        for at in 0..wanted {
            let key = format!("order {at}");
            let headers = [
                ("authorization", bearer.as_str()),
                ("idempotency-key", &key),
                ("connection", "close"),
            ];
            let body = r#"{"subnet": "10.64.0.0/10", "note": "ordered"}"#;
            let url = format!("http://{way}");
            let told = (0..100).find_map(|_| {
                let path = "/api/v1/ips/actions/reserve";
                ask(&agent(), &url, "POST", path, &headers, Some(body.as_bytes())).ok()
            });
            let told = told.expect("it is told in the end");
            assert_eq!(told.status, 200, "{}", told.text());
        }
        stop.store(true, Relaxed);
        let _ = TcpStream::connect(&way);
    });
    let there = world.ok("ip list --note ordered -o name");
    let logged = world.ok("log list --operation 'ip reserve' -o name");
    println!("{wanted} orders, {} answers cut off: each done once", cuts.load(Relaxed));
    assert_eq!(there.lines().count() as u64, wanted);
    assert_eq!(logged.lines().count() as u64, wanted + 1, "the fleet has reserved one");
    assert!(cuts.into_inner() as u64 > wanted / 2);
}
