//! In: the option `--lang`. Out: the language of labels and names.

use guanxi::draw::language_of;
use guanxi::model::Knowledge;

/// The language things are called in.
#[derive(Debug, clap::Args)]
pub struct LanguageArgs {
    /// Language of labels, and of names where one is known in it [default: that of the texts]
    #[arg(long, value_enum, value_name = "LANGUAGE")]
    lang: Option<Language>,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Language {
    /// English
    #[value(name = "en")]
    English,
    /// Traditional Chinese
    #[value(name = "zh-Hant")]
    Traditional,
    /// Simplified Chinese
    #[value(name = "zh-Hans")]
    Simplified,
}

impl LanguageArgs {
    /// Returns the tag of the language asked for, else that of the texts.
    pub fn choose(&self, knowledge: &Knowledge) -> String {
        self.asked().unwrap_or_else(|| language_of(knowledge).to_owned())
    }

    /// Returns the tag of the language asked for.
    pub fn asked(&self) -> Option<String> {
        let tag = match self.lang? {
            Language::English => "en",
            Language::Traditional => "zh-Hant",
            Language::Simplified => "zh-Hans",
        };
        Some(tag.to_owned())
    }
}
