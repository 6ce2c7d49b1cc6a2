//! An interface of a VM, as `--nic` and `--vlan` say it.

use serde::Deserialize;
use serde_json::{Value, json};

use super::super::compound::{Compound, listed, same};
use super::super::field::Field;
use super::super::kind::Kind;
use super::super::locate;
use super::super::vlan::VLAN;
use crate::error::{Error, Result};
use crate::store::Question;
use crate::value::{Addr, Cidr, Mac};

/// A VLAN that an interface is a member of.
pub static MEMBER: Compound = Compound {
    form: "VLAN[:tagged]",
    places: &["vlan", "mode"],
    fields: &[
        Field::input("vlan", Kind::Ref("vlan"), "The VLAN").required(),
        Field::input(
            "mode",
            Kind::Choice(&["untagged", "tagged"]),
            "Whether its frames carry the tag",
        ),
    ],
    open: false,
    staff: &[],
    said: |vlans| {
        let one = |vlan: Value| {
            let mode = if vlan["tagged"] == json!(true) { "tagged" } else { "untagged" };
            json!({"vlan": vlan["name"], "mode": mode})
        };
        listed(vlans).into_iter().map(one).collect()
    },
    holds: same,
};

/// An interface as `--nic` says it.
pub static NIC: Compound = Compound {
    form: "VLAN[,ip=auto|none|4|6|ADDRESS][,subnet=CIDR][,mac=MAC][,tagged=VLAN...]",
    places: &["vlan"],
    fields: &[
        Field::input("vlan", Kind::Ref("vlan"), "The VLAN whose frames come untagged").required(),
        Field::input("ip", Kind::List(&Kind::Word), "auto, none, 4, 6 or an address"),
        Field::input(
            "subnet",
            Kind::List(&Kind::Key("subnet")),
            "Where the next free address comes from",
        ),
        Field::input("mac", Kind::Mac, "Its MAC address"),
        Field::input("tagged", Kind::List(&Kind::Ref("vlan")), "A VLAN whose frames come tagged"),
    ],
    open: false,
    staff: &[],
    said: shown,
    holds: |said, part, is| match part {
        // It got one, or several, of its own.
        "ip" | "subnet" | "mac" if said.get(part).is_none_or(Value::is_null) => true,
        "ip" | "subnet" => wished(&said[part], &is["ip"]),
        _ => same(said, part, is),
    },
};

/// Whether addresses are what was wished for: those that were named and no others, or such as the words say.
pub fn wished(words: &Value, has: &Value) -> bool {
    let has = listed(has);
    let has = has.iter().filter_map(|ip| ip.as_str()?.parse().ok()).collect::<Vec<Addr>>();
    let words = listed(words);
    let words = words.iter().filter_map(Value::as_str).collect::<Vec<_>>();
    let of = |number: &str| has.iter().any(|ip| ip.family().number().to_string() == number);
    let met = |word: &&str| match *word {
        "none" => has.is_empty(),
        "auto" => true,
        "4" | "6" => of(word),
        _ => match word.strip_prefix("next:").unwrap_or(word).parse::<Cidr>() {
            Ok(cidr) => has.iter().any(|ip| cidr.holds(*ip)),
            Err(_) => word.parse().is_ok_and(|ip| has.contains(&ip)),
        },
    };
    let named = words.iter().all(|word| word.parse::<Addr>().is_ok());
    words.iter().all(met) && (!named || words.len() == has.len())
}

/// The interfaces of a document, with the addresses and the MAC that they have.
fn shown(interfaces: &Value) -> Vec<Value> {
    let one = |interface: Value| {
        let named = |tagged: bool| {
            let all = listed(&interface["vlans"]);
            let of = move |vlan: &Value| vlan["tagged"] == json!(tagged);
            all.into_iter().filter(of).map(|vlan| vlan["name"].clone()).collect::<Vec<_>>()
        };
        let addresses = listed(&interface["addresses"]);
        let ip = if addresses.is_empty() { vec![json!("none")] } else { addresses };
        let untagged = named(false).pop();
        json!({"vlan": untagged, "tagged": named(true), "ip": ip, "mac": interface["mac"]})
    };
    listed(interfaces).into_iter().map(one).collect()
}

/// What is said of an interface.
#[derive(Debug, Default, Deserialize)]
pub struct Nic {
    vlan: Option<String>,
    #[serde(default)]
    vlans: Vec<Member>,
    #[serde(default)]
    tagged: Vec<String>,
    #[serde(default)]
    pub(super) ip: Vec<String>,
    #[serde(default)]
    pub(super) subnet: Vec<String>,
    pub(super) mac: Option<Mac>,
    purpose: Option<String>,
    kind: Option<String>,
    master: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Member {
    vlan: String,
    mode: Option<String>,
}

impl Nic {
    /// What is asked about the VLANs that it names.
    pub fn questions(&self) -> impl Iterator<Item = Question> {
        let members = self.members().unwrap_or_default();
        members.into_iter().map(|(vlan, _)| locate::about_vlan(&VLAN, vlan))
    }

    /// The VLANs by name, and whether each is tagged: at least one.
    pub(super) fn members(&self) -> Result<Vec<(&str, bool)>> {
        let one = self.vlan.iter().map(|vlan| (vlan.as_str(), false));
        let many = self.vlans.iter();
        let many = many.map(|m| (m.vlan.as_str(), m.mode.as_deref() == Some("tagged")));
        let tagged = self.tagged.iter().map(|vlan| (vlan.as_str(), true));
        let all = one.chain(many).chain(tagged).collect::<Vec<_>>();
        match all.is_empty() {
            false => Ok(all),
            true => {
                let why = "an interface is in at least one VLAN";
                Err(Error::missing("--vlan", why, "name one"))
            }
        }
    }

    /// Refuses what only interfaces of nodes have.
    pub(super) fn refuse_what_nodes_have(&self) -> Result<()> {
        let given =
            [("--purpose", &self.purpose), ("--kind", &self.kind), ("--master", &self.master)];
        match given.iter().find(|(_, value)| value.is_some()) {
            Some((flag, _)) => {
                Err(Error::usage(flag, "only a node's interface has it", "leave it out"))
            }
            None => Ok(()),
        }
    }
}
