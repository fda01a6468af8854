//! In: what a user asks of a picture. Out: [`Style`].

/// What to draw and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Style {
    /// Language of labels and, where they have one in it, of names: `en`, `zh-Hant`, `zh-Hans`.
    pub language: String,
    /// Light or dark.
    pub theme: Theme,
    /// Title; `None` makes one from the names.
    pub title: Option<String>,
    /// Draw only what lies near this entity, by any of its names, and how many steps are near.
    pub around: Option<(String, usize)>,
    /// Draw only claims of these predicates and of those that are kinds of them; all when empty.
    pub only: Vec<String>,
    /// Draw everything, however much it is; otherwise a crowded picture shows its most connected part.
    pub all: bool,
}

impl Default for Style {
    /// Returns English, light, everything but what crowds.
    fn default() -> Self {
        Self { language: "en".to_owned(), theme: Theme::Light, title: None, around: None, only: Vec::new(), all: false }
    }
}

/// Dark lines on a light canvas, or the other way round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}
