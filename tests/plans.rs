//! No lookup by a key, no hook and no write scans a table that can grow: SQLite's own plans say so.

mod common;

use common::serving::Serving;
use common::writes::{MORE, WRITES};
use common::{Said, VIRTCTL, World, said};
use rusqlite::Connection;

/// Lookups, hooks and writes: all that must cost O(log n).
const LINES: &[&str] = &[
    "node show hv01.example.net",
    "node show hv01",
    "node show 1",
    "node show 10.0.0.11",
    "vm show web01.acme.example",
    "vm show web01",
    "vm show 52:54:00:12:34:56",
    "vm show 192.0.2.11",
    "hypervisor show hv01.example.net",
    "interface show web01.acme.example/0",
    "interface show hv01.example.net/external",
    "storage show db01.acme.example/1",
    "vlan show public",
    "vlan show 100",
    "subnet show 192.0.2.0/24",
    "ip show 192.0.2.11",
    "ip show 2001:db8:100::2",
    "ip next 192.0.2.0/24",
    "customer show acme",
    "role show web",
    "virt-method show kvm",
    "log show 1",
    "ceph-osd show hv02.example.net",
    "ceph-mon show hv02.example.net",
    "ceph-pool show rbd",
    "vrf show global",
    "enc hv02.example.net",
    "hiera db01.acme.example",
    "pillar hv01.example.net",
    "inventory --host web01.acme.example",
    "ip list --subnet 192.0.2.0/24 --limit 1",
    "vm create x.acme.example --method KVM --cores 1 --ram 1GiB --disk lvm:1GiB --disk ceph:1GiB,pool=rbd --nic public --customer acme --role web",
    "vm set x.acme.example --ram 2GiB",
    "vm move x.acme.example --to hv01.example.net",
    "storage add x.acme.example raw:1GiB",
    "storage set x.acme.example/2 --size 2GiB",
    "storage remove x.acme.example/2 --yes",
    "interface add x.acme.example --vlan lab",
    "interface set x.acme.example/1 --vlan lab:tagged",
    "interface remove x.acme.example/1 --yes",
    "ip assign x.acme.example/0 --subnet 192.0.2.0/24",
    "ip reserve 192.0.2.99",
    "ip set 192.0.2.99 --note x",
    "ip remove 192.0.2.99 --yes",
    "ip route 192.0.2.128/28 --to x.acme.example/0",
    "ip move 192.0.2.128/28 --to web01.acme.example/0",
    "ip move 192.0.2.128/28 --to x.acme.example/0",
    "vm assign x.acme.example web:weight=2",
    "vm remove x.acme.example --yes",
    "subnet add 192.0.2.192/28 --parent 192.0.2.0/24 --vlan public",
    "subnet set 192.0.2.192/28 --gateway first",
    "subnet remove 192.0.2.192/28 --yes",
    "node set hv01.example.net --state maintenance",
    "hypervisor set hv01.example.net --cores 65",
    "interface add hv01.example.net/stor0 --purpose storage --ip 10.0.7.11",
    "interface remove hv01.example.net/stor0 --yes",
    "node add hv03.example.net --location r1 --ip next:10.0.0.0/16 --role ceph-mon",
    "node remove hv03.example.net --yes",
    "vlan add new --tag next --vni next",
    "vlan remove new --yes",
    "customer set acme --quota-vms 9",
    "node-state add burn-in",
    "node-state remove burn-in --yes",
    "role set web --class profile::web2",
];

/// Tables that do not grow with the fleet, and views: their tables stand in the plan themselves.
const SMALL: [&str; 9] = [
    "interface",
    "ip",
    "role",
    "virt_method",
    "node_state",
    "vm_state",
    "storage_type",
    "cache_option",
    "refinery_schema_history",
];

fn statements(world: &World, line: &str) -> Vec<String> {
    let (done, all) = asked(world, line);
    assert_eq!(done.code, 0, "{line}\n{}", done.err);
    all
}

/// What became of a line, and the statements that it ran.
fn asked(world: &World, line: &str) -> (Said, Vec<String>) {
    let trace = world.path().join("trace");
    let _ = std::fs::remove_file(&trace);
    let words = shlex::split(line).expect("it is quoted well");
    let done = said(
        world
            .command(VIRTCTL)
            .env("VIRTCTL_TRACE", &trace)
            .args(words)
            .output()
            .expect("it starts"),
    );
    (done, traced(&trace))
}

/// The statements that were noted in a file.
fn traced(trace: &std::path::Path) -> Vec<String> {
    let text = std::fs::read_to_string(trace).expect("debug builds trace");
    text.split('\0')
        .map(|one| one.trim().trim_end_matches(';').to_owned())
        .filter(|one| !one.is_empty())
        .collect()
}

/// The lines of a plan that walk through a whole table.
fn scans(database: &Connection, sql: &str) -> Vec<String> {
    let mut plan = database
        .prepare(&format!("EXPLAIN QUERY PLAN {sql}"))
        .unwrap_or_else(|error| panic!("{sql}: {error}"));
    let marks = plan.parameter_count();
    let nulls = vec![rusqlite::types::Null; marks];
    let rows = plan
        .query_map(rusqlite::params_from_iter(nulls), |row| row.get::<_, String>(3))
        .expect("it is explained");
    let walks = |line: &String| {
        let mut words = line.split(' ');
        let table = |name: &str| SMALL.contains(&name);
        words.next() == Some("SCAN")
            && !line.contains("CONSTANT ROW")
            && !line.contains("SUBQUERY")
            && !words.next().is_some_and(|name| {
                table(name) || aliased(sql, name).is_some_and(|name| table(&name))
            })
    };
    rows.flatten().filter(walks).collect()
}

/// The table that an alias stands for.
fn aliased(sql: &str, alias: &str) -> Option<String> {
    let words = sql.split_whitespace().collect::<Vec<_>>();
    let at = words.windows(3).find(|three| {
        ["FROM", "JOIN"].contains(&three[0]) && three[2].trim_end_matches(')') == alias
    });
    at.map(|three| three[1].to_owned())
}

/// Runs a line and explains what it asks: how many statements, and those that walk through a table.
fn explained(world: &World, line: &str) -> (usize, Vec<String>) {
    let all = statements(world, line);
    let database = Connection::open(world.database()).expect("it opens");
    let told = |sql: &String| {
        let scans = scans(&database, sql).into_iter();
        scans.map(|scan| format!("{line}\n    {scan}\n    {sql}")).collect::<Vec<_>>()
    };
    (all.len(), all.iter().flat_map(told).collect())
}

#[test]
fn nothing_on_the_way_of_lookups_hooks_and_writes_scans() {
    let world = World::with_fleet();
    let (mut count, mut found) = (0, vec![]);
    for line in LINES {
        let (statements, scans) = explained(&world, line);
        count += statements;
        found.extend(scans);
    }
    // Every operation that writes, each where it can be done.
    let prepared = World::with_fleet();
    MORE.lines().filter(|line| !line.is_empty()).for_each(|line| drop(prepared.ok(line)));
    for line in WRITES {
        let (statements, scans) = explained(&prepared.copy(), line);
        count += statements;
        found.extend(scans);
    }
    found.sort();
    found.dedup();
    assert!(found.is_empty(), "{} scans in {count} statements:\n{}", found.len(), found.join("\n"));
    world.ok("check");
    println!("{count} statements, no scan");
    assert!(count > 500);
}

/// What is asked once, or once for so many things, and not once for each.
const TOGETHER: &[&str] = &[
    "node list -o json",
    "vm list -o json",
    "inventory --list",
    "node-state set running --schedulable yes --description 'all of them'",
    "vm create large.example.com --method KVM --cores 65 --ram 1GiB --disk lvm:1GiB --nic public",
];

#[test]
fn nothing_is_asked_once_more_for_each_thing() {
    let sent = |nodes: usize| {
        let world = World::new();
        let fleet = world.ok(&format!("generate --nodes {nodes} --vms {}", 2 * nodes));
        std::fs::write(world.path().join("fleet"), fleet).expect("it is written");
        world.ok("import fleet");
        let count = |line: &&str| {
            let (_, all) = asked(&world, line);
            all.iter().filter(|sql| sql.starts_with("SELECT")).count()
        };
        TOGETHER.iter().map(count).collect::<Vec<_>>()
    };
    let (few, many) = (sent(20), sent(140));
    for ((line, few), many) in TOGETHER.iter().zip(few).zip(many) {
        println!("{line}: {few} questions of 20 nodes, {many} of 140");
        // Some are asked again for each piece of what is read.
        assert!(many < few + 120, "{line}: {few} questions of 20 nodes, {many} of 140");
    }
}

/// What a customer asks all day, and what they write.
const OF_CUSTOMERS: &[(&str, &str, &str)] = &[
    ("GET", "vms", ""),
    ("GET", "vms?limit=1", ""),
    ("GET", "vms/web01.acme.example", ""),
    ("GET", "vms/web01", ""),
    ("GET", "vms/web09", ""),
    ("GET", "vms/nobody.example", ""),
    ("GET", "interfaces", ""),
    ("GET", "interfaces?vm=web01.acme.example", ""),
    ("GET", "storage", ""),
    ("GET", "ips", ""),
    ("GET", "vlans", ""),
    ("GET", "vlans/nothing", ""),
    ("GET", "subnets", ""),
    ("GET", "log", ""),
    ("GET", "log?sort=-id&limit=15", ""),
    ("GET", "tokens", ""),
    ("GET", "vrfs", ""),
    ("GET", "customers", ""),
    ("GET", "search?text=web", ""),
    ("PATCH", "vms/web01.acme.example", r#"{"cores": 5}"#),
    ("POST", "vlans", r#"{"name": "acme-two", "tag": "next"}"#),
    ("DELETE", "vlans/acme-two", ""),
];

#[test]
fn nothing_that_a_customer_asks_scans() {
    let world = World::with_fleet();
    world.ok("customer set acme --quota-vlans 9 --tag-first 500 --tag-last 509");
    let made = world.ok("token create acme --role customer-admin --customer acme -o json");
    let made: serde_json::Value = serde_json::from_str(&made).expect("it is JSON");
    let bearer = format!("Bearer {}", made["secret"].as_str().expect("it is told"));
    let trace = world.path().join("served");
    let serving = Serving::traced(&world, &trace);
    let (mut count, mut found) = (0, vec![]);
    for (method, path, body) in OF_CUSTOMERS {
        std::fs::write(&trace, "").expect("it can be emptied");
        let body = Some(body.as_bytes()).filter(|body| !body.is_empty());
        let path = format!("/api/v1/{path}");
        let headers = [("authorization", bearer.as_str()), ("content-type", "application/json")];
        let answer = serving.ask(method, &path, &headers, body);
        assert!([200, 201, 404].contains(&answer.status), "{path}: {}", answer.text());
        let database = Connection::open(world.database()).expect("it opens");
        for sql in traced(&trace) {
            count += 1;
            let told = scans(&database, &sql).into_iter();
            found.extend(told.map(|scan| format!("{method} {path}\n    {scan}\n    {sql}")));
        }
    }
    assert!(found.is_empty(), "{} scans in {count} statements:\n{}", found.len(), found.join("\n"));
    println!("{count} statements, no scan");
    assert!(count > 100, "{count}");
}

#[test]
fn the_test_sees_a_scan() {
    let world = World::with_fleet();
    let database = Connection::open(world.database()).expect("it opens");
    assert_eq!(scans(&database, "SELECT id FROM vm WHERE cores = ?").len(), 1);
    assert_eq!(scans(&database, "SELECT id FROM node_state").len(), 0);
}
