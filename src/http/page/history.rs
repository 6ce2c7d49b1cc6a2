//! What was changed last: of everything, or of one thing.

use maud::{Markup, html};

use super::super::route::list;
use super::link::query;
use super::list::table;
use super::seen::{allowed, few};
use crate::context::Context;
use crate::error::Result;
use crate::operation::list::{FILTER, SORT};
use crate::operation::verbs::LIST;
use crate::resource::log::LOG;
use crate::resource::token::Bearer;
use crate::store::Store;

/// So many of the last changes of what these words name; nothing where whoever looks may not see them.
pub(super) fn changes(
    store: &Store,
    context: &Context,
    bearer: &Bearer,
    of: &[(&str, &str)],
    most: u64,
) -> Result<Markup> {
    let Some(entry) = allowed(bearer, &LOG, &LIST) else { return Ok(html! {}) };
    let by = [of, &[(FILTER, "refused=null"), (SORT, "-id")]].concat();
    let seen = few(store, context, entry, &by, most)?;
    Ok(html! {
        @if !seen.rows.is_empty() {
            section {
                h2 { "Last changes" }
                (table(&LOG, &seen, None))
                p { a href={ (list(&LOG)) (query(by)) } { "All changes" } }
            }
        }
    })
}
