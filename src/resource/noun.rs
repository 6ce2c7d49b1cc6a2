//! What a noun is made of.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::field::{Field, Source};
use super::policy::Area;
use super::record::Record;
use super::sight::{self, Sight};
use super::tx::Tx;
use super::{locate, vrf, write};
use crate::error::{Error, Result};
use crate::store::{Question, Read, Val};

/// What somebody says: the values of fields, each in its one form.
pub type Input = Map<String, Value>;

/// The whole that a part belongs to, if it is a part.
pub type Whole = Option<(&'static Noun, Target)>;

/// One thing: the values of the columns that identify it.
pub type Target = Vec<Val>;

/// Where people look for what: kinds of things, in their order.
pub const SHELVES: [&str; 5] = ["Machines", "Network", "Storage", "People", "Lists"];

/// A kind of thing virtctl keeps.
pub struct Noun {
    /// What people call it, on the command line, in paths and in messages.
    pub name: &'static str,
    /// Several of them, in paths; the name and an `s` where empty.
    pub many: &'static str,
    /// The nouns that one may be a part of: `VM/ID` names one. Each has a field of that name.
    pub parts_of: &'static [&'static str],
    /// Whether its parts have names, by which they are called when they are made; others are numbered.
    pub names_parts: bool,
    /// On which of the shelves people look for it.
    pub shelf: &'static str,
    /// One of them, for help: "a physical server".
    pub about: &'static str,
    /// The table or view it is read from.
    pub table: &'static str,
    /// The view's definition, where it is one over several tables.
    pub view: &'static str,
    /// The table that holds one of them, where `table` is a view.
    pub home: fn(&Target) -> &'static str,
    /// The columns that identify one.
    pub ids: &'static [&'static str],
    /// The field people know one by.
    pub key: &'static str,
    /// The indexed column that holds names, for finding alike ones; empty where there is none.
    pub names: &'static str,
    /// Its fields, in the order people read them.
    pub fields: &'static [Field],
    /// Within what its name is one thing's, for whoever wants a name that is taken.
    pub once: &'static str,
    /// The columns by which lists are ordered: unique together, and indexed.
    pub order: &'static [&'static str],
    /// What of it customers see.
    pub sight: Sight,
    /// Which of them need somebody: what those are called, and the filter by which a list finds them.
    pub trouble: Option<(&'static str, &'static str)>,
    /// Whether what refers to it may be removed with it.
    pub cascades: bool,
    /// What of the fleet it belongs to: who may see and change it.
    pub area: Area,
    /// Further references to it, beyond the fields of other nouns.
    pub uses: &'static [Use],
    /// Finds the one that a word names.
    pub locate: fn(&Read, &'static Noun, &str, &Input) -> Result<Option<Target>>,
    /// What reading all of those with these ids asks beyond their rows, as far as the ids alone tell.
    pub parts: fn(&[i64]) -> Vec<Question>,
    /// Fills in the fields that come from other tables.
    pub fill: fn(&Read, &mut [Record]) -> Result<()>,
    /// Whether what can be said only when one is made, and that no document shows, holds of a document.
    pub holds: fn(&Value, &str, &Value) -> bool,
    /// What one has of another where nothing is said of it: what is cut from a prefix has its VLAN.
    pub inherits: fn(&Read, &Target, &Input) -> Result<Input>,
    /// Makes one.
    pub add: fn(&mut Tx, &'static Noun, &Input) -> Result<Target>,
    /// Changes one.
    pub set: fn(&mut Tx, &'static Noun, &Target, &Input) -> Result<()>,
    /// Removes one.
    pub remove: fn(&mut Tx, &'static Noun, &Target) -> Result<()>,
    /// The whole that one is a part of, if it is; the change log speaks of wholes.
    pub whole: fn(&Read, &'static Noun, &Target) -> Result<Whole>,
    /// Commands that show how it is used.
    pub examples: &'static [&'static str],
}

/// A reference from elsewhere that keeps a thing from being removed.
pub struct Use {
    /// The noun that refers.
    pub noun: &'static str,
    /// Selects the names of those that refer to the thing with the id `?`, in order.
    pub sql: &'static str,
}

impl Noun {
    /// What most nouns are like: a table with an id and a unique name.
    pub const PLAIN: Self = Self {
        name: "",
        many: "",
        parts_of: &[],
        names_parts: false,
        shelf: SHELVES[4],
        about: "",
        table: "",
        view: "",
        home: |_| "",
        ids: &["id"],
        key: "name",
        names: "folded",
        fields: &[],
        order: &["folded"],
        sight: Sight::Nothing,
        once: "every name exists once in the whole fleet",
        trouble: None,
        cascades: true,
        area: Area::Fleet,
        uses: &[],
        locate: locate::by_name,
        parts: |_| vec![],
        fill: |_, _| Ok(()),
        holds: |_, _, _| false,
        inherits: |_, _, _| Ok(Input::new()),
        add: write::add,
        set: write::set,
        remove: write::remove,
        whole: |_, _, _| Ok(None),
        examples: &[],
    };

    /// What hosts are like: they have a full name.
    pub const HOST: Self =
        Self { shelf: SHELVES[0], key: "fqdn", names: "fqdn", order: &["fqdn"], ..Self::PLAIN };

    /// What people call several of them.
    pub fn plural(&self) -> String {
        match self.many {
            "" => format!("{}s", self.name),
            many => many.to_owned(),
        }
    }

    /// The field of that name.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// Whether what was said of a field when one was made holds of it as a document shows it.
    pub fn still(&self, shown: &Value, field: &Field, said: &Value) -> bool {
        match field.source {
            Source::Input => (self.holds)(shown, field.name, said),
            _ => field.kind.holds(said, &shown[field.name]),
        }
    }

    /// Whether several of them may have one name, each in an address space.
    pub fn shares_names(&self) -> bool {
        self.field(vrf::SPACE).is_some_and(|field| field.need != super::Need::Never)
    }

    /// The table that holds one of them.
    pub fn home(&self, target: &Target) -> &'static str {
        match (self.home)(target) {
            "" => self.table,
            home => home,
        }
    }

    /// The condition that picks one out, over the row `t` or bare.
    pub fn condition(&self, prefix: &str) -> String {
        let equal = |column: &&str| format!("{prefix}{column} = ?");
        self.ids.iter().map(equal).collect::<Vec<_>>().join(" AND ")
    }

    /// The one that a word names, if there is one and the reader sees it.
    pub fn seek(&'static self, read: &Read, word: &str, input: &Input) -> Result<Option<Target>> {
        if let Some((word, input)) = vrf::apart(self, word, input)? {
            return sight::if_seen(read, self, (self.locate)(read, self, word, &input)?);
        }
        sight::if_seen(read, self, (self.locate)(read, self, word, input)?)
    }

    /// The one that a word names.
    ///
    /// # Errors
    /// [`Error::NotFound`] with the names that are alike.
    pub fn find(&'static self, read: &Read, word: &str, input: &Input) -> Result<Target> {
        match self.seek(read, word, input)? {
            Some(target) => Ok(target),
            None => Err(locate::suggest::not_found(read, self, word, input)),
        }
    }

    /// What one is called, as a document of it says.
    pub fn called(&self, document: &Value) -> Option<String> {
        match &document[self.key] {
            Value::String(name) => Some(name.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }

    /// The error for a name that is another's.
    pub fn taken(&self, key: impl Into<String>) -> Error {
        Error::Taken { noun: self.name, key: key.into(), once: self.once }
    }

    /// The id of the one that a word names.
    pub fn find_id(&'static self, read: &Read, word: &str) -> Result<i64> {
        let target = self.find(read, word, &Input::new())?;
        match target.as_slice() {
            [Val::Int(id)] => Ok(*id),
            _ => Err(Error::Broken { what: format!("{} has no id", self.name), source: None }),
        }
    }
}

/// What somebody says, as the type an operation wants.
pub fn typed<T: DeserializeOwned>(input: &Input) -> Result<T> {
    serde_json::from_value(Value::Object(input.clone()))
        .map_err(|error| Error::usage("the request", error.to_string(), ""))
}

/// The id in a target that has one.
pub fn id_of(target: &Target) -> i64 {
    match target.first() {
        Some(Val::Int(id)) => *id,
        _ => 0,
    }
}

/// What is written in capitals.
const ABBREVIATIONS: [&str; 12] =
    ["vm", "ip", "vlan", "vrf", "osd", "fqdn", "mac", "uuid", "ram", "id", "vni", "cidr"];

/// A name of a noun or a field, as people spell it.
pub fn spelled(name: &str) -> String {
    let word = |word: &str| match word.strip_suffix('s').unwrap_or(word) {
        stem if ABBREVIATIONS.contains(&stem) => stem.to_uppercase() + &word[stem.len()..],
        _ => word.to_owned(),
    };
    name.split(['-', '_', ' ']).map(word).collect::<Vec<_>>().join(" ")
}
