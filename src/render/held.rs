//! A text that is held until it is whole, since half of it would be taken for all.

use std::fs::File;
use std::io::{self, Seek, Write};

use crate::error::{Error, Result};

/// How much of it is held in memory.
const MOST: usize = 1 << 20;

/// The text: its end in memory, what comes before in a file without a name, which is gone when it is closed.
#[derive(Default)]
pub struct Held {
    /// The end of it, or all while it is short.
    pub text: String,
    before: Option<File>,
}

impl Held {
    /// Puts away what is there, if it is much; where no file can be made, memory has to do.
    ///
    /// # Errors
    /// [`Error::Broken`] where the file takes no more.
    pub fn ease(&mut self) -> Result<()> {
        if self.text.len() < MOST {
            return Ok(());
        }
        if self.before.is_none() {
            self.before = tempfile::tempfile().ok();
        }
        let Some(file) = &mut self.before else { return Ok(()) };
        let full = |error| Error::broken("the answer could not be held in a temporary file", error);
        file.write_all(self.text.as_bytes()).map_err(full)?;
        self.text.clear();
        Ok(())
    }

    /// Writes all of it.
    ///
    /// # Errors
    /// What keeps it from being read or written.
    pub fn write_to(&mut self, out: &mut dyn Write) -> io::Result<()> {
        if let Some(file) = &mut self.before {
            file.rewind()?;
            io::copy(file, out)?;
        }
        out.write_all(self.text.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_put_away_comes_first() {
        let (mut held, mut all) = (Held::default(), String::new());
        for at in 0..5 {
            let piece = at.to_string().repeat(MOST / 2 + 1);
            held.text += &piece;
            held.ease().expect("there is room");
            all += &piece;
        }
        assert_eq!(held.text.len(), MOST / 2 + 1, "four of five pieces are in the file");
        let mut written = vec![];
        held.write_to(&mut written).expect("it is written");
        assert!(written == all.as_bytes(), "it is what was held, in its order");
    }
}
