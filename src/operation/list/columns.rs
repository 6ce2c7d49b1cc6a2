//! The fields that people name: what is shown, and by what it is ordered.

use std::rc::Rc;

use super::super::Call;
use super::super::verbs::answer::readable;
use super::{COLUMNS, SORT};
use crate::answer::{Column, Detail, Look, Shape, Sink};
use crate::context::Scope;
use crate::error::{Error, Result};
use crate::resource::locate::suggest::alike;
use crate::resource::query::sort_key;
use crate::resource::vrf::SPACE;
use crate::resource::{Field, Noun, Query};

/// The columns that were asked for: those named, or the usual ones with some added or left out; and
/// those that are wanted anyway.
pub(super) fn columns(
    call: &Call,
    scope: Scope,
    wanted: impl Iterator<Item = &'static Field>,
) -> Result<Vec<&'static Field>> {
    let noun = call.noun();
    let words = call.word(COLUMNS).split(',').map(str::trim).filter(|word| !word.is_empty());
    let words = words.collect::<Vec<_>>();
    let changes = words.iter().all(|word| word.starts_with(['+', '-']));
    let mut fields = if changes { readable(noun, call.detail, scope) } else { vec![] };
    for word in words {
        let field = field(noun, scope, "--columns", word.trim_start_matches(['+', '-']))?;
        if word.starts_with('-') {
            fields.retain(|known| known.name != field.name);
        } else {
            add(&mut fields, field);
        }
    }
    if call.detail == Detail::Key && noun.shares_names() {
        noun.field(SPACE).into_iter().for_each(|field| add(&mut fields, field));
    }
    wanted.for_each(|field| add(&mut fields, field));
    Ok(fields)
}

fn add(fields: &mut Vec<&'static Field>, field: &'static Field) {
    if fields.iter().all(|known| known.name != field.name) {
        fields.push(field);
    }
}

/// Says which columns there are.
pub(super) fn explain(noun: &'static Noun, scope: Scope, sink: &mut dyn Sink) -> Result<()> {
    let column = |name| Column { name, look: Look::Plain, wide: false };
    let columns = Rc::new([column("column"), column("meaning")]);
    sink.begin(&Shape::list(columns, "column"))?;
    for field in readable(noun, Detail::All, scope) {
        sink.row(vec![field.name.into(), field.help.into()])?;
    }
    sink.end()
}

/// Orders a query as was said.
pub(super) fn order(query: &mut Query, call: &Call, scope: Scope) -> Result<()> {
    let mut parts = vec![];
    for word in call.word(SORT).split(',').map(str::trim).filter(|word| !word.is_empty()) {
        let (name, order) = word.strip_prefix('-').map_or((word, "ASC"), |name| (name, "DESC"));
        let field = field(query.noun, scope, "--sort", name)?;
        let Some(expression) = sort_key(field) else {
            let why = "lists have no order by it";
            return Err(Error::invalid("--sort", name, why));
        };
        parts.push(format!("{expression} {order}"));
    }
    query.order = parts.join(", ");
    Ok(())
}

/// The field of that name, or the names that are alike.
pub fn field(noun: &'static Noun, scope: Scope, flag: &str, name: &str) -> Result<&'static Field> {
    let readable = readable(noun, Detail::All, scope);
    // Tables have them in capitals.
    let plain = name.replace('-', "_").to_ascii_lowercase();
    if let Some(field) = readable.iter().find(|field| field.name == plain) {
        return Ok(field);
    }
    let names = readable.iter().map(|field| field.name.to_owned());
    let alike = alike(&plain, names.clone());
    let why = match alike.is_empty() {
        true => format!("it is none of {}", names.collect::<Vec<_>>().join(", ")),
        false => format!("a {} has no such field: did you mean {}?", noun.name, alike.join(", ")),
    };
    Err(Error::invalid(flag, name, why))
}
