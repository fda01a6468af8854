//! In: the files of a folder to write. Out: all of them in place, or the folder as it was.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use guanxi::Error;
use tempfile::TempDir;

use crate::cli::output::{fill, folder_of};

/// A folder in the making: written beside its place, moved there when everything is done, removed when anything fails.
pub struct Staging {
    target: PathBuf,
    folder: TempDir,
}

impl Staging {
    /// Returns a folder in the making that will be `target`, which may exist.
    pub fn open(target: &Path) -> Result<Self, Error> {
        let near = match fs::metadata(target) {
            Ok(meta) if meta.is_dir() => target.to_owned(),
            Ok(_) => return Err(Error::file(target, "this is a file").with_hint("name a folder to write to")),
            Err(_) => nearest(target)?,
        };
        let mut builder = tempfile::Builder::new();
        builder.prefix(".guanxi-").suffix(".tmp");
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o777));
        let folder = builder.tempdir_in(near).map_err(|error| Error::io(target, &error))?;
        Ok(Self { target: target.to_owned(), folder })
    }

    /// Writes the file `name` with `write`.
    pub fn write(&self, name: &str, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Error> {
        let done = File::create(self.folder.path().join(name)).and_then(|file| fill(&file, write));
        done.map_err(|error| Error::io(self.target.join(name), &error))
    }

    /// Moves everything written to its place and removes the files called `stale`, left there by an earlier run.
    pub fn finish(self, stale: &[&str]) -> Result<(), Error> {
        let wrong = |error: io::Error| Error::io(&self.target, &error);
        if !self.target.exists() {
            fs::create_dir_all(folder_of(&self.target)).map_err(wrong)?;
            fs::rename(self.folder.path(), &self.target).map_err(wrong)?;
            // Moved away: there is nothing left to remove.
            let _ = self.folder.keep();
            return Ok(());
        }
        for entry in fs::read_dir(self.folder.path()).map_err(wrong)? {
            let entry = entry.map_err(wrong)?;
            fs::rename(entry.path(), self.target.join(entry.file_name())).map_err(wrong)?;
        }
        for name in stale {
            match fs::remove_file(self.target.join(name)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(wrong(error)),
                _ => {}
            }
        }
        Ok(())
    }
}

/// Returns the deepest folder above `path` that exists.
fn nearest(path: &Path) -> Result<PathBuf, Error> {
    match path.ancestors().skip(1).filter(|above| !above.as_os_str().is_empty()).find(|above| above.exists()) {
        Some(above) if !above.is_dir() => {
            let message = format!("\"{}\" is a file, no folder can be made in it", above.display());
            Err(Error::file(path, message).with_hint("name a folder to write to"))
        }
        above => Ok(above.unwrap_or(Path::new(".")).to_owned()),
    }
}
