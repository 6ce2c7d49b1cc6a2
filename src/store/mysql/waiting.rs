//! Statements that wait to travel with another: each packet that is answered costs the way to the server and
//! back, and whoever writes keeps others out for so long.

/// How much may wait, in bytes: a quarter of what servers take in one packet where they are set up for little.
const MOST: usize = 1 << 18;

/// Statements whose results nobody waits for, in their order.
#[derive(Default)]
pub(super) struct Waiting {
    text: String,
    /// Which of them have to change something.
    guarded: Vec<bool>,
}

impl Waiting {
    /// Puts a statement behind the others.
    pub(super) fn add(&mut self, sql: &str, guarded: bool) {
        self.text.push_str(sql);
        self.text.push_str(";\n");
        self.guarded.push(guarded);
    }

    /// Whether there are so many that they should go.
    pub(super) fn is_full(&self) -> bool {
        self.text.len() > MOST
    }

    /// Whether one of them has to change something.
    pub(super) fn is_guarded(&self) -> bool {
        self.guarded.contains(&true)
    }

    /// Whether there is none.
    pub(super) fn is_empty(&self) -> bool {
        self.guarded.is_empty()
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.guarded.len()
    }

    /// Whether the one at this place was to change something, and `changed` nothing.
    pub(super) fn fails(&self, at: usize, changed: u64) -> bool {
        changed == 0 && self.guarded.get(at).is_some_and(|guarded| *guarded)
    }

    /// All of them, and this one behind them.
    pub(super) fn with(&self, sql: &str) -> String {
        format!("{}{sql}", self.text)
    }
}
