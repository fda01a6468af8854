//! In: a pronoun or a description. Out: the naming it stands for, by what the text speaks of before it.

use std::collections::BTreeSet;

use crate::model::Span;
use crate::recognise::{Content, Item, Mention};
use crate::resolve::discourse::{Discourse, Naming, REACH};
use crate::resolve::standing::Standing;

/// Pronouns that are followed back, each to the one before it, in search of a name.
const CHAIN: usize = 64;

impl Discourse<'_> {
    /// Adds what pronouns and descriptions mean to the namings, in reading order: what a sentence calls "it" is what it speaks
    /// of, as if it had named it. In Chinese only people are (他), and a company that is a subject (公司, 該集團).
    pub(super) fn follow(&mut self, standings: &[Standing]) {
        let mut anaphors: Vec<usize> = (0..self.reading.mentions.len())
            .filter(|id| {
                let mention = &self.reading.mentions[*id];
                let latin = mention.span.of(&self.reading.document.text).is_ascii();
                let company = mention.class == self.grammar.marks.organization && self.is_definite(mention);
                let speaks = company && standings[*id] == Standing::Subject;
                let person = mention.class == self.grammar.marks.person;
                matches!(mention.content, Content::Anaphor(_)) && (latin || speaks || person)
            })
            .collect();
        anaphors.sort_by_key(|id| self.reading.mentions[*id].span);
        // What later sentences name waits, so that no addition moves more than a sentence.
        self.ahead = std::mem::take(&mut self.namings).into_iter();
        for id in anaphors {
            let mention = &self.reading.mentions[id];
            let near = self.ahead.as_slice().partition_point(|naming| naming.sentence <= mention.sentence);
            self.namings.extend(self.ahead.by_ref().take(near));
            let fits = |naming: &Naming| naming.class == mention.class;
            let Some(found) = self.anaphor_of(mention, false, &fits) else { continue };
            let (class, span, sentence) = (mention.class, mention.span, mention.sentence);
            let standing = standings[id];
            let naming = Naming { cluster: found.cluster, class, span, sentence, standing, is_anaphor: true };
            let at = self.namings.partition_point(|known| known.span < span);
            if self.namings.get(at).is_none_or(|known| known.span != span) {
                self.namings.insert(at, naming);
            }
        }
        self.namings.extend(self.ahead.by_ref());
    }

    /// Returns the naming that a pronoun or description stands for.
    pub(super) fn anaphor_of(
        &self,
        mention: &Mention,
        is_deal: bool,
        fits: &dyn Fn(&Naming) -> bool,
    ) -> Option<Naming> {
        let marks = &self.grammar.marks;
        let near = |naming: &Naming| fits(naming) && self.is_near(naming, mention.sentence);
        let fits: &dyn Fn(&Naming) -> bool = &near;
        let is_definite = [marks.organization, marks.unit].contains(&mention.class) && self.is_definite(mention);
        if let Some(meant) = self.by_kind(mention, fits) {
            meant
        } else if self.is_in(mention, "@former_of_two") {
            self.first_of_two(mention, fits)
        } else if self.is_in(mention, "@latter") {
            self.last_before(mention.span.start, fits)
        } else if mention.class == marks.person {
            let fits = |naming: &Naming| naming.class == marks.person && fits(naming);
            self.person(mention, &fits, CHAIN).or_else(|| self.later(mention, &fits))
        } else if is_definite {
            let spoken = mention.span.of(&self.reading.document.text).is_ascii();
            let invests = |naming: &Naming| self.investors.contains(&(naming.sentence, naming.cluster));
            // 公司 is not who invests in it.
            self.definite(mention, is_deal, &|naming| fits(naming) && (spoken || !invests(naming)))
        } else if let Some(nearest) = self.in_subordinate(mention, fits) {
            Some(nearest)
        } else {
            let named = |naming: &Naming| !naming.is_anaphor || naming.span.of(&self.reading.document.text).is_ascii();
            let fits: &dyn Fn(&Naming) -> bool = &|naming| named(naming) && fits(naming);
            let (place, sentence) = (mention.span.start, mention.sentence);
            let is_main = |naming: &Naming| Some(naming.cluster) == self.main && fits(naming);
            let main = self.foremost(sentence, place, Standing::Object, &is_main).filter(|_| is_deal);
            main.or_else(|| self.foremost(sentence, place, Standing::Object, fits))
                .or_else(|| self.topic(place, sentence, fits))
        }
    }

    /// Returns the organisation named last before a pronoun that opens a clause of time: "ran Acme until it was sold".
    fn in_subordinate(&self, mention: &Mention, fits: &dyn Fn(&Naming) -> bool) -> Option<Naming> {
        let list = self.grammar.labels.known_word("@opens_time")?;
        let items = &self.reading.rows.get(mention.sentence)?.items;
        let at = items.partition_point(|item| item.span.start < mention.span.start);
        let opener = at.checked_sub(1).and_then(|before| items.get(before));
        opener.filter(|item| self.grammar.is_in(item.word, list))?;
        self.in_sentence(mention.sentence).rfind(|naming| naming.span.end <= mention.span.start && fits(naming))
    }

    /// Returns whether the mention is a description: a word of their list, or words that are in no list of pronouns.
    fn is_definite(&self, mention: &Mention) -> bool {
        self.is_in(mention, "@definite") || mention.content == Content::Anaphor(None)
    }

    pub(super) fn is_in(&self, mention: &Mention, list: &str) -> bool {
        let list = self.grammar.labels.known_word(list);
        matches!(mention.content, Content::Anaphor(word) if list.is_some_and(|list| self.grammar.is_in(word, list)))
    }

    /// A pronoun at the start of its clause means the subject before it; elsewhere the person named last, but not its clause's subject.
    fn person(&self, mention: &Mention, fits: &dyn Fn(&Naming) -> bool, left: usize) -> Option<Naming> {
        let left = left.checked_sub(1)?;
        if self.is_unnamed_one(mention) {
            return None;
        }
        let demander = self.demander(mention);
        let described = self.described(mention);
        let agrees = |naming: &Naming| {
            let demands = demander.is_some_and(|end| naming.sentence == mention.sentence && naming.span.end <= end);
            let described = described.is_some_and(|people| people.contains(naming.span));
            fits(naming)
                && self.agrees(mention, naming)
                && !demands
                && !described
                && !self.is_subject_of(naming, mention)
        };
        let beside = self.anaphors.get(&mention.sentence).map(Vec::as_slice).unwrap_or_default();
        let mut beside = beside.iter().filter_map(|id| self.reading.mentions.get(*id));
        let earlier = beside.find(|other| other.span.end <= mention.span.start && other.content == mention.content);
        if let Some(named) = earlier.and_then(|other| self.person(other, fits, left)) {
            return Some(named);
        }
        let same: Vec<Naming> = self
            .in_sentence(mention.sentence)
            .filter(|naming| naming.span.end <= mention.span.start && agrees(naming))
            .collect();
        let text = &self.reading.document.text;
        let since = |naming: &Naming| text.get(naming.span.end..mention.span.start).unwrap_or_default();
        let opens_clause = text.get(..mention.span.start).is_some_and(|head| {
            head.trim_end().ends_with([',', '，', ';', '；', ':', '：', '"', '“', '「', '。', '.'])
        });
        match same.as_slice() {
            [] => {}
            [first, ..] if opens_clause => return Some(*first),
            all => {
                return all
                    .iter()
                    .rev()
                    .find(|naming| since(naming).contains([',', '，', '、', ' ']))
                    .or(all.last())
                    .copied();
            }
        }
        if let Some(hero) = self.hero_at(mention).filter(|hero| agrees(hero)) {
            return Some(hero);
        }
        // Who was he in the sentence before is he in this one too.
        let before = mention.sentence.checked_sub(1);
        let beside = before.and_then(|before| self.anaphors.get(&before)).map(Vec::as_slice).unwrap_or_default();
        let mut beside = beside.iter().filter_map(|id| self.reading.mentions.get(*id));
        let alike = |other: &&Mention| self.same_sex(mention, other);
        let text = &self.reading.document.text;
        if opens_clause
            && mention.span.of(text).is_ascii()
            && let Some(other) = beside.find(alike)
            && let Some(named) = self.person(other, fits, left)
        {
            return Some(named);
        }
        (1..=REACH)
            .filter_map(|back| mention.sentence.checked_sub(back))
            .find_map(|sentence| self.in_sentence(sentence).find(|naming| agrees(naming)))
    }

    /// Returns the people whom a clause tells of that opens with "whom" right before the pronoun: "Jane Roe, with whom she ...".
    fn described(&self, mention: &Mention) -> Option<Span> {
        let anaphors = self.anaphors.get(&mention.sentence)?.iter();
        let mut anaphors = anaphors.filter_map(|id| self.reading.mentions.get(*id));
        let whom = anaphors.find(|other| other.span.end + 1 == mention.span.start && self.is_in(other, "@whom"))?;
        let items = &self.reading.rows.get(mention.sentence)?.items;
        let at = items.partition_point(|item| item.span.start < whom.span.start);
        let people = items[..at].iter().rev().take(3).find(|item| item.is(self.grammar.marks.person))?;
        Some(people.span.cover(whom.span))
    }

    /// Returns whom the text is about where a new paragraph speaks of a person in Latin script before it names one.
    fn hero_at(&self, mention: &Mention) -> Option<Naming> {
        let hero = self.hero.filter(|_| mention.span.of(&self.reading.document.text).is_ascii())?;
        let first = self.opening_of(mention.sentence);
        let told = self.in_sentences(first, mention.sentence).iter();
        let mut told = told.filter(|naming| naming.span.end <= mention.span.start);
        let named = told.any(|naming| naming.class == self.grammar.marks.person && self.agrees(mention, naming));
        let end = self.namings.partition_point(|naming| naming.sentence < first);
        let hero = self.namings[..end].iter().rfind(|naming| naming.cluster == hero && !naming.is_anaphor);
        hero.filter(|_| !named).copied()
    }

    /// Returns the first of the two that were listed last before 前者, in its sentence or the one before.
    fn first_of_two(&self, mention: &Mention, fits: &dyn Fn(&Naming) -> bool) -> Option<Naming> {
        let rows = [Some(mention.sentence), mention.sentence.checked_sub(1)];
        let items = rows.into_iter().flatten().filter_map(|row| self.reading.rows.get(row));
        let items = items.flat_map(|row| row.items.iter().rev());
        let list = items.filter(|item| item.span.end <= mention.span.start).find_map(|item| item.list)?;
        let first = self.reading.lists.get(list).filter(|members| members.len() == 2)?.first()?;
        let span = self.reading.mentions.get(*first)?.span;
        self.namings.iter().rev().find(|naming| naming.span == span && fits(naming)).copied()
    }

    /// Returns whether the pronoun is of someone the sentence speaks of without a name: 一名離職員工透露,他….
    fn is_unnamed_one(&self, mention: &Mention) -> bool {
        let (Some(list), Some(row)) =
            (self.grammar.labels.known_word("@unnamed_one"), self.reading.rows.get(mention.sentence))
        else {
            return false;
        };
        let marks = &self.grammar.marks;
        let at = row.items.partition_point(|item| item.span.start < mention.span.start);
        let before = row.items.get(..at).unwrap_or_default();
        let opener = before.iter().rposition(|item| self.grammar.is_in(item.word, list));
        let Some(since) = opener.and_then(|opener| before.get(opener..)) else { return false };
        let people = ["@unnamed_person", "@titles"].map(|list| self.grammar.labels.known_word(list));
        let is_person = |item: &Item| {
            item.is(marks.role) || people.iter().flatten().any(|list| self.grammar.is_in(item.word, *list))
        };
        since.iter().any(is_person) && !since.iter().any(|item| item.is(marks.person))
    }

    /// Returns whether `naming` is the subject of the clause in which `mention` is an object: "John Doe asked him" is of two people.
    fn is_subject_of(&self, naming: &Naming, mention: &Mention) -> bool {
        if !self.is_in(mention, "@objective")
            || naming.sentence != mention.sentence
            || naming.standing != Standing::Subject
        {
            return false;
        }
        let between = self.reading.document.text.get(naming.span.end..mention.span.start).unwrap_or_default();
        !between.is_empty() && !between.contains([',', ';', ':', '"', '“', '”'])
    }

    /// Returns where the word stands that asks of the pronoun behind it what its own subject wants: "X demanded that he resign".
    fn demander(&self, mention: &Mention) -> Option<usize> {
        let list = self.grammar.labels.known_word("@demand")?;
        let items = &self.reading.rows.get(mention.sentence)?.items;
        let at = items.partition_point(|item| item.span.start < mention.span.start);
        let near = items.get(at.saturating_sub(3)..at)?;
        near.iter().find(|item| self.grammar.is_in(item.word, list)).map(|item| item.span.start)
    }

    /// Returns whether two pronouns are of one sex: he and his.
    fn same_sex(&self, a: &Mention, b: &Mention) -> bool {
        let sex = |mention: &Mention| match mention.content {
            Content::Anaphor(Some(word)) => {
                self.grammar.lexicon.word(word).and_then(|word| word.values.get("sex")).cloned()
            }
            _ => None,
        };
        sex(a).is_some_and(|sex_of_a| sex(b) == Some(sex_of_a))
    }

    /// Returns whether the usual sex of the person's given name allows the pronoun.
    fn agrees(&self, mention: &Mention, naming: &Naming) -> bool {
        let pronoun = match mention.content {
            Content::Anaphor(Some(word)) => self.grammar.lexicon.word(word).and_then(|word| word.values.get("sex")),
            _ => None,
        };
        let Some(crate::grammar::WordValue::Text(sex)) = pronoun else { return true };
        let given = self.clusters.all.get(naming.cluster).and_then(|cluster| {
            cluster.names.keys().find_map(|name| {
                self.grammar.people.given_name(name.split_whitespace().next().filter(|_| name.contains(' '))?)
            })
        });
        given.is_none_or(|given| given == 'u' || sex.starts_with(given))
    }

    /// Returns the organisation that the text is about, where the noun of a description is a word of its name: "the trust" of Acme Trust.
    fn of_its_kind(&self, mention: &Mention, fits: &dyn Fn(&Naming) -> bool) -> Option<Naming> {
        let words = mention.span.of(&self.reading.document.text);
        let noun = words.rsplit(' ').next().filter(|noun| words.is_ascii() && *noun != words)?.to_lowercase();
        let bears = |naming: &&Naming| {
            let names = self.clusters.all.get(naming.cluster).map(|cluster| cluster.names.keys());
            let of_kind = |name: &String| name.split(' ').any(|word| word.to_lowercase() == noun);
            !naming.is_anaphor
                && naming.span.end <= mention.span.start
                && fits(naming)
                && names.is_some_and(|mut names| names.any(of_kind))
        };
        let near = self.in_sentences(mention.sentence.saturating_sub(2 * REACH), mention.sentence);
        let about = |naming: &&Naming| self.main.is_none_or(|main| main == naming.cluster);
        near.iter().rev().find(|naming| about(naming) && bears(naming)).copied()
    }

    /// A description means the organisation of the sentence's speaker, else the main one when it was named nearby,
    /// else what the sentence or those before speak of; as what is bought or joined with, only one that no other can be.
    fn definite(&self, mention: &Mention, is_deal: bool, fits: &dyn Fn(&Naming) -> bool) -> Option<Naming> {
        let place = mention.span.start;
        let before = |naming: &&Naming| naming.span.end <= place && fits(naming);
        let is_main = |naming: &&Naming| Some(naming.cluster) == self.main;
        let near = self.in_sentences(mention.sentence.saturating_sub(5 * REACH), mention.sentence);
        let main = || near.iter().rev().filter(before).find(is_main).copied();
        // "Its shares rose when Acme bid for the whole company": one sentence has one word for each of its things.
        let same = || {
            let earlier = |naming: &Naming| {
                naming.is_anaphor && naming.class == self.grammar.marks.organization && before(&naming)
            };
            let rivals = |naming: &&Naming| before(naming) && !naming.is_anaphor && !self.stands_by(naming.cluster);
            let alone = !near.iter().filter(|naming| naming.sentence == mention.sentence).any(|naming| rivals(&naming));
            self.in_sentence(mention.sentence).find(earlier).filter(|_| alone)
        };
        if let Some(same) = same() {
            return Some(same);
        }
        if is_deal {
            let close = self.in_sentences(mention.sentence.saturating_sub(REACH), mention.sentence);
            let meant = |naming: &&Naming| before(naming) && !self.stands_by(naming.cluster);
            let things: BTreeSet<usize> = close.iter().filter(meant).map(|naming| naming.cluster).collect();
            let only = || close.iter().rev().find(meant).filter(|_| things.len() == 1).copied();
            let beside = || {
                let own = |naming: &&Naming| meant(naming) && naming.standing == Standing::Beside;
                self.in_sentences(mention.sentence, mention.sentence).iter().rev().find(own).copied()
            };
            return main().or_else(only).or_else(beside);
        }
        if let Some(namesake) = self.of_its_kind(mention, fits) {
            return Some(namesake);
        }
        let here = self.foremost(mention.sentence, place, Standing::Beside, fits);
        let spoken = mention.span.of(&self.reading.document.text).is_ascii();
        let named = self.in_sentence(mention.sentence).any(|naming| is_main(&&naming) && naming.span.end <= place);
        // "She founded Acme. The company ...": what the sentence before tells of, unless that tells of the main one too.
        let just = || {
            let same = |sentence: usize| self.paragraph(sentence) == self.paragraph(mention.sentence);
            let own = |back: &usize| *back == 1 || same(mention.sentence - back);
            let back = (1..=REACH.min(mention.sentence)).filter(|_| spoken).filter(own);
            let before = back.map(|back| mention.sentence - back).find(|sentence| {
                self.in_sentence(*sentence).any(|naming| naming.class == self.grammar.marks.organization)
            })?;
            let told = self.in_sentence(before).any(|naming| is_main(&&naming));
            // A paragraph about the main one may end with another; the next one goes on about the main one.
            let of_main = self.in_sentences(self.opening_of(before), before);
            let of_main = of_main.iter().any(|naming| is_main(&naming) && naming.standing == Standing::Subject);
            self.foremost(before, usize::MAX, Standing::Object, fits)
                .filter(|naming| !told && !named && here.is_none() && naming.standing != Standing::Beside)
                .filter(|_| same(before) || !of_main)
        };
        // 該公司 points to what was just spoken of, 公司 to what the text is about.
        let pointed =
            if self.is_in(mention, "@demonstrative") { self.topic(place, mention.sentence, fits) } else { None };
        here.filter(|naming| naming.standing == Standing::Beside)
            .or_else(just)
            .or(pointed)
            .or_else(main)
            .or(here)
            .or_else(|| self.topic(place, mention.sentence, fits))
            .or_else(|| {
                self.namings
                    .iter()
                    .chain(self.ahead.as_slice())
                    .filter(|_| self.main.is_some())
                    .find(|naming| is_main(naming) && fits(naming))
                    .copied()
            })
    }
}
