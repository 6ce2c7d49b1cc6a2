//! The devices of an OSD node, and the faster ones that hold their metadata.

use std::collections::HashSet;

use serde::Deserialize;
use serde_json::{Value, json};

use super::super::compound::{Compound, listed, same};
use super::super::field::Field;
use super::super::kind::Kind;
use super::super::record::Record;
use super::super::tx::Tx;
use crate::error::{Error, Result};
use crate::store::{Read, Row, params};

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
    Ok(())
}

/// Fills the devices of OSD nodes in.
pub(super) fn fill(read: &Read, records: &mut [Record]) -> Result<()> {
    let sql =
        "SELECT device, class, db_device FROM ceph_osd WHERE ceph_osd_node_id = ? ORDER BY device";
    for record in records {
        let one = |row: &Row| {
            let (device, class): (String, String) = (row.get(0)?, row.get(1)?);
            Ok(
                json!({"device": device, "class": class, "db_device": row.get::<Option<String>>(2)?}),
            )
        };
        let devices = read.rows(sql, &record.target)?.iter().map(one).collect::<Result<Value>>();
        record.fill("devices", devices?);
    }
    Ok(())
}
