//! Roles: the built-in ones, which have tables of their own, and an administrator's, which are
//! data: typed attributes and classes.

pub mod assignment;
mod attribute;
pub mod bearer;
pub mod builtin;
pub mod spec;
mod write;

pub use builtin::{BORNE, NODE_OF, add_builtin, unassign_builtin, whole};

use super::field::{DESCRIPTION, Field, row};
use super::kind::Kind;
use super::list::NAME;
use super::noun::{Noun, SHELVES, Use};

const USERS: [Use; 2] = [
    Use {
        noun: "node",
        sql: "SELECT n.fqdn FROM node_role r JOIN node n ON n.id = r.node_id WHERE r.role_id = ? ORDER BY 1",
    },
    Use {
        noun: "vm",
        sql: "SELECT v.fqdn FROM vm_role r JOIN vm v ON v.id = r.vm_id WHERE r.role_id = ? ORDER BY 1",
    },
];

/// A role.
pub static ROLE: Noun = Noun {
    name: "role",
    table: "role",
    about: "a role that nodes and VMs can have",
    shelf: SHELVES[0],
    fields: row![
        NAME,
        Field::new(
            "builtin",
            Kind::Bool,
            "Whether it comes with virtctl; then only its classes may change",
        ),
        Field::new(
            "attributes",
            Kind::List(&Kind::Json("NAME:TYPE[=DEFAULT]")),
            "An attribute, of type string, int or bool",
        )
        .flag("attribute")
        .optional()
        .set(),
        Field::new(
            "classes",
            Kind::List(&Kind::Class),
            "A class of Puppet or Salt that goes with it",
        )
        .flag("class")
        .optional()
        .set(),
        DESCRIPTION,
    ],
    uses: &USERS,
    add: write::add,
    set: write::set,
    remove: write::remove,
    examples: &[
        "role add loadbalancer --attribute weight:int=1 --class profile::loadbalancer",
        "role set hypervisor --class virtctl::hypervisor",
        "role list",
    ],
    ..Noun::PLAIN
};
