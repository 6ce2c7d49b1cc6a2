//! Disks as they are asked for.

use std::cell::OnceCell;

use serde::Deserialize;

use super::super::capacity;
use super::super::compound::{Compound, listed, same};
use super::super::list::{CACHE_OPTION, STORAGE_TYPE};
use super::super::locate;
use super::super::tx::Tx;
use super::super::vm::part;
use super::backing::Backing;
use super::location::{must_suit, pool};
use super::{CACHE, DISCARD, POOL, READ_IOPS, READ_MBPS, SIZE, TYPE, WRITE_IOPS, WRITE_MBPS};
use crate::error::{Error, Result};
use crate::store::{Question, Read};

/// How a disk is cached unless told otherwise: as the host does.
const UNCACHED: &str = "default";

/// What is read of its type.
const OF_TYPE: &str = "id, name, location, containers";

/// A disk as `--disk` says it.
pub static DISK: Compound = Compound {
    form: "TYPE:SIZE[,cache-option=NAME][,pool=NAME][,discard=YES|NO][,LIMIT=N...]",
    places: &["storage_type", "size"],
    fields: &[
        TYPE.required(),
        SIZE.required(),
        CACHE.default(UNCACHED),
        DISCARD,
        READ_IOPS,
        WRITE_IOPS,
        READ_MBPS,
        WRITE_MBPS,
        POOL,
    ],
    open: false,
    staff: &["pool", "source"],
    said: listed,
    holds: same,
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
    pub(super) pool: Option<String>,
    #[serde(skip)]
    known: OnceCell<Type>,
}

/// What its type says of a disk.
#[derive(Debug)]
pub struct Type {
    /// Its id.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// What disks of it lie in.
    pub backing: Backing,
    /// Whether containers take it.
    pub containers: bool,
}

impl Disk {
    /// Refuses a size that no disk has.
    pub fn must_be_sized(&self) -> Result<()> {
        capacity::must_be_countable("--disk", self.size)?;
        must_be_of_sectors("--disk", self.size)
    }

    /// The id of its pool, which must be there where it lies in one.
    pub fn pool_of(&self, read: &Read) -> Result<Option<i64>> {
        pool(read, self, self.kind(read)?)
    }

    /// Its type, looked up once.
    pub fn kind(&self, read: &Read) -> Result<&Type> {
        if let Some(known) = self.known.get() {
            return Ok(known);
        }
        let row = locate::row(read, &STORAGE_TYPE, OF_TYPE, &self.storage_type)?;
        let (id, name) = (row.get(0)?, row.get(1)?);
        let backing = Backing::of(&row.get::<String>(2)?);
        let found = Type { id, name, backing, containers: row.get(3)? };
        Ok(self.known.get_or_init(|| found))
    }

    /// What is asked about what it names.
    pub fn questions(&self) -> [Question; 2] {
        [
            locate::about(&STORAGE_TYPE, OF_TYPE, &self.storage_type),
            locate::about(&CACHE_OPTION, "id", self.cache()),
        ]
    }

    fn cache(&self) -> &str {
        self.cache_option.as_deref().unwrap_or(UNCACHED)
    }
}

/// What disks are read and written by: none is smaller.
const SECTOR: i64 = 512;

/// Refuses a size that would be rounded up when the disk is made: what it has would never be what is wanted.
pub(super) fn must_be_of_sectors(flag: &str, size: i64) -> Result<()> {
    match size >= SECTOR && size % SECTOR == 0 {
        true => Ok(()),
        false => {
            let fits = (size.max(1) + SECTOR - 1) / SECTOR * SECTOR;
            let why = format!(
                "a disk has whole sectors of 512 bytes, at least one sector: {fits}B would do"
            );
            Err(Error::invalid(flag, &format!("{size}B"), why))
        }
    }
}

/// Adds a disk to a VM and returns its number.
pub fn attach(tx: &mut Tx, vm: i64, disk: &Disk) -> Result<i64> {
    must_suit(tx, vm, disk.kind(tx)?)?;
    let id = part::next(tx, vm, "next_storage")?;
    put(tx, vm, id, disk)?;
    part::must_have_place(tx, vm, "storage", "disk")?;
    Ok(id)
}

/// Adds the disk of a number that no other gets to a VM whose host and method take it.
pub fn put(tx: &mut Tx, vm: i64, id: i64, disk: &Disk) -> Result<()> {
    disk.must_be_sized()?;
    let kind = disk.kind(tx)?;
    let pool = disk.pool_of(tx)?;
    let cache = CACHE_OPTION.find_id(tx, disk.cache())?;
    tx.insert_stamped(
        "storage",
        &[
            ("vm_id", vm.into()),
            ("id", id.into()),
            ("storage_type_id", kind.id.into()),
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
    Ok(())
}
