//! What hooks print: the same strings for every reader, nothing on failure, and an answer for a user
//! who may write nothing.

mod common;

use std::os::unix::fs::PermissionsExt;
use std::process::Command;

use common::{VIRTCTL, World, said};
use serde_json::Value;

const HOOKS: [&str; 4] =
    ["enc -- HOST", "hiera -- HOST", "pillar -- HOST", "inventory --host HOST"];

/// Texts that readers like to take for something else.
const HOSTILE: &[&str] = &[
    "--help",
    "-x",
    "../x",
    "no",
    "yes",
    "off",
    "null",
    "~",
    "1e3",
    "0777",
    "1_000",
    "1,000",
    "3.10",
    "52:54:00:12:34:56",
    "12:30:45",
    "2026-01-01",
    "::1",
    ":symbol",
    "=",
    "<<",
    "*alias",
    "&anchor",
    "!ruby/object:Object {}",
    "%{x}",
    "%{facts.os}",
    "{{x}}",
    "{{ lookup('pipe','id') }}",
    "{% raw %}",
    "{# x #}",
    "a\"b",
    "a'b",
    "a\\b",
    "a#b # c",
    "- a",
    "a: b",
    "é😀",
    "</script>",
    "$(id)",
    "`id`",
    "a\u{a0}b",
    "a\u{ad}b",
    "\u{85}x",
    "tab\there",
    "a\nb",
    "\u{202e}rtl",
    "\u{7f}",
    "\u{9b}31m",
    "",
];

/// What a hook prints: one line, nothing on standard error.
fn printed(world: &World, hook: &str, host: &str) -> String {
    let said = world.line(&hook.replace("HOST", host));
    assert_eq!((said.code, said.err.as_str()), (0, ""), "{hook}");
    assert_eq!(said.out.lines().count(), 1, "one line: {}", said.out);
    assert!(!said.out.contains('\t') && !said.out.contains("\\/"), "{}", said.out);
    said.out
}

const PYTHON: &str = "import sys,json,yaml\nfor line in sys.stdin.buffer.read().decode().split('\\n'):\n \
                      if line: print(json.dumps(yaml.safe_load(line)))";
const RUBY: &str = "require 'yaml'; require 'json'; STDIN.set_encoding('UTF-8'); \
                    STDIN.each_line { |line| puts JSON.generate(YAML.safe_load(line)) }";

/// The documents of many lines, as JSON, PyYAML and Psych read them.
fn parsed(world: &World, lines: &[String]) -> Vec<Vec<Value>> {
    let all = lines.concat();
    let read = |text: &str| {
        let document = |line: &str| serde_json::from_str(line).expect("it is JSON");
        text.split('\n').filter(|line| !line.is_empty()).map(document).collect::<Vec<Value>>()
    };
    let found =
        [all.clone(), world.python(PYTHON, &all), world.ruby(RUBY, &all)].map(|text| read(&text));
    assert!(found.iter().all(|documents| documents.len() == lines.len()));
    found.to_vec()
}

fn description(document: &Value) -> Value {
    let top = document.get("parameters").unwrap_or(document);
    top["virtctl"]["description"].clone()
}

#[test]
fn hostile_texts_arrive_as_they_are_or_are_refused() {
    let world = World::with_fleet();
    let (mut lines, mut wanted, mut refused) = (vec![], vec![], 0);
    for text in HOSTILE {
        let before = world.dump();
        let said =
            world.run(&["node", "set", "hv01.example.net", &format!("--description={text}")]);
        if said.code != 0 {
            assert_eq!((said.code, &before), (2, &world.dump()), "{text:?}: {}", said.err);
            assert!(
                said.err.bytes().all(|byte| byte >= 0x20 || byte == b'\n'),
                "{text:?}: {}",
                said.err
            );
            refused += 1;
            continue;
        }
        for hook in HOOKS {
            lines.push(printed(&world, hook, "hv01.example.net"));
            wanted.push((hook, text, expected(hook, text.trim())));
        }
    }
    for documents in parsed(&world, &lines) {
        for (document, (hook, text, wanted)) in documents.iter().zip(&wanted) {
            assert_eq!(description(document), *wanted, "{hook} {text:?}");
        }
    }
    println!("{} taken, {refused} refused", lines.len() / HOOKS.len());
    assert!(lines.len() / HOOKS.len() >= 35 && refused == 5);
}

#[test]
fn names_that_are_keys_are_text_for_hiera_too() {
    let world = World::with_fleet();
    world.ok("vlan add '%{x}' --tag 501");
    world.ok("interface add web01.acme.example --vlan '%{x}'");
    let keys = |hook: &str| {
        let line = world.ok(&format!("{hook} web01.acme.example"));
        let document: Value = serde_json::from_str(&line).expect("it is JSON");
        let document = document.get("parameters").unwrap_or(&document)["virtctl"].clone();
        document["vlans"].as_object().expect("an object").keys().cloned().collect::<Vec<_>>()
    };
    assert_eq!(keys("pillar"), ["%{x}", "public"]);
    assert_eq!(keys("hiera"), ["%{literal('%')}{x}", "public"]);
}

/// What a reader of a hook must find for a text.
fn expected(hook: &str, text: &str) -> Value {
    match hook.split(' ').next() {
        _ if text.is_empty() => Value::Null,
        Some("hiera") => text.replace("%{", "%{literal('%')}{").into(),
        Some("inventory") if ["{{", "{%", "{#"].iter().any(|sign| text.contains(sign)) => {
            serde_json::json!({"__ansible_unsafe": text})
        }
        _ => text.into(),
    }
}

#[test]
fn hostile_names_are_refused_before_anything_is_looked_up() {
    let world = World::with_fleet();
    let long = "a".repeat(300);
    for name in
        HOSTILE.iter().copied().chain([long.as_str(), "hv01", "HV01", "1", "id:1", "10.0.0.11"])
    {
        for hook in HOOKS {
            let words = hook
                .split(' ')
                .map(|word| if word == "HOST" { name } else { word })
                .collect::<Vec<_>>();
            let said = world.run(&words);
            assert!([2, 3].contains(&said.code), "{hook} {name:?}: {} {}", said.code, said.out);
            assert_eq!(said.out, "", "{hook} {name:?}");
        }
        let said = world.run(&[
            "node",
            "add",
            "--location",
            "r1",
            "--ip",
            "10.0.0.99",
            "--role",
            "ceph-mon",
            "--",
            name,
        ]);
        assert_eq!(said.code, 2, "{name:?}: {}", said.err);
    }
    assert_eq!(
        world.run(&["enc", "hv01.example.net", "hv02.example.net"]).code,
        2,
        "extra words are refused"
    );
}

#[test]
fn unknown_hosts_keys_and_broken_databases_print_nothing() {
    let world = World::with_fleet();
    for hook in HOOKS {
        let said = world.line(&hook.replace("HOST", "hv99.example.net"));
        assert_eq!((said.code, said.out.as_str()), (3, ""), "{hook}");
        assert_eq!(said.err.lines().count(), 1, "{}", said.err);
        assert!(said.err.contains("hv99.example.net"), "{}", said.err);
    }
    for key in ["lookup_options", "virtctl::x", "nothing"] {
        let said = world.run(&["hiera", "hv01.example.net", key]);
        assert_eq!((said.code, said.out.as_str()), (3, ""), "{key}");
    }
    assert!(world.ok("hiera hv01.example.net virtctl").starts_with("{\"virtctl\":"));
    let broken = [
        ("missing", None),
        ("empty", Some(vec![])),
        ("text", Some(b"not a database at all, only text".to_vec())),
    ];
    for (name, content) in broken {
        let file = world.path().join(name);
        if let Some(content) = content {
            std::fs::write(&file, content).expect("it can be written");
        }
        for hook in HOOKS {
            let words = hook.replace("HOST", "hv01.example.net");
            let words = words.split(' ').collect::<Vec<_>>();
            let out = world.command(VIRTCTL).env("VIRTCTL_DATABASE", &file).args(words).output();
            let said = said(out.expect("it starts"));
            assert_eq!((said.code, said.out.as_str()), (7, ""), "{name} {hook} {}", said.err);
            assert_eq!(said.err.lines().count(), 1, "{}", said.err);
        }
    }
    assert!(!world.path().join("missing").exists(), "a hook makes no database");
}

#[test]
fn the_documents_of_all_hooks_are_one() {
    let world = World::with_fleet();
    for host in ["hv02.example.net", "db01.acme.example"] {
        let [enc, hiera, pillar] = ["enc", "hiera", "pillar"].map(|hook| {
            serde_json::from_str::<Value>(&world.ok(&format!("{hook} {host}"))).expect("it is JSON")
        });
        assert_eq!(enc["parameters"]["virtctl"], hiera["virtctl"]);
        assert_eq!(hiera["virtctl"], pillar["virtctl"]);
        let all = serde_json::from_str::<Value>(&world.ok("inventory --list")).expect("it is JSON");
        assert_eq!(all["_meta"]["hostvars"][host]["virtctl"], pillar["virtctl"]);
    }
}

#[test]
fn a_hypervisor_gets_everything_that_belongs_on_it() {
    let world = World::with_fleet();
    world.ok("role set hypervisor --class virtctl::hypervisor");
    world.ok("node set hv02.example.net --environment production");
    world.ok("ip route 192.0.2.64/29 --to db01.acme.example/0");
    let enc = serde_json::from_str::<Value>(&world.ok("enc hv02.example.net")).expect("it is JSON");
    assert_eq!(enc["classes"], serde_json::json!({"virtctl::hypervisor": {}}));
    assert_eq!(enc["environment"], "production");
    let bare = serde_json::from_str::<Value>(&world.ok("enc hv02.example.net --no-environment"));
    assert_eq!(bare.expect("it is JSON").get("environment"), None);
    let document = &enc["parameters"]["virtctl"];
    assert_eq!(document["roles"]["hypervisor"]["vg_name"], "vg0");
    assert_eq!(document["roles"]["ceph-osd"]["devices"][0]["db_device"], "/dev/nvme0n1");
    assert_eq!(document["gateways"], serde_json::json!(["10.0.0.1"]));
    assert_eq!(document["bridges"], serde_json::json!(["br-2-0", "br-2-1"]));
    assert_eq!(document["vlans"]["public"], serde_json::json!({"tag": 100, "vni": null}));
    let vm = &document["vms"][0];
    assert_eq!(vm["fqdn"], "db01.acme.example");
    assert_eq!(vm["storage"][0]["source"], "/dev/vg0/2-0");
    assert_eq!(vm["storage"][1]["source"], "rbd/2-1");
    assert_eq!(vm["interfaces"][0]["mac"], "52:54:00:12:34:56");
    assert_eq!(vm["interfaces"][0]["routed"], serde_json::json!(["192.0.2.64/29"]));
    let networks = &vm["interfaces"][0]["networks"];
    assert_eq!(networks[0]["gateway"], "192.0.2.1");
    assert_eq!(networks[1]["routed"], true);
}

/// A module finds what it needs to reach a Ceph cluster, and the tag of every VLAN that is named.
#[test]
fn a_document_explains_every_name_in_it() {
    let world = World::with_fleet();
    world.ok("ceph-cluster set ceph --fsid 7a2c1d10-0000-4000-8000-000000000001 --public-network 10.0.0.0/16");
    world.ok("node add mon.example.net --location r9 --ip 10.0.0.77 --role ceph-mon:port=3301,port-v1=6789");
    world.ok("ceph-mon add hv01.example.net --address 10.0.0.99");
    let document = |host: &str| {
        let text = world.ok(&format!("pillar {host}"));
        serde_json::from_str::<Value>(&text).expect("it is JSON")["virtctl"].clone()
    };
    for host in ["hv01.example.net", "hv02.example.net", "mon.example.net", "web01.acme.example"] {
        let document = document(host);
        for network in document["networks"].as_array().expect("a list") {
            let vlan = network["vlan"].as_str().expect("a name");
            assert!(document["vlans"][vlan]["tag"].is_i64(), "{host}: {vlan}");
        }
    }
    let cluster = document("hv02.example.net")["ceph"]["ceph"].clone();
    assert_eq!(cluster["fsid"], "7a2c1d10-0000-4000-8000-000000000001");
    assert_eq!(cluster["public_network"], "10.0.0.0/16");
    let monitors = cluster["monitors"].as_array().expect("a list");
    let told = |monitor: &Value| {
        ["fqdn", "address", "port", "port_v1"].map(|part| monitor[part].to_string()).join(" ")
    };
    let told = monitors.iter().map(told).collect::<Vec<_>>();
    assert_eq!(
        told[0..1],
        ["\"hv01.example.net\" \"10.0.0.99\" 3300 null"],
        "what was said counts before the first address"
    );
    assert!(told.contains(&"\"mon.example.net\" \"10.0.0.77\" 3301 6789".to_owned()), "{told:?}");
    let known = document("mon.example.net")["ceph"]["ceph"].clone();
    assert_eq!(known, cluster, "a monitor knows the others, and all pools");
    world.ok("ceph-mon remove hv01.example.net --yes");
    assert_eq!(
        document("hv01.example.net")["ceph"],
        serde_json::json!({}),
        "it has no image there"
    );
}

/// A copy of the program and the database where a user with no rights can read them.
fn readable(world: &World) -> std::path::PathBuf {
    let program = world.path().join("virtctl");
    std::fs::copy(VIRTCTL, &program).expect("it can be copied");
    for (path, mode) in
        [(world.path(), 0o755), (program.as_path(), 0o755), (&world.database(), 0o644)]
    {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).expect("it is ours");
    }
    program
}

fn as_nobody(world: &World, program: &std::path::Path, words: &[&str]) -> common::Said {
    let mut command = Command::new("setpriv");
    command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(program).args(words);
    command.env_clear().env("VIRTCTL_DATABASE", world.database()).current_dir("/");
    said(command.output().expect("setpriv starts"))
}

#[test]
fn a_user_who_may_write_nothing_always_gets_the_right_answer() {
    let world = World::with_fleet();
    let program = readable(&world);
    let answer = || as_nobody(&world, &program, &["enc", "--", "hv01.example.net"]);
    let right = world.ok("enc hv01.example.net");
    assert_eq!(answer().out, right, "{}", answer().err);

    // Another program closed the database last, and took the shared files away.
    world.spoil("UPDATE node SET claim = claim + 1");
    let log = format!("{}-wal", world.database().display());
    assert!(!std::path::Path::new(&log).exists(), "sqlite3 took the log away");
    assert_eq!(answer().out, right, "{}", answer().err);

    // A writer is at work all the time.
    let mut wrong = vec![];
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| {
            for number in 0..60 {
                world.ok(&format!("node set hv02.example.net --description run{number}"));
            }
        });
        while !writer.is_finished() {
            let said = answer();
            if said.code != 0 || said.out != right {
                wrong.push(format!("{} {}", said.code, said.err));
            }
        }
    });
    assert!(wrong.is_empty(), "{wrong:?}");
    let refused =
        as_nobody(&world, &program, &["node", "set", "hv01.example.net", "--state", "stopped"]);
    assert_eq!((refused.code, refused.out.as_str()), (7, ""), "{}", refused.err);
    assert!(refused.err.contains("may not write"), "{}", refused.err);

    // What is in a folder that is closed to them is there all the same.
    let closed = world.path().join("closed");
    std::fs::create_dir(&closed).expect("it can be made");
    std::fs::set_permissions(&closed, std::fs::Permissions::from_mode(0o700)).expect("it is ours");
    let file = closed.join("fleet.db").display().to_string();
    std::fs::copy(world.database(), &file).expect("it can be copied");
    let kept_out = as_nobody(&world, &program, &["--database", &file, "enc", "hv01.example.net"]);
    assert_eq!((kept_out.code, kept_out.out.as_str()), (7, ""), "{}", kept_out.err);
    assert!(kept_out.err.contains("Permission denied"), "{}", kept_out.err);
}

#[test]
fn a_hook_leaves_nothing_beside_a_file_at_rest_and_still_sees_a_writers_log() {
    let world = World::with_fleet();
    let (database, link) = (world.database(), world.path().join("linked/fleet.db"));
    std::fs::create_dir(world.path().join("linked")).expect("it can be made");
    std::os::unix::fs::symlink(&database, &link).expect("it can be linked");
    let sqlite = |orders: &[&str]| {
        said(Command::new("sqlite3").arg(&database).args(orders).output().expect("it starts")).out
    };
    // Longer than a file is watched for whether it rests.
    let rest = ".system sleep 3.1";
    sqlite(&["UPDATE node SET claim = claim + 1"]);
    sqlite(&[rest]);
    let beside = || std::fs::read_dir(database.parent().expect("a folder")).expect("ours").count();
    let before = beside();
    let right = world.ok("enc hv01.example.net");
    assert_eq!(beside(), before, "a hook left something beside the file");

    // What a writer has said is in its log alone, and the file is as it was.
    for file in [&database, &link] {
        let hook =
            format!(".system {VIRTCTL} --database '{}' enc hv01.example.net", file.display());
        let change = "UPDATE node SET state_id = 3 - state_id WHERE fqdn = 'hv01.example.net'";
        let answer = sqlite(&["PRAGMA wal_autocheckpoint = 0", change, rest, &hook]);
        assert!(answer.contains("hv01.example.net") && !answer.contains(right.trim()), "{answer}");
        sqlite(&[change]);
    }
}

#[test]
fn hooks_depend_on_nothing_around_them() {
    let world = World::with_fleet();
    let right = world.ok("enc hv01.example.net");
    let config = world.path().join(".config/virtctl");
    std::fs::create_dir_all(&config).expect("it can be made");
    std::fs::write(config.join("config.toml"), "database = \"/nowhere\"\nnonsense = 1\n")
        .expect("it can be written");
    assert_eq!(world.ok("enc hv01.example.net"), right, "the user's configuration is not read");
    let broken = world.line("node list");
    assert_eq!(broken.code, 2, "{}", broken.err);
    assert!(
        broken.err.contains("nonsense") && broken.err.contains("config.toml"),
        "{}",
        broken.err
    );
    let database = world.database();
    let bare = Command::new(VIRTCTL)
        .env_clear()
        .args([
            "--database".as_ref(),
            database.as_os_str(),
            "enc".as_ref(),
            "hv01.example.net".as_ref(),
        ])
        .current_dir("/")
        .output();
    assert_eq!(said(bare.expect("it starts")).out, right);
    let link = world.path().join("virtctl-inventory");
    std::os::unix::fs::symlink(VIRTCTL, &link).expect("it can be linked");
    let listed = said(world.command(&link).arg("--list").output().expect("it starts"));
    assert!(listed.out.contains("role_hypervisor"), "{}", listed.err);
}

#[test]
fn a_host_is_reached_where_it_is_and_leads_out_where_it_can() {
    let world = World::with_fleet();
    let document = |host: &str| {
        serde_json::from_str::<Value>(&world.ok(&format!("inventory --host {host}")))
            .expect("it is JSON")
    };
    world.ok("vrf add red");
    for line in [
        "vlan add red --tag 12",
        "subnet add 10.0.0.0/16 --vrf red --gateway 10.0.0.254 --vlan red",
        "vlan add priv --tag 300",
        "subnet add 192.168.50.0/24 --vlan priv",
        "vm create red.acme.example --method KVM --cores 1 --ram 1GiB --disk raw:1GiB --nic red",
        "vm create priv.acme.example --method KVM --cores 1 --ram 1GiB --disk raw:1GiB --nic priv --nic public --description '#jinja2: x'",
        "vm create both.acme.example --method KVM --node hv01.example.net --cores 1 --ram 1GiB --disk raw:1GiB --nic red --nic public",
    ] {
        world.ok(line);
    }
    assert_eq!(
        document("red.acme.example")["ansible_host"],
        Value::Null,
        "others have that address"
    );
    let of_two = document("both.acme.example");
    assert_eq!(of_two["ansible_host"], of_two["virtctl"]["interfaces"][1]["addresses"][0]);
    let private = document("priv.acme.example");
    assert_eq!(private["virtctl"]["description"]["__ansible_unsafe"], "#jinja2: x");
    // A node is reached by what leads outside, whatever it got first.
    world.ok("node add n5.example.net --location r1 --ip 10.0.0.55 --role web");
    world.ok("interface add n5.example.net/stor0 --purpose storage --ip 10.0.0.56");
    world.ok("interface add n5.example.net/bond0 --kind bond --ip 10.0.0.57");
    world.ok("interface remove n5.example.net/external --yes");
    assert_eq!(document("n5.example.net")["ansible_host"], "10.0.0.57");
    // What is routed to an interface lies behind it: in no VLAN of its own, and without the router of where it is cut.
    world.ok("vlan add elsewhere --tag 77");
    world.ok("subnet add 198.51.100.0/24 --vlan elsewhere --gateway first");
    world.ok("ip route 198.51.100.64/28 --to both.acme.example/1");
    let of_two = document("both.acme.example");
    let networks = of_two["virtctl"]["networks"].as_array().expect("it has some");
    let routed = networks.iter().find(|network| network["routed"] == true).expect("it has one");
    assert_eq!((&routed["gateway"], &routed["vlan"]), (&Value::Null, &Value::Null));
    assert_eq!(of_two["virtctl"]["vlans"]["elsewhere"], Value::Null);
    // What the networks of a host name is told of, though it is in no VLAN itself.
    assert_eq!(document("hv01.example.net")["virtctl"]["vlans"]["mgmt"]["tag"], 10);
    // Who makes pools knows all of them, with what they keep; who uses one knows that.
    world.ok("ceph-pool add other --size 2");
    world.ok("storage add both.acme.example ceph:1GiB,pool=other");
    let pools = |host: &str| document(host)["virtctl"]["ceph"]["ceph"]["pools"].clone();
    let other = serde_json::json!({"name": "other", "size": 2, "min_size": 1});
    let rbd = serde_json::json!({"name": "rbd", "size": 3, "min_size": 2});
    assert_eq!(pools("hv02.example.net"), serde_json::json!([other, rbd]));
    assert_eq!(pools("hv01.example.net"), serde_json::json!([other]));
}
