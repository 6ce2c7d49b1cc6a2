//! What is asked for when a VM is to be placed or made.

use serde::Deserialize;

use super::super::capacity::wish::Wish;
use super::super::interface::spec::Nic;
use super::super::noun;
use super::super::placement::Strategy;
use super::super::role::spec::Spec;
use super::super::storage::disk::Disk;
use super::super::storage::location::must_suit_method;
use crate::error::{Error, Result};
use crate::store::{Read, params};
use crate::value::Fqdn;

/// A VM that is to be made.
#[derive(Debug, Deserialize)]
pub struct New {
    /// Its name.
    pub fqdn: Fqdn,
    /// Its disks.
    pub storage: Vec<Disk>,
    /// Its interfaces.
    pub interfaces: Vec<Nic>,
    /// Its roles.
    #[serde(default)]
    pub roles: Vec<Spec>,
    /// The hypervisor it must go to.
    pub node: Option<String>,
    /// Where it goes.
    #[serde(flatten)]
    pub needs: Needs,
}

/// What of a VM decides where it can go.
#[derive(Debug, Deserialize)]
pub struct Needs {
    method: String,
    cores: i64,
    ram: i64,
    strategy: Option<String>,
}

impl Needs {
    /// What such a VM wants of a hypervisor.
    pub fn wish(&self, read: &Read, disks: &[Disk]) -> Result<Wish> {
        let method = noun("virt-method").find_id(read, &self.method)?;
        let sql = "SELECT name, container FROM virt_method WHERE id = ?";
        let Some(row) = read.row(sql, params![method])? else {
            return Err(Error::not_found("virt-method", &self.method));
        };
        let mut wish = Wish { method, method_name: row.get(0)?, ..Wish::default() };
        wish.amounts = [self.cores, self.ram, 0];
        for disk in disks {
            let kind = disk.kind(read)?;
            must_suit_method(&wish.method_name, row.get(1)?, kind)?;
            wish.image |= kind.location == "image";
            wish.volume |= kind.location == "volume";
            if ["image", "volume"].contains(&kind.location.as_str()) {
                wish.amounts[2] = wish.amounts[2].saturating_add(disk.size);
            }
        }
        Ok(wish)
    }

    /// Which hypervisors are preferred.
    pub fn strategy(&self) -> Strategy {
        Strategy::of(self.strategy.as_deref())
    }
}
