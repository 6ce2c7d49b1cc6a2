//! The version of the schema, and which binaries may use it.

use crate::error::{Error, Result};

/// The newest schema this binary knows.
pub const SCHEMA: i64 = 42;

/// The oldest schema whose binary may still use a database of [`SCHEMA`].
pub const COMPATIBLE: i64 = 41;

/// The schema of a database that is too old for this binary.
pub fn outdated(version: i64) -> Option<i64> {
    Some(version / 1000).filter(|schema| *schema < SCHEMA)
}

/// Whether this binary may use a database that says `version`: schema × 1000 + the oldest schema
/// whose binary may still use it.
pub fn usable(version: i64) -> Result<()> {
    let (schema, oldest) = (version / 1000, version % 1000);
    if let Some(schema) = outdated(version) {
        let why = format!("its schema is version {schema}, this virtctl needs {SCHEMA}");
        return Err(Error::unavailable(why, "`virtctl db migrate` brings it up to date"));
    }
    if oldest > SCHEMA {
        let why = format!(
            "its schema is version {schema} and needs a virtctl of schema {oldest} or newer; \
             this one knows {SCHEMA}"
        );
        return Err(Error::unavailable(why, "install the newer virtctl"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_older_binary_refuses_a_newer_database_and_names_both() {
        let error = usable((SCHEMA + 2) * 1000 + SCHEMA + 1).expect_err("it is too new");
        let why = error.why().expect("it says why");
        assert!(why.contains(&(SCHEMA + 1).to_string()) && why.contains(&SCHEMA.to_string()));
        assert!(usable((SCHEMA + 2) * 1000 + SCHEMA).is_ok(), "a compatible one may be used");
    }
}
