//! The real clients: Puppet, Hiera, Salt and Ansible, each with a known host, an unknown one and a
//! broken database.

mod common;

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use common::serving::Serving;
use common::{Said, VIRTCTL, World, project, said, venv};
use serde_json::Value;

fn fleet() -> World {
    let world = World::with_fleet();
    world.ok("role set hypervisor --class virtctl::hypervisor");
    for path in [world.path().to_owned(), world.database()] {
        let mode = if path.is_dir() { 0o755 } else { 0o644 };
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).expect("it is ours");
    }
    world
}

fn write(path: &Path, text: &str) {
    std::fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("it can be made");
    std::fs::write(path, text).expect("it can be written");
}

/// An environment of Puppet with a class that takes what the ENC says, and Hiera's data.
fn puppet_environment(world: &World, options: &str) -> PathBuf {
    let folder = world.path().join("environments");
    let production = folder.join("production");
    let module = production.join("modules/virtctl");
    write(
        &module.join("manifests/hypervisor.pp"),
        "class virtctl::hypervisor { notify { \"vms ${virtctl['vms'].map |$vm| { $vm['fqdn'] }.join(' ')}\": } }\n",
    );
    write(&production.join("modules/profile/manifests/web.pp"), "class profile::web {}\n");
    write(
        &production.join("manifests/site.pp"),
        "if $trusted['certname'] == 'web01.acme.example' { notify { \"hiera ${lookup('virtctl')['cores']}\": } }\n",
    );
    write(
        &module.join("lib/puppet/functions/virtctl/data.rb"),
        &std::fs::read_to_string(
            project().join("contrib/puppet/virtctl/lib/puppet/functions/virtctl/data.rb"),
        )
        .expect("it can be read"),
    );
    let options = format!("host: \"%{{trusted.certname}}\", command: {VIRTCTL}, {options}");
    write(
        &production.join("hiera.yaml"),
        &format!(
            "version: 5\nhierarchy:\n  - name: virtctl\n    data_hash: virtctl::data\n    options: {{{options}}}\n"
        ),
    );
    folder
}

/// What Hiera's function is told beside the host.
fn options(database: &Path) -> String {
    format!("database: {}", database.display())
}

fn puppet(world: &World, options: &str, words: &[&str]) -> Said {
    let environments = puppet_environment(world, options);
    let mut command = world.command("puppet");
    command.args(words).arg("--environmentpath").arg(environments);
    for (flag, folder) in [("--confdir", "conf"), ("--vardir", "var")] {
        command.arg(flag).arg(world.path().join(folder));
    }
    said(command.output().expect("puppet starts"))
}

/// What Puppet says when it compiles the catalog of a host with virtctl as its node terminus.
fn compiled(world: &World, database: &Path, host: &str) -> Said {
    let enc = format!("{VIRTCTL} --database {} enc --", database.display());
    compiled_by(&enc, world, database, host)
}

/// The same, with this command as its node terminus.
fn compiled_by(enc: &str, world: &World, database: &Path, host: &str) -> Said {
    let enc = format!("--external_nodes={enc}");
    puppet(
        world,
        &options(database),
        &[
            "catalog",
            "compile",
            host,
            "--certname",
            host,
            "--node_terminus=exec",
            &enc,
            "--render-as=json",
        ],
    )
}

fn catalog(said: &Said) -> Value {
    let start =
        said.out.find('{').unwrap_or_else(|| panic!("no catalog in {}{}", said.out, said.err));
    serde_json::from_str(&said.out[start..]).expect("the catalog is JSON")
}

#[test]
fn puppet_compiles_the_classes_and_parameters_of_enc() {
    let world = fleet();
    let found = catalog(&compiled(&world, &world.database(), "hv02.example.net"));
    let classes = found["classes"].as_array().expect("it has classes");
    assert!(classes.contains(&"virtctl::hypervisor".into()), "{classes:?}");
    assert!(found.to_string().contains("vms db01.acme.example"), "{found}");
    let unknown = compiled(&world, &world.database(), "hv99.example.net");
    assert!(unknown.code != 0 && !unknown.out.contains("\"resources\""), "{}", unknown.out);
    let broken = compiled(&world, &world.path().join("nowhere.db"), "hv02.example.net");
    assert!(broken.code != 0 && !broken.out.contains("\"resources\""), "{}", broken.out);
}

/// The script of the documentation, with another address and another file for its token.
#[test]
fn a_script_with_curl_is_a_node_terminus() {
    let world = fleet();
    let serving = Serving::start(&world, &[]);
    let page = std::fs::read_to_string(project().join("docs/server.md")).expect("it can be read");
    let start = page.find("#!/bin/sh").expect("it has a script");
    let script = page[start..].split("```").next().expect("it ends");
    let (settings, program) = (world.path().join("virtctl.curl"), world.path().join("terminus"));
    write(&settings, &format!("header = \"Authorization: Bearer {}\"\n", serving.token()));
    let script = script
        .replace("https://virtctl.example.net:8421", &serving.url)
        .replace("/etc/puppet/virtctl.curl", &settings.display().to_string());
    write(&program, &script);
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).expect("it is ours");
    let enc = program.display().to_string();
    let found = catalog(&compiled_by(&enc, &world, &world.database(), "hv02.example.net"));
    assert!(found.to_string().contains("vms db01.acme.example"), "{found}");
    let unknown = compiled_by(&enc, &world, &world.database(), "hv99.example.net");
    assert!(unknown.code != 0 && !unknown.out.contains("\"resources\""), "{}", unknown.out);
}

#[test]
fn hiera_looks_up_what_virtctl_says() {
    let world = fleet();
    let database = world.database();
    let found = catalog(&compiled(&world, &database, "web01.acme.example"));
    assert!(found.to_string().contains("hiera 4"), "{found}");
    let facts = world.path().join("facts.json");
    let lookup = |host: &str, options: &str| {
        let (name, domain) = host.split_once('.').expect("it has a domain");
        let text = serde_json::json!({"clientcert": host, "fqdn": host, "hostname": name, "domain": domain});
        write(&facts, &text.to_string());
        let facts = facts.display().to_string();
        puppet(
            &world,
            options,
            &["lookup", "virtctl", "--node", host, "--facts", &facts, "--render-as=json"],
        )
    };
    let looked_up = lookup("web01.acme.example", &options(&database));
    assert!(
        looked_up.out.contains("\"fqdn\":\"web01.acme.example\""),
        "{}{}",
        looked_up.out,
        looked_up.err
    );
    assert_ne!(lookup("hv99.example.net", &options(&database)).code, 0);
    // The last good answer while there is no other, if that is wanted.
    let kept = |database: &Path| {
        let folder = world.path().join("kept");
        format!("{}, cache: {}, max_stale: 3600", options(database), folder.display())
    };
    let nowhere = world.path().join("nowhere.db");
    assert_ne!(lookup("web01.acme.example", &kept(&nowhere)).code, 0);
    assert_eq!(lookup("web01.acme.example", &kept(&database)).code, 0);
    let stale = lookup("web01.acme.example", &kept(&nowhere));
    assert!(stale.out.contains("\"stale_seconds\":"), "{}{}", stale.out, stale.err);
    assert_ne!(lookup("web01.acme.example", &options(&nowhere)).code, 0);
    let broken = compiled(&world, &world.path().join("nowhere.db"), "web01.acme.example");
    assert!(broken.code != 0, "{}", broken.out);
}

/// Runs a script of `tests/clients`.
fn script(world: &World, name: &str, more: &[&Path]) -> Said {
    let folder = world.path().join("clients");
    std::fs::create_dir_all(&folder).expect("it can be made");
    let mut command = Command::new("bash");
    command
        .arg(project().join("tests/clients").join(name))
        .arg(folder)
        .arg(VIRTCTL)
        .arg(world.database());
    command.args(more).env_remove("VIRTCTL_DATABASE");
    said(command.output().expect("bash starts"))
}

#[test]
fn puppet_agents_get_their_catalogs_from_a_real_server() {
    let world = fleet();
    let done = script(&world, "puppet-agent.sh", &[]);
    assert_eq!(done.out.lines().last(), Some("agents: ran"), "{}{}", done.out, done.err);
}

#[test]
fn salt_gets_its_pillar_and_its_tops() {
    let world = fleet();
    let programs = venv().expect("tests/run makes the folder of Salt").join("bin");
    let done = script(&world, "salt.sh", &[&programs, &project().join("contrib/salt/ext_pillar")]);
    assert_eq!(done.out.lines().last(), Some("salt: ran"), "{}{}", done.out, done.err);
}

fn ansible(world: &World, database: &Path, words: &[&str]) -> Said {
    let program =
        venv().expect("tests/run makes the folder of Ansible").join("bin/ansible-inventory");
    let link = world.path().join("virtctl-inventory");
    if !link.exists() {
        std::os::unix::fs::symlink(VIRTCTL, &link).expect("it can be linked");
    }
    let mut command = world.command(program);
    command
        .env("VIRTCTL_DATABASE", database)
        .env("LC_ALL", "C.UTF-8")
        .arg("-i")
        .arg(link)
        .args(words);
    said(command.output().expect("ansible starts"))
}

#[test]
fn ansible_lists_every_host_with_its_variables() {
    let world = fleet();
    world.ok("node set hv01.example.net --description '{{ lookup(\"pipe\",\"id -u\") }}'");
    let listed = ansible(&world, &world.database(), &["--list"]);
    assert_eq!(listed.err, "");
    let found: Value = serde_json::from_str(&listed.out).expect("it is JSON");
    assert_eq!(
        found["role_hypervisor"]["hosts"],
        serde_json::json!(["hv01.example.net", "hv02.example.net"])
    );
    assert_eq!(
        found["vms"]["hosts"],
        serde_json::json!(["db01.acme.example", "web01.acme.example"])
    );
    let vm = &found["_meta"]["hostvars"]["web01.acme.example"]["virtctl"];
    assert_eq!((&vm["ram"], &vm["method"]), (&8_589_934_592i64.into(), &"KVM".into()));
    for (group, host) in [
        ("location_fra1_r01", "hv01.example.net"),
        ("customer_acme", "web01.acme.example"),
        ("hypervisor_hv01_example_net", "web01.acme.example"),
    ] {
        let hosts = found[group]["hosts"].as_array().unwrap_or_else(|| panic!("{group}: {found}"));
        assert!(hosts.contains(&host.into()), "{group}: {hosts:?}");
    }
    assert_eq!(found["_meta"]["hostvars"]["hv01.example.net"]["ansible_host"], "10.0.0.11");
    let one = ansible(&world, &world.database(), &["--host", "hv01.example.net"]);
    assert!(one.out.contains("lookup"), "a template stays text: {}", one.out);
    let unknown = ansible(&world, &world.database(), &["--host", "hv99.example.net"]);
    assert!(unknown.code != 0, "{}", unknown.out);
    let broken = ansible(&world, &world.path().join("nowhere.db"), &["--list"]);
    assert!(broken.err.contains("does not exist"), "{}", broken.err);
    assert!(!broken.out.contains("example.net"), "{}", broken.out);
}

#[test]
fn debians_sqlite3_opens_the_file_and_finds_it_whole() {
    let world = fleet();
    assert_eq!(world.sql("PRAGMA integrity_check"), "ok\n");
    assert_eq!(world.sql("PRAGMA foreign_key_check"), "");
    assert_eq!(world.sql("SELECT COUNT(*) FROM ip"), "7\n");
}
