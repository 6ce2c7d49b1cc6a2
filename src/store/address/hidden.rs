//! Addresses as they may be seen: without their passwords.

use super::KEYS;
use crate::error::{Error, Result};

/// Refuses an address with a password in it, where everybody sees it in the list of processes.
pub fn must_hide(address: &str, flag: &str) -> Result<()> {
    match shown(address) == address {
        true => Ok(()),
        false => Err(Error::usage(
            flag,
            "a password on the command line is seen by everybody on this machine",
            "write it to a file of yours and say ?password_file=FILE, or set VIRTCTL_DATABASE",
        )),
    }
}

/// The address as it may be shown: without the password, wherever it was written.
pub fn shown(address: &str) -> String {
    let Some((scheme, rest)) = address.split_once("://") else { return mistyped(address) };
    let known = |options: &str| KEYS.iter().any(|key| options.split('=').next() == Some(key));
    // A password may hold what should have been written otherwise: all up to the last `@` is hidden.
    let apart = |(way, options): &(&str, &str)| {
        way.contains('@') && (known(options) || !options.contains('@'))
    };
    let (way, options) = match rest.split_once('?').filter(apart) {
        Some((way, options)) => (way, Some(options)),
        None => (rest, None),
    };
    let way = match way.rsplit_once('@') {
        Some((account, hosts)) if account.contains(':') => {
            let user = account.split(':').next().unwrap_or_default();
            format!("{user}:***@{hosts}")
        }
        _ => way.to_owned(),
    };
    let options = options.map(told).unwrap_or_default();
    format!("{scheme}://{way}{options}")
}

/// What options may be told of, with their `?`.
fn told(options: &str) -> String {
    let option = |option: &str| match option.split_once('=') {
        Some((key, _)) if !KEYS.contains(&key) => format!("{key}=***"),
        _ => option.to_owned(),
    };
    format!("?{}", options.split('&').map(option).collect::<Vec<_>>().join("&"))
}

/// A text that is no address of a server and may have been meant as one.
fn mistyped(text: &str) -> String {
    let trimmed = text.trim_start();
    if trimmed.starts_with(['/', '.']) || trimmed.starts_with("sqlite:") {
        return text.to_owned();
    }
    let Some((account, hosts)) = text.rsplit_once('@') else { return text.to_owned() };
    let hosts = match hosts.split_once('?') {
        Some((hosts, options)) => hosts.to_owned() + &told(options),
        None => hosts.to_owned(),
    };
    let is_scheme = |word: &str| {
        let word = word.trim_start();
        word == "mysql" || word.starts_with("mysql+")
    };
    // Behind the scheme, where there is one, the user ends at the next colon.
    let from = account.split_once(':').filter(|(word, _)| is_scheme(word));
    let from = from.map_or(0, |(word, _)| word.len() + 1);
    match account[from..].find(':') {
        Some(at) => format!("{}:***@{hosts}", &account[..from + at]),
        None => format!("{account}@{hosts}"),
    }
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn what_is_no_password_is_shown() {
        for address in
            ["mysql://u@h:3307/n?password_file=/etc/a@b", "mysql://u@h/n?socket=/run/a:b@c"]
        {
            assert_eq!(shown(address), address);
        }
    }

    #[test]
    fn a_password_is_never_shown() {
        assert_eq!(shown("mysql://u:p@ss@h/n?tls=off"), "mysql://u:***@h/n?tls=off");
        assert_eq!(shown("mysql://u@h/n"), "mysql://u@h/n");
        assert_eq!(shown("mysql://u:p/a?s@h/n"), "mysql://u:***@h/n");
        assert_eq!(shown("postgres://u:p@h/n"), "postgres://u:***@h/n");
        assert_eq!(shown("mysql://u@h/n?password=p&tls=off"), "mysql://u@h/n?password=***&tls=off");
        assert_eq!(shown("mysql://u:p@x?y=z@h/n"), "mysql://u:***@h/n");
        assert_eq!(shown("sqlite:/a:b@c"), "sqlite:/a:b@c");
        // It is one that was mistyped, too.
        assert_eq!(shown("mysql:u:p@h/n"), "mysql:u:***@h/n");
        assert_eq!(shown("mysql:/u:p@h/n"), "mysql:/u:***@h/n");
        assert_eq!(shown("mysql//u:p@h/n"), "mysql//u:***@h/n");
        assert_eq!(shown("mysql+tls:u:p@h/n"), "mysql+tls:u:***@h/n");
        assert_eq!(shown("u:p:w@h/n"), "u:***@h/n");
        assert_eq!(shown("mysql_root:p@h/n"), "mysql_root:***@h/n");
        assert_eq!(shown("mysql:u@h/n?password=p"), "mysql:u@h/n?password=***");
        assert_eq!(shown("mysql:u:p@h/n?password=p"), "mysql:u:***@h/n?password=***");
        assert_eq!(shown("/srv/a:b@c"), "/srv/a:b@c");
    }
}
