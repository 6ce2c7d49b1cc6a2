//! Cells: a plain value, or the parts that a thing consists of.

use std::borrow::Cow;

use compact_str::CompactString;
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

use crate::value::made_of;

/// What one cell of a row holds. Most are short texts, which lie in the cell itself: lists have millions of them.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing.
    Null,
    /// True or false.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A text.
    Text(CompactString),
    /// Some of these.
    List(Vec<Cell>),
    /// What JSON has beside those.
    Json(Box<Value>),
    /// One part of the thing.
    Part(Part),
    /// Parts of the thing.
    Parts(Vec<Part>),
}

/// A part of a thing: cells and what they are called. A list of many things has many of these, all with the same
/// few names: they are neither copied nor looked up by a hash, which with JSON objects is a quarter of the time.
#[derive(Clone, Debug, PartialEq)]
pub struct Part(pub Vec<(&'static str, Cell)>);

impl From<Value> for Cell {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(yes) => Self::Bool(yes),
            Value::String(text) => text.into(),
            Value::Array(all) => all.into_iter().map(Self::from).collect(),
            Value::Number(ref number) => {
                number.as_i64().map_or_else(|| Self::Json(Box::new(value.clone())), Self::Int)
            }
            Value::Object(_) => Self::Json(Box::new(value)),
        }
    }
}

made_of! { Cell:
    bool => Self::Bool,
    i64 => Self::Int,
    &str => |text| Self::Text(text.into()),
    String => |text| Self::Text(text.into()),
    CompactString => Self::Text,
    Map<String, Value> => |all| Self::Json(Box::new(all.into())),
}

impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

impl FromIterator<Cell> for Cell {
    fn from_iter<I: IntoIterator<Item = Cell>>(cells: I) -> Self {
        Self::List(cells.into_iter().collect())
    }
}

/// A row of plain values.
pub fn plain(values: impl IntoIterator<Item = Value>) -> Vec<Cell> {
    values.into_iter().map(Cell::from).collect()
}

/// The same as JSON.
pub fn values(cells: Vec<Cell>) -> Vec<Value> {
    cells.into_iter().map(Cell::into_value).collect()
}

impl Cell {
    /// As JSON.
    pub fn value(&self) -> Cow<'_, Value> {
        match self {
            Self::Json(value) => Cow::Borrowed(value),
            other => Cow::Owned(other.clone().into_value()),
        }
    }

    /// As JSON, where the cell is needed no more.
    pub fn into_value(self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(yes) => yes.into(),
            Self::Int(number) => number.into(),
            Self::Text(text) => Value::String(text.into()),
            Self::List(all) => all.into_iter().map(Self::into_value).collect(),
            Self::Json(value) => *value,
            Self::Part(part) => part.into_value(),
            Self::Parts(parts) => parts.into_iter().map(Part::into_value).collect(),
        }
    }

    /// The text, where it is one.
    pub fn as_str(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The number, where it is one.
    pub fn as_i64(&self) -> Option<i64> {
        if let Self::Int(number) = self { Some(*number) } else { None }
    }

    /// The object, where it is one of JSON.
    pub fn as_object(&self) -> Option<&Map<String, Value>> {
        if let Self::Json(value) = self { value.as_object() } else { None }
    }

    /// The cell of that name, where it is a part that has one.
    pub fn get(&self, name: &str) -> Option<&Cell> {
        let Self::Part(part) = self else { return None };
        part.get(name)
    }

    /// The cells that it lists.
    pub fn list(&self) -> impl Iterator<Item = &Cell> {
        let Self::List(cells) = self else { return [].iter() };
        cells.iter()
    }

    /// The parts that it lists.
    pub fn parts(&self) -> impl Iterator<Item = &Part> {
        let Self::Parts(parts) = self else { return [].iter() };
        parts.iter()
    }
}

impl Part {
    /// The cell of that name, if it has one.
    pub fn get(&self, name: &str) -> Option<&Cell> {
        self.0.iter().find(|(other, _)| *other == name).map(|(_, cell)| cell)
    }

    /// The cell of that name, nothing where there is none.
    pub fn cell(&self, name: &str) -> &Cell {
        self.get(name).unwrap_or(&Cell::Null)
    }

    /// The parts of that name, if it has any.
    pub fn parts_mut(&mut self, name: &str) -> Option<&mut Vec<Part>> {
        match self.0.iter_mut().find(|(other, _)| *other == name) {
            Some((_, Cell::Parts(parts))) => Some(parts),
            _ => None,
        }
    }

    /// The parts that the cell of that name lists.
    pub fn parts(&self, name: &str) -> impl Iterator<Item = &Part> {
        self.get(name).into_iter().flat_map(Cell::parts)
    }

    /// Adds a cell of another name.
    pub fn add(&mut self, name: &'static str, cell: impl Into<Cell>) {
        self.0.push((name, cell.into()));
    }

    /// Takes the cell of that name out, if it has one.
    pub fn take(&mut self, name: &str) -> Option<Cell> {
        let at = self.0.iter().position(|(other, _)| *other == name)?;
        Some(self.0.remove(at).1)
    }

    fn into_value(self) -> Value {
        Value::Object(
            self.0.into_iter().map(|(name, cell)| (name.to_owned(), cell.into_value())).collect(),
        )
    }
}

impl Serialize for Cell {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(yes) => serializer.serialize_bool(*yes),
            Self::Int(number) => serializer.serialize_i64(*number),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(cells) => cells.serialize(serializer),
            Self::Json(value) => value.serialize(serializer),
            Self::Part(part) => part.serialize(serializer),
            Self::Parts(parts) => parts.serialize(serializer),
        }
    }
}

impl Serialize for Part {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, cell)| (name, cell)))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn port() -> Part {
        let vlan = Part(vec![("name", "public".into()), ("tag", Some(42).into())]);
        Part(vec![("id", 0.into()), ("vlans", Cell::Parts(vec![vlan])), ("mac", Cell::Null)])
    }

    #[test]
    fn parts_are_what_json_says_of_them() {
        let cell = Cell::Parts(vec![port()]);
        let said = json!([{"id": 0, "vlans": [{"name": "public", "tag": 42}], "mac": null}]);
        assert_eq!(serde_json::to_string(&cell).expect("it can be written"), said.to_string());
        assert_eq!(*cell.value(), said);
        let packed = rmp_serde::to_vec_named(&cell).expect("it can be packed");
        assert_eq!(packed, rmp_serde::to_vec(&said).expect("it can be packed"));
        assert_eq!(cell.into_value(), said);
        let mut host = Part(vec![("fqdn", "hv01".into())]);
        host.add("interfaces", Cell::Parts(vec![port()]));
        assert_eq!(host.parts("interfaces").count(), 1);
        let host = Cell::Part(host);
        let said = json!({"fqdn": "hv01", "interfaces": said});
        assert_eq!(serde_json::to_string(&host).expect("it can be written"), said.to_string());
        assert_eq!((host.parts().count(), host.into_value()), (0, said));
    }

    #[test]
    fn json_is_what_it_was() {
        let all = json!([null, true, -7, u64::MAX, 0.5, "a", ["b", [1]], {"c": {"d": [2]}}]);
        assert_eq!(Cell::from(all.clone()).into_value(), all);
        assert_eq!(std::mem::size_of::<Cell>(), 32, "lists hold millions of them");
    }

    #[test]
    fn a_part_finds_its_cells_by_their_names() {
        let mut port = port();
        assert_eq!(port.cell("id").as_i64(), Some(0));
        assert_eq!((port.cell("name"), port.cell("purpose")), (&Cell::Null, &Cell::Null));
        assert!(port.parts_mut("mac").is_none(), "a plain value has no parts");
        port.parts_mut("vlans").expect("it has some").clear();
        assert_eq!(port.take("vlans"), Some(Cell::Parts(vec![])));
        assert_eq!((port.take("vlans"), port.get("mac")), (None, Some(&Cell::Null)));
    }

    #[test]
    fn cells_list_cells_or_parts() {
        let ips: Cell = ["192.0.2.1", "192.0.2.2"].map(Cell::from).into_iter().collect();
        assert_eq!((ips.list().count(), ips.parts().count()), (2, 0));
        let ports = Cell::Parts(vec![port()]);
        assert_eq!((ports.list().count(), ports.parts().count()), (0, 1));
        assert_eq!(values(plain([json!(1), json!("a")])), [json!(1), json!("a")]);
    }
}
