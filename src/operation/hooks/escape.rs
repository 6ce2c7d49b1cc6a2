//! Free text that consumers would take for code.

use serde_json::{Value, json};

/// Does `change` to every text in a document.
fn each_text(document: Value, change: &impl Fn(String) -> Value) -> Value {
    match document {
        Value::String(text) => change(text),
        Value::Array(all) => all.into_iter().map(|one| each_text(one, change)).collect(),
        Value::Object(all) => {
            Value::Object(all.into_iter().map(|(key, one)| (key, each_text(one, change))).collect())
        }
        other => other,
    }
}

/// Hiera interpolates `%{…}` in every text (Puppet's manual, "Interpolation"); the function
/// `literal` gives the sign back.
pub(super) fn hiera(document: Value) -> Value {
    each_text(document, &|text| json!(text.replace("%{", "%{literal('%')}{")))
}

/// Ansible runs `{{ … }}` as a template; a text marked as unsafe stays what it is (Ansible's
/// manual, "Unsafe or raw strings").
pub(super) fn ansible(document: Value) -> Value {
    let template = |text: &str| ["{{", "{%", "{#"].iter().any(|sign| text.contains(sign));
    each_text(document, &|text| match template(&text) {
        true => json!({"__ansible_unsafe": text}),
        false => json!(text),
    })
}
