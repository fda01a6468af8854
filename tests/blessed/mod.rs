//! In: what a file should hold. Out: nothing when it does, else the first difference; `UPDATE=1` writes the file instead.

use std::fs;
use std::path::Path;

/// Returns whether files are to be written rather than compared.
pub(crate) fn is_update() -> bool {
    std::env::var("UPDATE").as_deref() == Ok("1")
}

/// Compares the file `path` with `actual`, or writes it.
pub(crate) fn check(path: &Path, actual: &str) -> Result<(), String> {
    if is_update() {
        let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
        return folder.and_then(|()| fs::write(path, actual)).map_err(|error| format!("{}: {error}", path.display()));
    }
    let expected = fs::read_to_string(path)
        .map_err(|error| format!("{}: {error}; run the tests once with UPDATE=1", path.display()))?;
    if expected == actual {
        return Ok(());
    }
    let (expected, actual): (Vec<&str>, Vec<&str>) = (expected.split('\n').collect(), actual.split('\n').collect());
    let line = expected.iter().zip(&actual).take_while(|(a, b)| a == b).count();
    let at = |lines: &[&str]| lines.get(line).map_or("(end of file)".to_owned(), |line| (*line).to_owned());
    Err(format!(
        "{}:{}: differs\n  expected {}\n  found    {}\n  UPDATE=1 cargo test writes what is found; read the difference before committing it",
        path.display(),
        line + 1,
        at(&expected),
        at(&actual)
    ))
}
