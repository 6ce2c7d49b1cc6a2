//! What a page shows, as a command and as a request.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::super::wish::{Sent, Wish, words};
use crate::context::Context;
use crate::operation::{Call, Entry};
use crate::render::Style;
use crate::resource::Kind;
use crate::value::quoted;

/// The command and the request that do the same.
pub(super) fn same(site: &str, call: &Call, context: &Context) -> Markup {
    let said = call.input.iter().map(|(name, value)| (name.clone(), words(value)));
    same_as_said(site, call, context, &said.collect())
}

/// The same, where a value is as somebody wrote it.
pub(super) fn same_as_said(site: &str, call: &Call, context: &Context, said: &Said) -> Markup {
    let command = command(call.entry, said) + &around(call.entry, context);
    shown(&command, &request(site, call, context))
}

fn shown(command: &str, request: &str) -> Markup {
    html! {
        section.same aria-labelledby="same" {
            h2 #same { "The same elsewhere" }
            p { "At a terminal: " code { (command) } }
            p { "Over HTTP, with a token in the file " code { "header" } ": " code { (request) } }
        }
    }
}

/// What was said of each field.
pub(super) type Said = BTreeMap<String, Vec<String>>;

fn command(entry: &Entry, said: &Said) -> String {
    let mut all = vec!["virtctl".to_owned(), entry.words()];
    let fields = entry.fields();
    let words = |name: &str| said.get(name).into_iter().flatten();
    for field in fields.iter().filter(|field| field.word) {
        all.extend(words(field.name).map(|word| quoted(word).into_owned()));
    }
    for field in fields.iter().filter(|field| !field.word) {
        let flag = field.label();
        // What was emptied is said to be nothing.
        if said.get(field.name).is_some_and(Vec::is_empty) {
            all.push(format!("{flag}="));
        }
        all.extend(words(field.name).map(|word| match (field.kind, word.as_str()) {
            (Kind::Bool, "yes") if !field.set => flag.clone(),
            (_, "") => format!("{flag}="),
            (_, word) => format!("{flag} {}", quoted(word)),
        }));
    }
    all.join(" ")
}

/// How it is done: as the flags of every command say it.
fn around(entry: &Entry, context: &Context) -> String {
    let sure = entry.verb.removes && !context.dry_run;
    let flags = [("dry-run", context.dry_run), ("yes", sure), ("cascade", context.cascade)];
    let flags = flags.iter().filter(|(_, said)| *said).map(|(name, _)| format!(" --{name}"));
    let known = context
        .expected
        .filter(|version| *version > 0)
        .map(|version| format!(" --if-version {version}"));
    let why = context.message.as_deref().map(|why| format!(" --message {}", quoted(why)));
    flags.chain(known).chain(why).collect()
}

fn request(site: &str, call: &Call, context: &Context) -> String {
    let wish = Wish { call, context, output: None, quiet: false, style: Style::default() };
    let Sent { method, target: path, body, .. } = wish.sent();
    let method = if method == "GET" { String::new() } else { format!(" -X {method}") };
    let body = body.map(|(_, body)| format!(" -d {}", quoted(&body))).unwrap_or_default();
    format!(
        "curl -H @header{method}{body} {}",
        quoted(&format!("{site}{}", path.trim_end_matches('?')))
    )
}
