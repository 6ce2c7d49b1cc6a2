//! Who may do what: one table for every door.
//!
//! What of the things themselves a customer sees says each noun's [`Sight`](super::sight::Sight).

use super::token::{ROLES, Role};

/// What is alike for those who may do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    /// The keys to the server.
    Tokens,
    /// What whoever runs the fleet keeps to themselves: nodes, hypervisors, Ceph, roles, placement.
    Fleet,
    /// What customers have: VMs with their parts, VLANs, prefixes, addresses.
    Owned,
    /// What customers look at: their own account, their log, the lists of what there is.
    Shown,
    /// Taking back what anybody did.
    Past,
    /// The documents of hosts.
    Documents,
    /// The figures of the server.
    Figures,
    /// Making many things at once.
    Import,
}

/// How far somebody may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grant {
    /// Not at all.
    None,
    /// To look.
    Read,
    /// To change.
    Write,
}

const N: Grant = Grant::None;
const R: Grant = Grant::Read;
const W: Grant = Grant::Write;

/// How far each role may go in each area; a customer's, among what is theirs.
#[rustfmt::skip]
pub const POLICY: [(Area, [Grant; 8]); 8] = [
    //                 admin, operator, readonly, customer-admin, customer-read, cm-master, cm-agent, metrics
    (Area::Tokens,    [W,     N,        N,        W,              R,             N,         N,        N]),
    (Area::Fleet,     [W,     W,        R,        N,              N,             N,         N,        N]),
    (Area::Owned,     [W,     W,        R,        W,              R,             N,         N,        N]),
    (Area::Shown,     [W,     W,        R,        R,              R,             N,         N,        N]),
    (Area::Past,      [W,     N,        N,        N,              N,             N,         N,        N]),
    (Area::Documents, [R,     R,        R,        N,              N,             R,         R,        N]),
    (Area::Figures,   [R,     R,        R,        N,              N,             N,         N,        R]),
    (Area::Import,    [W,     W,        N,        N,              N,             N,         N,        N]),
];

/// How far a role may go in an area.
pub fn grant(role: Role, area: Area) -> Grant {
    let column = ROLES.iter().position(|(_, known)| *known == role);
    let row = POLICY.iter().find(|(known, _)| *known == area);
    row.zip(column).map_or(Grant::None, |((_, grants), at)| grants[at])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_area_has_its_row_and_only_administrators_go_everywhere() {
        for (area, _) in POLICY {
            assert!(grant(Role::Admin, area) > Grant::None, "{area:?}");
            assert!(grant(Role::CustomerRead, area) <= grant(Role::CustomerAdmin, area));
            assert!(grant(Role::Readonly, area) < Grant::Write, "{area:?}");
        }
    }
}
