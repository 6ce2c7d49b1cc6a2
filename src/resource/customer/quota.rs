//! The quotas of customers, held against the sums over their rows.

use std::collections::HashMap;

use super::super::record::grouped;
use crate::context::Scope;
use crate::error::{Error, Result};
use crate::store::{Read, params};
use crate::value::{apart, quoted};

/// What the rows of the customer `c` sum up to, by the name of the quota.
const SUMS: [(&str, &str); 6] = [
    ("vms", "SELECT COUNT(*) FROM vm v WHERE v.customer_id = c.id"),
    ("cores", "SELECT SUM(v.cores) FROM vm v WHERE v.customer_id = c.id"),
    ("ram", "SELECT SUM(v.ram) FROM vm v WHERE v.customer_id = c.id"),
    (
        "storage",
        "SELECT SUM(d.size) FROM vm v JOIN storage d ON d.vm_id = v.id WHERE v.customer_id = c.id",
    ),
    (
        "addresses",
        "SELECT (SELECT COUNT(*) FROM vm v JOIN ipv4 a ON a.vm_id = v.id WHERE v.customer_id = c.id) \
         + (SELECT COUNT(*) FROM vm v JOIN ipv6 a ON a.vm_id = v.id WHERE v.customer_id = c.id)",
    ),
    ("vlans", "SELECT COUNT(*) FROM vlan l WHERE l.customer_id = c.id"),
];

/// What a customer's rows sum up to, by the names of the quotas.
type Used = Vec<(&'static str, i64)>;

/// What the rows of these customers sum up to.
pub(super) fn used(read: &Read, customers: &[i64]) -> Result<HashMap<i64, Used>> {
    let sums = SUMS.map(|(_, sum)| format!("({sum})")).join(", ");
    let mut found = HashMap::new();
    grouped(
        read,
        &format!("SELECT c.id, {sums} FROM customer c WHERE c.id {{in}}"),
        customers,
        |id, row| {
            let sum = |at| Ok::<_, Error>(row.get::<Option<i64>>(at + 1)?.unwrap_or(0));
            let sums = SUMS.iter().enumerate().map(|(at, (name, _))| Ok((*name, sum(at)?)));
            found.insert(id, sums.collect::<Result<_>>()?);
            Ok(())
        },
    )?;
    Ok(found)
}

/// Refuses what takes a customer over a quota of its own. The row was claimed before.
pub fn must_hold(tx: &Read, customer: i64) -> Result<()> {
    must_allow(tx, customer, &[])
}

/// The same, of what more is wanted, by the names of the quotas.
pub fn must_allow(tx: &Read, customer: i64, more: &[(&str, i64)]) -> Result<()> {
    let wanted = SUMS
        .iter()
        .filter(|(name, _)| more.is_empty() || more.iter().any(|(wanted, _)| wanted == name));
    let wanted = wanted.collect::<Vec<_>>();
    // What has no quota is not summed up.
    let columns = wanted.iter().map(|(name, sum)| {
        format!("c.quota_{name}, CASE WHEN c.quota_{name} IS NULL THEN 0 ELSE ({sum}) END")
    });
    let columns = columns.collect::<Vec<_>>().join(", ");
    let row =
        tx.row(&format!("SELECT {columns} FROM customer c WHERE c.id = ?"), params![customer])?;
    let Some(row) = row else { return Ok(()) };
    for (at, (name, _)) in wanted.into_iter().enumerate() {
        let Some(quota) = row.get::<Option<i64>>(2 * at)? else { continue };
        let used = row.get::<Option<i64>>(2 * at + 1)?.unwrap_or(0);
        let more = more.iter().find(|(wanted, _)| wanted == name).map_or(0, |(_, more)| *more);
        let used = used.saturating_add(more);
        if used > quota {
            return Err(over(tx, customer, name, used, quota)?);
        }
    }
    Ok(())
}

fn over(tx: &Read, customer: i64, name: &str, used: i64, quota: i64) -> Result<Error> {
    let sql = "SELECT name FROM customer WHERE id = ?";
    let customer = tx.get::<String>(sql, params![customer])?.unwrap_or_default();
    let [used, quota] = match name {
        "ram" | "storage" => apart(used, quota),
        _ => [used, quota].map(|number| number.to_string()),
    };
    let why = format!("{name}: {used} would be in use, the quota is {quota}");
    let next = match tx.scope {
        Scope::All => {
            format!("`virtctl customer set {} --quota-{name} N` raises it", quoted(&customer))
        }
        Scope::Customer(_) => "ask whoever runs the fleet to raise it".to_owned(),
    };
    Ok(Error::refused(format!("customer `{customer}` is at its quota"), why, &next))
}
