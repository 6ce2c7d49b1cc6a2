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
    let Some((scheme, sign, rest)) = split(address) else { return address.to_owned() };
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
    let options = options.map(|options| {
        let option = |option: &str| match option.split_once('=') {
            Some((key, _)) if !KEYS.contains(&key) => format!("{key}=***"),
            _ => option.to_owned(),
        };
        format!("?{}", options.split('&').map(option).collect::<Vec<_>>().join("&"))
    });
    format!("{scheme}{sign}{way}{}", options.unwrap_or_default())
}

/// The scheme of an address, what stands behind it, and the rest; with the sign as somebody may mistype it.
fn split(address: &str) -> Option<(&str, &str, &str)> {
    if let Some((scheme, rest)) = address.split_once("://") {
        return Some((scheme, "://", rest));
    }
    let (scheme, rest) = address.split_once(':').filter(|(scheme, _)| *scheme != "sqlite")?;
    let is_word = !scheme.is_empty() && scheme.bytes().all(|byte| byte.is_ascii_alphabetic());
    let bare = rest.trim_start_matches('/');
    let sign = &address[scheme.len()..address.len() - bare.len()];
    is_word.then_some((scheme, sign, bare))
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
        assert_eq!(shown("/srv/a:b@c"), "/srv/a:b@c");
    }
}
