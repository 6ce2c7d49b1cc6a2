//! What answers about a noun are like.

use crate::answer::{Cell, Column, Detail, Shape};
use crate::context::Scope;
use crate::resource::record::Record;
use crate::resource::vrf::{GLOBAL, SPACE};
use crate::resource::{Field, Noun, Source};

/// The fields of a noun that answers to such a reader have.
pub fn readable(noun: &'static Noun, detail: Detail, scope: Scope) -> Vec<&'static Field> {
    let wanted = |field: &&Field| match detail {
        _ if field.source == Source::Input => false,
        _ if !field.is_seen(scope) => false,
        Detail::All => true,
        Detail::Narrow => !field.wide,
        // The same address may be in another address space.
        Detail::Key => field.name == noun.key || field.name == SPACE && noun.shares_names(),
    };
    noun.fields.iter().filter(wanted).collect()
}

/// What such a reader sees of a thing, and the fields that are left.
pub fn seen(record: &mut Record, noun: &'static Noun, scope: Scope) -> Vec<&'static Field> {
    let fields = readable(noun, Detail::All, scope);
    record.fields.retain(|(name, _)| fields.iter().any(|field| field.name == *name));
    fields
}

/// What answers of these fields are like.
pub fn shape(noun: &'static Noun, fields: &[&'static Field], many: bool) -> Shape {
    let column = |field: &&'static Field| Column {
        name: field.name,
        look: field.kind.look(),
        wide: field.wide,
    };
    let within = noun.shares_names().then_some((SPACE, GLOBAL));
    let columns = fields.iter().map(column).collect();
    Shape { many, within, ..Shape::list(columns, noun.key) }
}

/// The values of a record, in the order of its fields.
pub fn cells(record: Record) -> Vec<Cell> {
    record.fields.into_iter().map(|(_, cell)| cell).collect()
}
