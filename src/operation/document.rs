//! The one document of a host: what every hook hands out, from one query path.

mod network;

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::context::Scope;
use crate::error::{Error, Result};
use crate::resource::ceph::reach;
use crate::resource::node::{self, gateways};
use crate::resource::role::bearer::{self, Bearer};
use crate::resource::{Noun, Query, vm};
use crate::store::{Read, Val, params};
use crate::value::Fqdn;
use network::{interfaces, networks, vlans};

/// A host's document, and what hooks say beside it.
pub struct Host {
    /// Its name.
    pub fqdn: String,
    /// The classes that its roles are mapped to.
    pub classes: Vec<String>,
    /// Its environment, where one is set.
    pub environment: Option<String>,
    /// The document.
    pub document: Map<String, Value>,
}

/// The error for a host that there is not.
pub fn unknown(name: &str) -> Error {
    Error::nowhere("host", name, "`virtctl node list` and `virtctl vm list` show them all")
}

/// The host of exactly this name.
pub fn host(read: &Read, name: &str) -> Result<Host> {
    let unknown = || unknown(name);
    let fqdn = name.parse::<Fqdn>().map_err(|_| unknown())?;
    let sql = "SELECT h.node_id, h.vm_id, (SELECT v.id FROM virt_node v WHERE v.node_id = h.node_id) \
               FROM host h WHERE h.fqdn = ?";
    let row = read.row(sql, params![fqdn.as_str()])?.ok_or_else(unknown)?;
    match (row.get::<Option<i64>>(0)?, row.get::<Option<i64>>(1)?) {
        (Some(id), _) => node(read, id, row.get(2)?),
        (None, Some(id)) => machine(read, id),
        (None, None) => Err(unknown()),
    }
}

/// What only the database needs to know, or what other fields say.
const HIDDEN: [&str; 4] = ["created_at", "updated_at", "version", "addresses"];

/// What documents of a noun are made from.
fn query(noun: &'static Noun, condition: &str, id: i64) -> Query {
    let mut query = Query::new(noun, Scope::All);
    query.fields.retain(|field| !HIDDEN.contains(&field.name));
    query.filter(condition.to_owned(), Val::Int(id));
    query
}

/// The documents that a query finds, in the order of their ids.
fn documents(read: &Read, mut query: Query) -> Result<Vec<Map<String, Value>>> {
    query.order = "t.id".to_owned();
    let kind = query.noun.name;
    let mut found = vec![];
    query.each(read, |record| {
        let mut document = record.document();
        document.insert("kind".to_owned(), kind.into());
        found.push(document);
        Ok(())
    })?;
    Ok(found)
}

fn close(read: &Read, bearer: Bearer, id: i64, mut document: Map<String, Value>) -> Result<Host> {
    let environment = document.remove("environment");
    let networks = networks(&document);
    document.insert(
        "gateways".to_owned(),
        gateways(networks.iter().map(|network| |name: &str| &network[name])),
    );
    document.insert("networks".to_owned(), Value::Array(networks));
    document.insert("vlans".to_owned(), vlans(read, &document)?);
    Ok(Host {
        fqdn: document["fqdn"].as_str().unwrap_or_default().to_owned(),
        classes: bearer::classes(read, bearer, id)?,
        environment: environment.and_then(|name| name.as_str().map(ToOwned::to_owned)),
        document,
    })
}

/// The document of the one thing that must be there.
fn one(read: &Read, noun: &'static Noun, id: i64) -> Result<Map<String, Value>> {
    let found = documents(read, query(noun, "t.id = ?", id))?.pop();
    found.ok_or_else(|| Error::not_found(noun.name, &id.to_string()))
}

fn node(read: &Read, id: i64, hypervisor: Option<i64>) -> Result<Host> {
    let mut document = one(read, &node::NODE, id)?;
    if let Some(hypervisor) = hypervisor {
        let vms = documents(read, query(&vm::VM, "t.virt_node_id = ?", hypervisor))?;
        let bridges = vms.iter().flat_map(interfaces).map(|one| one["bridge"].clone());
        document.insert("bridges".to_owned(), bridges.collect());
        document.insert("vms".to_owned(), vms.into_iter().map(Value::Object).collect());
    }
    document.insert("ceph".to_owned(), Value::Object(clusters(read, &document)?));
    let gateways = document["gateways"].clone();
    let mut host = close(read, Bearer::Node, id, document)?;
    host.document.insert("gateways".to_owned(), gateways);
    Ok(host)
}

/// The Ceph clusters that a node is a part of, or whose images its VMs have.
fn clusters(read: &Read, document: &Map<String, Value>) -> Result<Map<String, Value>> {
    let roles = document["roles"].as_object().into_iter().flatten();
    let names = roles.filter_map(|(_, role)| role["ceph_cluster"].as_str());
    let vms = document.get("vms").and_then(Value::as_array).into_iter().flatten();
    let disks = vms.filter_map(|vm| vm["storage"].as_array()).flatten();
    let pools = disks.filter_map(|disk| disk["pool"].as_str());
    reach::clusters(read, &different(names), &different(pools))
}

/// Each once.
fn different<'a>(names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    names.collect::<BTreeSet<_>>().into_iter().collect()
}

fn machine(read: &Read, id: i64) -> Result<Host> {
    close(read, Bearer::Vm, id, one(read, &vm::VM, id)?)
}
