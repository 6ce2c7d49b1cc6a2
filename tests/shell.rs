//! The shell: typed into a real terminal, and as a script.

mod common;

use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

use common::terminal::Terminal;
use common::{VIRTCTL, World, piped, project, said};

/// The dialogue of the documentation: lines typed, each with the line that answers it.
fn dialogue() -> Vec<(String, Option<String>)> {
    let text = std::fs::read_to_string(project().join("docs/shell.md")).expect("it can be read");
    let block = text
        .split("```text\n")
        .nth(1)
        .and_then(|rest| rest.split("```").next())
        .expect("it has a dialogue");
    let mut found: Vec<(String, Option<String>)> = vec![];
    for line in block.lines() {
        match (line.strip_prefix("virtctl> "), found.last_mut()) {
            (Some(typed), _) => found.push((typed.to_owned(), None)),
            (None, Some((_, answer))) => {
                *answer = answer.take().or(Some(line.replace('\t', "       ").to_owned()))
            }
            (None, None) => {}
        }
    }
    found
}

#[test]
fn the_dialogue_of_the_documentation_happens_in_a_real_terminal() {
    let world = World::new();
    let terminal = Terminal::start(&world, "virtctl shell", "virtctl>");
    let lines = dialogue();
    assert!(lines.len() >= 10, "{lines:?}");
    for (line, answer) in &lines {
        println!("{line} -> {answer:?}");
        terminal.types(line, answer.as_deref());
    }
    let start = Instant::now();
    while Command::new("tmux")
        .args(["-S", &terminal.socket, "has-session"])
        .output()
        .expect("tmux starts")
        .status
        .success()
    {
        assert!(start.elapsed() < Duration::from_secs(10), "`exit` leaves");
        sleep(Duration::from_millis(50));
    }
    let history = world.path().join("state/virtctl/history");
    let kept = std::fs::read_to_string(&history).expect("history is kept");
    assert!(kept.contains("vlan add public --tag 100"), "{kept}");
    use std::os::unix::fs::PermissionsExt;
    let mode = std::fs::metadata(&history).expect("it is there").permissions().mode() & 0o777;
    assert_eq!(mode, 0o600, "history is its owner's alone");
}

#[test]
fn a_session_outlives_a_question_and_its_history_the_session() {
    let world = World::with_fleet();
    let terminal = Terminal::start(&world, "virtctl shell", "virtctl>");
    let asked = |times: usize| move |screen: &str| screen.matches("[y/N]").count() == times;
    terminal.types("vm remove web01", None);
    terminal.until(asked(1));
    terminal.tmux(&["send-keys", "C-c"]);
    terminal.until(|screen| screen.contains("was not confirmed"));
    terminal.types("vlan show mgmt -o name", Some("mgmt"));
    terminal.types("vm remove web01", None);
    terminal.until(asked(2));
    terminal.types("y", Some("removed vm web01.acme.example"));
    // The line to the machine is cut.
    terminal.tmux(&["kill-server"]);
    let kept = std::fs::read_to_string(world.path().join("state/virtctl/history"));
    let kept = kept.expect("history is kept");
    assert_eq!(kept, "vm remove web01\nvlan show mgmt -o name\nvm remove web01\n");
}

#[test]
fn lines_on_standard_input_run_as_a_script() {
    let world = World::with_fleet();
    let out = piped(
        world.command(VIRTCTL).arg("shell"),
        "# a comment\nnode list -o name\n\nvirtctl vlan show mgmt -o name\n",
    );
    assert_eq!(out, "hv01.example.net\nhv02.example.net\nmgmt\n");
}

#[test]
fn a_script_stops_at_the_first_error_and_names_the_line() {
    let world = World::with_fleet();
    let file = world.path().join("script");
    std::fs::write(
        &file,
        "vlan add a --tag 300\nnode show hv99.example.net\nvlan add b --tag 301\n",
    )
    .expect("it can be written");
    let mut command = world.command(VIRTCTL);
    command.arg("shell").stdin(std::fs::File::open(&file).expect("it opens"));
    let done = said(command.output().expect("it starts"));
    assert_eq!(done.code, 3, "{}", done.err);
    assert!(done.err.contains("line 2: node show hv99.example.net"), "{}", done.err);
    assert_eq!(world.ok("vlan list --filter 'tag>=300' -o name"), "a\n");
}

/// What became of a script.
fn script(world: &World, text: &[u8]) -> common::Said {
    let file = world.path().join("script");
    std::fs::write(&file, text).expect("it can be written");
    let mut command = world.command("timeout");
    command.args(["20", VIRTCTL, "shell"]);
    command.stdin(std::fs::File::open(&file).expect("it opens"));
    said(command.output().expect("it starts"))
}

#[test]
fn a_script_says_what_of_it_was_not_done() {
    let world = World::with_fleet();
    let many = (0..50).map(|at| format!("vlan add many{at} --tag {}\n", 2000 + at));
    let lines = format!("node list -q\n{}", many.collect::<String>());
    std::fs::write(world.path().join("many"), lines).expect("it can be written");
    // Nobody reads beyond the first line.
    let mut bash = world.command("bash");
    let pipe =
        format!("set -o pipefail; {VIRTCTL} shell <many | head -0; echo ${{PIPESTATUS[0]}} >code");
    let done = said(bash.args(["-c", &pipe]).output().expect("it starts"));
    assert!(done.err.contains("the lines that follow were not done"), "{}", done.err);
    assert_eq!(std::fs::read_to_string(world.path().join("code")).expect("it is there"), "1\n");
    for rest in ["", "exit", "# the end\n"] {
        let pipe = format!(
            "printf 'node list -q\\n{rest}' | {VIRTCTL} shell | head -0; exit ${{PIPESTATUS[1]}}"
        );
        let done = said(world.command("bash").args(["-c", &pipe]).output().expect("it starts"));
        assert_eq!(done.code, 0, "{rest}: {}", done.err);
    }
    // One in another would wait for its own lines.
    for line in ["virtctl shell\n", "-q shell\n", "--output json shell\n"] {
        let done = script(&world, line.as_bytes());
        assert_eq!(done.code, 2, "{line}: {}", done.err);
        assert!(done.err.contains("this is the shell already"), "{line}: {}", done.err);
    }
    for (text, code, told) in [
        (&b"\xef\xbb\xbfvlan list -q\n"[..], 0, ""),
        (b"vlan list -q\nexit # done\nvlan add never --tag 7\n", 0, ""),
        (b"vlan list -q\nvlan show \xff\n", 2, "line 2"),
        (b"vlan show \\\nmgmt\n", 2, "in one line"),
        (b"--database mysql://u:hunter2@h/d vlan list\n", 2, "line 1"),
        (b"token show virtctl_1_hunter2hunter2\n", 3, "line 1"),
    ] {
        let done = script(&world, text);
        assert_eq!(done.code, code, "{text:?}: {}", done.err);
        assert!(done.err.contains(told) && !done.err.contains("hunter2"), "{}", done.err);
    }
    assert_eq!(world.line("vlan show never").code, 3);
}

#[test]
fn what_is_pasted_runs_line_by_line() {
    let world = World::with_fleet();
    let terminal = Terminal::start(&world, "virtctl shell", "virtctl>");
    let text = "# two\nvlan add q1 --tag 611\nvlan show nope\nvlan add q2 --tag 612";
    terminal.tmux(&["set-buffer", text]);
    terminal.tmux(&["paste-buffer", "-p"]);
    terminal.until(|screen| screen.contains("612"));
    terminal.tmux(&["send-keys", "Enter"]);
    terminal.until(|screen| screen.contains("no vlan `nope`"));
    terminal.types("--database mysql://u:hunter2@h/d vlan list", None);
    terminal.until(|screen| screen.contains("a password on the command line"));
    terminal.types("vlan list -q --filter tag>600", Some("q1"));
    let kept = std::fs::read_to_string(world.path().join("state/virtctl/history"));
    let kept = kept.expect("history is kept");
    assert!(kept.contains("u:***@h/d") && !kept.contains("hunter2"), "{kept}");
    assert_eq!(world.line("vlan show q2").code, 3);
}

#[test]
fn who_would_see_no_answers_is_told() {
    let world = World::with_fleet();
    let program = "sh -c 'virtctl shell >out; echo code $?; sleep 20'";
    let terminal = Terminal::start(&world, program, "code 2");
    terminal.until(|screen| screen.contains("standard output is no terminal"));
}
