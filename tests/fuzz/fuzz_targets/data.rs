//! In: bytes of the fuzzer. Out: nothing; see `data` in `targets.rs`.
#![no_main]

#[path = "../targets.rs"]
#[expect(dead_code, reason = "the other targets run the rest")]
mod targets;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| targets::data(bytes));
