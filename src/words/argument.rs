//! One field as an argument of a command, with its help.

use clap::{Arg, ArgAction};

use crate::operation::Entry;
use crate::operation::verbs::SET;
use crate::resource::{Field, Kind, Need, Source};

/// A field as an argument of an operation.
pub(super) fn argument(field: &Field, entry: &Entry) -> Arg {
    let arg = Arg::new(field.name).help(help(field, entry)).value_name(placeholder(field));
    let arg = match field.kind {
        Kind::List(_) => arg.action(ArgAction::Append),
        Kind::Bool if field.source == Source::Input => arg.action(ArgAction::SetTrue),
        _ => arg.action(ArgAction::Set),
    };
    match field.word {
        true => arg.required(field.need == Need::Required),
        false => {
            // What people write may begin with a dash, and a number that does is refused as what it is.
            let text = matches!(field.kind, Kind::Text)
                || field.source == Source::Input && matches!(field.kind, Kind::Word);
            let kind = if let Kind::Or(kind, _) = field.kind { *kind } else { field.kind };
            let number = matches!(kind, Kind::Int(..) | Kind::Bytes);
            let arg = arg.allow_hyphen_values(text).allow_negative_numbers(number);
            // What documents and filters call it is understood as well.
            match field.name == field.flag {
                true => arg.long(field.long()),
                false => arg.long(field.long()).alias(field.name.replace('_', "-")),
            }
        }
    }
}

fn placeholder(field: &Field) -> String {
    if field.word { field.long().to_uppercase() } else { field.kind.placeholder() }
}

fn help(field: &Field, entry: &Entry) -> String {
    let mut text = field.help.to_owned();
    let changes = entry.verb.word == SET.word && field.set;
    if matches!(field.kind, Kind::List(_)) {
        text += if changes { " (can be repeated; replaces all)" } else { " (can be repeated)" };
    }
    let own = entry.noun.and_then(|noun| noun.field(field.name)).map(|own| own.need);
    if changes && own == Some(Need::Optional) {
        text += " ('' for none)";
    }
    match field.need {
        Need::Default(value) => text + &format!(" [default: {value}]"),
        Need::Required if !field.word => text + " [required]",
        _ => text,
    }
}
