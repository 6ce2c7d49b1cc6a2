//! Where a VM goes: ranked by an indexed hint, decided by sums over the chosen node's rows.

use std::collections::{HashMap, HashSet};

use super::capacity::wish::{Wish, obstacles};
use super::capacity::{self, Amount, Room, room, rooms, rooms_of};
use super::hypervisor::offer::offers;
use super::sight::untold;
use super::tx::Tx;
use crate::error::{Error, Result};
use crate::store::{Question, Read, params};
use crate::value::quoted;

/// Which hypervisor is preferred among those with room.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Strategy {
    /// The least used.
    #[default]
    Spread,
    /// The most used.
    Pack,
}

impl Strategy {
    /// The strategy of that name.
    pub fn of(name: Option<&str>) -> Self {
        if name == Some("pack") { Self::Pack } else { Self::Spread }
    }
}

/// What one hypervisor says to a wish.
pub struct Verdict {
    /// The hypervisor.
    pub room: Room,
    /// What stands against it; nothing where it has room.
    pub obstacles: Vec<String>,
}

/// How many candidates are asked for at first, of which one mostly has room, and how many times as many each time after.
const FIRST: usize = 4;
const GROWTH: usize = 8;

/// Chooses the hypervisor for a wish, but for one, and claims it. Ties go to the lowest name.
pub fn choose(tx: &mut Tx, wish: &Wish, strategy: Strategy, but: Option<i64>) -> Result<Room> {
    let (mut start, mut most) = (0, FIRST);
    loop {
        let (sql, params) = candidates(wish.method, strategy, (start, most));
        let candidates = tx.column::<i64>(&sql, &params)?;
        let mut rooms = if start > 0 { together(tx, &candidates)? } else { HashMap::new() };
        for id in candidates.iter().filter(|id| Some(**id) != but) {
            let room = rooms.remove(id).map_or_else(|| room(tx, *id), Ok)?;
            if obstacles(&room, true, wish).is_empty() {
                // Nobody else writes meanwhile: a write begins by keeping all others out.
                return tx.claim("node", room.node).map(|()| room);
            }
        }
        if candidates.len() < most {
            break;
        }
        (start, most) = (start + most, most * GROWTH);
    }
    Err(untold(tx.scope, nowhere(tx, wish, but)?))
}

/// The rooms of these, by their ids.
fn together(read: &Read, ids: &[i64]) -> Result<HashMap<i64, Room>> {
    let mut rooms = HashMap::new();
    rooms_of(read, ids, |room| drop(rooms.insert(room.id, room)))?;
    Ok(rooms)
}

/// Claims one hypervisor for a wish, or says why it cannot be.
pub fn pin(tx: &mut Tx, virt_node: i64, wish: &Wish) -> Result<Room> {
    let verdict = verdict(tx, virt_node, wish)?;
    tx.claim("node", verdict.room.node)?;
    match verdict.obstacles.is_empty() {
        true => Ok(verdict.room),
        false => Err(Error::refused(
            format!("{} cannot take {}", verdict.room.fqdn, wish.whose()),
            verdict.obstacles.join("; "),
            &wish.explained(),
        )),
    }
}

/// What [`choose`] begins by asking.
pub fn about(wish: &Wish, strategy: Strategy) -> Question {
    candidates(wish.method, strategy, (0, FIRST))
}

/// What it goes on to ask, once that is answered.
pub fn about_on(read: &Read, wish: &Wish, strategy: Strategy) -> Option<Question> {
    let candidates = read.foretold(|| Some(about(wish, strategy)));
    candidates.first()?.get(0).ok().map(capacity::about)
}

/// Asks for hypervisors that offer a method and may be used, the preferred ones first.
fn candidates(method: i64, strategy: Strategy, (start, most): (usize, usize)) -> Question {
    let order = match strategy {
        Strategy::Spread => "used, fqdn",
        Strategy::Pack => "used DESC, fqdn",
    };
    let sql = format!(
        "SELECT virt_node_id FROM node_method WHERE virt_method_id = ? AND schedulable = 1 \
         ORDER BY {order} LIMIT {most} OFFSET {start}"
    );
    (sql, params![method].to_vec())
}

/// What one hypervisor says to a wish.
pub fn verdict(read: &Read, virt_node: i64, wish: &Wish) -> Result<Verdict> {
    let room = room(read, virt_node)?;
    let obstacles = obstacles(&room, offers(read, virt_node, wish.method)?, wish);
    Ok(Verdict { room, obstacles })
}

/// What every hypervisor says to a wish, in the order in which they would be chosen.
pub fn verdicts(read: &Read, wish: &Wish, strategy: Strategy) -> Result<Vec<Verdict>> {
    let sql = "SELECT virt_node_id FROM node_method WHERE virt_method_id = ?";
    let offering = read.column::<i64>(sql, params![wish.method])?;
    let offering = offering.into_iter().collect::<HashSet<_>>();
    let mut found = vec![];
    rooms(read, |room| {
        let obstacles = obstacles(&room, offering.contains(&room.id), wish);
        found.push(Verdict { room, obstacles });
    })?;
    found.sort_by_cached_key(|verdict| {
        let used = used(&verdict.room);
        let rank = if strategy == Strategy::Spread { used } else { -used };
        (!verdict.obstacles.is_empty(), rank, verdict.room.fqdn.clone())
    });
    Ok(found)
}

/// How much of its scarcest of cores and memory a hypervisor has promised, in 1/10,000.
pub fn used(room: &Room) -> i64 {
    let share = |amount: &Amount| {
        let share = i128::from(amount.used) * 10_000 / i128::from(amount.most.max(1));
        i64::try_from(share).unwrap_or(i64::MAX)
    };
    room.amounts.iter().take(2).map(share).max().unwrap_or(0)
}

/// The error for a wish that no hypervisor can fulfil.
pub fn nowhere(read: &Read, wish: &Wish, but: Option<i64>) -> Result<Error> {
    let other = if but.is_some() { "other " } else { "" };
    let what = format!("no {other}hypervisor has room for {}", wish.whose());
    let sql = "SELECT virt_node_id FROM node_method WHERE virt_method_id = ? ORDER BY fqdn LIMIT 5";
    let mut offering = read.column::<i64>(sql, params![wish.method])?;
    offering.retain(|id| Some(*id) != but);
    if offering.is_empty() {
        let next = format!(
            "`virtctl hypervisor set NODE --method {}` lets one: say every --method that it is to offer",
            quoted(&wish.method_name)
        );
        return Ok(Error::refused(what, format!("none offers {}", wish.method_name), &next));
    }
    let mut why = vec![];
    for id in offering.iter().take(3) {
        let verdict = verdict(read, *id, wish)?;
        why.push(format!("{}: {}", verdict.room.fqdn, verdict.obstacles.join(", ")));
    }
    if offering.len() > 3 {
        why.push("and so on".to_owned());
    }
    Ok(Error::refused(what, why.join("; "), &wish.explained()))
}
