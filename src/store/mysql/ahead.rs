//! Questions that are asked together before each is asked for itself: the way to the server and back is gone once.

use super::super::{Question, Row};
use super::{Mysql, Phase, value};
use crate::error::Result;

impl Mysql {
    /// Asks all of these in one packet, if they are more than one, or one that is asked twice. A session that writes to
    /// a node of a cluster does not: what another node undoes between two statements of one packet is not told.
    pub(super) fn ask_ahead(&self, questions: &[Question]) -> Result<()> {
        if self.cluster.get() || self.phase.get() == Phase::Closed {
            return Ok(());
        }
        let text = |(sql, params): &Question| value::text(sql, params);
        let mut texts = questions.iter().map(text).collect::<Result<Vec<_>>>()?;
        texts.retain(|text| self.ahead.borrow().iter().all(|(asked, _)| asked != text));
        let (once, again) = each_once(texts);
        if once.len() < 2 && again.is_empty() {
            return Ok(());
        }
        let sql = once.join(";\n");
        let mut answers = once.into_iter().map(|text| (text, vec![])).collect::<Vec<_>>();
        for (place, row) in self.told(&sql)?.0 {
            if let Some((_, rows)) = answers.get_mut(place) {
                rows.push(row);
            }
        }
        for text in again {
            let rows = answers.iter().find(|(asked, _)| *asked == text);
            let rows = rows.map(|(_, rows)| rows.clone()).unwrap_or_default();
            answers.push((text, rows));
        }
        self.ahead.borrow_mut().extend(answers);
        Ok(())
    }

    /// What was answered to this before it was asked.
    pub(super) fn answered(&self, sql: &str) -> Option<Vec<Row>> {
        let mut ahead = self.ahead.borrow_mut();
        let place = ahead.iter().position(|(asked, _)| asked == sql)?;
        Some(ahead.swap_remove(place).1)
    }

    /// Forgets what was answered of the table that a statement writes; all, where it does something else.
    pub(super) fn forget_ahead(&self, sql: &str) {
        let table = written(sql);
        let other = |asked: &str| table.is_some_and(|table| !names(asked, table));
        self.ahead.borrow_mut().retain(|(asked, _)| other(asked));
    }
}

/// Questions, each once, and those that are asked again, each for one time more.
fn each_once(texts: Vec<String>) -> (Vec<String>, Vec<String>) {
    let (mut once, mut again) = (vec![], vec![]);
    for text in texts {
        if once.contains(&text) { again.push(text) } else { once.push(text) }
    }
    (once, again)
}

/// The one table that a statement writes, where it is plainly that: what is removed may take rows of others with it.
fn written(sql: &str) -> Option<&str> {
    let rest = ["INSERT INTO ", "UPDATE "].iter().find_map(|start| sql.strip_prefix(start))?;
    rest.split(is_other).next().filter(|table| !table.is_empty())
}

/// Whether a question names a table.
fn names(asked: &str, table: &str) -> bool {
    asked.split(is_other).any(|word| word == table)
}

fn is_other(letter: char) -> bool {
    !letter.is_ascii_alphanumeric() && letter != '_'
}

#[cfg(test)]
mod tests {
    use super::{each_once, names, written};

    #[test]
    fn what_is_written_is_asked_again() {
        let asked = "SELECT id FROM vm_state WHERE folded = 'vm'";
        assert!(names(asked, "vm_state") && !names(asked, "state"));
        assert_eq!(written("INSERT INTO vm (id, fqdn) VALUES (1, 'a')"), Some("vm"));
        assert_eq!(written("UPDATE node SET claim = claim + 1 WHERE id = 1"), Some("node"));
        for all in ["ROLLBACK", "START TRANSACTION", "DO 0", "DELETE FROM vm WHERE id = 1"] {
            assert_eq!(written(all), None, "{all}");
        }
    }

    #[test]
    fn what_is_asked_twice_is_sent_once_and_answered_twice() {
        let texts = ["a", "b", "a", "a"].map(str::to_owned).to_vec();
        let (once, again) = each_once(texts);
        assert_eq!((once.join(" "), again.join(" ")), ("a b".to_owned(), "a a".to_owned()));
    }
}
