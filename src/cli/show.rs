//! In: the options of the commands that show claims to the eye. Out: the language they speak and the marks they set.

use guanxi::Error;
use guanxi::draw::Captions;
use guanxi::model::Knowledge;
use guanxi::ontology::Ontology;
use guanxi::rdf::Excerpt;

use crate::cli::language::LanguageArgs;
use crate::cli::mark::{Colour, Ink};

/// How claims are shown.
#[derive(Debug, clap::Args)]
pub struct ShowArgs {
    #[command(flatten)]
    language: LanguageArgs,
    /// Use colour
    #[arg(long, value_enum, value_name = "WHEN", default_value = "auto")]
    color: Colour,
}

impl ShowArgs {
    /// Returns the tag of the language asked for, else that of the texts.
    pub fn language(&self, knowledge: &Knowledge) -> String {
        self.language.choose(knowledge)
    }

    /// Returns the words for things in that language.
    pub fn captions<'o>(&self, ontology: &'o Ontology, knowledge: &Knowledge) -> Result<Captions<'o>, Error> {
        Captions::new(ontology, &self.language(knowledge))
    }

    /// Does the same for a part of a graph, in the language of the texts of the whole.
    pub fn captions_of<'o>(&self, ontology: &'o Ontology, excerpt: &Excerpt) -> Result<Captions<'o>, Error> {
        let own = self.language.asked().or_else(|| excerpt.language.map(str::to_owned));
        own.map_or_else(|| self.captions(ontology, &excerpt.knowledge), |language| Captions::new(ontology, &language))
    }

    /// Returns how words are marked on standard output.
    pub fn ink(&self) -> Ink {
        self.color.ink()
    }
}
