//! Where a disk can lie: what its host, its method and its pool must have for it.

use super::super::ceph::pool::POOL;
use super::super::sight::untold;
use super::backing::Backing;
use super::disk::{Disk, Type};
use crate::error::{Error, Result};
use crate::store::{Read, params};

/// What the VM's host and method must have for a disk.
pub(super) fn must_suit(read: &Read, vm: i64, kind: &Type) -> Result<()> {
    let sql = "SELECT n.fqdn, h.image_path, h.vg_name, m.name, m.container FROM vm v \
               JOIN virt_node h ON h.id = v.virt_node_id JOIN node n ON n.id = h.node_id \
               JOIN virt_method m ON m.id = v.virt_method_id WHERE v.id = ?";
    let Some(row) = read.row(sql, params![vm])? else { return Ok(()) };
    let host = row.get::<String>(0)?;
    let lacks = |column: usize| Ok::<_, Error>(row.get::<Option<String>>(column)?.is_none());
    must_suit_method(&row.get::<String>(3)?, row.get(4)?, kind)?;
    let lack = match kind.backing {
        Backing::Image if lacks(1)? => ("image path", "--image-path PATH"),
        Backing::Volume if lacks(2)? => ("volume group", "--vg-name NAME"),
        _ => return Ok(()),
    };
    let what = format!("a {} disk cannot lie on {host}", kind.name);
    let next = format!("`virtctl hypervisor set {host} {}` says where disks go", lack.1);
    let error = Error::refused(what, format!("it has no {}", lack.0), &next);
    Err(untold(read.scope, error))
}

/// Containers mount what they are given: they have no QEMU to read an image format.
pub fn must_suit_method(method: &str, container: bool, kind: &Type) -> Result<()> {
    if !container || kind.containers {
        return Ok(());
    }
    Err(Error::refused(
        format!("{method} takes no {} disk", kind.name),
        "containers mount file systems, they have no QEMU to read the format",
        "use a type that `virtctl storage-type list --containers yes` names",
    ))
}

/// The pool of a disk that lies in one; it must have a monitor to reach it by.
pub(super) fn pool(read: &Read, disk: &Disk, kind: &Type) -> Result<Option<i64>> {
    match (kind.backing, &disk.pool) {
        (Backing::Pool, Some(name)) => {
            let pool = POOL.find_id(read, name)?;
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
        (Backing::Pool, None) => Err(Error::usage(
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
