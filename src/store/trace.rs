//! Which statements are run, for the tests of query plans: in debug builds alone, where the
//! environment names a file to write them to.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::sync::OnceLock;

/// Notes a statement.
pub(super) fn note(statement: Option<String>) {
    static TO: OnceLock<Option<File>> = OnceLock::new();
    let open = || {
        OpenOptions::new().append(true).create(true).open(std::env::var_os("VIRTCTL_TRACE")?).ok()
    };
    if let (Some(mut file), Some(text)) = (TO.get_or_init(open).as_ref(), statement) {
        let _ = file.write_all(format!("{text};\n\0").as_bytes());
    }
}
