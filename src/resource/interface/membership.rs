//! Which VLANs an interface is a member of, and which addresses that allows.

use super::super::address::single;
use super::super::allocate;
use super::super::locate::{self, suggest::not_found};
use super::super::noun::Input;
use super::super::sight::if_seen;
use super::super::tx::Tx;
use super::super::vlan::{VLAN, anothers};
use super::super::vrf;
use super::Holder;
use super::holder::condition;
use crate::error::{Error, Result};
use crate::store::{Read, params};
use crate::value::{Cidr, quoted};

/// VLANs by their ids, each with whether its frames come tagged: untagged first.
pub type Vlans = Vec<(bool, i64)>;

/// The VLANs of these names, which an interface of this owner may be in together.
pub fn allowed(read: &Read, owner: Option<i64>, members: &[(&str, bool)]) -> Result<Vlans> {
    if members.iter().filter(|(_, tagged)| !tagged).count() > 1 {
        let next = "say NAME:tagged for all but one";
        return Err(Error::usage(
            "the interface",
            "at most one VLAN of an interface is untagged",
            next,
        ));
    }
    let mut vlans = Vlans::new();
    for (name, tagged) in members {
        let vlan = one(read, (name, *tagged), owner)?;
        if vlans.iter().any(|(_, known)| *known == vlan) {
            let why = format!("VLAN `{name}` is named twice");
            return Err(Error::usage("the interface", why, "name it once, tagged or not"));
        }
        vlans.push((*tagged, vlan));
    }
    vlans.sort_by_key(|(tagged, _)| *tagged);
    Ok(vlans)
}

/// Makes an interface a member of VLANs, and returns their ids.
pub fn join(tx: &mut Tx, (vm, id): (i64, i64), vlans: &Vlans) -> Result<Vec<i64>> {
    for (tagged, vlan) in vlans {
        let row = [
            ("vm_id", vm.into()),
            ("interface_id", id.into()),
            ("vlan_id", (*vlan).into()),
            ("tagged", (*tagged).into()),
        ];
        tx.insert("vm_interface_vlan", &row)?;
    }
    Ok(vlans.iter().map(|(_, vlan)| *vlan).collect())
}

/// The id of the VLAN of that name: a VM may use those of its own customer or of none, and tagged those that have a
/// tag.
fn one(read: &Read, (name, tagged): (&str, bool), owner: Option<i64>) -> Result<i64> {
    let (sql, params) = locate::about_vlan(&VLAN, name);
    let unknown = || not_found(read, &VLAN, name, &Input::new());
    let row = read.row(&sql, &params)?.ok_or_else(unknown)?;
    let vlan = row.get::<i64>(0)?;
    if_seen(read, &VLAN, Some(vec![vlan.into()]))?.ok_or_else(unknown)?;
    let (customer, tag): (Option<i64>, Option<i64>) = (row.get(1)?, row.get(2)?);
    if tagged && tag.is_none() {
        let next = format!(
            "say it untagged, or give it a tag: `virtctl vlan set {} --tag next`",
            quoted(name)
        );
        let why = "it has a VNI and no tag that frames could carry";
        return Err(Error::refused(format!("VLAN `{name}` cannot be tagged"), why, &next));
    }
    match customer {
        Some(other) if Some(other) != owner => Err(Error::refused(
            format!("VLAN `{name}` cannot be used"),
            "it belongs to a customer who is not the VM's",
            "use a VLAN of the VM's customer or of none",
        )),
        _ => Ok(vlan),
    }
}

/// What is wished for: of which subnet, and what of it.
pub type Wanted<'s> = (&'s allocate::Subnet, Option<Cidr>);

/// Refuses what cannot work on an interface in these VLANs: an address does so only in the VLAN of its subnet, a prefix
/// is routed to wherever whose it is are. What reaches an interface of a node that is in no VLAN is known to nobody.
pub fn must_allow(
    read: &Read,
    (subnet, wanted): Wanted,
    holder: &Holder,
    vlans: &[i64],
) -> Result<()> {
    must_share_space(read, subnet, holder)?;
    if wanted.is_some_and(|cidr| !cidr.is_one()) {
        return must_be_routable(read, subnet, holder);
    }
    let unknown = matches!(holder, Holder::Node(_)) && vlans.is_empty();
    let elsewhere = subnet.vlan.filter(|vlan| !unknown && !vlans.contains(vlan));
    let Some(vlan) = elsewhere else { return Ok(()) };
    let name = read.get::<String>("SELECT name FROM vlan WHERE id = ?", params![vlan])?;
    Err(Error::refused(
        format!("an address of {} cannot be used here", subnet.cidr),
        format!(
            "it works in VLAN `{}` alone, of which the interface is no member",
            name.unwrap_or_default()
        ),
        "take an address of its own VLAN, or say the VLAN among all that the interface is to be in",
    ))
}

/// Refuses a VM what lies in the address space of a customer who is not its own; where the prefix is in a VLAN, that
/// says whose it is.
fn must_share_space(read: &Read, subnet: &allocate::Subnet, holder: &Holder) -> Result<()> {
    const ANOTHERS: &str =
        concat!("SELECT l.name FROM vrf l JOIN vm v ON v.id = ? WHERE l.id = ? AND ", anothers!());
    let (Holder::Vm(vm, _), None) = (*holder, subnet.vlan) else { return Ok(()) };
    match read.get::<String>(ANOTHERS, params![vm, subnet.vrf])? {
        None => Ok(()),
        Some(space) => Err(Error::refused(
            format!("nothing of {} can be used there", subnet.cidr),
            format!("its address space `{space}` belongs to a customer who is not the VM's"),
            "take a prefix of the VM's customer or of none",
        )),
    }
}

/// Refuses to route to a VM what lies in the VLAN of a customer who is not its own.
fn must_be_routable(read: &Read, subnet: &allocate::Subnet, holder: &Holder) -> Result<()> {
    const ANOTHERS: &str =
        concat!("SELECT l.name FROM vlan l JOIN vm v ON v.id = ? WHERE l.id = ? AND ", anothers!());
    let (Holder::Vm(vm, _), Some(vlan)) = (*holder, subnet.vlan) else { return Ok(()) };
    match read.get::<String>(ANOTHERS, params![vm, vlan])? {
        None => Ok(()),
        Some(vlan) => Err(Error::refused(
            format!("nothing of {} can be routed there", subnet.cidr),
            format!("its VLAN `{vlan}` belongs to a customer who is not the VM's"),
            "route it to a VM of that customer, or take a prefix of the VM's customer or of none",
        )),
    }
}

/// The VLANs of an interface, the untagged one first.
pub fn vlans(read: &Read, holder: &Holder) -> Result<Vec<i64>> {
    match *holder {
        Holder::Vm(vm, id) => {
            let sql = "SELECT vlan_id FROM vm_interface_vlan WHERE vm_id = ? AND interface_id = ? \
                       ORDER BY tagged, vlan_id";
            read.column(sql, params![vm, id])
        }
        Holder::Node(id) => {
            let sql = "SELECT vlan_id FROM node_interface WHERE id = ? AND vlan_id IS NOT NULL";
            read.column(sql, params![id])
        }
    }
}

/// The address spaces of an interface's VLANs, each as an input names it, that of the untagged one first.
pub fn spaces(read: &Read, holder: &Holder) -> Result<Vec<Input>> {
    let mut found = vec![];
    for vlan in vlans(read, holder)? {
        let space = vrf::of_vlan(read, vlan)?;
        if !space.is_empty() && !found.contains(&space) {
            found.push(space);
        }
    }
    Ok(found)
}

/// The same, in the VLANs that the interface is in.
pub fn must_suit(tx: &Tx, wanted: Wanted, holder: &Holder) -> Result<()> {
    must_allow(tx, wanted, holder, &vlans(tx, holder)?)
}

/// Addresses keep an interface in the VLANs of their subnets.
pub fn must_keep_its_addresses(tx: &Tx, holder: &Holder) -> Result<()> {
    let vlans = vlans(tx, holder)?;
    if vlans.is_empty() {
        return Ok(());
    }
    let (condition, params) = condition(holder);
    let single = single!("");
    let sql = format!("SELECT DISTINCT subnet_id FROM ip WHERE {condition} AND {single}");
    for subnet in tx.column::<i64>(&sql, &params)? {
        let subnet = allocate::by_id(tx, subnet)?;
        if subnet.vlan.is_some_and(|vlan| !vlans.contains(&vlan)) {
            return Err(Error::refused(
                format!("the interface has an address of {}", subnet.cidr),
                "that works in the prefix's VLAN alone, which the interface would leave",
                "`virtctl ip remove ADDRESS` gives it up; `virtctl ip assign` takes one of the new VLAN after",
            ));
        }
    }
    Ok(())
}
