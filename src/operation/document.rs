//! The one document of a host: what every hook hands out, from one query path.

mod network;

use std::collections::{BTreeSet, HashMap};

use serde_json::Value;

use crate::answer::{Cell, Part};
use crate::context::Scope;
use crate::error::{Error, Result};
use crate::resource::ceph::reach;
use crate::resource::hypervisor::HYPERVISOR;
use crate::resource::interface::show;
use crate::resource::node::{self, gateways};
use crate::resource::record::within;
use crate::resource::role::bearer::{self, Bearer};
use crate::resource::role::builtin;
use crate::resource::{Noun, Query, vlan, vm};
use crate::store::{Question, Read, Row, params};
use crate::value::Fqdn;
use network::{Numbers, networks, unnumbered, vlans};

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

/// Which host a row of them is: its name, the node, the VM, or the hypervisor that the node is.
const WHICH: &str = "SELECT h.fqdn, h.node_id, h.vm_id, \
    (SELECT v.id FROM virt_node v WHERE v.node_id = h.node_id) FROM host h";

/// How many hosts are read together.
const CHUNK: usize = 128;

/// The host of exactly this name.
pub fn host(read: &Read, name: &str) -> Result<Host> {
    let unknown = || unknown(name);
    let fqdn = name.parse::<Fqdn>().map_err(|_| unknown())?;
    let row = read.row(&format!("{WHICH} WHERE h.fqdn = ?"), params![fqdn.as_str()])?;
    let mut found = None;
    hosts(read, row.as_slice(), |host| {
        found = Some(host);
        Ok(())
    })?;
    found.ok_or_else(unknown)
}

/// Every host, in the order of their names.
pub fn each(read: &Read, mut take: impl FnMut(Host) -> Result<()>) -> Result<()> {
    let rows = read.rows(&format!("{WHICH} ORDER BY h.fqdn"), &[])?;
    rows.chunks(CHUNK).try_for_each(|rows| hosts(read, rows, &mut take))
}

/// How many nodes are read together: each comes with all its VMs.
const NODES: usize = 32;

fn hosts(read: &Read, rows: &[Row], mut take: impl FnMut(Host) -> Result<()>) -> Result<()> {
    let ids = rows.iter().map(|row| row.get(2)).collect::<Result<Vec<Option<i64>>>>()?;
    let mut vms = machines(read, &ids.into_iter().flatten().collect::<Vec<_>>())?;
    for rows in rows.chunks(NODES) {
        let nodes = rows.iter().map(|row| Ok((row.get(1)?, row.get(3)?)));
        let nodes = nodes.collect::<Result<Vec<(Option<i64>, Option<i64>)>>>()?;
        let nodes = nodes.into_iter().filter_map(|(id, hypervisor)| Some((id?, hypervisor)));
        let mut nodes = self::nodes(read, &nodes.collect::<Vec<_>>())?;
        for row in rows {
            let (node, vm): (Option<i64>, Option<i64>) = (row.get(1)?, row.get(2)?);
            let host = node.and_then(|id| nodes.remove(&id));
            // None is left out: who asks for all would take it for gone.
            match host.or_else(|| vms.remove(&vm?)) {
                Some(host) => take(host)?,
                None => return Err(unknown(&row.get::<String>(0)?)),
            }
        }
    }
    Ok(())
}

/// What only the database needs to know, or what other fields say.
const HIDDEN: [&str; 4] = ["created_at", "updated_at", "version", "addresses"];

/// The query for the documents of a noun's things: those in whose column one of these is.
fn those(noun: &'static Noun, column: &str, ids: &[i64]) -> Option<Query> {
    let (condition, params) = within(ids)?;
    let mut query = Query::new(noun, Scope::All);
    query.fields.retain(|field| !HIDDEN.contains(&field.name));
    query.conditions.push(format!("t.{column} {condition}"));
    query.params.extend(params);
    query.few = true;
    Some(query)
}

/// Documents, each with its id.
type Documents = Vec<(i64, Part)>;

/// The documents that a query finds, in the order of their ids.
fn documents(read: &Read, query: Option<Query>) -> Result<Documents> {
    let Some(query) = query else { return Ok(vec![]) };
    let mut found = vec![];
    query.each(read, |record| {
        let id = record.id();
        let mut document = Part(record.fields);
        document.add("kind", query.noun.name);
        found.push((id, document));
        Ok(())
    })?;
    found.sort_unstable_by_key(|(id, _)| *id);
    Ok(found)
}

fn close(
    read: &Read,
    classes: Option<BTreeSet<String>>,
    mut document: Part,
    known: &mut Numbers,
) -> Result<Host> {
    let environment = document.take("environment");
    let networks = networks(&document);
    // A node says its own: those of what leads outside.
    if document.get("gateways").is_none() {
        let routes = gateways(networks.iter());
        document.add("gateways", routes);
    }
    document.add("networks", Cell::Parts(networks));
    let vlans = vlans(read, &document, known)?;
    document.add("vlans", vlans);
    Ok(Host {
        fqdn: document.cell("fqdn").as_str().unwrap_or_default().to_owned(),
        classes: classes.into_iter().flatten().collect(),
        environment: environment.and_then(|name| name.as_str().map(ToOwned::to_owned)),
        document: Cell::Part(document),
    })
}

/// Nodes by their ids, each with its own as a hypervisor, if it is one.
fn nodes(read: &Read, all: &[(i64, Option<i64>)]) -> Result<HashMap<i64, Host>> {
    if all.is_empty() {
        return Ok(HashMap::new());
    }
    let ids = all.iter().map(|(id, _)| *id).collect::<Vec<_>>();
    let (own, theirs) = with_vms(read, all, &ids)?;
    let mut vms = HashMap::<String, Vec<Part>>::new();
    for (_, vm) in theirs {
        let host = vm.cell("node").as_str().unwrap_or_default().to_owned();
        vms.entry(host).or_default().push(vm);
    }
    let mut classes = bearer::classes(read, Bearer::Node, &ids)?;
    let (mut reached, mut numbers) = (HashMap::new(), Numbers::new());
    let is_hypervisor = |id| all.iter().any(|(node, own)| *node == id && own.is_some());
    let host = |(id, mut document): (i64, Part)| {
        if is_hypervisor(id) {
            let vms = document.cell("fqdn").as_str().and_then(|name| vms.remove(name));
            carry(&mut document, vms.unwrap_or_default());
        }
        let clusters = clusters(read, &document, &mut reached)?;
        document.add("ceph", clusters);
        Ok((id, close(read, classes.remove(&id), document, &mut numbers)?))
    };
    own.into_iter().map(host).collect()
}

/// The documents of nodes, and those of the VMs on them: what is known to be asked next is asked at once.
fn with_vms(
    read: &Read,
    all: &[(i64, Option<i64>)],
    ids: &[i64],
) -> Result<(Documents, Documents)> {
    let hypervisors = all.iter().filter_map(|(_, own)| *own).collect::<Vec<_>>();
    let own = those(&node::NODE, "id", ids);
    let theirs = those(&vm::VM, "virt_node_id", &hypervisors);
    read.ahead(|| {
        let things = own.iter().chain(&theirs).map(|query| query.question(read));
        let role = match *all {
            [(id, Some(own))] => builtin::about(read, &HYPERVISOR, id, own),
            _ => vec![],
        };
        things.chain(about_nodes(ids)).chain(role).collect()
    })?;
    let rows = read.foretold(|| theirs.as_ref().map(|query| query.question(read)));
    let vms = rows.iter().filter_map(|row| row.get(0).ok()).collect::<Vec<i64>>();
    read.ahead(|| {
        let on = show::about_nodes_on(read, ids);
        (vm::VM.parts)(&vms).into_iter().chain(on).collect()
    })?;
    let own = documents(read, own)?;
    read.ahead(|| {
        let vlans = own.iter().flat_map(|(_, node)| unnumbered(node)).collect::<BTreeSet<_>>();
        let vlans = vlans.into_iter().map(vlan::about_numbers);
        vlans.chain(show::about_vms_on(read, &vms)).collect()
    })?;
    Ok((own, documents(read, theirs)?))
}

/// Says which VMs a hypervisor has.
fn carry(document: &mut Part, vms: Vec<Part>) {
    let interfaces = vms.iter().flat_map(|vm| vm.parts("interfaces"));
    let bridges = interfaces.map(|one| one.cell("bridge").clone()).collect::<Cell>();
    document.add("bridges", bridges);
    document.add("vms", Cell::Parts(vms));
}

/// What is asked of nodes' parts that their ids alone tell.
fn about_nodes(ids: &[i64]) -> impl Iterator<Item = Question> {
    let node = Bearer::Node;
    // For the document, and for its classes.
    let roles = [bearer::about(node, ids), bearer::about(node, ids)];
    show::about_nodes(ids).chain(roles.into_iter().flatten())
}

/// The Ceph clusters that a node is a part of, or whose images its VMs have; the next node may have the same.
fn clusters(read: &Read, document: &Part, known: &mut HashMap<String, Value>) -> Result<Value> {
    let roles = document.cell("roles").as_object().into_iter().flatten();
    let names = roles.filter_map(|(_, role)| role["ceph_cluster"].as_str());
    let disks = document.parts("vms").flat_map(|vm| vm.parts("storage"));
    let pools = disks.filter_map(|disk| disk.cell("pool").as_str());
    let (names, pools) = (different(names), different(pools));
    let of = format!("{names:?} {pools:?}");
    if !known.contains_key(&of) {
        let found = reach::clusters(read, &names, &pools)?;
        known.insert(of.clone(), Value::Object(found));
    }
    Ok(known[&of].clone())
}

/// Each once.
fn different<'a>(names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    names.collect::<BTreeSet<_>>().into_iter().collect()
}

/// VMs, by their ids.
fn machines(read: &Read, ids: &[i64]) -> Result<HashMap<i64, Host>> {
    let vms = those(&vm::VM, "id", ids);
    read.ahead(|| {
        let things = vms.iter().map(|query| query.question(read));
        things.chain((vm::VM.parts)(ids)).chain(bearer::about(Bearer::Vm, ids)).collect()
    })?;
    let mut classes = bearer::classes(read, Bearer::Vm, ids)?;
    let documents = documents(read, vms)?;
    let mut numbers = Numbers::new();
    let closed =
        |(id, document)| Ok((id, close(read, classes.remove(&id), document, &mut numbers)?));
    documents.into_iter().map(closed).collect()
}
