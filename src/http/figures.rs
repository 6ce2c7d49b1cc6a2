//! The figures of a server, in Prometheus' text format (0.0.4).

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;

/// What is counted while a server runs.
#[derive(Default)]
pub(super) struct Figures {
    /// Answers by the first digit of their status, from 1xx to 5xx.
    answers: [AtomicU64; 5],
    /// The time that they took, in microseconds.
    micros: AtomicU64,
    connections: AtomicU64,
    /// Connections that are open.
    pub(super) open: AtomicU64,
}

impl Figures {
    /// Counts an answer.
    pub(super) fn answered(&self, status: u16, took: Duration) {
        if let Some(class) = self.answers.get(usize::from(status / 100).wrapping_sub(1)) {
            class.fetch_add(1, Relaxed);
        }
        let micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        self.micros.fetch_add(micros, Relaxed);
    }

    /// Counts a connection that begins.
    pub(super) fn connected(&self) {
        self.connections.fetch_add(1, Relaxed);
        self.open.fetch_add(1, Relaxed);
    }

    /// All of them, as text.
    pub(super) fn text(&self) -> String {
        let mut text = "# HELP virtctl_requests_total Answers by the class of their status.\n\
                        # TYPE virtctl_requests_total counter\n"
            .to_owned();
        for (at, class) in self.answers.iter().enumerate() {
            let (name, count) = (at + 1, class.load(Relaxed));
            text += &format!("virtctl_requests_total{{class=\"{name}xx\"}} {count}\n");
        }
        let seconds = self.micros.load(Relaxed) as f64 / 1e6;
        let one = |name: &str, kind: &str, help: &str, value: String| {
            format!("# HELP {name} {help}\n# TYPE {name} {kind}\n{name} {value}\n")
        };
        text += &one(
            "virtctl_request_seconds_total",
            "counter",
            "The time that answers took, in seconds.",
            seconds.to_string(),
        );
        text += &one(
            "virtctl_connections_total",
            "counter",
            "Connections that began.",
            self.connections.load(Relaxed).to_string(),
        );
        text += &one(
            "virtctl_connections_open",
            "gauge",
            "Connections that are open.",
            self.open.load(Relaxed).to_string(),
        );
        text
    }
}
