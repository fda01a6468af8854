//! In: nothing. Out: a rebuild whenever a data file is added, so that the embedded copy of `ontology/` is complete.

fn main() {
    println!("cargo:rerun-if-changed=ontology");
}
