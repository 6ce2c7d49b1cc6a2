//! Several processes at once on one file: nothing is given twice, nobody sees "database is locked".

mod common;

use common::{Random, VIRTCTL, World, rounds, said};

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

/// A session of random commands on what all sessions share.
fn session(process: u64, commands: u64, random: &mut Random) -> Vec<String> {
    let mut lines = vec![];
    for at in 0..commands {
        let (mine, any) = (format!("p{process}-{at}"), random.below(16));
        let vm = format!("p{any}-{}.example.com", random.below(at + 1));
        let host = 1 + random.below(2);
        lines.push(match random.below(9) {
            0..=2 => format!(
                "vm create {mine}.example.com --method KVM --cores {} --ram 1GiB --disk lvm:{}GiB --nic lab --customer globex",
                1 + random.below(4),
                1 + random.below(200)
            ),
            3 => format!("vm set {vm} --cores {}", 1 + random.below(8)),
            4 => format!("vm move {vm} --to hv0{host}.example.net"),
            5 => format!("vm remove {vm} --yes"),
            6 => "ip reserve --subnet 198.51.100.0/26".to_owned(),
            7 => format!("ip remove 198.51.100.{} --yes", random.below(64)),
            _ => format!("storage add {vm} lvm:{}GiB", 1 + random.below(300)),
        });
    }
    lines
}

#[test]
fn sixteen_sessions_at_once_give_nothing_twice_and_never_meet_a_lock() {
    let mut random = Random::new();
    for _ in 0..rounds(3, 60) {
        let world = World::with_fleet();
        world.ok("subnet add 198.51.100.0/26 --gateway first --vlan lab");
        world.ok("hypervisor set hv02.example.net --cores 40");
        world.ok("customer set globex --quota-cores 50");
        let scripts = (0..16).map(|at| session(at, 20, &mut random)).collect::<Vec<_>>();
        let all = std::thread::scope(|scope| {
            let world = &world;
            let all = move |lines: &[String]| {
                lines.iter().map(|line| world.line(line)).collect::<Vec<_>>()
            };
            let running = scripts.iter().map(|lines| scope.spawn(move || all(lines)));
            let running = running.collect::<Vec<_>>();
            running
                .into_iter()
                .flat_map(|one| one.join().expect("no thread fails"))
                .collect::<Vec<_>>()
        });
        let texts = all.iter().map(|said| said.err.as_str()).collect::<String>();
        for word in ["locked", "busy", "panicked", "cannot be used", "refused a statement"] {
            assert!(!texts.contains(word), "`{word}` with seed {}\n{texts}", random.seed);
        }
        let made = all.iter().map(|said| said.out.matches("created vm").count()).sum::<usize>();
        let gone = all.iter().map(|said| said.out.matches("removed vm").count()).sum::<usize>();
        let there = world.sql("SELECT COUNT(*) FROM vm WHERE fqdn LIKE 'p%'");
        assert_eq!(there.trim(), (made - gone).to_string(), "seed {}", random.seed);
        assert_eq!(world.broken(), "", "seed {}", random.seed);
        world.ok("check");
        let errors = texts.matches("error: ").count();
        println!(
            "16 sessions, 320 commands: {made} VMs made, {gone} removed, {errors} refused (seed {})",
            random.seed
        );
        assert!(made > 8, "{texts}");
    }
}

#[test]
fn a_large_prefix_is_drawn_empty_by_eight_sessions_and_no_address_comes_twice() {
    let each = rounds(250, 10_000);
    let (world, total) = (World::new(), 8 * each);
    let prefix = if each == 250 { 21 } else { 15 };
    let spare = (1u64 << (32 - prefix)) - 2 - total;
    world.ok(&format!("subnet add 10.0.0.0/{prefix} --reserve last:{spare}"));
    let line = format!("ip reserve --subnet 10.0.0.0/{prefix} --quiet\n");
    let script = world.path().join("script");
    std::fs::write(&script, line.repeat(each as usize)).expect("it is written");
    let session = || {
        let input = std::fs::File::open(&script).expect("it is there");
        let mut shell = world.command(VIRTCTL);
        said(shell.arg("shell").stdin(input).output().expect("it starts"))
    };
    let all = std::thread::scope(|scope| {
        let running = (0..8).map(|_| scope.spawn(session)).collect::<Vec<_>>();
        running.into_iter().map(|one| one.join().expect("no thread fails")).collect::<Vec<_>>()
    });
    let failed = all.iter().filter(|said| said.code != 0).map(|said| &said.err).collect::<Vec<_>>();
    assert!(failed.is_empty(), "{failed:?}");
    let told =
        all.iter().flat_map(|said| said.out.lines()).collect::<std::collections::HashSet<_>>();
    assert_eq!(told.len() as u64, total, "each answer is another address");
    assert_eq!(world.sql("SELECT COUNT(*) FROM ipv4").trim(), total.to_string());
    assert_eq!(world.sql("SELECT COUNT(*) FROM free_range"), "0\n");
    world.refused(line.trim(), 4, &["no free address"]);
    println!("8 sessions drew {total} addresses: none twice, none lost, no error");
}

#[test]
fn sixty_four_at_once_get_what_there_is_and_no_more() {
    let world = World::new();
    for line in [
        "vlan add lan --tag 10",
        "subnet add 192.0.2.0/24 --gateway first --reserve first:30,last:25 --vlan lan",
        "subnet add 10.0.0.0/24",
        "node add hv01.example.net --location r1 --ip next:10.0.0.0/24 --role hypervisor:method=KVM,cores=150,ram=1TiB,local-storage=1TiB,vg-name=vg0",
    ] {
        world.ok(line);
    }
    let all = at_once(&world, 64, 3, |at| {
        format!(
            "vm create v{at}.example.com --method KVM --cores 1 --ram 1GiB --disk lvm:1GiB --nic lan"
        )
    });
    let made = all.iter().filter(|said| said.code == 0).count();
    let refused =
        all.iter().filter(|said| said.code == 4 && said.err.contains("no hypervisor has room"));
    assert_eq!((made, refused.count()), (150, 42));
    let distinct = "SELECT (SELECT COUNT(DISTINCT address) FROM ipv4 WHERE vm_id IS NOT NULL), (SELECT COUNT(DISTINCT mac) FROM vm_interface), (SELECT SUM(cores) FROM vm)";
    assert_eq!(world.sql(distinct), "150|150|150\n");
    assert_eq!(world.broken(), "");
    world.ok("check");
}

#[test]
fn what_nine_read_and_raise_is_raised_as_often_as_they_were_told() {
    let (world, each) = (World::with_fleet(), rounds(20, 500));
    let raise = || {
        let show = world
            .ok("vm list --filter fqdn=web01.acme.example -o value --columns cores_max,version");
        let (most, version) = show.trim().split_once('\t').expect("two columns");
        let most = most.parse::<u64>().expect("a number") + 1;
        let line = format!("vm set web01.acme.example --cores-max {most} --if-version {version}");
        let said = world.line(&line);
        assert!([0, 4].contains(&said.code), "{}", said.err);
        u64::from(said.code == 0)
    };
    let done = std::thread::scope(|scope| {
        let running = (0..9).map(|_| scope.spawn(|| (0..each).map(|_| raise()).sum::<u64>()));
        let running = running.collect::<Vec<_>>();
        running.into_iter().map(|one| one.join().expect("no thread fails")).sum::<u64>()
    });
    let most = world.sql("SELECT cores_max FROM vm WHERE fqdn = 'web01.acme.example'");
    assert_eq!(most.trim(), (4 + done).to_string(), "{done} were told it is done");
    println!("9 at once, {done} of {} raises done, none lost", 9 * each);
    assert!(done > 9 && done < 9 * each, "they never met");
}
