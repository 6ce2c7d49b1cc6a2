//! Pools: what RBD images lie in.

use serde_json::{Value, json};

use super::super::field::{DESCRIPTION, Field, row};
use super::super::kind::Kind;
use super::super::list::NAME;
use super::super::noun::{Input, Noun, SHELVES, Target, Use};
use super::super::sight::Sight;
use super::super::tx::Tx;
use super::super::{record, write};
use super::CLUSTER_OF;
use crate::error::{Error, Named, Result};
use crate::value::Plain;

/// A pool for RBD images.
pub static POOL: Noun = Noun {
    name: "ceph-pool",
    table: "ceph_pool",
    about: "a pool for RBD images",
    shelf: SHELVES[2],
    fields: row![
        NAME,
        Field { name: "ceph_cluster", ..CLUSTER_OF },
        Field::new("size", Kind::Int(1, 32), "How many copies of each object are kept")
            .default("3")
            .set(),
        Field::new(
            "min_size",
            Kind::Int(1, 32),
            "With how many copies it still works; one less than size unless said",
        )
        .optional()
        .set(),
        Field::new("shared", Kind::Bool, "Whether customers may name it for disks of theirs")
            .default("no")
            .set()
            .wide(),
        DESCRIPTION,
    ],
    uses: &[Use {
        noun: "storage",
        sql: "SELECT CONCAT(v.fqdn, '/', s.storage_id) FROM storage_ceph s JOIN vm v ON v.id = s.vm_id \
              WHERE s.ceph_pool_id = ? ORDER BY 1",
    }],
    add,
    set,
    // A customer names the pool of a disk; what else there is of it stays with the fleet.
    sight: Sight::Shared { own: "1 = 0", seen: "t.shared = 1" },
    examples: &["ceph-pool add rbd --size 3", "ceph-pool list"],
    ..Noun::PLAIN
};

fn add(tx: &mut Tx, noun: &'static Noun, input: &Input) -> Result<Target> {
    let mut input = write::complete(noun, input)?;
    let size = input.get("size").and_then(Value::as_i64).unwrap_or(3);
    if input.get("min_size").is_none_or(Value::is_null) {
        input.insert("min_size".to_owned(), one_less(size));
    }
    let least = input.get("min_size").and_then(Value::as_i64).unwrap_or_default();
    must_be_reached(size, least)?;
    must_be_plain(&input)?;
    write::add(tx, noun, &input)
}

/// Its name is a part of where images lie, as commands on a hypervisor say it.
fn must_be_plain(input: &Input) -> Result<()> {
    match input.get(POOL.key).and_then(Value::as_str) {
        Some(name) => name.parse::<Plain>().named("NAME", name).map(drop),
        None => Ok(()),
    }
}

/// A pool that never has enough copies would never write.
fn must_be_reached(size: i64, least: i64) -> Result<()> {
    match least > size {
        true => {
            let why = format!("each object is kept {size} times");
            Err(Error::invalid("--min-size", &least.to_string(), why))
        }
        false => Ok(()),
    }
}

/// The least number of copies grows with the size as long as it is what that makes it, so that no more copies make a
/// pool less safe; cleared, it follows from the size again.
fn set(tx: &mut Tx, noun: &'static Noun, target: &Target, input: &Input) -> Result<()> {
    let mut input = input.clone();
    let is = record::get(tx, noun, target)?;
    let number = |input: &Input, name: &str| {
        input.get(name).and_then(Value::as_i64).unwrap_or_else(|| is.number(name))
    };
    let size = number(&input, "size");
    let least = input.get("min_size");
    let had = is.number("size");
    let follows = || size > had && is.get("min_size").as_ref() == &one_less(had);
    if least.map_or_else(follows, Value::is_null) {
        input.insert("min_size".to_owned(), one_less(size));
    }
    must_be_reached(size, number(&input, "min_size"))?;
    must_be_plain(&input)?;
    write::set(tx, noun, target, &input)
}

fn one_less(size: i64) -> Value {
    json!((size - 1).max(1))
}
