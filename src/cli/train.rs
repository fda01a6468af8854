//! `guanxi train`: in, annotated texts; out, a model file, and how well it does on texts it has not seen.

use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use guanxi::Error;
use guanxi::grammar::Grammar;
use guanxi::scorer::train as relations;
use guanxi::tagger::corpus::{self, Example, NoNames};
use guanxi::tagger::train::{Options, learn};
use guanxi::tagger::{Class, Language, Score, Tagger, measure};

use crate::cli::global::Global;
use crate::cli::output::emit;
use crate::cli::table::table;

const EXAMPLES: &str = "\
Examples:
  guanxi train names --language zh --data zh_gsd-train.iob2 --data fewfc/train.jsonl --check zh_gsd-dev.iob2 -o names-zh.bin
  guanxi train names --language en --data knowledgenet/train.jsonl --half en_ewt-dev.iob2 -o names-en.bin
  guanxi train relations --data knowledgenet/train.jsonl -o relations.bin";

/// Learn a model from annotated texts.
///
/// The same texts, options and ontology give the same bytes.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    Names(Names),
    Relations(Relations),
}

/// Learn to tell which names of a sentence stand in a relation.
///
/// Reads KnowledgeNet (.jsonl). models/relations.toml of the ontology lists the properties; a model counts when it stands
/// beside it as relations.bin. Names are found with the models of names of the same ontology, which are trained first.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
struct Relations {
    /// Learn from FILE; may be given more than once
    #[arg(long, value_name = "FILE", required = true)]
    data: Vec<PathBuf>,
    /// Where the random order of the pairs begins
    #[arg(long, value_name = "N", default_value_t = relations::Options::default().seed)]
    seed: u64,
    /// Write the model to FILE
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
}

/// Learn to find names of people, organisations and places.
///
/// Reads Universal NER (.iob2), KnowledgeNet and FewFC (.jsonl). Prints precision, recall and F1 on the texts to check. A model
/// counts when it stands in models/ of the ontology as names-zh.bin or names-en.bin.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
struct Names {
    /// Language of the texts
    #[arg(long, value_enum)]
    language: Tongue,
    /// Learn from FILE; may be given more than once
    #[arg(long, value_name = "FILE", required_unless_present = "half")]
    data: Vec<PathBuf>,
    /// Learn from every other block of twenty sentences of FILE, and check against the rest
    #[arg(long, value_name = "FILE")]
    half: Vec<PathBuf>,
    /// Check against FILE; may be given more than once
    #[arg(long, value_name = "FILE")]
    check: Vec<PathBuf>,
    /// How often each text is seen
    #[arg(long, value_name = "N", default_value_t = Options::default().rounds)]
    rounds: usize,
    /// How many sentences to make from models/frames-zh.txt or frames-en.txt
    #[arg(long, value_name = "N", default_value_t = Options::default().frames)]
    frames: usize,
    /// Where the random order of the texts begins
    #[arg(long, value_name = "N", default_value_t = Options::default().seed)]
    seed: u64,
    /// Write the model to FILE
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Tongue {
    /// Chinese
    Zh,
    /// English
    En,
}

/// Sentences that stay together when a file is halved.
const BLOCK: usize = 20;

/// Runs the command; the code is 1 when nothing is learned because the texts are empty.
pub fn run(args: &Args, global: &Global) -> Result<ExitCode, Error> {
    match &args.what {
        What::Names(names) => learn_names(names, global),
        What::Relations(args) => learn_relations(args, global),
    }
}

fn learn_relations(args: &Relations, global: &Global) -> Result<ExitCode, Error> {
    let ontology = global.ontology()?;
    let mut passages = Vec::new();
    for path in &args.data {
        let text = std::fs::read_to_string(path).map_err(|error| Error::io(path, &error))?;
        passages.extend(relations::corpus::read(&text, path)?);
    }
    if passages.is_empty() {
        global.warn("the texts to learn from are empty", None);
        return Ok(ExitCode::from(1));
    }
    let grammar = Grammar::compile(&ontology)?;
    let tagger = Tagger::of(&ontology.files)?;
    let options = relations::Options { seed: args.seed, ..relations::Options::default() };
    let model = relations::train(&passages, &ontology.files, &grammar, Some(&tagger), &options)?;
    emit(Some(&args.output), |out| out.write_all(&model))?;
    Ok(ExitCode::SUCCESS)
}

fn learn_names(names: &Names, global: &Global) -> Result<ExitCode, Error> {
    let ontology = global.ontology()?;
    let none = NoNames::of(&ontology.files);
    let read = |path: &PathBuf| corpus::read(path, &none);
    let mut sets = names.data.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    let mut checks: Vec<(&Path, Vec<Example>)> = Vec::new();
    for path in &names.half {
        let [learned, kept] = halves(&read(path)?);
        sets.push(learned);
        checks.push((path, kept));
    }
    for path in &names.check {
        checks.push((path, read(path)?));
    }
    if sets.iter().all(Vec::is_empty) {
        global.warn("the texts to learn from are empty", None);
        return Ok(ExitCode::from(1));
    }
    let language = match names.language {
        Tongue::Zh => Language::Chinese,
        Tongue::En => Language::English,
    };
    let options = Options { rounds: names.rounds, frames: names.frames, seed: names.seed, ..Options::of(language) };
    let model = learn(&sets, &ontology.files, language, &options)?;
    emit(Some(&names.output), |out| out.write_all(&model))?;
    let tagger = Tagger::blank().with(language, Cow::Owned(model), &names.output)?;
    let rows = checks.iter().flat_map(|(path, examples)| rows(&tagger, path, examples, language));
    let rows: Vec<Vec<String>> = rows.collect();
    if !rows.is_empty() && !global.is_quiet() {
        emit(None, |out| writeln!(out, "{}", table(&["file", "class", "marked", "precision", "recall", "F1"], rows)))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn halves(examples: &[Example]) -> [Vec<Example>; 2] {
    let mut halves = [Vec::new(), Vec::new()];
    for (index, block) in examples.chunks(BLOCK).enumerate() {
        halves[index % 2].extend_from_slice(block);
    }
    halves
}

fn rows(tagger: &Tagger, path: &Path, examples: &[Example], language: Language) -> Vec<Vec<String>> {
    let classes = Class::ALL.map(Class::name).into_iter().chain(["all"]);
    let scores = measure(tagger, examples, language);
    let row = |(class, score): (&str, &Score)| {
        let rates = score.rates().map(|rate| format!("{rate:.3}"));
        let file = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        [vec![file, class.to_owned(), score.marked.to_string()], rates.to_vec()].concat()
    };
    classes.zip(&scores).map(row).collect()
}
