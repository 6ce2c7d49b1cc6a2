//! Every format, read back by a foreign reader; configuration; terminals and pipes.

mod common;

use std::io::Read;
use std::process::Stdio;

use common::{VIRTCTL, World, generated, said};
use serde_json::Value;

const LISTS: [&str; 12] = [
    "node list",
    "hypervisor list",
    "vm list",
    "interface list",
    "storage list",
    "vlan list",
    "subnet list",
    "ip list",
    "customer list",
    "role list",
    "virt-method list",
    "log list",
];

/// What Python reads of a format, as JSON.
fn read(world: &World, format: &str, line: &str) -> Value {
    let file = world.path().join("answer");
    let out = std::fs::File::create(&file).expect("it can be made");
    let words = shlex::split(&format!("{line} -o {format}")).expect("it is quoted well");
    let status = world.command(VIRTCTL).args(words).stdout(Stdio::from(out)).status();
    assert!(status.expect("it starts").success(), "{line} -o {format}");
    let program = format!(
        "import json,yaml,msgpack,csv,sys\nf=open({:?},'rb').read()\nk='{format}'\n\
         d=json.loads(f) if k=='json' else [json.loads(l) for l in f.splitlines()] if k=='jsonl' else \
         yaml.safe_load(f.decode()) if k=='yaml' else msgpack.unpackb(f) if k=='msgpack' else \
         list(csv.DictReader(f.decode().splitlines()))\nprint(json.dumps(d))",
        file.display().to_string()
    );
    serde_json::from_str(&world.python(&program, "")).expect("it is JSON")
}

#[test]
fn json_yaml_msgpack_and_json_lines_say_the_same() {
    let world = World::with_fleet();
    for line in LISTS {
        let json = read(&world, "json", line);
        assert!(json.as_array().is_some_and(|all| !all.is_empty()), "{line}");
        for format in ["jsonl", "yaml", "msgpack"] {
            assert_eq!(read(&world, format, line), json, "{line} -o {format}");
        }
        let rows = read(&world, "csv", line);
        assert_eq!(rows.as_array().map(Vec::len), json.as_array().map(Vec::len), "{line} -o csv");
    }
    let one = read(&world, "json", "vm show web01.acme.example");
    for format in ["yaml", "msgpack"] {
        assert_eq!(read(&world, format, "vm show web01.acme.example"), one);
    }
}

#[test]
fn html_is_well_formed_and_names_are_bare() {
    let world = World::with_fleet();
    for line in LISTS {
        let html = world.ok(&format!("{line} -o html")).replace("<br>", "<br/>");
        let checked =
            common::piped(std::process::Command::new("xmllint").args(["--noout", "-"]), &html);
        assert_eq!(checked, "", "{line}");
    }
    assert_eq!(world.ok("vm list -o name"), "db01.acme.example\nweb01.acme.example\n");
    assert_eq!(world.ok("vm create x.acme.example --method KVM --cores 1 --ram 1GiB --disk lvm:1GiB --nic public -q"), "x.acme.example\n");
}

#[test]
fn columns_filters_sorting_and_limits_do_what_they_say() {
    let world = World::with_fleet();
    world.ok("vm set db01 --description 'one, two'");
    assert_eq!(
        world.ok("vm list --columns fqdn,cores --sort -cores -o value"),
        "db01.acme.example\t8\nweb01.acme.example\t4\n"
    );
    assert_eq!(
        world
            .ok("vm list --columns=-state,+uuid --limit 1 -o csv")
            .lines()
            .next()
            .map(|head| head.contains("uuid") && !head.contains("state")),
        Some(true)
    );
    for (filter, names) in [
        ("ram>8GiB", "db01.acme.example\n"),
        ("fqdn~^w[a-z]{2,3}0,cores=4", "web01.acme.example\n"),
        ("description=one\\, two", "db01.acme.example\n"),
        ("description in(none of it,one\\, two)", "db01.acme.example\n"),
        ("ram>=8GiB,cores<8", "web01.acme.example\n"),
        ("fqdn~^(web|app)", "web01.acme.example\n"),
        ("fqdn~eb01.*ple$", "web01.acme.example\n"),
        ("fqdn~EB01", ""),
        ("state in(running,stopped),customer=ACME", "db01.acme.example\nweb01.acme.example\n"),
        ("customer!=acme", ""),
        ("cputime_limit=none", "db01.acme.example\nweb01.acme.example\n"),
        ("addresses=192.0.2.11", "web01.acme.example\n"),
        ("node=hv02", "db01.acme.example\n"),
        ("node in(hv02),method in(kvm)", "db01.acme.example\n"),
        ("description!=x", "db01.acme.example\nweb01.acme.example\n"),
        ("description~^n", ""),
        ("customer in(none,acme)", "db01.acme.example\nweb01.acme.example\n"),
        ("storage~ceph", "db01.acme.example\n"),
        ("storage=size", ""),
        ("roles=web", "web01.acme.example\n"),
        ("roles!=web", "db01.acme.example\n"),
    ] {
        assert_eq!(world.ok(&format!("vm list -o name --filter '{filter}'")), names, "{filter}");
    }
    assert_eq!(world.ok("vm list --node hv01 --state running -o name"), "web01.acme.example\n");
    let members = world.ok("interface list --filter vlans=acme-lan -o name");
    assert_eq!(members, "db01.acme.example/1\n");
    assert_eq!(
        world.ok("hypervisor list --methods kvm -o name"),
        world.ok("hypervisor list --methods KVM -o name")
    );
    assert!(world.ok("hypervisor list --filter 'methods in(docker,kvm)' -o name").contains("hv01"));
    world.refused("hypervisor list --methods nope", 3, &["virt-method"]);
    world.refused("vm list --filter 'customer in(acme,nobody)'", 3, &["nobody"]);
    let roomy =
        world.ok("hypervisor list --filter 'ram_free>500GiB' --filter 'cores_free<=60' -o name");
    assert_eq!(roomy, "hv01.example.net\n");
    world.refused("vm list --filter 'addresses>192.0.2.0'", 2, &["it is no number"]);
}

#[test]
fn more_rows_than_a_page_come_whole_and_in_order() {
    let world = World::new();
    let lines = (0..1203).map(|at| format!("customer add c{at:04} -q\n")).collect::<String>();
    common::piped(world.command(VIRTCTL).arg("shell"), &lines);
    let names = world.ok("customer list -o name");
    let wanted = (0..1203).map(|at| format!("c{at:04}\n")).collect::<String>();
    assert_eq!(names, wanted);
    assert_eq!(world.ok("customer list -o name --limit 501").lines().count(), 501);
    let world = generated("600", "700");
    world.lists_whole("interface", 1300);
    world.lists_whole("ip", 2000);
    let list = world.ok("ip list --subnet 100.64.0.0/10 -o name");
    assert_eq!((list.lines().count(), list.lines().next()), (700, Some("100.64.0.2")));
}

#[test]
fn a_broken_pipe_is_no_error() {
    let world = World::with_fleet();
    let mut command = world.command(VIRTCTL);
    let mut child = command
        .args(["log", "list", "-o", "json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut out = child.stdout.take().expect("it has an output");
    out.read_exact(&mut [0; 1]).expect("it answers");
    drop(out);
    let done = said(child.wait_with_output().expect("it ends"));
    assert_eq!((done.code, done.err.as_str()), (0, ""));
}

#[test]
fn colours_only_where_they_are_wanted() {
    let world = World::with_fleet();
    let colored = |name: &str, value: &str| {
        let out = world
            .command(VIRTCTL)
            .env(name, value)
            .args(["node", "list"])
            .output()
            .expect("it starts");
        said(out).out.contains('\u{1b}')
    };
    assert!(!colored("TERM", "xterm"));
    assert!(colored("FORCE_COLOR", "1"));
    let both = world
        .command(VIRTCTL)
        .env("FORCE_COLOR", "1")
        .env("NO_COLOR", "1")
        .args(["node", "list"])
        .output();
    assert!(!said(both.expect("it starts")).out.contains('\u{1b}'));
}

#[test]
fn what_is_configured_comes_from_where_it_says() {
    let world = World::new();
    let config = world.path().join(".config/virtctl");
    std::fs::create_dir_all(&config).expect("it can be made");
    std::fs::write(config.join("config.toml"), "output = \"json\"\nmac_prefix = \"02:00:5e\"\n")
        .expect("it can be written");
    let shown = world.ok("config show --origin -o csv");
    assert!(shown.contains("VIRTCTL_DATABASE"), "{shown}");
    assert!(shown.contains("mac_prefix,02:00:5e") && shown.contains("config.toml"), "{shown}");
    assert!(world.ok("vlan add a --tag 5").starts_with('{'), "the file says JSON");
    let said = said(
        world
            .command(VIRTCTL)
            .env("VIRTCTL_OUTPUT", "name")
            .args(["vlan", "list"])
            .output()
            .expect("it starts"),
    );
    assert_eq!(said.out, "a\n", "the environment is over the file");
    assert_eq!(world.ok("vlan list -o value --columns tag"), "5\n", "flags are over both");
    std::fs::write(config.join("config.toml"), "mac_prefix = \"00:11:22\"\n")
        .expect("it can be written");
    let refused = world.line("vlan list");
    assert!(
        refused.code == 2 && refused.err.contains("not locally administered"),
        "{}",
        refused.err
    );
}

#[test]
fn backups_are_whole_and_restore() {
    let world = World::with_fleet();
    world.ok("backup copy.db");
    world.refused("backup copy.db", 4, &["it exists"]);
    let before = world.ok("vm list -o json");
    world.ok("customer remove acme --cascade --yes");
    world.refused("restore copy.db", 2, &["--yes"]);
    world.refused("restore nowhere.db --yes", 7, &["does not exist"]);
    std::fs::write(world.path().join("text.db"), "not a database, but long enough to look at")
        .expect("it can be written");
    world.refused("restore text.db --yes", 7, &["no SQLite database"]);
    world.ok("restore copy.db --yes");
    assert_eq!(world.ok("vm list -o json"), before);
    world.ok("check");
}

#[test]
fn another_programs_database_is_left_alone() {
    let world = World::new();
    world.spoil("CREATE TABLE theirs (x)");
    for line in ["node list", "db migrate", "vlan add a --tag 5", "enc hv01.example.net"] {
        world.refused(line, 7, &["another program's database"]);
    }
}

#[test]
fn a_name_that_is_listed_names_that_thing() {
    let world = World::new();
    for line in [
        "vrf add lab",
        "subnet add 203.0.113.0/24",
        "subnet add 203.0.113.0/24 --vrf lab",
        "ip reserve 203.0.113.5 --note printer",
        "ip reserve 203.0.113.5 --vrf lab",
        "ip reserve --subnet 203.0.113.0/24@lab",
    ] {
        world.ok(line);
    }
    let listed = world.ok("ip list --vrf lab -o name");
    assert_eq!(listed, "203.0.113.1@lab\n203.0.113.5@lab\n");
    assert_eq!(world.ok("ip list -o name"), format!("203.0.113.5\n{listed}"));
    for name in listed.lines() {
        let shown: serde_json::Value =
            serde_json::from_str(&world.ok(&format!("ip show {name} -o json"))).expect("JSON");
        assert_eq!(shown["vrf"], "lab");
        world.ok(&format!("ip remove {name} --yes"));
    }
    for name in world.ok("subnet list --vrf lab -o name").lines() {
        assert_eq!(world.ok(&format!("subnet free {name} -o value")).lines().count(), 1);
        world.ok(&format!("subnet remove {name} --yes"));
    }
    assert_eq!(world.ok("ip list -o name"), "203.0.113.5\n");
    assert_eq!(world.ok("subnet list -o name"), "203.0.113.0/24\n");
    world.refused("ip show 203.0.113.5@nosuch", 3, &["no vrf `nosuch`"]);
    world.refused("ip show 203.0.113.5@lab --vrf global", 2, &["another address space"]);
    // What is made is told as it is listed.
    world.ok("subnet add 203.0.113.0/24 --vrf lab");
    assert_eq!(world.ok("ip reserve 203.0.113.5 --vrf lab -q"), "203.0.113.5@lab\n");
    assert_eq!(world.ok("ip list --vrf lab -o name --columns address"), "203.0.113.5@lab\n");
    world.ok("ip remove 203.0.113.5@lab --yes");
    world.ok("vrf add a@b");
    world.ok("subnet add 203.0.113.0/24 --vrf a@b");
    for name in world.ok("subnet list -q").lines() {
        world.ok(&format!("subnet show {name}"));
    }
    // A number is that of the thing that lists tell.
    for line in [
        "vlan add m --tag 1",
        "subnet add 10.0.0.0/24 --vlan m",
        "role add plain",
        "node add a.example.net --location x/y/z --ip 10.0.0.1 --role plain",
        "node add b.example.net --location x/y/w --ip 10.0.0.2 --role plain",
        "hypervisor add b --method KVM --cores 4 --ram 16GiB",
        "hypervisor add a --method KVM --cores 8 --ram 32GiB",
    ] {
        world.ok(line);
    }
    let id = world.ok("hypervisor list --filter node=b.example.net --columns id -o value");
    assert_eq!(world.ok(&format!("hypervisor show {} -o name", id.trim())), "b.example.net\n");
    let gone = world.ok(&format!("hypervisor remove id:{} --yes", id.trim()));
    assert!(gone.contains("b.example.net"), "{gone}");
}
