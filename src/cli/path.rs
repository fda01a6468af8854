//! `guanxi path`: in, a graph and two names; out, how the two are connected.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use guanxi::Error;
use guanxi::graph::{KnowledgeGraph, Path, find};
use guanxi::model::{Claim, Entity, Status};
use guanxi::rdf::View;

use crate::cli::global::Global;
use crate::cli::output::emit;
use crate::cli::quote::Quoter;
use crate::cli::show::ShowArgs;
use crate::cli::written;

const EXAMPLES: &str = "\
Examples:
  guanxi path graph 'Mira Murati' Anthropic           the shortest way
  guanxi path graph 'Mira Murati' Anthropic --all 5   the five shortest
  guanxi path graph Acme Borealis --plans             over plans and offers as well";

/// Show how two people or companies are connected.
///
/// The shortest way comes first, each step with its claims and a sentence that states it. GRAPH is a folder made by
/// `guanxi build`, or any RDF file it wrote; names may be any an entity goes by, in either Chinese script, or its identifier.
/// Only what the texts tell as a fact connects. The exit code is 1 when nothing does.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Folder made by `guanxi build`, or an RDF file
    graph: PathBuf,
    /// Where to start
    from: String,
    /// Where to end
    to: String,
    /// Show up to N ways
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..))]
    all: u16,
    /// Let what is only planned or proposed connect as well
    #[arg(long)]
    plans: bool,
    #[command(flatten)]
    show: ShowArgs,
}

/// Runs the command; the code is 1 when the two are not connected.
pub fn run(args: &Args, global: &Global) -> Result<ExitCode, Error> {
    written::tell(&args.graph, global)?;
    let ontology = global.ontology()?;
    let view = View::open(&args.graph, &ontology)?;
    let outline = view.outline()?;
    let captions = args.show.captions_of(&ontology, &outline)?;
    let knowledge = &outline.knowledge;
    let quoter = Quoter { knowledge, captions: &captions, ink: args.show.ink() };
    let (from, to) = (find(knowledge, &args.from)?, find(knowledge, &args.to)?);
    let connects =
        |plans: bool| move |claim: &Claim| claim.status.is_fact() || (plans && claim.status != Status::Negated);
    let graph = KnowledgeGraph::of_claims(knowledge, connects(args.plans));
    let paths = graph.paths(&from.id, &to.id, args.all.into());
    if paths.is_empty() {
        let with_plans = KnowledgeGraph::of_claims(knowledge, connects(true));
        let is_planned = !with_plans.paths(&from.id, &to.id, 1).is_empty();
        emit(None, |out| out.write_all(strangers(&quoter, from, to, is_planned).as_bytes()))?;
        return Ok(ExitCode::from(1));
    }
    let passed: BTreeSet<&str> =
        paths.iter().flat_map(|path| &path.steps).flat_map(|step| [step.from, step.to]).collect();
    let told = if outline.is_whole() { None } else { Some(view.among(&passed)?) };
    let told = told.as_ref().map_or(knowledge, |told| &told.knowledge);
    let told = KnowledgeGraph::of_claims(told, connects(args.plans));
    let text: String =
        paths.iter().enumerate().map(|(at, path)| show(&quoter, (path, &told), at, paths.len())).collect();
    let text = if from.id == to.id { format!("{} is one entity\n", quoter.name(&from.id)) } else { text };
    emit(None, |out| out.write_all(text.as_bytes()))?;
    Ok(ExitCode::SUCCESS)
}

fn strangers(quoter: &Quoter<'_>, from: &Entity, to: &Entity, is_planned: bool) -> String {
    let more = if is_planned { "; what is planned or proposed connects them (--plans)" } else { "" };
    format!("{} and {} are not connected{more}\n", quoter.name(&from.id), quoter.name(&to.id))
}

/// Returns the lines of the way that is number `at` of `count`.
fn show(quoter: &Quoter<'_>, (path, told): (&Path<'_>, &KnowledgeGraph<'_>), at: usize, count: usize) -> String {
    let ends = path.steps.first().zip(path.steps.last());
    let Some((first, last)) = ends else { return String::new() };
    let number = if count > 1 { format!("{}. ", at + 1) } else { String::new() };
    let steps = if path.steps.len() == 1 { "1 step".to_owned() } else { format!("{} steps", path.steps.len()) };
    let mut text = if at > 0 { "\n".to_owned() } else { String::new() };
    let title = format!("{number}{} to {}: {steps}", quoter.name(first.from), quoter.name(last.to));
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{}", quoter.ink.strong(&title));
    for step in &path.steps {
        for claim in told.claims_between(step.from, step.to) {
            let _ = writeln!(text, "  {}", quoter.link(claim));
            if let Some(evidence) = claim.evidence.first() {
                let _ = writeln!(text, "    {}\n    {}", quoter.sentence(evidence), quoter.place(evidence));
            }
        }
    }
    text
}
