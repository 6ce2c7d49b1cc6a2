//! What the terminal can do.

/// Colours on terminals, unless NO_COLOR (no-color.org) or a dumb terminal say otherwise.
pub(super) fn colored(terminal: bool) -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    !set("NO_COLOR") && (set("FORCE_COLOR") || (terminal && !dumb))
}

/// How many columns it has.
pub(super) fn width(terminal: bool) -> Option<usize> {
    let said = std::env::var("COLUMNS").ok().and_then(|text| text.parse().ok());
    let found = || terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    if terminal { said.or_else(found) } else { None }
}
