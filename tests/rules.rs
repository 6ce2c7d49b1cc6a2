//! Every rule, broken from the command line: the error says what, why and what to do next, the exit
//! code is right, and nothing is changed.

mod common;

use common::World;
use common::serving::{Serving, keep};

/// Lines that must be refused on the fleet: the rule, the exit code, words of the error.
const REFUSED: &[(u8, &str, i32, &[&str])] = &[
    // Nodes
    (1, "node add n.example.net --location r1 --role ceph-mon", 2, &["--ip", "next:"]),
    (
        1,
        "node add n.example.net --location r1 --ip 203.0.113.7 --role ceph-mon",
        4,
        &["no known subnet", "subnet add"],
    ),
    (
        1,
        "node add n.example.net --location r1 --ip 10.0.0.1 --role ceph-mon",
        4,
        &["gateway of 10.0.0.0/16"],
    ),
    (
        1,
        "node add n.example.net --location r1 --ip 10.0.0.11 --role ceph-mon",
        4,
        &["taken", "ip show"],
    ),
    (
        1,
        "node add n.example.net --location r1//u1 --ip 10.0.0.12 --role ceph-mon",
        2,
        &["empty step"],
    ),
    (
        1,
        "node add hv01.example.net --location r1 --ip 10.0.0.12 --role ceph-mon",
        4,
        &["taken", "node show"],
    ),
    (1, "ip remove 10.0.0.11 --yes", 4, &["last external address"]),
    (1, "interface remove hv01.example.net/external --yes", 4, &["last external address"]),
    (1, "node set hv01.example.net --state runing", 3, &["did you mean `running`"]),
    (2, "node add n.example.net --location r1 --ip 10.0.0.12", 2, &["--role"]),
    (2, "node add n.example.net --location r1 --ip 10.0.0.12 --role nonsense", 3, &["no role"]),
    (
        2,
        "node add n.example.net --location r1 --ip 10.0.0.12 --role hypervisor:method=KVM,cores=4",
        2,
        &["say hypervisor:ram=SIZE"],
    ),
    (2, "hypervisor add hv02.example.net --method KVM --cores 1 --ram 1GiB", 4, &["taken"]),
    (2, "node unassign hv01.example.net web", 4, &["no role"]),
    (2, "role remove hypervisor --yes", 4, &["comes with virtctl"]),
    (2, "role set hypervisor --attribute x", 4, &["only its classes"]),
    (2, "role remove web --yes", 4, &["vm web01.acme.example", "--cascade"]),
    (2, "vm assign db01.acme.example web:weight=heavy", 2, &["whole number"]),
    (2, "vm assign db01.acme.example web:color=red", 2, &["weight, tier"]),
    (3, "interface add hv01.example.net/bond0.10 --kind vlan", 2, &["--master"]),
    (3, "interface add hv01.example.net/eth0 --master external", 2, &["only bonds and bridges"]),
    (3, "interface add hv01.example.net/a-name-that-is-too-long", 2, &["15 bytes"]),
    (3, "interface add hv01.example.net/42", 2, &["all digits"]),
    (3, "interface add web01.acme.example/5 --vlan public", 2, &["numbered"]),
    (13, "subnet add 224.0.0.0/24", 2, &["multicast"]),
    (13, "subnet add 127.0.0.0/16", 2, &["each host's own"]),
    (13, "subnet add ff02::/64", 2, &["multicast"]),
    (3, "interface add hv01.example.net/br-1-0 --kind bridge", 2, &["the bridge of a VM"]),
    (12, "vlan add '<<' --tag 77", 2, &["key of YAML"]),
    (12, "vlan add __ansible_vault --tag 77", 2, &["of Ansible"]),
    (12, "vlan add .. --tag 77", 2, &["names a folder"]),
    (
        14,
        "storage-type set qcow2 --name QCOW2",
        4,
        &["disk web01.acme.example/0 ends with its name"],
    ),
    (14, "storage-type set raw --name 'raw 2'", 2, &["letters, digits"]),
    (14, "storage-type add 'x$(reboot)' --location image", 2, &["letters, digits"]),
    (15, "ip route 192.0.2.80/32 --to web01.acme.example/0", 2, &["one address", "ip assign"]),
    (
        16,
        "role set web --attribute weight:bool --attribute tier",
        4,
        &["`weight` cannot get another type", "vm web01.acme.example"],
    ),
    (16, "role set web --attribute tier", 4, &["`weight` cannot go", "vm web01.acme.example"]),
    (3, "interface set hv01.example.net/external --kind ''", 2, &["always has one"]),
    (16, "storage set web01.acme.example/0 --cache-option ''", 2, &["always has one"]),
    (
        12,
        "interface set web01.acme.example/0 --vlan public --vlan public:tagged",
        2,
        &["named twice"],
    ),
    (13, "subnet set 192.0.2.0/24 --vlan lab", 4, &["192.0.2.11", "web01.acme.example/0", "lab"]),
    (
        13,
        "subnet add 192.0.2.8/29 --parent 192.0.2.0/24 --vlan mgmt",
        4,
        &["192.0.2.11", "web01.acme.example/0", "mgmt"],
    ),
    (
        3,
        "interface add web01.acme.example --vlan public --purpose backup",
        2,
        &["only a node's interface"],
    ),
    (3, "interface add hv01.example.net/eth0 --purpose fun", 2, &["external, management"]),
    (
        4,
        "vm create x.acme.example --method Qemu --node hv02.example.net --cores 1 --ram 1GiB --disk lvm:1GiB --nic public",
        4,
        &["does not offer Qemu"],
    ),
    // Hypervisors
    (5, "hypervisor set hv01.example.net --method Qemu", 4, &["vm web01.acme.example"]),
    (5, "hypervisor remove hv01.example.net --yes", 4, &["vm web01.acme.example"]),
    (
        5,
        "hypervisor set hv02.example.net --vg-name ''",
        4,
        &["db01.acme.example", "move or remove"],
    ),
    (5, "node unassign hv01.example.net hypervisor", 4, &["vm web01.acme.example"]),
    (5, "node remove hv01.example.net --yes", 4, &["vm web01.acme.example", "--cascade"]),
    (5, "hypervisor set hv02.example.net --cores 4", 4, &["cores: 8 would be promised, 4 may be"]),
    (5, "hypervisor set hv01.example.net --image-path ''", 4, &["vm web01.acme.example"]),
    // VMs
    (6, "vm create x.acme.example --method KVM --cores 1 --ram 1GiB --nic public", 2, &["--disk"]),
    (
        6,
        "vm create x.acme.example --method KVM --cores 1 --ram 1GiB --disk lvm:1GiB",
        2,
        &["--nic"],
    ),
    (
        6,
        "vm create x.acme.example --method KVM --cores 1 --ram 1000000B --disk lvm:1GiB --nic public",
        2,
        &["whole MiB"],
    ),
    (
        6,
        "vm create x.acme.example --method KVM --cores 1 --ram 1G --disk lvm:1GiB --nic public",
        2,
        &["1GiB or 1GB"],
    ),
    (
        6,
        "vm create x.acme.example --method KVM --cores 0 --ram 1GiB --disk lvm:1GiB --nic public",
        2,
        &["between 1 and"],
    ),
    (
        6,
        "vm create x.acme.example --method KVM --cores 4 --cores-max 2 --ram 1GiB --disk lvm:1GiB --nic public",
        2,
        &["starts with"],
    ),
    (
        6,
        "vm create web01.acme.example --method KVM --cores 1 --ram 1GiB --disk lvm:1GiB --nic public",
        4,
        &["taken"],
    ),
    (
        6,
        "vm create hv01.example.net --method KVM --cores 1 --ram 1GiB --disk lvm:1GiB --nic public",
        4,
        &["taken", "node show"],
    ),
    (6, "storage remove web01.acme.example/0 --yes", 4, &["last disk"]),
    (6, "interface remove web01.acme.example/0 --yes", 4, &["last interface"]),
    (6, "vm set web01.acme.example --cputime-limit 0", 2, &["between 1 and"]),
    (
        7,
        "vm create x.acme.example --method KVM --cores 1 --ram 900GiB --disk lvm:1GiB --nic public",
        4,
        &["ram needed 900GiB, free", "vm place"],
    ),
    (
        7,
        "vm create x.acme.example --method KVM --cores 1 --ram 1GiB --disk lvm:9TiB --nic public",
        4,
        &["local_storage needed 9TiB"],
    ),
    (
        7,
        "vm create x.acme.example --method Docker --cores 1 --ram 1GiB --disk lvm:1GiB --nic public",
        4,
        &["none offers Docker"],
    ),
    (
        7,
        "vm create x.acme.example --method Docker --cores 1 --ram 1GiB --disk qcow2:1GiB --nic public",
        4,
        &["no qcow2"],
    ),
    (
        7,
        "vm create x.acme.example --method KVM --node hv02.example.net --cores 1 --ram 1GiB --disk qcow2:1GiB --nic public",
        4,
        &["no image path"],
    ),
    (7, "vm move web01.acme.example --to hv02.example.net", 4, &["no image path"]),
    (
        8,
        "vm set web01.acme.example --customer '' --cores 65",
        4,
        &["hv01.example.net has no room", "65 would be promised, 64 may be"],
    ),
    (
        8,
        "vm set db01.acme.example --cores 61",
        4,
        &["customer `acme` is at its quota", "65 would be in use, the quota is 64"],
    ),
    (8, "storage add web01.acme.example raw:2TiB", 4, &["quota", "storage"]),
    (8, "vlan add acme-2 --tag next --customer acme", 4, &["vlans: 2 would be in use"]),
    (8, "customer set acme --quota-cores 4", 4, &["cores: 12 would be in use"]),
    // Interfaces, VLANs
    (11, "interface add web01.acme.example --vlan lab --mac 52:54:00:12:34:56", 4, &["taken"]),
    (11, "interface add web01.acme.example --vlan lab --mac 01:54:00:12:34:56", 2, &["multicast"]),
    (
        12,
        "interface set web01.acme.example/0 --vlan public --vlan lab",
        2,
        &["at most one", "NAME:tagged"],
    ),
    (12, "interface set web01.acme.example/0 --vlan ''", 2, &["at least one VLAN"]),
    (12, "interface set web01.acme.example/0 --vlan lab", 4, &["the interface would leave"]),
    (12, "interface set web01.acme.example/0 --mac ''", 2, &["always has one"]),
    (12, "vlan set lab --tag ''", 2, &["tag, a VNI or both"]),
    (
        3,
        "interface add hv01.example.net/external.10 --kind vlan --master external --vlan mgmt:untagged",
        2,
        &["carry the tag"],
    ),
    (1, "interface set hv01.example.net/external --purpose storage", 4, &["last external address"]),
    (12, "vlan add broken --tag 4095", 2, &["between 1 and 4094"]),
    (12, "vlan add broken --vni 16777216", 2, &["between 1 and 16777215"]),
    (12, "vlan add broken", 2, &["tag, a VNI or both"]),
    (12, "vlan add broken --tag 100", 4, &["tag 100", "taken"]),
    (12, "vlan add PUBLIC --tag 300", 4, &["taken"]),
    (12, "vlan set acme-lan --customer globex", 4, &["db01.acme.example uses it"]),
    (
        12,
        "vm create x.globex.example --method KVM --cores 1 --ram 1GiB --disk lvm:1GiB --nic acme-lan --customer globex",
        4,
        &["not the VM's"],
    ),
    (12, "vm set db01.acme.example --customer globex", 4, &["acme-lan"]),
    // Addresses
    (13, "subnet add 192.0.2.0/25", 4, &["it lies in 192.0.2.0/24", "--parent 192.0.2.0/24"]),
    (13, "subnet add 192.0.0.0/16", 4, &["192.0.2.0/24 lies in it"]),
    (13, "subnet add 192.0.2.0/24", 4, &["taken"]),
    (13, "subnet add 192.0.2.7/24", 2, &["did you mean 192.0.2.0/24"]),
    (13, "subnet add 198.51.100.0/24 --parent 192.0.2.0/24", 4, &["does not lie in"]),
    (13, "subnet add 198.51.100.0/24 --gateway 192.0.2.1", 2, &["usable addresses"]),
    (13, "subnet add 198.51.100.0/24 --gateway fe80::1", 2, &["usable addresses"]),
    (
        13,
        "subnet add 2001:db8:200::/64 --gateway 2001:db8::1",
        2,
        &["usable addresses", "fe80::/10"],
    ),
    (13, "subnet add 198.51.100.0/24 --reserve middle:3", 2, &["first:10,last:5"]),
    (13, "subnet set 192.0.2.0/24 --gateway 192.0.2.77", 4, &["in use"]),
    (13, "subnet remove 192.0.2.0/24 --yes", 4, &["in use", "192.0.2.11"]),
    (14, "ip assign web01.acme.example/0 --address 192.0.2.0", 4, &["network or broadcast"]),
    (14, "ip assign web01.acme.example/0 --address 192.0.2.255", 4, &["network or broadcast"]),
    (14, "ip assign web01.acme.example/0 --address 192.0.2.77", 4, &["it is reserved"]),
    (14, "ip assign db01.acme.example/0 --address 192.0.2.11", 4, &["taken"]),
    (
        14,
        "ip assign web01.acme.example/0 --subnet 10.0.0.0/16",
        4,
        &["of which the interface is no member"],
    ),
    (14, "ip assign web01.acme.example/0", 2, &["--subnet CIDR"]),
    (14, "ip reserve 192.0.2.11", 4, &["taken"]),
    (14, "ip route 192.0.2.64/28 --to web01.acme.example/0", 4, &["in use"]),
    (14, "ip route 192.0.2.0/28 --to web01.acme.example/0", 4, &["a gateway lies in it"]),
    (14, "ip route 192.0.2.0/23 --to web01.acme.example/0", 2, &["wider than 192.0.2.0/24"]),
    (15, "interface add web01.acme.example --vlan lab --ip 4", 4, &["no subnet of that family"]),
    // Storage
    (16, "storage set web01.acme.example/0 --size 1GiB", 4, &["cannot shrink", "40GiB"]),
    (16, "storage set web01.acme.example/0 --read-iops-limit 0", 2, &["between 1 and"]),
    (16, "storage add web01.acme.example ceph:1GiB", 2, &["pool=NAME"]),
    (16, "storage add web01.acme.example raw:1GiB,pool=rbd", 2, &["lies in no pool"]),
    (16, "storage add web01.acme.example raw:1GiB,colour=red", 2, &["no part `colour`"]),
    (16, "storage add web01.acme.example raw:0", 2, &["at least one sector"]),
    (16, "storage add web01.acme.example raw:40", 2, &["a size has a unit"]),
    (5, "hypervisor set hv01.example.net --ram 512", 2, &["write 512MiB"]),
    (1, "node add no.example.net --location r --ip none --role web", 2, &["at least one address"]),
    (1, "node add no.example.net --location r --ip 10.0.9.0/28 --role web", 2, &["of its own"]),
    (16, "storage add db01.acme.example qcow2:1GiB", 4, &["no image path"]),
    (
        17,
        "ceph-osd add hv01.example.net --device /dev/sdb --journal-device /dev/nvme0n1",
        2,
        &["--db-device"],
    ),
    (17, "ceph-mon add hv01.example.net --port 0", 2, &["between 1 and 65535"]),
    (17, "ceph-mon remove hv02.example.net --yes", 4, &["last monitor", "db01.acme.example/1"]),
    (17, "node unassign hv02.example.net ceph-mon", 4, &["last monitor"]),
    (17, "ceph-pool add bad --size 2 --min-size 3", 2, &["kept 2 times"]),
    (17, "ceph-pool set rbd --size 1", 2, &["kept 1 times"]),
    (17, "ceph-osd add hv01.example.net --device /dev/sda --device /dev/sda", 2, &["named twice"]),
    (17, "ceph-osd add hv01.example.net --device '/dev/sdb;reboot'", 2, &["a shell"]),
    (17, "ceph-pool add 'p$(id)'", 2, &["letters, digits"]),
    // What commands on a hypervisor are made of, and where disks lie
    (14, "hypervisor set hv01.example.net --vg-name ..", 2, &["letters, digits"]),
    (14, "hypervisor set hv01.example.net --vg-name 'vg0;reboot'", 2, &["letters, digits"]),
    (14, "hypervisor set hv01.example.net --image-path '/srv/$(id)'", 2, &["a shell"]),
    (14, "hypervisor set hv02.example.net --vg-name vg9", 4, &["vm db01.acme.example"]),
    (14, "hypervisor set hv01.example.net --image-path /srv/other", 4, &["vm web01.acme.example"]),
    // Lists
    (18, "node-state remove running --yes", 4, &["keeps its name and stays"]),
    (18, "virt-method remove KVM --yes", 4, &["hypervisor hv01.example.net"]),
    (18, "storage-type remove qcow2 --yes", 4, &["storage web01.acme.example/0"]),
    (18, "cache-option remove default --yes", 4, &["cache option of every vm"]),
    (18, "virt-method add kvm", 4, &["taken"]),
    (18, "virt-method add 42", 2, &["all digits"]),
    (18, "virt-method add 'a,b'", 2, &["meaning in words"]),
    // Every write
    (
        21,
        "vm set web01.acme.example --ram 4GiB --if-version 9",
        4,
        &["version 9 was expected, it is at version 1"],
    ),
    (21, "vm remove web01.acme.example --if-version 9 --yes", 4, &["has changed"]),
    (22, "customer remove acme --yes", 4, &["vm db01.acme.example", "vlan acme-lan", "--cascade"]),
    (22, "vlan remove public --yes", 4, &["subnet 192.0.2.0/24", "--cascade"]),
    (22, "ceph-pool remove rbd --yes", 4, &["storage db01.acme.example/1"]),
    (22, "vm remove web01.acme.example", 2, &["--yes"]),
    // Names
    (0, "vm show hv99.example.net", 3, &["no vm"]),
    (0, "node show hv1.example.net", 3, &["did you mean", "hv01.example.net"]),
    (0, "vm list --filter 'ram>>1'", 2, &["ram"]),
    (0, "vm list --filter 'rma>1GiB'", 2, &["did you mean ram"]),
    (0, "vm list --columns fqdn,nodee", 2, &["did you mean node"]),
    (0, "vm lst", 2, &["list"]),
    (0, "vm set web01.acme.example", 2, &["changes nothing"]),
    (0, "log show 99999", 3, &["no log"]),
];

#[test]
fn every_rule_is_enforced_and_leaves_nothing_behind() {
    let world = World::with_fleet();
    for (rule, line, code, words) in REFUSED {
        println!("rule {rule}: {line}");
        world.refused(line, *code, words);
    }
    world.ok("check");
}

#[test]
fn every_rule_that_people_can_break_has_a_line() {
    for rule in [1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 15, 16, 17, 18, 21, 22] {
        assert!(REFUSED.iter().any(|(known, ..)| *known == rule), "rule {rule}");
    }
}

#[test]
fn a_node_in_maintenance_gets_no_vm() {
    let world = World::with_fleet();
    world.ok("node set hv01.example.net --state maintenance");
    let line =
        "vm create x.acme.example --method Qemu --cores 1 --ram 1GiB --disk raw:1GiB --nic public";
    world.refused(line, 4, &["hv01.example.net: is in state maintenance"]);
    world.ok("node-state set maintenance --schedulable yes");
    world.ok(line);
    world.ok("check");
}

#[test]
fn placement_spreads_packs_and_breaks_ties_by_name() {
    let world = World::with_fleet();
    let place = |more: &str| {
        let line = format!("vm place --method KVM --cores 1 --ram 1GiB {more} -o name");
        world.ok(&line).trim().to_owned()
    };
    assert_eq!(place(""), "hv01.example.net", "4 of 64 cores are less than 8 of 64");
    assert_eq!(place("--strategy pack"), "hv02.example.net");
    world.ok("vm set web01.acme.example --cores 8 --ram 32GiB");
    assert_eq!(place(""), "hv01.example.net", "a tie goes to the lowest name");
    world.ok("hypervisor set hv01.example.net --cores-overcommit 400 --ram-overcommit 200");
    world.ok("vm create x.globex.example --method KVM --node hv01.example.net --cores 200 --ram 600GiB --disk lvm:1GiB --nic public");
    assert_eq!(place(""), "hv02.example.net");
    world.ok("check");
}

#[test]
fn a_dry_run_does_everything_but_save() {
    let world = World::with_fleet();
    let before = world.dump();
    for line in [
        "vm create x.acme.example --method KVM --cores 1 --ram 1GiB --disk lvm:1GiB --nic public --dry-run",
        "vm set web01.acme.example --ram 4GiB --dry-run",
        "vm remove web01.acme.example --dry-run",
        "subnet add 198.51.100.0/24 --dry-run",
        "ip reserve --subnet 192.0.2.0/24 --dry-run",
        "vm move web01.acme.example --to hv01.example.net --dry-run",
    ] {
        world.ok(line);
        assert_eq!(before, world.dump(), "{line} changed the database");
    }
    let said = world.ok("vm set web01.acme.example --ram 4GiB --dry-run");
    assert!(
        said.contains("would have changed")
            && said.contains("- ram: 8589934592\n  + ram: 4294967296"),
        "{said}"
    );
    let line = "vm set web01.acme.example --cores 65 --dry-run";
    assert_eq!(world.line(line).code, 4, "a dry run refuses what the real one would");
}

#[test]
fn cascade_removes_what_refers_to_it_and_gives_everything_back() {
    let world = World::with_fleet();
    world.ok("customer remove acme --cascade --yes");
    assert_eq!(world.ok("vm list -o name"), "");
    assert_eq!(world.ok("ip next 192.0.2.0/24 -o value"), "192.0.2.11\t192.0.2.0/24\n");
    assert_eq!(world.sql("SELECT COUNT(*) FROM mac"), "0\n");
    world.ok("check");
    world.ok("node remove hv01.example.net --yes");
    world.ok("check");
}

#[test]
fn cascade_never_takes_a_thing_of_the_same_name_in_another_space() {
    let world = World::with_fleet();
    world.ok("vrf add tenant");
    world.ok("vlan add tenant-lan --tag 300");
    world.ok("subnet add 10.0.0.0/16 --vrf tenant --vlan tenant-lan");
    world.ok("ip reserve --subnet 10.0.0.0/16 --vrf tenant");
    world.refused("vlan remove tenant-lan --yes", 4, &["subnet 10.0.0.0/16"]);
    world.refused("vrf remove tenant --yes", 4, &["subnet 10.0.0.0/16"]);
    world.ok("vrf remove tenant --cascade --yes");
    world.ok("subnet show 10.0.0.0/16");
    world.ok("ip show 10.0.0.11");
    world.ok("check");
    world.ok("node remove hv01.example.net --cascade --yes");
    assert_eq!(world.ok("vm list -o name"), "db01.acme.example\n");
    world.ok("check");
}

#[test]
fn cascade_says_whose_rule_forbids_it() {
    let world = World::with_fleet();
    let before = world.dump();
    world.refused(
        "vlan remove public --cascade --yes",
        4,
        &["interface web01.acme.example/0: ", "last interface of a VM"],
    );
    assert_eq!(before, world.dump());
}

#[test]
fn a_bond_goes_with_its_members_or_stays() {
    let world = World::with_fleet();
    world.ok("interface add hv01.example.net/bond1 --kind bond");
    world.ok("interface add hv01.example.net/eth1 --master bond1");
    world.ok("interface add hv01.example.net/eth2 --master bond1");
    world.refused("interface remove hv01.example.net/bond1 --yes", 4, &["eth1, eth2", "--cascade"]);
    world.ok("interface remove hv01.example.net/bond1 --cascade --yes");
    assert_eq!(
        world.ok("interface list --filter interface~^hv01 -o name"),
        "hv01.example.net/external\n"
    );
    world.ok("check");
}

#[test]
fn another_address_space_is_named_where_it_knows_the_word() {
    let world = World::with_fleet();
    world.ok("vrf add tenant");
    world.ok("vlan add tenant-lan --tag 300");
    world.ok("subnet add 10.9.0.0/24 --vrf tenant --vlan tenant-lan");
    world.ok("ip reserve --subnet 10.9.0.0/24 --vrf tenant");
    for line in ["subnet show 10.9.0.0/24", "ip list --subnet 10.9.0.0/24", "ip show 10.9.0.1"] {
        world.refused(line, 3, &["did you mean", "@tenant`"]);
    }
    world.ok("subnet show 10.9.0.0/24 --vrf tenant");
    world.refused("subnet show 10.9.1.0/24", 3, &["`virtctl subnet list` shows them all"]);
}

#[test]
fn changing_a_part_raises_the_version_of_the_whole_and_is_logged_once() {
    let world = World::with_fleet();
    let version = || world.ok("vm show web01.acme.example -o json").contains("\"version\": 2");
    assert!(!version());
    world.ok("storage add web01.acme.example raw:10GiB --message 'more room'");
    assert!(version());
    let log = world.ok("log list --object web01.acme.example --columns operation,message -o csv");
    assert_eq!(log, "operation,message\nvm create,\nstorage add,more room\n");
    world.ok("vm set web01.acme.example --state running");
    assert!(version(), "what changes nothing raises nothing");
    world.ok("interface set web01.acme.example/0 --vlan public");
    world.ok("storage set web01.acme.example/1 --size 10GiB");
    let parts = "SELECT MAX(version) FROM (SELECT version FROM vm_interface UNION SELECT version FROM storage)";
    assert!(version() && world.sql(parts) == "1\n", "nor does a part of it");
    assert_eq!(world.ok("log list --object web01.acme.example -o name").lines().count(), 2);
}

#[test]
fn numbers_inside_a_vm_are_never_given_twice() {
    let world = World::with_fleet();
    world.ok("storage add web01.acme.example raw:1GiB");
    world.ok("storage remove web01.acme.example/1 --yes");
    world.ok("storage add web01.acme.example raw:1GiB");
    assert_eq!(
        world.ok("storage list -o name --filter 'storage~^web01'"),
        "web01.acme.example/0\nweb01.acme.example/2\n"
    );
}

#[test]
fn a_bridge_that_linux_could_not_name_is_refused_when_the_interface_is_made() {
    let world = World::with_fleet();
    let shift = "UPDATE vm SET next_interface = 99999999999 WHERE fqdn = 'web01.acme.example'";
    world.spoil(shift);
    world.refused("interface add web01.acme.example --vlan public", 4, &["15 bytes"]);
}

#[test]
fn things_answer_to_all_their_names() {
    let world = World::with_fleet();
    let uuid = world.ok("vm list --filter 'fqdn~^web' --columns uuid -o value").trim().to_owned();
    for word in
        ["web01.acme.example", "WEB01.acme.example", "web01", "1", "id:1", &uuid, "192.0.2.11"]
    {
        assert!(
            world.ok(&format!("vm show {word} -o json")).contains("web01.acme.example"),
            "{word}"
        );
    }
    assert!(world.ok("vm show 52:54:00:12:34:56 -o json").contains("db01.acme.example"));
    assert!(world.ok("vlan show 100 -o json").contains("\"public\""), "a bare number is a tag");
    assert!(world.ok("vlan show id:1 -o json").contains("\"mgmt\""));
    assert!(world.ok("virt-method show kvm -o json").contains("\"KVM\""));
    world.ok("vm create web01.globex.example --method KVM --cores 1 --ram 1GiB --disk lvm:1GiB --nic public");
    world.refused("vm show web01", 2, &["web01.acme.example, web01.globex.example"]);
}

#[test]
fn a_child_prefix_never_hands_out_a_gateway_or_the_ends_of_its_parent() {
    let world = World::with_fleet();
    world.ok(
        "subnet add 192.0.2.0/29 --parent 192.0.2.0/24 --vlan public --gateway none --reserve none",
    );
    let next = || world.ok("ip next 192.0.2.0/29 -o value").split('\t').next().map(str::to_owned);
    assert_eq!(next().as_deref(), Some("192.0.2.2"), "the first is the gateway of the /24");
    world.refused("ip assign web01.acme.example/0 --address 192.0.2.1", 4, &["gateway"]);
    // A gateway that moves is kept back wherever it lies, and the old one is free.
    world.ok("subnet set 192.0.2.0/24 --gateway 192.0.2.2");
    assert_eq!(next().as_deref(), Some("192.0.2.1"));
    world.ok("ip assign web01.acme.example/0 --address 192.0.2.200");
    world.refused(
        "subnet add 192.0.2.200/30 --parent 192.0.2.0/24 --vlan public",
        4,
        &["192.0.2.200", "network or broadcast"],
    );
    world.ok("subnet add 192.0.2.254/31 --parent 192.0.2.0/24 --vlan public");
    world.ok("ip assign web01.acme.example/0 --address 192.0.2.255");
    world.refused("subnet remove 192.0.2.254/31 --yes", 4, &["192.0.2.255", "broadcast"]);
    world.ok("ip remove 192.0.2.255 --yes");
    world.ok("subnet remove 192.0.2.254/31 --yes");
    world.ok("subnet remove 192.0.2.0/29 --yes");
    world.ok("check");
}

#[test]
fn a_vlan_says_in_which_address_space_its_addresses_lie() {
    let world = World::with_fleet();
    world.ok("vrf add blue");
    world.ok("vlan add blue-lan --tag 77");
    world.ok("subnet add 192.0.2.0/24 --vrf blue --vlan blue-lan");
    let vm = "--method KVM --cores 1 --ram 1GiB --disk lvm:1GiB --nic blue-lan";
    world.ok(&format!("vm create a.example.com {vm},ip=192.0.2.11"));
    world.ok(&format!("vm create b.example.com {vm},subnet=192.0.2.0/24"));
    let spaces = world.sql(
        "SELECT v.fqdn, r.name FROM ipv4 a JOIN vm v ON v.id = a.vm_id \
         JOIN vrf r ON r.id = a.vrf_id WHERE v.fqdn LIKE '%.example.com' ORDER BY v.fqdn",
    );
    assert_eq!(spaces, "a.example.com|blue\nb.example.com|blue\n");
    world.ok("check");
}

#[test]
fn masters_and_members_of_a_node_stay_what_they_must_be() {
    let world = World::with_fleet();
    world.ok("interface add hv01.example.net/bond0 --kind bond");
    world.ok("interface add hv01.example.net/br0 --kind bridge --master bond0");
    world.refused("interface set hv01.example.net/bond0 --master br0", 2, &["its own master"]);
    world.refused("interface set hv01.example.net/bond0 --kind physical", 2, &["has some"]);
    world.ok("check");
}

#[test]
fn what_a_nodes_interface_has_can_be_taken_from_it() {
    let world = World::with_fleet();
    world.ok("interface add hv01.example.net/bond0 --kind bond --purpose storage");
    world.ok("interface add hv01.example.net/eth1 --purpose storage --master bond0 --mac 52:54:00:00:00:01");
    let show = || world.ok("interface list --filter name=eth1 -o value --columns name,master,mac");
    assert_eq!(show(), "eth1\tbond0\t52:54:00:00:00:01\n");
    world.ok("interface set hv01.example.net/eth1 --master '' --mac ''");
    assert_eq!(show(), "eth1\t\t\n");
    world.ok("interface set hv01.example.net/bond0 --mac 52:54:00:00:00:01");
    world.ok("check");
}

/// A prefix between two others is the parent of the lower one from then on, as the log says.
#[test]
fn a_prefix_that_gets_another_parent_is_another_since() {
    let world = World::with_fleet();
    world.ok("subnet add 192.0.2.192/28 --parent 192.0.2.0/24 --vlan public");
    let parent = || world.ok("subnet list --cidr 192.0.2.192/28 -o value --columns parent,version");
    for (line, wanted) in [
        ("subnet add 192.0.2.128/25 --parent 192.0.2.0/24 --vlan public", "192.0.2.128/25\t2\n"),
        ("subnet remove 192.0.2.128/25 --yes", "192.0.2.0/24\t3\n"),
    ] {
        world.ok(line);
        assert_eq!(parent(), wanted, "{line}");
    }
    let log =
        world.ok("log list --noun subnet --object 192.0.2.192/28 -o value --columns operation");
    assert_eq!(log, "subnet add\nsubnet add\nsubnet remove\n");
}

/// What would be refused when it is made is not placed.
#[test]
fn a_place_is_told_for_what_can_be_made() {
    let world = World::with_fleet();
    world.ok("ceph-cluster add idle");
    world.ok("ceph-pool add none --cluster idle");
    for (wish, code, word) in [
        ("--ram 1KiB --disk lvm:1GiB", 2, "whole MiB"),
        ("--ram 1GiB --disk lvm:1B", 2, "sector"),
        ("--ram 1GiB --disk ceph:1GiB", 2, "pool=NAME"),
        ("--ram 1GiB --disk ceph:1GiB,pool=none", 4, "no monitor"),
    ] {
        let wishes = format!("--method KVM --cores 1 {wish}");
        world.refused(&format!("vm place {wishes}"), code, &[word]);
        world.refused(&format!("vm create x.example.com {wishes} --nic public"), code, &[word]);
    }
    world.ok("vm place --method KVM --cores 1 --ram 1GiB --disk ceph:1GiB,pool=rbd");
}

/// What a host has of its own is not lost with a change of its role.
#[test]
fn an_attribute_stays_while_a_host_has_a_value_of_it() {
    let world = World::with_fleet();
    world.ok("role add lb --attribute url:string --attribute weight:int=1 --attribute idle:int");
    world.ok("vm assign db01.acme.example lb:url=https://a/,weight=5");
    world.refused(
        "role set lb --attribute port:int=443",
        4,
        &["vm db01.acme.example", "every --attribute"],
    );
    world.refused("role set lb --attribute url:string", 4, &["`weight` cannot go"]);
    world
        .ok("role set lb --attribute url:string --attribute weight:int=1 --attribute port:int=443");
    let roles = world.ok("vm show db01.acme.example -o json");
    let roles: serde_json::Value = serde_json::from_str(&roles).expect("it is JSON");
    let wanted = serde_json::json!({"url": "https://a/", "weight": 5, "port": 443});
    assert_eq!(roles["roles"]["lb"], wanted);
    world.ok("vm unassign db01.acme.example lb");
    world.ok("role set lb --attribute port:int=443");
}

/// A rack is what `capacity` counts by: the first two steps of a place.
#[test]
fn a_rack_is_the_same_to_every_warning() {
    for (places, warned) in [
        (["fra1/r01/12", "fra1/r01/14", "fra1/r01/u7"], true),
        (["fra1/uplink1/u3", "fra1/r02/u1", "fra1/upper/u2"], false),
        (["fra1/hall2", "fra1/hall2/r01/u1", "fra1/hall2/r02/u1"], true),
        (["fra1", "fra2", "fra3"], false),
    ] {
        let world = World::new();
        world.ok("subnet add 10.0.0.0/16");
        for (at, place) in places.iter().enumerate() {
            world.ok(&format!("node add mon{at}.example.net --location {place} --ip next:10.0.0.0/16 --role ceph-mon"));
        }
        let said = world.line("check");
        assert_eq!(said.out.contains("stand in one rack"), warned, "{places:?}: {}", said.out);
    }
}

/// Whoever has the name of a host next is another: its tokens go with it, and follow it.
#[test]
fn the_tokens_of_a_host_end_with_it() {
    let world = World::with_fleet();
    world.ok("token create agent --role cm-agent --host web01.acme.example");
    let named = || world.ok("token list -o value --columns name,host");
    world.ok("vm set web01.acme.example --fqdn web02.acme.example");
    assert_eq!(named(), "agent\tweb02.acme.example\n");
    let told = world.ok("vm remove web02.acme.example --yes");
    assert!(told.contains("removed with it: token agent"), "{told}");
    assert_eq!(named(), "");
}

/// A hook whose token ends gets nothing any more: whoever looks after it is told before.
#[test]
fn a_token_that_ends_soon_is_worth_a_warning() {
    let world = World::with_fleet();
    world.ok("token create lasting --role metrics");
    world.ok("token create ending --role metrics --expires-in 13");
    let found = world.ok("check -o value");
    assert!(found.contains("warning\tending\tthe token ends at 20"), "{found}");
    assert!(!found.contains("lasting"), "{found}");
}

#[test]
fn what_is_in_a_list_stays_while_it_is_used_or_given_unasked() {
    let world = World::with_fleet();
    world.refused("node-state remove running --cascade --yes", 2, &["--cascade"]);
    world.ok("node set hv01.example.net --state stopped");
    world.refused(
        "node-state remove stopped --yes",
        4,
        &["node hv01.example.net", "change or remove"],
    );
    world.refused("storage-type remove lvm --yes", 4, &["storage db01.acme.example/0"]);
    world.refused("vrf set global --name earth", 4, &["keeps its name"]);
    world.ok("vm create plain.example.com --method KVM --cores 1 --ram 1GiB --disk lvm:1GiB --nic public");
    world.refused("cache-option set default --name plain", 4, &["cache option of every"]);
    world.refused("vm-state set running --name up", 4, &["state of every vm"]);
    world.ok("vm-state set running --name running --description on");
    world.ok("vm-state remove installing --yes");
}

#[test]
fn a_prefix_that_is_cut_out_keeps_the_vlan_and_the_router_of_what_it_is_cut_from() {
    let world = World::with_fleet();
    let before = world.ok("enc web01.acme.example");
    world.ok("subnet add 192.0.2.0/25 --parent 192.0.2.0/24");
    assert_eq!(
        world.ok("subnet list --filter cidr=192.0.2.0/25 -o value --columns vlan"),
        "public\n"
    );
    assert_eq!(
        world.ok("enc web01.acme.example"),
        before.replace("192.0.2.0/24", "192.0.2.0/25").replace("\"prefix\":24", "\"prefix\":25")
    );
    world.refused("subnet set 192.0.2.0/25 --vlan ''", 4, &["web01.acme.example/0", "no VLAN"]);
    world.ok("check");
}

/// One address more changes no default route, where the first has none.
#[test]
fn no_later_address_brings_a_gateway() {
    let world = World::with_fleet();
    world.ok("subnet add 198.51.100.0/24 --vlan public");
    world.ok(
        "node add two.example.net --location fra1 --ip 198.51.100.9 --ip 192.0.2.50 --role web",
    );
    let gateways = "node list --filter fqdn=two.example.net -o json --columns gateways";
    assert_eq!(world.ok(gateways).replace(['\n', ' '], ""), r#"[{"gateways":[]}]"#);
}

/// Many routers are reached by an address of the link alone (`fe80::1`).
#[test]
fn a_gateway_of_ipv6_may_be_of_the_link() {
    let world = World::with_fleet();
    world.ok("subnet add 2001:db8:200::/56 --gateway fe80::1 --vlan mgmt");
    world.ok("subnet add 2001:db8:200::/64 --parent 2001:db8:200::/56");
    let reserved = world.ok("ip reserve --subnet 2001:db8:200::/64 -o name");
    assert_eq!(reserved, "2001:db8:200::1\n", "no address of the prefix is the gateway's");
    world.ok("ip assign hv01.example.net/external --address 2001:db8:200::7");
    let enc = world.ok("enc hv01.example.net");
    assert!(enc.contains(r#""address":"2001:db8:200::7","gateway":"fe80::1","#), "{enc}");
    world.ok("check");
    world.ok("subnet set 2001:db8:200::/64 --gateway last");
    // Each link has its own: that somebody keeps one back elsewhere is nothing to this one.
    world.ok("subnet add fe80::/64 --vlan public");
    world.ok("ip reserve fe80::2");
    world.ok("subnet set 2001:db8:200::/64 --gateway fe80::2");
    world.ok("check");
}

#[test]
fn the_first_address_says_the_gateway_whatever_comes_later() {
    let world = World::with_fleet();
    world.ok("node add two.example.net --location fra1 --ip 192.0.2.50 --ip 10.0.0.40 --role web");
    assert_eq!(
        world.ok("node list --filter fqdn=two.example.net -o value --columns gateways"),
        "192.0.2.1\n"
    );
    world.ok("ip assign two.example.net/external --address 10.0.0.4");
    assert_eq!(
        world.ok("node list --filter fqdn=two.example.net -o value --columns gateways"),
        "192.0.2.1\n"
    );
}

#[test]
fn what_ceph_is_built_of_is_what_was_meant() {
    let world = World::with_fleet();
    let osd = "node add b1.example.net --location r1 --ip 10.0.0.41 --role ceph-osd:cluster=ceph,device=/dev/sdc";
    world.refused(
        &format!("{osd} --role ceph-mon:cluster=ceph,store-device=/dev/sdc"),
        4,
        &["two uses"],
    );
    world.ok(&format!("{osd} --role ceph-mon:cluster=ceph,store-device=/dev/sdd"));
    world.refused("ceph-osd set b1 --device /dev/sdc,db-device=/dev/sdd", 4, &["two uses"]);
    world.refused("ceph-mon set b1 --store-device /dev/sdc", 4, &["two uses"]);
    // Unsaid, the least number of copies grows with the size; said, it stays.
    let least = || world.ok("ceph-pool list --filter name=p -o value --columns min_size");
    world.ok("ceph-pool add p --cluster ceph --size 2");
    for (set, is) in [
        ("--size 3", "2\n"),
        ("--size 4", "3\n"),
        ("--size 3", "3\n"),
        ("--min-size 1", "1\n"),
        ("--size 5", "1\n"),
    ] {
        world.ok(&format!("ceph-pool set p {set}"));
        assert_eq!(least(), is, "{set}");
    }
    // A monitor is reached where the fleet is, whatever else its node has.
    for line in [
        "vrf add lab",
        "subnet add 172.20.0.0/24 --vrf lab",
        "interface add b1.example.net/lab --purpose external",
        "ip assign b1.example.net/lab --address 172.20.0.10 --vrf lab",
        "ip assign b1.example.net/external --address 10.0.0.42",
        "ip remove 10.0.0.41 --yes",
    ] {
        world.ok(line);
    }
    let told = world.ok("enc b1.example.net");
    assert!(told.contains("\"address\":\"10.0.0.42\",\"fqdn\":\"b1.example.net\""), "{told}");
}

#[test]
fn an_address_space_goes_to_no_customer_with_anothers_vlan_in_it() {
    let world = World::with_fleet();
    for line in ["vrf add lab"].into_iter().chain([
        "customer add a",
        "customer add b",
        "vlan add al --tag 905 --customer a",
    ]) {
        world.ok(line);
    }
    world.ok("subnet add 172.21.0.0/24 --vrf lab --vlan al");
    world.refused("vrf set lab --customer b", 4, &["`al`"]);
    world.ok("vrf set lab --customer a");
    world.ok("check");
}

#[test]
fn check_finds_a_vm_whose_method_its_host_does_not_offer() {
    let world = World::with_fleet();
    world.ok("check");
    world.spoil("UPDATE vm SET virt_method_id = (SELECT id FROM virt_method WHERE name = 'Docker') WHERE id = 2");
    let said = world.line("check");
    assert!(said.code == 1 && said.out.contains("does not offer its method"), "{}", said.out);
}

#[test]
fn a_change_of_interfaces_is_told_by_their_names() {
    let world = World::with_fleet();
    for name in ["a0", "b0", "c0"] {
        world
            .ok(&format!("interface add hv01.example.net/{name} --kind physical --purpose backup"));
    }
    world.ok("interface remove hv01.example.net/a0 --yes");
    let told = world.ok("log list --sort -id --limit 1 -o value --columns changes");
    assert!(told.contains("- interfaces.a0.name") && !told.contains("b0"), "{told}");
}

#[test]
fn an_address_is_looked_for_in_every_space_of_an_interface() {
    let world = World::with_fleet();
    for line in [
        "vrf add tenant",
        "vlan add inner --tag 903",
        "subnet add 172.20.0.0/24 --vrf tenant --vlan inner",
        "interface add web01.acme.example --vlan inner --vlan public:tagged --ip none",
        "ip assign web01.acme.example/1 --address 172.20.0.7",
        "ip assign web01.acme.example/1 --address 192.0.2.120",
        "ip assign web01.acme.example/1 --subnet 192.0.2.0/24@global",
        "ip assign web01.acme.example/1 --subnet 192.0.2.0/24",
        "subnet put 172.20.0.0/24@tenant --vlan inner --description x",
        "subnet put 2001:db8:77:0::/64 --vlan public",
        "subnet put 2001:db8:77:0::/64 --vlan public --description again",
    ] {
        world.ok(line);
    }
    // One that is of none of its VLANs is known, and says whose it is.
    world.ok("interface add web01.acme.example --vlan inner --ip none");
    let line = "ip assign web01.acme.example/2 --address 192.0.2.121";
    world.refused(line, 4, &["VLAN `public` alone"]);
    world.refused("ip assign web01.acme.example/2 --address 10.99.0.1", 4, &["no known subnet"]);
    world.refused("subnet put 172.20.0.0/24@nowhere --vlan inner", 3, &["no vrf `nowhere`"]);
    world.refused("subnet put 172.20.0/24 --vlan inner", 2, &["172.20.0/24"]);
    world.ok("check");
}

#[test]
fn what_is_routed_to_a_vm_is_no_other_customers() {
    let world = World::with_fleet();
    for line in [
        "customer add a",
        "customer add b",
        "vlan add a-lan --tag 901 --customer a",
        "vlan add free --tag 902",
        "subnet add 10.9.0.0/24 --vlan a-lan",
        "subnet add 10.8.0.0/24 --vlan free",
        "vm create of-a.example.com --method KVM --cores 1 --ram 1GiB --disk lvm:1GiB --nic public,ip=none --customer a",
        "vm create of-b.example.com --method KVM --cores 1 --ram 1GiB --disk lvm:1GiB --nic public,ip=none --customer b",
        "ip route 10.9.0.16/28 --to of-a.example.com/0",
        "ip route 10.8.0.16/28 --to of-b.example.com/0",
    ] {
        world.ok(line);
    }
    let create = "vm create c.example.com --method KVM --cores 1 --ram 1GiB --disk lvm:1GiB";
    for (line, told) in [
        ("ip route 10.9.0.32/28 --to of-b.example.com/0", "`a-lan`"),
        (&format!("{create} --nic public,ip=10.9.0.32/28 --customer b"), "`a-lan`"),
        ("vm set of-a.example.com --customer b", "`a-lan`"),
        ("vm set of-a.example.com --customer ''", "`a-lan`"),
        ("vlan set free --customer a", "of-b.example.com"),
        ("subnet set 10.8.0.0/24 --vlan a-lan", "of-b.example.com/0"),
    ] {
        world.refused(line, 4, &[told]);
    }
    world.ok(&format!("{create} --nic public,ip=10.9.0.32/28 --customer a"));
    world.ok("vlan set free --customer b");
    world.ok("check");
    assert_eq!(world.broken(), "");
    world.spoil("UPDATE vm SET customer_id = NULL WHERE fqdn = 'of-a.example.com'");
    let said = world.line("check");
    assert!(said.code == 1 && said.out.contains("another customer's VLAN"), "{}", said.out);
    assert!(world.broken().contains("rule 12: prefix of another customer"));
}

#[test]
fn check_finds_what_another_hand_has_written() {
    let clean = World::with_fleet();
    for line in [
        "interface add hv01.example.net/bond1 --kind bond",
        "interface add hv01.example.net/br1 --kind bridge",
        "interface add hv01.example.net/bond1.10 --kind vlan --master bond1 --vlan mgmt",
        "interface add hv01.example.net/bond1.100 --kind vlan --master bond1 --vlan public",
        "ip route 192.0.2.128/28 --to web01.acme.example/0",
    ] {
        clean.ok(line);
    }
    clean.ok("check");
    let of = |name: &str| format!("(SELECT id FROM node_interface WHERE name = '{name}')");
    for (order, told) in [
        (
            format!("UPDATE node_interface SET master_id = CASE name WHEN 'br1' THEN {} ELSE {} END WHERE name IN ('br1', 'bond1')", of("bond1"), of("br1")),
            "its own master",
        ),
        (
            "UPDATE node_interface SET vlan_id = (SELECT id FROM vlan WHERE name = 'mgmt') WHERE name = 'bond1.100'".to_owned(),
            "on the same device",
        ),
        (
            "UPDATE node_interface SET vlan_id = 1 WHERE name = 'bond1'".to_owned(),
            "of another kind",
        ),
        (
            "UPDATE node_interface SET master_id = NULL WHERE name = 'bond1.10'".to_owned(),
            "without a device",
        ),
        (
            "UPDATE ipv4 SET address = X'00000000000000000000FFFFC0000285' WHERE id = (SELECT MAX(id) FROM ipv4 WHERE prefix = 32)"
                .to_owned(),
            "is in use twice",
        ),
    ] {
        let world = clean.copy();
        world.spoil(&order);
        let said = world.line("check");
        assert!(said.code == 1 && said.out.contains(told), "{order}: {}", said.out);
    }
}

#[test]
fn an_interface_outlives_one_of_its_vlans() {
    let world = World::with_fleet();
    world.ok("interface add web01.acme.example --vlan public --vlan lab:tagged --ip auto");
    let addresses = world
        .ok("interface list --filter interface=web01.acme.example/1 -o value --columns addresses");
    world.ok("vlan remove lab --cascade --yes");
    assert_eq!(
        world.ok(
            "interface list --filter interface=web01.acme.example/1 -o value --columns addresses"
        ),
        addresses
    );
    world.ok("check");
}

#[test]
fn what_is_said_of_a_role_leaves_the_rest_of_it() {
    let world = World::with_fleet();
    world.ok("vm assign web01.acme.example web:tier=back");
    let roles = world.ok("vm show web01.acme.example -o json");
    assert!(roles.contains("\"weight\": 3") && roles.contains("\"tier\": \"back\""), "{roles}");
    let typed = "role set web --attribute weight:int=2 --attribute zone:string";
    world.refused(typed, 4, &["`tier` cannot go"]);
    world.ok(&format!("{typed} --attribute tier:string"));
    world.ok("vm assign web01.acme.example web:zone=a");
    let roles = world.ok("vm show web01.acme.example -o json");
    assert!(roles.contains("\"zone\": \"a\"") && roles.contains("\"weight\": 3"), "{roles}");
    // `node assign` of a role that is built in gives new values, too.
    world.ok("node assign hv02.example.net hypervisor:cores=99");
    assert_eq!(
        world.ok("hypervisor list --node hv02.example.net -o value --columns cores,methods"),
        "99\tKVM\n"
    );
    world.refused("vm unassign db01.acme.example web", 4, &["it has no role `web`"]);
    world.refused("node unassign hv01.example.net ceph-osd", 4, &["it has no role `ceph-osd`"]);
}

#[test]
fn a_routed_prefix_is_no_address_of_a_nodes_own() {
    let world = World::with_fleet();
    world.ok("ip route 10.0.9.0/28 --to hv02.example.net/external");
    let own =
        world.ok("ip list --interface hv02.example.net/external --filter kind=assigned -o name");
    let (last, others) = own.split_once('\n').expect("it has one");
    for address in others.lines() {
        world.ok(&format!("ip remove {address} --yes"));
    }
    world.refused(&format!("ip remove {last} --yes"), 4, &["the last external address"]);
    // As an older version could leave it.
    let open = rusqlite::Connection::open(world.database()).expect("it opens");
    open.execute_batch("UPDATE ipv4 SET node_interface_id = NULL WHERE prefix = 32; UPDATE ipv6 SET node_interface_id = NULL")
        .expect("it is done");
    let check = world.line("check");
    assert!(
        check.code == 1 && check.out.contains("no external address"),
        "{}{}",
        check.out,
        check.err
    );
    assert!(world.broken().contains("hv02.example.net"));
}

#[test]
fn what_is_called_none_is_found_and_nothing_is_not_everything() {
    let world = World::with_fleet();
    world.ok("storage set web01.acme.example/0 --cache-option none");
    let list = |filter: &str| world.ok(&format!("storage list -o name --filter '{filter}'"));
    assert_eq!(list("cache_option=none"), "web01.acme.example/0\n");
    assert!(!list("cache_option!=none").contains("web01.acme.example/0"));
    assert_eq!(list("cache_option in(none,unsafe)"), "web01.acme.example/0\n");
    assert!(!list("pool=none").is_empty() && list("pool!=none").contains("db01"));
    for filter in ["size>", "size<=", "vm~", ","] {
        world.refused(&format!("storage list --filter '{filter}'"), 2, &["filter"]);
    }
}

#[test]
fn what_people_should_know_of_an_address_is_logged() {
    let world = World::with_fleet();
    let said = world.ok("ip set 192.0.2.11 --note printer");
    assert!(said.starts_with("changed ip 192.0.2.11"), "{said}");
    assert!(world.ok("log list --columns operation,object,changes").contains("ip set"), "{said}");
    world.refused("vm place --cores 1 --ram 1GiB", 2, &["--method is missing"]);
    world.refused(
        "vm place --method KVM --cores 999 --ram 1GiB",
        4,
        &["no hypervisor has room", "hv01.example.net: cores"],
    );
    world.refused("vlan set lab", 2, &["--name"]);
    world.refused(
        "interface add hv01.example.net/external",
        4,
        &["interface show hv01.example.net/external"],
    );
    let mac =
        world.ok("interface list --filter interface=web01.acme.example/0 -o value --columns mac");
    assert!(world.ok(&format!("interface show {}", mac.trim())).contains("web01.acme.example/0"));
}

#[test]
fn what_lies_in_another_address_space_is_found_there() {
    let world = World::with_fleet();
    world.ok("vrf add blue");
    world.ok("vlan add blue-lan --tag 2001");
    world.ok("subnet add 172.16.0.0/24 --vrf blue --vlan blue-lan");
    world.ok("vm create bl.acme.example --method KVM --cores 1 --ram 1GiB --disk lvm:1GiB --nic blue-lan");
    assert!(world.ok("vm show 172.16.0.1").contains("bl.acme.example"));
    assert!(world.ok("search 172.16.0.1").contains("bl.acme.example"));
    // The interface says where its addresses lie.
    let said = world.ok("ip assign bl.acme.example/0 --address 172.16.0.77");
    assert!(said.starts_with("assigned ip 172.16.0.77"), "{said}");
    world.ok("ip assign bl.acme.example/0 --subnet 172.16.0.0/24");
    // Where both spaces know an address, the global one is meant; where two others do, none.
    for space in ["red", "green"] {
        world.ok(&format!("vrf add {space}"));
        world.ok(&format!("vlan add {space}-lan --tag next"));
        world.ok(&format!("subnet add 172.17.0.0/24 --vrf {space} --vlan {space}-lan"));
        let name = format!("{space}.acme.example");
        world.ok(&format!(
            "vm create {name} --method KVM --cores 1 --ram 1GiB --disk lvm:1GiB --nic {space}-lan"
        ));
    }
    world.refused("vm show 172.17.0.1", 2, &["more than one address space: red, green"]);
    world.ok("check");
    // A customer is told of theirs alone.
    world.ok("vm set red.acme.example --customer acme");
    let told = world.ok("token create own --role customer-read --customer acme -o json");
    let told = serde_json::from_str::<serde_json::Value>(&told).expect("it is JSON");
    let file = world.path().join("own");
    keep(&file, told["secret"].as_str().expect("it is told"));
    let serving = Serving::start(&world, &[]);
    let mut theirs = World::at(world.address());
    theirs.ask(&serving.url, &file);
    assert!(theirs.ok("vm show 172.17.0.1").contains("red.acme.example"));
    assert!(!theirs.ok("search 172.17.0.1").contains("green"));
}

#[test]
fn an_interface_answers_to_all_its_names_and_an_address_tells_its_prefix() {
    let world = World::with_fleet();
    let own = world.ok("ip list --interface web01.acme.example/0 -o name");
    assert!(own.contains("192.0.2.11"), "{own}");
    for word in ["web01/0", "1-0", "br-1-0", "WEB01.acme.example/0"] {
        assert_eq!(world.ok(&format!("ip list --interface {word} -o name")), own, "{word}");
        assert!(world.ok(&format!("interface show {word}")).contains("1-0"), "{word}");
    }
    world.refused("ip list --interface nosuch/9", 3, &["nosuch/9"]);
    assert!(world.ok("search br-1-0").contains("web01.acme.example/0"));
    assert!(world.ok("search 192.0.2.200").contains("192.0.2.0/24"));
    assert_eq!(world.ok("search 203.0.113.7 -o name"), "");
}

#[test]
fn a_host_gets_another_name_and_keeps_all_it_has() {
    let world = World::with_fleet();
    let secret = world.ok("token create own --role cm-agent --host hv01.example.net -o json");
    assert!(secret.contains("hv01.example.net"));
    let before = (world.ok("enc hv01.example.net"), world.ok("enc web01.acme.example"));
    let said = world.ok("vm set web01.acme.example --fqdn WWW.acme.example");
    assert!(said.starts_with("changed vm www.acme.example"), "{said}");
    world.ok("node set hv01.example.net --fqdn hv09.example.net");
    let renamed = |text: &str| {
        text.replace("hv01.example.net", "hv09.example.net").replace("web01.acme", "www.acme")
    };
    assert_eq!(world.ok("enc hv09.example.net"), renamed(&before.0));
    assert_eq!(world.ok("enc www.acme.example"), renamed(&before.1));
    for gone in ["hv01.example.net", "web01.acme.example"] {
        world.refused(&format!("enc {gone}"), 3, &["no host"]);
    }
    // Its token opens its own document, and not that of whoever has its old name next.
    assert!(world.ok("token list -o value --columns name,host").contains("own\thv09.example.net"));
    assert!(world.ok("vm place --method KVM --cores 1 --ram 1GiB -o name").contains("hv0"));
    world.ok("vm create web01.acme.example --method KVM --cores 1 --ram 1GiB --disk lvm:1GiB --nic public --node hv09.example.net");
    for (line, name) in [
        ("vm set www.acme.example --fqdn web01.acme.example", "web01.acme.example"),
        ("vm set www.acme.example --fqdn hv09.example.net", "hv09.example.net"),
        ("node set hv09.example.net --fqdn www.acme.example", "www.acme.example"),
    ] {
        world.refused(line, 4, &[name, "taken"]);
    }
    world.refused("vm set www.acme.example --fqdn 'no name'", 2, &["--fqdn"]);
    let last = world.ok("log list --noun node --sort -id --limit 1 -o value --columns id");
    world.ok(&format!("undo {} --yes", last.trim()));
    world.ok("enc hv01.example.net");
    world.ok("check");
    assert_eq!(world.broken(), "");
}

#[test]
fn a_vm_moves_to_the_emptiest_other_host_unless_one_is_said() {
    let world = World::with_fleet();
    world.ok("node add hv03.example.net --location fra1/r03/u10 --ip 10.0.0.13 --role hypervisor:method=KVM,cores=64,ram=512GiB,local-storage=4TiB,vg-name=vg0");
    let place = |vm: &str| world.ok(&format!("vm list --fqdn {vm} --columns node -o value"));
    world.ok("vm move db01.acme.example");
    assert_eq!(place("db01.acme.example"), "hv03.example.net\n");
    // It does not stay where it is, though that is the emptiest without it.
    world.ok("vm move db01.acme.example");
    assert_eq!(place("db01.acme.example"), "hv02.example.net\n");
    world.ok("node set hv03.example.net --state maintenance");
    world.ok("node set hv01.example.net --state maintenance");
    let why = world.line("vm move db01.acme.example").err;
    assert!(why.contains("no other hypervisor") && !why.contains("hv02"), "{why}");
    world.refused(
        "vm move db01.acme.example --to hv03",
        4,
        &["--method KVM --cores 8 --ram 32GiB --explain"],
    );
    world.ok("check");
}

#[test]
fn a_monitor_listens_on_an_address_of_its_own() {
    let world = World::with_fleet();
    let vm = world.ok("ip list --interface web01.acme.example/0 --columns address -o value");
    let vm = vm.lines().find(|ip| ip.contains('.')).expect("it has one").to_owned();
    world.refused(&format!("ceph-mon set hv02 --address {vm}"), 4, &["web01.acme.example"]);
    world.refused("ceph-mon add hv01 --address 10.0.0.1/x", 2, &["address"]);
    world.ok("ceph-mon set hv02 --address 10.9.9.9");
    world.refused("ceph-mon add hv01 --address 10.9.9.9", 4, &["hv02.example.net"]);
    world.ok("ceph-mon add hv01 --address 10.0.0.11");
    // Another address space has addresses of its own, and what is not said is not looked at.
    world.ok("vrf add apart");
    world.ok("vlan add apart --tag 77");
    world.ok("subnet add 10.0.0.0/16 --vrf apart --vlan apart");
    world.ok("interface add web01.acme.example --vlan apart --ip 10.0.0.12");
    world.ok("ceph-mon set hv02 --address 10.0.0.12 --port 3301");
    for word in ["123", "not a uuid"] {
        world.refused(&format!("ceph-cluster set ceph --fsid '{word}'"), 2, &["UUID"]);
    }
    world.ok("ceph-cluster set ceph --fsid B4A7E0C2-3B1A-4B7E-9F0B-0D6C5E1F2A3B");
    let fsid = world.ok("ceph-cluster list --columns fsid -o value");
    assert_eq!(fsid, "b4a7e0c2-3b1a-4b7e-9f0b-0d6c5e1f2a3b\n");
}

#[test]
fn an_interface_that_would_leave_the_vlan_of_its_address_says_how() {
    let world = World::with_fleet();
    let line = "interface set web01.acme.example/0 --vlan lab";
    world.refused(line, 4, &["an address of 192.0.2.0/24", "`virtctl ip remove ADDRESS`"]);
}

#[test]
fn what_cannot_come_back_says_why() {
    let world = World::with_fleet();
    world.ok("vm remove web01.acme.example --yes");
    let last = || world.ok("log list -o name").lines().last().expect("there is one").to_owned();
    world.refused(&format!("undo {} --yes", last()), 4, &["a VM that is made again is another"]);
    world.ok("token create short --role readonly --expires-in 1");
    world.ok("token revoke short --yes");
    world.refused(&format!("undo {} --yes", last()), 4, &["expires_at"]);
}

#[test]
fn what_carries_a_tag_has_one() {
    let world = World::with_fleet();
    world.ok("vlan add overlay --vni 5000");
    world.ok("interface add hv01.example.net/bond0 --kind bond --purpose storage");
    let child = |name: &str, vlan: &str| {
        format!(
            "interface add hv01.example.net/{name} --kind vlan --master bond0 --vlan {vlan} --purpose backup"
        )
    };
    world.refused(&child("bond0.o", "overlay"), 2, &["no tag that frames could carry"]);
    world.ok(&child("bond0.20", "lab"));
    world.refused(&child("bond0.y", "lab"), 2, &["another interface carries that VLAN"]);
    let tagged = "interface set web01.acme.example/0 --vlan public --vlan overlay:tagged";
    world.refused(tagged, 4, &["`overlay` cannot be tagged"]);
    world.ok("interface set web01.acme.example/0 --vlan public --vlan mgmt:tagged");
    for (vlan, by) in [("lab", "hv01.example.net/bond0.20"), ("mgmt", "web01.acme.example/0")] {
        world.refused(&format!("vlan set {vlan} --tag '' --vni next"), 4, &["tag cannot go", by]);
    }
    world.ok("check");
}

#[test]
fn a_prefix_is_routed_wherever_it_begins() {
    let world = World::with_fleet();
    world.ok("subnet add 203.0.113.0/24");
    world.ok("ip route 203.0.113.0/28 --to web01.acme.example/0");
    world.refused("subnet set 203.0.113.0/24 --gateway 203.0.113.1", 4, &["a prefix around it"]);
    world.ok("subnet add 203.0.113.64/26 --parent 203.0.113.0/24");
    world.refused("ip route 203.0.113.0/24 --to db01.acme.example/0", 4, &["in use"]);
    world.refused("ip route 203.0.113.0/25 --to db01.acme.example/0", 4, &["in use"]);
    world.ok("ip route 203.0.113.64/26 --to db01.acme.example/0");
    world.ok("subnet add 198.51.100.0/24");
    world.ok("subnet add 198.51.100.0/26 --parent 198.51.100.0/24");
    world.refused("ip route 198.51.100.0/25 --to db01.acme.example/0", 2, &["wider than"]);
    // A prefix without a VLAN works anywhere: what is cut from it does, too.
    world.ok("ip assign web01.acme.example/0 --address 198.51.100.200");
    world.ok("subnet add 198.51.100.192/26 --parent 198.51.100.0/24");
    world.ok("check");
}

#[test]
fn a_list_is_cut_without_what_has_it() {
    let world = World::with_fleet();
    // A hypervisor offers more than one method: it is not removed with one of them.
    world.refused("virt-method remove Qemu --yes", 4, &["hypervisor hv01", "change or remove"]);
    world.refused("virt-method remove Qemu --yes --cascade", 2, &["--cascade"]);
    // What lies in a pool goes before the monitors by which it is reached.
    world.ok("ceph-cluster add second");
    for at in 1..=5 {
        let roles = "--role ceph-mon:cluster=second --role web";
        world.ok(&format!(
            "node add mon{at}.example.net --location r1 --ip next:10.0.0.0/16 {roles}"
        ));
    }
    world.ok("ceph-pool add fast --cluster second --size 1");
    world.ok("storage add web01.acme.example ceph:1GiB,pool=fast");
    world.ok("ceph-cluster remove second --yes --cascade");
    // A customer's VMs go before the VLANs that they are in.
    world.ok("vm create only.acme.example --method KVM --cores 1 --ram 1GiB --disk raw:1GiB --nic acme-lan,ip=none --customer acme");
    world.ok("customer remove acme --yes --cascade");
    world.ok("check");
}

#[test]
fn what_is_cut_from_a_prefix_keeps_back_what_was() {
    let world = World::with_fleet();
    let next = |prefix: &str| world.ok(&format!("ip next {prefix} -o json"));
    world.ok("subnet add 198.51.100.0/24 --gateway first --reserve first:10,last:5 --vlan lab");
    let put = "subnet put 198.51.100.0/25 --parent 198.51.100.0/24";
    assert!(world.ok(put).starts_with("created"));
    assert!(world.ok(put).contains("as it was"), "said twice, it changes nothing");
    let shown = world.ok("subnet show 198.51.100.0/25 -o json");
    for kept in
        ["\"vlan\": \"lab\"", "\"gateway\": \"198.51.100.1\"", "\"reserve\": \"first:10,last:0\""]
    {
        assert!(shown.contains(kept), "{kept}: {shown}");
    }
    assert!(next("198.51.100.0/25").contains("\"198.51.100.11\""));
    world.ok("subnet add 198.51.100.240/28 --parent 198.51.100.0/24");
    let reserve = "subnet list --filter cidr=198.51.100.240/28 --columns reserve -o value";
    assert_eq!(world.ok(reserve), "first:0,last:5\n");
    world.ok("subnet add 198.51.100.254/31 --parent 198.51.100.240/28");
    assert_eq!(
        world.ok("subnet list --filter cidr=198.51.100.254/31 --columns reserve -o value"),
        "first:0,last:2\n"
    );
    // The parent's own VLAN may be said, and another: what was kept back stays so.
    for (cidr, vlan, kept) in [
        ("198.51.100.128/27", "lab", "first:0,last:0"),
        ("198.51.100.224/28", "public", "first:0,last:0"),
    ] {
        world.ok(&format!("subnet add {cidr} --parent 198.51.100.0/24 --vlan {vlan}"));
        assert_eq!(
            world
                .ok(&format!("subnet list --filter cidr={cidr} --columns reserve -o value"))
                .trim(),
            kept
        );
    }
    world.ok("subnet add 203.0.113.0/24 --gateway first --reserve first:10 --vlan lab");
    world.ok("subnet add 203.0.113.0/26 --parent 203.0.113.0/24 --vlan lab");
    let shown =
        world.ok("subnet list --filter cidr=203.0.113.0/26 --columns gateway,reserve -o value");
    assert_eq!(shown, "203.0.113.1\tfirst:10,last:0\n");
    world.ok("subnet set 198.51.100.0/25 --reserve ''");
    assert!(next("198.51.100.0/25").contains("\"198.51.100.2\""));
    world.refused("subnet set 198.51.100.0/25 --reserve last:1,last:2", 2, &["first:10,last:5"]);
    world.ok("check");
}

#[test]
fn devices_of_osds_lie_on_no_other() {
    let world = World::with_fleet();
    for device in ["/dev/sdd,db-device=/dev/sdd", "/dev/sdd --device /dev/sde,db-device=/dev/sdd"] {
        let line = format!("ceph-osd set hv02.example.net --device {device}");
        world.refused(&line, 2, &["/dev/sdd", "data of its own"]);
    }
}

#[test]
fn a_request_that_changed_nothing_is_not_carried_out_later() {
    let world = World::with_fleet();
    let first = "vm set web01 --ram 8GiB --request-id 01a21e90-0000-7000-8000-000000000001";
    assert!(world.ok(first).contains("as it was"));
    world.ok("vm set web01 --ram 16GiB");
    assert!(world.ok(first).contains("as it was"), "what it did then is told");
    assert_eq!(
        world.ok("vm list --fqdn web01.acme.example --columns ram -o value"),
        "17179869184\n"
    );
    world.refused(&first.replace("8GiB", "4GiB"), 2, &["another request's"]);
    world.ok("log verify");
    world.ok("check");
}

#[test]
fn an_address_is_taken_back_the_last_first() {
    let world = World::with_fleet();
    let last = || world.ok("log list -o name").lines().last().expect("there is one").to_owned();
    world.ok("ip set 192.0.2.77 --note a");
    let first = last();
    world.ok("ip set 192.0.2.77 --note b");
    world.ok(&format!("undo {} --yes", last()));
    world.ok(&format!("undo {first} --yes"));
    assert_eq!(
        world.ok("ip list --filter address=192.0.2.77 --columns note -o value"),
        "printer\n"
    );
}

#[test]
fn numbers_that_differ_are_shown_to_differ() {
    let world = World::with_fleet();
    world.ok("customer set acme --quota-storage 640GiB");
    let grown = "storage set web01.acme.example/0 --size 40961MiB";
    world.refused(grown, 4, &["storage: 655361MiB would be in use, the quota is 640GiB"]);
}

#[test]
fn an_address_of_another_vlan_is_found_and_keeps_nothing_else_from_changing() {
    let world = World::with_fleet();
    for line in [
        "vlan add stor --tag 20",
        "vlan add other --tag 40",
        "subnet add 10.20.0.0/24 --vlan stor --gateway none",
        "interface add hv01.example.net/eth1 --purpose storage",
        "interface add hv01.example.net/eth1.20 --purpose storage --kind vlan --master eth1 --vlan stor --subnet 10.20.0.0/24",
    ] {
        world.ok(line);
    }
    assert_eq!(world.broken(), "");
    // As older versions let it come about.
    let other = "UPDATE node_interface SET vlan_id = (SELECT id FROM vlan WHERE name = 'other') WHERE name = 'eth1.20'";
    world.spoil(other);
    let check = world.line("check");
    assert!(check.out.contains("hv01.example.net/eth1.20"), "{}", check.out);
    assert!(world.broken().contains("rule 13"), "{}", world.broken());
    world.ok("interface set hv01.example.net/eth1.20 --purpose backup");
    world.ok("interface set hv01.example.net/eth1.20 --vlan stor");
    assert_eq!(world.broken(), "");
}

#[test]
fn what_an_older_program_logged_is_taken_back_too() {
    let world = World::with_fleet();
    world.ok("storage set web01.acme.example/0 --cache-option writeback");
    // It did not tell where a disk lies.
    let older = "UPDATE change_log SET old = REPLACE(old, '\"location\":\"image\",', ''), \
                 new = REPLACE(new, '\"location\":\"image\",', '')";
    world.spoil(older);
    let change = world.last_change();
    assert!(!world.ok(&format!("log show {change} -o json")).contains("\"location\""));
    world.ok(&format!("undo {change} --yes"));
}

#[test]
fn a_value_of_a_host_stays_its_own_when_another_is_taken_back() {
    let world = World::with_fleet();
    world.ok("role set web --attribute weight:int=3 --attribute tier=gold");
    world.ok("vm assign web01.acme.example web:tier=silver");
    let change = world.last_change();
    world.ok("vm assign web01.acme.example web:weight=3");
    world.ok(&format!("undo {change} --yes"));
    world.ok("role set web --attribute weight:int=9 --attribute tier=gold");
    let shown = world.ok("vm show web01.acme.example -o json");
    assert!(shown.contains("\"weight\": 3"), "{shown}");
}

#[test]
fn what_may_run_follows_what_runs_unless_it_was_more() {
    let world = World::with_fleet();
    let vm = "web01.acme.example";
    let shown = || world.ok(&format!("vm list --fqdn {vm} --columns cores,cores_max -o value"));
    world.ok(&format!("vm set {vm} --cores 2 --cores-max 2"));
    for (said, is) in [
        ("--cores 6", "6\t6\n"),
        ("--cores 3", "3\t3\n"),
        ("--cores-max 8", "3\t8\n"),
        ("--cores 5", "5\t8\n"),
        ("--cores 9", "9\t9\n"),
    ] {
        world.ok(&format!("vm set {vm} {said}"));
        assert_eq!(shown(), is, "{said}");
    }
}

#[test]
fn what_lies_in_a_routed_prefix_is_found_by_it() {
    let world = World::with_fleet();
    world.ok("subnet add 198.51.100.0/24");
    world.ok("ip route 198.51.100.128/25 --to web01.acme.example/0");
    world.refused(
        "ip reserve 198.51.100.135",
        4,
        &["ip `198.51.100.128/25` is taken", "ip show 198.51.100.128/25"],
    );
    world.ok("ip show 198.51.100.128/25");
    let found = world.ok("search 198.51.100.135 -o csv");
    assert!(found.contains("ip,198.51.100.128/25,global"), "{found}");
}

#[test]
fn a_vlan_of_a_customer_has_the_next_number_that_was_opened_to_them() {
    let world = World::with_fleet();
    world.ok("customer set acme --tag-first 500 --tag-last 501 --quota-vlans 9");
    for (name, tag) in [("one", "500"), ("two", "501")] {
        world.ok(&format!("vlan add {name} --tag next --customer acme"));
        assert_eq!(
            world.ok(&format!("vlan list --name {name} --columns tag -o value")).trim(),
            tag
        );
    }
    world.refused("vlan add three --tag next --customer acme", 4, &["500 to 501"]);
    world.ok("vlan add ours --tag next");
    world.ok("vlan remove one --yes");
    world.ok("vlan set two --tag 502");
    world.ok("vlan set two --tag next");
    assert_eq!(world.ok("vlan list --name two --columns tag -o value").trim(), "500");
}

#[test]
fn a_monitor_without_its_address_is_told_of() {
    let world = World::with_fleet();
    for line in [
        "interface add hv01.example.net/bond0 --kind bond",
        "vlan add storage --tag 20",
        "subnet add 10.20.0.0/24 --vlan storage",
        "interface add hv01.example.net/stor0 --kind vlan --master bond0 --vlan storage --ip 10.20.0.11",
        "ceph-cluster add one --fsid 4f3b8e0a-0d7a-4a55-9d8f-2f6f2f7b1a10",
        "ceph-mon add hv01.example.net --cluster one --address 10.20.0.11",
    ] {
        world.ok(line);
    }
    let told = "a monitor listens on an address that its node has on no interface";
    assert!(!world.ok("check").contains(told));
    world.ok("interface remove hv01.example.net/stor0 --yes");
    assert!(world.ok("check").contains(told));
}

#[test]
fn a_prefix_is_kept_back_as_a_whole() {
    let world = World::with_fleet();
    world.ok("vrf add lab");
    world.ok("subnet add 198.51.100.0/24 --vrf lab");
    for line in [
        "ip reserve 192.0.2.96/28 --note dhcp",
        "ip reserve 198.51.100.64/26@lab",
        "ip reserve 198.51.100.9@lab",
    ] {
        world.ok(line);
    }
    let kept = world.ok("ip list --kind reserved --columns address,prefix,vrf -o csv");
    for line in ["192.0.2.96,28,global", "198.51.100.64,26,lab", "198.51.100.9,32,lab"] {
        assert!(kept.contains(line), "{line}: {kept}");
    }
    world.refused(
        "ip assign web01.acme.example/0 --address 192.0.2.100",
        4,
        &["ip `192.0.2.96/28` is taken"],
    );
    world.refused("ip reserve 192.0.2.64/26", 4, &["in use"]);
    world.refused("ip reserve 192.0.2.97/28", 2, &["did you mean 192.0.2.96/28"]);
    world.refused("ip reserve 192.0.0.0/16", 4, &["no known subnet"]);
    world.refused("ip reserve nonsense", 2, &["neither an IPv4 nor an IPv6 address"]);
    let free = |of: &str| world.ok(&format!("subnet free {of} -o csv"));
    assert!(!free("192.0.2.0/24").contains("192.0.2.100"), "{}", free("192.0.2.0/24"));
    world.ok("check");
    world.ok("ip remove 192.0.2.96/28 --yes");
    world.ok("ip assign web01.acme.example/0 --address 192.0.2.100");
    world.ok("check");
}

#[test]
fn an_address_moves_to_another_interface_at_once() {
    let world = World::with_fleet();
    let cell = |ip: &str, column: &str| {
        world.ok(&format!("ip list --filter address={ip} -o value --columns {column}"))
    };
    let holder = |ip: &str| cell(ip, "interface");
    let address = "192.0.2.11";
    assert_eq!(holder(address), "web01.acme.example/0\n");
    world.ok(&format!("ip set {address} --note 'the service'"));
    let made = cell(address, "created_at");
    let said = world.ok(&format!("ip move {address} --to db01.acme.example/0 --if-version 2"));
    assert!(said.starts_with("moved ip 192.0.2.11") && said.contains("version 3"), "{said}");
    // It is the same address still: who saw it before is not let through, and a look at it twice is none.
    assert_eq!(cell(address, "created_at"), made);
    let again = format!("ip move {address} --to db01.acme.example/0");
    assert!(world.ok(&again).contains("is as it was"));
    world.refused(&format!("{again} --if-version 2"), 4, &["version 3"]);
    assert_eq!(holder(address), "db01.acme.example/0\n");
    assert_eq!(cell(address, "note"), "the service\n");
    // Both VMs are told to have changed, in one request.
    let log = world.ok("log list --filter 'operation=ip move' -o value --columns noun,object");
    assert_eq!(log.lines().collect::<Vec<_>>().len(), 2, "{log}");
    assert!(log.contains("web01.acme.example") && log.contains("db01.acme.example"), "{log}");
    world.ok("ip route 192.0.2.128/28 --to web01.acme.example/0");
    world.ok("ip move 192.0.2.128/28 --to db01.acme.example/0");
    assert_eq!(holder("192.0.2.128"), "db01.acme.example/0\n");
    // It works in its own VLAN alone, and a node keeps one.
    let to = |address: &str, to: &str| format!("ip move {address} --to {to}");
    world.refused(&to(address, "db01.acme.example/1"), 4, &["works in VLAN `public` alone"]);
    world.refused(&to("192.0.2.99", "db01.acme.example/0"), 3, &["192.0.2.99"]);
    world.refused(&to("10.0.0.11", "hv02.example.net/external"), 4, &["the last external"]);
    assert_eq!(holder("10.0.0.11"), "hv01.example.net/external\n");
    // Taken back by half it would be nobody's.
    let gained = world.ok("log list --filter 'object=db01.acme.example,operation=ip move' -o name");
    let gained = gained.lines().last().expect("it gained one");
    world.refused(
        &format!("undo {gained} --yes"),
        4,
        &["was in use or reserved before", "ip move"],
    );
    // Back again it comes behind the others.
    world.ok("ip assign web01.acme.example/0 --subnet 192.0.2.0/24");
    world.ok("ip move 192.0.2.11 --to web01.acme.example/0");
    let place = |text: &str, ip: &str| text.find(&format!("\"{ip}\"")).unwrap_or(usize::MAX);
    let host = world.ok("enc web01.acme.example");
    assert!(place(&host, "192.0.2.13") < place(&host, "192.0.2.11"), "{host}");
    // From one interface of a node to another it is its own all the time.
    world.ok("interface add hv01.example.net/bond0 --kind bond");
    world.ok(&to("10.0.0.11", "hv01.example.net/bond0"));
    world.ok("check");
    // A customer's quota holds for what its VMs are given.
    world.ok("vm create other.globex.example --method KVM --cores 1 --ram 1GiB --disk lvm:1GiB --nic public,ip=none --customer globex");
    world.ok("customer set globex --quota-addresses 0");
    world.refused(&to(address, "other.globex.example/0"), 4, &["globex"]);
}

#[test]
fn what_is_reserved_is_assigned_in_one_step() {
    let world = World::with_fleet();
    let assign = "ip assign db01.acme.example/0 --address 192.0.2.77";
    world.refused(assign, 4, &["it is reserved", "`virtctl ip move 192.0.2.77 --to INTERFACE`"]);
    world.refused("ip reserve 192.0.2.77", 4, &["is taken"]);
    let lab = "ip move 192.0.2.77 --to db01.acme.example/1";
    world.refused(lab, 4, &["works in VLAN `public` alone"]);
    world.ok("customer set acme --quota-addresses 4");
    world.refused("ip move 192.0.2.77 --to db01.acme.example/0", 4, &["acme"]);
    world.ok("customer set acme --quota-addresses 9");
    let moved = world.ok("ip move 192.0.2.77 --to db01.acme.example/0 --if-version 1");
    assert_eq!(moved, "moved ip 192.0.2.77 (on db01.acme.example/0, version 2)\n");
    // What was written for the staff is not told to the customer, and the VM is told to have changed.
    let shown = world.ok("ip show 192.0.2.77 -o json");
    assert!(shown.contains("\"kind\": \"assigned\"") && !shown.contains("printer"), "{shown}");
    let log = world.ok("log list --filter 'operation=ip move' -o value --columns noun,object");
    assert_eq!(log, "ip\t192.0.2.77\nvm\tdb01.acme.example\n");
    world.ok("check");
    // It comes last: the host is reached where it was.
    let host = world.ok("enc db01.acme.example");
    let place = |ip: &str| host.find(&format!("\"{ip}\"")).unwrap_or(usize::MAX);
    assert!(place("192.0.2.12") < place("192.0.2.77"), "{host}");
    // Elsewhere it is named with its address space, and what is wanted must fit before it is looked for.
    world.ok("vrf add blue");
    world.ok("vlan add bl --tag 77");
    world.ok("subnet add 10.9.0.0/30 --vrf blue --vlan bl");
    world.ok("ip reserve 10.9.0.1 --vrf blue");
    world.ok("vm create b.acme.example --method KVM --cores 1 --ram 1GiB --disk lvm:1GiB --nic bl,ip=none");
    let assign = "ip assign b.acme.example/0 --address 10.9.0.1";
    world.refused(assign, 4, &["`virtctl ip move 10.9.0.1@blue --to INTERFACE`"]);
    world.ok("ip reserve 10.9.0.2 --vrf blue");
    let full = "vm create c.acme.example --method KVM --cores 1 --ram 1GiB --disk lvm:1GiB";
    world.refused(
        &format!("{full} --nic lab,subnet=10.9.0.0/30@blue"),
        4,
        &["works in VLAN `bl` alone"],
    );
    // Where the note is still the fleet's own affair, it stays.
    world.ok("ip reserve 10.0.0.77 --note 'the next uplink'");
    world.ok("ip move 10.0.0.77 --to hv01.example.net/external");
    assert!(world.ok("ip show 10.0.0.77").contains("the next uplink"));
    world.ok("ip remove 10.0.0.77 --yes");
    world.ok("check");
}

#[test]
fn what_an_interface_has_is_a_part_of_what_it_is() {
    let world = World::with_fleet();
    for (line, version) in [
        ("ip assign web01.acme.example/0 --address 192.0.2.99", 2),
        ("ip move 192.0.2.99 --to db01.acme.example/0", 3),
        ("ip move 192.0.2.99 --to web01.acme.example/0", 4),
        ("ip remove 192.0.2.99 --yes", 5),
    ] {
        world.ok(line);
        let shown = world.ok("interface show web01.acme.example/0 -o json");
        assert!(shown.contains(&format!("\"version\": {version}")), "{line}: {shown}");
    }
    let other = "interface set web01.acme.example/0 --mac 52:54:00:00:00:99 --if-version 1";
    world.refused(other, 4, &["version 5"]);
}

#[test]
fn an_address_space_of_a_customer_is_no_others() {
    let world = World::with_fleet();
    world.ok("vrf add acme-net --customer acme");
    world.ok("subnet add 10.98.0.0/24 --vrf acme-net");
    world.ok("vm create other.globex.example --method KVM --cores 1 --ram 1GiB --disk lvm:1GiB --nic public --customer globex");
    let (own, other) = ("web01.acme.example/0", "other.globex.example/0");
    world.ok(&format!("ip assign {own} --address 10.98.0.9 --vrf acme-net"));
    world.ok(&format!("ip route 10.98.0.128/28 --vrf acme-net --to {own}"));
    for line in [
        format!("ip assign {other} --address 10.98.0.10 --vrf acme-net"),
        format!("ip route 10.98.0.64/28 --vrf acme-net --to {other}"),
        format!("ip move 10.98.0.9 --vrf acme-net --to {other}"),
        format!("ip move 10.98.0.128/28@acme-net --to {other}"),
    ] {
        world.refused(&line, 4, &["its address space `acme-net` belongs to a customer"]);
    }
    world.ok("check");
}

#[test]
fn an_interface_of_a_node_gets_another_name() {
    let world = World::with_fleet();
    world.ok("interface set hv01.example.net/external --interface hv01.example.net/eno1");
    world.ok("interface add hv01.example.net/eno1.200 --kind vlan --master eno1 --vlan lab");
    world.ok("interface set hv01.example.net/eno1 --interface eno2");
    let shown = world.ok("interface list --node hv01.example.net -o value --columns name,master");
    assert_eq!(shown, "eno2\t\neno1.200\teno2\n");
    let host = world.ok("enc hv01.example.net");
    let named = |name: &str| host.contains(&format!("\"name\":\"{name}\""));
    assert!(named("eno2") && !named("external"), "{host}");
    let set = |said: &str| format!("interface set hv01.example.net/eno2 --interface {said}");
    let taken = "interface show hv01.example.net/eno1.200";
    world.refused(&set("eno1.200"), 4, &["exists once on its node", taken]);
    world.refused(&set("hv02.example.net/eno2"), 2, &["it is not on this node"]);
    world.ok("interface set hv01.example.net/eno1.200 --master hv01.example.net/eno2");
    let elsewhere = "interface set hv01.example.net/eno1.200 --master hv02.example.net/external";
    world.refused(elsewhere, 2, &["it is not on this node"]);
    world.refused(&set("'no name'"), 2, &["letters, digits"]);
    let number = "interface set web01.acme.example/0 --interface web01.acme.example/7";
    world.refused(number, 2, &["keep their numbers"]);
    // Its own name says nothing new.
    world.ok("interface set web01.acme.example/0 --interface web01.acme.example/0");
    world.ok(&set("eno2"));
    world.ok("check");
}

#[test]
fn of_many_that_need_a_thing_the_first_are_told_and_that_there_are_others() {
    let world = World::with_fleet();
    for at in 0..6 {
        world.ok(&format!("subnet add 10.{}.0.0/24 --vlan lab", 50 + at));
    }
    let first = "subnet 10.54.0.0/24, others";
    world.refused("vlan remove lab --yes", 4, &["needed by subnet 10.50.0.0/24", first]);
    world.ok("subnet remove 10.55.0.0/24 --yes");
    let said = world.line("vlan remove lab --yes");
    assert!(said.code == 4 && !said.err.contains("others"), "{}", said.err);
}
