//! What follows from the rows and is kept beside them: promises, hints and free space.

use std::collections::HashMap;

use super::Finding;
use crate::error::Result;
use crate::resource::{address, allocate, capacity, customer, placement};
use crate::store::Read;

pub(super) fn broken(rule: i64, object: String, finding: impl Into<String>) -> Finding {
    Finding { rule, severity: "broken", object, finding: finding.into() }
}

/// Capacity and quotas, by the functions that refuse; the hint, by the one that makes it.
pub(super) fn promises(read: &Read) -> Result<Vec<Finding>> {
    let (mut found, mut rooms) = (vec![], vec![]);
    capacity::rooms(read, |room| rooms.push(room))?;
    let mut hints = HashMap::<i64, Vec<(bool, i64, String)>>::new();
    read.each("SELECT virt_node_id, schedulable, used, fqdn FROM node_method", &[], |row| {
        let hint = (row.get(1)?, row.get(2)?, row.get(3)?);
        hints.entry(row.get(0)?).or_default().push(hint);
        Ok(())
    })?;
    for room in rooms {
        if let Err(error) = capacity::must_hold(read, &room) {
            found.push(broken(8, room.fqdn.clone(), error.why().unwrap_or_default()));
        }
        let derived = (room.schedulable, placement::used(&room), room.fqdn.clone());
        if hints.remove(&room.id).unwrap_or_default().iter().any(|hint| *hint != derived) {
            found.push(broken(7, room.fqdn, "its hint for placement is not what its rows say"));
        }
    }
    for row in read.rows("SELECT id, name FROM customer ORDER BY id", &[])? {
        if let Err(error) = customer::must_hold(read, row.get(0)?) {
            found.push(broken(8, row.get(1)?, error.why().unwrap_or_default()));
        }
    }
    Ok(found)
}

/// The addresses, each in use once, and the free ranges, compared with those that follow from them.
pub(super) fn free_space(read: &Read) -> Result<Vec<Finding>> {
    let mut found = vec![];
    for id in read.column::<i64>("SELECT id FROM subnet ORDER BY id", &[])? {
        let subnet = allocate::by_id(read, id)?;
        let taken = address::ranges(read, &subnet)?;
        for twice in taken.windows(2).filter(|pair| pair[0].1 >= pair[1].0) {
            let finding = format!("{} is in use twice", twice[1].0);
            found.push(broken(14, subnet.cidr.to_string(), finding));
        }
        if allocate::free(read, id, None)? != allocate::left_by(read, &subnet, taken)? {
            let finding = "its free space is not what its addresses leave";
            found.push(broken(13, subnet.cidr.to_string(), finding));
        }
    }
    Ok(found)
}
