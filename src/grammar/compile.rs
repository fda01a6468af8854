//! In: the data files of an ontology. Out: its [`Grammar`]; a mistake in a file is an error with its place.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use toml::Spanned;

use crate::error::Error;
use crate::grammar::indexes::Indexes;
use crate::grammar::lexicon::{Lexicon, WordValue};
use crate::grammar::names::{self, NameLabels};
use crate::grammar::pieces::Pieces;
use crate::grammar::rules::{Claiming, Context, Effect, Rule, Scope, ValuePattern};
use crate::grammar::{Grammar, Marks, Namesakes, People, RELATIONS, lists};
use crate::model::{Qualifier, Status};
use crate::ontology::{Files, Ontology, RelationRule, RuleFile, ValueRule, Vocabulary, place};
use crate::pattern::{Label, Labels, Program};
use crate::segment::{Endings, Segmenter, Spelling, normal};

impl Grammar {
    /// Compiles the words and rules of `ontology`.
    ///
    /// The first mistake found is returned with its file, line and column.
    pub fn compile(ontology: &Ontology) -> Result<Self, Error> {
        let files = &ontology.files;
        let mut labels = Labels::default();
        let marks = Marks::new(&mut labels).ok_or_else(|| Error::file("ontology", "too many classes"))?;
        let segmenter = segmenter(files);
        let lines =
            files.under("lexicon/", "").map(|(_, text)| text.bytes().filter(|byte| *byte == b'\n').count()).sum();
        let mut grammar = Self {
            labels,
            marks,
            lexicon: Lexicon::with_capacity(lines),
            people: People::default(),
            namesakes: Namesakes::of(files)?,
            segmenter,
            values: Vec::new(),
            cues: Vec::new(),
            contexts: Vec::new(),
            scopes: Vec::new(),
            stages: BTreeMap::new(),
            indexes: Indexes::default(),
        };
        let (lexicon, (people, rules)) = rayon::join(
            || grammar.read_lexicon(files, &ontology.vocabulary),
            || (People::of(files), rule_files(files)),
        );
        lexicon?;
        grammar.people = people;
        grammar.read_rules(&rules?)?;
        grammar.drop_function_words();
        grammar.cues.sort();
        grammar.cues.dedup();
        grammar.label_words();
        let Self { values, contexts, scopes, stages, cues, .. } = &grammar;
        grammar.indexes = Indexes::new(values, contexts, scopes, stages, cues);
        Ok(grammar)
    }

    fn read_lexicon(&mut self, files: &Files, vocabulary: &Vocabulary) -> Result<(), Error> {
        let mentioned = |class: &str| {
            let main = MENTIONED.into_iter().find(|main| vocabulary.is_a(class, main))?;
            Some((main, self.labels.known_class(main)?))
        };
        let class = vocabulary.classes.keys().filter_map(|class| Some((class.as_str(), mentioned(class)?))).collect();
        let labels = NameLabels { class: &class, known: self.marks.known };
        for (path, text) in files.under("lexicon/names/", ".tsv") {
            names::read(&files.location(path), text, &labels, &self.segmenter, &mut self.lexicon)?;
        }
        for (path, text) in files.under("lexicon/words/", "") {
            self.read_words(&files.location(path), text)?;
        }
        Ok(())
    }

    /// Takes a word file: every word gets the file's list, `@titles`, and one for each kind in its third column.
    fn read_words(&mut self, path: &Path, text: &str) -> Result<(), Error> {
        let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let list = self.list(stem, path)?;
        for row in lists::rows(text) {
            let word = &names::spaced(row.field(0), &self.segmenter);
            let Some(entry) = self.lexicon.label(word, list) else { continue };
            if stem == "zh-common" {
                entry.cost = RARE_COST;
            }
            if stem == "nationalities" {
                entry.label(self.marks.nationality);
            }
            if let ("zh-words", Ok(cost)) = (stem, row.field(1).parse()) {
                entry.cost = cost;
                continue;
            }
            for (column, field) in row.fields.iter().enumerate().skip(1).filter(|(_, field)| !field.trim().is_empty()) {
                let value = WordValue::parse(field.trim());
                entry.values.entry(format!("{stem}.{column}")).or_insert(value);
            }
            if let ("titles" | "org-suffixes", Some(kind)) = (stem, row.fields.get(2)) {
                let label = self.list(&format!("{stem}-{}", kind.trim()), path)?;
                self.lexicon.label(word, label);
            }
        }
        Ok(())
    }

    /// Takes the words that only join others out of the cues: the `for` of `sells for`.
    fn drop_function_words(&mut self) {
        let lists =
            ["@no_subject_after", "@coordinator", "@role_filler", "@joining"].map(|name| self.labels.known_word(name));
        let joins = |word: &str| {
            let id = self.lexicon.find(word);
            word.is_ascii() && lists.iter().flatten().any(|list| self.is_in(id, *list))
        };
        let words = self.labels.words().filter(|(name, _)| joins(name));
        let joining: BTreeSet<Label> = words.map(|(_, label)| label).collect();
        self.cues.retain(|label| !joining.contains(label));
    }

    fn list(&mut self, name: &str, path: &Path) -> Result<Label, Error> {
        self.labels.word(&format!("@{name}")).ok_or_else(|| Error::file(path, "too many word lists"))
    }

    fn read_rules(&mut self, files: &[(PathBuf, &str, RuleFile)]) -> Result<(), Error> {
        for (path, _, file) in files {
            self.read_lists(file, path)?;
        }
        let lists = self.labels.lists().map(str::to_owned).collect();
        let pieces = Pieces::of(files, &lists)?;
        let mut names = BTreeMap::new();
        for (path, text, file) in files {
            let source = SourceFile { path, text, lists: &lists, pieces: &pieces };
            for rule in &file.value {
                let pattern = self.value_pattern(rule, &source)?;
                self.values.push(pattern);
            }
            for rule in &file.context {
                let program = self.program(&rule.pattern, &source)?;
                let class = self.class(&rule.class, &rule.pattern, &source)?;
                self.contexts.push(Context { program, class, weight: rule.weight });
            }
            for rule in &file.scope {
                let program = self.program(&rule.pattern, &source)?;
                let status = rule.status.get_ref().parse();
                let status = status.map_err(|message: String| source.error(rule.status.span().start, message))?;
                let until = rule.until.as_ref().map(|pattern| self.program(pattern, &source)).transpose()?;
                let only = rule.only.clone();
                self.scopes.push(Scope { program, status, reach: rule.reach, until, only });
            }
            for rule in &file.rule {
                if let Some(before) = names.insert(rule.name.get_ref().clone(), path.clone()) {
                    let message =
                        format!("a rule called \"{}\" is in {} already", rule.name.get_ref(), before.display());
                    return Err(source.error(rule.name.span().start, message));
                }
                let compiled = self.rule(rule, &source)?;
                if rule.stage == RELATIONS {
                    self.cues.extend(&compiled.program.cues);
                }
                self.stages.entry(rule.stage).or_default().push(compiled);
            }
        }
        Ok(())
    }

    fn read_lists(&mut self, file: &RuleFile, path: &Path) -> Result<(), Error> {
        for (name, words) in &file.lists {
            let list = self.list(name, path)?;
            for word in words.split_whitespace() {
                let word = &word.replace('_', " ");
                let word = names::spaced(word, &self.segmenter);
                self.lexicon.label(&word, list);
            }
        }
        for (name, words) in &file.values {
            let list = self.list(name, path)?;
            for (word, value) in words {
                let value = match value {
                    toml::Value::Integer(number) => WordValue::Number(*number),
                    toml::Value::String(text) => WordValue::Text(text.clone()),
                    other => {
                        return Err(Error::file(
                            path,
                            format!("value of \"{word}\" must be a number or a text, not {other}"),
                        ));
                    }
                };
                let word = &word.replace('_', " ");
                let word = names::spaced(word, &self.segmenter);
                if let Some(entry) = self.lexicon.label(&word, list) {
                    entry.values.insert(name.clone(), value);
                }
            }
        }
        Ok(())
    }

    /// Makes every word that a pattern asks for by itself known under its own label.
    fn label_words(&mut self) {
        let words: Vec<(String, Label)> = self.labels.words().map(|(name, label)| (name.to_owned(), label)).collect();
        if let Some(function) = self.labels.known_word("@function") {
            self.lexicon.stop(function);
        }
        for (word, label) in words.iter().filter(|(word, _)| !word.starts_with('@') || word.len() == 1) {
            self.lexicon.label(word, *label);
        }
    }

    fn program(&mut self, pattern: &Spanned<String>, source: &SourceFile<'_>) -> Result<Program, Error> {
        let lists = |name: &str| source.lists.contains(&format!("@{name}"));
        let start = pattern.span().start + 1;
        let text = source.pieces.expand(pattern.get_ref()).map_err(|message| source.error(start, message))?;
        Program::compile(&text, &mut self.labels, &lists).map_err(|fault| {
            // What a piece brought in has no place of its own.
            let own = |column: &usize| text == *pattern.get_ref() && *column > 0;
            let inside: usize =
                pattern.get_ref().chars().take(Some(fault.column).filter(own).unwrap_or(0)).map(char::len_utf8).sum();
            source.error(start + inside, fault.message)
        })
    }

    fn class(&self, name: &str, near: &Spanned<String>, source: &SourceFile<'_>) -> Result<Label, Error> {
        self.labels.known_class(name).ok_or_else(|| {
            let known: Vec<&str> = self.labels.classes().collect();
            source
                .error(near.span().start, format!("unknown class \"{name}\""))
                .with_hint(format!("known classes are {}", known.join(", ")))
        })
    }

    fn value_pattern(&mut self, rule: &ValueRule, source: &SourceFile<'_>) -> Result<ValuePattern, Error> {
        let program = self.program(&rule.pattern, source)?;
        let becomes = self.class(&rule.becomes, &rule.pattern, source)?;
        let numbers = rule.set.iter().filter_map(|(key, value)| Some((key.clone(), value.as_integer()?))).collect();
        let texts =
            rule.set.iter().filter_map(|(key, value)| Some((key.clone(), value.as_str()?.to_owned()))).collect();
        Ok(ValuePattern { name: rule.name.clone(), program, becomes, numbers, texts })
    }

    fn rule(&mut self, rule: &RelationRule, source: &SourceFile<'_>) -> Result<Rule, Error> {
        let program = self.program(&rule.pattern, source)?;
        let effect = match (&rule.head, &rule.becomes) {
            (Some(head), _) if !program.captures.contains(head) => {
                return Err(source
                    .error(rule.pattern.span().start, format!("the pattern captures no \"{head}\" to be the head")));
            }
            (Some(head), _) => Effect::Head(head.clone()),
            (None, Some(class)) => Effect::Becomes(self.class(class, &rule.pattern, source)?),
            (None, None) => Effect::None,
        };
        let mut claims = Vec::new();
        if let Some(predicate) = &rule.predicate {
            let status = status(rule.status.as_deref(), predicate.span().start, source)?;
            claims.push(Claiming {
                predicate: predicate.get_ref().clone(),
                minority: rule.minority.clone(),
                subject: "subject".to_owned(),
                object: "object".to_owned(),
                subject_source: rule.subject,
                object_source: rule.object,
                qualifiers: qualifiers(&rule.qualifiers),
                with: None,
                status,
                dates: rule.dates.clone(),
            });
        }
        for also in &rule.also {
            claims.push(Claiming {
                predicate: also.predicate.clone(),
                minority: None,
                subject: also.subject.clone().unwrap_or_else(|| "subject".to_owned()),
                object: also.object.clone().unwrap_or_else(|| "object".to_owned()),
                subject_source: rule.subject,
                object_source: rule.object,
                qualifiers: qualifiers(&also.qualifiers),
                with: also.with.clone(),
                status: status(also.status.as_deref().or(rule.status.as_deref()), rule.name.span().start, source)?,
                dates: also.dates.clone(),
            });
        }
        let unless = self.barring(rule.unless.as_ref(), rule, source)?;
        let unless_before = self.barring(rule.unless_before.as_ref(), rule, source)?;
        let name = rule.name.get_ref().clone();
        let (confidence, is_dated, rises) = (rule.confidence.min(100), rule.dated, rule.rises);
        let appoints = rule.appoints;
        Ok(Rule { name, program, effect, claims, unless, unless_before, confidence, is_dated, rises, appoints })
    }

    /// Returns the label of the word list that keeps `rule` from firing.
    fn barring(
        &self,
        list: Option<&String>,
        rule: &RelationRule,
        source: &SourceFile<'_>,
    ) -> Result<Option<Label>, Error> {
        let Some(list) = list else { return Ok(None) };
        let unknown = || source.error(rule.pattern.span().start, format!("unknown word list \"@{list}\""));
        self.labels.known_word(&format!("@{list}")).ok_or_else(unknown).map(Some)
    }
}

/// How rare the words are, in tenths of a bit, that are listed only since they look like names.
const RARE_COST: u32 = 220;

/// The classes that mentions have; those of names lists are kinds of them.
const MENTIONED: [&str; 5] = ["Person", "Organization", "OrganizationalUnit", "Product", "Place"];

impl WordValue {
    fn parse(text: &str) -> Self {
        text.parse().map_or_else(|_| Self::Text(text.to_owned()), Self::Number)
    }
}

/// A rule file while its rules are compiled.
struct SourceFile<'a> {
    path: &'a PathBuf,
    text: &'a str,
    /// Every word list there is.
    lists: &'a BTreeSet<String>,
    /// The pieces that patterns may name.
    pieces: &'a Pieces,
}

impl SourceFile<'_> {
    fn error(&self, at: usize, message: impl Into<String>) -> Error {
        Error::data(self.path, place(self.text, at), message)
    }
}

fn status(name: Option<&str>, at: usize, source: &SourceFile<'_>) -> Result<Option<Status>, Error> {
    name.map(|name| name.parse().map_err(|message: String| source.error(at, message))).transpose()
}

fn qualifiers(values: &BTreeMap<String, toml::Value>) -> BTreeMap<String, Qualifier> {
    let convert = |value: &toml::Value| match value {
        toml::Value::Boolean(flag) => Qualifier::Flag(*flag),
        toml::Value::String(text) => Qualifier::Text(text.clone()),
        other => Qualifier::Text(other.to_string()),
    };
    values.iter().map(|(key, value)| (key.clone(), convert(value))).collect()
}

/// Reads the rule files; returns each with its path and text.
fn rule_files(files: &Files) -> Result<Vec<(PathBuf, &str, RuleFile)>, Error> {
    let read = |(path, text)| {
        let path = files.location(path);
        let file = RuleFile::read(&path, text)?;
        Ok((path, text, file))
    };
    files.under("rules/", ".toml").map(read).collect()
}

/// Returns a segmenter with the abbreviations and hyphenated words of the ontology.
fn segmenter(files: &Files) -> Segmenter {
    let mut spelling = Spelling::default();
    let mut endings = Endings::default();
    for row in lists::rows(files.text("lexicon/words/abbreviations.tsv").unwrap_or_default()) {
        let word = normal(row.field(0)).trim_end_matches('.').to_owned();
        match row.field(1) {
            "never" => drop(endings.never.insert(word.clone())),
            "letter" => {
                spelling.lettered.insert(word);
                continue;
            }
            _ => {}
        }
        spelling.abbreviations.insert(word);
    }
    for row in lists::rows(files.text("lexicon/words/currencies.tsv").unwrap_or_default()) {
        if row.field(3) == "before" && row.field(0).chars().all(char::is_alphabetic) {
            spelling.currencies.insert(row.field(0).to_owned());
        }
    }
    for row in lists::rows(files.text("lexicon/words/hyphens.tsv").unwrap_or_default()) {
        let side = if row.field(1) == "before" { &mut spelling.heads } else { &mut spelling.tails };
        side.insert(row.field(0).trim_matches('-').to_lowercase());
    }
    for row in lists::rows(files.text("lexicon/words/not-names-en.txt").unwrap_or_default()) {
        endings.starters.insert(row.field(0).to_lowercase());
    }
    // "Acme Inc. Chairman Jane Roe": a title behind a firm's name begins no sentence.
    for row in lists::rows(files.text("lexicon/words/titles.tsv").unwrap_or_default()) {
        if let Some(first) = row.field(0).split(' ').next().filter(|_| row.field(1) == "en") {
            endings.starters.remove(&first.to_lowercase());
        }
    }
    Segmenter::new(spelling, endings)
}
