//! Disks as they are asked for, and as documents show them.

use serde::Deserialize;
use serde_json::json;

use super::super::compound::Compound;
use super::super::interface::show::ById;
use super::super::noun;
use super::super::record::grouped;
use super::super::tx::Tx;
use super::{CACHE, DISCARD, POOL, READ_IOPS, READ_MBPS, SIZE, TYPE, WRITE_IOPS, WRITE_MBPS};
use crate::error::{Error, Result};
use crate::store::{Read, Row, params};

/// A disk as `--disk` says it.
pub static DISK: Compound = Compound {
    form: "TYPE:SIZE[,cache-option=NAME][,pool=NAME][,discard=YES|NO][,LIMIT=N...]",
    places: &["storage_type", "size"],
    fields: &[
        TYPE.required(),
        SIZE.required(),
        CACHE,
        DISCARD,
        READ_IOPS,
        WRITE_IOPS,
        READ_MBPS,
        WRITE_MBPS,
        POOL,
    ],
    open: false,
};

/// What is said of a disk.
#[derive(Debug, Deserialize)]
pub struct Disk {
    /// The name of its type.
    pub storage_type: String,
    /// Its size in bytes.
    pub size: i64,
    cache_option: Option<String>,
    #[serde(default)]
    discard: bool,
    read_iops_limit: Option<i64>,
    write_iops_limit: Option<i64>,
    read_mbps_limit: Option<i64>,
    write_mbps_limit: Option<i64>,
    pool: Option<String>,
}

impl Disk {
    /// What it lies in: `image`, `volume`, `pool` or `shared`.
    pub fn location(&self, read: &Read) -> Result<String> {
        let id = noun("storage-type").find_id(read, &self.storage_type)?;
        let found = read.get("SELECT location FROM storage_type WHERE id = ?", params![id])?;
        found.ok_or_else(|| Error::not_found("storage-type", &self.storage_type))
    }
}

/// Adds a disk to a VM and returns its number.
pub fn attach(tx: &mut Tx, vm: i64, disk: &Disk) -> Result<i64> {
    if disk.size <= 0 {
        return Err(Error::invalid("--disk", "0", "a disk has at least one byte"));
    }
    let location = disk.location(tx)?;
    must_suit(tx, vm, disk, &location)?;
    let pool = pool(tx, disk, &location)?;
    tx.guarded("UPDATE vm SET next_storage = next_storage + 1 WHERE id = ?", params![vm])?;
    let id = tx.number("SELECT next_storage - 1 FROM vm WHERE id = ?", params![vm])?;
    let cache = disk.cache_option.as_deref().unwrap_or("default");
    let cache = noun("cache-option").find_id(tx, cache)?;
    let kind = noun("storage-type").find_id(tx, &disk.storage_type)?;
    tx.create(
        "storage",
        &[
            ("vm_id", vm.into()),
            ("id", id.into()),
            ("storage_type_id", kind.into()),
            ("size", disk.size.into()),
            ("read_iops_limit", disk.read_iops_limit.into()),
            ("write_iops_limit", disk.write_iops_limit.into()),
            ("read_mbps_limit", disk.read_mbps_limit.into()),
            ("write_mbps_limit", disk.write_mbps_limit.into()),
            ("cache_option_id", cache.into()),
            ("discard", disk.discard.into()),
        ],
    )?;
    if let Some(pool) = pool {
        let row = [("vm_id", vm.into()), ("storage_id", id.into()), ("ceph_pool_id", pool.into())];
        tx.insert("storage_ceph", &row)?;
    }
    Ok(id)
}

/// What the VM's host and method must have for a disk.
fn must_suit(read: &Read, vm: i64, disk: &Disk, location: &str) -> Result<()> {
    let sql = "SELECT n.fqdn, h.image_path, h.vg_name, m.name FROM vm v \
               JOIN virt_node h ON h.id = v.virt_node_id JOIN node n ON n.id = h.node_id \
               JOIN virt_method m ON m.id = v.virt_method_id WHERE v.id = ?";
    let Some(row) = read.row(sql, params![vm])? else { return Ok(()) };
    let host = row.get::<String>(0)?;
    let lacks = |column: usize| Ok::<_, Error>(row.get::<Option<String>>(column)?.is_none());
    must_suit_method(&row.get::<String>(3)?, disk)?;
    let lack = match location {
        "image" if lacks(1)? => ("image path", "--image-path"),
        "volume" if lacks(2)? => ("volume group", "--vg-name"),
        _ => return Ok(()),
    };
    let what = format!("a {} disk cannot lie on {host}", disk.storage_type);
    let next = format!("`virtctl hypervisor set {host} {}` says where disks go", lack.1);
    Err(Error::refused(what, format!("it has no {}", lack.0), &next))
}

/// Containers have no use for an image format.
pub fn must_suit_method(method: &str, disk: &Disk) -> Result<()> {
    let container = ["systemd-nspawn", "docker"].contains(&method.to_ascii_lowercase().as_str());
    match container && disk.storage_type.eq_ignore_ascii_case("qcow2") {
        false => Ok(()),
        true => Err(Error::refused(
            format!("{method} takes no qcow2 disk"),
            "containers mount file systems, they have no QEMU to read the format",
            "use raw, lvm or ceph",
        )),
    }
}

/// The pool of a disk that lies in one; it must have a monitor to reach it by.
fn pool(read: &Read, disk: &Disk, location: &str) -> Result<Option<i64>> {
    match (location, &disk.pool) {
        ("pool", Some(name)) => {
            let pool = noun("ceph-pool").find_id(read, name)?;
            let sql = "SELECT 1 FROM ceph_pool p JOIN ceph_mon_node m \
                       ON m.ceph_cluster_id = p.ceph_cluster_id WHERE p.id = ? LIMIT 1";
            match read.get::<i64>(sql, params![pool])? {
                Some(_) => Ok(Some(pool)),
                None => Err(Error::refused(
                    format!("pool `{name}` cannot be used"),
                    "its cluster has no monitor",
                    "`virtctl ceph-mon add NODE` adds one",
                )),
            }
        }
        ("pool", None) => Err(Error::usage(
            "--disk",
            format!("a {} disk lies in a pool", disk.storage_type),
            "say pool=NAME; `virtctl ceph-pool list` shows them",
        )),
        (_, Some(_)) => {
            let why = format!("a {} disk lies in no pool", disk.storage_type);
            Err(Error::usage("--disk", why, "leave pool= out"))
        }
        (_, None) => Ok(None),
    }
}

/// The disks of VMs, with where each lies on its host.
pub fn of_vms(read: &Read, vms: &[i64]) -> Result<ById> {
    let sql = "SELECT d.vm_id, d.id, y.name, y.location, d.size, d.read_iops_limit, d.write_iops_limit, \
               d.read_mbps_limit, d.write_mbps_limit, o.name, d.discard, p.name, h.image_path, h.vg_name \
               FROM storage d JOIN storage_type y ON y.id = d.storage_type_id \
               JOIN cache_option o ON o.id = d.cache_option_id JOIN vm v ON v.id = d.vm_id \
               JOIN virt_node h ON h.id = v.virt_node_id \
               LEFT JOIN storage_ceph s ON s.vm_id = d.vm_id AND s.storage_id = d.id \
               LEFT JOIN ceph_pool p ON p.id = s.ceph_pool_id WHERE d.vm_id {in} ORDER BY d.vm_id, d.id";
    let mut found = ById::new();
    grouped(read, sql, vms, |vm, row| {
        found.entry(vm).or_default().push(document(row)?);
        Ok(())
    })?;
    Ok(found)
}

fn document(row: &Row) -> Result<serde_json::Value> {
    let number = |column| row.get::<Option<i64>>(column);
    Ok(json!({
        "id": row.get::<i64>(1)?,
        "storage_type": row.get::<String>(2)?,
        "size": row.get::<i64>(4)?,
        "read_iops_limit": number(5)?,
        "write_iops_limit": number(6)?,
        "read_mbps_limit": number(7)?,
        "write_mbps_limit": number(8)?,
        "cache_option": row.get::<String>(9)?,
        "discard": row.get::<bool>(10)?,
        "pool": row.get::<Option<String>>(11)?,
        "source": source(row)?,
    }))
}

/// Where a disk lies on its host: a file, a device, or an image in a pool.
fn source(row: &Row) -> Result<Option<String>> {
    let name = format!("{}-{}", row.get::<i64>(0)?, row.get::<i64>(1)?);
    let place = |column| row.get::<Option<String>>(column);
    Ok(match row.get::<String>(3)?.as_str() {
        "image" => place(12)?.map(|folder| format!("{}/{name}.", folder.trim_end_matches('/'))),
        "volume" => place(13)?.map(|group| format!("/dev/{group}/{name}")),
        "pool" => place(11)?.map(|pool| format!("{pool}/{name}")),
        _ => None,
    }
    .map(|text| {
        if text.ends_with('.') { text + &row.get::<String>(2).unwrap_or_default() } else { text }
    }))
}
