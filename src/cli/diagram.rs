//! The schema as a picture: tables as boxes, references as lines, drawn from the database itself.

use std::collections::BTreeMap;

use super::session::Session;
use crate::error::{Error, Result};
use crate::operation::Effect;
use crate::store::Table;

const WIDTH: usize = 190;
const LINE: usize = 14;
const GAP: usize = 70;

/// Draws the schema.
pub(super) fn run(session: &mut Session) -> Result<()> {
    let (_, _, store) = session.open(Effect::Read, true)?;
    let drawing = draw(&store.schema()?);
    let done = session.report.out.write_all(drawing.as_bytes());
    done.map_err(|error| Error::broken("the drawing could not be written", error))?;
    session.report.flush()
}

/// Where a table stands: its column and its upper edge.
type Places<'a> = BTreeMap<&'a str, (usize, usize)>;

fn height(table: &Table) -> usize {
    (table.columns.len() + 1) * LINE + 8
}

/// A table stands to the right of all that it refers to.
fn depth(tables: &[Table], name: &str, seen: &mut Vec<String>) -> usize {
    let Some(table) = tables.iter().find(|table| table.name == name) else { return 0 };
    if seen.iter().any(|known| known == name) {
        return 0;
    }
    seen.push(name.to_owned());
    let others = table.references.iter().map(|(_, to)| to.as_str()).filter(|to| *to != name);
    let found = others.map(|to| depth(tables, to, seen) + 1).max().unwrap_or(0);
    seen.pop();
    found
}

fn place(tables: &[Table]) -> Places<'_> {
    let mut next = BTreeMap::<usize, usize>::new();
    let mut places = Places::new();
    for table in tables {
        let column = depth(tables, &table.name, &mut vec![]);
        let top = next.entry(column).or_insert(20);
        places.insert(&table.name, (column, *top));
        *top += height(table) + 22;
    }
    places
}

fn left(column: usize) -> usize {
    20 + column * (WIDTH + GAP)
}

fn draw(tables: &[Table]) -> String {
    let places = place(tables);
    let wide = places.values().map(|(column, _)| left(*column) + WIDTH).max().unwrap_or(0) + 20;
    let tall =
        tables.iter().filter_map(|table| Some(places.get(table.name.as_str())?.1 + height(table)));
    let tall = tall.max().unwrap_or(0) + 20;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {wide} {tall}\" role=\"img\" \
         font-family=\"monospace\" font-size=\"11\">\n<title>The tables of virtctl</title>\n\
         <desc>Every table with its columns; a line leads from each reference to the table it refers to.</desc>\n\
         <rect width=\"{wide}\" height=\"{tall}\" fill=\"#fff\"/>\n"
    );
    tables.iter().for_each(|table| svg += &lines(table, &places));
    tables.iter().for_each(|table| svg += &card(table, &places));
    svg + "</svg>\n"
}

/// The lines of a table's references.
fn lines(table: &Table, places: &Places) -> String {
    let Some((column, top)) = places.get(table.name.as_str()) else { return String::new() };
    let mut found = String::new();
    for (name, to) in &table.references {
        let at = table.columns.iter().position(|(column, _)| column == name);
        let (Some(at), Some((to_column, to_top))) = (at, places.get(to.as_str())) else { continue };
        let (x, y) = (left(*column), top + (at + 1) * LINE + 8);
        let (to_x, to_y) = (left(*to_column) + WIDTH, to_top + 9);
        let bend = GAP / 2;
        found += &format!(
            "<path d=\"M{x} {y} C{} {y} {} {to_y} {to_x} {to_y}\" fill=\"none\" stroke=\"#8aa\"/>\n",
            x.saturating_sub(bend),
            to_x + bend
        );
    }
    found
}

/// The box of a table.
fn card(table: &Table, places: &Places) -> String {
    let Some((column, top)) = places.get(table.name.as_str()) else { return String::new() };
    let (x, tall) = (left(*column), height(table));
    let mut found = format!(
        "<rect x=\"{x}\" y=\"{top}\" width=\"{WIDTH}\" height=\"{tall}\" rx=\"4\" fill=\"#f6f9f9\" stroke=\"#466\"/>\n\
         <rect x=\"{x}\" y=\"{top}\" width=\"{WIDTH}\" height=\"18\" rx=\"4\" fill=\"#466\"/>\n\
         <text x=\"{}\" y=\"{}\" fill=\"#fff\" font-weight=\"bold\">{}</text>\n",
        x + 6,
        top + 13,
        table.name
    );
    for (at, (name, kind)) in table.columns.iter().enumerate() {
        let y = top + (at + 2) * LINE + 2;
        found += &format!(
            "<text x=\"{}\" y=\"{y}\" fill=\"#123\">{name} <tspan fill=\"#789\">{kind}</tspan></text>\n",
            x + 6
        );
    }
    found
}
