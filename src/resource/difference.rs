//! What differs between two documents of a thing, line by line.

use std::collections::HashSet;

use serde_json::Value;

use super::field::RAISED;
use super::tx::change::Change;
use crate::value::as_text;

/// The lines of a change: what was, with `-`, and what is, with `+`.
pub fn lines(change: &Change) -> Vec<String> {
    let mut found = vec![format!("{} {}", change.noun, change.object)];
    compare("", change.old.as_ref(), change.new.as_ref(), &mut found);
    found
}

/// The lines in which two documents differ.
pub fn between(old: Option<&Value>, new: Option<&Value>) -> Vec<String> {
    let mut found = vec![];
    compare("", old, new, &mut found);
    found
}

fn compare(path: &str, old: Option<&Value>, new: Option<&Value>, found: &mut Vec<String>) {
    let (old, new) = (old.filter(|value| !value.is_null()), new.filter(|value| !value.is_null()));
    match (old, new) {
        (old, new) if old == new => {}
        (Some(Value::Object(a)), Some(Value::Object(b))) => {
            let names = a.keys().chain(b.keys().filter(|name| !a.contains_key(*name)));
            let telling = |name: &&String| !path.is_empty() || !RAISED.contains(&name.as_str());
            names
                .filter(telling)
                .for_each(|name| compare(&join(path, name), a.get(name), b.get(name), found));
        }
        (Some(Value::Array(a)), Some(Value::Array(b))) if nested(a) || nested(b) => {
            let key = key([a, b]);
            let (old, new) = (named(a, key), named(b, key));
            let names = old.iter().chain(new.iter().filter(|(name, _)| of(&old, name).is_none()));
            names.for_each(|(name, _)| {
                compare(&join(path, name), of(&old, name), of(&new, name), found);
            });
        }
        (old, new) => {
            leaves(path, '-', old, found);
            leaves(path, '+', new, found);
        }
    }
}

fn nested(all: &[Value]) -> bool {
    all.iter().any(Value::is_object)
}

/// By what parts are known among each other: disks by numbers, interfaces and VLANs by names.
const KEYS: [&str; 4] = ["id", "name", "device", "address"];

/// By what all parts of lists are known, each of a list by another.
fn key<'v>(lists: impl IntoIterator<Item = &'v Vec<Value>> + Clone) -> Option<&'static str> {
    let tells = |key: &&&str, all: &Vec<Value>| {
        let mut known = HashSet::new();
        all.iter().all(|one| !one[**key].is_null() && known.insert(as_text(&one[**key])))
    };
    KEYS.iter().find(|key| lists.clone().into_iter().all(|all| tells(key, all))).copied()
}

/// Parts, each by what it is known by, or its place: one that went does not make others of those behind it.
fn named<'v>(all: &'v [Value], key: Option<&str>) -> Vec<(String, &'v Value)> {
    let name = |(at, one): (usize, &Value)| key.map_or(at.to_string(), |key| as_text(&one[key]));
    all.iter().enumerate().map(|(at, one)| (name((at, one)), one)).collect()
}

fn of<'v>(all: &[(String, &'v Value)], name: &str) -> Option<&'v Value> {
    all.iter().find(|(known, _)| known == name).map(|(_, one)| *one)
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

/// Everything that a value says, a line each; what is not set says nothing.
fn leaves(path: &str, sign: char, value: Option<&Value>, found: &mut Vec<String>) {
    match value {
        None | Some(Value::Null) => {}
        Some(Value::Object(all)) => {
            all.iter().for_each(|(name, one)| leaves(&join(path, name), sign, Some(one), found));
        }
        Some(Value::Array(all)) if nested(all) => {
            named(all, key([all])).iter().for_each(|(name, one)| {
                leaves(&join(path, name), sign, Some(one), found);
            });
        }
        Some(Value::Array(all)) if all.is_empty() => {}
        Some(other) => found.push(format!("{sign} {path}: {other}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn that_a_thing_changed_at_all_goes_without_saying() {
        let (old, new) = (json!({"a": 1, "version": 1}), json!({"a": 2, "version": 2}));
        assert_eq!(between(Some(&old), Some(&new)), ["- a: 1", "+ a: 2"]);
    }

    #[test]
    fn only_what_differs_is_said() {
        let (old, new) =
            (json!({"a": 1, "b": [{"c": 2}], "d": null}), json!({"a": 1, "b": [{"c": 3}]}));
        assert_eq!(between(Some(&old), Some(&new)), ["- b.0.c: 2", "+ b.0.c: 3"]);
        assert_eq!(between(None, Some(&json!({"a": [1, 2], "e": []}))), ["+ a: [1,2]"]);
    }
    #[test]
    fn a_part_goes_by_what_it_alone_is_known_by() {
        let of = |all: &[(&str, &str)]| {
            let one = |(address, vrf): &(&str, &str)| json!({"address": address, "vrf": vrf});
            json!({"a": all.iter().map(one).collect::<Vec<_>>()})
        };
        let told = |old: &[_], new: &[_]| between(Some(&of(old)), Some(&of(new)));
        let gone = told(&[("x", "global"), ("y", "global")], &[("y", "global")]);
        assert_eq!(gone, ["- a.x.address: \"x\"", "- a.x.vrf: \"global\""]);
        // What two have is no name of either.
        let gone = told(&[("x", "global"), ("x", "lab")], &[("x", "global")]);
        assert_eq!(gone, ["- a.1.address: \"x\"", "- a.1.vrf: \"lab\""]);
    }
}
