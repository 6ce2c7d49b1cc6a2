//! Fully qualified host names.

use super::{Bad, text_value};

text_value! {
    /// A fully qualified host name: lower case, IDNA A-labels (RFC 5891), at most 253 bytes, no
    /// final dot.
    Fqdn, canonical
}

impl Fqdn {
    /// A name, or the first part of one, as it is kept.
    pub fn kept(text: &str) -> String {
        let labels = if text.is_ascii() { None } else { a_labels(text).ok() };
        labels.unwrap_or_else(|| text.to_ascii_lowercase())
    }

    /// The first label.
    pub fn label(&self) -> &str {
        self.as_str().split('.').next().unwrap_or_default()
    }
}

fn canonical(text: &str) -> Result<String, Bad> {
    // Zones are written with a dot behind what is whole.
    let text = text.strip_suffix('.').unwrap_or(text);
    let name = if text.is_ascii() { text.to_ascii_lowercase() } else { a_labels(text)? };
    if name.len() > 253 {
        return Bad::new("it is longer than 253 bytes");
    }
    for label in name.split('.') {
        check_label(label)?;
    }
    if !name.contains('.') {
        return Bad::new("it has no domain: write it as host.example.net");
    }
    if name.rsplit('.').next().is_some_and(|top| top.bytes().all(|b| b.is_ascii_digit())) {
        return Bad::new("it ends in a number, as addresses do");
    }
    Ok(name)
}

fn a_labels(text: &str) -> Result<String, Bad> {
    idna::domain_to_ascii(text).map_err(|_| Bad("it is no internationalised name".to_owned()))
}

fn check_label(label: &str) -> Result<(), Bad> {
    let bytes = label.as_bytes();
    let good = |b: &u8| b.is_ascii_lowercase() || b.is_ascii_digit() || *b == b'-';
    match bytes {
        [] => Bad::new("it has an empty label"),
        _ if bytes.len() > 63 => Bad::new("it has a label longer than 63 bytes"),
        [b'-', ..] | [.., b'-'] => Bad::new("it has a label that starts or ends with `-`"),
        _ if bytes.iter().all(good) => Ok(()),
        _ => Bad::new("its labels may hold letters, digits and `-` only"),
    }
}
