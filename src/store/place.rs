//! Where a file lies, and whether it still does.

use std::fs::metadata;
use std::os::unix::fs::MetadataExt;
use std::path::PathBuf;

/// A file that was opened: another may have been put in its place since.
pub(super) struct Place {
    path: PathBuf,
    /// What the system knows it by, whatever its name: a device, and a number there.
    number: (u64, u64),
}

impl Place {
    /// Where a file lies that is there.
    pub(super) fn of(path: PathBuf) -> Option<Self> {
        let number = number(&path)?;
        Some(Self { path, number })
    }

    /// Whether it is still there.
    pub(super) fn holds(&self) -> bool {
        number(&self.path) == Some(self.number)
    }
}

fn number(path: &PathBuf) -> Option<(u64, u64)> {
    metadata(path).ok().map(|file| (file.dev(), file.ino()))
}
