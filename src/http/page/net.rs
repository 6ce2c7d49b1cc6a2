//! Pictures of how things hang together: boxes in columns, each a link, with lines between.

use std::collections::BTreeSet;

use maud::{Markup, html};

use super::link::within;
use crate::operation::net::{Line, MOST, Net, Place, Thing};
use crate::resource::noun;

/// How wide and how high a box is, and how far columns and rows are apart.
const BOX: (usize, usize) = (220, 24);
const STEP: (usize, usize) = (270, 32);

/// How many rows a picture has.
fn rows(net: &Net) -> usize {
    net.columns.iter().map(|column| column.len().min(MOST)).max().unwrap_or_default()
}

/// How far down a box stands: each column is in the middle.
fn down(net: &Net, (column, row): Place) -> usize {
    let mine = net.columns[column].len().min(MOST);
    row.min(MOST - 1) * STEP.1 + (rows(net) - mine) * STEP.1 / 2
}

/// The picture.
pub(super) fn drawn(net: &Net) -> Markup {
    const NAME: &str = "How it hangs together";
    let tagged = net.lines.iter().any(|line| line.tagged);
    let width = net.columns.len().saturating_sub(1) * STEP.0 + BOX.0;
    let height = rows(net) * STEP.1;
    html! {
        div.wide role="region" tabindex="0" aria-label=(NAME) {
            svg.net viewBox={ "-1 -1 " (width + 2) " " (height + 2) } width=(width) role="group" aria-label=(NAME) {
                path d=(paths(net, false)) {}
                @if tagged { path.tagged d=(paths(net, true)) {} }
                @for (at, column) in net.columns.iter().enumerate() {
                    @for (row, thing) in column.iter().enumerate().take(MOST) {
                        (drawn_box(net, (at, row), thing))
                    }
                }
            }
            @if tagged { p.note { "Dashed: with a tag." } }
        }
    }
}

/// A box; the last that there is room for says how many more there are.
fn drawn_box(net: &Net, (column, row): Place, thing: &Thing) -> Markup {
    let (x, y) = (column * STEP.0, down(net, (column, row)));
    let more = net.columns[column].len() - row;
    let several = row + 1 == MOST && more > 1;
    let label = if several { format!("and {more} more") } else { shortened(&thing.label) };
    let body = html! {
        rect x=(x) y=(y) width=(BOX.0) height=(BOX.1) rx="4" {}
        text x=(x + 8) y=(y + 16) { (label) }
    };
    html! {
        @match &thing.way {
            Some((kind, key, vrf)) if !several => {
                a href=(within(noun(kind), key, vrf.as_deref())) { (body) }
            }
            _ => { (body) }
        }
    }
}

/// The lines with a tag, or those without; what leads to one box is one line.
fn paths(net: &Net, tagged: bool) -> String {
    let end = |place: Place, right: bool| {
        let x = place.0 * STEP.0 + if right { BOX.0 } else { 0 };
        (x, down(net, place) + BOX.1 / 2)
    };
    let path = |line: &Line| {
        let ((x, y), (to, down)) = (end(line.ends[0], true), end(line.ends[1], false));
        let half = (x + to) / 2;
        format!("M{x} {y}C{half} {y} {half} {down} {to} {down}")
    };
    let all = net.lines.iter().filter(|line| line.tagged == tagged).map(path);
    all.collect::<BTreeSet<_>>().into_iter().collect()
}

/// A label that fits into a box.
fn shortened(label: &str) -> String {
    match label.char_indices().nth(27) {
        Some((end, _)) => format!("{}…", &label[..end]),
        None => label.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_there_is_no_room_for_is_counted() {
        let thing = |at: usize| Thing { way: None, label: format!("hv{at}") };
        let one = |at: usize| Line { ends: [(0, at), (1, 0)], tagged: false };
        let columns = vec![(0..400).map(thing).collect(), vec![thing(0)]];
        let net = Net { columns, lines: (0..400).map(one).collect() };
        let picture = drawn(&net).into_string();
        assert_eq!(picture.matches("<rect").count(), MOST + 1);
        assert_eq!(picture.matches('C').count(), MOST, "{picture}");
        assert!(picture.contains("and 377 more"), "{picture}");
    }
}
