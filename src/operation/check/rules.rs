//! The rules as statements: each selects the names of those that break it.

use super::{network, node, risk, vm};

/// A rule that a statement can check.
pub(super) struct Rule {
    /// Its number; 0 for what the schema itself promises.
    pub(super) number: i64,
    /// `broken` or `warning`.
    pub(super) severity: &'static str,
    /// What is wrong with those selected.
    pub(super) finding: &'static str,
    /// Selects their names.
    pub(super) sql: &'static str,
}

/// A rule that must hold.
pub(super) const fn rule(number: i64, finding: &'static str, sql: &'static str) -> Rule {
    Rule { number, severity: "broken", finding, sql }
}

/// A rule that had better hold.
pub(super) const fn warning(number: i64, finding: &'static str, sql: &'static str) -> Rule {
    Rule { number, severity: "warning", finding, sql }
}

/// All of them, by what they are about.
pub(super) static RULES: &[&[Rule]] = &[node::RULES, vm::RULES, network::RULES, LOG, risk::RULES];

/// What the change log keeps.
static LOG: &[Rule] = &[rule(
    19,
    "the change belongs to no operation",
    "SELECT CONCAT('log ', c.id) FROM change_log c WHERE NOT EXISTS \
     (SELECT 1 FROM operation o WHERE o.id = c.request)",
)];
