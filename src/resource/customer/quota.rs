//! The quotas of customers, held against the sums over their rows.

use crate::context::Scope;
use crate::error::{Error, Result};
use crate::store::{Read, params};
use crate::value::human;

/// What a customer's rows sum up to, by the name of the quota.
pub(super) const SUMS: [(&str, &str); 6] = [
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

/// Refuses what takes a customer over a quota of its own. The row was claimed before.
pub fn must_hold(tx: &Read, customer: i64) -> Result<()> {
    must_allow(tx, customer, &[])
}

/// The same, of what more is wanted, by the names of the quotas.
pub fn must_allow(tx: &Read, customer: i64, more: &[(&str, i64)]) -> Result<()> {
    let wanted = SUMS
        .iter()
        .filter(|(name, _)| more.is_empty() || more.iter().any(|(wanted, _)| wanted == name));
    for (name, sql) in wanted {
        let quota = format!("SELECT quota_{name} FROM customer WHERE id = ?");
        let Some(quota) = tx.get::<Option<i64>>(&quota, params![customer])?.flatten() else {
            continue;
        };
        let more = more.iter().find(|(wanted, _)| wanted == name).map_or(0, |(_, more)| *more);
        let used = tx.number(sql, params![customer])?.saturating_add(more);
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
    let next = match tx.scope {
        Scope::All => format!("`virtctl customer set {customer} --quota-{name} N` raises it"),
        Scope::Customer(_) => "ask whoever runs the fleet to raise it".to_owned(),
    };
    Ok(Error::refused(format!("customer `{customer}` is at its quota"), why, &next))
}
