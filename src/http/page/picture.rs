//! Pictures, drawn as SVG: they need no script, and scale with the page.

use maud::{Markup, html};
use serde_json::Value;

use super::link::label;
use super::seen::Seen;
use crate::answer::Look;
use crate::value::{Addr, Cidr, human};

/// How long a gauge is.
const LENGTH: f64 = 160.0;

/// How much of something is used, as a bar; its words say the same.
pub(super) fn gauge(used: i64, most: i64, look: Look) -> Markup {
    let shown = |amount: i64| match look {
        Look::Bytes => human(amount),
        _ => amount.to_string(),
    };
    let part = if most > 0 { (used as f64 / most as f64).clamp(0.0, 1.0) } else { 0.0 };
    let class = if used as f64 >= 0.9 * most as f64 { "much" } else { "some" };
    let words = format!("{} of {} used", shown(used), shown(most));
    html! {
        span.gauge {
            svg viewBox={ "0 0 " (LENGTH) " 10" } width=(LENGTH) height="10" aria-hidden="true" {
                rect.all width=(LENGTH) height="10" rx="2" {}
                rect class=(class) width={ (format!("{:.1}", part * LENGTH)) } height="10" rx="2" {}
            }
            span { (words) }
        }
    }
}

/// Whether a bar says what a column does.
pub(super) fn is_drawn(seen: &Seen, column: &str) -> bool {
    uses(seen).iter().any(|one| one.says.iter().any(|name| name == column))
}

/// What of a thing is used, of what it has or may have.
struct Use {
    /// The columns that it says.
    says: [String; 2],
    name: String,
    used: i64,
    most: i64,
    look: Look,
}

/// The uses that a row tells: `X_used` beside `X_free`, or `used_X` beside `quota_X`.
fn uses(seen: &Seen) -> Vec<Use> {
    let number = |name: &str| seen.get(0, name).as_i64();
    let one = |at: usize| {
        let column = &seen.columns[at];
        let used = seen.rows[0].get(at).and_then(Value::as_i64)?;
        let (name, other, most) =
            match (column.name.strip_suffix("_used"), column.name.strip_prefix("used_")) {
                (Some(name), _) => {
                    let free = format!("{name}_free");
                    (name, free.clone(), used.checked_add(number(&free)?)?)
                }
                (None, Some(name)) => {
                    let quota = format!("quota_{name}");
                    (name, quota.clone(), number(&quota)?)
                }
                (None, None) => return None,
            };
        let says = [column.name.to_owned(), other];
        Some(Use { says, name: label(name), used, most, look: column.look })
    };
    let columns = if seen.rows.is_empty() { 0 } else { seen.columns.len() };
    (0..columns).filter_map(one).collect()
}

/// The uses of a thing as bars.
pub(super) fn used(seen: &Seen) -> Markup {
    let uses = uses(seen);
    html! {
        @if !uses.is_empty() {
            dl.facts {
                @for one in &uses { div { dt { (one.name) } dd { (gauge(one.used, one.most, one.look)) } } }
            }
        }
    }
}

/// Into how many fields the map of a prefix is divided at most, and how many of them a row has.
const FIELDS: u128 = 256;
const ROW: u128 = 32;

/// How much of each field of a prefix is free: of `(field, all)` addresses.
fn fields(cidr: Cidr, free: &[(Addr, Addr)]) -> Vec<(u128, u128)> {
    let all = (cidr.last().0 - cidr.first.0).saturating_add(1);
    let size = all.div_ceil(FIELDS).max(1);
    let count = all.div_ceil(size);
    let mut fields = vec![(0, size); count as usize];
    for (first, last) in free {
        let (mut at, end) = (first.0 - cidr.first.0, last.0 - cidr.first.0);
        loop {
            let field = at / size;
            let until = end.min(field * size + (size - 1));
            fields[field as usize].0 += until - at + 1;
            if until == end {
                break;
            }
            at = until + 1;
        }
    }
    fields
}

/// The map of a prefix: one field for each address, or for each 256th of them.
pub(super) fn map(cidr: Cidr, free: &[(Addr, Addr)]) -> Markup {
    let fields = fields(cidr, free);
    let kinds = [("none", "taken"), ("part", "partly free"), ("all", "free")];
    let kind = |(free, all): (u128, u128)| match free {
        0 => 0,
        free if free < all => 1,
        _ => 2,
    };
    let path = |wanted: usize| {
        let mine = fields.iter().enumerate().filter(|(_, field)| kind(**field) == wanted);
        let place = |at: usize| (at as u128 % ROW * 14, at as u128 / ROW * 14);
        let one = |(at, _)| {
            let (x, y) = place(at);
            format!("M{x} {y}h12v12h-12z")
        };
        mine.map(one).collect::<String>()
    };
    let count = |wanted: usize| fields.iter().filter(|field| kind(**field) == wanted).count();
    let rows = (fields.len() as u128).div_ceil(ROW);
    let each = fields.first().map(|(_, all)| *all).unwrap_or_default();
    let words =
        (0..3).filter(|at| count(*at) > 0).map(|at| format!("{} {}", count(at), kinds[at].1));
    let words = words.collect::<Vec<_>>().join(", ");
    html! {
        figure {
            svg.map viewBox={ "0 0 " (ROW * 14) " " (rows * 14) } width=(ROW * 14) role="img" aria-label={ "Map of " (cidr.to_string()) ": " (words) } {
                @for (at, (class, _)) in kinds.iter().enumerate() {
                    @if count(at) > 0 { path class=(class) d=(path(at)) {} }
                }
            }
            figcaption {
                "From " (cidr.first.to_string()) " on, "
                @if each == 1 { "a field for each address: " } @else { "a field for every " (each) " addresses: " }
                (words)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::fields;
    use crate::value::{Addr, Cidr};

    fn map(cidr: &str, free: &[(&str, &str)]) -> Vec<(u128, u128)> {
        let address = |text: &str| text.parse::<Addr>().expect("it is an address");
        let free = free.iter().map(|(first, last)| (address(first), address(last)));
        fields(cidr.parse::<Cidr>().expect("it is a prefix"), &free.collect::<Vec<_>>())
    }

    #[test]
    fn each_address_of_a_small_prefix_has_a_field() {
        let found = map("192.0.2.0/29", &[("192.0.2.1", "192.0.2.2"), ("192.0.2.5", "192.0.2.5")]);
        assert_eq!(found.iter().map(|field| field.0).collect::<Vec<_>>(), [0, 1, 1, 0, 0, 1, 0, 0]);
    }

    #[test]
    fn a_large_one_has_256_of_which_each_tells_how_much_is_free() {
        let found =
            map("10.0.0.0/8", &[("10.0.0.128", "10.0.255.255"), ("10.2.0.0", "10.255.255.254")]);
        assert_eq!((found.len(), found[0]), (256, (65_408, 65_536)));
        assert_eq!(
            (found[1], found[2], found[255]),
            ((0, 65_536), (65_536, 65_536), (65_535, 65_536))
        );
        let found = map("::/0", &[("::1", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff")]);
        assert_eq!(found.len(), 256);
        assert_eq!(map("2001:db8::/64", &[]).len(), 256);
    }
}
