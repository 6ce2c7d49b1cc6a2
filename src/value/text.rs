//! Texts that keep a grammar.

use std::borrow::Cow;

use serde_json::Value;

use super::{Bad, text_value};

/// The words for yes; people read the first.
pub const YES: [&str; 3] = ["yes", "true", "on"];
/// The words for no; people read the first.
pub const NO: [&str; 3] = ["no", "false", "off"];

/// A name and within what it is one, where that is not the usual: `192.0.2.7@lab`.
pub fn qualified(name: &str, within: &str, usual: &str) -> String {
    if [usual, ""].contains(&within) { name.to_owned() } else { format!("{name}{AT}{within}") }
}

/// The name, and within what it is one, of a word that says both.
pub fn unqualified(word: &str) -> Option<(&str, &str)> {
    word.split_once(AT).filter(|(_, within)| !within.is_empty())
}

const AT: char = '@';

/// What people read of yes or no.
pub const fn yes_no(yes: bool) -> &'static str {
    if yes { YES[0] } else { NO[0] }
}

text_value! {
    /// The name of a row of a list: printable, trimmed, never all digits, without the signs that
    /// have a meaning in words (`, / : =`). In documents it may be a key: none that means something to who reads
    /// them (YAML's merge key, and those by which Ansible marks values).
    Name, |text| {
        let text = line(text, 200)?;
        if text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Bad::new("it is all digits, as ids are");
        }
        if text.contains([',', '/', ':', '=']) {
            return Bad::new("it holds one of `, / : =`, which have a meaning in words");
        }
        if text.starts_with('-') {
            return Bad::new("it starts with `-`, as flags do");
        }
        if [".", ".."].contains(&text.as_str()) {
            return Bad::new("it names a folder, and would be no part of an address");
        }
        if text == "<<" || text.starts_with("__ansible_") {
            return Bad::new("it means something else as a key of YAML or of Ansible");
        }
        Ok(text)
    }
}

text_value! {
    /// Where a node stands: `/`-separated steps, the widest first, as `fra1/r01/u10`.
    Location, |text| {
        let text = line(text, 200)?;
        let steps = text.split('/').map(str::trim).collect::<Vec<_>>();
        match steps.iter().all(|step| !step.is_empty()) {
            true => Ok(steps.join("/")),
            false => Bad::new("it has an empty step: write it as room/rack/unit"),
        }
    }
}

text_value! {
    /// An absolute path on a node.
    Path, |text| {
        let text = line(text, 200)?;
        if !text.starts_with('/') {
            return Bad::new("it is no absolute path");
        }
        let order = |c: char| c.is_whitespace() || "\"'`$&|;<>(){}[]*?!#\\".contains(c);
        // One place has one name.
        let odd = text.contains("//") || text.split('/').any(|step| [".", ".."].contains(&step));
        match odd {
            true => Bad::new("it has an empty step, a `.` or a `..`"),
            // Whoever makes what lies there may well be root's shell.
            false if text.contains(order) => Bad::new("it has a blank, or what means something to a shell"),
            false => Ok(text.strip_suffix('/').filter(|rest| !rest.is_empty()).unwrap_or(&text).to_owned()),
        }
    }
}

text_value! {
    /// A name that a shell takes as it is, as those of LVM2 volume groups and Ceph pools.
    Plain, |text| {
        let good = |b: u8| b.is_ascii_alphanumeric() || b"_.+-".contains(&b);
        match text.len() <= 127 && text.bytes().all(good) && !text.starts_with(['-', '.', '+']) {
            true if !text.is_empty() => Ok(text.to_owned()),
            _ => Bad::new(
                "it may hold letters, digits, `_`, `.`, `+` and `-` only, and begins with one of the first three",
            ),
        }
    }
}

text_value! {
    /// Where CRUSH sees a node, as ceph.conf has it: `root=default rack=r01`.
    Crush, |text| {
        let text = line(text, 200)?;
        let is_plain = |word: &str| word.parse::<Plain>().is_ok();
        let is_step = |word: &str| {
            word.split_once('=').is_some_and(|(bucket, name)| is_plain(bucket) && is_plain(name))
        };
        match text.split_whitespace().all(is_step) {
            true => Ok(text),
            false => Bad::new("write BUCKET=NAME with blanks between, as root=default rack=r01"),
        }
    }
}

text_value! {
    /// The name of a Puppet class or a Salt state: words joined by `::` or `.`.
    Class, |text| {
        let words = text.replace("::", ".");
        let good = |word: &str| {
            // Puppet's have no dash, and Salt's no `::`.
            let dash = |b| b == b'-' && !text.contains("::");
            let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_' || dash(b);
            word.starts_with(|c: char| c.is_ascii_lowercase()) && word.bytes().all(fits)
        };
        match words.split('.').all(good) && text.len() <= 200 {
            true => Ok(text.to_owned()),
            false => Bad::new("it is no class, as profile::web (Puppet) or profile.web (Salt) are"),
        }
    }
}

text_value! {
    /// The name of a Puppet or Salt environment.
    Environment, |text| {
        let good = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_';
        match !text.is_empty() && text.len() <= 100 && text.bytes().all(good) {
            true => Ok(text.to_owned()),
            false => Bad::new("it may hold small letters, digits and `_` only"),
        }
    }
}

/// A value as people say it: a text as it is, anything else as JSON.
pub fn as_text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned)
}

/// A text that begins with a capital.
pub fn capital(text: &str) -> String {
    let mut all = text.chars();
    all.next().map(|first| first.to_uppercase().chain(all).collect()).unwrap_or_default()
}

/// Bytes as hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The bytes of hexadecimal digits, as far as they are that.
pub fn unhex(text: &str) -> Vec<u8> {
    let pairs = text.as_bytes().chunks_exact(2).map(str::from_utf8);
    let byte = |pair: &str| u8::from_str_radix(pair, 16).ok();
    pairs.map_while(|pair| pair.ok().and_then(byte)).collect()
}

/// A word as a shell of the system takes it: in quotes, where it means something there.
pub fn quoted(word: &str) -> Cow<'_, str> {
    shlex::try_quote(word).unwrap_or(Cow::Borrowed(word))
}

/// A line of text for people: trimmed, not empty, at most `most` bytes, nothing that moves a
/// terminal's cursor or turns the direction of reading.
fn line(text: &str, most: usize) -> Result<String, Bad> {
    let text = text.trim();
    if text.is_empty() {
        return Bad::new("it is empty");
    }
    if text.len() > most {
        return Bad::new(format!("it is longer than {most} bytes"));
    }
    printable(text)
}

/// `text`, if all of it can be shown.
pub fn printable(text: &str) -> Result<String, Bad> {
    match text.chars().find(|c| is_order(*c)) {
        Some(c) => Bad::new(format!("it holds the control character U+{:04X}", u32::from(c))),
        None => Ok(text.to_owned()),
    }
}

/// What can be shown of a text, at most so many bytes of it: the rest stands as U+FFFD, or is left out.
pub fn shown(text: &str, most: usize) -> String {
    let shown = text.chars().map(|c| if is_order(c) { char::REPLACEMENT_CHARACTER } else { c });
    let mut left = most;
    shown.take_while(|c| left.checked_sub(c.len_utf8()).map(|rest| left = rest).is_some()).collect()
}

/// A free text of one line, at most 1,000 bytes.
pub fn one_line(text: &str) -> Result<String, Bad> {
    line(text, 1_000)
}

/// Whether a character moves a terminal's cursor, turns the direction of reading, ends a line, or
/// is no character at all.
pub fn is_order(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_reaches_a_shell_means_nothing_to_it() {
        for good in ["vg0", "rbd", "a.b+c-d", "_x", "9"] {
            assert_eq!(good.parse::<Plain>().map(|name| name.to_string()), Ok(good.to_owned()));
        }
        for bad in ["", "-x", ".", "..", "+x", "a b", "a;b", "$(id)", "a/b", "ä", "a\n"] {
            assert!(bad.parse::<Plain>().is_err(), "{bad}");
        }
        for bad in
            ["srv", "/srv/../etc", "/srv/a b", "/srv/$(id)", "/srv/`id`", "/a;b", "/a'b", "/a\\b"]
        {
            assert!(bad.parse::<Path>().is_err(), "{bad}");
        }
        assert!("/srv/images-2/x_y@z:1,2=3".parse::<Path>().is_ok());
    }

    #[test]
    fn a_class_is_one_of_puppet_or_of_salt() {
        for good in
            ["web", "profile::web", "profile.web", "profile.web-server", "web-server", "a1_b"]
        {
            assert!(good.parse::<Class>().is_ok(), "{good}");
        }
        for bad in ["", "::web", "profile::web-server", "Web", "web::", "a..b", "-web", "1a"] {
            assert!(bad.parse::<Class>().is_err(), "{bad}");
        }
    }
}
