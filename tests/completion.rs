//! Completion in the shells that people use: bash, zsh and fish call the program, which tells words of its own
//! and names from the database or the server. Whatever goes wrong, nothing is told.
//!
//! Teeth: without `visible_alias(None)`, `vm ` offers `add`; with flags that are not hidden, `vm show ` offers them
//! beside the names.

mod common;

use common::serving::Serving;
use common::terminal::Terminal;
use common::{VIRTCTL, World, said};

/// What bash completes: the words of a line, of which the last was begun.
fn by_bash(world: &World, before: &str, line: &[&str]) -> String {
    let script = format!(
        "PATH=${{0%/*}}:$PATH; {before} source <(virtctl completions bash); COMP_WORDS=(\"$@\"); COMP_CWORD=$(($#-1)); COMP_LINE=\"$*\"; \
         _virtctl virtctl \"${{COMP_WORDS[COMP_CWORD]}}\" ''; echo \"${{COMPREPLY[*]}}\""
    );
    let mut bash = world.command("bash");
    let done = said(bash.args(["-c", &script, VIRTCTL]).args(line).output().expect("bash starts"));
    assert_eq!((done.code, done.err.as_str()), (0, ""), "{line:?}");
    done.out.trim_end().to_owned()
}

#[test]
fn bash_completes_words_and_names() {
    let world = World::with_fleet();
    world.ok("customer add 'two words'");
    let wanted: &[(&[&str], &str)] = &[
        (&["virtctl", "vl"], "vlan"),
        (&["virtctl", "vm", ""], "create list show set put remove move place assign unassign"),
        (&["virtctl", "vm", "show", "db"], "db01.acme.example"),
        (&["virtctl", "vm", "get", "db"], "db01.acme.example"),
        (&["virtctl", "--database", "/nowhere.db", "vm", "show", "db"], ""),
        (&["virtctl", "node", "set", "hv01.example.net", "--stat"], "--state"),
        (&["virtctl", "node", "set", "hv01.example.net", "--state", "m"], "maintenance"),
        (&["virtctl", "hypervisor", "show", "hv0"], "hv01.example.net hv02.example.net"),
        (&["virtctl", "vm", "set", "x", "--customer", "t"], "two\\ words"),
        (&["virtctl", "vm", "create", "x", "--nic", "pu"], "public"),
        (&["virtctl", "vm", "list", "--columns", "fqdn,-ra"], "fqdn,-ram"),
        (&["virtctl", "interface", "show", "hv01"], "hv01.example.net"),
        (&["virtctl", "enc", "hv01"], "hv01.example.net"),
        (&["virtctl", "hiera", "hv01"], "hv01.example.net"),
        (&["virtctl", "hiera", "hv01.example.net", "hv"], ""),
        (&["virtctl", "storage", "add", "web01.acme.example", "qc"], "qcow2"),
        (&["virtctl", "log", "show", "1"], "18 17 16 15 14 13 12 11 10 1"),
        (&["virtctl", "restore", "/etc/hostn"], "/etc/hostname"),
        (&["virtctl", "vm", "list", "-o", "js"], "json jsonl"),
        (&["virtctl", "vm", "list", "--tok"], "--token-file"),
    ];
    for (line, words) in wanted {
        assert_eq!(by_bash(&world, "", line).replace('\u{b}', " "), *words, "{line:?}");
    }
}

#[test]
fn names_are_told_by_a_server_as_its_token_may_see_them() {
    let world = World::with_fleet();
    world.ok(
        "vm create ours.example.com --method KVM --cores 1 --ram 1GiB --disk lvm:1GiB --nic public",
    );
    let serving = Serving::start(&world, &[]);
    let there = |token: &std::path::Path| {
        let (url, token) = (&serving.url, token.display());
        format!("unset VIRTCTL_DATABASE; export VIRTCTL_SERVER={url} VIRTCTL_TOKEN_FILE={token};")
    };
    let line = ["virtctl", "vm", "show", ""];
    let all = by_bash(&world, &there(&serving.token_file), &line);
    assert!(all.contains("db01.acme.example") && all.contains("ours.example.com"), "{all}");
    let made = world.ok("token create theirs --role customer-read --customer acme -o json");
    let made: serde_json::Value = serde_json::from_str(&made).expect("it is JSON");
    let file = world.path().join("theirs");
    std::fs::write(&file, made["secret"].as_str().expect("it is told")).expect("it is written");
    let mode = std::os::unix::fs::PermissionsExt::from_mode(0o600);
    std::fs::set_permissions(&file, mode).expect("it is ours");
    let theirs = by_bash(&world, &there(&file), &line);
    assert!(theirs.contains("db01.acme.example") && !theirs.contains("ours"), "{theirs}");
    let lost = "unset VIRTCTL_DATABASE; export VIRTCTL_SERVER=http://127.0.0.1:1 VIRTCTL_TOKEN_FILE=/nowhere;";
    assert_eq!(by_bash(&world, lost, &["virtctl", "vm", "show", "d"]), "");
}

#[test]
fn fish_completes_with_what_is_said_of_each() {
    let world = World::with_fleet();
    let script = format!(
        "set PATH (path dirname {VIRTCTL}) $PATH; virtctl completions fish | source; \
         complete -C 'virtctl node s'; complete -C 'virtctl node show hv01'"
    );
    let done = said(world.command("fish").args(["-c", &script]).output().expect("fish starts"));
    assert_eq!((done.code, done.err.as_str()), (0, ""));
    let wanted = "show\tShow a physical server\nset\tChange a physical server\nhv01.example.net\n";
    assert_eq!(done.out, wanted);
}

#[test]
fn bash_completes_what_it_takes_for_several_words() {
    let world = World::with_fleet();
    world.ok("vlan add 'my lan' --tag 77");
    world.ok("vlan add 'R&D' --tag 78");
    let terminal = Terminal::start(&world, "PS1='ready> ' bash --norc", "ready>");
    terminal.types("source <(virtctl completions bash); echo loa''ded", Some("loaded"));
    for (begun, whole) in [
        ("virtctl subnet show 2001:db8:1", "virtctl subnet show 2001:db8:100::/64"),
        ("virtctl vlan show my", "virtctl vlan show my\\ lan"),
        ("virtctl vm list --state=runn", "virtctl vm list --state=running"),
        ("virtctl vm show db", "virtctl vm show db01.acme.example"),
        ("virtctl vlan show \"my", "virtctl vlan show \"my lan\""),
        ("virtctl vlan show R", "virtctl vlan show R\\&D"),
    ] {
        terminal.tmux(&["send-keys", "-l", "--", begun]);
        terminal.tmux(&["send-keys", "Tab"]);
        terminal.until(|screen| screen.contains(&format!("ready> {whole}")));
        terminal.tmux(&["send-keys", "C-u"]);
    }
}

#[test]
fn zsh_completes_from_a_file_in_its_path_at_the_first_key() {
    let world = World::with_fleet();
    let folder = world.path().join("functions");
    std::fs::create_dir(&folder).expect("it can be made");
    std::fs::write(folder.join("_virtctl"), world.ok("completions zsh")).expect("it is written");
    let terminal = Terminal::start(&world, "PS1='ready> ' zsh -f", "ready>");
    let load = "fpath=(~/functions $fpath); autoload -U compinit; compinit -u; echo loa''ded";
    terminal.types(load, Some("loaded"));
    terminal.tmux(&["send-keys", "-l", "virtctl customer sho"]);
    terminal.tmux(&["send-keys", "Tab"]);
    terminal.until(|screen| screen.contains("virtctl customer show"));
    terminal.tmux(&["send-keys", "-l", "ac"]);
    terminal.tmux(&["send-keys", "Tab"]);
    terminal.until(|screen| screen.contains("virtctl customer show acme"));
}

#[test]
fn a_database_that_cannot_be_read_has_no_names_and_says_nothing() {
    let world = World::new();
    assert_eq!(by_bash(&world, "", &["virtctl", "vm", "show", "d"]), "");
    std::fs::write(world.database(), "this is no database, and longer than a header").expect("so");
    assert_eq!(by_bash(&world, "", &["virtctl", "vm", "show", "d"]), "");
    // What is configured badly is not what the line says.
    let world = World::with_fleet();
    let folder = world.path().join("config/virtctl");
    std::fs::create_dir_all(&folder).expect("it is made");
    std::fs::write(folder.join("config.toml"), "nosuch = 1").expect("it is written");
    let home = format!(
        "source <(virtctl completions bash); unset VIRTCTL_DATABASE; export XDG_CONFIG_HOME={}; true ||",
        world.path().join("config").display()
    );
    let named = world.database().display().to_string();
    let line = ["virtctl", "--database", &named, "vm", "show", "db"];
    assert_eq!(by_bash(&world, &home, &line), "db01.acme.example");
}

#[test]
fn what_is_no_database_is_left_alone() {
    let world = World::new();
    std::fs::write(world.database(), "this is no database, and longer than a header").expect("so");
    assert_eq!(by_bash(&world, "", &["virtctl", "vm", "show", "d"]), "");
    let kept = std::fs::read_to_string(world.database()).expect("it is there");
    assert!(kept.starts_with("this is no database"), "it was left alone");
}
