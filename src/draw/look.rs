//! In: `drawing.toml`. Out: [`Look`]: shapes and colours by class, colours by kind of predicate, fonts.

use serde::Deserialize;

use crate::Error;
use crate::draw::colour::Colour;
use crate::draw::data::{self, Words};
use crate::draw::style::Theme;
use crate::ontology::{Files, Vocabulary};

/// How pictures look.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Look {
    fonts: Words,
    themes: Themes,
    pub(super) kinds: Vec<Kind>,
    pub(super) classes: Vec<Class>,
    pub(super) stakes: Stakes,
    pub(super) moves: Moves,
}

/// What the picture of ownership and money tells.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Stakes {
    pub(super) predicates: Vec<String>,
    /// Those that lead from what is owned to its owner.
    pub(super) turned: Vec<String>,
    pub(super) kinds: Vec<Kind>,
}

/// What the picture of people's moves tells.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Moves {
    /// The class of those who move.
    pub(super) class: String,
    pub(super) predicates: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Themes {
    light: Canvas,
    dark: Canvas,
}

/// Colours of everything that is neither a node nor an edge.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Canvas {
    pub(super) canvas: Colour,
    pub(super) ink: Colour,
    pub(super) faint: Colour,
}

/// Predicates drawn in one colour.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Kind {
    #[expect(dead_code, reason = "names the kind for readers of the file")]
    name: String,
    predicates: Vec<String>,
    pub(super) labels: Words,
    /// Whether these predicates end a link.
    #[serde(default)]
    pub(super) ends: bool,
    light: Colour,
    dark: Colour,
}

/// The shape and the colours of a class.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Class {
    pub(super) name: String,
    pub(super) shape: String,
    pub(super) mermaid: (String, String),
    light: Paint,
    dark: Paint,
}

/// The colours of a node.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Paint {
    pub(super) fill: Colour,
    pub(super) line: Colour,
    pub(super) ink: Colour,
    pub(super) note: Colour,
}

impl Look {
    /// Reads `drawing.toml`; it needs at least one class and one kind.
    pub(super) fn read(files: &Files) -> Result<Self, Error> {
        let look: Self = data::read(files, "drawing.toml")?;
        let path = files.location("drawing.toml");
        for (is_empty, what) in [
            (look.classes.is_empty(), "classes"),
            (look.kinds.is_empty(), "kinds"),
            (look.stakes.kinds.is_empty(), "stakes.kinds"),
        ] {
            if is_empty {
                return Err(
                    Error::data(path, (1, 1), format!("no [[{what}]]")).with_hint("the last one serves all else")
                );
            }
        }
        let is_word = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
        match look.classes.iter().find(|class| !is_word(&class.shape)) {
            Some(class) => Err(Error::data(path, (1, 1), format!("\"{}\" is no shape of Graphviz", class.shape))
                .with_hint("write box, ellipse, hexagon")),
            None => Ok(look),
        }
    }

    /// Returns which class is drawn for an entity of `class`.
    pub(super) fn class(&self, vocabulary: &Vocabulary, class: &str) -> usize {
        let found = self.classes.iter().position(|known| vocabulary.is_a(class, &known.name));
        found.unwrap_or(self.classes.len() - 1)
    }

    /// Returns which kind is drawn for claims of `predicate`.
    pub(super) fn kind(&self, vocabulary: &Vocabulary, predicate: &str) -> usize {
        let ancestors = vocabulary.predicates.get(predicate).map(|known| &known.ancestors);
        let is_listed = |kind: &Kind, name: &str| kind.predicates.iter().any(|listed| listed == name);
        let own = self.kinds.iter().position(|kind| is_listed(kind, predicate));
        let inherited = || {
            let is_above = |kind: &Kind| ancestors.is_some_and(|names| names.iter().any(|name| is_listed(kind, name)));
            self.kinds.iter().position(is_above)
        };
        own.or_else(inherited).unwrap_or(self.kinds.len() - 1)
    }

    /// Returns the colours of the canvas.
    pub(super) fn canvas(&self, theme: Theme) -> Canvas {
        match theme {
            Theme::Light => self.themes.light,
            Theme::Dark => self.themes.dark,
        }
    }

    /// Returns the families of fonts for a language, the best first, joined by commas.
    pub(super) fn fonts(&self, language: &str) -> &str {
        self.fonts.best(language)
    }
}

impl Kind {
    /// Returns the colour of this kind.
    pub(super) fn colour(&self, theme: Theme) -> Colour {
        match theme {
            Theme::Light => self.light,
            Theme::Dark => self.dark,
        }
    }
}

impl Class {
    /// Returns the colours of this class.
    pub(super) fn paint(&self, theme: Theme) -> Paint {
        match theme {
            Theme::Light => self.light,
            Theme::Dark => self.dark,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draw::colour::{contrast, distance};
    use crate::ontology::Ontology;

    const THEMES: [Theme; 2] = [Theme::Light, Theme::Dark];

    fn look() -> Look {
        Look::read(&Files::embedded()).unwrap()
    }

    #[test]
    fn text_can_be_read() {
        let look = look();
        for theme in THEMES {
            let canvas = look.canvas(theme);
            let mut pairs = vec![(canvas.ink, canvas.canvas), (canvas.faint, canvas.canvas)];
            let kinds = look.kinds.iter().chain(&look.stakes.kinds);
            pairs.extend(kinds.map(|kind| (kind.colour(theme), canvas.canvas)));
            let paints = look.classes.iter().map(|class| class.paint(theme));
            pairs.extend(paints.flat_map(|paint| [(paint.ink, paint.fill), (paint.note, paint.fill)]));
            for (ink, ground) in pairs {
                assert!(contrast(ink, ground) >= 4.5, "{theme:?}: {ink} on {ground}: {:.2}", contrast(ink, ground));
            }
        }
    }

    #[test]
    fn kinds_differ_for_every_kind_of_eye() {
        let look = look();
        for (theme, kinds) in THEMES.into_iter().flat_map(|theme| [(theme, &look.kinds), (theme, &look.stakes.kinds)]) {
            for (at, kind) in kinds.iter().enumerate() {
                for other in &kinds[..at] {
                    let (one, other) = (kind.colour(theme), other.colour(theme));
                    assert!(distance(one, other) >= 12.0, "{theme:?}: {one} and {other}: {:.1}", distance(one, other));
                }
            }
        }
    }

    #[test]
    fn every_predicate_and_class_has_its_place() {
        let (look, vocabulary) = (look(), Ontology::embedded().unwrap().vocabulary);
        assert_eq!(look.kind(&vocabulary, "returnedTo"), look.kind(&vocabulary, "joined"));
        assert_eq!(look.kind(&vocabulary, "no such predicate"), look.kinds.len() - 1);
        assert_eq!(look.class(&vocabulary, "Bank"), look.class(&vocabulary, "Organization"));
        assert_eq!(look.class(&vocabulary, "no such class"), look.classes.len() - 1);
        let listed = look.kinds.iter().flat_map(|kind| &kind.predicates);
        let charted = look.stakes.predicates.iter().chain(&look.stakes.turned).chain(&look.moves.predicates);
        for predicate in listed.chain(charted) {
            assert!(vocabulary.predicates.contains_key(predicate), "{predicate}");
        }
    }
}
