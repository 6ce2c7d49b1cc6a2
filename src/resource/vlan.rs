//! Layer-2 networks.

mod write;

use std::collections::HashMap;

use serde_json::json;

use super::field::{DESCRIPTION, Field, row};
use super::kind::Kind;
use super::list::NAME;
use super::locate;
use super::noun::{Noun, SHELVES, Use};
use super::policy::Area;
use super::record::{Record, sorted};
use super::sight::Sight;
use crate::error::Result;
use crate::store::{Question, Read, params};

/// The numbers of VLANs (IEEE 802.1Q, 9.6: 0 and 4095 are reserved).
pub const TAG: Kind = Kind::Int(1, LAST[0]);
/// The numbers of VXLAN networks (RFC 7348, 5: 24 bits).
pub const VNI: Kind = Kind::Int(1, LAST[1]);
const LAST: [i64; 2] = [4094, 16_777_215];

/// The columns of both, and from where to where the next free one is looked for.
pub const NUMBERS: [(&str, (i64, i64)); 2] = [("tag", (2, LAST[0])), ("vni", (4096, LAST[1]))];

/// The condition on a VLAN `l` and a VM `v` that the one belongs to a customer who is not the other's; and VMs with
/// such VLANs, as members, or by what they have of the prefixes in them.
macro_rules! anothers {
    () => {
        "l.customer_id IS NOT NULL AND (v.customer_id IS NULL OR v.customer_id <> l.customer_id)"
    };
    (members) => {
        concat!(
            "FROM vm v JOIN vm_interface_vlan m ON m.vm_id = v.id JOIN vlan l ON l.id = m.vlan_id WHERE ",
            anothers!()
        )
    };
    (prefixes) => {
        concat!(
            "FROM ip a JOIN vm v ON v.id = a.vm_id JOIN subnet s ON s.id = a.subnet_id \
             JOIN vlan l ON l.id = s.vlan_id WHERE ",
            anothers!()
        )
    };
}
pub(crate) use anothers;

/// A VLAN, a VXLAN network, or one network that is both.
pub static VLAN: Noun = Noun {
    name: "vlan",
    table: "vlan",
    about: "a layer-2 network",
    shelf: SHELVES[1],
    fields: row![
        NAME,
        Field::new(
            "tag",
            Kind::Or(&TAG, &["next"]),
            "Its 802.1Q tag; `next` takes the lowest free one",
        )
        .optional()
        .set(),
        Field::new(
            "vni",
            Kind::Or(&VNI, &["next"]),
            "Its VXLAN network; `next` takes the lowest free one",
        )
        .optional()
        .set(),
        Field::new("customer", Kind::Ref("customer"), "Whose it is; only its VMs may use it")
            .optional()
            .set(),
        Field::new(
            "shared",
            Kind::Bool,
            "Whether customers see it and its prefixes and use it for their VMs, though it is not theirs",
        )
        .default("no")
        .set()
        .wide()
        .staff(),
        Field::new("subnets", Kind::List(&Kind::Cidr), "The prefixes that are used in it").filled(),
        DESCRIPTION,
    ],
    sight: Sight::Shared {
        own: "t.customer_id = ?",
        seen: "t.id IN (SELECT l.id FROM vlan l WHERE l.customer_id = ? \
               UNION ALL SELECT l.id FROM vlan l WHERE l.shared = 1)",
    },
    area: Area::Owned,
    uses: &[
        Use {
            noun: "interface",
            sql: "SELECT CONCAT(v.fqdn, '/', m.interface_id) FROM vm_interface_vlan m \
                  JOIN vm v ON v.id = m.vm_id WHERE m.vlan_id = ? ORDER BY 1",
        },
        Use {
            noun: "interface",
            sql: "SELECT CONCAT(n.fqdn, '/', i.name) FROM node_interface i \
                  JOIN node n ON n.id = i.node_id WHERE i.vlan_id = ? ORDER BY 1",
        },
    ],
    locate: locate::vlan,
    fill,
    add: write::add,
    set: write::set,
    remove: write::remove,
    examples: &[
        "vlan add public --tag 100",
        "vlan add acme-lan --tag next --vni next --customer acme",
    ],
    ..Noun::PLAIN
};

fn fill(read: &Read, records: &mut [Record]) -> Result<()> {
    const SUBNETS: &str = "SELECT vlan_id, family, first, cidr FROM subnet WHERE vlan_id {in}";
    let ids = records.iter().map(Record::id).collect::<Vec<_>>();
    let mut subnets = HashMap::<i64, Vec<String>>::new();
    for mut row in sorted(read, SUBNETS, &ids, 0..3)? {
        subnets.entry(row.get(0)?).or_default().push(row.take(3)?);
    }
    for record in records {
        record.fill("subnets", json!(subnets.remove(&record.id()).unwrap_or_default()));
    }
    Ok(())
}

/// What [`numbers`] asks.
pub fn about_numbers(name: &str) -> Question {
    let sql = "SELECT tag, vni FROM vlan WHERE folded = ?";
    (sql.to_owned(), params![name.to_ascii_lowercase()].to_vec())
}

/// The tag and the VNI of the VLAN of that name.
pub fn numbers(read: &Read, name: &str) -> Result<(Option<i64>, Option<i64>)> {
    let (sql, params) = about_numbers(name);
    match read.row(&sql, &params)? {
        Some(row) => Ok((row.get(0)?, row.get(1)?)),
        None => Ok((None, None)),
    }
}
