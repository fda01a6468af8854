//! In: the files of the next state of a graph directory. Out: that state in place, all of it at once.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::Error;
use crate::archive::layout::{self, SHOWN, UNFINISHED};

/// The next generation in the making.
#[derive(Debug)]
pub struct Stage {
    root: PathBuf,
    folder: PathBuf,
    hash: Sha256,
}

impl Stage {
    pub(crate) fn new(root: &Path) -> Result<Self, Error> {
        let folder = layout::generations(root).join(UNFINISHED);
        let wrong = |error: io::Error| Error::io(root, &error);
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(wrong)?;
        }
        fs::create_dir_all(&folder).map_err(wrong)?;
        Ok(Self { root: root.to_owned(), folder, hash: Sha256::new() })
    }

    /// Writes the file `name` with `write`; `name` is one of those the directory shows.
    pub fn write(&mut self, name: &str, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Error> {
        let mut own = Sha256::new();
        let done = layout::write(&self.folder.join(name), |out| write(&mut Hashing { out, hash: &mut own }));
        done.map_err(|error| Error::io(self.root.join(name), &error))?;
        self.hash.update(name.as_bytes());
        self.hash.update(own.finalize());
        Ok(())
    }

    /// Makes this the present state and returns the name of the generation.
    pub(crate) fn publish(self) -> Result<String, Error> {
        let wrong = |error: io::Error| Error::io(&self.root, &error);
        let name: String = self
            .hash
            .clone()
            .finalize()
            .iter()
            .take(layout::GENERATION_DIGITS / 2)
            .map(|byte| format!("{byte:02x}"))
            .collect();
        let generations = layout::generations(&self.root);
        let folder = generations.join(&name);
        layout::settle(&self.folder).map_err(wrong)?;
        if folder.exists() {
            // Of the same name is of the same content.
            fs::remove_dir_all(&self.folder).map_err(wrong)?;
        } else {
            fs::rename(&self.folder, &folder).map_err(wrong)?;
        }
        layout::settle(&generations).map_err(wrong)?;
        adopt(&self.root).map_err(wrong)?;
        switch(&self.root, &name).map_err(wrong)?;
        Ok(name)
    }
}

/// Passes bytes on and takes their hash.
struct Hashing<'h> {
    out: &'h mut dyn Write,
    hash: &'h mut Sha256,
}

impl Write for Hashing<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes)?;
        self.hash.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Turns files that stand at the top by themselves into a generation, so that one rename can replace them all.
fn adopt(root: &Path) -> io::Result<()> {
    let plain: Vec<&str> = SHOWN.into_iter().filter(|name| is_plain(&root.join(name))).collect();
    if plain.is_empty() {
        return Ok(());
    }
    let (folder, now) = (layout::generations(root).join(layout::ADOPTED), layout::now(root));
    if fs::read_link(&now).is_err() {
        fs::create_dir_all(&folder)?;
        for name in &plain {
            fs::copy(root.join(name), folder.join(name))?;
        }
        if now.join(layout::DOCUMENTS).is_file() {
            // A copy that followed links: the files at the top say the same.
            fs::remove_dir_all(&now)?;
        }
        link(root, &layout::generation(layout::ADOPTED), &layout::now(root))?;
    }
    plain.iter().try_for_each(|name| link(root, &layout::shown(name), &root.join(name)))
}

fn is_plain(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|meta| meta.is_file())
}

/// Makes the generation `name` the present one: the one step that a reader can notice.
fn switch(root: &Path, name: &str) -> io::Result<()> {
    link(root, &layout::generation(name), &layout::now(root))?;
    let present = layout::present(root);
    for name in SHOWN {
        let (path, target) = (root.join(name), layout::shown(name));
        let is_linked = fs::read_link(&path).is_ok_and(|link| link == target);
        match (present.join(name).exists(), is_linked) {
            (true, false) => link(root, &target, &path)?,
            (false, true) => fs::remove_file(&path)?,
            _ => {}
        }
    }
    layout::settle(root)
}

/// Puts a link at `path` in place of whatever is there.
#[cfg(unix)]
fn link(root: &Path, target: &Path, path: &Path) -> io::Result<()> {
    let unfinished = root.join(UNFINISHED);
    if fs::symlink_metadata(&unfinished).is_ok() {
        fs::remove_file(&unfinished)?;
    }
    std::os::unix::fs::symlink(target, &unfinished)?;
    fs::rename(&unfinished, path)
}

/// Says that the system has no links that every user may make.
#[cfg(not(unix))]
fn link(_root: &Path, _target: &Path, _path: &Path) -> io::Result<()> {
    Err(io::Error::new(io::ErrorKind::Unsupported, "a graph directory needs a file system with symbolic links"))
}
