//! OSD nodes: what stores the objects of a cluster.

use super::super::field::{Field, row};
use super::super::kind::Kind;
use super::super::noun::{Input, Noun, SHELVES, Target, id_of, typed};
use super::super::tx::Tx;
use super::super::{role, write};
use super::{CLUSTER_OF, device};
use crate::error::{Error, Result};
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
        Field::new("crush_location", Kind::Crush, "Where CRUSH sees it, as root=default rack=r01")
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
    role::add_builtin(tx, noun, input, |tx, id, _| device::put(tx, id, &said))
}

fn set(tx: &mut Tx, noun: &'static Noun, target: &Target, input: &Input) -> Result<()> {
    write::set_with(tx, noun, target, input, |tx| match input.contains_key("devices") {
        true => device::put(tx, id_of(target), &typed(input)?),
        false => Ok(()),
    })
}
