//! Customers and their quotas.

mod quota;

pub use quota::{must_allow, must_hold};

use super::field::{DESCRIPTION, Field, row};
use super::kind::Kind;
use super::list::NAME;
use super::noun::{Input, Noun, SHELVES, Target, id_of};
use super::policy::Area;
use super::record::Record;
use super::sight::Sight;
use super::tx::Tx;
use super::vlan::{NUMBERS, TAG, VNI};
use super::write;
use crate::error::{Error, Result};
use crate::store::{Read, params};

const COUNT: Kind = Kind::Int(0, i64::MAX);

const fn quota(name: &'static str, kind: Kind, help: &'static str) -> Field {
    Field::new(name, kind, help).optional().set()
}

const fn end(name: &'static str, kind: Kind, help: &'static str) -> Field {
    Field::new(name, kind, help).optional().set().wide()
}

const fn used(name: &'static str, kind: Kind, help: &'static str) -> Field {
    Field::new(name, kind, help).filled()
}

/// A customer.
pub static CUSTOMER: Noun = Noun {
    name: "customer",
    table: "customer",
    about: "somebody who owns VMs and VLANs",
    shelf: SHELVES[3],
    fields: row![
        NAME,
        quota("quota_vms", COUNT, "How many VMs it may have"),
        quota("quota_cores", COUNT, "How many cores its VMs may have together"),
        quota("quota_ram", Kind::Bytes, "How much memory its VMs may have together"),
        quota("quota_storage", Kind::Bytes, "How large its disks may be together"),
        quota(
            "quota_addresses",
            COUNT,
            "How many addresses its VMs may have together; a routed prefix counts as one"
        ),
        quota("quota_vlans", COUNT, "How many VLANs it may have"),
        used("used_vms", COUNT, "How many VMs it has"),
        used("used_cores", COUNT, "How many cores its VMs have"),
        used("used_ram", Kind::Bytes, "How much memory its VMs have"),
        used("used_storage", Kind::Bytes, "How large its disks are"),
        used("used_addresses", COUNT, "How many addresses its VMs have"),
        used("used_vlans", COUNT, "How many VLANs it has"),
        end("tag_first", TAG, "The lowest VLAN tag that they may give a VLAN of theirs"),
        end("tag_last", TAG, "The highest"),
        end("vni_first", VNI, "The lowest VXLAN network that they may give a VLAN of theirs"),
        end("vni_last", VNI, "The highest"),
        DESCRIPTION.staff(),
    ],
    sight: Sight::Own("t.id = ?"),
    area: Area::Shown,
    fill,
    add,
    set,
    examples: &["customer add acme --quota-vms 40 --quota-ram 256GiB", "customer show acme"],
    ..Noun::PLAIN
};

fn fill(read: &Read, records: &mut [Record]) -> Result<()> {
    let ids = records.iter().map(Record::id).collect::<Vec<_>>();
    let mut used = quota::used(read, &ids)?;
    for record in records {
        for (name, sum) in used.remove(&record.id()).unwrap_or_default() {
            record.fill(&format!("used_{name}"), sum);
        }
    }
    Ok(())
}

fn add(tx: &mut Tx, noun: &'static Noun, input: &Input) -> Result<Target> {
    let target = write::add(tx, noun, input)?;
    must_have_whole_ranges(tx, &target)?;
    Ok(target)
}

/// The numbers of a column of VLANs that were opened to a customer.
pub fn range(read: &Read, customer: i64, column: &str) -> Result<(Option<i64>, Option<i64>)> {
    let sql = format!("SELECT {column}_first, {column}_last FROM customer WHERE id = ?");
    let row = read.row(&sql, params![customer])?;
    Ok(row.map(|row| Ok::<_, Error>((row.get(0)?, row.get(1)?))).transpose()?.unwrap_or_default())
}

/// A range has two ends, in their order.
fn must_have_whole_ranges(tx: &Tx, target: &Target) -> Result<()> {
    for (name, _) in NUMBERS {
        match range(tx, id_of(target), name)? {
            (None, None) => {}
            (Some(first), Some(last)) if first <= last => {}
            (Some(first), Some(last)) => {
                let why = format!("it is less than the first, {first}");
                return Err(Error::invalid(&format!("--{name}-last"), &last.to_string(), why));
            }
            _ => {
                let flags = [&*format!("--{name}-first"), &format!("--{name}-last")];
                return Err(Error::halved(flags, "a range has two ends"));
            }
        }
    }
    Ok(())
}

fn set(tx: &mut Tx, noun: &'static Noun, target: &Target, input: &Input) -> Result<()> {
    tx.claim("customer", id_of(target))?;
    write::set(tx, noun, target, input)?;
    must_have_whole_ranges(tx, target)?;
    must_hold(tx, id_of(target))
}
