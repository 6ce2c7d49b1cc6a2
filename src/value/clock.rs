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

/// What the machine's clock says, in milliseconds.
#[expect(clippy::disallowed_methods, reason = "this is the one clock, behind the Context")]
pub fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

impl FromStr for Time {
    type Err = Bad;

    fn from_str(text: &str) -> Result<Self, Bad> {
        match OffsetDateTime::parse(text, &Rfc3339) {
            Ok(moment) => Ok(Self((moment.unix_timestamp_nanos() / 1_000_000) as i64)),
            Err(_) => Bad::new("it is no RFC 3339 time, as 2026-01-31T12:00:00Z is"),
        }
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Ok(moment) = OffsetDateTime::from_unix_timestamp_nanos(i128::from(self.0) * 1_000_000)
        else {
            return write!(f, "{}ms", self.0);
        };
        let (date, (hour, minute, second, milli)) = (moment.date(), moment.to_hms_milli());
        write!(f, "{date}T{hour:02}:{minute:02}:{second:02}.{milli:03}Z")
    }
}
