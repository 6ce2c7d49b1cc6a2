//! What the disks of a storage type lie in.

/// What disks lie in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backing {
    /// The image directory of their hypervisor: they are files.
    Image,
    /// Its volume group: they are logical volumes.
    Volume,
    /// A Ceph pool.
    Pool,
    /// Other storage that hypervisors share.
    Shared,
}

impl Backing {
    const ALL: [Self; 4] = [Self::Image, Self::Volume, Self::Pool, Self::Shared];

    /// The words for them.
    pub const WORDS: &[&str] = &["image", "volume", "pool", "shared"];

    /// The one of that word.
    pub fn of(word: &str) -> Self {
        Self::ALL.into_iter().find(|one| one.word() == word).unwrap_or(Self::Shared)
    }

    /// Its word.
    pub fn word(self) -> &'static str {
        Self::WORDS[self as usize]
    }

    /// Whether it is the hypervisor's own, and takes of its storage.
    pub fn is_local(self) -> bool {
        matches!(self, Self::Image | Self::Volume)
    }
}

#[cfg(test)]
mod tests {
    use super::Backing;

    #[test]
    fn every_word_is_that_of_one() {
        for (word, one) in Backing::WORDS.iter().zip(Backing::ALL) {
            assert_eq!((Backing::of(word), one.word()), (one, *word));
        }
    }
}
