//! What the machine can do by itself: synced writes, and a dump with nothing around it.

use std::io::{BufWriter, Write, stdout};
use std::os::unix::fs::FileExt;

use rusqlite::{Connection, ToSql};

use crate::cold::Failed;

/// Writes a page so often, each time waiting until the disk has it.
pub(crate) fn sync(file: &str, count: u64) -> Result<(), Failed> {
    let file = std::fs::File::create(file)?;
    for at in 0..count {
        file.write_all_at(&[at as u8; 4096], at * 4096)?;
        file.sync_data()?;
    }
    Ok(())
}

/// Prints the first VMs with their addresses and disks as JSON, row by row.
pub(crate) fn list(database: &str, count: u32) -> Result<(), Failed> {
    let database = Connection::open(database)?;
    let mut out = BufWriter::with_capacity(1 << 16, stdout().lock());
    vms(&database, "ORDER BY v.fqdn LIMIT ?", &count, &mut out)?;
    out.flush()?;
    Ok(())
}

/// Writes the VMs that a condition with one parameter finds.
pub(crate) fn vms(
    database: &Connection,
    condition: &str,
    parameter: &dyn ToSql,
    out: &mut impl Write,
) -> Result<(), Failed> {
    let mut vms = database.prepare_cached(&format!(
        "SELECT v.id, v.fqdn, n.fqdn, m.name, s.name, v.cores, v.ram, v.version FROM vm v \
         JOIN virt_node h ON h.id = v.virt_node_id JOIN node n ON n.id = h.node_id \
         JOIN virt_method m ON m.id = v.virt_method_id JOIN vm_state s ON s.id = v.state_id {condition}"
    ))?;
    let mut nics =
        database.prepare_cached("SELECT id, mac FROM vm_interface WHERE vm_id = ? ORDER BY id")?;
    let mut ipv4 = database
        .prepare_cached("SELECT hex(address) FROM ipv4 WHERE vm_id = ? ORDER BY address")?;
    let mut ipv6 = database
        .prepare_cached("SELECT hex(address) FROM ipv6 WHERE vm_id = ? ORDER BY address")?;
    let mut disks = database.prepare_cached(
        "SELECT d.id, y.name, d.size FROM storage d JOIN storage_type y ON y.id = d.storage_type_id \
         WHERE d.vm_id = ? ORDER BY d.id",
    )?;
    let mut rows = vms.query([parameter])?;
    while let Some(row) = rows.next()? {
        let id = row.get::<_, i64>(0)?;
        let text = |at| row.get::<_, String>(at);
        write!(
            out,
            "{{\"id\":{id},\"fqdn\":{:?},\"node\":{:?},\"method\":{:?},\"state\":{:?},\"cores\":{},\"ram\":{},\"version\":{},\"interfaces\":[",
            text(1)?,
            text(2)?,
            text(3)?,
            text(4)?,
            row.get::<_, i64>(5)?,
            row.get::<_, i64>(6)?,
            row.get::<_, i64>(7)?
        )?;
        let mut found = nics.query([id])?;
        while let Some(nic) = found.next()? {
            write!(
                out,
                "{{\"id\":{},\"mac\":{:?}}},",
                nic.get::<_, i64>(0)?,
                nic.get::<_, String>(1)?
            )?;
        }
        for statement in [&mut ipv4, &mut ipv6] {
            let mut found = statement.query([id])?;
            while let Some(address) = found.next()? {
                write!(out, "{:?},", address.get::<_, String>(0)?)?;
            }
        }
        let mut found = disks.query([id])?;
        while let Some(disk) = found.next()? {
            write!(
                out,
                "{{\"id\":{},\"type\":{:?},\"size\":{}}},",
                disk.get::<_, i64>(0)?,
                disk.get::<_, String>(1)?,
                disk.get::<_, i64>(2)?
            )?;
        }
        writeln!(out, "]}}")?;
    }
    Ok(())
}
