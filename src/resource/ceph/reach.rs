//! How clusters are reached, for hosts that use them.

use serde_json::{Map, Value, json};

use super::super::address;
use super::super::interface::EXTERNAL;
use super::super::vrf::GLOBAL;
use crate::error::Result;
use crate::store::{Read, Row, Val, params};
use crate::value::{Addr, Family};

/// The clusters of these names, each with all its pools, and those of these pools, with those alone; each with its
/// monitors, by its name.
pub fn clusters(read: &Read, names: &[&str], pools: &[&str]) -> Result<Map<String, Value>> {
    let mut found = Map::new();
    if names.is_empty() && pools.is_empty() {
        return Ok(found);
    }
    let sql = format!(
        "SELECT c.id, c.name, c.fsid, c.public_network, c.cluster_network FROM ceph_cluster c WHERE c.id IN \
         (SELECT o.id FROM ceph_cluster o WHERE o.folded IN ({}) \
         UNION SELECT p.ceph_cluster_id FROM ceph_pool p WHERE p.folded IN ({})) ORDER BY c.folded",
        marks(names.len()),
        marks(pools.len())
    );
    let folded = names.iter().chain(pools).map(|name| Val::from(name.to_ascii_lowercase()));
    for mut row in read.rows(&sql, &folded.collect::<Vec<_>>())? {
        let monitors = monitors(read, row.get(0)?)?;
        let name = row.take::<String>(1)?;
        let whole = names.iter().any(|one| one.eq_ignore_ascii_case(&name));
        let pools = of_cluster(read, row.get(0)?, (!whole).then_some(pools))?;
        let cluster = json!({
            "fsid": row.take::<Option<String>>(2)?,
            "public_network": row.take::<Option<String>>(3)?,
            "cluster_network": row.take::<Option<String>>(4)?,
            "monitors": monitors,
            "pools": pools,
        });
        found.insert(name, cluster);
    }
    Ok(found)
}

/// The pools that a cluster has, or those of these.
fn of_cluster(read: &Read, cluster: i64, pools: Option<&[&str]>) -> Result<Vec<Value>> {
    let these =
        pools.map_or_else(String::new, |all| format!("AND folded IN ({})", marks(all.len())));
    let sql = format!(
        "SELECT name, size, min_size FROM ceph_pool WHERE ceph_cluster_id = ? {these} ORDER BY folded"
    );
    let folded = pools.into_iter().flatten().map(|name| Val::from(name.to_ascii_lowercase()));
    let params = [Val::Int(cluster)].into_iter().chain(folded).collect::<Vec<_>>();
    let pool = |mut row: Row| {
        Ok(json!({
            "name": row.take::<String>(0)?,
            "size": row.get::<i64>(1)?,
            "min_size": row.get::<i64>(2)?,
        }))
    };
    read.rows(&sql, &params)?.into_iter().map(pool).collect()
}

/// As many marks as there are values; a list of none holds nothing.
fn marks(count: usize) -> String {
    if count == 0 { "NULL".to_owned() } else { vec!["?"; count].join(", ") }
}

/// The monitors of a cluster, each with the address that was said or the first external one of its node in `global`.
fn monitors(read: &Read, cluster: i64) -> Result<Value> {
    let first = |family: Family| {
        format!(
            "(SELECT a.address FROM node_interface i JOIN {} a ON a.node_interface_id = i.id AND a.prefix = {} \
             WHERE i.node_id = n.id AND i.purpose = '{EXTERNAL}' \
             AND a.vrf_id = (SELECT r.id FROM vrf r WHERE r.folded = '{GLOBAL}') ORDER BY a.id LIMIT 1)",
            address::table(family),
            family.bits()
        )
    };
    let sql = format!(
        "SELECT n.fqdn, m.address, {}, {}, m.port, m.port_v1 FROM ceph_mon_node m \
         JOIN node n ON n.id = m.node_id WHERE m.ceph_cluster_id = ? ORDER BY n.fqdn",
        first(Family::V4),
        first(Family::V6)
    );
    let monitor = |mut row: Row| {
        let mut address = None;
        for place in 1..=3 {
            address = address.or(row.get::<Option<Addr>>(place)?);
        }
        Ok(json!({
            "fqdn": row.take::<String>(0)?,
            "address": address.map(|address| address.to_string()),
            "port": row.get::<i64>(4)?,
            "port_v1": row.get::<Option<i64>>(5)?,
        }))
    };
    read.rows(&sql, params![cluster])?.into_iter().map(monitor).collect()
}
