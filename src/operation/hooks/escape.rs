//! Free text that consumers would take for code.

use serde_json::{Value, json};

/// Does `change` to every text in a document, and `rename` to every key.
fn each_text(
    document: Value,
    rename: &impl Fn(String) -> String,
    change: &impl Fn(String) -> Value,
) -> Value {
    let each = |one| each_text(one, rename, change);
    match document {
        Value::String(text) => change(text),
        Value::Array(all) => all.into_iter().map(each).collect(),
        Value::Object(all) => {
            Value::Object(all.into_iter().map(|(key, one)| (rename(key), each(one))).collect())
        }
        other => other,
    }
}

/// Hiera interpolates `%{…}` in every text and key (Puppet's manual, "Interpolation"); the function
/// `literal` gives the sign back.
pub(super) fn hiera(document: Value) -> Value {
    let literal = |text: String| text.replace("%{", "%{literal('%')}{");
    each_text(document, &literal, &|text| json!(literal(text)))
}

/// Ansible runs `{{ … }}` as a template; a text marked as unsafe stays what it is (Ansible's
/// manual, "Unsafe or raw strings").
pub(super) fn ansible(document: Value) -> Value {
    let template = |text: &str| ["{{", "{%", "{#"].iter().any(|sign| text.contains(sign));
    each_text(document, &|key| key, &|text| match template(&text) {
        true => json!({"__ansible_unsafe": text}),
        false => json!(text),
    })
}
