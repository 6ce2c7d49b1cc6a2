//! Questions that are asked together before each is asked for itself: the way to the server and back is gone once.

use super::super::{Question, Row};
use super::{Mysql, Phase, value};
use crate::error::Result;

impl Mysql {
    /// Asks all of these in one packet, if they are more than one. A session that writes to a node of a cluster does
    /// not: what another node undoes between two statements of one packet is not told.
    pub(super) fn ask_ahead(&self, questions: &[Question]) -> Result<()> {
        if questions.len() < 2 || self.cluster.get() || self.phase.get() != Phase::Open {
            return Ok(());
        }
        let text = |(sql, params): &Question| value::text(sql, params);
        let texts = questions.iter().map(text).collect::<Result<Vec<_>>>()?;
        let sql = texts.join(";\n");
        let mut answers = texts.into_iter().map(|text| (text, vec![])).collect::<Vec<_>>();
        let mut take = |place: usize, row| {
            if let Some((_, rows)) = answers.get_mut(place) {
                rows.push(row);
            }
        };
        let waiting = self.waiting.take();
        let sent = self.send(&waiting, &sql, &mut take);
        sent.map_err(|failure| self.failed(&waiting, failure))?;
        self.ahead.borrow_mut().extend(answers);
        Ok(())
    }

    /// What was answered to this before it was asked.
    pub(super) fn answered(&self, sql: &str) -> Option<Vec<Row>> {
        let mut ahead = self.ahead.borrow_mut();
        let place = ahead.iter().position(|(asked, _)| asked == sql)?;
        Some(ahead.swap_remove(place).1)
    }

    /// Forgets what was answered: something is written, or another transaction begins.
    pub(super) fn forget_ahead(&self) {
        self.ahead.borrow_mut().clear();
    }
}
