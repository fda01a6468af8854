//! In: annotated texts of one language, an ontology folder. Out: the bytes of that language's model.

use super::{Options, train};
use crate::Error;
use crate::ontology::Files;
use crate::tagger::corpus::{Example, Pool, frames, swap};
use crate::tagger::{Gazetteer, Language, Random};

/// Names in a hundred that the copy of a set swaps.
const SWAPPED: usize = 60;

/// Returns the model that the program comes with, when `sets` are the texts it was learned from.
///
/// Beside the sets, a copy of each with names from the lexicons is learned, and sentences made from frames; `models/names.toml`
/// says which lexicons. Takes about a minute for a million words.
pub fn learn(sets: &[Vec<Example>], files: &Files, language: Language, options: &Options) -> Result<Vec<u8>, Error> {
    let mut random = Random::new(options.seed);
    let pool = Pool::new(sets, files, language, &mut random)?;
    let mut examples = Vec::new();
    for set in sets {
        examples.extend_from_slice(set);
        let named = set.iter().filter(|example| !example.names.is_empty());
        examples.extend(named.map(|example| swap(example, &pool, SWAPPED, &mut random)));
    }
    examples.extend(frames(options.frames, &pool, files, language, &mut random)?);
    Ok(train(&examples, &Gazetteer::of(files, language)?, language, options))
}
