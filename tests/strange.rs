//! Places that cannot be used, words that are none, files that change under a program: an error says so, and
//! nothing is done elsewhere.
//!
//! Teeth, each tried once: with `Place::holds` always true, the second line of a shell is lost; with a file of
//! settings that cannot be read passed over, the command goes to the default database.

mod common;

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::PermissionsExt;
use std::process::Stdio;

use common::serving::served;
use common::{VIRTCTL, World, said};

fn mode(path: &std::path::Path) -> u32 {
    std::fs::metadata(path).expect("it is there").permissions().mode() & 0o777
}

#[test]
fn a_database_is_a_file_that_is_kept_and_not_for_everybody() {
    let world = World::new();
    for address in ["", "sqlite:", ":memory:", "sqlite::memory:"] {
        let done = world.run(&["--database", address, "vlan", "add", "ghost", "--tag", "7"]);
        assert_eq!(done.code, 2, "{address}: {}{}", done.out, done.err);
    }
    let folder = world.path().join("new");
    let file = folder.join("v.db").display().to_string();
    let lost = world.path().join("lost.db").display().to_string();
    // What looks would find nothing where a name is misspelled, and a copy of nothing is no backup.
    for line in ["vm show x", "log verify", "check", "search x", &format!("backup {lost}")] {
        let done = world.line(&format!("--database {file} {line}"));
        assert!(done.code == 7 && done.err.contains("does not exist"), "{line}: {}", done.err);
    }
    assert!(!folder.exists());
    world.ok(&format!("--database {file} vlan add one --tag 7"));
    world.ok(&format!("--database {file} backup {lost}"));
    assert_eq!(
        (mode(&folder) & 0o007, mode(file.as_ref()), mode(lost.as_ref())),
        (0, 0o640, 0o640)
    );
    assert_eq!(world.line(&format!("--database {file} backup {lost}")).code, 4);
    assert!(std::fs::metadata(&lost).is_ok_and(|copy| copy.len() > 0), "it was taken away");
}

#[test]
fn a_copy_that_is_not_whole_does_not_stay() {
    let world = World::with_fleet();
    let copy = world.path().join("copy.db");
    let mut limited = world.command("bash");
    let line = format!("ulimit -f 64; trap '' XFSZ; exec {VIRTCTL} backup {}", copy.display());
    let done = said(limited.args(["-c", &line]).output().expect("bash starts"));
    assert!(done.code != 0 && !copy.exists(), "{} {}", done.code, done.err);
    world.ok(&format!("backup {}", copy.display()));
}

#[test]
fn what_settings_cannot_be_read_are_not_passed_over() {
    let world = World::new();
    let folder = world.path().join("config/virtctl");
    std::fs::create_dir_all(folder.join("config.toml")).expect("a folder in its place");
    let mut command = world.command(VIRTCTL);
    command.env("XDG_CONFIG_HOME", world.path().join("config")).args(["vlan", "list"]);
    let done = said(command.output().expect("it starts"));
    assert!(done.code == 7 && done.err.contains("config.toml cannot be read"), "{}", done.err);
}

#[test]
fn words_are_text_and_may_begin_with_a_dash() {
    let world = World::with_fleet();
    let mut command = world.command(VIRTCTL);
    command.args(["vlan", "add"]).arg(OsStr::from_bytes(b"caf\xe9")).args(["--tag", "77"]);
    let done = said(command.output().expect("it starts"));
    assert!(done.code == 2 && done.err.contains("no text in UTF-8"), "{}", done.err);
    let mut command = world.command(VIRTCTL);
    command.args(["vlan", "list"]).env("VIRTCTL_DATABASE", OsStr::from_bytes(b"caf\xe9.db"));
    let done = said(command.output().expect("it starts"));
    assert!(done.code == 2 && done.err.contains("VIRTCTL_DATABASE"), "{}", done.err);
    world.ok("vm set db01.acme.example --description '- list' --message '-50% for now'");
    let shown = world.ok("vm show db01.acme.example -o json");
    assert!(shown.contains("\"description\": \"- list\""), "{shown}");
    world.refused("vm set db01.acme.example --cores -1", 2, &["between 1 and"]);
}

#[test]
fn an_answer_that_cannot_be_written_says_what_is_done() {
    let (world, serving) = served();
    let token = serving.token_file.display();
    let there = format!("--server {} --token-file {token}", serving.url);
    for (name, where_) in [("here", String::new()), ("there", there)] {
        let full = |line: &str| {
            let line = format!("exec {VIRTCTL} {where_} {line} > /dev/full");
            said(world.command("bash").args(["-c", &line]).output().expect("bash starts"))
        };
        let done = full(&format!("vlan add {name} --tag next"));
        let told = done.err.contains("but what was asked is done") && done.err.contains("space");
        assert!(done.code == 1 && told, "{name}: {}", done.err);
        world.ok(&format!("vlan show {name}"));
        for line in ["vlan list", "vlan add other --tag next --dry-run"] {
            let asked = full(line);
            assert!(asked.code == 1 && !asked.err.contains("is done"), "{line}: {}", asked.err);
        }
    }
}

#[test]
fn a_shell_does_not_write_into_a_file_that_was_replaced() {
    let world = World::new();
    world.ok("vlan add zero --tag 1");
    let (other, own) = (world.path().join("other.db"), world.database());
    std::fs::copy(&own, &other).expect("it is copied");
    let mut shell = world.command(VIRTCTL);
    let shell = shell.arg("shell").stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut shell = shell.spawn().expect("it starts");
    let mut pipe = shell.stdin.take().expect("it has an input");
    let mut out = BufReader::new(shell.stdout.take().expect("it has an output")).lines();
    let mut tell = |line: &str| {
        pipe.write_all(format!("{line}\n").as_bytes()).expect("it reads");
        out.next().expect("it answers").expect("it is text")
    };
    assert!(tell("vlan add one --tag 2").starts_with("created"));
    for end in ["-wal", "-shm"] {
        let _ = std::fs::remove_file(format!("{}{end}", own.display()));
    }
    std::fs::rename(&other, &own).expect("it is put in its place");
    assert!(tell("vlan add two --tag 3").starts_with("created"));
    drop(pipe);
    assert!(shell.wait().expect("it ends").success());
    assert_eq!(world.ok("vlan list -o name"), "two\nzero\n");
}

#[test]
fn a_secret_that_is_shown_once_is_shown() {
    let world = World::with_fleet();
    let value = world.ok("token create one --role readonly -o value");
    assert!(value.starts_with("virtctl_1_") && value.lines().count() == 1, "{value}");
    for line in ["token create two --role readonly -o name", "token rotate one -q"] {
        world.refused(line, 2, &["shown this once", "-o value"]);
    }
    assert_eq!(world.ok("token list -o name"), "one\n");
    let id = "01976b1c-5d1e-7b5e-8c51-0d6c5e1f2a3b";
    let first = world.ok(&format!("token create once --role readonly --request-id {id} -o value"));
    assert!(first.starts_with("virtctl_"), "{first}");
    let again = format!("token create once --role readonly --request-id {id} -o value");
    world.refused(&again, 4, &["is not told twice"]);
    let rotated = world.ok("token rotate one -o value");
    assert!(rotated.starts_with("virtctl_1_") && rotated != value, "{rotated}");
}

#[test]
fn names_and_addresses_are_taken_as_others_write_them() {
    let world = World::with_fleet();
    for mac in ["5254.0012.3456", "52-54-00-12-34-56", "52:54:00:12:34:56"] {
        assert_eq!(world.ok(&format!("vm show {mac} -o name")), "db01.acme.example\n", "{mac}");
    }
    world.refused(
        "interface add db01.acme.example --vlan lab --mac 5254.0012:3457",
        2,
        &["6 bytes"],
    );
    world.ok("node add müller.example.net. --location ' fra1 / r09/u1 ' --ip 10.0.0.99 --role web");
    for word in ["müller", "müller.example.net", "müller.example.net.", "xn--mller-kva"] {
        let location = world.ok(&format!("node show {word} -o json"));
        assert!(location.contains("\"fra1/r09/u1\""), "{word}: {location}");
    }
    assert!(world.ok("search müller").contains("xn--mller-kva.example.net"));
    world.refused("backup -", 2, &["a backup is a file"]);
}

#[test]
fn lines_are_told_by_their_number_and_take_the_words_of_flags() {
    let world = World::with_fleet();
    let put = |name: &str, bytes: &[u8]| {
        std::fs::write(world.path().join(name), bytes).expect("it is written")
    };
    put("broken", b"{\"noun\":\"vlan\",\"name\":\"a\",\"tag\":301}\n{x\n");
    world.refused("import broken", 2, &["line 2", "at column 2"]);
    put("latin", b"{\"noun\":\"vlan\",\"name\":\"a\",\"tag\":301}\n{\"noun\":\"vlan\",\"name\":\"\xfc\",\"tag\":302}\n");
    world.refused("import latin", 2, &["line 2", "UTF-8"]);
    put("flags", br#"{"noun":"vm","fqdn":"c.acme.example","method":"KVM","cores":1,"ram":"1GiB","disk":["raw:1GiB"],"nic":["lab,ip=none"]}"#);
    world.ok("import flags");
    put("twice", br#"{"noun":"vm","fqdn":"d.acme.example","method":"KVM","cores":1,"ram":"1GiB","disk":["raw:1GiB"],"storage":["raw:1GiB"],"nic":["lab,ip=none"]}"#);
    world.refused("import twice", 2, &["\"storage\" twice"]);
    assert!(world.ok("vm show c.acme.example").contains("c.acme.example"));
}

#[test]
fn a_list_that_makes_a_database_says_so() {
    let world = World::new();
    let first = world.line("vlan list");
    assert!(first.code == 0 && first.err.contains("was not there"), "{}", first.err);
    assert_eq!(world.line("vlan list").err, "");
}
