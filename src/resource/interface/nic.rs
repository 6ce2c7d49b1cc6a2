//! Interfaces of VMs: MAC, VLANs and addresses, claimed together.

use serde_json::Value;

use super::super::address::{self, Claim, Pick};
use super::super::noun::{Input, typed};
use super::super::tx::Tx;
use super::super::vm;
use super::membership::Vlans;
use super::name::must_fit_linux;
use super::spec::Nic;
use super::{Holder, addresses, mac, membership};
use crate::error::{Error, Result};
use crate::store::{Question, Read, params};

/// Adds an interface to a VM and returns its number.
pub fn attach(tx: &mut Tx, vm: i64, nic: &Nic) -> Result<i64> {
    let owner = vm::owner(tx, vm)?;
    let plan = Plan::new(tx, owner, nic)?;
    let id = vm::part::next(tx, vm, "next_interface")?;
    put(tx, vm, id, plan)?;
    vm::part::must_have_place(tx, vm, "vm_interface", "interface")?;
    Ok(id)
}

/// An interface that is to be: what is said of it, and what that means.
pub struct Plan<'n> {
    nic: &'n Nic,
    vlans: Vlans,
    /// The MAC address that is tried first.
    mac: String,
}

impl<'n> Plan<'n> {
    /// The plan of an interface for a VM of a customer, or of none.
    pub fn new(tx: &Tx, owner: Option<i64>, nic: &'n Nic) -> Result<Self> {
        nic.refuse_what_nodes_have()?;
        let vlans = membership::allowed(tx, owner, &nic.members()?)?;
        Ok(Self { nic, vlans, mac: mac::proposed(tx, nic.mac.as_ref()) })
    }

    /// The VLAN whose frames come untagged, or else the first.
    fn vlan(&self) -> Option<i64> {
        self.vlans.first().map(|(_, vlan)| *vlan)
    }

    /// What [`put`] begins by asking.
    pub fn questions(&self) -> Vec<Question> {
        [vec![mac::about(&self.mac)], addresses::questions(self.nic, self.vlan())].concat()
    }

    /// What it goes on to ask, once that is answered.
    pub fn questions_on(&self, read: &Read) -> Vec<Question> {
        addresses::questions_on(read, self.nic, self.vlan())
    }
}

/// Adds the interface of a number that no other gets to a VM.
pub fn put(tx: &mut Tx, vm: i64, id: i64, plan: Plan) -> Result<()> {
    must_fit_linux(vm, id)?;
    tx.ahead(|| plan.questions())?;
    tx.ahead(|| plan.questions_on(tx))?;
    let vlan = plan.vlan();
    let Plan { nic, vlans, mac } = plan;
    let mac = mac::claim(tx, nic.mac.as_ref(), mac)?;
    let row = [("vm_id", vm.into()), ("id", id.into()), ("mac", (&mac).into())];
    tx.insert_stamped("vm_interface", &row)?;
    let row = [("mac", mac.into()), ("vm_id", vm.into()), ("interface_id", id.into())];
    tx.insert("mac", &row)?;
    let vlans = membership::join(tx, (vm, id), &vlans)?;
    let (wishes, mut taken) = (addresses::wishes(nic), vec![]);
    let holder = Holder::Vm(vm, id);
    let look = |tx: &mut Tx, wish| -> Result<_> {
        let Some((subnet, wanted)) = addresses::wanted(tx, wish, vlan)? else { return Ok(None) };
        membership::must_allow(tx, (&subnet, wanted), &holder, &vlans)?;
        let pick = Pick::find(tx, &subnet, wanted)?;
        Ok(Some((subnet, pick)))
    };
    let found = wishes.iter().map(|wish| look(tx, wish)).collect::<Result<Vec<_>>>()?;
    for (wish, found) in wishes.iter().zip(found) {
        let Some(mut found) = found else { continue };
        // What was taken of the same family may have been the last of its prefix.
        if taken.contains(&found.0.cidr.family()) {
            let Some(other) = look(tx, wish)? else { continue };
            found = other;
        }
        let (subnet, pick) = found;
        taken.push(subnet.cidr.family());
        let holder = Some(holder);
        address::claim(tx, &Claim { subnet: &subnet, pick, holder, note: None })?;
    }
    Ok(())
}

/// Changes MAC and VLANs.
pub fn change(tx: &mut Tx, vm: i64, id: i64, input: &Input) -> Result<()> {
    let nic = typed::<Nic>(input)?;
    nic.refuse_what_nodes_have()?;
    if let Some(place) = input.get("interface").and_then(Value::as_str) {
        let why = "the interfaces of a VM are numbered, and keep their numbers";
        return Err(Error::invalid("--interface", place, why));
    }
    if input.get("mac").is_some_and(Value::is_null) {
        return Err(Error::usage("--mac", "a VM's interface always has one", "give a MAC address"));
    }
    if let Some(mac) = &nic.mac {
        let old = "DELETE FROM mac WHERE vm_id = ? AND interface_id = ?";
        tx.guarded(old, params![vm, id])?;
        let mac = mac::claim(tx, Some(mac), mac.to_string())?;
        let sql = "UPDATE vm_interface SET mac = ? WHERE vm_id = ? AND id = ?";
        tx.guarded(sql, params![&mac, vm, id])?;
        let row = [("mac", mac.into()), ("vm_id", vm.into()), ("interface_id", id.into())];
        tx.insert("mac", &row)?;
    }
    if input.get("vlans").is_some_and(Value::is_array) {
        let owner = vm::owner(tx, vm)?;
        let vlans = membership::allowed(tx, owner, &nic.members()?)?;
        let old = "DELETE FROM vm_interface_vlan WHERE vm_id = ? AND interface_id = ?";
        tx.run(old, params![vm, id])?;
        membership::join(tx, (vm, id), &vlans)?;
        membership::must_keep_its_addresses(tx, &Holder::Vm(vm, id))?;
    }
    Ok(())
}

/// Takes an interface from a VM and releases what it had.
pub fn detach(tx: &mut Tx, vm: i64, id: i64) -> Result<()> {
    addresses::release(tx, &Holder::Vm(vm, id))?;
    tx.guarded("DELETE FROM mac WHERE vm_id = ? AND interface_id = ?", params![vm, id])?;
    tx.guarded("DELETE FROM vm_interface WHERE vm_id = ? AND id = ?", params![vm, id])
}
