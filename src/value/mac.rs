//! MAC addresses.

use super::{Bad, text_value};

text_value! {
    /// A unicast MAC address, in lower case with colons.
    Mac, |text| {
        let bytes = parse(text, 6)?;
        if bytes[0] & 1 == 1 {
            return Bad::new("it is a multicast address");
        }
        if bytes.iter().all(|byte| *byte == 0) {
            return Bad::new("it is all zeros");
        }
        Ok(print(&bytes))
    }
}

text_value! {
    /// The first three bytes of generated MAC addresses: locally administered and unicast.
    MacPrefix, |text| {
        let bytes = parse(text, 3)?;
        match bytes[0] & 3 {
            2 => Ok(print(&bytes)),
            _ => Bad::new("it is not locally administered and unicast, as 52:54:00 is"),
        }
    }
}

impl MacPrefix {
    /// The address whose last three bytes are those of `number`.
    pub fn with(&self, number: u32) -> String {
        let [_, a, b, c] = number.to_be_bytes();
        format!("{}:{}", self.as_str(), print(&[a, b, c]))
    }
}

fn print(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(":")
}

/// As hosts write them (`52:54:00:12:34:56`), as Windows does (with `-`), as switches do (`5254.0012.3456`), and
/// without a sign between.
fn parse(text: &str, length: usize) -> Result<Vec<u8>, Bad> {
    let size = match text {
        _ if text.contains([':', '-']) => 2,
        _ if text.contains('.') => 4,
        _ => 2 * length,
    };
    let parts = text.split([':', '-', '.']).collect::<Vec<_>>();
    let good = |part: &&str| part.len() == size && part.bytes().all(|b| b.is_ascii_hexdigit());
    let digits = parts.concat();
    let byte = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    let bytes = (0..digits.len()).step_by(2).map(byte).collect::<Option<Vec<_>>>();
    match bytes.filter(|_| parts.iter().all(good)) {
        Some(bytes) if bytes.len() == length => Ok(bytes),
        _ => Bad::new(format!("it is not {length} bytes in hexadecimal, as in 52:54:00:12:34:56")),
    }
}
