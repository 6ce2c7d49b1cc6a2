//! Moments, as milliseconds of UTC inside and RFC 3339 outside.

use std::fmt;
use std::str::FromStr;
use std::time::{SystemTime, UNIX_EPOCH};

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::Bad;

/// A moment: milliseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Time(pub i64);

/// A day, in milliseconds.
pub const DAY: i64 = 24 * 60 * 60 * 1000;

/// What the machine's clock says, in milliseconds.
#[expect(clippy::disallowed_methods, reason = "this is the one clock, behind the Context")]
pub fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

/// RFC 3339, or a day: its first moment, in UTC.
impl FromStr for Time {
    type Err = Bad;

    fn from_str(text: &str) -> Result<Self, Bad> {
        let day = || OffsetDateTime::parse(&format!("{text}T00:00:00Z"), &Rfc3339);
        match OffsetDateTime::parse(text, &Rfc3339).or_else(|_| day()) {
            Ok(moment) => Ok(Self((moment.unix_timestamp_nanos() / 1_000_000) as i64)),
            Err(_) => Bad::new(
                "it is no RFC 3339 time, as 2026-01-31T12:00:00Z is, nor the day that one begins: 2026-01-31",
            ),
        }
    }
}

impl Time {
    /// When the day begins that a word is, and when the next one does.
    pub fn day(word: &str) -> Option<[Self; 2]> {
        let is_day = word.len() == "2026-01-31".len() && word.matches('-').count() == 2;
        // The last of all days ends with what can be written.
        const LAST: i64 = 253_402_300_799_999;
        let Self(first) = word.parse().ok().filter(|_| is_day)?;
        Some([Self(first), Self((first + DAY).min(LAST))])
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (seconds, milli) = (self.0.div_euclid(1000), self.0.rem_euclid(1000));
        let moment = OffsetDateTime::from_unix_timestamp(seconds);
        let Some((moment, year)) =
            moment.ok().and_then(|moment| Some((moment, u16::try_from(moment.year()).ok()?)))
        else {
            return write!(f, "{}ms", self.0);
        };
        let (month, day) = (u8::from(moment.month()), moment.day());
        let (hour, minute, second) = moment.to_hms();
        // Lists are full of moments: digit by digit they cost a fifth of what `write!` takes for them.
        let mut text = *b"0000-00-00T00:00:00.000Z";
        put(&mut text[..4], year);
        for (at, number) in [(5, month), (8, day), (11, hour), (14, minute), (17, second)] {
            put(&mut text[at..at + 2], number.into());
        }
        put(&mut text[20..23], milli as u16);
        f.write_str(std::str::from_utf8(&text).unwrap_or_default())
    }
}

/// Writes a number over zeros.
fn put(zeros: &mut [u8], mut number: u16) {
    for digit in zeros.iter_mut().rev() {
        *digit = b'0' + (number % 10) as u8;
        number /= 10;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_shown_as_they_are_read() {
        for (milli, text) in [
            (0, "1970-01-01T00:00:00.000Z"),
            (-1, "1969-12-31T23:59:59.999Z"),
            (1_785_499_445_067, "2026-07-31T12:04:05.067Z"),
            (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
        ] {
            assert_eq!(Time(milli).to_string(), text);
            assert_eq!(text.parse::<Time>(), Ok(Time(milli)));
        }
        assert_eq!(Time(i64::MAX).to_string(), format!("{}ms", i64::MAX));
    }
}
