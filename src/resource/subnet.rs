//! Subnets: the prefixes from which addresses are handed out.

mod fit;
mod parent;
mod reserve;
mod write;

use super::field::{DESCRIPTION, Field, row};
use super::kind::Kind;
use super::noun::{Input, Noun, SHELVES, Target};
use super::policy::Area;
use super::sight::Sight;
use super::vrf;
use crate::error::Result;
use crate::store::{Read, Val, params};
use crate::value::Cidr;

const GATEWAY: Kind = Kind::Or(&Kind::Ip, &["first", "last", "none"]);

/// A prefix from which addresses are handed out.
pub static SUBNET: Noun = Noun {
    name: "subnet",
    table: "subnet",
    about: "a prefix from which addresses are handed out",
    shelf: SHELVES[1],
    key: "cidr",
    once: "a prefix exists once in its address space",
    names: "",
    order: &["vrf_id", "family", "first", "prefix"],
    fields: row![
        Field::new("cidr", Kind::Cidr, "The prefix").word().sorts("first"),
        Field::new("vrf", Kind::Ref("vrf"), "The address space it lies in").default(vrf::GLOBAL),
        Field::new("family", Kind::Int(4, 6), "4 or 6").wide(),
        Field::new("vlan", Kind::Ref("vlan"), "The VLAN it is used in").optional().set(),
        Field::new("gateway", GATEWAY, "The router's address: first, last, none or an address")
            .default("none")
            .set(),
        Field::new(
            "reserve",
            Kind::Word,
            "How many usable addresses are kept back at its ends, as first:10,last:5",
        )
        .optional()
        .set()
        .told()
        .wide()
        .sql("CONCAT('first:', t.reserve_first, ',last:', t.reserve_last)"),
        Field::new("reserve_first", Kind::Int(0, i64::MAX), "Usable addresses kept back at its start").wide(),
        Field::new("reserve_last", Kind::Int(0, i64::MAX), "Usable addresses kept back at its end").wide(),
        Field::new("parent", Kind::Key("subnet"), "The prefix it is cut from; a VLAN gives addresses of the parts first")
        .staff()
        .link("parent_id")
        .optional(),
        Field::new("customer", Kind::Word, "Whose it is: its VLAN's customer").sql(
            "(SELECT c.name FROM vlan l JOIN customer c ON c.id = l.customer_id WHERE l.id = t.vlan_id)",
        ),
        Field::new("used", Kind::Int(0, i64::MAX), "How many addresses and routed prefixes of it are in use").staff().sql(
            "(SELECT COUNT(*) FROM ipv4 a WHERE a.subnet_id = t.id) \
             + (SELECT COUNT(*) FROM ipv6 a WHERE a.subnet_id = t.id)",
        ),
        Field::new("full", Kind::Bool, "Whether it has no address left; one that others are cut from has not to")
            .staff()
            .wide()
            .sql(
                "CASE WHEN NOT EXISTS (SELECT 1 FROM free_range f WHERE f.subnet_id = t.id) \
                 AND NOT EXISTS (SELECT 1 FROM subnet c WHERE c.parent_id = t.id) THEN 1 ELSE 0 END",
            ),
        DESCRIPTION,
    ],
    sight: Sight::Shared {
        own: "t.vrf_id IN (SELECT r.id FROM vrf r WHERE r.customer_id = ?) \
              AND t.vlan_id IN (SELECT l.id FROM vlan l WHERE l.customer_id = ?)",
        seen: "t.vlan_id IN (SELECT l.id FROM vlan l WHERE l.customer_id = ? \
               UNION ALL SELECT l.id FROM vlan l WHERE l.shared = 1)",
    },
    area: Area::Owned,
    trouble: Some(("Prefixes that are full", "full=yes")),
    locate,
    inherits: write::inherited,
    add: write::add,
    set: write::set,
    remove: write::remove,
    examples: &[
        "subnet add 192.0.2.0/24 --gateway first --reserve first:10,last:5 --vlan public",
        "subnet add 192.0.2.128/25 --parent 192.0.2.0/24 --vlan mgmt",
        "subnet list --vlan public",
    ],
    ..Noun::PLAIN
};

fn locate(read: &Read, noun: &'static Noun, word: &str, input: &Input) -> Result<Option<Target>> {
    if let Some(id) = super::locate::id(word) {
        return super::locate::by_id(read, noun, id);
    }
    let Ok(cidr) = word.parse::<Cidr>() else { return Ok(None) };
    let sql = "SELECT id FROM subnet WHERE vrf_id = ? AND family = ? AND first = ? AND prefix = ?";
    let key = params![vrf::of(read, input)?, cidr.family().number(), cidr.first, cidr.prefix];
    Ok(read.get::<i64>(sql, key)?.map(|id| vec![Val::Int(id)]))
}
