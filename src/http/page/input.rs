//! One field of a form: its label, where it is filled in, and what helps with it.

use maud::{Markup, html};

use super::draft::{Draft, WAS};
use super::link::label;
use crate::context::Scope;
use crate::error::{Error, Result};
use crate::resource::locate::suggest::names;
use crate::resource::{self, Field, Kind, Need};
use crate::store::Store;
use crate::value::yes_no;

/// Up to how many names are offered to choose from.
const FEW: usize = 60;

/// What can be chosen for a field: all that there is, where that is little.
pub(super) struct Choices {
    all: Vec<String>,
}

impl Choices {
    /// What there is to choose from.
    pub(super) fn of(store: &Store, scope: Scope, field: &Field) -> Result<Self> {
        let all = match field.kind {
            Kind::Bool => [true, false].map(|yes| yes_no(yes).to_owned()).to_vec(),
            kind => choices(store, scope, &kind)?,
        };
        Ok(Self { all })
    }
}

fn choices(store: &Store, scope: Scope, kind: &Kind) -> Result<Vec<String>> {
    match kind {
        Kind::Choice(words) => Ok(words.iter().map(|word| (*word).to_owned()).collect()),
        Kind::List(kind) => choices(store, scope, kind),
        Kind::Ref(noun) | Kind::Key(noun) => {
            let all = store.read_as(scope, |read| names(read, resource::noun(noun), ""))?;
            Ok(if all.len() > FEW { vec![] } else { all })
        }
        _ => Ok(vec![]),
    }
}

/// A field to fill in.
pub(super) fn control(
    draft: &Draft,
    field: &Field,
    choices: &Choices,
    error: Option<&Error>,
) -> Markup {
    let wrong = error.filter(|error| draft.is_about(error, field));
    let help = format!("{}-help", field.name);
    let reason = format!("{}-why", field.name);
    let about = if wrong.is_some() { format!("{reason} {help}") } else { help.clone() };
    let was = draft.was.get(field.name);
    html! {
        div.field.wrong[wrong.is_some()] {
            @match (field.kind, choices.all.is_empty()) {
                (Kind::List(_), false) => { (boxes(draft, field, choices, &about)) }
                _ => {
                    label for=(field.name) {
                        (label(field.name))
                        @if needed(field) { " " span.needed { "(needed)" } }
                    }
                    (filled(draft, field, choices, (&about, wrong.is_some())))
                }
            }
            @if let Some(error) = wrong {
                small.why id=(reason) { (error.why().unwrap_or_else(|| error.to_string())) }
            }
            small id=(help) { (field.help) @if let Need::Default(value) = field.need { "; " (value) " unless said" } }
            @if let Some(was) = was { input type="hidden" name={ (WAS) (field.name) } value=(was.join("\n")); }
        }
    }
}

fn needed(field: &Field) -> bool {
    field.need == Need::Required
}

fn filled(draft: &Draft, field: &Field, choices: &Choices, (help, wrong): (&str, bool)) -> Markup {
    let (name, words) = (field.name, draft.words(field.name));
    let invalid = wrong.then_some("true");
    let value = words.first().map(String::as_str).unwrap_or_default();
    let hint = field.kind.placeholder();
    match (field.kind, choices.all.is_empty()) {
        (Kind::List(_), _) => html! {
            textarea id=(name) name=(name) rows=(words.len().max(2)) aria-describedby=(help) aria-invalid=[invalid]
                placeholder={ (hint) "; one on each line" } required[needed(field)] { (words.join("\n")) }
        },
        (_, false) => html! {
            select id=(name) name=(name) aria-describedby=(help) aria-invalid=[invalid] required[needed(field)] {
                option value="" { "–" }
                @for choice in &choices.all {
                    option value=(choice) selected[choice == value] { (choice) }
                }
            }
        },
        (Kind::Int(least, most), _) => html! {
            input id=(name) name=(name) value=(value) type="number" min=(least) max=[(most < i64::MAX).then_some(most)]
                aria-describedby=(help) aria-invalid=[invalid] required[needed(field)];
        },
        _ => html! {
            input id=(name) name=(name) value=(value) placeholder=(hint) autocomplete="off" spellcheck="false"
                aria-describedby=(help) aria-invalid=[invalid] required[needed(field)];
        },
    }
}

/// Boxes to tick, where several of few can be chosen.
fn boxes(draft: &Draft, field: &Field, choices: &Choices, help: &str) -> Markup {
    let words = draft.words(field.name);
    html! {
        fieldset aria-describedby=(help) {
            // What is unticked is said too.
            input type="hidden" name=(field.name) value="";
            legend { (label(field.name)) @if needed(field) { " " span.needed { "(needed)" } } }
            @for (at, choice) in choices.all.iter().enumerate() {
                @let id = format!("{}-{at}", field.name);
                span.box {
                    input type="checkbox" id=(id) name=(field.name) value=(choice) checked[words.contains(choice)];
                    label for=(id) { (choice) }
                }
                " "
            }
        }
    }
}
