//! The floor programs and the measuring, beside virtctl.

fn main() {}
