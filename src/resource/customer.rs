//! Customers and their quotas.

use super::field::{CREATED, DESCRIPTION, Field, ID, UPDATED, VERSION};
use super::kind::Kind;
use super::list::NAME;
use super::noun::{Input, Noun, Target, id_of};
use super::record::Record;
use super::tx::Tx;
use super::write;
use crate::error::{Error, Result};
use crate::store::{Read, params};
use crate::value::human;

const COUNT: Kind = Kind::Int(0, i64::MAX);

const fn quota(name: &'static str, kind: Kind, help: &'static str) -> Field {
    Field::new(name, kind, help).optional().set()
}

const fn used(name: &'static str, kind: Kind, help: &'static str) -> Field {
    Field::new(name, kind, help).filled()
}

/// A customer.
pub static CUSTOMER: Noun = Noun {
    name: "customer",
    table: "customer",
    about: "somebody who owns VMs and VLANs",
    fields: &[
        ID,
        NAME,
        quota("quota_vms", COUNT, "How many VMs it may have"),
        quota("quota_cores", COUNT, "How many cores its VMs may have together"),
        quota("quota_ram", Kind::Bytes, "How much memory its VMs may have together"),
        quota("quota_storage", Kind::Bytes, "How large its disks may be together"),
        quota("quota_addresses", COUNT, "How many addresses its VMs may have together"),
        quota("quota_vlans", COUNT, "How many VLANs it may have"),
        used("used_vms", COUNT, "How many VMs it has"),
        used("used_cores", COUNT, "How many cores its VMs have"),
        used("used_ram", Kind::Bytes, "How much memory its VMs have"),
        used("used_storage", Kind::Bytes, "How large its disks are"),
        used("used_addresses", COUNT, "How many addresses its VMs have"),
        used("used_vlans", COUNT, "How many VLANs it has"),
        DESCRIPTION,
        CREATED,
        UPDATED,
        VERSION,
    ],
    owner: "t.id",
    fill,
    set,
    examples: &["customer add acme --quota-vms 40 --quota-ram 256GiB", "customer show acme"],
    ..Noun::PLAIN
};

/// What a customer's rows sum up to, by the name of the quota.
const SUMS: [(&str, &str); 6] = [
    ("vms", "SELECT COUNT(*) FROM vm WHERE customer_id = ?"),
    ("cores", "SELECT SUM(cores) FROM vm WHERE customer_id = ?"),
    ("ram", "SELECT SUM(ram) FROM vm WHERE customer_id = ?"),
    (
        "storage",
        "SELECT SUM(d.size) FROM vm v JOIN storage d ON d.vm_id = v.id WHERE v.customer_id = ?",
    ),
    (
        "addresses",
        "SELECT (SELECT COUNT(*) FROM vm v JOIN ipv4 a ON a.vm_id = v.id WHERE v.customer_id = c.id) \
         + (SELECT COUNT(*) FROM vm v JOIN ipv6 a ON a.vm_id = v.id WHERE v.customer_id = c.id) \
         FROM customer c WHERE c.id = ?",
    ),
    ("vlans", "SELECT COUNT(*) FROM vlan WHERE customer_id = ?"),
];

fn fill(read: &Read, records: &mut [Record]) -> Result<()> {
    for record in records {
        for (name, sql) in SUMS {
            let sum = read.number(sql, &record.target)?;
            record.fill(&format!("used_{name}"), sum.into());
        }
    }
    Ok(())
}

fn set(tx: &mut Tx, noun: &'static Noun, target: &Target, input: &Input) -> Result<()> {
    tx.claim("customer", id_of(target))?;
    write::set(tx, noun, target, input)?;
    must_hold(tx, id_of(target))
}

/// Refuses what takes a customer over a quota of its own. The row was claimed before.
pub fn must_hold(tx: &Read, customer: i64) -> Result<()> {
    for (name, sql) in SUMS {
        let quota = format!("SELECT quota_{name} FROM customer WHERE id = ?");
        let Some(quota) = tx.get::<Option<i64>>(&quota, params![customer])?.flatten() else {
            continue;
        };
        let used = tx.number(sql, params![customer])?;
        if used > quota {
            return Err(over(tx, customer, name, used, quota)?);
        }
    }
    Ok(())
}

fn over(tx: &Read, customer: i64, name: &str, used: i64, quota: i64) -> Result<Error> {
    let sql = "SELECT name FROM customer WHERE id = ?";
    let customer = tx.get::<String>(sql, params![customer])?.unwrap_or_default();
    let show = |number: i64| match name {
        "ram" | "storage" => human(number),
        _ => number.to_string(),
    };
    let why = format!("{name}: {} would be in use, the quota is {}", show(used), show(quota));
    let next = format!("`virtctl customer set {customer} --quota-{name} N` raises it");
    Ok(Error::refused(format!("customer `{customer}` is at its quota"), why, &next))
}
