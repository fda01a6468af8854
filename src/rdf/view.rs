//! In: the path of a graph. Out: [`View`], which reads of a large one only what is asked for.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::Error;
use crate::archive::{Archive, Part};
use crate::graph::{find, namesakes};
use crate::model::Knowledge;
use crate::ontology::{Ontology, Vocabulary};
use crate::rdf::{file, load};
use crate::segment::Tally;

/// The class of those of whom several may have one name.
const PERSON: &str = "Person";

/// A graph to ask for some of its entities.
///
/// One that stands in a file is read as a whole; of a graph directory with too many documents for that, only what is asked for.
/// What is told of an entity is the same.
#[derive(Debug)]
pub struct View<'o> {
    path: PathBuf,
    archive: Option<Archive>,
    vocabulary: &'o Vocabulary,
}

/// What a [`View`] shows: some entities and claims, and of which language the texts of the whole graph are.
#[derive(Debug)]
pub struct Excerpt {
    /// Entities and claims.
    pub knowledge: Knowledge,
    /// The language of most sentences of the whole graph; `None` where that is the one `knowledge` tells by itself.
    pub language: Option<&'static str>,
}

impl Excerpt {
    /// Returns whether this is all the graph says.
    pub fn is_whole(&self) -> bool {
        self.language.is_none()
    }
}

impl<'o> View<'o> {
    /// Opens a folder made by `guanxi build`, or an RDF file.
    pub fn open(path: &Path, ontology: &'o Ontology) -> Result<Self, Error> {
        let archive = file::scattered(path)?;
        Ok(Self { path: path.to_owned(), archive, vocabulary: &ontology.vocabulary })
    }

    /// Returns what is known of the entity that is called `name`, with every claim about it, and of other people of its name.
    ///
    /// Where nothing is called so, or more than one thing is, there are entities enough to tell which name was meant.
    pub fn about(&self, name: &str) -> Result<Excerpt, Error> {
        self.look(|part, vocabulary| {
            let entities = part.candidates(name)?;
            if entities.is_empty() {
                // A claim has no names to be found by: only the whole tells which one is meant.
                return if name.starts_with("c-") { Ok(None) } else { part.outline().map(Some) };
            }
            let candidates = Knowledge { entities, ..Knowledge::default() };
            match find(&candidates, name) {
                Ok(entity) => {
                    let mut near = candidates.clone();
                    for name in entity.names.iter().filter(|_| entity.class == PERSON) {
                        near.entities.extend(part.candidates(&name.text)?);
                    }
                    let ids = namesakes(&near, entity).map(|other| other.id.as_str()).chain([entity.id.as_str()]);
                    part.claims(&ids.collect(), false, vocabulary).map(Some)
                }
                Err(_) => Ok(Some(candidates)),
            }
        })
    }

    /// Returns every entity; where not all is read, with a claim without words for every two that are linked.
    pub fn outline(&self) -> Result<Excerpt, Error> {
        self.look(|part, _| part.outline().map(Some))
    }

    /// Returns the claims between any two of the entities `ids`.
    pub fn among(&self, ids: &BTreeSet<&str>) -> Result<Excerpt, Error> {
        self.look(|part, vocabulary| {
            for id in ids {
                part.candidates(id)?;
            }
            part.claims(ids, true, vocabulary).map(Some)
        })
    }

    /// Returns what `look` finds in a part of a large graph; what it does not find there, or all of another, is the whole.
    fn look(
        &self,
        look: impl Fn(&mut Part<'_>, &Vocabulary) -> Result<Option<Knowledge>, Error>,
    ) -> Result<Excerpt, Error> {
        let mut newest = None;
        while let Some(archive) = newest.as_ref().or(self.archive.as_ref()) {
            let try_part = || -> Result<Option<(Knowledge, Tally)>, Error> {
                let Some(mut part) = archive.part()? else { return Ok(None) };
                Ok(look(&mut part, self.vocabulary)?.map(|knowledge| (knowledge, part.tally())))
            };
            match try_part() {
                Ok(Some((knowledge, tally))) => return Ok(Excerpt { knowledge, language: Some(tally.language()) }),
                Ok(None) => break,
                // A writer may have replaced this state between two steps of ours.
                Err(_) if archive.is_old() => newest = file::scattered(&self.path)?,
                Err(error) => return Err(error),
            }
            if newest.is_none() {
                break;
            }
        }
        Ok(Excerpt { knowledge: load(&self.path)?, language: None })
    }
}
