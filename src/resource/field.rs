//! Fields: what a noun consists of, each said once.
//!
//! From a field come its flag and its help, its JSON key, its column, its place in filters, sorting
//! and tables, and the description of requests and answers.

use serde_json::Value;

use super::kind::Kind;
use crate::context::Scope;

/// Where the value of a field comes from when it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The column of the field's name; for a reference `<name>_id`.
    Column,
    /// The name of the thing whose id is in this column.
    Link(&'static str),
    /// An SQL expression over the row `t`.
    Sql(&'static str),
    /// The noun fills it in from other tables, for many rows at once.
    Filled,
    /// Nowhere: it is only said, never read.
    Input,
}

/// What one has to say of a field when a thing is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Nothing: the field is only read.
    Never,
    /// Something.
    Required,
    /// Something or nothing.
    Optional,
    /// Something, or this is taken.
    Default(&'static str),
}

/// Who a field is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Whoever sees the thing; whoever may change it may say it.
    Everybody,
    /// Customers see it, and whoever runs the fleet says it.
    Told,
    /// Whoever runs the fleet.
    Staff,
}

/// One field of a noun, or one argument of an operation.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The JSON key.
    pub name: &'static str,
    /// The flag, where it is spelled otherwise than the key.
    pub flag: &'static str,
    /// What values it takes.
    pub kind: Kind,
    /// The SQL expression of the id that it stands for, where it names another thing and no column has that.
    pub id: &'static str,
    /// The column of its noun's order that is the same for all that have one value of it.
    pub fixes: Option<&'static str>,
    /// The column by which it is ordered and compared, where that is another than its own.
    pub sorts: Option<&'static str>,
    /// What it is, for people.
    pub help: &'static str,
    /// Where it is read from.
    pub source: Source,
    /// Whether it is said when a thing is made.
    pub need: Need,
    /// Whether it is given by its place among the words instead of by a flag.
    pub word: bool,
    /// Whether it may be changed later.
    pub set: bool,
    /// Whether tables leave it out unless asked.
    pub wide: bool,
    /// Who it is for.
    pub audience: Audience,
}

impl Field {
    /// A field that is read from its column and never written by people.
    pub const fn new(name: &'static str, kind: Kind, help: &'static str) -> Self {
        let (source, need) = (Source::Column, Need::Never);
        Self {
            id: "",
            fixes: None,
            sorts: None,
            name,
            flag: name,
            kind,
            help,
            source,
            need,
            word: false,
            set: false,
            wide: false,
            audience: Audience::Everybody,
        }
    }

    /// What was said of it, or what it is where nothing was.
    pub fn usual(&self, said: &Value) -> Value {
        match self.need {
            Need::Default(word) if said.is_null() => word.into(),
            _ => said.clone(),
        }
    }

    /// An argument of an operation: optional, and read from nowhere.
    pub const fn input(name: &'static str, kind: Kind, help: &'static str) -> Self {
        Self { source: Source::Input, need: Need::Optional, ..Self::new(name, kind, help) }
    }

    /// The word that names the thing itself.
    pub const fn word(self) -> Self {
        Self { word: true, need: Need::Required, ..self }
    }

    /// Must be said when a thing is made.
    pub const fn required(self) -> Self {
        Self { need: Need::Required, ..self }
    }

    /// May be said when a thing is made.
    pub const fn optional(self) -> Self {
        Self { need: Need::Optional, ..self }
    }

    /// Is this unless something else is said.
    pub const fn default(self, value: &'static str) -> Self {
        Self { need: Need::Default(value), ..self }
    }

    /// May be changed.
    pub const fn set(self) -> Self {
        Self { set: true, ..self }
    }

    /// Is left out of tables unless asked for.
    pub const fn wide(self) -> Self {
        Self { wide: true, ..self }
    }

    /// Is nothing for customers.
    pub const fn staff(self) -> Self {
        Self { audience: Audience::Staff, ..self }
    }

    /// Is told to customers, and not said by them.
    pub const fn told(self) -> Self {
        Self { audience: Audience::Told, ..self }
    }

    /// Whether somebody of this scope sees it.
    pub fn is_seen(&self, scope: Scope) -> bool {
        scope == Scope::All || self.audience != Audience::Staff
    }

    /// Whether somebody of this scope may say it.
    pub fn is_sayable(&self, scope: Scope) -> bool {
        scope == Scope::All || self.audience == Audience::Everybody
    }

    /// Is spelled so at the terminal.
    pub const fn flag(self, flag: &'static str) -> Self {
        Self { flag, ..self }
    }

    /// Is read by this SQL expression over the row `t`.
    pub const fn sql(self, expression: &'static str) -> Self {
        Self { source: Source::Sql(expression), ..self }
    }

    /// Is the name of the thing whose id this column has.
    pub const fn link(self, column: &'static str) -> Self {
        Self { source: Source::Link(column), ..self }
    }

    /// Has one value of this column of the order for each of its own.
    pub const fn fixes(self, column: &'static str) -> Self {
        Self { fixes: Some(column), ..self }
    }

    /// Is ordered by this column.
    pub const fn sorts(self, column: &'static str) -> Self {
        Self { sorts: Some(column), ..self }
    }

    /// Stands for the thing with this id, an SQL expression over the row `t`.
    pub const fn id(self, expression: &'static str) -> Self {
        Self { id: expression, ..self }
    }

    /// Is filled in by the noun.
    pub const fn filled(self) -> Self {
        Self { source: Source::Filled, ..self }
    }

    /// Is said but never read.
    pub const fn unread(self) -> Self {
        Self { source: Source::Input, ..self }
    }

    /// Its column in the noun's table.
    pub fn column(&self) -> String {
        self.linked().map_or_else(|| self.name.to_owned(), |pieces| pieces.concat())
    }

    /// The column that has the id of what it names, if one has, in two pieces.
    pub fn linked(&self) -> Option<[&'static str; 2]> {
        match (self.kind, self.source) {
            (Kind::Ref(_), Source::Column) => Some([self.name, "_id"]),
            (_, Source::Link(column)) => Some([column, ""]),
            _ => None,
        }
    }

    /// Whether it stands for a thing whose id is known.
    pub fn has_id(&self) -> bool {
        self.linked().is_some() || !self.id.is_empty()
    }

    /// The SQL expression of the id that it stands for, if it stands for one.
    pub fn id_expression(&self) -> Option<String> {
        let linked = self.linked().map(|[column, end]| format!("t.{column}{end}"));
        linked.or_else(|| Some(self.id.to_owned()).filter(|id| !id.is_empty()))
    }

    /// The flag as it is typed.
    pub fn long(&self) -> String {
        self.flag.replace('_', "-")
    }

    /// Whether a word is a name of it: its own, or that of its flag.
    pub fn is_called(&self, word: &str) -> bool {
        !word.is_empty() && (self.name == word || self.flag == word)
    }

    /// How people name it in a message: the flag, or the word's name.
    pub fn label(&self) -> String {
        if self.word { self.long().to_uppercase() } else { format!("--{}", self.long()) }
    }
}

/// The id that the database gave it.
pub const ID: Field = Field::new("id", Kind::Id, "The id in the database").wide();
/// The name of a host.
pub const FQDN: Field = Field::new("fqdn", Kind::Fqdn, "Its fully qualified name").word().set();
/// A free text.
pub const DESCRIPTION: Field =
    Field::new("description", Kind::Text, "What people should know of it").optional().set().wide();
/// When it was made.
pub const CREATED: Field = Field::new("created_at", Kind::Time, "When it was made").wide();
/// When it was last changed.
pub const UPDATED: Field = Field::new("updated_at", Kind::Time, "When it was last changed").wide();
/// How often it was changed, plus one.
pub const VERSION: Field =
    Field::new("version", Kind::Int(1, i64::MAX), "Raised by one with every change").wide();

/// What each change raises.
pub const RAISED: [&str; 2] = [VERSION.name, UPDATED.name];
/// What a thing has of its own, whatever is said of it.
pub const STAMPS: [&str; 4] = [ID.name, CREATED.name, RAISED[0], RAISED[1]];

/// These fields, and those that every row carries which people see.
macro_rules! stamped {
    ($($field:expr),* $(,)?) => {
        &[
            $($field,)*
            $crate::resource::field::CREATED,
            $crate::resource::field::UPDATED,
            $crate::resource::field::VERSION,
        ]
    };
}
pub(in crate::resource) use stamped;

/// The same for a table that gives ids.
macro_rules! row {
    ($($field:expr),* $(,)?) => {
        $crate::resource::field::stamped![$crate::resource::field::ID, $($field),*]
    };
}
pub(in crate::resource) use row;
