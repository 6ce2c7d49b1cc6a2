//! Listing: filters, sorting and columns over any noun, streamed.

use serde_json::Value;

use super::Call;
use super::filter::{self, Term};
use super::verbs::{cells, readable, shape};
use crate::answer::{Detail, Sink};
use crate::error::{Error, Result};
use crate::resource::locate::alike;
use crate::resource::record::{self, expression};
use crate::resource::{Field, Kind, Need, Noun, Query, Scope, Source};
use crate::store::Read;

const OPTIONS: &[Field] = &[
    Field::input(
        "columns",
        Kind::Word,
        "What is shown: name,ram, or +mac,-state to add and leave out",
    ),
    Field::input(
        "filter",
        Kind::List(&Kind::Word),
        "What must hold: ram>8GiB,method=KVM,fqdn~^web",
    ),
    Field::input(
        "sort",
        Kind::Word,
        "By what it is ordered: -ram,fqdn; a `-` puts the highest first",
    ),
    Field::input("limit", Kind::Int(1, i64::MAX), "How many are shown at most"),
];

/// The fields that a list takes: its options, and a flag for each field that it can be filtered by.
pub fn fields(noun: &'static Noun) -> Vec<Field> {
    let plain = |field: &&Field| {
        field.source != Source::Input && !matches!(field.kind, Kind::Parts(_) | Kind::Json)
    };
    let as_filter = |field: &Field| Field {
        word: false,
        need: Need::Optional,
        flag: field.name,
        kind: match field.kind {
            Kind::List(kind) => *kind,
            kind => kind,
        },
        help: "Only those that have this",
        ..*field
    };
    let filters = noun.fields.iter().filter(plain).map(as_filter);
    OPTIONS
        .iter()
        .copied()
        .chain(filters.filter(|field| !matches!(field.kind, Kind::Parts(_) | Kind::Json)))
        .collect()
}

/// Lists a noun.
pub fn run(call: &Call, read: &Read, sink: &mut dyn Sink) -> Result<()> {
    let noun = call.noun();
    let fields = columns(call)?;
    let mut query = Query::new(noun, Scope::All);
    query.fields.clone_from(&fields);
    let mut terms = filter::terms(noun, call)?;
    terms.extend(said(noun, call));
    let late = late_terms(&mut query, read, terms)?;
    let extra = extra_fields(&late, &fields);
    query.fields.extend(&extra);
    order(&mut query, call)?;
    let limit = call.input.get("limit").and_then(Value::as_u64).map(|most| most as usize);
    query.limit = if late.is_empty() { limit } else { None };
    sink.begin(&shape(noun, &fields, true))?;
    let mut left = limit.unwrap_or(usize::MAX);
    query.each(read, |mut record| {
        if left == 0 || !late.iter().all(|term| term.holds(record.get(term.field.name))) {
            return Ok(());
        }
        left -= 1;
        extra.iter().for_each(|field| drop(record.fields.shift_remove(field.name)));
        sink.row(cells(record))
    })?;
    sink.end()
}

/// The filters that were said as flags.
fn said(noun: &'static Noun, call: &Call) -> Vec<Term> {
    let options = |field: &&Field| OPTIONS.iter().all(|option| option.name != field.name);
    let term =
        |field: &'static Field| Some(Term::equal(field, call.input.get(field.name)?.clone()));
    noun.fields.iter().filter(options).filter_map(term).collect()
}

/// Puts the terms that the database can decide into the query; returns the others.
fn late_terms(query: &mut Query, read: &Read, terms: Vec<Term>) -> Result<Vec<Term>> {
    let mut late = vec![];
    for term in terms {
        match term.sql(read)? {
            Some((condition, values)) => {
                query.conditions.push(condition);
                query.params.extend(values);
            }
            None => late.push(term),
        }
    }
    Ok(late)
}

/// Fields that are looked at and not shown.
fn extra_fields(late: &[Term], shown: &[&'static Field]) -> Vec<&'static Field> {
    let hidden = |field: &&'static Field| shown.iter().all(|one| one.name != field.name);
    let mut extra = late.iter().map(|term| term.field).filter(hidden).collect::<Vec<_>>();
    extra.dedup_by_key(|field| field.name);
    extra
}

fn order(query: &mut Query, call: &Call) -> Result<()> {
    let mut parts = vec![];
    for word in call.word("sort").split(',').map(str::trim).filter(|word| !word.is_empty()) {
        let (name, order) = word.strip_prefix('-').map_or((word, "ASC"), |name| (name, "DESC"));
        let field = field(query.noun, "--sort", name)?;
        let Some(expression) = expression(field) else {
            let why = "it is gathered from other tables";
            return Err(Error::invalid("--sort", name, why));
        };
        parts.push(format!("{expression} {order}"));
    }
    query.order = parts.join(", ");
    Ok(())
}

/// The field of that name, or the names that are alike.
pub fn field(noun: &'static Noun, flag: &str, name: &str) -> Result<&'static Field> {
    let readable = readable(noun, Detail::All);
    if let Some(field) = readable.iter().find(|field| field.name == name.replace('-', "_")) {
        return Ok(field);
    }
    let names = readable.iter().map(|field| field.name.to_owned());
    let mut all = alike(name, names.clone());
    if all.is_empty() {
        all = names.collect();
    }
    let why = format!("a {} has no such field: did you mean {}?", noun.name, all.join(", "));
    Err(Error::invalid(flag, name, why))
}

/// The columns that were asked for: those named, or the usual ones with some added or left out.
fn columns(call: &Call) -> Result<Vec<&'static Field>> {
    let noun = call.noun();
    let words = call.word("columns").split(',').map(str::trim).filter(|word| !word.is_empty());
    let words = words.collect::<Vec<_>>();
    let changes = words.iter().all(|word| word.starts_with(['+', '-']));
    let mut fields = if changes { readable(noun, call.detail) } else { vec![] };
    for word in words {
        let field = field(noun, "--columns", word.trim_start_matches(['+', '-']))?;
        if word.starts_with('-') {
            fields.retain(|known| known.name != field.name);
        } else if fields.iter().all(|known| known.name != field.name) {
            fields.push(field);
        }
    }
    Ok(fields)
}

/// Everything of a noun, for callers that look at it themselves.
pub fn records(read: &Read, noun: &'static Noun) -> Result<Vec<record::Record>> {
    let mut found = vec![];
    Query::new(noun, Scope::All).each(read, |record| {
        found.push(record);
        Ok(())
    })?;
    Ok(found)
}
