//! Tokens: what clients of the server show to be let in.

use serde_json::{Value, json};

use super::field::{Field, row};
use super::kind::Kind;
use super::list::NAME;
use super::noun::{Input, Noun, SHELVES, Target, id_of};
use super::policy::Area;
use super::sight::{OWNER, Sight};
use super::tx::Tx;
use super::write;
use crate::context::Scope;
use crate::error::{Error, Result};
use crate::store::{Read, Val, params};
use crate::value::{DAY, Time, now, secret};

/// What a client may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Everything.
    Admin,
    /// Everything but tokens and `undo`.
    Operator,
    /// Reading everything but tokens.
    Readonly,
    /// Changing what is one customer's.
    CustomerAdmin,
    /// Reading what is one customer's.
    CustomerRead,
    /// The documents of every host.
    Master,
    /// The documents of one host.
    Agent,
    /// The figures of the server.
    Metrics,
}

/// The roles by name, in the order of the columns of [`POLICY`](super::policy::POLICY).
pub const ROLES: [(&str, Role); 8] = [
    ("admin", Role::Admin),
    ("operator", Role::Operator),
    ("readonly", Role::Readonly),
    (CUSTOMERS[0], Role::CustomerAdmin),
    (CUSTOMERS[1], Role::CustomerRead),
    ("cm-master", Role::Master),
    (AGENT, Role::Agent),
    ("metrics", Role::Metrics),
];
const AGENT: &str = "cm-agent";
/// The roles of customers.
const CUSTOMERS: [&str; 2] = ["customer-admin", "customer-read"];
const NAMES: [&str; 8] = {
    let (mut names, mut at) = ([""; 8], 0);
    while at < names.len() {
        names[at] = ROLES[at].0;
        at += 1;
    }
    names
};

impl Role {
    /// What it is called.
    pub fn name(self) -> &'static str {
        ROLES.iter().find(|(_, role)| *role == self).map_or("", |(name, _)| name)
    }
}

/// For how many days a token is good.
pub const EXPIRES_IN: Field =
    Field::input("expires_in", Kind::Int(1, 3650), "For how many days it is good").default(DAYS);
const DAYS: &str = "90";

/// What a client shows to be let in; only the hash of its secret is kept.
pub static TOKEN: Noun = Noun {
    name: "token",
    table: "token",
    about: "a key to the server, shown once",
    shelf: SHELVES[3],
    cascades: false,
    area: Area::Tokens,
    sight: Sight::Own("t.customer_id = ?"),
    fields: row![
        Field { set: false, ..NAME },
        Field::new(
            "role",
            Kind::Choice(&NAMES),
            "What it opens: cm-master the documents of all hosts, cm-agent those of one, customer-admin and \
             customer-read what is one customer's",
        )
        .required(),
        Field::new("customer", Kind::Ref("customer"), "The one customer of a customer-admin or customer-read")
            .optional(),
        Field::new("host", Kind::Fqdn, "The one host of a cm-agent").optional(),
        EXPIRES_IN,
        Field::new("expires_at", Kind::Time, "When it ends"),
    ],
    add,
    set: rotate,
    examples: &[
        "token create ci --role operator --expires-in 30",
        "token create hv01 --role cm-agent --host hv01.example.net",
        "token create acme --role customer-admin --customer acme",
        "token list",
        "token rotate ci",
        "token revoke ci --yes",
    ],
    ..Noun::PLAIN
};

fn add(tx: &mut Tx, noun: &'static Noun, input: &Input) -> Result<Target> {
    let mut input = write::complete(noun, input)?;
    must_be_of_one(&input, "host", &[AGENT])?;
    must_be_of_one(&input, OWNER, &CUSTOMERS)?;
    input.insert("expires_at".to_owned(), json!(end(tx, &input).to_string()));
    let target = write::add(tx, noun, &input)?;
    renew(tx, &target, &[])?;
    Ok(target)
}

/// A token of some roles is of one host or customer, and no other is.
fn must_be_of_one(input: &Input, of: &str, roles: &[&str]) -> Result<()> {
    let role = input.get("role").and_then(Value::as_str).unwrap_or_default();
    let flag = format!("--{of}");
    match (roles.contains(&role), input.get(of).is_some_and(|one| !one.is_null())) {
        (true, false) => Err(Error::missing(
            &flag,
            format!("a {role} is of one {of}"),
            format!("say {flag} NAME"),
        )),
        (false, true) => {
            let why = format!("only a {} is of one {of}", roles.join(" or a "));
            Err(Error::usage(&flag, why, "leave it out"))
        }
        _ => Ok(()),
    }
}

/// Gives a token another secret: the one it had is worth nothing from then on.
pub fn rotate(tx: &mut Tx, noun: &'static Noun, target: &Target, input: &Input) -> Result<()> {
    tx.touch(noun, target)?;
    let end = end(tx, input);
    renew(tx, target, &[("expires_at", Val::Int(end.0))])
}

/// When a token ends that is good from now on.
fn end(tx: &Tx, input: &Input) -> Time {
    let days = input.get("expires_in").and_then(Value::as_i64);
    let days = days.or_else(|| DAYS.parse().ok()).unwrap_or_default();
    Time(tx.context.at + days * DAY)
}

fn renew(tx: &mut Tx, target: &Target, more: &[(&str, Val)]) -> Result<()> {
    let (secret, kept) = secret::new();
    let hash = [("salt", kept.salt.into()), ("digest", kept.digest.into())];
    tx.update("token", &[&hash, more].concat(), "id = ?", target)?;
    tx.secret = Some(format!("{}{}_{secret}", secret::PREFIX, id_of(target)));
    Ok(())
}

/// Whoever showed a token.
#[derive(Clone, Debug)]
pub struct Bearer {
    /// The token's name.
    pub name: String,
    /// What it opens.
    pub role: Role,
    /// The one host whose documents it opens, where it is of one.
    pub host: Option<String>,
    /// Whose things it opens.
    pub scope: Scope,
    /// Which token it is, and of which version; none where they are known otherwise.
    pub token: Option<(i64, i64)>,
}

impl Bearer {
    /// Who is counted: a customer is one, however many tokens they make.
    pub fn counted(&self) -> String {
        self.scope.counted(&self.name)
    }
}

/// Who shows this token at a moment, if it is good then.
pub fn bearer(read: &Read, token: &str, at: i64) -> Result<Option<Bearer>> {
    let parts = token.strip_prefix(secret::PREFIX).and_then(|rest| rest.split_once('_'));
    let Some((id, shown)) = parts else { return Ok(None) };
    let Ok(id) = id.parse::<i64>() else { return Ok(None) };
    let sql = "SELECT name, role, host, salt, digest, customer_id, \
               (SELECT c.name FROM customer c WHERE c.id = customer_id), version FROM token WHERE id = ? AND expires_at > ?";
    let Some(row) = read.row(sql, params![id, at])? else { return Ok(None) };
    let (Val::Blob(salt), Val::Blob(digest)) = (row.get(3)?, row.get(4)?) else { return Ok(None) };
    let word = row.get::<String>(1)?;
    let role = ROLES.iter().find(|(name, _)| *name == word).map(|(_, role)| *role);
    let good =
        secret::is(shown, &secret::Kept { salt: salt.into_vec(), digest: digest.into_vec() });
    let Some(role) = role.filter(|_| good) else { return Ok(None) };
    let scope = row.get::<Option<i64>>(5)?.map_or(Scope::All, Scope::Customer);
    let name = row.get::<String>(0)?;
    // A customer's tokens are called what they like, and are taken for nobody else's.
    let name = row.get::<Option<String>>(6)?.map_or(name.clone(), |of| format!("{of}/{name}"));
    let token = Some((id, row.get(7)?));
    Ok(Some(Bearer { name, role, host: row.get(2)?, scope, token }))
}

/// Refuses to write for whoever's token has ended or changed since they were let in: they may have waited.
pub fn must_be_good(tx: &Tx) -> Result<()> {
    let Some((id, version)) = tx.context.token else { return Ok(()) };
    let sql = "SELECT 1 FROM token WHERE id = ? AND version = ? AND expires_at > ?";
    match tx.get::<i64>(sql, params![id, version, now()])? {
        Some(_) => Ok(()),
        None => Err(Error::Stranger {
            why: "the token has ended, or has changed".to_owned(),
            next: "ask again with the token as it is now".to_owned(),
        }),
    }
}
