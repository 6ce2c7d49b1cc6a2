//! Physical servers.

mod external;
mod write;

pub use external::{leads_outside_as, must_keep_an_address, must_keep_an_address_without};

use serde_json::Value;

use super::compound::listed;
use super::field::{DESCRIPTION, FQDN, Field, row};
use super::interface::spec::wished;
use super::interface::{EXTERNAL, show};
use super::kind::Kind;
use super::locate;
use super::noun::{Noun, Use};
use super::record::Record;
use super::role::bearer::{self, Bearer};
use super::role::spec::SPEC;
use crate::answer::{Cell, Part};
use crate::error::Result;
use crate::store::Read;

/// A physical server.
pub static NODE: Noun = Noun {
    name: "node",
    names_parts: true,
    table: "node",
    about: "a physical server",
    fields: row![
        FQDN,
        Field::new("location", Kind::Location, "Where it stands, as room/rack/unit")
            .required()
            .set(),
        Field::new("state", Kind::Ref("node-state"), "The state it is in").default("running").set(),
        Field::new(
            "roles",
            Kind::List(&Kind::Parts(&SPEC)),
            "A role it takes, with its attributes",
        )
        .flag("role")
        .required()
        .filled(),
        Field::input(
            "ip",
            Kind::List(&Kind::Word),
            "An external address, or next:CIDR for the next free one",
        )
        .required(),
        Field::input("interface", Kind::Word, "The name of its external interface")
            .default(EXTERNAL),
        Field::new("addresses", Kind::List(&Kind::Ip), "Its external addresses").filled(),
        Field::new(
            "gateways",
            Kind::List(&Kind::Ip),
            "Its routers: one per family, of its first external address",
        )
        .filled()
        .wide(),
        Field::new("interfaces", Kind::Json(""), "Its interfaces, with their networks")
            .filled()
            .wide(),
        Field::new(
            "environment",
            Kind::Environment,
            "The environment that Puppet and Salt put it in",
        )
        .optional()
        .set()
        .wide(),
        DESCRIPTION,
    ],
    uses: &[Use {
        noun: "vm",
        sql: "SELECT v.fqdn FROM vm v JOIN virt_node h ON h.id = v.virt_node_id WHERE h.node_id = ? ORDER BY 1",
    }],
    locate: locate::host,
    trouble: Some(("Nodes that do not run", "state!=running")),
    fill,
    holds: |node, field, said| match field {
        "ip" => wished(said, &node["addresses"]),
        _ => listed(&node["interfaces"])
            .iter()
            .any(|port| port["name"] == *said && port["purpose"] == EXTERNAL),
    },
    add: write::add,
    set: write::set,
    remove: write::remove,
    examples: &[
        "node add hv01.example.net --location fra1/r01/u10 --ip 10.0.0.11 \
         --role hypervisor:method=KVM,cores=64,ram=512GiB,local-storage=4TiB,vg-name=vg0",
        "node set hv01.example.net --state maintenance",
        "node list --state running",
    ],
    ..Noun::HOST
};

fn fill(read: &Read, records: &mut [Record]) -> Result<()> {
    let ids = records.iter().map(Record::id).collect::<Vec<_>>();
    let mut interfaces = show::of_nodes(read, &ids)?;
    let mut roles = bearer::of(read, Bearer::Node, &ids)?;
    for record in records {
        let id = record.id();
        let all = interfaces.remove(&id).unwrap_or_default();
        let external = |name| {
            all.iter()
                .filter(|port| port.cell("purpose").as_str() == Some(EXTERNAL))
                .filter_map(move |port| port.get(name))
        };
        let networks = external("networks").flat_map(Cell::parts);
        record.fill("gateways", gateways(networks));
        let addresses = external("addresses").flat_map(Cell::list);
        record.fill("addresses", addresses.cloned().collect::<Cell>());
        record.fill("roles", Value::Object(roles.remove(&id).unwrap_or_default()));
        record.fill("interfaces", Cell::Parts(all));
    }
    Ok(())
}

/// One gateway per family: that of the first address.
pub fn gateways<'a>(networks: impl Iterator<Item = &'a Part>) -> Cell {
    let mut found = [None; 2];
    for network in networks.filter(|network| *network.cell("routed") == Cell::Bool(false)) {
        let family = network.cell("address").as_str().is_some_and(|ip| ip.contains(':'));
        found[usize::from(family)].get_or_insert(network.cell("gateway"));
    }
    found.into_iter().flatten().filter(|gateway| **gateway != Cell::Null).cloned().collect()
}
