//! Ceph: clusters, pools and the nodes that store and watch.

use serde::Deserialize;
use serde_json::{Value, json};

use super::compound::Compound;
use super::field::{CREATED, DESCRIPTION, Field, ID, UPDATED, VERSION};
use super::kind::Kind;
use super::list::NAME;
use super::noun::{Input, Noun, Target, Use, id_of, typed};
use super::record::Record;
use super::tx::Tx;
use super::{role, write};
use crate::error::{Error, Result};
use crate::store::{Read, Val, params};

/// A Ceph cluster; the first is called `ceph`.
pub static CLUSTER: Noun = Noun {
    name: "ceph-cluster",
    table: "ceph_cluster",
    about: "a Ceph cluster",
    fields: &[
        ID,
        NAME,
        Field::new("fsid", Kind::Word, "The cluster's UUID, as `ceph fsid` prints it")
            .optional()
            .set(),
        Field::new("public_network", Kind::Cidr, "Where clients reach it").optional().set(),
        Field::new("cluster_network", Kind::Cidr, "Where its OSDs talk to each other")
            .optional()
            .set(),
        DESCRIPTION,
        CREATED,
        UPDATED,
        VERSION,
    ],
    examples: &["ceph-cluster list", "ceph-cluster set ceph --public-network 10.0.0.0/16"],
    ..Noun::PLAIN
};

/// A pool for RBD images.
pub static POOL: Noun = Noun {
    name: "ceph-pool",
    table: "ceph_pool",
    about: "a pool for RBD images",
    fields: &[
        ID,
        NAME,
        Field { name: "ceph_cluster", ..CLUSTER_OF },
        Field::new("size", Kind::Int(1, 32), "How many copies of each object are kept")
            .default("3")
            .set(),
        Field::new(
            "min_size",
            Kind::Int(1, 32),
            "With how many copies it still works; one less than size unless said",
        )
        .optional()
        .set(),
        DESCRIPTION,
        CREATED,
        UPDATED,
        VERSION,
    ],
    uses: &[Use {
        noun: "storage",
        sql: "SELECT CONCAT(v.fqdn, '/', s.storage_id) FROM storage_ceph s JOIN vm v ON v.id = s.vm_id \
              WHERE s.ceph_pool_id = ? ORDER BY 1",
    }],
    add: add_pool,
    examples: &["ceph-pool add rbd --size 3", "ceph-pool list"],
    ..Noun::PLAIN
};

const CLUSTER_OF: Field = Field::new("ceph_cluster", Kind::Ref("ceph-cluster"), "The Ceph cluster")
    .flag("cluster")
    .default("ceph");

const NODE: Field = Field {
    word: true,
    ..Field::new("node", Kind::Ref("node"), "The node that has the role").required()
};

/// An OSD device with what it has of its own.
static DEVICE: Compound = Compound {
    form: "PATH[,class=hdd|ssd|nvme][,db-device=PATH]",
    places: &["device"],
    fields: &[
        Field::input("device", Kind::Path, "The device").required(),
        Field::input("class", Kind::Choice(CLASSES), "Its device class"),
        Field::input("db_device", Kind::Path, "The faster device that holds its metadata")
            .flag("db-device"),
    ],
    open: false,
};

const CLASSES: &[&str] = &["hdd", "ssd", "nvme"];

/// A node that stores objects.
pub static OSD: Noun = Noun {
    name: "ceph-osd",
    table: "ceph_osd_node",
    about: "a node that stores the objects of a Ceph cluster",
    key: "node",
    names: "",
    order: &["id"],
    fields: &[
        ID,
        NODE,
        CLUSTER_OF,
        Field::new("devices", Kind::List(&Kind::Parts(&DEVICE)), "A device that holds objects")
            .flag("device")
            .filled()
            .required()
            .set(),
        Field::input(
            "db_devices",
            Kind::List(&Kind::Path),
            "A faster device for metadata; the OSDs share them in turn",
        )
        .flag("db_device"),
        Field::input("class", Kind::Choice(CLASSES), "The class of the devices that say none")
            .default("hdd"),
        Field::input(
            "journal_devices",
            Kind::List(&Kind::Word),
            "Gone with FileStore: say --db-device",
        )
        .flag("journal_device"),
        Field::new("crush_location", Kind::Text, "Where CRUSH sees it, as root=default rack=r01")
            .optional()
            .set(),
        CREATED,
        UPDATED,
        VERSION,
    ],
    locate: role::locate,
    fill: fill_osd,
    add: add_osd,
    set: set_osd,
    remove: role::unassign_builtin,
    whole: role::whole,
    examples: &[
        "ceph-osd add hv02.example.net --device /dev/sdb --device /dev/sdc --db-device /dev/nvme0n1",
    ],
    ..Noun::PLAIN
};

const PORT: Kind = Kind::Int(1, 65_535);

/// A node that keeps the maps of a cluster.
pub static MON: Noun = Noun {
    name: "ceph-mon",
    table: "ceph_mon_node",
    about: "a node that keeps the maps of a Ceph cluster",
    key: "node",
    names: "",
    order: &["id"],
    fields: &[
        ID,
        NODE,
        CLUSTER_OF,
        Field::new(
            "address",
            Kind::Ip,
            "Where it listens; the node's first external address unless said",
        )
        .optional()
        .set(),
        Field::new("port", PORT, "The port of the protocol msgr2").default("3300").set(),
        Field::new("port_v1", PORT, "The port of the older protocol, if it is spoken")
            .optional()
            .set(),
        Field::new("store_device", Kind::Path, "The device of its store").optional().set(),
        CREATED,
        UPDATED,
        VERSION,
    ],
    locate: role::locate,
    add: add_mon,
    remove: role::unassign_builtin,
    whole: role::whole,
    examples: &["ceph-mon add hv02.example.net --port 3300", "ceph-mon list"],
    ..Noun::PLAIN
};

fn add_pool(tx: &mut Tx, noun: &'static Noun, input: &Input) -> Result<Target> {
    let mut input = write::complete(noun, input)?;
    if input.get("min_size").is_none_or(Value::is_null) {
        let size = input.get("size").and_then(Value::as_i64).unwrap_or(3);
        input.insert("min_size".to_owned(), json!((size - 1).max(1)));
    }
    write::add(tx, noun, &input)
}

#[derive(Deserialize)]
struct Devices {
    #[serde(default)]
    devices: Vec<Device>,
    #[serde(default)]
    db_devices: Vec<String>,
    #[serde(default)]
    journal_devices: Vec<String>,
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

fn add_osd(tx: &mut Tx, noun: &'static Noun, input: &Input) -> Result<Target> {
    let said: Devices = typed(input)?;
    if !said.journal_devices.is_empty() {
        let why = "journals went with FileStore; BlueStore keeps its metadata on a DB device";
        return Err(Error::usage("--journal-device", why, "say --db-device instead"));
    }
    add_role(tx, noun, input, |tx, id| put_devices(tx, id, &said))
}

fn add_mon(tx: &mut Tx, noun: &'static Noun, input: &Input) -> Result<Target> {
    add_role(tx, noun, input, |_, _| Ok(()))
}

fn add_role(
    tx: &mut Tx,
    noun: &'static Noun,
    input: &Input,
    finish: impl FnOnce(&mut Tx, i64) -> Result<()>,
) -> Result<Target> {
    let input = write::complete(noun, input)?;
    let node = role::begin(tx, noun, &input)?;
    let row = write::columns(tx, noun, &input)?;
    let id = tx.create(noun.table, &write::borrowed(&row))?;
    finish(tx, id)?;
    role::end(tx, noun, node)?;
    let target = vec![Val::Int(id)];
    tx.created(noun, &target)?;
    Ok(target)
}

fn set_osd(tx: &mut Tx, noun: &'static Noun, target: &Target, input: &Input) -> Result<()> {
    write::set(tx, noun, target, input)?;
    match input.contains_key("devices") {
        true => put_devices(tx, id_of(target), &typed(input)?),
        false => Ok(()),
    }
}

/// Makes the devices that were said those of an OSD node; DB devices go round.
fn put_devices(tx: &mut Tx, id: i64, said: &Devices) -> Result<()> {
    if said.devices.is_empty() {
        return Err(Error::missing("--device", "a ceph-osd has at least one device", "name it"));
    }
    tx.execute("DELETE FROM ceph_osd WHERE ceph_osd_node_id = ?", params![id])?;
    let mut shared = said.db_devices.iter().cycle();
    for one in &said.devices {
        let db_device = one.db_device.clone().or_else(|| shared.next().cloned());
        let class = one.class.as_ref().unwrap_or(&said.class);
        tx.insert(
            "ceph_osd",
            &[
                ("ceph_osd_node_id", id.into()),
                ("device", (&one.device).into()),
                ("db_device", db_device.into()),
                ("class", class.into()),
            ],
        )?;
    }
    Ok(())
}

fn fill_osd(read: &Read, records: &mut [Record]) -> Result<()> {
    let sql =
        "SELECT device, class, db_device FROM ceph_osd WHERE ceph_osd_node_id = ? ORDER BY device";
    for record in records {
        let one = |row: &crate::store::Row| {
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
