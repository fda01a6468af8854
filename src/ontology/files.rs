//! In: the folder `ontology/`, embedded or another one. Out: [`Files`], every data file's path and content, in one order.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use include_dir::{Dir, include_dir};
use sha2::{Digest, Sha256};

use crate::Error;

static EMBEDDED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/ontology");

/// The data files of one ontology folder, sorted by path.
#[derive(Debug, Clone)]
pub struct Files {
    root: PathBuf,
    texts: BTreeMap<String, Cow<'static, str>>,
    models: BTreeMap<String, Cow<'static, [u8]>>,
    /// Hash of all of them, once it was asked for.
    hash: OnceLock<String>,
}

/// What the name of a file ends with that is no text but numbers: a trained model.
const MODEL: &str = ".bin";

impl Files {
    /// Returns the files that were embedded when the library was built.
    ///
    /// ```
    /// let files = guanxi::ontology::Files::embedded();
    /// assert!(files.text("guanxi.ttl").is_some());
    /// ```
    pub fn embedded() -> Self {
        let mut files = Self::none("ontology".into());
        collect_embedded(&EMBEDDED, &mut files);
        files
    }

    /// Returns the files below `root`, hidden ones left aside.
    ///
    /// A file that cannot be read, or is not UTF-8, is an error that names it.
    pub fn read(root: &Path) -> Result<Self, Error> {
        let mut files = Self::none(root.to_owned());
        collect_folder(root, "", &mut files)?;
        Ok(files)
    }

    fn none(root: PathBuf) -> Self {
        Self { root, texts: BTreeMap::new(), models: BTreeMap::new(), hash: OnceLock::new() }
    }

    /// Returns the text of the file at `path`, relative and with `/`: `guanxi.ttl`, `rules/work.toml`.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.texts.get(path).map(AsRef::as_ref)
    }

    /// Returns the bytes of the model at `path`: `models/names-zh.bin`. Those of the embedded files are not copied.
    pub fn model(&self, path: &str) -> Option<Cow<'static, [u8]>> {
        self.models.get(path).cloned()
    }

    /// Returns path and text of each file in `folder` (`rules/`) whose name ends with `extension` (`.toml`), sorted by path.
    pub fn under<'f>(&'f self, folder: &'f str, extension: &'f str) -> impl Iterator<Item = (&'f str, &'f str)> {
        let inside = self.texts.range(folder.to_owned()..).take_while(move |(path, _)| path.starts_with(folder));
        inside.filter(move |(path, _)| path.ends_with(extension)).map(|(path, text)| (path.as_str(), text.as_ref()))
    }

    /// Returns a hash of every path and content, of `digits` hexadecimal digits, 64 at most. Only the first call reads them.
    pub fn fingerprint(&self, digits: usize) -> &str {
        let hash = self.hash.get_or_init(|| self.hash());
        hash.get(..digits).unwrap_or(hash)
    }

    fn hash(&self) -> String {
        let texts = self.texts.iter().map(|(path, text)| (path, text.as_bytes()));
        let all = texts.chain(self.models.iter().map(|(path, bytes)| (path, bytes.as_ref())));
        let mut hash = Sha256::new();
        for (path, bytes) in all {
            hash.update(format!("{} {path} {} ", path.len(), bytes.len()));
            hash.update(bytes);
        }
        hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Returns what an error calls the file at `path`: the folder and the path.
    pub fn location(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }
}

fn collect_embedded(folder: &Dir<'static>, files: &mut Files) {
    for file in folder.files() {
        let Some(path) = file.path().to_str().map(|path| path.replace('\\', "/")) else { continue };
        if path.ends_with(MODEL) {
            files.models.insert(path, Cow::Borrowed(file.contents()));
        } else if let Some(text) = file.contents_utf8() {
            files.texts.insert(path, Cow::Borrowed(text));
        }
    }
    for inner in folder.dirs() {
        collect_embedded(inner, files);
    }
}

fn collect_folder(folder: &Path, prefix: &str, files: &mut Files) -> Result<(), Error> {
    let entries = fs::read_dir(folder).map_err(|error| Error::io(folder, &error))?;
    for entry in entries {
        let entry = entry.map_err(|error| Error::io(folder, &error))?;
        let path = entry.path();
        let Some(name) = entry.file_name().to_str().map(str::to_owned) else {
            return Err(Error::file(&path, "the name of this data file is not UTF-8"));
        };
        if name.starts_with('.') {
            continue;
        }
        if path.is_dir() {
            collect_folder(&path, &format!("{prefix}{name}/"), files)?;
        } else {
            let bytes = fs::read(&path).map_err(|error| Error::io(&path, &error))?;
            if name.ends_with(MODEL) {
                files.models.insert(format!("{prefix}{name}"), Cow::Owned(bytes));
                continue;
            }
            let text = String::from_utf8(bytes).map_err(|_| {
                Error::file(&path, "this data file is not UTF-8").with_hint("save it as UTF-8, or move it elsewhere")
            })?;
            files.texts.insert(format!("{prefix}{name}"), Cow::Owned(text));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_folder_as_it_embeds_it() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("ontology");
        let (read, embedded) = (Files::read(&folder).unwrap(), Files::embedded());
        assert_eq!(read.texts, embedded.texts);
        assert_eq!(read.models, embedded.models);
    }

    #[test]
    fn lists_one_folder_in_order() {
        let texts = ["rules/b.toml", "rules/a.toml", "rules/note.md", "rules.toml", "z"];
        let texts = texts.into_iter().map(|path| (path.to_owned(), Cow::Borrowed(""))).collect();
        let files = Files { texts, ..Files::none("x".into()) };
        let paths: Vec<_> = files.under("rules/", ".toml").map(|(path, _)| path).collect();
        assert_eq!(paths, ["rules/a.toml", "rules/b.toml"]);
    }

    #[test]
    fn names_a_folder_that_is_missing() {
        let error = Files::read(Path::new("/no/such/ontology")).unwrap_err();
        assert_eq!(error.to_string(), "/no/such/ontology: no such file or directory");
    }
}
