//! Databases on servers: MariaDB and a Galera cluster of three, started here.

mod common;

use std::fs;
use std::process::Command;
use std::time::Instant;

use common::servers::{Cluster, Server};
use common::{ASKED, VIRTCTL, World, generated, rounds, said};

/// The query that lists all hypervisors with their methods, as it was asked for: letter for letter.
const QUERY: &str = include_str!("query.sql");

#[test]
fn the_first_hour_is_told_on_mariadb() {
    let server = Server::start();
    let world = World::at(server.database());
    let status = world.ok("db status");
    assert!(!status.contains("wsrep"), "it belongs to no cluster: {status}");
    world.tell_the_story();
    let database = world.address().rsplit('/').next().unwrap_or_default().to_owned();
    let rows = server.sql(&format!("USE {database}; {QUERY}"));
    assert!(rows.contains("hv01.example.net\tKVM\n"), "{rows}");
}

#[test]
fn the_first_hour_is_told_on_galera_and_hooks_outlive_it() {
    let mut cluster = Cluster::start();
    let world = World::at(cluster.database(1));
    let status = world.ok("db status -o csv");
    for row in
        ["wsrep_cluster_size,3", "wsrep_cluster_status,Primary", "innodb_flush_log_at_trx_commit,1"]
    {
        assert!(status.contains(row), "{status}");
    }
    world.tell_the_story();
    let hooks = ["enc", "hiera", "pillar"];
    let ask = |hook: &str, host: &str, more: &str| {
        world.line(&format!("{hook} --cache kept {more} {host}"))
    };
    let before = hooks.map(|hook| ask(hook, "hv01.example.net", "").out);
    assert!(
        before
            .iter()
            .all(|answer| answer.contains("hv01.example.net") && !answer.contains("stale"))
    );
    world.ok("node add gone.example.net --location x --ip next:10.0.0.0/16 --role ceph-mon");
    assert_eq!(ask("enc", "gone.example.net", "").code, 0);
    world.ok("node remove gone.example.net --yes");
    assert_eq!(ask("enc", "gone.example.net", "").code, 3, "it is forgotten, too");
    cluster.nodes.iter_mut().for_each(Server::kill);
    for (hook, before) in hooks.into_iter().zip(before) {
        let now = ask(hook, "hv01.example.net", "");
        assert_eq!((now.code, now.err.as_str()), (0, ""), "{hook}: standard error is data to Salt");
        let (start, rest) =
            now.out.split_once("\"stale_seconds\":").expect("it says how old it is");
        let rest = rest
            .trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ')
            .trim_start_matches(',');
        let same = |text: &str| text.replace([' ', ','], "");
        assert_eq!(same(&format!("{start}{rest}")), same(&before), "{hook}");
        for host in ["gone.example.net", "never.example.net", "../kept/hv01.example.net"] {
            let unknown = ask(hook, host, "");
            assert_ne!(unknown.code, 0, "{hook} {host}");
            assert_eq!(unknown.out, "");
        }
    }
    let mut traced = world.command("strace");
    traced.args(["-f", "-s", "300", "-e", "trace=sendto", VIRTCTL]);
    let traced = said(
        traced.args(["enc", "--cache", "kept", "hv01.example.net"]).output().expect("it starts"),
    );
    let told = ["/dev/log", "<28>virtctl[", "the answer for hv01.example.net is ", "seconds old"];
    assert!(
        told.iter().all(|part| traced.err.contains(part)),
        "the journal is told: {}",
        traced.err
    );
    std::thread::sleep(std::time::Duration::from_millis(1100));
    assert_eq!(ask("enc", "hv01.example.net", "--max-stale 1").code, 7, "it is too old");
    assert_eq!(ask("enc", "hv01.example.net", "--max-stale 3600").code, 0);
    assert_eq!(world.line("enc hv01.example.net").code, 7, "nothing is kept unless that is said");
}

#[test]
fn a_fleet_comes_back_from_a_server_as_it_was() {
    let server = Server::start();
    let world = World::new();
    let (nodes, vms) = (rounds(250, 5000).to_string(), rounds(5000, 100_000).to_string());
    world.ok("db migrate");
    let fleet = world.ok(&format!("generate --nodes {nodes} --vms {vms}"));
    fs::write(world.path().join("fleet.jsonl"), fleet).expect("it is written");
    world.ok("import fleet.jsonl");
    world.ok("vm remove vm1.example.com --yes");
    let there = World::at(server.database());
    let address = world.told(&there.address());
    let start = Instant::now();
    let away = world.ok(&format!("db copy virtctl.db '{address}'"));
    let out = start.elapsed();
    let back = world.ok(&format!("db copy '{address}' back.db"));
    println!(
        "{nodes} nodes, {vms} VMs: {}{}away {out:?}, both ways {:?}",
        away,
        back,
        start.elapsed()
    );
    let dump = |file: &str| {
        let done = said(
            Command::new("sqlite3")
                .arg(world.path().join(file))
                .arg(".dump")
                .output()
                .expect("it starts"),
        );
        let mut lines = done.out.lines().map(ToOwned::to_owned).collect::<Vec<_>>();
        // The order in which tables count their ids, and when each schema was made, say nothing.
        lines.retain(|line| !line.contains("refinery_schema_history"));
        lines.sort();
        lines
    };
    let (before, after) = (dump("virtctl.db"), dump("back.db"));
    assert!(before == after, "{:?}", before.iter().zip(&after).find(|(one, other)| one != other));
    there.ok("check");
    let again = world.line(&format!("db copy virtctl.db '{address}'"));
    assert!(again.code == 4 && again.err.contains("in use"), "{}", again.err);
    let bare = world.line(&format!("db copy virtctl.db '{}'", there.address()));
    assert!(bare.code == 2 && !bare.err.contains(":secret@"), "{}", bare.err);
}

#[test]
fn a_backup_of_a_server_is_a_file_that_can_be_put_back() {
    let server = Server::start();
    let world = World::at(server.database()).filled();
    world.ok("backup copy.db");
    let vms = world.ok("vm list -o json");
    world.ok("vm remove db01.acme.example --yes");
    world.ok("restore copy.db --yes");
    assert_eq!(world.ok("vm list -o json"), vms);
    world.ok("check");
    let file = said(
        world
            .command(VIRTCTL)
            .args(["--database", "copy.db", "vm", "list", "-o", "json"])
            .output()
            .expect("it starts"),
    );
    assert_eq!(file.out, vms);
}

#[test]
fn a_server_that_may_lose_what_it_saved_is_refused() {
    let server = Server::start();
    let world = World::at(server.database());
    server.sql("SET GLOBAL innodb_flush_log_at_trx_commit = 2");
    let said = world.line("vlan add lan --tag 5");
    assert_eq!(said.code, 7);
    assert!(
        said.err.contains("innodb_flush_log_at_trx_commit")
            && said.err.contains("durability=relaxed"),
        "{}",
        said.err
    );
    world.ok("vlan list");
    let relaxed = format!("{}?durability=relaxed", world.address());
    let mut command = world.command(VIRTCTL);
    let said = common::said(
        command
            .env("VIRTCTL_DATABASE", relaxed)
            .args(["vlan", "add", "lan", "--tag", "5"])
            .output()
            .expect("it starts"),
    );
    assert_eq!(said.code, 0, "{}", said.err);
}

#[test]
fn the_way_to_a_server_is_secret_and_the_server_proves_who_it_is() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let file = |name: &str| folder.path().join(name).display().to_string();
    let make = format!(
        "cd {} && openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=ca -keyout ca.key -out ca.pem 2>&1 && \
         openssl req -newkey rsa:2048 -nodes -subj /CN=localhost -keyout key.pem -out csr.pem 2>&1 && \
         printf 'subjectAltName=DNS:localhost,IP:127.0.0.1' >san && \
         openssl x509 -req -in csr.pem -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile san -out cert.pem 2>&1 && \
         chmod -R a+rX .",
        folder.path().display()
    );
    let made = said(Command::new("sh").args(["-c", &make]).output().expect("sh starts"));
    assert_eq!(made.code, 0, "{}", made.out);
    let server = Server::with(&format!(
        "ssl-ca = {}\nssl-cert = {}\nssl-key = {}\nrequire-secure-transport = ON\n",
        file("ca.pem"),
        file("cert.pem"),
        file("key.pem")
    ));
    let plain = server.database();
    let world = World::at(format!("{plain}?tls=verify&ca={}", file("ca.pem")));
    assert!(world.ok("db status -o csv").contains("tls,TLS_"), "{}", world.ok("db status -o csv"));
    let by = |more: &str| {
        let mut command = world.command(VIRTCTL);
        let address = format!("{plain}{more}");
        said(
            command
                .env("VIRTCTL_DATABASE", address)
                .args(["vlan", "list"])
                .output()
                .expect("it starts"),
        )
    };
    assert_eq!(by("?tls=require").code, 0);
    for (more, words) in [("", "?tls=verify"), ("?tls=verify", "certificate")] {
        let refused = by(more);
        assert_eq!(refused.code, 7, "{more}: {}", refused.err);
        assert!(
            refused.err.contains(words) && !refused.err.contains("secret@"),
            "{more}: {}",
            refused.err
        );
    }
}

#[test]
fn a_password_is_shown_nowhere() {
    let server = Server::start();
    let world = World::at(server.database());
    let address = world.address();
    let wrong = address.replace(":secret@", ":hunter2@");
    let run = |address: &str, words: &[&str]| {
        let mut command = world.command(VIRTCTL);
        said(command.env("VIRTCTL_DATABASE", address).args(words).output().expect("it starts"))
    };
    for words in [
        &["config", "show", "--origin"][..],
        &["db", "status"],
        &["-v", "vlan", "list"],
        &["restore", "none"],
    ] {
        let said = run(&wrong, words);
        assert!(!(said.out + &said.err).contains("hunter2"), "{words:?}");
    }
    let refused = run(&wrong, &["vlan", "list"]);
    assert!(refused.code == 7 && refused.err.contains("Access denied"), "{}", refused.err);
    let flag = run("x.db", &["--database", &address, "vlan", "list"]);
    assert!(
        flag.code == 2 && flag.err.contains("password_file") && !flag.err.contains("secret@"),
        "{}",
        flag.err
    );
    let folder = world.path().join("credentials");
    fs::create_dir(&folder).expect("it can be made");
    let file = folder.join("virtctl-database-password");
    fs::write(&file, "secret\n").expect("it is written");
    let mode = std::os::unix::fs::PermissionsExt::from_mode(0o400);
    fs::set_permissions(&file, mode).expect("it is as systemd does it");
    let mut command = world.command(VIRTCTL);
    command
        .env("VIRTCTL_DATABASE", address.replace(":secret@", "@"))
        .env("CREDENTIALS_DIRECTORY", folder)
        .args(["vlan", "list"]);
    let mut list = || said(command.output().expect("it starts"));
    let good = list();
    assert_eq!(good.code, 0, "{}", good.err);
    // What everybody may read is no secret: that is no trouble which passes, and no cache hides it.
    let mode = std::os::unix::fs::PermissionsExt::from_mode(0o444);
    fs::set_permissions(&file, mode).expect("it is ours");
    let open = list();
    assert!(open.code == 2 && open.err.contains("chmod o-rwx"), "{}", open.err);
}

#[test]
fn a_schema_is_made_once_and_only_when_that_is_said() {
    let server = Server::start();
    let world = World::new();
    let address = server.database();
    let run = |words: &[&str]| {
        let mut command = world.command(VIRTCTL);
        said(command.env("VIRTCTL_DATABASE", &address).args(words).output().expect("it starts"))
    };
    let early = run(&["vlan", "add", "lan", "--tag", "5"]);
    assert!(early.code == 7 && early.err.contains("virtctl db migrate"), "{}", early.err);
    let all = std::thread::scope(|scope| {
        let running = (0..8).map(|_| scope.spawn(|| run(&["db", "migrate"]))).collect::<Vec<_>>();
        running.into_iter().map(|one| one.join().expect("it ends")).collect::<Vec<_>>()
    });
    let made = all.iter().filter(|said| said.err.contains("steps")).count();
    assert_eq!(made, 1, "{:?}", all.iter().map(|said| &said.err).collect::<Vec<_>>());
    assert!(all.iter().all(|said| said.code == 0 || said.err.contains("another virtctl")));
    assert_eq!(run(&["vlan", "add", "lan", "--tag", "5"]).code, 0);
}

#[test]
fn a_migration_killed_at_any_call_is_taken_up_again() {
    let server = Server::start();
    let step = rounds(23, 3) as usize;
    for call in (2..).step_by(step) {
        let world = World::new();
        let address = server.database();
        let run = |spoil: &str| {
            let mut command = world.command(VIRTCTL);
            command.env("VIRTCTL_DATABASE", &address).env("VIRTCTL_FAIL", spoil);
            said(command.args(["db", "migrate"]).output().expect("it starts"))
        };
        let killed = run(&format!("{call}:kill"));
        if killed.code == 0 {
            assert!(call > 36, "{call}");
            return;
        }
        // A killed one is waited for a minute; here nobody else can be at it.
        let name = address.rsplit('/').next().unwrap_or_default();
        let _ = server.try_sql(&format!("UPDATE {name}.virtctl_database SET migrating_at = 0"));
        let again = run("");
        assert_eq!(again.code, 0, "after {call}: {}", again.err);
        let world = World::at(address);
        world.tell_the_story();
    }
}

/// A generated fleet on a server.
fn fleet(server: &Server, nodes: &str, vms: &str) -> World {
    let (world, file) = (World::at(server.database()), generated(nodes, vms));
    let address = world.told(&world.address());
    world.ok(&format!("db copy '{}' '{address}'", file.address()));
    world
}

#[test]
fn nothing_that_is_asked_all_day_grows_with_the_fleet_on_a_server() {
    let server = Server::start();
    let (small, large) = (fleet(&server, "20", "400"), fleet(&server, "400", "8000"));
    large.lists_whole("interface", 8400);
    large.lists_whole("ip", 16400);
    let counted = |what: &str| {
        let rows = server.sql(&format!("SHOW GLOBAL STATUS WHERE Variable_name LIKE '{what}'"));
        let numbers = rows.lines().filter_map(|line| line.rsplit('\t').next()?.parse::<i64>().ok());
        numbers.sum::<i64>()
    };
    let cost = |world: &World, line: &str| {
        let before = (counted("Handler_read%"), counted("Questions"));
        world.ok(line);
        (counted("Handler_read%") - before.0, counted("Questions") - before.1)
    };
    for line in ASKED {
        let (few, many) = (cost(&small, line), cost(&large, line));
        println!("{line}: rows {} and {}, statements {} and {}", few.0, many.0, few.1, many.1);
        assert!(many.0 <= few.0 * 2 && many.1 <= few.1 + 5, "{line}: {few:?} and {many:?}");
    }
}
