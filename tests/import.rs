//! Many things at once: all of them or none, each error with its line, and a fleet of any size.
//!
//! Teeth: with a commit for each line, the killed import leaves things behind.

mod common;

use std::process::Stdio;
use std::time::{Duration, Instant};

use common::{Random, VIRTCTL, World, piped, project, rounds};
use serde_json::{Value, json};

impl World {
    /// Imports lines; says what the program said.
    fn import(&self, lines: &str) -> common::Said {
        let file = self.path().join("lines.jsonl");
        std::fs::write(&file, lines).expect("it is written");
        self.run(&["import", &file.to_string_lossy()])
    }
}

const FLEET: &str = r#"
{"noun": "vlan", "name": "lan", "tag": 10}
{"noun": "subnet", "cidr": "192.0.2.0/24", "gateway": "first", "vlan": "lan"}
{"noun": "node", "fqdn": "hv1.example.net", "location": "r1", "ip": ["192.0.2.10"], "roles": ["hypervisor:method=KVM,cores=8,ram=64GiB,local-storage=1TiB,vg-name=vg0"]}
{"noun": "vm", "fqdn": "a.example.com", "method": "KVM", "cores": 2, "ram": "4GiB", "storage": ["lvm:10GiB"], "interfaces": ["lan"]}
{"noun": "vm", "fqdn": "b.example.com", "method": "KVM", "cores": 2, "ram": 4294967296, "storage": [{"storage_type": "lvm", "size": "10GiB"}], "interfaces": [{"vlan": "lan", "ip": "192.0.2.99"}]}
"#;

/// The lines that the documentation shows to whoever comes with a spreadsheet.
#[test]
fn the_lines_of_the_documentation_make_a_fleet() {
    let page = std::fs::read_to_string(common::project().join("docs/running.md"));
    let page = page.expect("it can be read");
    let lines = page.lines().filter(|line| line.starts_with("{\"noun\"")).collect::<Vec<_>>();
    let world = World::new();
    let done = world.import(&lines.join("\n"));
    assert_eq!(done.code, 0, "{}", done.err);
    let made = world.ok("vm show web01.acme.example -o json");
    for said in ["hv01.example.net", "192.0.2.10", "52:54:00:12:34:56", "acme"] {
        assert!(made.contains(said), "{said}: {made}");
    }
}

#[test]
fn the_id_of_an_import_is_that_of_its_lines() {
    let world = World::new();
    let id = "--request-id=018f0000-0000-7000-8000-000000000001";
    let import = |name: &str, tag: u8| {
        let file = world.path().join(name);
        let line = format!("{{\"noun\": \"vlan\", \"name\": \"{name}\", \"tag\": {tag}}}\n");
        std::fs::write(&file, line).expect("it is written");
        world.run(&["import", &file.to_string_lossy(), id])
    };
    assert_eq!((import("one", 1).code, import("one", 1).code), (0, 0));
    let other = import("two", 2);
    assert!(other.code == 2 && other.err.contains("an import of other lines"), "{}", other.err);
    assert_eq!(world.ok("vlan list -o name"), "one\n");
}

#[test]
fn words_and_values_make_the_same_things() {
    let world = World::new();
    let said = world.import(FLEET);
    assert_eq!((said.code, said.err.as_str()), (0, "imported 5 things\n"));
    assert_eq!(
        world.ok("vm list -o value --columns fqdn,cores,ram,addresses"),
        "a.example.com\t2\t4294967296\t192.0.2.2\nb.example.com\t2\t4294967296\t192.0.2.99\n"
    );
    assert_eq!(world.sql("SELECT COUNT(*), COUNT(DISTINCT request) FROM change_log"), "5|1\n");
    assert_eq!(world.sql("SELECT result FROM operation"), "[\"5 things\"]\n");
    assert_eq!(world.broken(), "");
    world.ok("check");
}

#[test]
fn an_error_names_its_line_and_nothing_is_left() {
    for (line, code, words) in [
        ("{\"noun\": \"vlan\"", 2, "EOF while parsing"),
        ("[1]", 2, "invalid type"),
        ("{\"noun\": \"vlan\", \"name\": \"x\", \"name\": \"y\"}", 2, "says \"name\" twice"),
        ("{\"name\": \"x\"}", 2, "noun is missing"),
        ("{\"noun\": \"cow\", \"name\": \"x\"}", 2, "none of node, hypervisor"),
        ("{\"noun\": \"vlan\", \"name\": \"x\", \"tags\": 3}", 2, "only name, tag, vni"),
        ("{\"noun\": \"vlan\", \"name\": \"x\", \"tag\": 5000}", 2, "between 1 and 4094"),
        ("{\"noun\": \"vlan\", \"name\": \"lan\", \"tag\": 11}", 4, "taken"),
        ("{\"noun\": \"vlan\", \"name\": \"x\"}", 2, "--tag"),
        (
            "{\"noun\": \"vm\", \"fqdn\": \"c.example.com\", \"method\": \"Xen\", \"cores\": 1, \"ram\": \"1GiB\", \"storage\": [\"lvm:1GiB\"], \"interfaces\": [\"lan\"]}",
            3,
            "no virt-method",
        ),
        (
            "{\"noun\": \"vm\", \"fqdn\": \"c.example.com\", \"method\": \"KVM\", \"cores\": 9, \"ram\": \"1GiB\", \"storage\": [\"lvm:1GiB\"], \"interfaces\": [\"lan\"]}",
            4,
            "no hypervisor has room",
        ),
        ("{\"noun\": \"log\", \"id\": 1}", 2, "none of node, hypervisor"),
        ("{\"noun\": 7}", 2, "it is no text"),
    ] {
        let world = World::new();
        let said = world.import(&format!("{FLEET}{line}\n"));
        assert_eq!((said.code, said.out.as_str()), (code, ""), "{line}\n{}", said.err);
        assert!(said.err.contains("line 7: ") && said.err.contains(words), "{line}\n{}", said.err);
        assert_eq!(
            world.sql("SELECT (SELECT COUNT(*) FROM vm), (SELECT COUNT(*) FROM change_log)"),
            "0|0\n"
        );
    }
    let world = World::new();
    world.ok("db migrate");
    world.refused("import /nowhere", 2, &["No such file", "standard input"]);
}

#[test]
fn a_dry_run_imports_nothing() {
    let world = World::new();
    let file = world.path().join("fleet.jsonl");
    std::fs::write(&file, FLEET).expect("it is written");
    let said = world.run(&["import", &file.to_string_lossy(), "--dry-run"]);
    assert_eq!((said.code, said.err.as_str()), (0, "would have imported 5 things\n"));
    assert_eq!(world.ok("vm list -o name"), "");
}

/// Pipes what `generate` prints into `import`.
fn generated(world: &World, line: &str) -> String {
    let lines = world.ok(&format!("generate {line}"));
    piped(world.command(VIRTCTL).args(["import", "-"]), &lines);
    lines
}

#[test]
fn a_fleet_of_any_size_is_generated_and_imported() {
    let world = World::new();
    generated(&world, "--nodes 40 --vms 300");
    let counts = "SELECT (SELECT COUNT(*) FROM node), (SELECT COUNT(*) FROM vm), (SELECT COUNT(*) FROM ip), (SELECT COUNT(*) FROM storage)";
    assert_eq!(world.sql(counts), "40|300|640|300\n");
    assert_eq!(world.broken(), "");
    world.ok("check");
    world.ok("enc hv40.example.net");
}

#[test]
fn hypervisors_are_added_where_the_role_is_missing_and_twice_doubles_none() {
    let world = World::new();
    world.ok("subnet add 10.0.0.0/24");
    for at in 1..=5 {
        world.ok(&format!(
            "node add n{at}.example.net --location r1 --ip next:10.0.0.0/24 --role ceph-mon"
        ));
    }
    let line = "--hypervisors 3 --cores 16 --ram 64GiB";
    assert_eq!(generated(&world, line).lines().count(), 3);
    assert_eq!(
        world.ok("hypervisor list -o name"),
        "n1.example.net\nn2.example.net\nn3.example.net\n"
    );
    assert_eq!(generated(&world, line).lines().count(), 2);
    assert_eq!(generated(&world, line), "");
    assert_eq!(world.sql("SELECT COUNT(*), COUNT(DISTINCT node_id) FROM virt_node"), "5|5\n");
    world.ok("check");
}

#[test]
fn an_import_that_fails_at_any_call_leaves_nothing() {
    let world = World::new();
    world.ok("db migrate");
    let file = world.path().join("fleet.jsonl");
    std::fs::write(&file, FLEET).expect("it is written");
    let mut failed = 0;
    for call in (1..).step_by(3) {
        let mut import = world.command(VIRTCTL);
        import.env("VIRTCTL_FAIL", format!("{call}:io")).arg("import").arg(&file);
        if import.output().expect("it starts").status.success() {
            break;
        }
        failed += 1;
        assert_eq!(
            world.sql("SELECT (SELECT COUNT(*) FROM vlan), (SELECT COUNT(*) FROM change_log)"),
            "0|0\n"
        );
    }
    println!("{failed} imports failed, each left nothing");
    assert!(failed > 30, "{failed} calls are too few to be all");
}

#[test]
fn a_killed_import_leaves_nothing() {
    let (world, mut random) = (World::new(), Random::new());
    let lines = world.ok("generate --nodes 10 --vms 150");
    let file = world.path().join("fleet.jsonl");
    std::fs::write(&file, lines).expect("it is written");
    let start = |world: &World| {
        let mut import = world.command(VIRTCTL);
        import.arg("import").arg(&file).stderr(Stdio::null()).spawn().expect("it starts")
    };
    // A kill comes at any moment of what an import takes here and now.
    let time = || {
        let begun = Instant::now();
        assert!(start(&World::new()).wait().expect("it ends").success());
        begun.elapsed().as_micros() as u64
    };
    let mut whole = (0..3).map(|_| time()).min().unwrap_or_default();
    let (mut killed, mut saved) = (0, 0);
    for _ in 0..rounds(25, 500) {
        let world = World::new();
        let mut import = start(&world);
        let moment = random.below(whole + whole / 10);
        std::thread::sleep(Duration::from_micros(moment));
        import.kill().expect("it can be killed");
        import.wait().expect("it ends");
        // Whatever was there, a file that was being made included, is taken up again.
        world.ok("db migrate");
        let sql = "SELECT (SELECT COUNT(*) FROM vm), (SELECT COUNT(*) FROM change_log)";
        match world.sql(sql).as_str() {
            // Whole, before it could say so: it took no longer, whatever it took while the machine had more to do.
            "150|165\n" => (saved, whole) = (saved + 1, whole.min(moment.max(1))),
            there => {
                assert_eq!(there, "0|0\n", "seed {}", random.seed);
                killed += 1;
            }
        }
        world.ok("check");
    }
    println!("{killed} imports killed, {saved} saved (seed {})", random.seed);
    assert!(killed > saved, "{killed} kills are too few");
}

#[test]
fn a_fleet_that_would_not_fit_is_not_generated() {
    let world = World::new();
    for (line, words) in [
        ("generate", "how much is wanted"),
        ("generate --vms 5", "0 such nodes have room for 0 VMs"),
        ("generate --nodes 1 --vms 33", "1 such nodes have room for 32 VMs"),
        ("generate --nodes 5000000", "between 1 and 4000000"),
    ] {
        let said = world.line(line);
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{line}\n{}", said.err);
        assert!(said.err.contains(words), "{line}\n{}", said.err);
    }
}

#[test]
fn a_script_is_not_read_twice() {
    let world = World::new();
    let mut shell = world.command("timeout");
    shell.args(["20", VIRTCTL, "shell"]).stdin(Stdio::piped());
    let mut shell = shell.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
    let mut pipe = shell.stdin.take().expect("it has an input");
    std::io::Write::write_all(&mut pipe, b"import -\n{}\n").expect("it reads");
    drop(pipe);
    let said = common::said(shell.wait_with_output().expect("it ends"));
    assert_eq!(said.code, 2, "{}", said.err);
    assert!(said.err.contains("by itself"), "{}", said.err);
}

#[test]
fn a_line_may_be_another_command() {
    let world = World::with_fleet();
    world.ok("subnet add 198.51.100.0/24");
    let lines = [
        json!({"noun": "vlan", "name": "fresh", "tag": 77}),
        json!({"command": "ip route", "prefix": "198.51.100.64/28", "to": "web01.acme.example/0"}),
        json!({"command": "ip assign", "interface": "web01.acme.example/0", "address": "192.0.2.141"}),
        json!({"command": "vm set", "key": "web01.acme.example", "description": "moved in"}),
        json!({"command": "ip assign", "interface": "nosuch/0"}),
    ];
    let text = |lines: &[Value]| lines.iter().map(|line| format!("{line}\n")).collect::<String>();
    let import = |lines: &[Value]| {
        std::fs::write(world.path().join("lines"), text(lines)).expect("it is written");
        world.line("import lines")
    };
    let said = import(&lines[..4]);
    assert_eq!(said.code, 0, "{}", said.err);
    assert_eq!(import(&lines[4..]).code, 3);
    let shown = world.ok("vm show web01.acme.example -o json");
    for word in ["198.51.100.64/28", "192.0.2.141", "moved in"] {
        assert!(shown.contains(word), "{word}: {shown}");
    }
    assert!(
        world.ok("log list --filter 'operation=ip route' -o csv").contains("web01.acme.example")
    );
    world.ok("check");
    for line in [
        json!({"command": "token create", "name": "x", "role": "admin"}),
        json!({"command": "vm remove", "key": "web01.acme.example"}),
        json!({"command": "undo", "key": "1"}),
        json!({"command": "vm list"}),
        json!({"command": "customer put", "quota_vms": 3}),
        json!({"command": 7}),
        json!({"command": "ip route", "prefix": "198.51.100.64/28", "to": "web01.acme.example/0", "odd": 1}),
    ] {
        let before = world.dump();
        let said = import(&[json!({"noun": "vlan", "name": "never", "tag": 78}), line.clone()]);
        assert!(said.code != 0 && said.err.contains("line 2"), "{line}: {}", said.err);
        assert_eq!(world.dump(), before, "{line}");
    }
}

#[test]
fn the_lines_of_the_documentation_are_taken() {
    let text = std::fs::read_to_string(project().join("docs/running.md")).expect("it is there");
    let lines = text.lines().filter(|line| line.starts_with("{\"")).map(|line| format!("{line}\n"));
    let (world, lines) = (World::new(), lines.collect::<String>());
    assert!(lines.contains("noun") && lines.contains("command"), "{lines}");
    piped(world.command(VIRTCTL).args(["import", "-"]), &lines);
    assert_eq!(world.ok("vm list -o name"), "web01.acme.example\n");
    assert!(world.ok("ip list --kind routed -o name").starts_with("192.0.2.64"));
    world.ok("check");
}
