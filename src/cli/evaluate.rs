//! `guanxi evaluate`: in, texts with gold files; out, how far what is found in them agrees with the gold.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use guanxi::evaluate::{Gold, Score, Scorer, Tally};
use guanxi::model::{Claim, Document, Knowledge, Object};
use guanxi::ontology::{Ontology, Vocabulary};
use guanxi::pipeline::Pipeline;
use guanxi::read::{Format as Layout, Input, read};
use guanxi::{Error, segment};
use serde_json::{Value, json};

use crate::cli::global::Global;
use crate::cli::output::emit;
use crate::cli::table::table;

const EXAMPLES: &str = "\
Examples:
  guanxi evaluate tests/gold                    every text of a folder, then each language and predicate
  guanxi evaluate gold/merger -v                one text, with what was missed and what is wrong
  guanxi evaluate tests/gold --without-learned  what lexicon and rules find alone
  guanxi evaluate tests/gold --format json      the same figures for a program";

/// Measure what is found in texts against what a person found in them.
///
/// A text NAME.txt has its gold beside it: NAME.claims.jsonl, a claim a line, and NAME.entities.jsonl, an entity a line with
/// every name it goes by. A claim is right when its predicate, both its ends and whether it is a fact agree; a more general
/// predicate, a less precise date or another role counts half. Told is how many plans, rumours and denials became facts.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Gold to hold against: a folder, or the path of a text without its ending
    #[arg(required = true, value_name = "GOLD")]
    gold: Vec<PathBuf>,
    /// Find names by lexicon and rules alone
    #[arg(long)]
    without_learned: bool,
    /// How to print the figures
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "table")]
    format: Format,
    /// Write to FILE; - is standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// Columns for the eye
    Table,
    /// One JSON object
    Json,
}

/// One text, measured.
struct Measured {
    name: String,
    language: &'static str,
    knowledge: Knowledge,
    gold: Gold,
    score: Score,
}

/// Runs the command; the code is 1 when the gold has no claim.
pub fn run(args: &Args, global: &Global) -> Result<ExitCode, Error> {
    let ontology = global.ontology()?;
    let golds = golds(&args.gold, &ontology.vocabulary)?;
    let measured = measure(golds, &ontology, args.without_learned, global)?;
    emit(args.output.as_deref(), |out| match args.format {
        Format::Table => print(&measured, global.is_verbose(), out),
        Format::Json => writeln!(out, "{:#}", figures(&measured, global.is_verbose())),
    })?;
    if measured.iter().all(|text| text.gold.claims.is_empty()) {
        global.warn("the gold has no claim", None);
        return Ok(ExitCode::from(1));
    }
    Ok(ExitCode::SUCCESS)
}

fn golds(paths: &[PathBuf], vocabulary: &Vocabulary) -> Result<BTreeMap<PathBuf, Gold>, Error> {
    let mut golds = BTreeMap::new();
    for path in paths {
        for stem in Gold::stems(path)? {
            let gold = Gold::read(&stem, vocabulary)?;
            golds.insert(stem, gold);
        }
    }
    Ok(golds)
}

fn measure(
    golds: BTreeMap<PathBuf, Gold>,
    ontology: &Ontology,
    without_learned: bool,
    global: &Global,
) -> Result<Vec<Measured>, Error> {
    let pipeline = Pipeline::new(ontology)?;
    let pipeline = if without_learned { pipeline.without_learned() } else { pipeline };
    let scorer = Scorer::new(ontology)?;
    let mut measured = Vec::new();
    for (stem, gold) in golds {
        let document = document(&stem, global)?;
        let (knowledge, diagnostics) = pipeline.run(std::slice::from_ref(&document));
        global.remark(&diagnostics);
        let score = scorer.score(&knowledge, &document, &gold);
        let name = stem.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        measured.push(Measured { name, language: language(&document.text), knowledge, gold, score });
    }
    Ok(measured)
}

fn document(stem: &Path, global: &Global) -> Result<Document, Error> {
    let path = Gold::text_of(stem);
    let mut reading = read(&[Input::Path(path.clone())], Layout::Text);
    global.remark(&reading.diagnostics);
    if let Some(failure) = reading.failures.pop() {
        return Err(failure);
    }
    reading.documents.pop().ok_or_else(|| Error::file(path, "no text was read"))
}

/// Returns the language of a text: English where Han characters are few beside Latin words, else by the script.
fn language(text: &str) -> &'static str {
    let han: String = text.chars().filter(|c| segment::is_han(*c)).collect();
    let latin = text.chars().filter(char::is_ascii_alphabetic).count();
    if han.chars().count() * 5 < latin { "en" } else { segment::language(&han) }
}

fn print(measured: &[Measured], is_verbose: bool, out: &mut dyn Write) -> io::Result<()> {
    for text in measured.iter().filter(|_| is_verbose) {
        for missed in missed(text) {
            writeln!(out, "{}:{}: missed: {}\n    {}", text.gold.path.display(), missed.0, missed.1, missed.2)?;
        }
        for (place, claim, words) in wrong(text) {
            writeln!(out, "{}@{place}: wrong: {claim}\n    {words}", text.name)?;
        }
    }
    let texts = measured.iter().map(|text| row(&text.name, &text.score.total));
    writeln!(out, "{}", table(&header("text"), texts.chain([row("all", &total(measured))])))?;
    let languages = languages(measured);
    writeln!(out, "\n{}", table(&header("language"), languages.iter().map(|(name, tally)| row(name, tally))))?;
    let predicates = predicates(measured);
    writeln!(out, "\n{}", table(&header("predicate"), predicates.iter().map(|(name, tally)| row(name, tally))))
}

fn header(what: &str) -> [&str; 9] {
    [what, "precision", "recall", "F1", "right", "found", "gold", "qualifiers", "told"]
}

fn row(name: &str, tally: &Tally) -> Vec<String> {
    let rates = [tally.precision(), tally.recall(), tally.f1()].map(|rate| format!("{rate:.3}"));
    let qualifiers = tally.qualifier_share().map_or_else(
        || "-".to_owned(),
        |share| format!("{share:.3} ({}/{})", tally.qualifiers_right.value(), tally.qualifiers),
    );
    let counts = [
        tally.right.value().to_string(),
        tally.found.to_string(),
        tally.gold.to_string(),
        qualifiers,
        tally.told.to_string(),
    ];
    [&[name.to_owned()][..], &rates, &counts].concat()
}

fn total(measured: &[Measured]) -> Tally {
    let mut total = Tally::default();
    measured.iter().for_each(|text| total += text.score.total);
    total
}

fn languages(measured: &[Measured]) -> BTreeMap<&'static str, Tally> {
    let mut languages: BTreeMap<_, Tally> = BTreeMap::new();
    for text in measured {
        *languages.entry(text.language).or_default() += text.score.total;
    }
    languages
}

fn predicates(measured: &[Measured]) -> BTreeMap<&str, Tally> {
    let mut predicates: BTreeMap<_, Tally> = BTreeMap::new();
    for (name, tally) in measured.iter().flat_map(|text| &text.score.predicates) {
        *predicates.entry(name.as_str()).or_default() += *tally;
    }
    predicates
}

/// Returns line, claim and words of each claim that was missed.
fn missed(text: &Measured) -> impl Iterator<Item = (usize, String, &str)> {
    text.score.missed.iter().filter_map(|at| text.gold.claims.get(*at)).map(|claim| {
        let told = format!("{} {} {} ({})", claim.subject, claim.predicate, claim.object, claim.status);
        (claim.line, told, claim.evidence.first().map_or("", String::as_str))
    })
}

/// Returns the place of the cue in code points, the claim and the sentence of each claim that is wrong.
fn wrong(text: &Measured) -> impl Iterator<Item = (usize, String, &str)> {
    text.score.wrong.iter().filter_map(|at| text.knowledge.claims.get(*at)).map(|claim| {
        let first = claim.evidence.first();
        let words = first.map_or("", |evidence| evidence.text.trim());
        (first.map_or(0, |evidence| evidence.cue.start), spoken(&text.knowledge, claim), words)
    })
}

fn spoken(knowledge: &Knowledge, claim: &Claim) -> String {
    let name = |id: &str| knowledge.entity(id).map_or_else(|| id.to_owned(), |entity| entity.name.clone());
    let object = match &claim.object {
        Object::Entity(id) => name(id),
        Object::Value(value) => value.to_string(),
    };
    let rules: BTreeSet<&str> = claim.evidence.iter().map(|evidence| evidence.rule.as_str()).collect();
    let rules = rules.into_iter().collect::<Vec<_>>().join(", ");
    format!("{} {} {object} ({}, by {rules})", name(&claim.subject), claim.predicate, claim.status)
}

fn figures(measured: &[Measured], is_verbose: bool) -> Value {
    let texts = measured.iter().map(|text| {
        let mut figures = tally(&text.score.total);
        figures["language"] = text.language.into();
        if is_verbose {
            let missed = missed(text).map(|(line, claim, words)| json!({"line": line, "claim": claim, "text": words}));
            let wrong = wrong(text).map(|(start, claim, words)| json!({"start": start, "claim": claim, "text": words}));
            figures["missed"] = missed.collect();
            figures["wrong"] = wrong.collect();
        }
        (text.name.clone(), figures)
    });
    let named = |(name, sum): (&&str, &Tally)| ((*name).to_owned(), tally(sum));
    json!({
        "all": tally(&total(measured)),
        "texts": Value::Object(texts.collect()),
        "languages": Value::Object(languages(measured).iter().map(named).collect()),
        "predicates": Value::Object(predicates(measured).iter().map(named).collect()),
    })
}

fn tally(tally: &Tally) -> Value {
    let round = |rate: f64| (rate * 10_000.0).round() / 10_000.0;
    json!({
        "precision": round(tally.precision()),
        "recall": round(tally.recall()),
        "f1": round(tally.f1()),
        "right": tally.right.value(),
        "found": tally.found,
        "gold": tally.gold,
        "qualifiers_right": tally.qualifiers_right.value(),
        "qualifiers": tally.qualifiers,
        "told_as_facts": tally.told,
    })
}
