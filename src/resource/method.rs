//! Virtualization technologies.

use super::field::{DESCRIPTION, Field, row};
use super::kind::Kind;
use super::list::NAME;
use super::noun::{Noun, Use};
use super::policy::Area;
use super::sight::Sight;

/// A virtualization technology.
pub static METHOD: Noun = Noun {
    name: "virt-method",
    table: "virt_method",
    about: "a virtualization technology",
    fields: row![
        NAME,
        Field::new(
            "container",
            Kind::Bool,
            "Whether its VMs are containers: they use only storage types made for them",
        )
        .default("no"),
        DESCRIPTION,
    ],
    uses: &[Use {
        noun: "hypervisor",
        sql: "SELECT n.fqdn FROM node_method m JOIN virt_node h ON h.id = m.virt_node_id \
              JOIN node n ON n.id = h.node_id WHERE m.virt_method_id = ? ORDER BY 1",
    }],
    // Whoever offers it has more than it: it is taken out of that list, not with all there is.
    cascades: false,
    sight: Sight::Everything,
    area: Area::Shown,
    examples: &[
        "virt-method add Firecracker",
        "virt-method add LXC --container yes",
        "virt-method list",
    ],
    ..Noun::PLAIN
};
