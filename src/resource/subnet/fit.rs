//! What lies in a subnet must fit it, whichever way it came there.

use super::super::address;
use super::super::allocate::{self, Subnet};
use super::super::reference::NOT_YOURS;
use super::super::sight::if_seen;
use super::super::tx::Tx;
use super::super::vlan::anothers;
use super::SUBNET;
use crate::context::Scope;
use crate::error::{Error, Result};
use crate::store::{Row, params};
use crate::value::{Addr, Cidr};

/// What is in use in a subnet must work there: its usable addresses, by interfaces in its VLAN.
pub(super) fn must_fit(tx: &Tx, subnet: &Subnet) -> Result<()> {
    must_be_usable(tx, subnet)?;
    must_be_reached(tx, subnet)?;
    must_be_their_own(tx, subnet)
}

/// What a VM has of a subnet is in no VLAN of a customer who is not its own.
fn must_be_their_own(tx: &Tx, subnet: &Subnet) -> Result<()> {
    let sql = format!(
        concat!(
            "SELECT a.address, CONCAT(v.fqdn, '/', a.interface_id), l.name FROM {} a \
             JOIN subnet s ON s.id = a.subnet_id JOIN vlan l ON l.id = s.vlan_id \
             JOIN vm v ON v.id = a.vm_id WHERE a.subnet_id = ? AND ",
            anothers!(),
            " LIMIT 1"
        ),
        address::table(subnet.cidr.family())
    );
    let Some(row) = tx.row(&sql, params![subnet.id])? else { return Ok(()) };
    let interface = if tx.scope == Scope::All { row.get(1)? } else { NOT_YOURS.to_owned() };
    let vlan = row.get::<String>(2)?;
    let why = format!("{interface} has it, and VLAN `{vlan}` is another customer's");
    Err(unfit(&row, why, "release it first"))
}

/// What is in use in a subnet is no network or broadcast address of it.
pub(super) fn must_be_usable(tx: &Tx, subnet: &Subnet) -> Result<()> {
    let (table, bits) = (address::table(subnet.cidr.family()), subnet.cidr.family().bits());
    let (first, last) = subnet.cidr.usable();
    let sql = format!(
        "SELECT address FROM {table} WHERE subnet_id = ? AND prefix = ? \
         AND (address < ? OR address > ?) LIMIT 1"
    );
    let Some(row) = tx.row(&sql, params![subnet.id, bits, first, last])? else { return Ok(()) };
    let why = format!("it would be the network or broadcast address of {}", subnet.cidr);
    Err(unfit(&row, why, "release it first"))
}

/// What is in use in a subnet is in its VLAN, and its VLAN does not go from under it.
fn must_be_reached(tx: &Tx, subnet: &Subnet) -> Result<()> {
    let (table, bits) = (address::table(subnet.cidr.family()), subnet.cidr.family().bits());
    let from = format!(
        "{table} a JOIN subnet s ON s.id = a.subnet_id LEFT JOIN vlan l ON l.id = s.vlan_id"
    );
    let vms = format!(
        "SELECT a.address, CONCAT(v.fqdn, '/', a.interface_id), l.name FROM {from} \
         JOIN vm v ON v.id = a.vm_id WHERE a.subnet_id = ? AND a.prefix = ? AND NOT EXISTS \
         (SELECT 1 FROM vm_interface_vlan m WHERE m.vm_id = a.vm_id \
         AND m.interface_id = a.interface_id AND m.vlan_id = s.vlan_id) LIMIT 1"
    );
    // What reaches an interface of a node that is in no VLAN is known to nobody.
    let nodes = format!(
        "SELECT a.address, CONCAT(n.fqdn, '/', i.name), l.name FROM {from} \
         JOIN node_interface i ON i.id = a.node_interface_id JOIN node n ON n.id = i.node_id \
         WHERE a.subnet_id = ? AND a.prefix = ? AND i.vlan_id <> s.vlan_id LIMIT 1"
    );
    let look = |sql: &str| tx.row(sql, params![subnet.id, bits]);
    let of_vm = look(&vms)?;
    let of_node = if of_vm.is_none() { look(&nodes)? } else { None };
    let is_told = of_vm.is_some() || tx.scope == Scope::All;
    let Some(row) = of_vm.or(of_node) else { return Ok(()) };
    if tx.scope != Scope::All && if_seen(tx, &SUBNET, Some(vec![subnet.id.into()]))?.is_none() {
        let next = "release its addresses first";
        return Err(unfit(&row, "what it was cut from is not yours".to_owned(), next));
    }
    // Nodes are the fleet's.
    let interface = if is_told { row.get::<String>(1)? } else { NOT_YOURS.to_owned() };
    let (why, next) = match row.get::<Option<String>>(2)? {
        Some(vlan) => (
            format!("{interface} has it, which is not in VLAN `{vlan}`"),
            "make that interface a member of the VLAN first, or release the address",
        ),
        None => (
            format!("{interface} has it, and {} would be in no VLAN", subnet.cidr),
            "say --vlan, or release the address first",
        ),
    };
    Err(unfit(&row, why, next))
}

fn unfit(row: &Row, why: String, next: &str) -> Error {
    match row.get::<Addr>(0) {
        Ok(address) => Error::refused(format!("{address} is in use and would not fit"), why, next),
        Err(error) => error,
    }
}

/// A gateway that came or went may lie in a subnet that is cut from its own.
pub(super) fn keep_gateways(tx: &mut Tx, subnet: &Subnet, gateways: &[Option<Addr>]) -> Result<()> {
    for gateway in gateways.iter().flatten() {
        let cidr = Cidr { first: *gateway, prefix: gateway.family().bits() };
        match allocate::holder(tx, subnet.vrf, cidr)? {
            Some(holder) if holder.id != subnet.id => allocate::rewrite(tx, &holder)?,
            _ => {}
        }
    }
    Ok(())
}
