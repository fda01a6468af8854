//! Finds and classes names by what was learned from annotated text.
//!
//! In: text. Out: [`Tagged`] spans, each a person, an organisation or a place, with the margin by which it won.
//!
//! A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001, *Conditional random fields*,
//! <https://dl.acm.org/doi/10.5555/645530.655813>) over characters of Chinese and words of English; one model for each.

pub mod corpus;
mod decode;
mod feature;
mod gazetteer;
pub(crate) mod hash;
mod label;
mod lists;
mod measure;
mod model;
mod slots;
mod token;
pub mod train;

use std::borrow::Cow;
use std::path::Path;

pub use gazetteer::{Gazetteer, Half};
pub use hash::Random;
pub use label::Class;
pub use measure::{Score, measure};
pub use model::Language;

use crate::Error;
use crate::model::Span;
use crate::ontology::Files;
use decode::Decoder;
use feature::{BEFORE, ROOM, Window, is_chinese};
use model::{Grams, Model, SUMS, lanes};
use token::read_chunk;

/// N-grams that are looked up together.
const TOGETHER: usize = 256;

/// A name that the tagger found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tagged {
    /// Where it stands, in bytes; on character boundaries.
    pub span: Span,
    /// What it names.
    pub class: Class,
    /// Hundredths of a nat by which the name beats the better of "no name" and "another class" at the same words.
    ///
    /// 0 is a toss-up, 100 about three to one, 300 about twenty to one.
    pub score: i32,
}

/// The models of Chinese and English.
#[derive(Debug, Clone)]
pub struct Tagger {
    chinese: Option<Model>,
    english: Option<Model>,
}

impl Tagger {
    /// Returns the tagger whose models were embedded when the library was built.
    pub fn embedded() -> Result<Self, Error> {
        Self::of(&Files::embedded())
    }

    /// Returns the tagger with the models of an ontology folder.
    pub fn of(files: &Files) -> Result<Self, Error> {
        let mut tagger = Self::blank();
        for language in [Language::Chinese, Language::English] {
            let path = format!("models/names-{}.bin", language.tag());
            let place = files.location(&path);
            let bytes = files.model(&path).ok_or_else(|| model::no_such(&place, language))?;
            tagger = tagger.with(language, bytes, &place)?;
        }
        Ok(tagger)
    }

    /// Returns a tagger without models, which finds nothing.
    pub fn blank() -> Self {
        Self { chinese: None, english: None }
    }

    /// Returns the same tagger with a model file's content as its model of `language`; `path` is what an error calls it.
    pub fn with(mut self, language: Language, bytes: Cow<'static, [u8]>, path: &Path) -> Result<Self, Error> {
        let model = Some(Model::read(bytes, language, path)?);
        match language {
            Language::Chinese => self.chinese = model,
            Language::English => self.english = model,
        }
        Ok(self)
    }

    /// Returns the names of `text` in order, none overlapping another.
    ///
    /// `language` says with which model to read; `None` lets every line decide by its characters.
    /// Time and memory are linear in the text.
    ///
    /// ```
    /// # fn main() -> Result<(), guanxi::Error> {
    /// let text = "臺北的王大明先生加入了新竹電子公司。";
    /// let tagged = guanxi::tagger::Tagger::embedded()?.tag(text, None);
    /// assert_eq!(tagged[0].span.of(text), "臺北");
    /// # Ok(())
    /// # }
    /// ```
    pub fn tag(&self, text: &str, language: Option<Language>) -> Vec<Tagged> {
        let mut names = Vec::new();
        let (mut tokens, mut marks, mut grams) = (Vec::new(), Vec::new(), Grams::default());
        let (mut sums, mut weights) = (Vec::new(), Vec::new());
        let (mut window, mut decoder) = (Window::default(), Decoder::default());
        let mut at = 0;
        while at < text.len() {
            at = read_chunk(text, at, &mut tokens);
            let chinese = language.map_or_else(|| is_chinese(&tokens), |language| language == Language::Chinese);
            let Some(model) = (if chinese { &self.chinese } else { &self.english }) else { continue };
            gazetteer::mark(model.gazetteer(), &tokens, &mut marks);
            window.fill(&tokens, &marks);
            sums.clear();
            sums.resize(BEFORE + tokens.len() + 2 * ROOM, [0; SUMS]);
            window.grams(chinese, |hash, at, targets| {
                // Of the tokens around an n-gram those it is a feature of follow each other.
                let start = (BEFORE + at).wrapping_add_signed(isize::from(targets[0]));
                if grams.push(hash, start) == TOGETHER {
                    model.add(&mut grams, &mut sums);
                }
            });
            model.add(&mut grams, &mut sums);
            weights.clear();
            weights.extend(sums[BEFORE + ROOM..BEFORE + ROOM + tokens.len()].iter().map(lanes));
            decoder.decode(&weights, &model.changes, |found| {
                let span = Span::new(tokens[found.start].start, tokens[found.end - 1].end);
                names.push(Tagged { span, class: found.class, score: found.margin * 100 / model.units });
            });
        }
        names
    }
}

#[cfg(test)]
mod tests {
    use super::corpus::Example;
    use super::train::{Options, train};
    use super::*;

    /// Made-up sentences in which names stand before and after the same words.
    fn lessons(language: Language) -> Vec<Example> {
        let people = ["王大明", "李小华", "赵一山", "陈美玲", "Ann Bell", "Rob Carver"];
        let firms = ["东岭电子", "海天集团", "北辰科技", "Dorn Labs", "Velox Group", "Arden Motors"];
        let mut lessons = Vec::new();
        for (person, firm) in people.iter().flat_map(|person| firms.map(|firm| (*person, firm))) {
            let (first, second) = match language {
                Language::Chinese => (format!("{person}加入了"), "，担任总裁。"),
                Language::English => (format!("{person} joined "), " as chief executive."),
            };
            let firm_at = Span::new(first.len(), first.len() + firm.len());
            let names = vec![(Span::new(0, person.len()), Class::Person), (firm_at, Class::Organization)];
            lessons.push(Example { text: format!("{first}{firm}{second}"), names, open: Vec::new() });
        }
        lessons
    }

    fn trained(language: Language) -> Vec<u8> {
        let options = Options { rows: 4000, ..Options::default() };
        train(&lessons(language), &Gazetteer::new(), language, &options)
    }

    fn taught() -> Tagger {
        let with = |tagger: Tagger, language| tagger.with(language, Cow::Owned(trained(language)), Path::new("lesson"));
        with(with(Tagger::blank(), Language::Chinese).unwrap(), Language::English).unwrap()
    }

    fn names<'t>(tagger: &Tagger, text: &'t str) -> Vec<(&'t str, Class)> {
        tagger.tag(text, None).into_iter().map(|tagged| (tagged.span.of(text), tagged.class)).collect()
    }

    #[test]
    fn finds_new_names_where_it_learned_that_names_stand() {
        let tagger = taught();
        let found = names(&tagger, "Mia Stone joined Kelp Works as chief executive.\n周文加入了南川集团，担任总裁。");
        let wanted = [
            ("Mia Stone", Class::Person),
            ("Kelp Works", Class::Organization),
            ("周文", Class::Person),
            ("南川集团", Class::Organization),
        ];
        assert_eq!(found, wanted);
        assert!(tagger.tag("周文加入了南川集团，担任总裁。", None).iter().all(|tagged| tagged.score > 100));
        assert_eq!(names(&tagger, "周文加入了南川集團，擔任總裁。")[1], ("南川集團", Class::Organization));
        assert_eq!(names(&tagger, "the weather was fine as usual"), []);
    }

    #[test]
    fn learns_the_same_bytes_from_the_same_examples() {
        assert_eq!(trained(Language::Chinese), trained(Language::Chinese));
    }

    #[test]
    fn spans_slice_whatever_the_text() -> Result<(), Error> {
        let tagger = Tagger::embedded()?;
        let mut random = Random::new(7);
        let pieces = [
            "微",
            "軟",
            "王",
            "·",
            " ",
            "\n",
            "Sam",
            "é",
            "'s",
            "\u{1F600}",
            "。",
            ".",
            "9",
            "𠮷",
            "Ł",
            "-",
            "&",
            "\u{300}",
        ];
        for _ in 0..300 {
            let text: String = (0..40).filter_map(|_| random.pick(&pieces).copied()).collect();
            for language in [None, Some(Language::Chinese), Some(Language::English)] {
                let mut end = 0;
                for tagged in tagger.tag(&text, language) {
                    assert!(text.get(tagged.span.start..tagged.span.end).is_some_and(|words| !words.is_empty()));
                    assert!(tagged.span.start >= end, "names overlap in {text:?}");
                    end = tagged.span.end;
                }
            }
        }
        Ok(())
    }

    #[test]
    fn takes_no_text_and_a_long_line() -> Result<(), Error> {
        let tagger = Tagger::embedded()?;
        assert_eq!(tagger.tag("", None), []);
        assert_eq!(tagger.tag(" \n\u{feff}\n", None), []);
        for piece in ["王", "a", "Bob ", "·", "3.", "U."] {
            let text = piece.repeat(150_000 / piece.len());
            let last = tagger.tag(&text, None).last().map_or(0, |tagged| tagged.span.end);
            assert!(last <= text.len());
        }
        Ok(())
    }

    #[test]
    fn tells_what_is_wrong_with_a_model_file() {
        let good = trained(Language::English);
        let read = |bytes: Vec<u8>, language| Model::read(Cow::Owned(bytes), language, Path::new("m.bin")).unwrap_err();
        let mut flipped = good.clone();
        flipped[200] ^= 1;
        assert_eq!(
            read(flipped, Language::English).to_string(),
            "m.bin: broken model of names: its check sum is wrong"
        );
        let cut = good[..good.len() - 9].to_vec();
        assert!(read(cut, Language::English).to_string().contains("its length is not the one it tells"));
        assert_eq!(read(good, Language::Chinese).to_string(), "m.bin: model of another language");
        let error = read(Vec::new(), Language::Chinese);
        assert!(error.to_string().starts_with("m.bin: no model of names"));
        assert!(error.hint().is_some_and(|hint| hint.contains("--language zh")));
    }
}
