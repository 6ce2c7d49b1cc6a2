//! Creating a VM: everything it needs is claimed in one transaction, or nothing.

use serde_json::{Value, json};

use super::super::capacity::Room;
use super::super::capacity::wish::Wish;
use super::super::customer::CUSTOMER;
use super::super::interface::nic::{self, Plan};
use super::super::noun::{Input, Noun, Target, typed};
use super::super::role::assignment;
use super::super::storage::disk;
use super::super::tx::Tx;
use super::super::{customer, host, hypervisor, placement, write};
use super::VM;
use super::part;
use super::promise::must_be_kept;
use super::request::New;
use super::write::check_ram;
use crate::error::{Error, Result};
use crate::store::{Question, Read, Val, params};

/// The steps of creating a VM, in their order.
pub(super) fn create(tx: &mut Tx, noun: &'static Noun, input: &Input) -> Result<Target> {
    let mut input = write::complete(noun, input)?;
    check_ram(&input)?;
    check_cores(&mut input)?;
    let new: New = typed(&input)?;
    check_parts(&new)?;
    tx.ahead(|| new.questions())?;
    host::must_be_free(tx, &new.fqdn)?;
    let wish = new.needs.wish(tx, &new.storage)?;
    let owner = customer_of(tx, &input)?;
    if let Some(customer) = owner {
        let disks = new.storage.iter().fold(0i64, |sum, disk| sum.saturating_add(disk.size));
        let [cores, ram, _] = wish.amounts;
        let more = [("vms", 1), ("cores", cores), ("ram", ram), ("storage", disks)];
        customer::must_allow(tx, customer, &more)?;
    }
    let plan = |nic| Plan::new(tx, owner, nic);
    let plans = new.interfaces.iter().map(plan).collect::<Result<Vec<_>>>()?;
    tx.ahead(|| questions(&new, &wish, &plans))?;
    tx.ahead(|| questions_on(tx, &new, &wish, &plans))?;
    let room = place(tx, &new, &wish)?;
    if let Some(customer) = owner {
        tx.claim("customer", customer)?;
    }
    let vm = put_row(tx, noun, &input, &new, (room.id, wish.method))?;
    host::enter(tx, noun, vm, &new.fqdn)?;
    let target = vec![Val::Int(vm)];
    tx.created(noun, &target)?;
    for (id, plan) in (0..).zip(plans) {
        nic::put(tx, vm, id, plan)?;
    }
    for (id, one) in (0..).zip(&new.storage) {
        disk::put(tx, vm, id, one)?;
    }
    for one in &new.roles {
        assignment::assign_vm(tx, vm, one)?;
    }
    must_be_kept(tx, owner, &room.with(&wish))?;
    Ok(target)
}

/// Unless said, a VM cannot get more cores while it runs than it starts with.
fn check_cores(input: &mut Input) -> Result<()> {
    let number = |name: &str| input.get(name).and_then(Value::as_i64);
    let cores = number("cores").unwrap_or(1);
    let most = number("cores_max").unwrap_or(cores);
    if most < cores {
        let why = format!("it is less than the {cores} cores the VM starts with");
        return Err(Error::invalid("--cores-max", &most.to_string(), why));
    }
    input.insert("cores_max".to_owned(), json!(most));
    Ok(())
}

fn check_parts(new: &New) -> Result<()> {
    match (new.storage.is_empty(), new.interfaces.is_empty()) {
        (true, _) => {
            Err(Error::missing("--disk", "a VM has at least one disk", "say --disk TYPE:SIZE"))
        }
        (_, true) => {
            Err(Error::missing("--nic", "a VM has at least one interface", "say --nic VLAN"))
        }
        _ => {
            part::must_be_few(new.storage.len(), "disk")?;
            part::must_be_few(new.interfaces.len(), "interface")
        }
    }
}

/// What finding a host, MAC addresses and addresses for it begins by asking.
fn questions(new: &New, wish: &Wish, plans: &[Plan]) -> Vec<Question> {
    let host = new.node.is_none().then(|| placement::about(wish, new.needs.strategy()));
    plans.iter().flat_map(Plan::questions).chain(host).collect()
}

/// What it goes on to ask, once that is answered.
fn questions_on(read: &Read, new: &New, wish: &Wish, plans: &[Plan]) -> Vec<Question> {
    let host = new.node.is_none().then(|| placement::about_on(read, wish, new.needs.strategy()));
    plans.iter().flat_map(|plan| plan.questions_on(read)).chain(host.flatten()).collect()
}

fn place(tx: &mut Tx, new: &New, wish: &Wish) -> Result<Room> {
    match &new.node {
        Some(word) => {
            let host = hypervisor::find(tx, word)?;
            placement::pin(tx, host, wish)
        }
        None => placement::choose(tx, wish, new.needs.strategy(), None),
    }
}

/// Whose it is to be.
fn customer_of(tx: &Tx, input: &Input) -> Result<Option<i64>> {
    let word = input.get("customer").and_then(Value::as_str);
    word.map(|word| CUSTOMER.find_id(tx, word)).transpose()
}

fn put_row(
    tx: &mut Tx,
    noun: &Noun,
    input: &Input,
    new: &New,
    (host, method): (i64, i64),
) -> Result<i64> {
    let mut input = input.clone();
    match input.get("uuid").and_then(Value::as_str) {
        None => drop(input.insert("uuid".to_owned(), json!(tx.context.uuid().to_string()))),
        Some(said) => {
            let known = said.parse::<uuid::Uuid>().unwrap_or_default();
            if tx.get::<i64>("SELECT id FROM vm WHERE uuid = ?", params![known])?.is_some() {
                return Err(VM.taken(said));
            }
        }
    }
    let mut row = write::columns(tx, noun, &input)?;
    row.push(("virt_node_id".to_owned(), host.into()));
    row.push(("virt_method_id".to_owned(), method.into()));
    // Their parts are numbered from 0.
    for (column, count) in
        [("next_interface", new.interfaces.len()), ("next_storage", new.storage.len())]
    {
        row.push((column.to_owned(), i64::try_from(count).unwrap_or(i64::MAX).into()));
    }
    tx.create("vm", &write::borrowed(&row))
}
