//! What the built-in roles have in common: a row of their own per node.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::super::field::{Field, Need, Source};
use super::super::kind::Kind;
use super::super::noun::{Input, Noun, Target, Whole, id_of};
use super::super::query::Query;
use super::super::record::{grouped, within};
use super::super::tx::Tx;
use super::super::{NOUNS, locate, node, record, reference, write};
use super::ROLE;
use super::assignment::must_have_one;
use super::spec::Spec;
use crate::error::{Error, Named, Result};
use crate::store::{Question, Read, Val, params};
use crate::value::as_text;

/// What the roles with tables of their own are like: a node has each once, and names it.
pub const BORNE: Noun = Noun {
    key: "node",
    once: "a node has a role once",
    names: "",
    order: &["id"],
    locate: by_node,
    ..Noun::PLAIN
};

/// The field by which they name it.
pub const NODE_OF: Field = Field {
    word: true,
    ..Field::new("node", Kind::Ref("node"), "The node that has the role").required()
};

/// The noun of a role, if it is a built-in one.
pub(super) fn noun(read: &Read, role: i64) -> Result<Option<&'static Noun>> {
    let sql = "SELECT name FROM role WHERE id = ? AND builtin = 1";
    read.get::<String>(sql, params![role])?.map(|name| named(&name)).transpose()
}

/// The noun of the built-in role of that name; a damaged database may call others so.
fn named(name: &str) -> Result<&'static Noun> {
    let found = NOUNS.iter().find(|noun| noun.name == name && noun.key == BORNE.key);
    found.copied().ok_or_else(|| Error::Broken {
        what: format!("the database calls role `{name}` built-in, which it is not"),
        source: None,
    })
}

/// What a node has of a built-in role, if it has that.
pub(super) fn of(read: &Read, noun: &Noun, node: i64) -> Result<Option<Target>> {
    let sql = format!("SELECT id FROM {} WHERE node_id = ?", noun.table);
    Ok(read.get::<i64>(&sql, params![node])?.map(|id| vec![id.into()]))
}

/// The field of a built-in role that a key names, as documents and as flags call it.
fn said_by(noun: &'static Noun, key: &str) -> Option<&'static Field> {
    noun.fields.iter().find(|field| field.is_called(key))
}

/// What an attribute of a role is, if that is a built-in one.
pub(super) fn attribute(role: &Value, key: &str) -> Option<(&'static Noun, &'static Field)> {
    let noun = named(role.as_str()?).ok()?;
    said_by(noun, key).map(|field| (noun, field))
}

/// Adds the noun of a built-in role to a node: `node assign N hypervisor:…` is `hypervisor add N …`, and where
/// the node has it, `hypervisor set N …`.
pub(super) fn assign(tx: &mut Tx, noun: &'static Noun, node: i64, spec: &Spec) -> Result<()> {
    let own = if spec.attributes.is_empty() { None } else { of(tx, noun, node)? };
    let mut input = Input::new();
    for (key, value) in &spec.attributes {
        let can =
            |field: &&Field| if own.is_some() { field.set } else { field.need != Need::Never };
        let Some(field) = said_by(noun, key).filter(can) else {
            let next = format!("`virtctl {} add --help` shows what there is", noun.name);
            return Err(Error::usage(
                key,
                format!("role {} has no such attribute", noun.name),
                next,
            ));
        };
        let shown = as_text(value);
        let value = field.kind.read(value).named(&field.long(), &shown)?;
        input.insert(field.name.to_owned(), value);
    }
    match own {
        Some(own) => (noun.set)(tx, noun, &own, &input),
        None => {
            input.insert("node".to_owned(), format!("id:{node}").into());
            (noun.add)(tx, noun, &input).map(drop).map_err(|error| as_part(noun, error))
        }
    }
}

/// What is missing of a role is said behind its name, not as a flag.
fn as_part(noun: &'static Noun, error: Error) -> Error {
    let Error::Missing { field, why, next } = error else { return error };
    match said_by(noun, field.trim_start_matches('-')) {
        Some(part) => {
            let said = format!("{}:{}", noun.name, part.long());
            let next = format!("say {said}={}", part.kind.placeholder());
            Error::missing(&said, why, next)
        }
        None => Error::Missing { field, why, next },
    }
}

/// Gives a built-in role of a node the values back that it had.
pub(super) fn restore(
    tx: &mut Tx,
    noun: &'static Noun,
    node: i64,
    (was, is): (&Map<String, Value>, &Value),
) -> Result<()> {
    let differs = |field: &&Field| field.set && was.get(field.name) != is.get(field.name);
    let back = |field: &Field| {
        let was = was.get(field.name).unwrap_or(&Value::Null);
        (field.name.to_owned(), field.kind.again(was))
    };
    let input = noun.fields.iter().filter(differs).map(back).collect::<Input>();
    match of(tx, noun, node)? {
        Some(own) if !input.is_empty() => (noun.set)(tx, noun, &own, &input),
        _ => Ok(()),
    }
}

/// Gives a node the role of a noun; `finish` adds what has a table of its own.
pub fn add_builtin(
    tx: &mut Tx,
    noun: &'static Noun,
    input: &Input,
    finish: impl FnOnce(&mut Tx, i64, &Input) -> Result<()>,
) -> Result<Target> {
    let input = write::complete(noun, input)?;
    let node = begin(tx, noun, &input)?;
    let row = write::columns(tx, noun, &input)?;
    let id = tx.create(noun.table, &write::borrowed(&row))?;
    finish(tx, id, &input)?;
    end(tx, noun, node)?;
    let target = vec![Val::Int(id)];
    tx.created(noun, &target)?;
    Ok(target)
}

/// Starts to give a built-in role to the node that an input names; returns the node.
fn begin(tx: &mut Tx, noun: &'static Noun, input: &Input) -> Result<i64> {
    let word = input.get("node").and_then(Value::as_str).unwrap_or_default();
    let node = node::NODE.find_id(tx, word)?;
    tx.claim("node", node)?;
    tx.touch(&node::NODE, &vec![node.into()])?;
    match of(tx, noun, node)? {
        None => Ok(node),
        Some(_) => {
            let key = record::get(tx, &node::NODE, &vec![node.into()])?.text("fqdn").to_owned();
            Err(noun.taken(key))
        }
    }
}

/// Ends giving a built-in role.
fn end(tx: &mut Tx, noun: &'static Noun, node: i64) -> Result<()> {
    let role = ROLE.find_id(tx, noun.name)?;
    let row = [("node_id", node.into()), ("role_id", role.into()), ("attributes", "{}".into())];
    tx.insert("node_role", &row)
}

/// Takes a built-in role from its node.
pub fn unassign_builtin(tx: &mut Tx, noun: &'static Noun, target: &Target) -> Result<()> {
    let node = node_of(tx, noun, target)?;
    tx.claim("node", node)?;
    tx.touch(noun, target)?;
    reference::free(tx, noun, target)?;
    let role = ROLE.find_id(tx, noun.name)?;
    let sql = "DELETE FROM node_role WHERE node_id = ? AND role_id = ?";
    tx.guarded(sql, params![node, role])?;
    tx.guarded(&format!("DELETE FROM {} WHERE id = ?", noun.table), target)?;
    must_have_one(tx, node)
}

fn node_of(read: &Read, noun: &Noun, target: &Target) -> Result<i64> {
    read.number(&format!("SELECT node_id FROM {} WHERE id = ?", noun.table), target)
}

/// A built-in role is named by its node; a number is its own, as lists tell it.
fn by_node(read: &Read, noun: &'static Noun, word: &str, input: &Input) -> Result<Option<Target>> {
    if let Some(id) = locate::id(word) {
        return locate::by_id(read, noun, id);
    }
    let Some(node) = (node::NODE.locate)(read, &node::NODE, word, input)? else { return Ok(None) };
    of(read, noun, id_of(&node))
}

/// A built-in role is a part of its node.
pub fn whole(read: &Read, noun: &'static Noun, target: &Target) -> Result<Whole> {
    Ok(Some((&node::NODE, vec![node_of(read, noun, target)?.into()])))
}

/// The attributes of a built-in role of nodes, as the role's document shows them.
pub(super) fn attributes(read: &Read, name: &str, nodes: &[i64]) -> Result<Vec<(i64, Value)>> {
    let noun = named(name)?;
    let mut bearers = HashMap::new();
    if nodes.len() > 1 {
        let sql = format!("SELECT id, node_id FROM {} WHERE node_id {{in}}", noun.table);
        grouped(read, &sql, nodes, |id, row| {
            bearers.insert(id, row.get::<i64>(1)?);
            Ok(())
        })?;
    }
    let Some(query) = query(read, noun, nodes) else { return Ok(vec![]) };
    let mut found = vec![];
    query.each(read, |record| {
        let node = bearers.get(&record.id()).or(nodes.first());
        found.extend(node.map(|node| (*node, Value::Object(record.document()))));
        Ok(())
    })?;
    Ok(found)
}

/// What is asked for the attributes of a built-in role whose own id is known, too.
pub fn about(read: &Read, noun: &'static Noun, node: i64, id: i64) -> Vec<Question> {
    let own = query(read, noun, &[node]).map(|query| query.question(read));
    own.into_iter().chain((noun.parts)(&[id])).collect()
}

fn query(read: &Read, noun: &'static Noun, nodes: &[i64]) -> Option<Query> {
    let (condition, params) = within(nodes)?;
    let said =
        |field: &&Field| field.need != Need::Never && !field.word && field.source != Source::Input;
    let mut query = Query::new(noun, read.scope);
    query.fields = noun.fields.iter().filter(said).collect();
    query.conditions.push(format!("t.node_id {condition}"));
    query.params.extend(params);
    Some(query)
}
