//! Several processes at once on one file: nothing is given twice, nobody sees "database is locked".

mod common;

use common::World;

/// Runs a line for each number in as many processes at once; returns what each said.
fn at_once(
    world: &World,
    processes: usize,
    each: usize,
    line: impl Fn(usize) -> String + Sync,
) -> Vec<common::Said> {
    let mut all = vec![];
    std::thread::scope(|scope| {
        let line = &line;
        let work = move |process: usize| {
            (0..each).map(move |at| world.line(&line(process * each + at))).collect::<Vec<_>>()
        };
        let running =
            (0..processes).map(|process| scope.spawn(move || work(process))).collect::<Vec<_>>();
        running.into_iter().for_each(|one| all.extend(one.join().expect("no thread fails")));
    });
    all
}

#[test]
fn a_fresh_file_is_made_once_by_whoever_comes_first() {
    let world = World::new();
    let all = at_once(&world, 8, 1, |at| format!("vlan add v{at} --tag next"));
    assert!(
        all.iter().all(|said| said.code == 0),
        "{:?}",
        all.iter().map(|said| &said.err).collect::<Vec<_>>()
    );
    assert_eq!(world.ok("vlan list -o value --columns tag --sort tag"), "2\n3\n4\n5\n6\n7\n8\n9\n");
}

#[test]
fn vms_made_at_once_never_overbook_cores_quota_or_addresses() {
    let world = World::with_fleet();
    world.ok("hypervisor set hv01.example.net --cores 10");
    world.ok("hypervisor set hv02.example.net --cores 14");
    world.ok("subnet add 198.51.100.0/28 --gateway first --vlan lab");
    world.ok("customer set globex --quota-vms 9");
    let all = at_once(&world, 8, 3, |at| {
        format!(
            "vm create r{at}.globex.example --method KVM --cores 1 --ram 1GiB --disk lvm:1GiB --nic lab --customer globex"
        )
    });
    let made = all.iter().filter(|said| said.code == 0).count();
    let refused = all.iter().filter(|said| said.code == 4).collect::<Vec<_>>();
    assert_eq!(
        (made, refused.len()),
        (9, 15),
        "{:?}",
        all.iter().map(|said| &said.err).collect::<Vec<_>>()
    );
    assert!(refused.iter().all(|said| said.err.contains("quota") && !said.err.contains("locked")));
    world.ok("customer set globex --quota-vms ''");
    let all = at_once(&world, 8, 2, |at| {
        format!(
            "vm create s{at}.globex.example --method KVM --cores 1 --ram 1GiB --disk lvm:1GiB --nic lab --customer globex"
        )
    });
    let made = all.iter().filter(|said| said.code == 0).count();
    assert_eq!(
        made,
        3,
        "24 cores less 12 of the fleet less 9: {:?}",
        all.iter().map(|said| &said.err).collect::<Vec<_>>()
    );
    let distinct = world.sql("SELECT COUNT(*), COUNT(DISTINCT address) FROM ipv4 a JOIN subnet s ON s.id = a.subnet_id WHERE s.cidr = '198.51.100.0/28'");
    assert_eq!(distinct, "12|12\n");
    world.ok("check");
}

#[test]
fn a_prefix_is_handed_out_to_the_last_address_and_not_beyond() {
    let world = World::with_fleet();
    world.ok("subnet add 203.0.113.0/27");
    let all = at_once(&world, 8, 5, |_| "ip reserve --subnet 203.0.113.0/27 -q".to_owned());
    let mut taken =
        all.iter().filter(|said| said.code == 0).map(|said| said.out.clone()).collect::<Vec<_>>();
    taken.sort();
    taken.dedup();
    assert_eq!(taken.len(), 30);
    assert!(
        all.iter()
            .filter(|said| said.code != 0)
            .all(|said| said.code == 4 && said.err.contains("no free address"))
    );
    for address in taken.iter().step_by(3) {
        world.ok(&format!("ip remove {} --yes", address.trim()));
    }
    world.ok("check");
    assert_eq!(world.sql("SELECT COUNT(*) FROM free_range f JOIN subnet s ON s.id = f.subnet_id WHERE s.cidr = '203.0.113.0/27'"), "10\n");
}

#[test]
fn a_version_guard_loses_no_update() {
    let world = World::with_fleet();
    let all = at_once(&world, 8, 1, |at| {
        format!("vm set web01.acme.example --cores {} --if-version 1", at + 5)
    });
    assert_eq!(all.iter().filter(|said| said.code == 0).count(), 1);
    assert_eq!(all.iter().filter(|said| said.code == 4).count(), 7);
}

#[test]
fn next_is_found_in_a_prefix_of_any_size() {
    let world = World::new();
    let sizes = [
        ("10.0.0.0/8", "10.0.0.1"),
        ("2001:db8::/64", "2001:db8::1"),
        ("0.0.0.0/1", "0.0.0.1"),
        ("fd00::/8", "fd00::1"),
    ];
    for (number, (cidr, first)) in sizes.iter().enumerate() {
        world.ok(&format!("vrf add space{number}"));
        world.ok(&format!("subnet add {cidr} --vrf space{number}"));
        let next = world.ok(&format!("ip next {cidr} --vrf space{number} -o value"));
        assert_eq!(next.split('\t').next(), Some(*first));
        world.ok(&format!("ip reserve --subnet {cidr} --vrf space{number}"));
    }
    assert_eq!(world.ok("ip list -o name").lines().count(), 4);
    world.ok("check");
}
