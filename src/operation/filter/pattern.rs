//! What of a pattern is in everything that it matches: by that the database finds where to look.

/// What everything begins with that a pattern matches: plain characters behind `^`.
pub(super) fn beginning(pattern: &str) -> Option<String> {
    let rest = pattern.strip_prefix('^').filter(|rest| !rest.contains('|'))?;
    let (mut start, mut all) = (String::new(), rest.chars().peekable());
    while let Some(one) = all.next() {
        let plain = match one {
            '\\' if all.peek() == Some(&'.') => all.next(),
            one if one.is_ascii_alphanumeric() || one == '-' => Some(one),
            _ => None,
        };
        match plain {
            // What is repeated may not be there.
            Some(one) if !all.peek().is_some_and(|next| "*?{+".contains(*next)) => start.push(one),
            _ => break,
        }
    }
    Some(start).filter(|start| !start.is_empty())
}

/// The longest text that is in everything that a pattern matches.
pub(super) fn within(pattern: &str) -> Option<String> {
    // What is one of several, or in a group, may not be there.
    if pattern.contains(['|', '(']) {
        return None;
    }
    let (mut found, mut run, mut all) = (String::new(), String::new(), pattern.chars());
    loop {
        let next = all.next();
        match next {
            Some(one) if one.is_ascii_alphanumeric() || one == '-' => {
                run.push(one);
                continue;
            }
            Some('\\') => match all.next()? {
                '.' => {
                    run.push('.');
                    continue;
                }
                class if class.is_ascii_alphanumeric() => return None,
                _ => {}
            },
            // What is repeated may not be there.
            Some('*' | '?') => drop(run.pop()),
            Some('{') => {
                run.pop();
                all.find(|one| *one == '}')?;
            }
            Some('[') => {
                let (class, rest) = all.as_str().split_once(']')?;
                if class.trim_start_matches('^').is_empty() || class.contains(['[', '\\']) {
                    return None;
                }
                all = rest.chars();
            }
            _ => {}
        }
        if run.len() > found.len() {
            found.clone_from(&run);
        }
        run.clear();
        if next.is_none() {
            return Some(found).filter(|found| found.len() > 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use regex_lite::Regex;

    use super::{beginning, within};

    #[test]
    fn a_pattern_begins_as_all_that_it_matches_does() {
        let of = |pattern: &str| beginning(pattern).unwrap_or_default();
        for (pattern, start) in [
            ("^web", "web"),
            ("^web0[12]", "web0"),
            (r"^web01\.acme", "web01.acme"),
            ("^web.*", "web"),
            ("^weba*", "web"),
            ("^web+", "we"),
            ("^web|db", ""),
            ("web", ""),
            ("^(web)", ""),
            ("^", ""),
            (r"^\d", ""),
        ] {
            assert_eq!(of(pattern), start, "{pattern}");
        }
    }

    #[test]
    fn what_is_within_a_pattern_is_in_all_that_it_matches() {
        for (pattern, text, wanted) in [
            ("web", "xweb01", "web"),
            ("web0[12]", "web01", "web0"),
            ("eb.*acme", "web01.acme", "acme"),
            (r"01\.acme$", "web01.acme", "01.acme"),
            ("webs?01", "web01", "web"),
            ("we(b|x)", "wex", ""),
            ("web|db", "db", ""),
            (r"\d+web", "1web", ""),
            ("[a-z]{2}cme", "aacme", "cme"),
            ("[]ab]cd", "]cd", ""),
            ("ab+cd", "abbcd", "ab"),
            ("ab{0}cd", "acd", "cd"),
            ("a", "a", ""),
            ("(?i)web", "WEB", ""),
        ] {
            assert!(Regex::new(pattern).is_ok_and(|regex| regex.is_match(text)), "{pattern}");
            let found = within(pattern).unwrap_or_default();
            assert_eq!(found, wanted, "{pattern}");
            assert!(text.contains(&found), "{pattern}");
        }
    }
}
