//! The floor programs and the measuring, beside virtctl.
//!
//! * `floor gen DATABASE NODES VMS` fills a migrated database with a fleet, by the thinnest way
//!   there is: prepared statements in one transaction. Nothing is checked.
//! * `floor cold ROUNDS A -- B [-- C ...]` runs cold processes in turn, again and again, and prints
//!   the median of each in milliseconds and of the ratio to the first, round by round.

mod cold;
mod fleet;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let words = std::env::args().skip(1).collect::<Vec<_>>();
    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["gen", database, nodes, vms] => fleet::generate(database, nodes.parse()?, vms.parse()?)?,
        ["cold", rounds, commands @ ..] => cold::run(rounds.parse()?, commands)?,
        _ => return Err("say gen DATABASE NODES VMS, or cold ROUNDS A -- B".into()),
    }
    Ok(())
}
