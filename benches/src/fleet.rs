//! A fleet of any size, written as fast as SQLite takes it.

use rusqlite::{Connection, Result, Transaction, params};

/// The names of what is made: `hv7.example.net` carries `vm140.example.com` and those after it.
pub(crate) fn generate(database: &str, nodes: i64, vms: i64) -> Result<()> {
    let mut connection = Connection::open(database)?;
    connection.execute_batch("PRAGMA synchronous = OFF")?;
    let work = connection.transaction()?;
    work.execute_batch(BASE)?;
    subnet(&work, 1, "10.0.0.0/8", 4, 8, 1, v4(10 << 24), nodes)?;
    subnet(&work, 2, "100.64.0.0/10", 4, 10, 2, v4(0x6440_0000), vms)?;
    subnet(&work, 3, "2001:db8::/64", 6, 64, 2, 0x2001_0db8 << 96, vms)?;
    hypervisors(&work, nodes)?;
    machines(&work, nodes, vms)?;
    work.execute("UPDATE node_method SET used = (SELECT MAX(SUM(v.cores) * 10000 / 64, SUM(v.ram) * 10000 / 549755813888) \
                  FROM vm v WHERE v.virt_node_id = node_method.virt_node_id) WHERE EXISTS \
                  (SELECT 1 FROM vm v WHERE v.virt_node_id = node_method.virt_node_id)", [])?;
    work.commit()
}

const BASE: &str = "
    INSERT INTO vlan (id, name, folded, tag, created_at, updated_at) VALUES (1, 'mgmt', 'mgmt', 10, 0, 0), (2, 'public', 'public', 100, 0, 0);
    UPDATE role SET classes = '[\"virtctl::hypervisor\"]' WHERE name = 'hypervisor';
";

fn v4(address: u128) -> u128 {
    0xffff_0000_0000 + address
}

fn bytes(address: u128) -> [u8; 16] {
    address.to_be_bytes()
}

/// A subnet whose first addresses after the gateway are in use.
#[allow(clippy::too_many_arguments, reason = "a row has as many columns")]
fn subnet(
    work: &Transaction,
    id: i64,
    cidr: &str,
    family: i64,
    prefix: u32,
    vlan: i64,
    first: u128,
    used: i64,
) -> Result<()> {
    let bits = if family == 4 { 32 } else { 128 };
    let last = first + (1u128 << (bits - prefix)) - 1;
    work.execute(
        "INSERT INTO subnet (id, vrf_id, cidr, family, prefix, first, last, gateway, vlan_id, created_at, updated_at) \
         VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, 0, 0)",
        params![id, cidr, family, prefix, bytes(first), bytes(last), bytes(first + 1), vlan],
    )?;
    let free = first + 2 + u128::try_from(used).unwrap_or_default();
    let end = if family == 4 { last - 1 } else { last };
    let row = params![id, bytes(free), bytes(end)];
    work.execute("INSERT INTO free_range (subnet_id, first, last) VALUES (?, ?, ?)", row).map(drop)
}

fn hypervisors(work: &Transaction, nodes: i64) -> Result<()> {
    let mut node = work.prepare("INSERT INTO node (id, fqdn, location, state_id, created_at, updated_at) VALUES (?, ?, ?, 1, 0, 0)")?;
    let mut host = work.prepare("INSERT INTO host (fqdn, node_id) VALUES (?, ?)")?;
    let mut port = work.prepare(
        "INSERT INTO node_interface (id, node_id, name, purpose, kind, created_at, updated_at) \
                                 VALUES (?, ?, 'external', 'external', 'physical', 0, 0)",
    )?;
    let mut address = work.prepare("INSERT INTO ipv4 (vrf_id, subnet_id, address, prefix, node_interface_id, created_at, updated_at) \
                                    VALUES (1, 1, ?, 32, ?, 0, 0)")?;
    let mut role =
        work.prepare("INSERT INTO node_role (node_id, role_id, attributes) VALUES (?, 1, '{}')")?;
    let mut hypervisor = work.prepare("INSERT INTO virt_node (id, node_id, cores, ram, local_storage, vg_name, created_at, updated_at) \
                                       VALUES (?, ?, 64, 549755813888, 8796093022208, 'vg0', 0, 0)")?;
    let mut method = work.prepare("INSERT INTO node_method (virt_node_id, virt_method_id, schedulable, used, fqdn) VALUES (?, 1, 1, 0, ?)")?;
    for id in 1..=nodes {
        let name = format!("hv{id}.example.net");
        node.execute(params![id, name, format!("fra1/r{}/u{}", id / 40, id % 40)])?;
        host.execute(params![name, id])?;
        port.execute(params![id, id])?;
        address.execute(params![bytes(v4(10 << 24) + 1 + id as u128), id])?;
        role.execute([id])?;
        hypervisor.execute([id, id])?;
        method.execute(params![id, name])?;
    }
    Ok(())
}

fn machines(work: &Transaction, nodes: i64, vms: i64) -> Result<()> {
    let mut vm = work.prepare("INSERT INTO vm (id, fqdn, uuid, cores, cores_max, ram, state_id, virt_node_id, virt_method_id, next_interface, \
                               next_storage, created_at, updated_at) VALUES (?, ?, ?, 2, 2, 4294967296, 1, ?, 1, 1, 1, 0, 0)")?;
    let mut host = work.prepare("INSERT INTO host (fqdn, vm_id) VALUES (?, ?)")?;
    let mut nic = work.prepare(
        "INSERT INTO vm_interface (vm_id, id, mac, created_at, updated_at) VALUES (?, 0, ?, 0, 0)",
    )?;
    let mut mac = work.prepare("INSERT INTO mac (mac, vm_id, interface_id) VALUES (?, ?, 0)")?;
    let mut member = work
        .prepare("INSERT INTO vm_interface_vlan (vm_id, interface_id, vlan_id) VALUES (?, 0, 2)")?;
    let address = |family: i64| {
        format!(
            "INSERT INTO ipv{family} (vrf_id, subnet_id, address, prefix, vm_id, interface_id, created_at, \
                                         updated_at) VALUES (1, ?, ?, {}, ?, 0, 0, 0)",
            if family == 4 { 32 } else { 128 }
        )
    };
    let (mut ipv4, mut ipv6) = (work.prepare(&address(4))?, work.prepare(&address(6))?);
    let mut disk = work.prepare("INSERT INTO storage (vm_id, id, storage_type_id, size, cache_option_id, created_at, updated_at) \
                                 VALUES (?, 0, 3, 107374182400, 1, 0, 0)")?;
    for id in 1..=vms {
        let name = format!("vm{id}.example.com");
        let number = id as u128;
        let hardware = format!(
            "52:54:{:02x}:{:02x}:{:02x}:{:02x}",
            id >> 24 & 255,
            id >> 16 & 255,
            id >> 8 & 255,
            id & 255
        );
        let per_node = (vms / nodes).max(1);
        vm.execute(params![
            id,
            name,
            bytes(number << 64 | 0x4000 << 48),
            ((id - 1) / per_node % nodes) + 1
        ])?;
        host.execute(params![name, id])?;
        nic.execute(params![id, hardware])?;
        mac.execute(params![hardware, id])?;
        member.execute([id])?;
        ipv4.execute(params![2, bytes(v4(0x6440_0000) + 1 + number), id])?;
        ipv6.execute(params![3, bytes((0x2001_0db8 << 96) + 1 + number), id])?;
        disk.execute([id])?;
    }
    Ok(())
}
