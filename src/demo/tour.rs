//! What the demo shows: what stands before it begins, and its steps.

/// A step: what is to be seen, and the commands that show it.
pub(super) type Step = (&'static str, &'static [&'static str]);

/// What stands before the tour begins; said, not shown.
pub(super) const BEFORE: &[&str] = &[
    "vlan add mgmt --tag 10",
    "vlan add public --tag 100",
    "vlan add storage --tag 20",
    "subnet add 10.0.0.0/16 --gateway first --vlan mgmt",
    "subnet add 192.0.2.0/24 --gateway first --reserve first:10,last:5 --vlan public",
    "subnet add 2001:db8:100::/64 --gateway first --vlan public",
    "customer add acme --quota-vms 40 --quota-cores 64 --quota-ram 256GiB",
    "vlan add acme-lan --tag next --vni next --customer acme",
    "node add hv01.example.net --location fra1/r01/u10 --ip next:10.0.0.0/16 \
     --role hypervisor:method=KVM,cores=32,ram=128GiB,local-storage=2TiB,vg-name=vg0,image-path=/var/lib/libvirt/images",
    "node add hv02.example.net --location fra1/r02/u10 --ip next:10.0.0.0/16 \
     --role hypervisor:method=KVM,method=systemd-nspawn,cores=64,ram=512GiB,local-storage=4TiB,vg-name=vg0",
    "node add hv03.example.net --location fra1/r03/u10 --ip next:10.0.0.0/16 \
     --role hypervisor:method=KVM,cores=64,ram=512GiB,local-storage=4TiB,vg-name=vg0 --role ceph-mon",
    "node set hv03.example.net --state maintenance",
    "ceph-osd add hv02.example.net --device /dev/sdb --device /dev/sdc --db-device /dev/nvme0n1",
    "ceph-pool add rbd --size 3",
    "role set hypervisor --class virtctl::hypervisor",
    "vm create mail01.acme.example --method KVM --cores 8 --ram 64GiB --disk lvm:200GiB --nic public --customer acme",
];

/// The steps.
pub(super) const TOUR: &[Step] = &[
    (
        "Three servers stand in three racks. Each offers what it can; one is in maintenance.",
        &["hypervisor list"],
    ),
    (
        "Networks are VLANs with whole subnets: no row per address, and the next free one is found at once.",
        &["subnet list", "ip next 192.0.2.0/24"],
    ),
    (
        "acme wants a database server. Where would it go, and why not elsewhere?",
        &["vm place --method KVM --cores 8 --ram 96GiB --disk lvm:100GiB --explain"],
    ),
    (
        "The main job: host, addresses, MAC, VLANs, disks and quota are claimed in one transaction, or nothing is.",
        &[
            "vm create db01.acme.example --method KVM --cores 8 --ram 96GiB --customer acme \
         --disk lvm:100GiB,cache-option=none,read-iops-limit=5000 --disk ceph:500GiB,pool=rbd,discard=yes \
         --nic public --nic acme-lan,ip=none",
            "vm show db01.acme.example",
        ],
    ),
    (
        "What does not fit is refused, with the numbers, and leaves nothing behind.",
        &[
            "vm create huge.acme.example --method KVM --cores 4 --ram 900GiB --disk lvm:1GiB --nic public",
        ],
    ),
    (
        "Puppet asks what a host is: its classes and, under one name, all that a module needs. One line, JSON and YAML alike.",
        &["enc db01.acme.example"],
    ),
    (
        "Salt's pillar is the same document, shown here for people. Nodes fetch what they should be; virtctl connects to none.",
        &["pillar db01.acme.example -o yaml"],
    ),
    (
        "Everything that changed is in the log, with who, when and why.",
        &[
            "vm set db01.acme.example --ram 128GiB --message 'memory for the sale'",
            "log list --noun vm",
        ],
    ),
    (
        "And every rule can be proven over the whole database at any time; single points of failure are warned of.",
        &["check"],
    ),
];
