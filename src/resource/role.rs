//! Roles: the built-in ones, which have tables of their own, and an administrator's, which are
//! data: typed attributes and classes.

mod attribute;
mod builtin;

pub use builtin::{begin, end, locate, unassign_builtin, whole};

use std::collections::HashMap;

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::compound::Compound;
use super::field::{CREATED, DESCRIPTION, Field, ID, UPDATED, VERSION};
use super::kind::Kind;
use super::list::NAME;
use super::noun::{Input, Noun, Target, Use, id_of};
use super::record::grouped;
use super::tx::Tx;
use super::{noun, write};
use crate::error::{Error, Result};
use crate::store::{Read, Val, params};
use attribute::Attribute;

/// A role with its attributes, as `--role` says it.
pub static SPEC: Compound = Compound {
    form: "NAME[:KEY=VALUE,...]",
    places: &["role"],
    fields: &[Field::input("role", Kind::Ref("role"), "The role").required()],
    open: true,
};

/// What `--role` says.
#[derive(Clone, Debug, Deserialize)]
pub struct Spec {
    /// The name of the role.
    pub role: String,
    /// Its attributes, as they were said.
    #[serde(flatten)]
    pub attributes: Map<String, Value>,
}

const USERS: [Use; 2] = [
    Use {
        noun: "node",
        sql: "SELECT n.fqdn FROM node_role r JOIN node n ON n.id = r.node_id WHERE r.role_id = ? ORDER BY 1",
    },
    Use {
        noun: "vm",
        sql: "SELECT v.fqdn FROM vm_role r JOIN vm v ON v.id = r.vm_id WHERE r.role_id = ? ORDER BY 1",
    },
];

/// A role.
pub static ROLE: Noun = Noun {
    name: "role",
    table: "role",
    about: "a role that nodes and VMs can have",
    fields: &[
        ID,
        NAME,
        Field::new(
            "builtin",
            Kind::Bool,
            "Whether it comes with virtctl; then only its classes may change",
        ),
        Field::new(
            "attributes",
            Kind::List(&Kind::Json),
            "An attribute: NAME:TYPE[=DEFAULT], of type string, int or bool",
        )
        .flag("attribute")
        .optional()
        .set(),
        Field::new(
            "classes",
            Kind::List(&Kind::Class),
            "A class of Puppet or Salt that goes with it",
        )
        .flag("class")
        .optional()
        .set(),
        DESCRIPTION,
        CREATED,
        UPDATED,
        VERSION,
    ],
    uses: &USERS,
    add,
    set,
    remove,
    examples: &[
        "role add loadbalancer --attribute weight:int=1 --class profile::loadbalancer",
        "role set hypervisor --class virtctl::hypervisor",
        "role list",
    ],
    ..Noun::PLAIN
};

/// Who bears a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bearer {
    /// A node.
    Node,
    /// A VM.
    Vm,
}

impl Bearer {
    const fn table(self) -> &'static str {
        match self {
            Self::Node => "node_role",
            Self::Vm => "vm_role",
        }
    }

    const fn column(self) -> &'static str {
        match self {
            Self::Node => "node_id",
            Self::Vm => "vm_id",
        }
    }
}

/// The roles of many nodes or VMs, by id: each with its attributes.
pub fn of(read: &Read, bearer: Bearer, ids: &[i64]) -> Result<HashMap<i64, Map<String, Value>>> {
    let (table, column) = (bearer.table(), bearer.column());
    let sql = format!(
        "SELECT b.{column}, r.name, r.builtin, r.attributes, b.attributes FROM {table} b \
         JOIN role r ON r.id = b.role_id WHERE b.{column} {{in}} ORDER BY r.folded"
    );
    let mut found: HashMap<i64, Map<String, Value>> = HashMap::new();
    grouped(read, &sql, ids, |id, row| {
        let name = row.get::<String>(1)?;
        let values = match row.get::<bool>(2)? {
            true => builtin::attributes(read, &name, id)?,
            false => attribute::values(&row.get::<String>(3)?, &row.get::<String>(4)?),
        };
        found.entry(id).or_default().insert(name, values);
        Ok(())
    })?;
    Ok(found)
}

/// The classes of a node's or a VM's roles, in order.
pub fn classes(read: &Read, bearer: Bearer, id: i64) -> Result<Vec<String>> {
    let (table, column) = (bearer.table(), bearer.column());
    let sql = format!(
        "SELECT r.classes FROM {table} b JOIN role r ON r.id = b.role_id WHERE b.{column} = ?"
    );
    let mut found = vec![];
    for text in read.column::<String>(&sql, params![id])? {
        found.extend(serde_json::from_str::<Vec<String>>(&text).unwrap_or_default());
    }
    found.sort();
    found.dedup();
    Ok(found)
}

/// Gives a node a role; a built-in one is added as the noun of its name is.
pub fn assign(tx: &mut Tx, node: i64, spec: &Spec) -> Result<()> {
    let role = ROLE.find_id(tx, &spec.role)?;
    match builtin::name(tx, role)? {
        Some(name) => builtin::assign(tx, noun(&name), node, spec),
        None => bear(tx, Bearer::Node, node, role, spec),
    }
}

/// Gives a VM a role.
pub fn assign_vm(tx: &mut Tx, vm: i64, spec: &Spec) -> Result<()> {
    let role = ROLE.find_id(tx, &spec.role)?;
    match builtin::name(tx, role)? {
        Some(name) => {
            Err(Error::usage("--role", format!("{name} is a role of nodes"), "leave it out"))
        }
        None => bear(tx, Bearer::Vm, vm, role, spec),
    }
}

/// Gives a node or a VM an administrator's role, or new values to one it has.
fn bear(tx: &mut Tx, bearer: Bearer, id: i64, role: i64, spec: &Spec) -> Result<()> {
    let declared = tx.get::<String>("SELECT attributes FROM role WHERE id = ?", params![role])?;
    let values = attribute::check(&declared.unwrap_or_default(), &spec.attributes)?;
    let (table, column) = (bearer.table(), bearer.column());
    let sql = format!("DELETE FROM {table} WHERE {column} = ? AND role_id = ?");
    tx.execute(&sql, params![id, role])?;
    let row = [
        (column, id.into()),
        ("role_id", role.into()),
        ("attributes", Value::Object(values).to_string().into()),
    ];
    tx.insert(table, &row).map(drop)
}

/// Takes a role from a node or a VM.
pub fn unassign(tx: &mut Tx, bearer: Bearer, id: i64, word: &str) -> Result<()> {
    let role = ROLE.find_id(tx, word)?;
    if let (Some(name), Bearer::Node) = (builtin::name(tx, role)?, bearer) {
        let noun = noun(&name);
        let target = noun.find(tx, &format!("id:{id}"), &Input::new())?;
        return (noun.remove)(tx, noun, &target);
    }
    let (table, column) = (bearer.table(), bearer.column());
    let sql = format!("DELETE FROM {table} WHERE {column} = ? AND role_id = ?");
    if tx.execute(&sql, params![id, role])? == 0 {
        return Err(Error::not_found("role", word));
    }
    if bearer == Bearer::Node { must_have_one(tx, id) } else { Ok(()) }
}

/// A node has at least one role at all times.
fn must_have_one(tx: &Tx, node: i64) -> Result<()> {
    match tx.number("SELECT COUNT(*) FROM node_role WHERE node_id = ?", params![node])? {
        0 => Err(Error::refused(
            "the last role of a node cannot be removed",
            "a node has at least one at all times",
            "`virtctl node assign` gives it another first; `virtctl node remove` removes it",
        )),
        _ => Ok(()),
    }
}

fn add(tx: &mut Tx, noun: &'static Noun, input: &Input) -> Result<Target> {
    let mut input = input.clone();
    let declared = Attribute::read_all(input.get("attributes"))?;
    input.insert("attributes".to_owned(), json!(declared));
    input.entry("classes").or_insert_with(|| json!([]));
    write::add(tx, noun, &input)
}

fn set(tx: &mut Tx, noun: &'static Noun, target: &Target, input: &Input) -> Result<()> {
    let mut input = input.clone();
    if builtin::name(tx, id_of(target))?.is_some() && input.keys().any(|key| key != "classes") {
        let why = "it comes with virtctl: only its classes may change";
        return Err(Error::refused(
            "a built-in role cannot be changed so",
            why,
            "say --class only",
        ));
    }
    if let Some(said) = input.get("attributes") {
        let declared = Attribute::read_all(Some(said))?;
        input.insert("attributes".to_owned(), json!(declared));
    }
    write::set(tx, noun, target, &input)
}

fn remove(tx: &mut Tx, noun: &'static Noun, target: &Target) -> Result<()> {
    if let Some(name) = builtin::name(tx, id_of(target))? {
        let what = format!("role `{name}` cannot be removed");
        return Err(Error::refused(what, "it comes with virtctl", ""));
    }
    tx.touch(noun, target)?;
    let by = users(tx, target)?;
    if !by.is_empty() && !tx.context.cascade {
        return Err(write::in_use(tx, noun, target, by));
    }
    for bearer in [Bearer::Node, Bearer::Vm] {
        let (table, column) = (bearer.table(), bearer.column());
        let sql = format!("SELECT {column} FROM {table} WHERE role_id = ?");
        let whole = noun_of(bearer);
        for id in tx.column::<i64>(&sql, target)? {
            tx.touch(whole, &vec![Val::Int(id)])?;
            unassign(tx, bearer, id, &format!("id:{}", id_of(target)))?;
        }
    }
    tx.guarded("DELETE FROM role WHERE id = ?", target)
}

fn noun_of(bearer: Bearer) -> &'static Noun {
    noun(if bearer == Bearer::Node { "node" } else { "vm" })
}

fn users(tx: &Tx, target: &Target) -> Result<Vec<String>> {
    let mut by = vec![];
    for user in USERS {
        let sql = format!("{} LIMIT 5", user.sql);
        by.extend(
            tx.column::<String>(&sql, target)?.iter().map(|key| format!("{} {key}", user.noun)),
        );
    }
    Ok(by)
}
