//! A command as a request: the path of its operation, its fields, and the options around them.

use serde_json::Value;

use uuid::Uuid;

use super::ask::{DRY_RUN, MESSAGE, OVERWRITE};
use super::form::encoded;
use super::route::{IMPORT, paths, placeholders, segment};
use crate::context::Context;
use crate::operation::{Call, Effect};
use crate::render::Style;
use crate::resource::Input;
use crate::value::yes_no;

/// A command that a server is to carry out.
pub struct Wish<'a> {
    /// The operation, with its fields.
    pub call: &'a Call,
    /// What surrounds it.
    pub context: &'a Context,
    /// The command line's format in which it is printed; the hook's own line where none is said.
    pub output: Option<&'static str>,
    /// Whether only names are wanted.
    pub quiet: bool,
    /// How answers look.
    pub style: Style,
}

/// A request as it is sent.
pub struct Sent {
    pub(super) method: &'static str,
    /// The path with its query.
    pub(super) target: String,
    /// The type of its body, and that.
    pub(super) body: Option<(&'static str, String)>,
    /// The id of a write, which is done once.
    pub(super) once: Option<Uuid>,
    /// Whether something of it may stay.
    pub(super) saves: bool,
}

/// Lines that are imported.
pub fn lines(text: String, context: &Context) -> Sent {
    let said = [
        Some("output=json".to_owned()),
        context.dry_run.then(|| format!("{DRY_RUN}=yes")),
        context.message.as_ref().map(|message| format!("{MESSAGE}={}", encoded(message))),
    ];
    let query = said.into_iter().flatten().collect::<Vec<_>>().join("&");
    Sent {
        method: "POST",
        target: format!("{IMPORT}?{query}"),
        body: Some(("application/x-ndjson", text)),
        once: Some(context.request),
        saves: !context.dry_run,
    }
}

impl Wish<'_> {
    /// The request for it.
    pub fn sent(&self) -> Sent {
        let (target, body) = self.request();
        let verb = self.call.entry.verb;
        let writes = verb.effect == Effect::Write;
        Sent {
            method: verb.method,
            target,
            body: body.map(|body| ("application/json", body)),
            once: writes.then_some(self.context.request),
            saves: writes && !self.context.dry_run,
        }
    }

    /// The path with its query, and the body.
    fn request(&self) -> (String, Option<String>) {
        let (entry, mut input) = (self.call.entry, self.call.input.clone());
        let mut path = String::new();
        for one in paths(entry) {
            let names = placeholders(&one);
            if names.iter().all(|name| self.call.input.contains_key(*name)) {
                path = one;
            }
        }
        for name in placeholders(&path.clone()) {
            let word = input.shift_remove(name).map(|value| words(&value).concat());
            path = path.replace(&format!("{{{name}}}"), &segment(&word.unwrap_or_default()));
        }
        let in_body = entry.verb.has_body();
        let mut query = self.options();
        let body = match in_body {
            true => Some(Value::Object(input).to_string()),
            false => {
                query.extend(pairs(&input));
                None
            }
        };
        let query = query.iter().map(|(name, word)| format!("{name}={}", encoded(word)));
        (format!("{path}?{}", query.collect::<Vec<_>>().join("&")), body)
    }

    fn options(&self) -> Vec<(String, String)> {
        let Self { context, style, .. } = self;
        let yes = |on: bool| on.then(|| "yes".to_owned());
        let all = [
            ("output", self.output.map(ToOwned::to_owned)),
            ("quiet", yes(self.quiet)),
            ("width", style.width.map(|width| width.to_string())),
            ("color", yes(style.color)),
            ("dry_run", yes(context.dry_run)),
            ("message", context.message.clone()),
            ("cascade", yes(context.cascade)),
            (OVERWRITE, yes(self.call.entry.verb.method == "PUT" && context.expected.is_none())),
            ("if_version", context.expected.map(|version| version.to_string())),
        ];
        all.into_iter().filter_map(|(name, word)| Some((name.to_owned(), word?))).collect()
    }
}

/// Fields as the words of a query.
fn pairs(input: &Input) -> Vec<(String, String)> {
    let pair = |(name, value): (&String, &Value)| {
        words(value).into_iter().map(|word| (name.clone(), word)).collect::<Vec<_>>()
    };
    input.iter().flat_map(pair).collect()
}

/// A value as the words of a command.
pub(super) fn words(value: &Value) -> Vec<String> {
    match value {
        Value::Array(all) => all.iter().flat_map(words).collect(),
        Value::String(text) => vec![text.clone()],
        Value::Bool(yes) => vec![yes_no(*yes).to_owned()],
        Value::Null => vec![String::new()],
        other => vec![other.to_string()],
    }
}
