//! Interfaces of VMs: MAC, VLANs and addresses, claimed together.

use serde::Deserialize;
use serde_json::Value;

use super::super::address::{self, Claim};
use super::super::allocate;
use super::super::compound::Compound;
use super::super::field::Field;
use super::super::kind::Kind;
use super::super::noun::{Input, typed};
use super::super::tx::Tx;
use super::{Holder, membership};
use crate::error::{Error, Result};
use crate::store::params;
use crate::value::{Family, Mac};

/// A VLAN that an interface is a member of.
pub static MEMBER: Compound = Compound {
    form: "VLAN[:tagged]",
    places: &["vlan", "mode"],
    fields: &[
        Field::input("vlan", Kind::Ref("vlan"), "The VLAN").required(),
        Field::input(
            "mode",
            Kind::Choice(&["untagged", "tagged"]),
            "Whether its frames carry the tag",
        ),
    ],
    open: false,
};

/// An interface as `--nic` says it.
pub static NIC: Compound = Compound {
    form: "VLAN[,ip=auto|none|4|6|ADDRESS][,subnet=CIDR][,mac=MAC][,tagged=VLAN...]",
    places: &["vlan"],
    fields: &[
        Field::input("vlan", Kind::Ref("vlan"), "The VLAN whose frames come untagged").required(),
        Field::input("ip", Kind::List(&Kind::Word), "auto, none, 4, 6 or an address"),
        Field::input(
            "subnet",
            Kind::List(&Kind::Key("subnet")),
            "Where the next free address comes from",
        ),
        Field::input("mac", Kind::Mac, "Its MAC address"),
        Field::input("tagged", Kind::List(&Kind::Ref("vlan")), "A VLAN whose frames come tagged"),
    ],
    open: false,
};

/// What is said of an interface.
#[derive(Debug, Default, Deserialize)]
pub struct Nic {
    vlan: Option<String>,
    #[serde(default)]
    vlans: Vec<Member>,
    #[serde(default)]
    tagged: Vec<String>,
    #[serde(default)]
    ip: Vec<String>,
    #[serde(default)]
    subnet: Vec<String>,
    mac: Option<Mac>,
    purpose: Option<String>,
    kind: Option<String>,
    master: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Member {
    vlan: String,
    mode: Option<String>,
}

impl Nic {
    /// The VLANs by name, and whether each is tagged.
    fn members(&self) -> Vec<(&str, bool)> {
        let one = self.vlan.iter().map(|vlan| (vlan.as_str(), false));
        let many = self.vlans.iter();
        let many = many.map(|m| (m.vlan.as_str(), m.mode.as_deref() == Some("tagged")));
        let tagged = self.tagged.iter().map(|vlan| (vlan.as_str(), true));
        one.chain(many).chain(tagged).collect()
    }

    fn refuse_what_nodes_have(&self) -> Result<()> {
        let given =
            [("--purpose", &self.purpose), ("--kind", &self.kind), ("--master", &self.master)];
        match given.iter().find(|(_, value)| value.is_some()) {
            Some((flag, _)) => {
                Err(Error::usage(flag, "only a node's interface has it", "leave it out"))
            }
            None => Ok(()),
        }
    }
}

/// Adds an interface to a VM and returns its number.
pub fn attach(tx: &mut Tx, vm: i64, nic: &Nic) -> Result<i64> {
    nic.refuse_what_nodes_have()?;
    let members = nic.members();
    if members.is_empty() {
        return Err(Error::missing("--vlan", "an interface is in at least one VLAN", "name one"));
    }
    tx.guarded("UPDATE vm SET next_interface = next_interface + 1 WHERE id = ?", params![vm])?;
    let id = tx.number("SELECT next_interface - 1 FROM vm WHERE id = ?", params![vm])?;
    must_fit_linux(vm, id)?;
    let mac = claim_mac(tx, nic.mac.as_ref())?;
    let row = [("vm_id", vm.into()), ("id", id.into()), ("mac", (&mac).into())];
    tx.create("vm_interface", &row)?;
    let row = [("mac", mac.into()), ("vm_id", vm.into()), ("interface_id", id.into())];
    tx.insert("mac", &row)?;
    let vlans = membership::join(tx, vm, id, &members)?;
    for (subnet, wanted) in addresses(tx, nic, vlans.first().copied())? {
        membership::must_allow(tx, &subnet, &vlans)?;
        let holder = Some(Holder::Vm(vm, id));
        address::claim(tx, &Claim { subnet: &subnet, wanted, holder, note: None })?;
    }
    Ok(id)
}

/// Linux allows 15 bytes for the name of an interface (IFNAMSIZ less the final zero).
fn must_fit_linux(vm: i64, id: i64) -> Result<()> {
    let bridge = format!("br-{vm}-{id}");
    match bridge.len() <= 15 {
        true => Ok(()),
        false => Err(Error::refused(
            "the interface cannot be made",
            format!("its bridge would be {bridge}: Linux allows names of 15 bytes"),
            "create the VM anew: interfaces count from 0 in every VM",
        )),
    }
}

/// The MAC address that was asked for, or one of the configured prefix that nobody has.
fn claim_mac(tx: &Tx, wanted: Option<&Mac>) -> Result<String> {
    let free = |mac: &str| {
        Ok::<_, Error>(
            tx.get::<String>("SELECT mac FROM mac WHERE mac = ?", params![mac])?.is_none(),
        )
    };
    if let Some(mac) = wanted {
        return match free(mac.as_str())? {
            true => Ok(mac.to_string()),
            false => Err(Error::Taken { noun: "mac", key: mac.to_string() }),
        };
    }
    for _ in 0..100 {
        let mac = tx.context.mac_prefix.with(tx.context.random());
        if free(&mac)? {
            return Ok(mac);
        }
    }
    let why = format!("nearly all that start with {} are taken", tx.context.mac_prefix);
    Err(Error::refused("no free MAC address was found", why, "configure another mac_prefix"))
}

type Wanted = (allocate::Subnet, Option<crate::value::Cidr>);

/// Which addresses an interface is to get, and from where.
fn addresses(tx: &Tx, nic: &Nic, vlan: Option<i64>) -> Result<Vec<Wanted>> {
    let mut wanted = vec![];
    let none = Input::new();
    for subnet in &nic.subnet {
        wanted.push((address::subnet_named(tx, subnet, &none)?, None));
    }
    let auto = vec!["auto".to_owned()];
    let said = if nic.ip.is_empty() && nic.subnet.is_empty() { &auto } else { &nic.ip };
    let vlan = vlan.unwrap_or_default();
    for word in said {
        match word.as_str() {
            "none" => {}
            "auto" => {
                for family in [Family::V4, Family::V6] {
                    wanted.extend(
                        allocate::with_room(tx, vlan, family)?.map(|subnet| (subnet, None)),
                    );
                }
            }
            "4" => wanted.push((in_family(tx, vlan, Family::V4)?, None)),
            "6" => wanted.push((in_family(tx, vlan, Family::V6)?, None)),
            word => wanted.push(exact(tx, word)?),
        }
    }
    Ok(wanted)
}

/// `next:CIDR`, or an address.
fn exact(tx: &Tx, word: &str) -> Result<Wanted> {
    let none = Input::new();
    match word.strip_prefix("next:") {
        Some(subnet) => Ok((address::subnet_named(tx, subnet, &none)?, None)),
        None => address::named(tx, word, &none).map(|(subnet, cidr)| (subnet, Some(cidr))),
    }
}

fn in_family(tx: &Tx, vlan: i64, family: Family) -> Result<allocate::Subnet> {
    allocate::with_room(tx, vlan, family)?.ok_or_else(|| {
        Error::refused(
            format!("there is no IPv{} address to take", family.number()),
            "the VLAN has no subnet of that family",
            "`virtctl subnet add CIDR --vlan VLAN` adds one",
        )
    })
}

/// Changes MAC and VLANs.
pub fn change(tx: &mut Tx, vm: i64, id: i64, input: &Input) -> Result<()> {
    let nic = typed::<Nic>(input)?;
    nic.refuse_what_nodes_have()?;
    if let Some(mac) = &nic.mac {
        let old = "DELETE FROM mac WHERE vm_id = ? AND interface_id = ?";
        tx.guarded(old, params![vm, id])?;
        let mac = claim_mac(tx, Some(mac))?;
        let sql = "UPDATE vm_interface SET mac = ? WHERE vm_id = ? AND id = ?";
        tx.guarded(sql, params![&mac, vm, id])?;
        let row = [("mac", mac.into()), ("vm_id", vm.into()), ("interface_id", id.into())];
        tx.insert("mac", &row)?;
    }
    if input.get("vlans").is_some_and(Value::is_array) {
        let members = nic.members();
        if members.is_empty() {
            return Err(Error::missing(
                "--vlan",
                "an interface is in at least one VLAN",
                "name one",
            ));
        }
        let old = "DELETE FROM vm_interface_vlan WHERE vm_id = ? AND interface_id = ?";
        tx.execute(old, params![vm, id])?;
        let vlans = membership::join(tx, vm, id, &members)?;
        membership::must_keep_its_addresses(tx, vm, id, &vlans)?;
    }
    Ok(())
}

/// Takes an interface from a VM and releases what it had.
pub fn detach(tx: &mut Tx, vm: i64, id: i64) -> Result<()> {
    release_addresses(tx, &Holder::Vm(vm, id))?;
    tx.guarded("DELETE FROM mac WHERE vm_id = ? AND interface_id = ?", params![vm, id])?;
    tx.guarded("DELETE FROM vm_interface WHERE vm_id = ? AND id = ?", params![vm, id])
}

/// Releases every address of an interface.
pub fn release_addresses(tx: &mut Tx, holder: &Holder) -> Result<()> {
    let (condition, params) = super::condition(holder);
    let sql = format!("SELECT vrf_id, address FROM ip WHERE {condition}");
    for row in tx.rows(&sql, &params)? {
        address::release(tx, &row.into_values())?;
    }
    Ok(())
}
