//! Sizes in bytes.

use std::fmt;
use std::str::FromStr;

use super::Bad;

/// A number of bytes, at most 2^63 - 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Bytes(pub i64);

/// The units (IEC 80000-13 and SI), largest first.
const UNITS: [(&str, i64); 12] = [
    ("EiB", 1 << 60),
    ("PiB", 1 << 50),
    ("TiB", 1 << 40),
    ("GiB", 1 << 30),
    ("MiB", 1 << 20),
    ("KiB", 1 << 10),
    ("EB", 1_000_000_000_000_000_000),
    ("PB", 1_000_000_000_000_000),
    ("TB", 1_000_000_000_000),
    ("GB", 1_000_000_000),
    ("MB", 1_000_000),
    ("KB", 1_000),
];

impl FromStr for Bytes {
    type Err = Bad;

    fn from_str(text: &str) -> Result<Self, Bad> {
        let digits = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
        let (number, unit) = text.split_at(digits);
        let (whole, part) = number.split_once('.').unwrap_or((number, ""));
        let digits = format!("{whole}{part}").parse::<i64>().ok();
        let Some(digits) = digits.filter(|_| !whole.is_empty() && part.len() < 19) else {
            return Bad::new("it is no size, as 8GiB, 1.5TiB or 1073741824 are");
        };
        let factor = match unit {
            "" if digits > 0 && digits < LEAST => return Bad::new(bare(number)),
            "" | "B" => 1,
            unit => match UNITS.iter().find(|(name, _)| name.eq_ignore_ascii_case(unit)) {
                Some((_, factor)) => *factor,
                None => return Bad::new(unknown_unit(number, unit)),
            },
        };
        let (bytes, parts) =
            (i128::from(digits) * i128::from(factor), 10i128.pow(part.len() as u32));
        if bytes % parts != 0 {
            return Bad::new("it is no whole number of bytes");
        }
        i64::try_from(bytes / parts).map(Self).or_else(|_| Bad::new("it is more than 8 EiB"))
    }
}

/// A number without a unit is one of bytes. One that is less than this was meant as something else.
const LEAST: i64 = 1 << 20;

fn bare(number: &str) -> String {
    format!("a size has a unit: write {number}MiB or {number}GiB")
}

fn unknown_unit(number: &str, unit: &str) -> String {
    let letter = unit.to_ascii_uppercase();
    if letter.len() == 1 && "KMGTPE".contains(&letter) {
        return format!(
            "`{unit}` is read in two ways: write {number}{letter}iB or {number}{letter}B"
        );
    }
    format!("`{unit}` is no unit: write KiB, MiB, GiB, TiB or KB, MB, GB, TB")
}

/// A size for people: the largest binary unit that keeps it below 1024 of the next, one decimal at
/// most.
pub fn human(bytes: i64) -> String {
    for (name, factor) in UNITS.iter().filter(|(name, _)| name.ends_with("iB")) {
        if bytes % factor == 0 && bytes / factor >= 1 && bytes / factor < 10_240 {
            return format!("{}{name}", bytes / factor);
        }
        let tenths_of = |factor: i128| (i128::from(bytes) * 10 + factor / 2) / factor;
        // What would be rounded to 1024 of a unit is one of the next.
        if bytes >= *factor || tenths_of(i128::from(*factor) / 1024) >= 10_240 {
            let tenths = tenths_of(i128::from(*factor));
            return format!("{}.{}{name}", tenths / 10, tenths % 10);
        }
    }
    format!("{bytes}B")
}

/// Two sizes for people, so exact that one sees which is more.
pub fn apart(one: i64, other: i64) -> [String; 2] {
    let round = |bytes: i64| human(bytes).replace(".0", "");
    let alike = one != other && round(one) == round(other);
    [one, other].map(|bytes| if alike { exact(bytes) } else { human(bytes) })
}

/// The same size in the largest binary unit of which it is a whole number.
fn exact(bytes: i64) -> String {
    let mut units = UNITS.iter().filter(|(name, _)| name.ends_with("iB"));
    match units.find(|(_, factor)| bytes % factor == 0 && bytes != 0) {
        Some((name, factor)) => format!("{}{name}", bytes / factor),
        None => format!("{bytes}B"),
    }
}

impl fmt::Display for Bytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&human(self.0))
    }
}

#[cfg(test)]
mod tests {
    use super::{apart, human};

    #[test]
    fn a_size_is_told_in_the_unit_that_keeps_it_short() {
        assert_eq!(human((1 << 40) - (1 << 20)), "1.0TiB");
        assert_eq!(human((1 << 40) - (100 << 30)), "924GiB");
        assert_eq!(human((1 << 30) + (1 << 29)), "1.5GiB");
        assert_eq!(human(1023), "1023B");
        assert_eq!(human(i64::MAX), "8.0EiB");
    }

    #[test]
    fn what_differs_is_shown_to_differ() {
        let (quota, more) = (40 << 30, (40 << 30) + (1 << 20));
        assert_eq!(apart(more, quota), ["40961MiB", "40GiB"]);
        assert_eq!(apart((8 << 30) - 1, 8 << 30), ["8589934591B", "8GiB"]);
        assert_eq!(apart(1 << 30, 8 << 30), ["1GiB", "8GiB"]);
        assert_eq!(apart(quota, quota), ["40GiB", "40GiB"]);
    }
}
