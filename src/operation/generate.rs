//! `generate`: a fleet of a size as lines for `import`, and hypervisors on nodes that are none yet.

use serde::Deserialize;
use serde_json::{Value, json};

use super::Call;
use crate::error::{Error, Result};
use crate::resource::noun::typed;
use crate::resource::{Input, Need};
use crate::store::{Read, params};

/// What each VM has: cores, bytes of memory and of disk.
const CORES: u64 = 2;
const RAM: u64 = 4 << 30;
const DISK: u64 = 100 << 30;

/// How large a fleet is wanted, and what its hypervisors are like.
#[derive(Debug, Deserialize)]
struct Size {
    nodes: Option<u64>,
    vms: Option<u64>,
    hypervisors: Option<u64>,
    method: String,
    cores: u64,
    ram: u64,
    local_storage: u64,
}

/// Says one line after another to `line`.
pub fn run(
    call: &Call,
    read: Option<&Read>,
    mut line: impl FnMut(Value) -> Result<()>,
) -> Result<()> {
    let size: Size = typed(&completed(call))?;
    let (nodes, vms) = (size.nodes.unwrap_or(0), size.vms.unwrap_or(0));
    must_fit(&size)?;
    if nodes > 0 {
        networks(nodes, vms).into_iter().try_for_each(&mut line)?;
    }
    (1..=nodes).try_for_each(|at| line(node(at, &size)))?;
    (1..=vms).try_for_each(|at| line(vm(at, (at - 1) * nodes.max(1) / vms + 1, &size)))?;
    let names = read.map(|read| without_role(read, size.hypervisors.unwrap_or(0))).transpose()?;
    names.into_iter().flatten().try_for_each(|name| line(role(&name, &size)))
}

/// Whether it asks a database: which nodes have no role.
pub fn asks(call: &Call) -> bool {
    call.input.get("hypervisors").and_then(Value::as_u64).is_some_and(|count| count > 0)
}

/// What was said, and what is taken for the rest.
fn completed(call: &Call) -> Input {
    let mut input = call.input.clone();
    for field in call.entry.arguments {
        if let Need::Default(value) = field.need {
            let value = || field.kind.read(&Value::from(value)).unwrap_or_default();
            input.entry(field.name).or_insert_with(value);
        }
    }
    input
}

/// Every VM has a place on the nodes that are made with it.
fn must_fit(size: &Size) -> Result<()> {
    let (nodes, vms) = (size.nodes.unwrap_or(0), size.vms.unwrap_or(0));
    if nodes + vms + size.hypervisors.unwrap_or(0) == 0 {
        let next = "say --nodes N, with --vms N or without, or --hypervisors N";
        return Err(Error::missing("the size", "it is not said how much is wanted", next));
    }
    let per_node = (size.cores / CORES).min(size.ram / RAM).min(size.local_storage / DISK);
    match vms <= nodes * per_node {
        true => Ok(()),
        false => {
            let why = format!("{nodes} such nodes have room for {} VMs", nodes * per_node);
            Err(Error::usage("--vms", why, "say more --nodes, or larger ones"))
        }
    }
}

/// One network for nodes, one for VMs in both families: as large as RFC 1918, RFC 6598 and RFC 3849
/// have room.
fn networks(nodes: u64, vms: u64) -> Vec<Value> {
    let description = format!("for {nodes} nodes and {vms} VMs that were generated");
    vec![
        json!({"noun": "vlan", "name": "mgmt", "tag": 10, "description": description}),
        json!({"noun": "vlan", "name": "public", "tag": 100, "description": description}),
        json!({"noun": "subnet", "cidr": "10.0.0.0/8", "gateway": "first", "vlan": "mgmt"}),
        json!({"noun": "subnet", "cidr": "100.64.0.0/10", "gateway": "first", "vlan": "public"}),
        json!({"noun": "subnet", "cidr": "2001:db8::/64", "gateway": "first", "vlan": "public"}),
    ]
}

/// Forty nodes to a rack.
fn node(at: u64, size: &Size) -> Value {
    json!({
        "noun": "node",
        "fqdn": format!("hv{at}.example.net"),
        "location": format!("fra1/r{}/u{}", (at - 1) / 40 + 1, (at - 1) % 40 + 1),
        "ip": ["next:10.0.0.0/8"],
        "roles": [{
            "role": "hypervisor",
            "method": size.method,
            "cores": size.cores,
            "ram": size.ram,
            "local_storage": size.local_storage,
            "vg_name": "vg0",
        }],
    })
}

fn vm(at: u64, node: u64, size: &Size) -> Value {
    json!({
        "noun": "vm",
        "fqdn": format!("vm{at}.example.com"),
        "method": size.method,
        "node": format!("hv{node}.example.net"),
        "cores": CORES,
        "ram": RAM,
        "storage": [{"storage_type": "lvm", "size": DISK}],
        "interfaces": ["public"],
    })
}

/// The first nodes by name that are no hypervisors.
fn without_role(read: &Read, most: u64) -> Result<Vec<String>> {
    let sql = "SELECT n.fqdn FROM node n WHERE NOT EXISTS \
               (SELECT 1 FROM virt_node h WHERE h.node_id = n.id) ORDER BY n.fqdn LIMIT ?";
    read.column(sql, params![i64::try_from(most).unwrap_or(i64::MAX)])
}

fn role(node: &str, size: &Size) -> Value {
    json!({
        "noun": "hypervisor",
        "node": node,
        "methods": [size.method],
        "cores": size.cores,
        "ram": size.ram,
        "local_storage": size.local_storage,
        "vg_name": "vg0",
    })
}
