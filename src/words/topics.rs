//! What is true of every command, to be read by `virtctl help TOPIC`.

use std::fmt::Write;

use crate::error::Kind;

/// Something that can be read about.
pub struct Topic {
    /// Its word.
    pub name: &'static str,
    /// What it says.
    pub text: fn() -> String,
}

/// All there are.
pub const TOPICS: &[Topic] = &[
    Topic { name: "filters", text: || FILTERS.to_owned() },
    Topic { name: "names", text: || NAMES.to_owned() },
    Topic { name: "exit-codes", text: exit_codes },
];

/// The topic of that word.
pub fn topic(word: &str) -> Option<&'static Topic> {
    TOPICS.iter().find(|topic| topic.name == word)
}

/// The words of all topics.
pub(super) fn all() -> String {
    TOPICS.iter().map(|topic| topic.name).collect::<Vec<_>>().join(", ")
}

const FILTERS: &str = "\
A filter says what must hold of the things of a list: a field, a sign and a value. Several stand behind
commas or in a --filter each; all must hold. `--columns help` says which fields there are.

  =  !=            the same, or not: names in any case; `none` is what has none
  <  <=  >  >=     numbers, sizes (8GiB), times (2026-01-31T12:00:00Z) and days (2026-01-31, all of it
                   in UTC, with = too)
  ~                a regular expression, somewhere in it: ^ and $ are its ends, and its classes and (?i)
                   know the letters of ASCII
  in(A,B)          one of these

A comma in a value has a backslash before it, unless it is in parentheses or braces.
Each field of one value is a flag, too: --state running is --filter 'state=running'.

Examples:
  virtctl vm list --filter 'ram>8GiB,method=KVM'
  virtctl vm list --filter 'fqdn~^web' --filter 'state in(running,stopped)'
  virtctl vm list --filter 'customer=none' --sort -ram --columns fqdn,ram
  virtctl log list --filter 'at>2026-01-31,noun=vm'
";

const NAMES: &str = "\
A thing is named by whatever is its own, wherever a command wants one.

  web01.acme.example   its name; of a host the first part too, where no other begins so: web01
  7, id:7              its number
  192.0.2.11           of a host or an address: an address that it has
  52:54:00:12:34:56    of a VM or an interface: a MAC address
  web01/0, hv01/bond0  a part: a VM's disk or interface by its number, a node's interface by its name
  192.0.2.0/24         a subnet; in another address space than the global one with --vrf NAME, or
                       as 192.0.2.0/24@NAME

A VM's UUID names it as well. What is called by digits alone is named by `id:`.

Examples:
  virtctl vm show 192.0.2.11
  virtctl interface show web01.acme.example/0
  virtctl node show id:1 -o name
";

fn exit_codes() -> String {
    let mut text = "What a command came to, for scripts:\n\n  0  done".to_owned();
    let mut last = 0;
    for kind in Kind::ALL {
        let code = kind.exit_code();
        let (sign, about) = (if code == last { ", or " } else { "" }, kind.about());
        let begins = if code == last { String::new() } else { format!("\n  {code}  ") };
        let _ = write!(text, "{begins}{sign}{about}");
        last = code;
    }
    text + "\n\n7 is worth another try. With 8 say it again with the --request-id that it names: what was done is\n\
            not done twice. Over HTTP each has a status of its own.\n"
}
