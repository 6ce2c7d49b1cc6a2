//! Operations: how one is called, what it does, and who carries it out.

use super::document::Host;
use super::{Call, list, local, verbs};
use crate::answer::{Rows, Sink};
use crate::error::Result;
use crate::resource::policy::Area;
use crate::resource::{Field, Noun, Target, Tx};
use crate::store::Read;

/// What a verb does to the world.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// It only looks.
    Read,
    /// It looks on behalf of configuration management: exact names, no configuration of users.
    Hook,
    /// It changes the database.
    Write,
    /// The door itself carries it out; it is never served.
    Local,
}

/// How an operation is called and what it does, whatever it is done to.
#[derive(Debug)]
pub struct Verb {
    /// The word; empty where the noun alone says it.
    pub word: &'static str,
    /// Other words for it.
    pub aliases: &'static [&'static str],
    /// What it does to the world.
    pub effect: Effect,
    /// Whether it is about one thing that must be named first.
    pub keyed: bool,
    /// Whether it can take something away that was there: then it asks first.
    pub removes: bool,
    /// Whether it is other things that it changes, which are named then.
    pub others: bool,
    /// The HTTP method.
    pub method: &'static str,
    /// What it did, in the past tense.
    pub past: &'static str,
}

impl Verb {
    /// One that changes what it is about, of which nothing more is said.
    pub const PLAIN: Self = Self {
        word: "",
        aliases: &[],
        effect: Effect::Write,
        keyed: false,
        removes: false,
        others: false,
        method: "POST",
        past: "",
    };

    /// Whether it makes one more of its noun.
    pub fn makes(&self) -> bool {
        [verbs::ADD.word, verbs::CREATE.word].contains(&self.word)
    }

    /// Whether what it is about must be there already.
    pub fn finds(&self) -> bool {
        self.keyed && self.word != verbs::PUT.word
    }

    /// Whether what is said goes into the body of a request.
    pub fn has_body(&self) -> bool {
        ["POST", "PATCH", "PUT"].contains(&self.method)
    }
}

/// What carries a write out, and says what thing it was about.
pub type Writes = fn(&Call, &mut Tx) -> Result<(&'static Noun, Target)>;

/// Who carries an operation out.
pub enum Run {
    /// A function that reads.
    Read(fn(&Call, &Read, &mut dyn Sink) -> Result<()>),
    /// A function that says what it is told of a host.
    Tell(fn(&Call, Host, &mut dyn Sink) -> Result<()>),
    /// A function that writes.
    Write(Writes),
    /// The door.
    Local(local::Local),
}

/// One operation.
pub struct Entry {
    /// The first word: a noun's name, or the operation's own.
    pub first: &'static str,
    /// The verb.
    pub verb: &'static Verb,
    /// The noun it is about, if it is about one.
    pub noun: Option<&'static Noun>,
    /// To what it belongs: who may do it.
    pub area: Area,
    /// What it does, for people.
    pub about: &'static str,
    /// What can be said, beyond the fields of the noun.
    pub arguments: &'static [Field],
    /// Commands that show how it is used.
    pub examples: &'static [&'static str],
    /// What its rows are like, where they are not the noun's.
    pub answers: Option<&'static Rows>,
    /// Whether it reads all that there is, however much that may be.
    pub sweeps: bool,
    /// Who carries it out.
    pub run: Run,
}

impl Entry {
    /// Its words, as they are typed.
    pub fn words(&self) -> String {
        [self.first, self.verb.word].join(" ").trim().to_owned()
    }

    /// The fields that can be said: the noun's, as far as the verb takes them, and its own.
    pub fn fields(&self) -> Vec<Field> {
        let own = self.noun.map(|noun| verbs::field::fields(self.verb, noun)).unwrap_or_default();
        own.into_iter().chain(self.arguments.iter().copied()).collect()
    }

    /// Whether it is a list, which can go on where a page ended.
    pub fn lists(&self) -> bool {
        self.noun.is_some() && self.verb.word == list::VERB
    }

    /// Commands that show how it is used.
    pub fn examples(&self) -> Vec<&'static str> {
        let of_noun = self.noun.map_or(&[][..], |noun| noun.examples).iter();
        let mine = |example: &&&str| {
            let mut words = example.split(' ');
            words.next() == Some(self.first)
                && words.next().is_some_and(|word| self.answers_to(word))
        };
        of_noun.filter(mine).chain(self.examples).copied().collect()
    }

    /// Whether this is a word for its verb.
    pub fn answers_to(&self, word: &str) -> bool {
        self.verb.word == word || self.verb.aliases.contains(&word)
    }
}
