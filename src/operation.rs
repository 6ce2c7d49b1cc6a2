//! Everything virtctl can do, once: nouns × verbs, and the special operations beside them.
//!
//! The command line, the shell, the man pages and the completions are all made from
//! [`OPERATIONS`]; none of them knows a noun by name.

pub mod addresses;
pub mod check;
pub mod document;
pub mod filter;
pub mod hooks;
pub mod list;
pub mod local;
pub mod machines;
pub mod perform;
pub mod verbs;

use crate::answer::{Detail, Sink};
use crate::error::Result;
use crate::resource::{
    Field, Input, Noun, Target, Tx, address, ceph, customer, hypervisor, interface, list as lists,
    log, node, role, storage, subnet, vlan, vm,
};
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
    /// The HTTP method.
    pub method: &'static str,
    /// What it did, in the past tense.
    pub past: &'static str,
}

/// Who carries an operation out.
pub enum Run {
    /// A function that reads.
    Read(fn(&Call, &Read, &mut dyn Sink) -> Result<()>),
    /// A function that writes, and says what thing it was about.
    Write(fn(&Call, &mut Tx) -> Result<(&'static Noun, Target)>),
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
    /// What it does, for people.
    pub about: &'static str,
    /// What can be said, beyond the fields of the noun.
    pub arguments: &'static [Field],
    /// Commands that show how it is used.
    pub examples: &'static [&'static str],
    /// Who carries it out.
    pub run: Run,
}

/// One operation, with what was said.
pub struct Call {
    /// The operation.
    pub entry: &'static Entry,
    /// The fields that were said.
    pub input: Input,
    /// How much is to be shown.
    pub detail: Detail,
}

impl Call {
    /// The noun that it is about.
    ///
    /// # Panics
    /// Never: only operations of nouns ask.
    pub fn noun(&self) -> &'static Noun {
        self.entry.noun.expect("an operation of a noun has one")
    }

    /// A word that was said, empty where it was not.
    pub fn word(&self, name: &str) -> &str {
        self.input.get(name).and_then(|value| value.as_str()).unwrap_or_default()
    }

    /// Whether something was said with yes.
    pub fn is(&self, name: &str) -> bool {
        self.input.get(name).and_then(serde_json::Value::as_bool).unwrap_or_default()
    }
}

impl Entry {
    /// Its words, as they are typed.
    pub fn words(&self) -> String {
        [self.first, self.verb.word].join(" ").trim().to_owned()
    }

    /// The fields that can be said: the noun's, as far as the verb takes them, and its own.
    pub fn fields(&self) -> Vec<Field> {
        let own = self.noun.map(|noun| verbs::fields(self.verb, noun)).unwrap_or_default();
        own.into_iter().chain(self.arguments.iter().copied()).collect()
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

/// The five verbs of a noun.
const fn every_verb(noun: &'static Noun) -> [Entry; 5] {
    [verbs::add(noun), verbs::list(noun), verbs::show(noun), verbs::set(noun), verbs::remove(noun)]
}

/// What can be read and not written by its own verbs.
const fn read_verbs(noun: &'static Noun) -> [Entry; 2] {
    [verbs::list(noun), verbs::show(noun)]
}

/// Every operation, in the order in which people read them.
pub static OPERATIONS: &[&[Entry]] = &[
    &every_verb(&node::NODE),
    machines::OF_NODES,
    &every_verb(&hypervisor::HYPERVISOR),
    &[
        verbs::create(&vm::VM),
        verbs::list(&vm::VM),
        verbs::show(&vm::VM),
        verbs::set(&vm::VM),
        verbs::remove(&vm::VM),
    ],
    machines::OF_VMS,
    &every_verb(&interface::INTERFACE),
    &every_verb(&storage::STORAGE),
    &every_verb(&vlan::VLAN),
    &every_verb(&subnet::SUBNET),
    &[
        verbs::list(&address::IP),
        verbs::show(&address::IP),
        verbs::set(&address::IP),
        verbs::remove(&address::IP),
    ],
    addresses::OF_ADDRESSES,
    &every_verb(&subnet::VRF),
    &every_verb(&customer::CUSTOMER),
    &every_verb(&role::ROLE),
    &every_verb(&ceph::CLUSTER),
    &every_verb(&ceph::OSD),
    &every_verb(&ceph::MON),
    &every_verb(&ceph::POOL),
    &every_verb(&hypervisor::METHOD),
    &every_verb(&lists::NODE_STATE),
    &every_verb(&lists::VM_STATE),
    &every_verb(&lists::STORAGE_TYPE),
    &every_verb(&lists::CACHE_OPTION),
    &read_verbs(&log::LOG),
    hooks::HOOKS,
    check::CHECK,
    local::LOCAL,
];

/// Every operation.
pub fn all() -> impl Iterator<Item = &'static Entry> {
    OPERATIONS.iter().copied().flatten()
}
