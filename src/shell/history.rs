//! What was typed, kept for its owner alone, and without what nobody is to see.

use std::fs::{self, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::PathBuf;

use reedline::{
    FileBackedHistory, History, HistoryItem, HistoryItemId, HistorySessionId, Result, SearchQuery,
};

use crate::cli::discreet;

/// How many lines are kept.
const MOST: usize = 10_000;

/// The lines of earlier sessions (the XDG base directory specification).
pub(super) fn history() -> Option<Box<dyn History>> {
    let state = std::env::var_os("XDG_STATE_HOME").filter(|folder| !folder.is_empty());
    let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".local/state"));
    let folder = state.map(PathBuf::from).or_else(home)?.join("virtctl");
    fs::create_dir_all(&folder).ok()?;
    let file = folder.join("history");
    OpenOptions::new().append(true).create(true).mode(0o600).open(&file).ok()?;
    let lines = FileBackedHistory::with_file(MOST, file).ok()?;
    Some(Box::new(Discreet(lines)))
}

/// A history that keeps no secrets.
struct Discreet(FileBackedHistory);

impl History for Discreet {
    fn save(&mut self, mut item: HistoryItem) -> Result<HistoryItem> {
        item.command_line = discreet(&item.command_line);
        self.0.save(item)
    }

    fn load(&self, id: HistoryItemId) -> Result<HistoryItem> {
        self.0.load(id)
    }

    fn count(&self, query: SearchQuery) -> Result<i64> {
        self.0.count(query)
    }

    fn search(&self, query: SearchQuery) -> Result<Vec<HistoryItem>> {
        self.0.search(query)
    }

    fn update(
        &mut self,
        id: HistoryItemId,
        updater: &dyn Fn(HistoryItem) -> HistoryItem,
    ) -> Result<()> {
        self.0.update(id, updater)
    }

    fn clear(&mut self) -> Result<()> {
        self.0.clear()
    }

    fn delete(&mut self, id: HistoryItemId) -> Result<()> {
        self.0.delete(id)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.0.sync()
    }

    fn session(&self) -> Option<HistorySessionId> {
        self.0.session()
    }
}
