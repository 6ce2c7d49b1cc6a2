//! Layer-2 networks.

use serde_json::{Value, json};

use super::customer;
use super::field::{CREATED, DESCRIPTION, Field, ID, UPDATED, VERSION};
use super::kind::Kind;
use super::list::NAME;
use super::locate;
use super::noun::{Input, Noun, Target, Use, id_of};
use super::record::Record;
use super::tx::Tx;
use super::{noun, write};
use crate::error::{Error, Result};
use crate::store::{Read, params};

/// The numbers of VLANs (IEEE 802.1Q, 9.6: 0 and 4095 are reserved).
const TAG: Kind = Kind::Int(1, 4094);
/// The numbers of VXLAN networks (RFC 7348, 5: 24 bits).
const VNI: Kind = Kind::Int(1, 16_777_215);

/// A VLAN, a VXLAN network, or one network that is both.
pub static VLAN: Noun = Noun {
    name: "vlan",
    table: "vlan",
    about: "a layer-2 network",
    fields: &[
        ID,
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
        Field::new("subnets", Kind::List(&Kind::Cidr), "The prefixes that are used in it").filled(),
        DESCRIPTION,
        CREATED,
        UPDATED,
        VERSION,
    ],
    owner: "t.customer_id",
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
    add,
    set,
    examples: &[
        "vlan add public --tag 100",
        "vlan add acme-lan --tag next --vni next --customer acme",
    ],
    ..Noun::PLAIN
};

fn fill(read: &Read, records: &mut [Record]) -> Result<()> {
    let sql = "SELECT cidr FROM subnet WHERE vlan_id = ? ORDER BY family, first";
    for record in records {
        let subnets = read.column::<String>(sql, &record.target)?;
        record.fill("subnets", json!(subnets));
    }
    Ok(())
}

fn add(tx: &mut Tx, noun: &'static Noun, input: &Input) -> Result<Target> {
    let input = prepare(tx, input, None)?;
    if input.get("tag").is_none() && input.get("vni").is_none() {
        let next = "say --tag N, --tag next, --vni N or --vni next";
        return Err(Error::missing("--tag or --vni", "a VLAN needs a tag, a VNI or both", next));
    }
    let target = write::add(tx, noun, &input)?;
    settle(tx, &target)?;
    Ok(target)
}

fn set(tx: &mut Tx, noun: &'static Noun, target: &Target, input: &Input) -> Result<()> {
    let input = prepare(tx, input, Some(id_of(target)))?;
    if input.contains_key("customer") {
        must_stay_with_its_users(tx, target, &input)?;
    }
    write::set(tx, noun, target, &input)?;
    settle(tx, target)
}

/// Puts numbers where `next` is said, and refuses those that are taken.
fn prepare(tx: &mut Tx, input: &Input, own: Option<i64>) -> Result<Input> {
    let mut input = input.clone();
    for (name, least) in [("tag", 2), ("vni", 4096)] {
        match input.get(name) {
            Some(Value::String(_)) => {
                input.insert(name.to_owned(), json!(lowest_free(tx, name, least)?));
            }
            Some(Value::Number(number)) => {
                let sql = format!("SELECT id FROM vlan WHERE {name} = ?");
                let found = tx.get::<i64>(&sql, params![number.as_i64()])?;
                if found.is_some() && found != own {
                    let key = format!("{name} {number}");
                    return Err(Error::Taken { noun: "vlan", key });
                }
            }
            _ => {}
        }
    }
    if let Some(Value::String(customer)) = input.get("customer") {
        let id = noun("customer").find_id(tx, customer)?;
        tx.claim("customer", id)?;
    }
    Ok(input)
}

/// The lowest number from `least` on that no VLAN has.
fn lowest_free(tx: &Tx, column: &str, least: i64) -> Result<i64> {
    let taken =
        tx.get::<i64>(&format!("SELECT {column} FROM vlan WHERE {column} = ?"), params![least])?;
    if taken.is_none() {
        return Ok(least);
    }
    let sql = format!(
        "SELECT v.{column} + 1 FROM vlan v WHERE v.{column} >= ? AND NOT EXISTS \
         (SELECT 1 FROM vlan n WHERE n.{column} = v.{column} + 1) ORDER BY v.{column} LIMIT 1"
    );
    let most = if column == "tag" { 4094 } else { 16_777_215 };
    match tx.number(&sql, params![least])? {
        free if free <= most => Ok(free),
        _ => Err(Error::refused(
            format!("there is no free {column}"),
            format!("{least} to {most} are all taken"),
            "remove a VLAN that is not needed any more",
        )),
    }
}

/// A VLAN with users may only go to the customer of all of them, or to nobody.
fn must_stay_with_its_users(tx: &Tx, target: &Target, input: &Input) -> Result<()> {
    let Some(Value::String(customer)) = input.get("customer") else { return Ok(()) };
    let owner = noun("customer").find_id(tx, customer)?;
    let sql = "SELECT v.fqdn FROM vm_interface_vlan m JOIN vm v ON v.id = m.vm_id \
               WHERE m.vlan_id = ? AND (v.customer_id IS NULL OR v.customer_id <> ?) LIMIT 1";
    let params = [target.as_slice(), params![owner]].concat();
    match tx.get::<String>(sql, &params)? {
        None => Ok(()),
        Some(vm) => Err(Error::refused(
            format!("the VLAN cannot go to customer `{customer}`"),
            format!("{vm} uses it and is not that customer's"),
            "move that VM's interface to another VLAN first",
        )),
    }
}

fn settle(tx: &Tx, target: &Target) -> Result<()> {
    let sql = "SELECT customer_id FROM vlan WHERE id = ?";
    match tx.get::<Option<i64>>(sql, target)?.flatten() {
        Some(id) => customer::must_hold(tx, id),
        None => Ok(()),
    }
}
