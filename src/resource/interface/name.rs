//! What interfaces are called on their hosts, and what Linux allows there.

use compact_str::CompactString;

use super::super::vm::part;
use crate::error::{Error, Result};

/// What a host calls the bridge of an interface: `br-7-0`.
pub(super) fn of_bridge(interface: &str) -> CompactString {
    let mut name = CompactString::const_new("br-");
    name.push_str(interface);
    name
}

/// Whether a hypervisor may call something of a VM's interface so: itself, its bridge, or the ends of what joins that
/// to the network.
fn is_of_vm(name: &str) -> bool {
    let number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let itself = ["br-", "u-", "f-"].iter().find_map(|start| name.strip_prefix(start));
    let parts = itself.unwrap_or(name).split_once('-');
    parts.is_some_and(|(vm, id)| number(vm) && number(id))
}

/// Linux allows 15 bytes for the name of an interface (IFNAMSIZ less the final zero).
pub(super) fn must_fit_linux(vm: i64, id: i64) -> Result<()> {
    let bridge = of_bridge(&part::name(vm, id));
    match bridge.len() <= 15 {
        true => Ok(()),
        false => Err(Error::refused(
            "the interface cannot be made",
            format!("its bridge would be {bridge}: Linux allows names of 15 bytes"),
            "create the VM anew: interfaces count from 0 in every VM",
        )),
    }
}

/// Linux's rule for names of interfaces, and systemd's that they are no numbers.
pub(super) fn must_be_a_name(name: &str) -> Result<()> {
    let good = |b: u8| b.is_ascii_alphanumeric() || b"._-".contains(&b);
    let why = match name {
        "" => "it is empty",
        name if name.len() > 15 => "Linux allows names of 15 bytes",
        name if name.bytes().all(|b| b.is_ascii_digit()) => "it is all digits",
        name if !name.bytes().all(good) => "it may hold letters, digits and `. _ -` only",
        "." | ".." => "it names a folder",
        name if name.starts_with('-') => "it starts with `-`, as flags do",
        name if is_of_vm(name) => {
            "it is what hypervisors call a VM's interface, or the bridge of a VM's"
        }
        _ => return Ok(()),
    };
    Err(Error::invalid("the interface's name", name, why))
}
