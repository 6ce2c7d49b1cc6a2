//! Disks as documents show them, for many VMs at once.

use compact_str::{CompactString, format_compact};

use super::super::interface::show::ById;
use super::super::record::{question, sorted};
use super::super::vm::part;
use super::backing::Backing;
use crate::answer::{Cell, Part};
use crate::error::Result;
use crate::store::{Question, Read, Row};

const OF_VMS: &str = "SELECT d.vm_id, d.id, y.name, y.location, d.size, d.read_iops_limit, d.write_iops_limit, \
     d.read_mbps_limit, d.write_mbps_limit, o.name, d.discard, p.name, h.image_path, h.vg_name \
     FROM storage d LEFT JOIN storage_type y ON y.id = d.storage_type_id \
     LEFT JOIN cache_option o ON o.id = d.cache_option_id LEFT JOIN vm v ON v.id = d.vm_id \
     LEFT JOIN virt_node h ON h.id = v.virt_node_id \
     LEFT JOIN storage_ceph s ON s.vm_id = d.vm_id AND s.storage_id = d.id \
     LEFT JOIN ceph_pool p ON p.id = s.ceph_pool_id WHERE d.vm_id {in}";

/// What [`of_vms`] asks.
pub fn about_vms(vms: &[i64]) -> Option<Question> {
    question(OF_VMS, vms)
}

/// The disks of VMs, with where each lies on its host.
pub fn of_vms(read: &Read, vms: &[i64]) -> Result<ById> {
    let mut found = ById::new();
    for mut row in sorted(read, OF_VMS, vms, 0..2)? {
        found.entry(row.get(0)?).or_default().push(disk(&mut row)?);
    }
    Ok(found)
}

fn disk(row: &mut Row) -> Result<Part> {
    let source = source(row)?;
    let (storage_type, location, cache_option) = (
        row.take::<CompactString>(2)?,
        row.take::<CompactString>(3)?,
        row.take::<CompactString>(9)?,
    );
    let pool = row.take::<Option<CompactString>>(11)?;
    let number = |column| row.get::<Option<i64>>(column).map(Cell::from);
    Ok(Part(vec![
        ("id", row.get::<i64>(1)?.into()),
        ("storage_type", storage_type.into()),
        ("location", location.into()),
        ("size", row.get::<i64>(4)?.into()),
        ("read_iops_limit", number(5)?),
        ("write_iops_limit", number(6)?),
        ("read_mbps_limit", number(7)?),
        ("write_mbps_limit", number(8)?),
        ("cache_option", cache_option.into()),
        ("discard", row.get::<bool>(10)?.into()),
        ("pool", pool.into()),
        ("source", source.into()),
    ]))
}

/// Where a disk lies on its host: a file, a device, or an image in a pool.
fn source(row: &Row) -> Result<Option<CompactString>> {
    let name = part::name(row.get(0)?, row.get(1)?);
    let place = |column| row.get::<Option<CompactString>>(column);
    let format = row.get::<CompactString>(2)?;
    Ok(match Backing::of(&row.get::<CompactString>(3)?) {
        Backing::Image => place(12)?
            .map(|folder| format_compact!("{}/{name}.{format}", folder.trim_end_matches('/'))),
        Backing::Volume => place(13)?.map(|group| format_compact!("/dev/{group}/{name}")),
        Backing::Pool => place(11)?.map(|pool| format_compact!("{pool}/{name}")),
        Backing::Shared => None,
    })
}
