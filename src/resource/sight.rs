//! What customers see of the things of a noun, and what of it is theirs to change.

use serde_json::Value;

use super::customer::CUSTOMER;
use super::field::Field;
use super::kind::Kind;
use super::noun::{Input, Noun, Target};
use super::tx::Tx;
use crate::answer::Cell;
use crate::context::Scope;
use crate::error::{Error, Result};
use crate::store::{Read, Val};

/// What is of their VMs.
pub const OF_VMS: &str = "t.vm_id IN (SELECT v.id FROM vm v WHERE v.customer_id = ?)";

/// What customers see of a noun. A condition is over the row `t`; its marks stand for the customer's id.
#[derive(Clone, Copy, Debug)]
pub enum Sight {
    /// Nothing: whoever runs the fleet keeps it to themselves.
    Nothing,
    /// Everything: it is nobody's.
    Everything,
    /// What is theirs.
    Own(&'static str),
    /// What is theirs, and what they share with others without it being theirs.
    Shared {
        /// What is theirs.
        own: &'static str,
        /// All that they see.
        seen: &'static str,
    },
}

/// A condition that holds for everything.
pub const ALL: (&str, Vec<Val>) = ("1 = 1", vec![]);

/// Which of a noun's things a reader sees: a condition, where it is not all of them.
pub fn seen(noun: &Noun, scope: Scope) -> Option<(&'static str, Vec<Val>)> {
    let Scope::Customer(id) = scope else { return None };
    match noun.sight {
        Sight::Everything => None,
        Sight::Nothing => Some(("1 = 0", vec![])),
        Sight::Own(seen) | Sight::Shared { seen, .. } => Some(of(seen, id)),
    }
}

/// A condition with the values of its marks.
fn of(condition: &'static str, id: i64) -> (&'static str, Vec<Val>) {
    (condition, vec![Val::Int(id); condition.matches('?').count()])
}

/// Which of them are the reader's own.
fn own(noun: &Noun, scope: Scope) -> Option<(&'static str, Vec<Val>)> {
    let Scope::Customer(id) = scope else { return None };
    match noun.sight {
        Sight::Everything | Sight::Nothing => Some(("1 = 0", vec![])),
        Sight::Own(own) | Sight::Shared { own, .. } => Some(of(own, id)),
    }
}

/// Whether a thing is there, and fulfils a condition.
fn holds(
    read: &Read,
    noun: &Noun,
    target: &Target,
    condition: Option<(&'static str, Vec<Val>)>,
) -> Result<bool> {
    let (condition, values) = condition.unwrap_or(ALL);
    let sql =
        format!("SELECT 1 FROM {} t WHERE {} AND {condition}", noun.table, noun.condition("t."));
    Ok(read.get::<i64>(&sql, &[target.as_slice(), &values].concat())?.is_some())
}

/// The thing that was found, if the reader sees it.
pub fn if_seen(read: &Read, noun: &Noun, found: Option<Target>) -> Result<Option<Target>> {
    let (Some(target), Some(condition)) = (&found, seen(noun, read.scope)) else {
        return Ok(found);
    };
    let visible = holds(read, noun, target, Some(condition))?;
    Ok(found.filter(|_| visible))
}

/// Whether a thing is the writer's own to change.
pub fn is_own(read: &Read, noun: &Noun, target: &Target) -> Result<bool> {
    match own(noun, read.scope) {
        Some(condition) => holds(read, noun, target, Some(condition)),
        None => Ok(true),
    }
}

/// Refuses to change what is not the writer's own.
pub fn must_be_own(read: &Read, noun: &Noun, target: &Target) -> Result<()> {
    if is_own(read, noun, target)? { Ok(()) } else { Err(not_yours(noun)) }
}

/// Refuses what would make a thing another's, or nobody's; what is gone is nobody's any more.
pub fn must_stay_own(read: &Read, noun: &Noun, target: &Target) -> Result<()> {
    match own(noun, read.scope) {
        Some(_) if holds(read, noun, target, None)? => must_be_own(read, noun, target),
        _ => Ok(()),
    }
}

fn not_yours(noun: &Noun) -> Error {
    let what = format!("that {} is not yours to change", noun.name);
    Error::denied(what, "customers change what is theirs, and it stays theirs")
}

/// What is said of a new thing: what a customer makes is theirs.
pub fn owned(tx: &Tx, noun: &Noun, input: &Input) -> Input {
    let mut input = input.clone();
    if let (Scope::Customer(id), Some(_)) = (tx.scope, noun.field(OWNER)) {
        input.entry(OWNER).or_insert_with(|| format!("id:{id}").into());
    }
    input
}

/// The field that says whose a thing is.
pub const OWNER: &str = "customer";

/// The noun that the field refers to: those whose things may be.
pub fn owners() -> &'static Noun {
    &CUSTOMER
}

/// Takes out of a document what is not for customers.
pub fn strip(noun: &Noun, scope: Scope, document: &mut Value) {
    if let (Scope::Customer(_), Value::Object(document)) = (scope, document) {
        document.retain(|name, _| noun.field(name).is_none_or(|field| field.is_seen(scope)));
        for (name, value) in document {
            let hidden = noun.field(name).map_or(&[][..], hidden);
            let parts = value.as_array_mut().into_iter().flatten().filter_map(Value::as_object_mut);
            parts.for_each(|part| part.retain(|name, _| !hidden.contains(&name.as_str())));
        }
    }
}

/// Takes it out of the parts that a cell lists.
pub fn strip_parts(field: &Field, cell: &mut Cell) {
    if let Cell::Parts(parts) = cell {
        let hidden = hidden(field);
        parts.iter_mut().for_each(|part| part.0.retain(|(name, _)| !hidden.contains(name)));
    }
}

/// What of the parts that a field lists is not for customers.
fn hidden(field: &Field) -> &'static [&'static str] {
    match field.kind {
        Kind::List(Kind::Parts(compound)) => compound.staff,
        _ => &[],
    }
}

/// The error where there is no capacity: what others have left is no customer's business.
pub fn untold(scope: Scope, error: Error) -> Error {
    match (scope, error) {
        (Scope::Customer(_), Error::Refused { .. }) => Error::refused(
            "there is no capacity for it",
            "no hypervisor has so much left",
            "ask for less, or ask whoever runs the fleet",
        ),
        (_, error) => error,
    }
}
