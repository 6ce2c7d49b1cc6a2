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
