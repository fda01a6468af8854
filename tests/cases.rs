//! Runs `tests/cases/*.md`: each heading names a case, its text block is read, its claims block says what must be found.
//!
//! ````text
//! # A date carries over from the sentence before
//!
//! dated 2024-05-20
//!
//! ```text
//! Jane Roe left Acme Ltd on 3 May.
//! ```
//! ```claims
//! Jane Roe | left | Acme Ltd | asserted | date=2024-05-03
//! ```
//! ```entities
//! Jane Roe | Person | Roe
//! ```
//! ````
//!
//! The `dated` line (the document's date) and the entities block (name, class, other names) may be missing. A claims
//! block of `none` says that nothing must be found. `UPDATE=1 cargo test` writes what is found into the files.
#![expect(clippy::panic, reason = "a test stops where it cannot go on")]

mod blessed;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use guanxi::model::{Claim, Date, Document, Entity, Knowledge, Object, Qualifier};
use guanxi::ontology::Ontology;
use guanxi::pipeline::Pipeline;

#[test]
fn every_case_finds_what_it_says() {
    let pipeline = Pipeline::new(&Ontology::embedded().unwrap()).unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "md"));
    paths.sort();
    let (mut blocks, mut wrong) = (0, Vec::new());
    for path in paths {
        let text = fs::read_to_string(&path).unwrap();
        let mut run = Run::new(&pipeline, path.file_name().unwrap().to_string_lossy().into_owned());
        run.read(&text);
        blocks += run.blocks;
        if blessed::is_update() {
            blessed::check(&path, &run.blessed).unwrap();
        } else {
            wrong.extend(run.wrong);
        }
    }
    assert!(blocks > 0, "no case was found in tests/cases");
    assert!(wrong.is_empty(), "{} of {blocks} blocks differ\n\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_case_that_finds_something_else_fails() {
    let pipeline = Pipeline::new(&Ontology::embedded().unwrap()).unwrap();
    let mut run = Run::new(&pipeline, "a.md".to_owned());
    run.read("# Nobody\n\n```text\nIt rained.\n```\n```claims\nJane Roe | left | Acme Ltd | asserted\n```\n");
    assert_eq!(run.wrong.len(), 1, "{:?}", run.wrong);
    assert_eq!(run.blessed, "# Nobody\n\n```text\nIt rained.\n```\n```claims\nnone\n```\n");
}

/// One file being run: what it said so far, what was wrong, and what it should say.
struct Run<'p> {
    pipeline: &'p Pipeline,
    file: String,
    name: String,
    date: Option<Date>,
    knowledge: Option<Knowledge>,
    blocks: usize,
    wrong: Vec<String>,
    blessed: String,
}

impl<'p> Run<'p> {
    fn new(pipeline: &'p Pipeline, file: String) -> Self {
        let (name, wrong, blessed) = (String::new(), Vec::new(), String::new());
        Self { pipeline, file, name, date: None, knowledge: None, blocks: 0, wrong, blessed }
    }

    fn read(&mut self, text: &str) {
        let mut lines = text.lines();
        while let Some(line) = lines.next() {
            self.keep(line);
            if let Some(name) = line.strip_prefix('#') {
                self.name = name.trim_matches(['#', ' ']).to_owned();
                (self.date, self.knowledge) = (None, None);
            } else if let Some(date) = line.strip_prefix("dated ") {
                self.date = Some(date.parse().unwrap_or_else(|message| panic!("{}: {message}", self.place())));
            } else if let Some(kind) = line.strip_prefix("```") {
                let block: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
                self.block(kind, &block);
                self.keep("```");
            }
        }
    }

    fn block(&mut self, kind: &str, block: &[&str]) {
        if kind == "text" {
            let document = Document { date: self.date, ..Document::new("case", block.join("\n")) };
            self.knowledge = Some(self.pipeline.run(&[document]).0);
            return block.iter().for_each(|line| self.keep(line));
        }
        let knowledge = self.knowledge.as_ref().unwrap_or_else(|| panic!("{}: no text before {kind}", self.place()));
        let mut found: Vec<String> = match kind {
            "claims" => knowledge.claims.iter().map(|claim| claim_line(knowledge, claim)).collect(),
            "entities" => knowledge.entities.values().map(entity_line).collect(),
            _ => panic!("{}: a block is text, claims or entities, not \"{kind}\"", self.place()),
        };
        if found.is_empty() {
            found.push("none".to_owned());
        }
        let expected: Vec<String> =
            block.iter().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect();
        let (missing, extra) = (lacking(&found, &expected), lacking(&expected, &found));
        self.blocks += 1;
        if missing.is_empty() && extra.is_empty() {
            return block.iter().for_each(|line| self.keep(line));
        }
        let lines =
            |mark: &str, lines: Vec<&String>| lines.iter().map(|line| format!("  {mark} {line}\n")).collect::<String>();
        self.wrong.push(format!("{}\n{}{}", self.place(), lines("missing", missing), lines("found  ", extra)));
        found.iter().for_each(|line| self.keep(line));
    }

    fn place(&self) -> String {
        format!("{}: {}", self.file, self.name)
    }

    fn keep(&mut self, line: &str) {
        self.blessed.push_str(line);
        self.blessed.push('\n');
    }
}

/// Returns the lines of `wanted` that `have` lacks, or has fewer times.
fn lacking<'l>(have: &[String], wanted: &'l [String]) -> Vec<&'l String> {
    let mut have: Vec<&String> = have.iter().collect();
    let mut lacking = Vec::new();
    for line in wanted {
        match have.iter().position(|other| *other == line) {
            Some(at) => drop(have.swap_remove(at)),
            None => lacking.push(line),
        }
    }
    lacking
}

fn claim_line(knowledge: &Knowledge, claim: &Claim) -> String {
    let name = |id: &str| knowledge.entity(id).map_or_else(|| id.to_owned(), |entity| entity.name.clone());
    let object = match &claim.object {
        Object::Entity(id) => name(id),
        Object::Value(value) => value.to_string(),
    };
    let mut qualifiers: Vec<String> =
        claim.qualifiers.iter().map(|(key, value)| format!("{key}={}", worth(value))).collect();
    qualifiers.extend(claim.attribution.iter().map(|source| format!("attribution={source}")));
    let mut cells = vec![name(&claim.subject), claim.predicate.clone(), object, claim.status.to_string()];
    cells.extend((!qualifiers.is_empty()).then(|| qualifiers.join(", ")));
    cells.join(" | ")
}

fn worth(qualifier: &Qualifier) -> String {
    match qualifier {
        Qualifier::Flag(flag) => flag.to_string(),
        Qualifier::Text(_) | Qualifier::List(_) => qualifier.texts().join(" / "),
    }
}

fn entity_line(entity: &Entity) -> String {
    let others: BTreeSet<&str> =
        entity.names.iter().map(|name| name.text.as_str()).filter(|name| *name != entity.name).collect();
    let others: Vec<&str> = others.into_iter().collect();
    let mut cells = vec![entity.name.clone(), entity.class.clone()];
    cells.extend((!others.is_empty()).then(|| others.join(", ")));
    cells.join(" | ")
}
