use std::rc::Rc;

use serde_json::{Value, json};

use super::writer::Writer;
use super::{FORMATS, Style, by_name, line, line_of};
use crate::answer::{Cell, Column, Look, Part, Shape, plain};

fn shown(format: &str, many: bool, rows: &[Vec<Value>]) -> String {
    String::from_utf8_lossy(&bytes(format, many, None, rows)).into_owned()
}

/// The bytes of an answer; of a page, where it is told where the next one begins.
fn bytes(format: &str, many: bool, page: Option<Option<&str>>, rows: &[Vec<Value>]) -> Vec<u8> {
    let column = |name, look| Column { name, look, wide: false };
    let columns: Rc<[Column]> = Rc::new([column("name", Look::Plain), column("ram", Look::Bytes)]);
    let mut bytes = vec![];
    let format = by_name(format).expect("the format exists");
    let mut sink = (format.sink)(&mut bytes, Style::default());
    sink.begin(&Shape { many, paged: page.is_some(), ..Shape::list(columns, "name") })
        .expect("it begins");
    rows.iter().for_each(|row| sink.row(plain(row.clone())).expect("it takes a row"));
    if let Some(next) = page {
        sink.next(next.map(ToOwned::to_owned)).expect("it takes a cursor");
    }
    sink.end().expect("it ends");
    drop(sink);
    bytes
}

fn two() -> Vec<Vec<Value>> {
    vec![vec![json!("a"), json!(1 << 30)], vec![json!("52:54:00:12:34:56"), Value::Null]]
}

#[test]
fn tables_have_heads_and_units() {
    assert_eq!(
        shown("table", true, &two()),
        "NAME               RAM\na                  1GiB\n52:54:00:12:34:56\n"
    );
}

#[test]
fn json_lists_are_arrays_even_when_empty() {
    assert_eq!(shown("json", true, &[]), "[]\n");
    let rows: Value = serde_json::from_str(&shown("json", true, &two())).expect("it is JSON");
    assert_eq!(rows[1], json!({"name": "52:54:00:12:34:56", "ram": null}));
    assert_eq!(shown("jsonl", true, &two()).lines().count(), 2);
}

#[test]
fn pages_say_where_the_next_one_begins() {
    for (next, rows) in [(Some("i7"), two()), (None, vec![])] {
        let items = rows.iter().map(|row| json!({"name": row[0], "ram": row[1]}));
        let expected = json!({"items": items.collect::<Vec<_>>(), "next": next});
        let json = bytes("json", true, Some(next), &rows);
        assert_eq!(serde_json::from_slice::<Value>(&json).expect("it is JSON"), expected);
        let packed = bytes("msgpack", true, Some(next), &rows);
        assert_eq!(rmp_serde::from_slice::<Value>(&packed).expect("it is MessagePack"), expected);
    }
    let yaml = |next, rows: &[_]| String::from_utf8(bytes("yaml", true, Some(next), rows));
    let all = "items:\n-\n  name: \"a\"\n  ram: 1073741824\nnext: \"i7\"\n";
    assert_eq!(yaml(Some("i7"), &two()[..1]).expect("it is text"), all);
    assert_eq!(yaml(None, &[]).expect("it is text"), "items:\n  []\nnext: null\n");
}

#[test]
fn yaml_quotes_every_text() {
    let shown = shown("yaml", true, &two());
    assert!(shown.contains("name: \"52:54:00:12:34:56\"\n"), "{shown}");
    assert!(shown.contains("ram: 1073741824\n"), "{shown}");
}

#[test]
fn csv_guards_formulas() {
    let rows = vec![vec![json!("=1+1"), json!(-5)]];
    assert_eq!(shown("csv", true, &rows), "name,ram\n'=1+1,-5\n");
}

#[test]
fn names_and_values_are_bare() {
    assert_eq!(shown("name", true, &two()), "a\n52:54:00:12:34:56\n");
    assert_eq!(shown("value", true, &two()), "a\t1073741824\n52:54:00:12:34:56\t\n");
}

#[test]
fn html_escapes() {
    let rows = vec![vec![json!("<script>"), json!(1)]];
    assert!(shown("html", true, &rows).contains("&lt;script&gt;"));
}

#[test]
fn msgpack_is_one_array() {
    let column = Column { name: "name", look: Look::Plain, wide: false };
    let mut bytes = vec![];
    let mut sink = (by_name("msgpack").expect("it exists").sink)(&mut bytes, Style::default());
    sink.begin(&Shape::list(Rc::new([column]), "name")).expect("it begins");
    sink.row(plain([json!("a")])).expect("it takes a row");
    sink.end().expect("it ends");
    drop(sink);
    let back: Value = rmp_serde::from_slice(&bytes).expect("it is MessagePack");
    assert_eq!(back, json!([{"name": "a"}]));
}

#[test]
fn the_line_of_hooks_is_sorted_and_escapes_what_yaml_refuses() {
    let document = json!({"b": "\u{7f}\u{85}é/", "a": 1});
    assert_eq!(line(&document), "{\"a\":1,\"b\":\"\\u007f\\u0085é/\"}\n");
    let port = Part(vec![("vlans", Cell::Parts(vec![])), ("mac", Value::Null.into())]);
    let host = Part(vec![("vms", Cell::Parts(vec![port])), ("said", document.into())]);
    let host = Cell::Part(host);
    assert_eq!(line_of(&host), line(&host.value()), "parts are written as what they say");
}

#[test]
fn json_is_what_a_library_makes_of_it() {
    let all = json!({
        "b": [], "a": {}, "c": [null, true, -7, 0.5, u64::MAX, "é\"\\\n\u{1}\t"], "d": {"z": [[1]], "y": {"x": 2}},
    });
    for (writer, pretty) in [(Writer::default(), false), (Writer::wide(), true)] {
        let mut writer = writer;
        let (mut value, mut cell) = (String::new(), String::new());
        writer.value(&all, &mut value);
        writer.cell(&Cell::from(all.clone()), &mut cell);
        assert_eq!(value, cell, "a cell is written as what it says");
        assert_eq!(serde_json::from_str::<Value>(&value).expect("it is JSON"), all);
        let library = if pretty { format!("{all:#}") } else { all.to_string() };
        assert_eq!(value.replace("\\u0009", "\\t"), library);
    }
    // The names of a part are sorted once, and every part of their sort comes in that order.
    let part = |port: i64| Part(vec![("port", port.into()), ("host", "a".into())]);
    let parts = Cell::Parts(vec![part(1), part(2), Part(vec![("z", 1.into()), ("a", 2.into())])]);
    assert_eq!(
        line_of(&parts),
        "[{\"host\":\"a\",\"port\":1},{\"host\":\"a\",\"port\":2},{\"a\":2,\"z\":1}]\n"
    );
}

#[test]
fn a_narrow_terminal_has_no_room_for_what_stands_nowhere() {
    let names = ["name", "whose", "ram"];
    let columns = names.map(|name| Column { name, look: Look::Plain, wide: false });
    let table = |format: &str, width: usize| {
        let (mut bytes, style) = (vec![], Style { width: Some(width), color: false });
        let mut sink = (by_name(format).expect("it exists").sink)(&mut bytes, style);
        let shape = Shape::list(Rc::new(columns), "name");
        sink.begin(&shape).expect("it begins");
        sink.row(plain([json!("web01.example"), Value::Null, json!("8GiB")])).expect("a row");
        sink.end().expect("it ends");
        drop(sink);
        String::from_utf8(bytes).expect("it is text")
    };
    assert_eq!(table("table", 80), "NAME           WHOSE  RAM\nweb01.example         8GiB\n");
    assert_eq!(table("table", 22), "NAME           RAM\nweb01.example  8GiB\n");
    assert_eq!(table("wide", 22), table("table", 80), "it is never cut");
}

#[test]
fn names_of_formats_are_unique() {
    let mut names = FORMATS.iter().map(|format| format.name).collect::<Vec<_>>();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), FORMATS.len());
}
