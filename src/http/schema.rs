//! Schemas (JSON Schema 2020-12): what fields are like in requests and in answers.

use serde_json::{Map, Value, json};

use crate::answer::Look;
use crate::answer::{Detail, Rows};
use crate::context::Scope;
use crate::operation::include::named;
use crate::operation::verbs::answer::readable;
use crate::resource::compound::Compound;
use crate::resource::field::Audience;
use crate::resource::policy::Area;
use crate::resource::{Field, Kind, Need, Noun};
use crate::value::{NO, YES};

/// What an answer about a noun is like.
pub(super) fn answer(noun: &'static Noun) -> Value {
    let fields = readable(noun, Detail::All, Scope::All);
    let property = |field: &&Field| {
        let always = field.name == noun.key || ["id", "version"].contains(&field.name);
        let whole = named(field).map(|noun| {
            let about = format!("{}, where it is included", noun.about);
            json!({"anyOf": [shown(&field.kind), {"type": "object", "description": about}]})
        });
        let schema = described(whole.unwrap_or_else(|| shown(&field.kind)), field.help);
        (field.name.to_owned(), if always { schema } else { or_null(schema) })
    };
    let always = fields.iter().filter(|field| field.audience != Audience::Staff);
    let names = always.map(|field| field.name).collect::<Vec<_>>();
    let mut properties = fields.iter().map(property).collect::<Map<_, _>>();
    if noun.area == Area::Tokens {
        let about = "Told once, when it is made; null where the request is said again";
        let told = json!({"type": ["string", "null"], "description": about});
        properties.insert("secret".to_owned(), told);
    }
    json!({
        "type": "object",
        "description": noun.about,
        "properties": properties,
        "required": names,
        "additionalProperties": false,
    })
}

/// What rows that are no noun's are like.
pub(super) fn rows(rows: &Rows) -> Value {
    let kind = |look: Look| match look {
        // A text where it is more than 64 bits hold.
        Look::Number => json!({"type": ["integer", "string", "null"]}),
        Look::Bytes => json!({"type": ["integer", "null"]}),
        Look::Plain => json!({"type": ["string", "boolean", "null"]}),
        Look::Document => json!({}),
    };
    let property = |column: &crate::answer::Column| (column.name.to_owned(), kind(column.look));
    let properties = rows.columns.iter().map(property).collect::<Map<_, _>>();
    let one = json!({"type": "object", "properties": properties});
    if rows.many { json!({"type": "array", "items": one}) } else { one }
}

/// What a request says, as an object of these fields.
pub(super) fn request(fields: &[&Field], clears: bool) -> Value {
    let property = |field: &&Field| {
        let schema = described(said(&field.kind), field.help);
        let free = !matches!(field.need, Need::Required);
        (field.name.to_owned(), if clears && field.set || free { or_null(schema) } else { schema })
    };
    let required = fields.iter().filter(|field| field.need == Need::Required);
    json!({
        "type": "object",
        "properties": fields.iter().map(property).collect::<Map<_, _>>(),
        "required": required.map(|field| field.name).collect::<Vec<_>>(),
        "additionalProperties": false,
    })
}

/// What a word of a path or a query is like.
pub(super) fn word(kind: &Kind) -> Value {
    match kind {
        Kind::Id => json!({"type": "integer", "minimum": 0}),
        Kind::Or(kind, words) => json!({"anyOf": [word(kind), {"enum": words}]}),
        Kind::Int(least, most) => json!({"type": "integer", "minimum": least, "maximum": most}),
        Kind::Bool => json!({"enum": ([YES, NO].concat())}),
        Kind::Choice(words) => json!({"enum": words}),
        Kind::List(kind) => json!({"type": "array", "items": word(kind)}),
        other => described(json!({"type": "string"}), &other.placeholder()),
    }
}

fn described(mut schema: Value, text: &str) -> Value {
    if let Some(schema) = schema.as_object_mut() {
        schema.insert("description".to_owned(), text.into());
    }
    schema
}

fn or_null(schema: Value) -> Value {
    json!({"anyOf": [schema, {"type": "null"}]})
}

/// A value as answers have it.
fn shown(kind: &Kind) -> Value {
    match kind {
        Kind::Id | Kind::Int(..) => json!({"type": "integer"}),
        Kind::Bytes => json!({"type": "integer", "minimum": 0}),
        Kind::Bool => json!({"type": "boolean"}),
        Kind::Time => json!({"type": "string", "format": "date-time"}),
        Kind::Uuid => json!({"type": "string", "format": "uuid"}),
        Kind::Choice(words) => json!({"type": "string", "enum": words}),
        Kind::Or(kind, words) => json!({"anyOf": [shown(kind), {"enum": words}]}),
        Kind::Parts(_) => json!({"type": ["object", "string"]}),
        // Roles are an object of their names.
        Kind::List(Kind::Parts(_)) => json!({"type": ["array", "object"]}),
        Kind::List(kind) => json!({"type": "array", "items": shown(kind)}),
        Kind::Json(_) | Kind::Document => json!({}),
        _ => json!({"type": "string"}),
    }
}

/// A value as requests say it: as answers have it, or as it is typed.
fn said(kind: &Kind) -> Value {
    let number = |least: i64, most: i64| {
        json!({"anyOf": [
            {"type": "integer", "minimum": least, "maximum": most},
            {"type": "string", "pattern": "^\\+?[0-9]+$"},
        ]})
    };
    match kind {
        Kind::Id => number(1, i64::MAX),
        Kind::Int(least, most) => number(*least, *most),
        Kind::Bytes => json!({"anyOf": [
            {"type": "integer", "minimum": 0, "maximum": i64::MAX},
            {"type": "string", "description": "a number with a unit, 8GiB", "examples": ["8GiB"]},
        ]}),
        Kind::Bool => json!({"anyOf": [
            {"type": "boolean"},
            {"enum": ([YES, NO].concat())},
        ]}),
        Kind::Choice(words) => json!({"type": "string", "examples": words}),
        Kind::Or(kind, words) => json!({"anyOf": [said(kind), {"enum": words}]}),
        Kind::Ref(noun) | Kind::Key(noun) => json!({
            "anyOf": [{"type": "string"}, {"type": "integer"}],
            "description": format!("the name, or the id, of a {noun}"),
        }),
        Kind::Parts(compound) => parts(compound),
        Kind::List(kind) => json!({"anyOf": [{"type": "array", "items": said(kind)}, said(kind)]}),
        Kind::Json(_) | Kind::Document => json!({}),
        other => described(json!({"type": "string"}), &other.placeholder()),
    }
}

fn parts(compound: &Compound) -> Value {
    let fields = compound.fields.iter().collect::<Vec<_>>();
    let mut object = request(&fields, false);
    object["additionalProperties"] = compound.open.into();
    json!({"anyOf": [object, {"type": "string", "description": compound.form}]})
}
