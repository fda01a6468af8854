//! In: a tagger and annotated texts. Out: [`Score`]s, how many names of each class it finds, and how many of those are right.

use super::corpus::Example;
use super::{Class, Language, Tagger};

/// How well names of a class, or of all, are found; a name is right when its ends and its class are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Score {
    /// Names found that are marked.
    pub right: usize,
    /// Names found, those aside that stand where an example leaves names open.
    pub found: usize,
    /// Names marked.
    pub marked: usize,
}

impl Score {
    /// Returns precision, recall and their harmonic mean, each 0 when there is nothing to divide by.
    pub fn rates(&self) -> [f64; 3] {
        let rate = |part: usize, whole: usize| if whole == 0 { 0.0 } else { part as f64 / whole as f64 };
        [rate(self.right, self.found), rate(self.right, self.marked), rate(2 * self.right, self.found + self.marked)]
    }
}

/// Returns the scores of `tagger` on `examples`: one for each class in the order of [`Class::ALL`], then one for all.
pub fn measure(tagger: &Tagger, examples: &[Example], language: Language) -> [Score; Class::ALL.len() + 1] {
    let mut scores = [Score::default(); Class::ALL.len() + 1];
    for example in examples {
        let mut add = |class: Class, field: fn(&mut Score) -> &mut usize| {
            *field(&mut scores[class as usize]) += 1;
            *field(&mut scores[Class::ALL.len()]) += 1;
        };
        for (_, class) in &example.names {
            add(*class, |score| &mut score.marked);
        }
        for tagged in tagger.tag(&example.text, Some(language)) {
            let right = example.names.contains(&(tagged.span, tagged.class));
            let open = example.open.iter().any(|span| span.contains(tagged.span));
            if right {
                add(tagged.class, |score| &mut score.right);
            }
            if right || !open || example.names.iter().any(|(span, _)| span.overlaps(tagged.span)) {
                add(tagged.class, |score| &mut score.found);
            }
        }
    }
    scores
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Error;
    use crate::model::Span;

    #[test]
    fn counts_what_is_found_and_what_is_missed() -> Result<(), Error> {
        let text = "Paula Stone went to Berlin.".to_owned();
        let names = vec![(Span::new(0, 11), Class::Person), (Span::new(12, 16), Class::Organization)];
        let examples = [Example { text, names, open: vec![Span::new(17, 27)] }];
        let scores = measure(&Tagger::embedded()?, &examples, Language::English);
        assert_eq!(scores[0], Score { right: 1, found: 1, marked: 1 });
        assert_eq!(scores[3], Score { right: 1, found: 1, marked: 2 });
        assert_eq!(scores[3].rates(), [1.0, 0.5, 2.0 / 3.0]);
        Ok(())
    }
}
