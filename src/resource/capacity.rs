//! What a hypervisor has room for: sums over the rows of one node, never counters.

pub mod wish;

use self::wish::Wish;
use super::record::grouped;
use super::sight::untold;
use crate::error::{Error, Result};
use crate::store::{Question, Read, Row, params};
use crate::value::{apart, human};

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
    /// Where its node stands.
    pub location: Option<String>,
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

impl Room {
    /// What is left once a wish has come true.
    pub fn with(mut self, wish: &Wish) -> Self {
        for (amount, more) in self.amounts.iter_mut().zip(wish.amounts) {
            amount.used = amount.used.saturating_add(more);
        }
        self
    }
}

/// The disks that lie on their hypervisor. Where all disks of a hypervisor are summed up it is a condition of the
/// sum, not of the rows: MariaDB would begin with all the disks of these types.
const LOCAL: &str = "y.location IN ('image', 'volume')";

/// What rooms are read by.
fn select(condition: &str) -> String {
    format!(
        "SELECT h.id, n.id, n.fqdn, s.name, s.schedulable, h.cores, h.cores_overcommit, \
         (SELECT SUM(v.cores) FROM vm v WHERE v.virt_node_id = h.id), h.ram, h.ram_overcommit, \
         (SELECT SUM(v.ram) FROM vm v WHERE v.virt_node_id = h.id), h.local_storage, h.storage_overcommit, \
         (SELECT SUM(CASE WHEN {LOCAL} THEN d.size ELSE 0 END) FROM vm v JOIN storage d ON d.vm_id = v.id \
         LEFT JOIN storage_type y ON y.id = d.storage_type_id WHERE v.virt_node_id = h.id), \
         h.image_path, h.vg_name, n.location FROM virt_node h JOIN node n ON n.id = h.node_id \
         JOIN node_state s ON s.id = n.state_id {condition}"
    )
}

/// The room of every hypervisor.
pub fn rooms(read: &Read, mut take: impl FnMut(Room)) -> Result<()> {
    read.each(&select("ORDER BY h.id"), params![], |row| {
        take(from_row(&row)?);
        Ok(())
    })
}

/// The rooms of these hypervisors.
pub fn rooms_of(read: &Read, ids: &[i64], mut take: impl FnMut(Room)) -> Result<()> {
    grouped(read, &select("WHERE h.id {in}"), ids, |_, row| {
        take(from_row(&row)?);
        Ok(())
    })
}

/// What is asked for the room of one hypervisor.
pub fn about(virt_node: i64) -> Question {
    (select("WHERE h.id = ?"), params![virt_node].to_vec())
}

/// The room of one hypervisor.
pub fn room(read: &Read, virt_node: i64) -> Result<Room> {
    let (sql, params) = about(virt_node);
    match read.row(&sql, &params)? {
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
        location: row.get(16)?,
    })
}

/// An amount for people.
pub fn shown(name: &str, amount: i64) -> String {
    if name == "cores" { amount.to_string() } else { human(amount) }
}

/// Two amounts for people, so exact that one sees which is more.
fn compared(name: &str, one: i64, other: i64) -> [String; 2] {
    if name == "cores" { [one, other].map(|cores| cores.to_string()) } else { apart(one, other) }
}

/// Refuses what many of would be more than can be counted.
pub fn must_be_countable(flag: &str, size: i64) -> Result<()> {
    const MOST: i64 = 1 << 48;
    match size <= MOST {
        true => Ok(()),
        false => {
            let why = format!("one has at most {}", human(MOST));
            Err(Error::invalid(flag, &human(size), why))
        }
    }
}

/// Refuses what a hypervisor has promised beyond what it has. Its node was claimed before.
pub fn must_hold(read: &Read, room: &Room) -> Result<()> {
    let over = |amount: &&Amount| amount.used > amount.most;
    match room.amounts.iter().find(over) {
        None => Ok(()),
        Some(amount) => {
            let [used, most] = compared(amount.name, amount.used, amount.most);
            let error = Error::refused(
                format!("{} has no room for it", room.fqdn),
                format!("{}: {used} would be promised, {most} may be", amount.name),
                "`virtctl hypervisor list` shows what is free; `virtctl vm move` makes room",
            );
            Err(untold(read.scope, error))
        }
    }
}
