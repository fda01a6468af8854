//! In: `src/` and `ontology/`. Out: a rebuild when a data file is added, so that the embedded copy is complete, and a hash of the
//! program, by which a graph knows whether its documents were read by another one.

use std::fs;
use std::path::Path;

fn main() {
    println!("cargo:rerun-if-changed=ontology");
    println!("cargo:rerun-if-changed=src");
    let mut hash = 0xcbf2_9ce4_8422_2325;
    for step in
        ["segment", "pattern", "grammar", "tagger", "recognise", "scorer", "relate", "resolve", "model", "pipeline.rs"]
    {
        add(&Path::new("src").join(step), &mut hash);
    }
    println!("cargo:rustc-env=GUANXI_PROGRAM={hash:016x}");
}

/// Adds every file below `path` to a hash; FNV-1a, after Fowler, Noll and Vo, RFC 9923.
fn add(path: &Path, hash: &mut u64) {
    if let Ok(entries) = fs::read_dir(path) {
        let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
        paths.sort();
        paths.iter().for_each(|path| add(path, hash));
    }
    for byte in fs::read(path).unwrap_or_default() {
        *hash = (*hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
}
