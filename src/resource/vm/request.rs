//! What is asked for when a VM is to be placed or made.

use serde::Deserialize;

use super::super::capacity::wish::Wish;
use super::super::host;
use super::super::interface::spec::Nic;
use super::super::list::VM_STATE;
use super::super::locate;
use super::super::method::METHOD;
use super::super::placement::Strategy;
use super::super::role::spec::Spec;
use super::super::storage::disk::Disk;
use super::super::storage::location::must_suit_method;
use crate::error::Result;
use crate::store::{Question, Read};
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
    /// The state it should be in.
    state: String,
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

impl New {
    /// What is asked about its name and the things that it names.
    pub fn questions(&self) -> Vec<Question> {
        let disks = self.storage.iter().flat_map(Disk::questions);
        let networks = self.interfaces.iter().flat_map(Nic::questions);
        let state = locate::about(&VM_STATE, "id", &self.state);
        let first = [host::about(&self.fqdn), self.needs.question(), state];
        first.into_iter().chain(disks).chain(networks).collect()
    }
}

/// What is read of a method.
const OF_METHOD: &str = "id, name, container";

impl Needs {
    fn question(&self) -> Question {
        locate::about(&METHOD, OF_METHOD, &self.method)
    }

    /// What such a VM wants of a hypervisor.
    pub fn wish(&self, read: &Read, disks: &[Disk]) -> Result<Wish> {
        let row = locate::row(read, &METHOD, OF_METHOD, &self.method)?;
        let mut wish = Wish { method: row.get(0)?, method_name: row.get(1)?, ..Wish::default() };
        wish.amounts = [self.cores, self.ram, 0];
        for disk in disks {
            let kind = disk.kind(read)?;
            must_suit_method(&wish.method_name, row.get(2)?, kind)?;
            wish.add_disk(kind.backing, disk.size);
        }
        Ok(wish)
    }

    /// Which hypervisors are preferred.
    pub fn strategy(&self) -> Strategy {
        Strategy::of(self.strategy.as_deref())
    }
}
