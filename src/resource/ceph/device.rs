//! The devices of an OSD node, and the faster ones that hold their metadata.

use std::collections::{HashMap, HashSet};

use serde::Deserialize;
use serde_json::{Value, json};

use super::super::compound::{Compound, listed, same};
use super::super::field::Field;
use super::super::kind::Kind;
use super::super::record::{Record, sorted};
use super::super::tx::Tx;
use super::osd::OSD;
use crate::error::{Error, Result};
use crate::store::{Read, params};

/// An OSD device with what it has of its own.
pub(super) static DEVICE: Compound = Compound {
    form: "PATH[,class=hdd|ssd|nvme][,db-device=PATH]",
    places: &["device"],
    fields: &[
        Field::input("device", Kind::Path, "The device").required(),
        Field::input("class", Kind::Choice(CLASSES), "Its device class"),
        Field::input("db_device", Kind::Path, "The faster device that holds its metadata")
            .flag("db-device"),
    ],
    open: false,
    staff: &[],
    said: listed,
    // Which class it is of, and which faster device it has, may be said of all devices at once.
    holds: |said, part, is| said.get(part).is_none_or(Value::is_null) || same(said, part, is),
};

/// The device classes.
pub(super) const CLASSES: &[&str] = &["hdd", "ssd", "nvme"];

/// Whether faster devices and a class are those of the devices that are shown.
pub(super) fn hold(shown: &Value, field: &str, said: &Value) -> bool {
    let devices = listed(&shown["devices"]);
    let has = |part: &str, said: &Value| devices.iter().any(|device| device[part] == *said);
    match field {
        "db_devices" => listed(said).iter().all(|said| has("db_device", said)),
        "class" => has("class", said),
        _ => false,
    }
}

/// What is said of the devices.
#[derive(Deserialize)]
pub(super) struct Devices {
    #[serde(default)]
    devices: Vec<Device>,
    #[serde(default)]
    db_devices: Vec<String>,
    #[serde(default)]
    pub(super) journal_devices: Vec<String>,
    #[serde(default = "hdd")]
    class: String,
}

#[derive(Deserialize)]
struct Device {
    device: String,
    class: Option<String>,
    db_device: Option<String>,
}

fn hdd() -> String {
    "hdd".to_owned()
}

/// Makes the devices that were said those of an OSD node; DB devices go round.
pub(super) fn put(tx: &mut Tx, id: i64, said: &Devices) -> Result<()> {
    if said.devices.is_empty() {
        return Err(Error::missing("--device", "a ceph-osd has at least one device", "name it"));
    }
    let mut known = HashSet::new();
    if let Some(one) = said.devices.iter().find(|one| !known.insert(&one.device)) {
        return Err(Error::invalid("--device", &one.device, "it is named twice"));
    }
    let faster = said.devices.iter().filter_map(|one| one.db_device.as_ref());
    if let Some(one) = faster.chain(&said.db_devices).find(|one| known.contains(one)) {
        let why = "it holds data of its own: the metadata of others lies on another device";
        return Err(Error::invalid("--db-device", one, why));
    }
    tx.run("DELETE FROM ceph_osd WHERE ceph_osd_node_id = ?", params![id])?;
    let mut shared = said.db_devices.iter().cycle();
    for one in &said.devices {
        let db_device = one.db_device.clone().or_else(|| shared.next().cloned());
        let class = one.class.as_ref().unwrap_or(&said.class);
        let row = [
            ("ceph_osd_node_id", id.into()),
            ("device", (&one.device).into()),
            ("db_device", db_device.into()),
            ("class", class.into()),
        ];
        tx.insert("ceph_osd", &row)?;
    }
    must_have_one_use(tx, OSD.table, id)
}

/// Monitors `m` whose store is a device of an OSD of their node, or holds the metadata of some.
macro_rules! stores_in_use {
    () => {
        "FROM ceph_mon_node m JOIN ceph_osd_node o ON o.node_id = m.node_id \
         JOIN ceph_osd d ON d.ceph_osd_node_id = o.id AND m.store_device IN (d.device, d.db_device)"
    };
}
pub(crate) use stores_in_use;

/// A node's device is of one use: what is made an OSD, or the metadata of some, is no monitor's store. Whose node that
/// is, a row of `table` says.
pub(super) fn must_have_one_use(tx: &Tx, table: &str, id: i64) -> Result<()> {
    let sql = format!(
        "SELECT m.store_device {} WHERE m.node_id = (SELECT t.node_id FROM {table} t WHERE t.id = ?) LIMIT 1",
        stores_in_use!()
    );
    match tx.get::<String>(&sql, params![id])? {
        None => Ok(()),
        Some(device) => Err(Error::refused(
            format!("{device} cannot have two uses"),
            "it is the store of the node's monitor, and a device of its OSDs",
            "name another for one of them",
        )),
    }
}

/// Fills the devices of OSD nodes in.
pub(super) fn fill(read: &Read, records: &mut [Record]) -> Result<()> {
    const DEVICES: &str = "SELECT ceph_osd_node_id, device, class, db_device FROM ceph_osd \
        WHERE ceph_osd_node_id {in}";
    let ids = records.iter().map(Record::id).collect::<Vec<_>>();
    let mut devices = HashMap::<i64, Vec<Value>>::new();
    for row in sorted(read, DEVICES, &ids, 0..2)? {
        let (device, class): (String, String) = (row.get(1)?, row.get(2)?);
        let db_device = row.get::<Option<String>>(3)?;
        let one = json!({"device": device, "class": class, "db_device": db_device});
        devices.entry(row.get(0)?).or_default().push(one);
    }
    for record in records {
        record.fill("devices", json!(devices.remove(&record.id()).unwrap_or_default()));
    }
    Ok(())
}
