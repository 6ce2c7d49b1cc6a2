//! Databases on servers: MariaDB and a Galera cluster of three, started here.

mod common;

use common::servers::{Cluster, Server};
use common::{VIRTCTL, World, project, said};

fn story(world: &World) {
    let script = project().join("tests/story.sh");
    let done =
        said(world.command("sh").arg(script).env("VIRTCTL", VIRTCTL).output().expect("sh starts"));
    assert_eq!(done.code, 0, "{}", done.err);
    assert_eq!(done.out.lines().last(), Some("story: told"));
}

#[test]
fn the_first_hour_is_told_on_mariadb() {
    let server = Server::start();
    story(&World::at(server.database()));
}

#[test]
fn the_first_hour_is_told_on_galera() {
    let cluster = Cluster::start();
    let world = World::at(cluster.database(1));
    assert!(
        world.ok("db status").contains("wsrep_cluster_size         "),
        "{}",
        world.ok("db status")
    );
    story(&world);
}
