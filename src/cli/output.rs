//! In: something to print. Out: it, on standard output or in a file that is never left half-written.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};

use guanxi::Error;

/// Writes with `write` to the file `target`; to standard output when there is none, or when it is `-`.
///
/// A file appears whole or not at all, and one that stood there stays until then. A reader of standard output that
/// goes away is no error.
pub fn emit(target: Option<&Path>, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Error> {
    match target.filter(|path| path.as_os_str() != "-") {
        Some(path) => put(path, write),
        None => print(write).map_err(|error| Error::io("standard output", &error)),
    }
}

fn print(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    match write(&mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => {
            // What is left in the buffer has no reader: do not try to write it again.
            let _ = out.into_parts();
            Ok(())
        }
        done => done,
    }
}

/// Writes a file under another name and moves it to `path`; a device or pipe is written to directly.
fn put(path: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Error> {
    let wrong = |error: io::Error| Error::io(path, &error);
    let (target, meta) = match fs::canonicalize(path) {
        Ok(real) => (real, Some(fs::metadata(path).map_err(wrong)?)),
        Err(error) if error.kind() == ErrorKind::NotFound => (path.to_owned(), None),
        Err(error) => return Err(wrong(error)),
    };
    if meta.as_ref().is_some_and(fs::Metadata::is_dir) {
        return Err(Error::file(path, "this is a folder").with_hint("name a file to write"));
    }
    if meta.as_ref().is_some_and(|meta| !meta.is_file()) {
        let device = OpenOptions::new().write(true).open(&target).map_err(wrong)?;
        return fill(&device, write).map_err(wrong);
    }
    let file = new_file().tempfile_in(folder_of(&target)).map_err(wrong)?;
    fill(file.as_file(), write).map_err(wrong)?;
    if let Some(meta) = meta {
        fs::set_permissions(file.path(), meta.permissions()).map_err(wrong)?;
    }
    file.persist(&target).map_err(|error| wrong(error.error))?;
    Ok(())
}

/// Writes with `write` to `file`, through a buffer.
pub fn fill(file: &File, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let mut out = BufWriter::new(file);
    write(&mut out)?;
    out.flush()
}

/// Returns the folder a path lies in.
pub fn folder_of(path: &Path) -> PathBuf {
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    parent.unwrap_or(Path::new(".")).to_owned()
}

fn new_file() -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".guanxi-").suffix(".tmp");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder
}
