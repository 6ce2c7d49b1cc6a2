//! OSD nodes: what stores the objects of a cluster.

use serde_json::Value;

use super::super::field::{Field, row};
use super::super::kind::Kind;
use super::super::noun::{Input, Noun, SHELVES, Target, id_of, typed};
use super::super::tx::Tx;
use super::super::{role, write};
use super::{CLUSTER_OF, device};
use crate::error::{Error, Result};
use crate::value::Plain;
use device::{CLASSES, DEVICE, Devices};

/// A node that stores objects.
pub static OSD: Noun = Noun {
    name: "ceph-osd",
    table: "ceph_osd_node",
    about: "a node that stores the objects of a Ceph cluster",
    shelf: SHELVES[2],
    fields: row![
        role::NODE_OF,
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
    ],
    fill: device::fill,
    holds: device::hold,
    add,
    set,
    remove: role::unassign_builtin,
    whole: role::whole,
    examples: &[
        "ceph-osd add hv02.example.net --device /dev/sdb --device /dev/sdc --db-device /dev/nvme0n1",
    ],
    ..role::BORNE
};

fn add(tx: &mut Tx, noun: &'static Noun, input: &Input) -> Result<Target> {
    let said: Devices = typed(input)?;
    if !said.journal_devices.is_empty() {
        let why = "journals went with FileStore; BlueStore keeps its metadata on a DB device";
        return Err(Error::usage("--journal-device", why, "say --db-device instead"));
    }
    must_be_crush(input)?;
    role::add_builtin(tx, noun, input, |tx, id, _| device::put(tx, id, &said))
}

/// Refuses a location that CRUSH would not take: it goes into ceph.conf, and onto command lines.
fn must_be_crush(input: &Input) -> Result<()> {
    let Some(text) = input.get("crush_location").and_then(Value::as_str) else { return Ok(()) };
    let is_plain = |word: &str| word.parse::<Plain>().is_ok();
    let is_step = |word: &str| {
        word.split_once('=').is_some_and(|(bucket, name)| is_plain(bucket) && is_plain(name))
    };
    match text.split_whitespace().all(is_step) {
        true => Ok(()),
        false => {
            let why = "write BUCKET=NAME with blanks between, as root=default rack=r01";
            Err(Error::invalid("--crush-location", text, why))
        }
    }
}

fn set(tx: &mut Tx, noun: &'static Noun, target: &Target, input: &Input) -> Result<()> {
    must_be_crush(input)?;
    write::set_with(tx, noun, target, input, |tx| match input.contains_key("devices") {
        true => device::put(tx, id_of(target), &typed(input)?),
        false => Ok(()),
    })
}
