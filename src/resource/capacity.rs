//! What a hypervisor has room for: sums over the rows of one node, never counters.

use serde_json::{Value, json};

use crate::error::{Error, Result};
use crate::store::{Read, Row, params};
use crate::value::human;

/// What a hypervisor has, what of it is promised, and what it can do.
#[derive(Clone, Debug)]
pub struct Room {
    /// Its id as a hypervisor.
    pub id: i64,
    /// Its id as a node.
    pub node: i64,
    /// Its name.
    pub fqdn: String,
    /// The state of its node.
    pub state: String,
    /// Whether VMs may be placed there in that state.
    pub schedulable: bool,
    /// Cores, memory and local storage: what may be promised under overcommit, what is.
    pub amounts: [Amount; 3],
    /// Where image files go.
    pub image_path: Option<String>,
    /// Where logical volumes go.
    pub vg_name: Option<String>,
}

/// One kind of capacity.
#[derive(Clone, Copy, Debug)]
pub struct Amount {
    /// What it is called.
    pub name: &'static str,
    /// How much may be promised.
    pub most: i64,
    /// How much is promised.
    pub used: i64,
}

impl Amount {
    /// How much may still be promised.
    pub fn free(self) -> i64 {
        self.most - self.used
    }
}

/// What a VM wants of a hypervisor.
#[derive(Clone, Debug, Default)]
pub struct Wish {
    /// The id of its method.
    pub method: i64,
    /// The name of its method.
    pub method_name: String,
    /// Cores, memory and local storage, in the order of [`Room::amounts`].
    pub amounts: [i64; 3],
    /// Whether it has disks in an image directory.
    pub image: bool,
    /// Whether it has disks in a volume group.
    pub volume: bool,
}

/// The disks that lie on their hypervisor.
const LOCAL: &str = "y.location IN ('image', 'volume')";

/// The room of one hypervisor.
pub fn room(read: &Read, virt_node: i64) -> Result<Room> {
    let sql = format!(
        "SELECT h.id, n.id, n.fqdn, s.name, s.schedulable, h.cores, h.cores_overcommit, \
         (SELECT SUM(v.cores) FROM vm v WHERE v.virt_node_id = h.id), h.ram, h.ram_overcommit, \
         (SELECT SUM(v.ram) FROM vm v WHERE v.virt_node_id = h.id), h.local_storage, h.storage_overcommit, \
         (SELECT SUM(d.size) FROM vm v JOIN storage d ON d.vm_id = v.id \
         JOIN storage_type y ON y.id = d.storage_type_id WHERE v.virt_node_id = h.id AND {LOCAL}), \
         h.image_path, h.vg_name FROM virt_node h JOIN node n ON n.id = h.node_id \
         JOIN node_state s ON s.id = n.state_id WHERE h.id = ?"
    );
    match read.row(&sql, params![virt_node])? {
        Some(row) => from_row(&row),
        None => Err(Error::not_found("hypervisor", &virt_node.to_string())),
    }
}

fn from_row(row: &Row) -> Result<Room> {
    let amount = |name, at: usize| {
        let (have, percent): (i64, i64) = (row.get(at)?, row.get(at + 1)?);
        let most = i128::from(have) * i128::from(percent) / 100;
        let used = row.get::<Option<i64>>(at + 2)?.unwrap_or(0);
        Ok::<_, Error>(Amount { name, most: i64::try_from(most).unwrap_or(i64::MAX), used })
    };
    Ok(Room {
        id: row.get(0)?,
        node: row.get(1)?,
        fqdn: row.get(2)?,
        state: row.get(3)?,
        schedulable: row.get(4)?,
        amounts: [amount("cores", 5)?, amount("ram", 8)?, amount("local_storage", 11)?],
        image_path: row.get(14)?,
        vg_name: row.get(15)?,
    })
}

/// What a VM wants, from its rows.
pub fn wish_of(read: &Read, vm: i64) -> Result<Wish> {
    let sql = format!(
        "SELECT v.virt_method_id, m.name, v.cores, v.ram, \
         (SELECT SUM(d.size) FROM storage d JOIN storage_type y ON y.id = d.storage_type_id \
         WHERE d.vm_id = v.id AND {LOCAL}) FROM vm v JOIN virt_method m ON m.id = v.virt_method_id \
         WHERE v.id = ?"
    );
    let Some(row) = read.row(&sql, params![vm])? else {
        return Err(Error::not_found("vm", &vm.to_string()));
    };
    let places = "SELECT DISTINCT y.location FROM storage d \
                  JOIN storage_type y ON y.id = d.storage_type_id WHERE d.vm_id = ?";
    let places = read.column::<String>(places, params![vm])?;
    let local = row.get::<Option<i64>>(4)?.unwrap_or(0);
    Ok(Wish {
        method: row.get(0)?,
        method_name: row.get(1)?,
        amounts: [row.get(2)?, row.get(3)?, local],
        image: places.iter().any(|place| place == "image"),
        volume: places.iter().any(|place| place == "volume"),
    })
}

/// Whether a hypervisor offers a method.
pub fn offers(read: &Read, virt_node: i64, method: i64) -> Result<bool> {
    let sql = "SELECT 1 FROM node_method WHERE virt_node_id = ? AND virt_method_id = ?";
    Ok(read.get::<i64>(sql, params![virt_node, method])?.is_some())
}

/// Everything that keeps a wish from coming true on a hypervisor, with the numbers.
pub fn obstacles(room: &Room, offers: bool, wish: &Wish) -> Vec<String> {
    let mut found = vec![];
    if !offers {
        found.push(format!("does not offer {}", wish.method_name));
    }
    if !room.schedulable {
        found.push(format!("is in state {}", room.state));
    }
    if wish.image && room.image_path.is_none() {
        found.push("has no image path".to_owned());
    }
    if wish.volume && room.vg_name.is_none() {
        found.push("has no volume group".to_owned());
    }
    for (amount, needed) in room.amounts.iter().zip(wish.amounts) {
        if needed > 0 && needed > amount.free() {
            let (needed, free) = (shown(amount.name, needed), shown(amount.name, amount.free()));
            found.push(format!("{} needed {needed}, free {free}", amount.name));
        }
    }
    found
}

/// An amount for people.
pub fn shown(name: &str, amount: i64) -> String {
    if name == "cores" { amount.to_string() } else { human(amount) }
}

/// Refuses what a hypervisor has promised beyond what it has. Its node was claimed before.
pub fn must_hold(read: &Read, virt_node: i64) -> Result<()> {
    let room = room(read, virt_node)?;
    let over = |amount: &&Amount| amount.used > amount.most;
    match room.amounts.iter().find(over) {
        None => Ok(()),
        Some(amount) => {
            let (used, most) = (shown(amount.name, amount.used), shown(amount.name, amount.most));
            Err(Error::refused(
                format!("{} has no room for it", room.fqdn),
                format!("{}: {used} would be promised, {most} may be", amount.name),
                "`virtctl hypervisor list` shows what is free; `virtctl vm move` makes room",
            ))
        }
    }
}

/// The amounts of a room as a document.
pub fn document(room: &Room) -> Value {
    let one = |amount: &Amount| {
        let free = amount.free();
        (amount.name.to_owned(), json!({"most": amount.most, "used": amount.used, "free": free}))
    };
    Value::Object(room.amounts.iter().map(one).collect())
}
