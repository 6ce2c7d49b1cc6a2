//! The one document of a host: what every hook hands out, from one query path.

mod network;

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::answer::{Cell, Part};
use crate::context::Scope;
use crate::error::{Error, Result};
use crate::resource::ceph::reach;
use crate::resource::node::{self, gateways};
use crate::resource::role::bearer::{self, Bearer};
use crate::resource::{Noun, Query, vm};
use crate::store::{Read, Val, params};
use crate::value::Fqdn;
use network::{networks, vlans};

/// A host's document, and what hooks say beside it.
pub struct Host {
    /// Its name.
    pub fqdn: String,
    /// The classes that its roles are mapped to.
    pub classes: Vec<String>,
    /// Its environment, where one is set.
    pub environment: Option<String>,
    /// The document.
    pub document: Cell,
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
fn documents(read: &Read, mut query: Query) -> Result<Vec<Part>> {
    query.order = "t.id".to_owned();
    let kind = query.noun.name;
    let mut found = vec![];
    query.each(read, |record| {
        let mut document = Part(record.fields);
        document.add("kind", kind);
        found.push(document);
        Ok(())
    })?;
    Ok(found)
}

fn close(read: &Read, bearer: Bearer, id: i64, mut document: Part) -> Result<Host> {
    let environment = document.take("environment");
    let networks = networks(&document);
    // A node says its own: those of what leads outside.
    if document.get("gateways").is_none() {
        let routes = gateways(networks.iter().map(|network| |name: &str| network.value(name)));
        document.add("gateways", routes);
    }
    document.add("networks", Cell::Parts(networks));
    let vlans = vlans(read, &document)?;
    document.add("vlans", vlans);
    Ok(Host {
        fqdn: document.value("fqdn").as_str().unwrap_or_default().to_owned(),
        classes: bearer::classes(read, bearer, id)?,
        environment: environment.and_then(|name| name.value().as_str().map(ToOwned::to_owned)),
        document: Cell::Part(document),
    })
}

/// The document of the one thing that must be there.
fn one(read: &Read, noun: &'static Noun, id: i64) -> Result<Part> {
    let found = documents(read, query(noun, "t.id = ?", id))?.pop();
    found.ok_or_else(|| Error::not_found(noun.name, &id.to_string()))
}

fn node(read: &Read, id: i64, hypervisor: Option<i64>) -> Result<Host> {
    let mut document = one(read, &node::NODE, id)?;
    if let Some(hypervisor) = hypervisor {
        let vms = documents(read, query(&vm::VM, "t.virt_node_id = ?", hypervisor))?;
        let interfaces = vms.iter().flat_map(|vm| vm.parts("interfaces"));
        let bridges = interfaces.map(|one| one.value("bridge").clone()).collect::<Cell>();
        document.add("bridges", bridges);
        document.add("vms", Cell::Parts(vms));
    }
    let clusters = clusters(read, &document)?;
    document.add("ceph", Value::Object(clusters));
    close(read, Bearer::Node, id, document)
}

/// The Ceph clusters that a node is a part of, or whose images its VMs have.
fn clusters(read: &Read, document: &Part) -> Result<Map<String, Value>> {
    let roles = document.value("roles").as_object().into_iter().flatten();
    let names = roles.filter_map(|(_, role)| role["ceph_cluster"].as_str());
    let disks = document.parts("vms").flat_map(|vm| vm.parts("storage"));
    let pools = disks.filter_map(|disk| disk.value("pool").as_str());
    reach::clusters(read, &different(names), &different(pools))
}

/// Each once.
fn different<'a>(names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    names.collect::<BTreeSet<_>>().into_iter().collect()
}

fn machine(read: &Read, id: i64) -> Result<Host> {
    close(read, Bearer::Vm, id, one(read, &vm::VM, id)?)
}
