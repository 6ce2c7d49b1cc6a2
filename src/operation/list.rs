//! Listing: filters, sorting and columns over any noun, streamed.

mod budget;
mod columns;
mod cursor;

pub use columns::field;

use std::ops::ControlFlow;

use serde_json::Value;

use super::Call;
use super::filter::{self, Term};
use super::include::{self, Included};
use super::verbs::answer::{cells, shape};
use crate::answer::{Detail, Shape, Sink};
use crate::error::{Error, Result};
use crate::resource::vrf::SPACE;
use crate::resource::{Field, Input, Kind, Need, Noun, Query, Source};
use crate::store::{Read, Val};
use budget::Budget;
use columns::{columns, order};

/// The verb of lists.
pub const VERB: &str = "list";

/// The input that says what is shown.
pub const COLUMNS: &str = "columns";

/// The input that says where a list goes on.
pub const AFTER: &str = "after";

/// The input that says by what it is ordered.
pub const SORT: &str = "sort";

/// The input that says what must hold.
pub const FILTER: &str = "filter";

/// The input that says how many there are at most.
pub const LIMIT: &str = "limit";

/// The input that says so, of whatever is shown.
pub const fn limit(help: &'static str) -> Field {
    Field::input(LIMIT, Kind::Int(1, i64::MAX), help)
}

const OPTIONS: &[Field] = &[
    Field::input(
        COLUMNS,
        Kind::Word,
        "What is shown: names, separated by commas; `+NAME` adds one, `-NAME` leaves it out, `help` lists all",
    ),
    Field::input(
        FILTER,
        Kind::List(&Kind::Word),
        "What must hold: NAME=VALUE, separated by commas, with = != < <= > >= ~, or `NAME in(A,B)`; see `virtctl help filters`",
    ),
    Field::input(
        SORT,
        Kind::Word,
        "By what it is ordered: names, separated by commas; a `-` before one puts the highest first",
    ),
    limit("How many are shown at most"),
    Field::input(AFTER, Kind::Word, "Go on where a page of the server ended, as its `next` says"),
];

/// How many names of things are told to who completes one.
const NAMES: usize = 200;

/// The list of the things of a noun whose names start so, if that has one.
pub fn beginning(noun: &str, start: &str) -> Option<Call> {
    let entry = super::all().find(|entry| entry.first == noun && entry.lists())?;
    let mut input = Input::new();
    input.insert(LIMIT.to_owned(), NAMES.into());
    // What is counted only is wanted while it is new.
    if entry.noun?.key == "id" {
        input.insert(SORT.to_owned(), "-id".into());
    }
    if !start.is_empty() {
        let starts = format!("{}~^{start}", entry.noun?.key);
        input.insert(FILTER.to_owned(), vec![starts].into());
    }
    Some(Call::new(entry, input, Detail::Key))
}

/// The fields that a list takes: its options, and a flag for each field that it can be filtered by.
pub fn fields(noun: &'static Noun) -> Vec<Field> {
    let plain = |field: &&'static Field| {
        field.source != Source::Input && !matches!(one_of(field), Kind::Parts(_) | Kind::Json(_))
    };
    let as_filter = |field: &'static Field| Field {
        word: false,
        need: Need::Optional,
        kind: flag_of(field),
        help: "Only those that have this",
        ..*field
    };
    let filters = noun.fields.iter().filter(plain).map(as_filter);
    OPTIONS.iter().copied().chain(include::input(noun)).chain(filters).collect()
}

/// The kind of a field, or of one of its list.
fn one_of(field: &'static Field) -> &'static Kind {
    if let Kind::List(kind) = &field.kind { kind } else { &field.kind }
}

/// What the flag of a field takes: a value, or of what may be missing that it is.
fn flag_of(field: &'static Field) -> Kind {
    let kind = one_of(field);
    let may_be_missing = match field.need {
        Need::Optional | Need::Default("none") => true,
        Need::Required | Need::Default(_) => false,
        // Sums are always there, and so is what is one of a few.
        Need::Never => {
            let always = matches!(kind, Kind::Int(..) | Kind::Bytes | Kind::Choice(_));
            field.source != Source::Column && !always
        }
    };
    match kind {
        // Every word is one of these anyway.
        Kind::Ref(_) | Kind::Key(_) | Kind::Text | Kind::Name | Kind::Word => *kind,
        Kind::Or(kind, _) if may_be_missing => Kind::Or(kind, &["none"]),
        kind if may_be_missing => Kind::Or(kind, &["none"]),
        kind => *kind,
    }
}

/// Lists a noun.
pub fn run(call: &Call, read: &Read, sink: &mut dyn Sink) -> Result<()> {
    let noun = call.noun();
    if call.word(COLUMNS) == "help" {
        return columns::explain(noun, read.scope, sink);
    }
    let mut included = Included::of(call, read)?;
    let fields = columns(call, read.scope, included.fields())?;
    let (mut query, late) = prepared(call, read, &fields, &included)?;
    let limit = call.input.get(LIMIT).and_then(Value::as_u64).map(|most| most as usize);
    let (mut before, passed) = bound(&mut query, call, limit, late.is_empty())?;
    let shape = Shape { paged: call.paged, ..shape(noun, &fields, true) };
    let (mut left, mut begun) = (limit.unwrap_or(usize::MAX), false);
    let (mut last, mut more) = (vec![], false);
    let mut budget = Budget::of(call, &query);
    let done = query.walk(read, |mut record| {
        if !late.iter().all(|term| term.holds(&record.get(term.field.name))) {
            if budget.lasts()? {
                return Ok(ControlFlow::Continue(()));
            }
            (last, more) = (record.place, true);
            return Ok(ControlFlow::Break(()));
        }
        if before > 0 {
            before -= 1;
            return Ok(ControlFlow::Continue(()));
        }
        if left == 0 {
            more = true;
            return Ok(ControlFlow::Break(()));
        }
        if !std::mem::replace(&mut begun, true) {
            sink.begin(&shape)?;
        }
        left -= 1;
        last.clone_from(&record.place);
        record.fields.truncate(fields.len());
        included.put(read, &mut record)?;
        sink.row(cells(record)).map(ControlFlow::Continue)
    });
    match (done, begun) {
        // What was begun is not begun again.
        (Err(Error::Busy), true) => return Err(cut_off()),
        (done, true) => done?,
        (done, false) => done.and_then(|()| sink.begin(&shape))?,
    }
    sink.next(more.then(|| next(&query, &last, passed)))?;
    sink.end()
}

/// Where the next page begins.
fn next(query: &Query, last: &[Val], passed: usize) -> String {
    match query.order.is_empty() {
        true => cursor::text(last),
        false => cursor::passed(passed),
    }
}

/// Says where a query begins, and where it ends if the database alone decides. Returns how many are still to be
/// passed over, and how many came before the next page.
fn bound(
    query: &mut Query,
    call: &Call,
    limit: Option<usize>,
    alone: bool,
) -> Result<(usize, usize)> {
    let ahead = usize::from(call.paged);
    let before = cursor::before(query, call)?;
    query.limit = limit.filter(|_| alone).map(|most| sum(&[most, ahead]));
    if query.limit.is_some() {
        query.skip = sum(&[before]);
    }
    query.after = cursor::after(query, call)?;
    Ok((before - query.skip, sum(&[before, limit.unwrap_or_default()])))
}

/// A sum that every engine counts to.
fn sum(counts: &[usize]) -> usize {
    let sum = counts.iter().fold(0usize, |sum, count| sum.saturating_add(*count));
    sum.min(i64::MAX as usize)
}

/// The query for what a call wants, and what must hold that the database cannot decide.
fn prepared(
    call: &Call,
    read: &Read,
    fields: &[&'static Field],
    included: &Included,
) -> Result<(Query, Vec<Term>)> {
    let noun = call.noun();
    let mut query = Query::new(noun, read.scope);
    query.fields = fields.to_vec();
    included.ask(&mut query);
    let mut terms = filter::terms(noun, call, read.scope)?;
    terms.extend(said(noun, call));
    let late = late_terms(&mut query, read, terms)?;
    query.fields.extend(extra_fields(&late, fields));
    order(&mut query, call, read.scope)?;
    Ok((query, late))
}

fn cut_off() -> Error {
    let why = "it went away while it was being read: what was printed is not all";
    Error::unavailable(why, "say it again")
}

/// The filters that were said as flags.
fn said(noun: &'static Noun, call: &Call) -> Vec<Term> {
    let options = |field: &&Field| OPTIONS.iter().all(|option| option.name != field.name);
    let term =
        |field: &'static Field| Some(Term::equal(field, call.input.get(field.name)?.clone()));
    noun.fields.iter().filter(options).filter_map(term).collect()
}

/// The address space in which names are looked up, where one is wanted.
fn space(terms: &[Term]) -> Input {
    let name = terms.iter().find_map(|term| term.wants(SPACE));
    name.map(|name| (SPACE.to_owned(), name.into())).into_iter().collect()
}

/// Puts the terms that the database can decide into the query; returns the others.
fn late_terms(query: &mut Query, read: &Read, terms: Vec<Term>) -> Result<Vec<Term>> {
    let (mut late, space) = (vec![], space(&terms));
    for term in terms {
        query.fixed.extend(term.fixes());
        match term.sql(read, &space)? {
            Some((condition, values)) => {
                query.conditions.push(condition);
                query.params.extend(values);
            }
            None => {
                let (condition, values) = term.narrowed(query.noun).unzip();
                query.conditions.extend(condition);
                query.params.extend(values.unwrap_or_default());
                late.push(term.named(read, &space)?);
            }
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
