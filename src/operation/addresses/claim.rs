//! Claiming addresses: for an interface, to keep them back, or as a routed prefix.

use super::super::Call;
use super::super::verbs::run::target;
use crate::error::{Error, Kind, Result};
use crate::resource::address::{self, Claim, IP, Pick};
use crate::resource::allocate::Subnet;
use crate::resource::interface::membership::{self, Wanted};
use crate::resource::interface::{Holder, INTERFACE, raise};
use crate::resource::noun::Input;
use crate::resource::vrf::SPACE;
use crate::resource::{Noun, Target, Tx, vm};
use crate::store::Read;
use crate::value::{Cidr, quoted, unqualified};

/// Where an address is to come from: the one that was named, or the next of a subnet.
fn wanted(call: &Call, input: &Input, read: &Read) -> Result<(Subnet, Option<Cidr>)> {
    match (call.word("address"), call.word("subnet")) {
        ("", "") => {
            let next = "say --subnet CIDR for the next free one";
            Err(Error::missing("the address", "it is not said which one is wanted", next))
        }
        ("", subnet) => Ok((address::subnet_named(read, subnet, input)?, None)),
        (one, "") => address::named(read, one, input).map(|(subnet, cidr)| (subnet, Some(cidr))),
        (one, within) => {
            let (subnet, cidr) = address::named(read, one, input)?;
            let within = address::subnet_named(read, within, input)?;
            match within.cidr.covers(cidr) {
                true => Ok((subnet, Some(cidr))),
                false => {
                    Err(Error::invalid("the address", one, format!("it is not in {}", within.cidr)))
                }
            }
        }
    }
}

/// `ip assign`
pub(super) fn assign(call: &Call, tx: &mut Tx) -> Result<(&'static Noun, Target)> {
    let input = meant(call, tx, call.word("interface"))?;
    let (subnet, cidr) = wanted(call, &input, tx)?;
    give(call, tx, call.word("interface"), (&subnet, cidr))
}

/// What was said; the address space is, unless told, that of those of the interface's VLANs which knows what is named,
/// or else `global`, where that does.
fn meant(call: &Call, read: &Read, interface: &str) -> Result<Input> {
    let input = call.input.clone();
    let target = INTERFACE.find(read, interface, &Input::new())?;
    let words = ["address", "prefix", "subnet"].map(|name| call.word(name));
    let word = words.into_iter().find(|word| !word.is_empty()).unwrap_or_default();
    if input.contains_key(SPACE) || unqualified(word).is_some() {
        return Ok(input);
    }
    let spaces = membership::spaces(read, &Holder::of(&target))?;
    let with = |space: &Input| input.clone().into_iter().chain(space.clone()).collect::<Input>();
    for space in spaces.iter().chain([&Input::new()]) {
        if knows(read, word, &with(space))? {
            return Ok(with(space));
        }
    }
    Ok(spaces.first().map_or(input.clone(), with))
}

/// Whether an address space has a prefix in which a word lies, or that it names.
fn knows(read: &Read, word: &str, input: &Input) -> Result<bool> {
    match address::named(read, word, input) {
        Ok(_) => Ok(true),
        Err(error) if [Kind::Usage, Kind::Conflict, Kind::NotFound].contains(&error.kind()) => {
            Ok(false)
        }
        Err(error) => Err(error),
    }
}

/// `ip route`
pub(super) fn route(call: &Call, tx: &mut Tx) -> Result<(&'static Noun, Target)> {
    let input = meant(call, tx, call.word("to"))?;
    let (subnet, cidr) = address::named(tx, call.word("prefix"), &input)?;
    if cidr.is_one() {
        let why = "it is one address, which is an interface's own";
        let to = quoted(call.word("to"));
        let next = format!("`virtctl ip assign {to} --address {}` gives it that", cidr.first);
        return Err(Error::usage("the prefix", why, next));
    }
    give(call, tx, call.word("to"), (&subnet, Some(cidr)))
}

/// `ip move`
pub(super) fn pass_on(call: &Call, tx: &mut Tx) -> Result<(&'static Noun, Target)> {
    let target = target(call, tx)?;
    tx.must_be_theirs(&IP, &target)?;
    tx.check_version(&IP, &target)?;
    let to = INTERFACE.find(tx, call.word("to"), &Input::new())?;
    address::pass_on(tx, &target, &to)?;
    Ok((&IP, target))
}

/// Gives an interface an address or a prefix, and checks what its VM may have.
fn give(
    call: &Call,
    tx: &mut Tx,
    word: &str,
    (subnet, wanted): Wanted,
) -> Result<(&'static Noun, Target)> {
    let interface = INTERFACE.find(tx, word, &Input::new())?;
    let holder = Holder::of(&interface);
    holder.vm().map_or(Ok(()), |vm| vm::claim(tx, vm))?;
    membership::must_suit(tx, (subnet, wanted), &holder)?;
    tx.touch(&INTERFACE, &interface)?;
    let pick = Pick::find(tx, subnet, wanted)?;
    let claim = Claim { subnet, pick, holder: Some(holder), note: note(call) };
    let address = address::claim(tx, &claim)?;
    raise(tx, holder)?;
    holder.vm().map_or(Ok(()), |vm| vm::must_hold(tx, vm))?;
    Ok((&IP, address::target(subnet, address)))
}

/// `ip reserve`
pub(super) fn reserve(call: &Call, tx: &mut Tx) -> Result<(&'static Noun, Target)> {
    let (subnet, wanted) = wanted(call, &call.input, tx)?;
    Ok((&IP, address::reserve(tx, &subnet, wanted, note(call))?))
}

/// What people should know of it.
fn note(call: &Call) -> Option<String> {
    Some(call.word("note").to_owned()).filter(|note| !note.is_empty())
}
