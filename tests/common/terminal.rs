//! A terminal in which a program is typed to.

use std::path::Path;
use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::{VIRTCTL, World, said};

/// A terminal of its own, by tmux.
pub struct Terminal {
    pub socket: String,
}

impl Terminal {
    /// Runs a program there, and waits until it prompts.
    pub fn start(world: &World, program: &str, prompt: &str) -> Self {
        let terminal = Self { socket: world.path().join("tmux").display().to_string() };
        let set = format!(
            "env -i PATH={2}:/usr/bin:/bin TERM=screen HOME={0} XDG_STATE_HOME={0}/state VIRTCTL_DATABASE={1} NO_COLOR=1 {program}",
            world.path().display(),
            world.database().display(),
            Path::new(VIRTCTL).parent().unwrap_or(Path::new("/")).display(),
        );
        terminal.tmux(&["-f", "/dev/null", "new-session", "-d", "-x", "180", "-y", "50", &set]);
        terminal.until(|screen| screen.contains(prompt));
        terminal
    }

    pub fn tmux(&self, words: &[&str]) -> String {
        let done = said(
            Command::new("tmux")
                .args(["-S", &self.socket])
                .args(words)
                .output()
                .expect("tmux starts"),
        );
        assert_eq!(done.code, 0, "tmux {words:?}: {}", done.err);
        done.out
    }

    pub fn screen(&self) -> String {
        self.tmux(&["capture-pane", "-p", "-J", "-S", "-200"])
    }

    /// Waits until the screen is so, ten seconds at most.
    pub fn until(&self, so: impl Fn(&str) -> bool) -> String {
        let start = Instant::now();
        loop {
            let screen = self.screen();
            if so(&screen) || start.elapsed() > Duration::from_secs(10) {
                assert!(so(&screen), "{screen}");
                return screen;
            }
            sleep(Duration::from_millis(50));
        }
    }

    /// Types a line in which `<Tab>` is the key, and waits for the line that answers it.
    pub fn types(&self, line: &str, answer: Option<&str>) {
        for (at, part) in line.split("<Tab>").enumerate() {
            if at > 0 {
                self.tmux(&["send-keys", "Tab"]);
                sleep(Duration::from_millis(400));
            }
            self.tmux(&[
                "send-keys",
                "-l",
                "--",
                part.strip_prefix(' ').filter(|_| at > 0).unwrap_or(part),
            ]);
        }
        let seen =
            |screen: &str| screen.lines().filter(|line| Some(line.trim_end()) == answer).count();
        let before = seen(&self.screen());
        self.tmux(&["send-keys", "Enter"]);
        if answer.is_some() {
            self.until(|screen| seen(screen) > before);
        }
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = Command::new("tmux").args(["-S", &self.socket, "kill-server"]).output();
    }
}
