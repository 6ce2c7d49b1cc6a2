//! The last good answer for each host: what hooks give out while the database cannot be reached.
//!
//! A file a host, `FQDN.json`, with all that every hook says of it. It is as old as its last good
//! answer; a host that the database does not know has none.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::{Value, json};
use uuid::Uuid;

use super::super::document::Host;
use super::{CACHE, MAX_STALE};
use crate::error::{Error, Result};
use crate::operation::Call;
use crate::value::Fqdn;

/// The member of a document that says how old it is.
const AGE: &str = "stale_seconds";

/// Whether answers are to be kept.
pub fn wanted(call: &Call) -> bool {
    !call.word(CACHE).is_empty()
}

/// The file of the host that a call asks for, where answers are kept.
fn file(call: &Call) -> Option<PathBuf> {
    let folder = wanted(call).then(|| call.word(CACHE))?;
    let name = call.word("host").parse::<Fqdn>().ok()?;
    Some(Path::new(folder).join(format!("{}.json", name.as_str())))
}

/// Keeps an answer, where that is wanted.
///
/// # Errors
/// [`Error::Unavailable`] where the folder cannot be written; the answer is as good without.
pub fn keep(call: &Call, host: &Host) -> Result<()> {
    let Some(file) = file(call) else { return Ok(()) };
    let Host { fqdn, classes, environment, document } = host;
    let text = json!({
        "fqdn": fqdn, "classes": classes, "environment": environment, "document": document.value(),
    });
    // Two hosts that share the folder may have processes of one number.
    let new = file.with_extension(format!("{}.new", Uuid::new_v4()));
    let written = file.parent().map_or(Ok(()), fs::create_dir_all);
    let mut options = OpenOptions::new();
    let options = options.write(true).create_new(true).mode(0o600);
    let written = written.and_then(|()| options.open(&new)?.write_all(text.to_string().as_bytes()));
    written.and_then(|()| fs::rename(&new, &file)).map_err(|error| {
        let _ = fs::remove_file(&new);
        let why = format!("{} cannot be written: {error}", file.display());
        Error::unavailable(why, "let the user of the hook write the folder")
    })
}

/// Keeps nothing of a host that is not there any more.
pub fn forget(call: &Call) {
    if let Some(file) = file(call) {
        let _ = fs::remove_file(file);
    }
}

/// The last good answer, with its age in seconds in it and beside it; `None` where there is none, or
/// none that is young enough.
pub fn last(call: &Call) -> Option<(Host, u64)> {
    let file = file(call)?;
    let written = fs::metadata(&file).ok()?.modified().ok()?;
    let most = call.input.get(MAX_STALE).and_then(Value::as_u64).map(Duration::from_secs);
    // What was written tomorrow is of an age that nobody knows.
    let age = written.elapsed().ok().or_else(|| most.is_none().then(Duration::default));
    let age = age.filter(|age| most.is_none_or(|most| *age <= most))?;
    let kept: Value = serde_json::from_str(&fs::read_to_string(&file).ok()?).ok()?;
    let text = |value: &Value| value.as_str().map(ToOwned::to_owned);
    let mut document = kept["document"].as_object()?.clone();
    document.insert(AGE.to_owned(), json!(age.as_secs()));
    let host = Host {
        fqdn: text(&kept["fqdn"])?,
        classes: kept["classes"].as_array()?.iter().filter_map(text).collect(),
        environment: text(&kept["environment"]),
        document: Value::Object(document).into(),
    };
    Some((host, age.as_secs()))
}
