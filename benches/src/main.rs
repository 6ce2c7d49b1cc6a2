//! The floor programs and the measuring, beside virtctl.
//!
//! * `floor gen DATABASE NODES VMS` fills a migrated database with a fleet, by the thinnest way
//!   there is: prepared statements in one transaction. Nothing is checked.
//! * `floor cold ROUNDS A -- B [-- C ...]` runs cold processes in turn, again and again, and prints
//!   the median of each in milliseconds and of the ratio to the first, round by round.
//! * `floor load ROUNDS PARALLEL READER -- WRITER` runs a command by many at once, alone and beside
//!   a writer that never rests, and prints the median and the 99th percentile of both.
//! * `floor sync FILE COUNT` writes a page so often and waits for the disk each time.
//! * `floor list DATABASE COUNT` prints the first VMs as JSON, by prepared statements and no more.
//! * `floor web DATABASE PORT` serves VMs by axum and one prepared statement, and no more.
//! * `floor rate ROUNDS CLIENTS TOKENFILE REQUEST...` asks servers in turn by so many clients at once, and
//!   prints how many answers a second came, and the ratio to the first.
//! * `floor hello` does nothing: what starting a program costs.

mod cold;
mod fleet;
mod load;
mod rate;
mod raw;
mod web;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let words = std::env::args().skip(1).collect::<Vec<_>>();
    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["gen", database, nodes, vms] => fleet::generate(database, nodes.parse()?, vms.parse()?)?,
        ["cold", rounds, commands @ ..] => cold::run(rounds.parse()?, commands)?,
        ["load", rounds, parallel, commands @ ..] => {
            load::run(rounds.parse()?, parallel.parse()?, commands)?
        }
        ["sync", file, count] => raw::sync(file, count.parse()?)?,
        ["list", database, count] => raw::list(database, count.parse()?)?,
        ["web", database, port] => web::serve(database, port.parse()?)?,
        ["rate", rounds, clients, token, requests @ ..] => {
            let token = std::fs::read_to_string(token)?;
            rate::run(rounds.parse()?, clients.parse()?, token.trim(), requests)?
        }
        ["hello"] => {}
        _ => return Err("say gen, cold, load, sync, list, web, rate or hello".into()),
    }
    Ok(())
}
