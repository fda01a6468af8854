//! The `guanxi` command.

fn main() {}
