//! Lines that were typed, as others may see them.

use crate::store;
use crate::value::secret::masked;

/// A line without the passwords and the tokens that somebody may have typed in it.
pub fn discreet(line: &str) -> String {
    let words = line.split(' ').map(store::shown).collect::<Vec<_>>();
    masked(&words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::discreet;

    #[test]
    fn what_nobody_is_to_see_is_not_shown() {
        let line = "--database mysql://u:secret@h/d vlan list";
        assert_eq!(discreet(line), "--database mysql://u:***@h/d vlan list");
        assert_eq!(discreet("--database=mysql://u:secret@h/d x"), "--database=mysql://u:***@h/d x");
        let line = "vm set web01 --description 'a  b: c' --message x@y";
        assert_eq!(discreet(line), line);
        assert!(!discreet("token show virtctl_1_Secret").contains("Secret"));
    }
}
