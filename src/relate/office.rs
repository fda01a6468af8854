//! In: the titles of a match. Out: those that name where they are held, and whether that is an organisation.

use crate::grammar::Claiming;
use crate::recognise::{Content, Title};
use crate::relate::build::{Builder, Site};

impl Builder<'_> {
    /// Returns the titles of a claim, one for each organisation they name: "chair of Acme and adviser to Beta".
    pub(super) fn offices<'s>(&self, claiming: &Claiming, site: &Site<'s>) -> Vec<&'s Title> {
        let mut offices: Vec<&Title> = Vec::new();
        if site.captured(&claiming.object).is_some() || !self.takes(&claiming.predicate, "role") {
            return offices;
        }
        for item in site.captured("role").unwrap_or_default() {
            let Some(Content::Role(titles)) = site.content(item) else { continue };
            for title in titles.iter().filter(|title| title.of.is_some() && self.is_held(title, site)) {
                if !offices.iter().any(|known| known.of == title.of) {
                    offices.push(title);
                }
            }
        }
        offices
    }

    /// Returns whether a title is held at an organisation, as far as its words say.
    pub(super) fn is_held(&self, title: &Title, site: &Site<'_>) -> bool {
        let mention = title.of.and_then(|of| site.reading.mentions.get(of));
        mention.is_none_or(|of| of.class == self.grammar.marks.organization || of.class == self.grammar.marks.unit)
    }

    /// Returns the title of a claim that may name its organisation, when the rule captures none itself.
    pub(super) fn office<'s>(
        &self,
        claiming: &Claiming,
        title: Option<&'s Title>,
        predicate: &str,
        site: &Site<'s>,
    ) -> Option<&'s Title> {
        if site.captured(&claiming.object).is_some() || !self.takes(predicate, "role") {
            return None;
        }
        let first = || {
            site.captured("role")?.iter().find_map(|item| match site.content(item)? {
                Content::Role(titles) => titles.first(),
                _ => None,
            })
        };
        title.or_else(first)
    }
}
