//! Cells: a plain value, or the parts that a thing consists of.

use std::borrow::Cow;

use serde::{Serialize, Serializer};
use serde_json::Value;

/// What one cell of a row holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// A plain value.
    Value(Value),
    /// One part of the thing.
    Part(Part),
    /// Parts of the thing.
    Parts(Vec<Part>),
}

/// A part of a thing: cells and what they are called. A list of many things has many of these, all with the same
/// few names: they are neither copied nor looked up by a hash, which with JSON objects is a quarter of the time.
#[derive(Clone, Debug, PartialEq)]
pub struct Part(pub Vec<(&'static str, Cell)>);

impl<T> From<T> for Cell
where
    Value: From<T>,
{
    fn from(value: T) -> Self {
        Self::Value(value.into())
    }
}

impl FromIterator<Value> for Cell {
    fn from_iter<I: IntoIterator<Item = Value>>(values: I) -> Self {
        Self::Value(values.into_iter().collect())
    }
}

/// A row of plain values.
pub fn plain(values: impl IntoIterator<Item = Value>) -> Vec<Cell> {
    values.into_iter().map(Cell::Value).collect()
}

/// The same as JSON.
pub fn values(cells: Vec<Cell>) -> Vec<Value> {
    cells.into_iter().map(Cell::into_value).collect()
}

impl Cell {
    /// As JSON.
    pub fn value(&self) -> Cow<'_, Value> {
        match self {
            Self::Value(value) => Cow::Borrowed(value),
            Self::Part(_) | Self::Parts(_) => Cow::Owned(self.clone().into_value()),
        }
    }

    /// As JSON, where the cell is needed no more.
    pub fn into_value(self) -> Value {
        match self {
            Self::Value(value) => value,
            Self::Part(part) => part.into_value(),
            Self::Parts(parts) => parts.into_iter().map(Part::into_value).collect(),
        }
    }

    /// The cell of that name, where it is a part that has one.
    pub fn get(&self, name: &str) -> Option<&Cell> {
        let Self::Part(part) = self else { return None };
        part.get(name)
    }

    /// The plain values that it lists.
    pub fn values(&self) -> impl Iterator<Item = &Value> {
        let Self::Value(Value::Array(values)) = self else { return [].iter() };
        values.iter()
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

    /// The plain value of that name, `null` where there is none.
    pub fn value(&self, name: &str) -> &Value {
        let Some(Cell::Value(value)) = self.get(name) else { return &Value::Null };
        value
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
            Self::Value(value) => value.serialize(serializer),
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
        Part(vec![
            ("id", 0.into()),
            ("vlans", Cell::Parts(vec![vlan])),
            ("mac", None::<i64>.into()),
        ])
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
    fn a_part_finds_its_cells_by_their_names() {
        let mut port = port();
        assert_eq!(*port.value("id"), json!(0));
        assert_eq!((port.value("name"), port.value("vlans")), (&Value::Null, &Value::Null));
        assert!(port.parts_mut("mac").is_none(), "a plain value has no parts");
        port.parts_mut("vlans").expect("it has some").clear();
        assert_eq!(port.take("vlans"), Some(Cell::Parts(vec![])));
        assert_eq!((port.take("vlans"), port.get("mac")), (None, Some(&Cell::Value(Value::Null))));
    }

    #[test]
    fn cells_list_values_or_parts() {
        let ips: Cell = [json!("192.0.2.1"), json!("192.0.2.2")].into_iter().collect();
        assert_eq!((ips.values().count(), ips.parts().count()), (2, 0));
        let ports = Cell::Parts(vec![port()]);
        assert_eq!((ports.values().count(), ports.parts().count()), (0, 1));
        assert_eq!(values(plain([json!(1), json!("a")])), [json!(1), json!("a")]);
    }
}
