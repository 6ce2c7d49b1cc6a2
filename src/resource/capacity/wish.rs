//! What a VM wants of a hypervisor, and what keeps it from having that.

use super::super::storage::backing::Backing;
use super::{Room, compared};
use crate::error::{Error, Result};
use crate::store::{Read, params};
use crate::value::quoted;

/// What a VM wants of a hypervisor.
#[derive(Clone, Debug, Default)]
pub struct Wish {
    /// The name of the VM, where it is there already.
    pub vm: Option<String>,
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

impl Wish {
    /// What people call the VM.
    pub fn whose(&self) -> &str {
        self.vm.as_deref().unwrap_or("the VM")
    }

    /// Wants a disk, or several, of this size and kind, too.
    pub fn add_disk(&mut self, backing: Backing, size: i64) {
        self.image |= backing == Backing::Image;
        self.volume |= backing == Backing::Volume;
        if backing.is_local() {
            self.amounts[2] = self.amounts[2].saturating_add(size);
        }
    }

    /// What says for every hypervisor whether the wish could come true there.
    pub fn explained(&self) -> String {
        let [cores, ram, local] = self.amounts;
        let ram = match ram % (1 << 30) {
            0 => format!("{}GiB", ram >> 30),
            _ => format!("{}MiB", ram >> 20),
        };
        let method = quoted(&self.method_name);
        let disks = if local > 0 { "; say its disks, too: --disk TYPE:SIZE" } else { "" };
        format!(
            "`virtctl vm place --method {method} --cores {cores} --ram {ram} --explain` says what each hypervisor \
             could take{disks}"
        )
    }
}

/// What a VM wants, from its rows.
pub fn of(read: &Read, vm: i64) -> Result<Wish> {
    let sql = "SELECT v.fqdn, v.virt_method_id, m.name, v.cores, v.ram FROM vm v \
               JOIN virt_method m ON m.id = v.virt_method_id WHERE v.id = ?";
    let Some(row) = read.row(sql, params![vm])? else {
        return Err(Error::not_found("vm", &vm.to_string()));
    };
    let mut wish = Wish {
        vm: row.get(0)?,
        method: row.get(1)?,
        method_name: row.get(2)?,
        amounts: [row.get(3)?, row.get(4)?, 0],
        ..Wish::default()
    };
    let disks = "SELECT y.location, d.size FROM storage d JOIN storage_type y ON y.id = d.storage_type_id \
                 WHERE d.vm_id = ?";
    read.each(disks, params![vm], |row| {
        wish.add_disk(Backing::of(&row.get::<String>(0)?), row.get(1)?);
        Ok(())
    })?;
    Ok(wish)
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
            let [needed, free] = compared(amount.name, needed, amount.free());
            found.push(format!("{} needed {needed}, free {free}", amount.name));
        }
    }
    found
}
