//! One line for every operation that writes; each does on the fleet after [`MORE`].

/// What some of the lines need beside the fleet.
pub const MORE: &str = "
vlan add spare --tag 300
subnet add 198.51.100.0/24 --vlan spare
vrf add spare
customer add spare
role add spare
node-state add spare
vm-state add spare
virt-method add spare
storage-type add spare
cache-option add spare
ceph-cluster add spare
ceph-pool add spare --size 2
node add spare.example.net --location r9 --ip next:10.0.0.0/16 --role spare --role hypervisor:method=KVM,cores=4,ram=4GiB
node add bare.example.net --location r9 --ip next:10.0.0.0/16 --role spare
ceph-mon add bare.example.net
node assign hv01.example.net spare
vm create spare.example.com --method KVM --node hv01.example.net --cores 1 --ram 1GiB --disk raw:1GiB --disk raw:1GiB --nic lab,ip=none --nic spare --role spare
token create spare --role operator
token create agent --role cm-agent --host hv01.example.net
subnet add 192.0.2.208/28 --parent 192.0.2.0/24 --vlan public
";

/// Whether a line takes the past away: the changes before it.
pub fn ends_the_past(line: &str) -> bool {
    line.starts_with("log trim")
}

/// The lines, one on each fresh copy.
pub const WRITES: &[&str] = &[
    "node add n.example.net --location r1 --ip next:10.0.0.0/16 --role ceph-mon",
    "node set hv01.example.net --state maintenance",
    "node put bare.example.net --state maintenance --location r8",
    "node remove spare.example.net --yes",
    "node assign hv01.example.net web:weight=2",
    "node unassign hv01.example.net spare",
    "hypervisor add bare.example.net --method KVM --cores 1 --ram 1GiB",
    "hypervisor set hv01.example.net --cores 65 --method KVM --method Qemu --method Docker",
    "hypervisor put spare.example.net --method KVM --cores 4 --ram 8GiB",
    "hypervisor remove spare.example.net --yes",
    "hypervisor drain hv02.example.net",
    "vm create x.acme.example --method KVM --cores 1 --ram 1GiB --disk lvm:1GiB --disk ceph:1GiB,pool=rbd --nic public --customer acme --role web",
    "vm set web01.acme.example --ram 16GiB --cores 5",
    "vm put web01.acme.example --method KVM --cores 2 --ram 8GiB --customer acme",
    "vm set web01.acme.example --fqdn other.acme.example",
    "node set hv01.example.net --fqdn other.example.net",
    "vm move db01.acme.example --to hv01.example.net",
    "vm assign db01.acme.example web:weight=2",
    "vm unassign web01.acme.example web",
    "vm remove db01.acme.example --yes",
    "interface add spare.example.com --vlan public",
    "interface add hv01.example.net/stor0 --purpose storage --ip 10.0.7.11",
    "interface set web01.acme.example/0 --vlan public --vlan mgmt:tagged",
    "interface remove spare.example.com/1 --yes",
    "storage add web01.acme.example raw:1GiB",
    "storage set web01.acme.example/0 --size 41GiB",
    "storage remove spare.example.com/1 --yes",
    "vlan add new --tag next --vni next",
    "vlan set mgmt --tag 11",
    "vlan put mgmt --tag 12",
    "vlan remove acme-lan --cascade --yes",
    "subnet add 192.0.2.192/28 --parent 192.0.2.0/24 --vlan public",
    "subnet add 192.0.2.192/27 --parent 192.0.2.0/24 --vlan public",
    "subnet set 198.51.100.0/24 --reserve first:20,last:2",
    "subnet put 198.51.100.0/24 --vlan spare --description spare",
    "subnet remove 198.51.100.0/24 --cascade --yes",
    "ip assign web01.acme.example/0 --subnet 192.0.2.0/24",
    "ip reserve --subnet 192.0.2.0/24",
    "ip route 192.0.2.128/28 --to web01.acme.example/0",
    "ip move 192.0.2.11 --to db01.acme.example/0",
    "ip set 192.0.2.77 --note x",
    "ip remove 192.0.2.77 --yes",
    "undo 20 --yes",
    "vrf add new",
    "vrf set spare --description x",
    "vrf put spare --description x",
    "vrf remove spare --yes",
    "customer add new --quota-vms 3",
    "customer set acme --quota-vms 9",
    "customer put acme --quota-vms 9",
    "customer remove spare --yes",
    "role add new --attribute size:int=3",
    "role set web --class profile::web2",
    "role put spare --class profile::spare",
    "role remove web --cascade --yes",
    "ceph-cluster add new",
    "ceph-cluster set spare --description x",
    "ceph-cluster put spare --description x",
    "ceph-cluster remove spare --yes",
    "ceph-osd add hv01.example.net --device /dev/sdb",
    "ceph-osd set hv02.example.net --device /dev/sdd",
    "ceph-osd put hv02.example.net --device /dev/sde",
    "ceph-osd remove hv02.example.net --yes",
    "ceph-mon add hv01.example.net",
    "ceph-mon set hv02.example.net --port 3301",
    "ceph-mon add spare.example.net",
    "ceph-mon put hv02.example.net --port 3301",
    "ceph-mon remove hv02.example.net --yes",
    "ceph-pool add new --size 2",
    "ceph-pool set rbd --size 2",
    "ceph-pool put rbd --size 2",
    "ceph-pool remove spare --yes",
    "virt-method add new",
    "virt-method set spare --description x",
    "virt-method put spare --description x",
    "virt-method remove spare --yes",
    "node-state add new",
    "node-state set running --schedulable no",
    "node-state put spare --description x",
    "node-state remove spare --yes",
    "vm-state add new",
    "vm-state set spare --description x",
    "vm-state put spare --description x",
    "vm-state remove spare --yes",
    "storage-type add new",
    "storage-type set spare --description x",
    "storage-type put spare --description x",
    "storage-type remove spare --yes",
    "cache-option add new",
    "cache-option set spare --description x",
    "cache-option put spare --description x",
    "cache-option remove spare --yes",
    "token create new --role cm-agent --host hv01.example.net",
    "token rotate spare --expires-in 7",
    "token revoke spare --yes",
    "log trim --keep 0 --yes",
];
