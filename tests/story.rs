//! What an administrator does in the first hour, from end to end.

mod common;

use common::{VIRTCTL, World, said};

#[test]
fn the_first_hour_is_told() {
    World::new().tell_the_story();
}

/// The query that lists all hypervisors with their methods, as it was asked for: letter for letter.
const QUERY: &str = include_str!("query.sql");

#[test]
fn debians_sqlite3_answers_the_query_of_hypervisors_and_methods() {
    let world = World::with_fleet();
    let mut rows = world.sql(QUERY).lines().map(ToOwned::to_owned).collect::<Vec<_>>();
    rows.sort();
    assert_eq!(rows, ["hv01.example.net|KVM", "hv01.example.net|Qemu", "hv02.example.net|KVM"]);
}

#[test]
fn tables_and_columns_keep_the_names_that_were_asked_for() {
    let world = World::with_fleet();
    let tables = world.sql("SELECT name FROM sqlite_master WHERE type = 'table'");
    for table in
        "node node_state virt_node virt_method node_method vm vm_state vm_interface vlan ipv4 ipv6 \
                  storage storage_type storage_ceph cache_option ceph_mon_node"
            .split_whitespace()
    {
        assert!(tables.lines().any(|line| line == table), "no table {table}");
    }
    for (table, columns) in [
        ("node", "fqdn"),
        ("vm", "cores ram cputime_limit virt_node_id virt_method_id"),
        ("vm_interface", "vm_id id mac"),
        (
            "storage",
            "size write_iops_limit read_iops_limit write_mbps_limit read_mbps_limit cache_option_id",
        ),
        ("ceph_mon_node", "port"),
        ("virt_node", "local_storage image_path vg_name"),
    ] {
        let found = world.sql(&format!("SELECT name FROM pragma_table_info('{table}')"));
        for column in columns.split_whitespace() {
            assert!(found.lines().any(|line| line == column), "{table} has no {column}");
        }
    }
    let keys = world
        .sql("SELECT \"from\" FROM pragma_foreign_key_list('vm') WHERE \"table\" = 'node_method'");
    assert_eq!(keys.lines().collect::<Vec<_>>(), ["virt_node_id", "virt_method_id"]);
}

#[test]
fn the_demo_shows_the_main_job() {
    let world = World::new();
    let said = said(
        world.command(VIRTCTL).arg("demo").env("TMPDIR", world.path()).output().expect("it starts"),
    );
    assert_eq!(said.code, 0, "{}", said.err);
    for word in [
        "created vm db01.acme.example",
        "hv02.example.net  running      chosen",
        "\"parameters\"",
        "check",
    ] {
        assert!(said.out.contains(word), "no `{word}` in\n{}", said.out);
    }
    assert!(said.err.contains("no hypervisor has room"), "{}", said.err);
}

/// What MySQL 8 and MariaDB 10 reserve (their manuals, "Keywords and Reserved Words"), and what SQLite
/// takes for no name at all (sqlite.org/lang_keywords.html).
const RESERVED: &str = "
accessible add all alter analyze and as asc asensitive before between bigint binary blob both by call cascade case
change char character check collate column condition constraint continue convert create cross cube cume_dist
current_date current_time current_timestamp current_user cursor database databases day_hour day_microsecond day_minute
day_second dec decimal declare default delayed delete dense_rank desc describe deterministic distinct distinctrow div
double drop dual each else elseif empty enclosed escaped except exists exit explain false fetch first_value float float4
float8 for force foreign from fulltext function generated get grant group grouping groups having high_priority
hour_microsecond hour_minute hour_second if ignore in index infile inner inout insensitive insert int int1 int2 int3 int4
int8 integer intersect interval into io_after_gtids io_before_gtids is iterate join json_table key keys kill lag
last_value lateral lead leading leave left like limit linear lines load localtime localtimestamp lock long longblob
longtext loop low_priority master_bind master_ssl_verify_server_cert match maxvalue mediumblob mediumint mediumtext
middleint minute_microsecond minute_second mod modifies natural not no_write_to_binlog nth_value ntile null numeric of
offset on optimize optimizer_costs option optionally or order out outer outfile over parallel partition percent_rank
precision primary procedure purge range rank read reads read_write real recursive references regexp release rename repeat
replace require resignal restrict return returning revoke right rlike row row_number rows schema schemas
second_microsecond select sensitive separator set show signal smallint spatial specific sql sqlexception sqlstate
sqlwarning sql_big_result sql_calc_found_rows sql_small_result ssl starting stored straight_join system table terminated
then tinyblob tinyint tinytext to trailing trigger true undo union unique unlock unsigned update usage use using utc_date
utc_time utc_timestamp values varbinary varchar varcharacter varying virtual when where while window with write xor
year_month zerofill current_role delete_domain_id do_domain_ids ignore_domain_ids ignore_server_ids master_heartbeat_period
page_checksum parse_vcol_expr ref_system_id rows slow stats_auto_recalc stats_persistent stats_sample_pages
autoincrement commit deferrable escape indexed isnull notnull nothing rollback transaction";

#[test]
fn no_identifier_is_a_reserved_word() {
    let world = World::with_fleet();
    let names = world.sql(
        "SELECT lower(name) FROM sqlite_master UNION SELECT lower(c.name) FROM sqlite_master t \
         JOIN pragma_table_info(t.name) c WHERE t.type IN ('table', 'view')",
    );
    let reserved = RESERVED.split_whitespace().collect::<Vec<_>>();
    let found = names.lines().filter(|name| reserved.contains(name)).collect::<Vec<_>>();
    assert!(found.is_empty(), "{found:?}");
    assert!(names.lines().count() > 100);
}
