//! `guanxi explain`: in, a graph and a name or a claim; out, what the graph knows of it, and which words say so.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use guanxi::graph::find;
use guanxi::model::{Claim, Entity, Knowledge, Name, Object};
use guanxi::rdf::View;
use guanxi::{Error, exchange};

use crate::cli::global::Global;
use crate::cli::namesake::namesakes;
use crate::cli::output::emit;
use crate::cli::quote::Quoter;
use crate::cli::show::ShowArgs;
use crate::cli::written;

const EXAMPLES: &str = "\
Examples:
  guanxi explain graph OpenAI                         a company: its names and its claims
  guanxi explain graph c-3f9a0b2c4d                   one claim, or the first letters of its identifier
  guanxi explain graph 'Sam Altman' --format jsonl    its claims for a program";

/// Explain what a graph knows of a name or a claim, and which words say so.
///
/// Shows the names of a person or company and why each is its own, and every claim with the words that state it. GRAPH is
/// a folder made by `guanxi build`, or any RDF file it wrote. A name may be any the entity goes by, in either Chinese script,
/// or its identifier. Of a person it tells what makes the documents mean one, and why others of the name are not the same.
/// Sentences are shown with subject, object and cue marked, with document and place, the rule that read
/// them and what they inherit from where.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Folder made by `guanxi build`, or an RDF file
    graph: PathBuf,
    /// A name, or the identifier of an entity or a claim
    #[arg(value_name = "NAME|CLAIM-ID")]
    what: String,
    /// How to print it
    #[arg(short, long, value_enum, default_value = "text")]
    format: Format,
    #[command(flatten)]
    show: ShowArgs,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For the eye
    Text,
    /// The claims, one JSON object a line
    Jsonl,
}

/// Runs the command.
pub fn run(args: &Args, global: &Global) -> Result<ExitCode, Error> {
    written::tell(&args.graph, global)?;
    let ontology = global.ontology()?;
    let excerpt = View::open(&args.graph, &ontology)?.about(&args.what)?;
    let captions = args.show.captions_of(&ontology, &excerpt)?;
    let knowledge = excerpt.knowledge;
    let quoter = Quoter { knowledge: &knowledge, captions: &captions, ink: args.show.ink() };
    let claim = claim(&knowledge, &args.what)?;
    let entity = if claim.is_none() { Some(find(&knowledge, &args.what)?) } else { None };
    let is_meant = |other: &&Claim| match (claim, entity) {
        (Some(claim), _) => other.id == claim.id,
        (None, Some(entity)) => concerns(other, &entity.id),
        (None, None) => false,
    };
    if args.format == Format::Jsonl {
        let claims = knowledge.claims.iter().filter(is_meant).cloned().collect();
        let part = Knowledge { claims, ..knowledge.clone() };
        emit(None, |out| exchange::write(&part, out))?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut text = String::new();
    if let Some(entity) = entity {
        text.push_str(&introduce(&quoter, entity));
        text.push_str(&namesakes(&knowledge, entity, &ontology)?);
        let count = knowledge.claims.iter().filter(|claim| concerns(claim, &entity.id)).count();
        text.push_str(&format!("Claims: {count}\n\n"));
    }
    let claims: Vec<&Claim> = knowledge.claims.iter().filter(is_meant).collect();
    if let Some(key) = quoter.ink.key().filter(|_| !claims.is_empty()) {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "Marked: {key}\n");
    }
    text.push_str(&claims.iter().map(|claim| explain(&quoter, claim)).collect::<Vec<_>>().join("\n"));
    emit(None, |out| out.write_all(text.as_bytes()))?;
    Ok(ExitCode::SUCCESS)
}

/// Returns the claim whose identifier is `id`, or begins with it and is the only one to do so; `None` for other words.
pub fn claim<'k>(knowledge: &'k Knowledge, id: &str) -> Result<Option<&'k Claim>, Error> {
    let is_id =
        id.strip_prefix("c-").is_some_and(|hash| !hash.is_empty() && hash.bytes().all(|b| b.is_ascii_hexdigit()));
    if !is_id || knowledge.entity(id).is_some() {
        return Ok(None);
    }
    let found: Vec<&Claim> = knowledge.claims.iter().filter(|claim| claim.id.starts_with(id)).collect();
    match found.as_slice() {
        [claim] => Ok(Some(claim)),
        [] => Err(Error::Unknown {
            message: format!("no claim has the identifier \"{id}\""),
            hint: Some("guanxi explain GRAPH NAME lists the claims of an entity with their identifiers".to_owned()),
        }),
        several => {
            let ids = several.iter().take(5).map(|claim| claim.id.as_str()).collect::<Vec<_>>().join(", ");
            Err(Error::Unknown {
                message: format!("{} claims have identifiers that begin with \"{id}\"", several.len()),
                hint: Some(format!("write more of it: {ids}")),
            })
        }
    }
}

fn concerns(claim: &Claim, id: &str) -> bool {
    claim.subject == id || matches!(&claim.object, Object::Entity(object) if object == id)
}

/// Returns the lines that tell what an entity is and what it is called.
fn introduce(quoter: &Quoter<'_>, entity: &Entity) -> String {
    let title = format!("{} ({})", entity.name, quoter.captions.class(&entity.class));
    let mut text = format!("{} {}\n\nNames\n", quoter.ink.strong(&title), quoter.ink.faint(&entity.id));
    let width = entity.names.iter().map(|name| unicode_width::UnicodeWidthStr::width(name.text.as_str())).max();
    for name in &entity.names {
        let gap = width.unwrap_or(0).saturating_sub(unicode_width::UnicodeWidthStr::width(name.text.as_str()));
        let reason = quoter.captions.reason(&name.reason);
        // Writing to a string cannot fail.
        let _ =
            writeln!(text, "  {}{} {:<7} {reason}{}", name.text, " ".repeat(gap), name.language, seen(quoter, name));
    }
    text.push('\n');
    text
}

/// Returns where a name was first seen.
fn seen(quoter: &Quoter<'_>, name: &Name) -> String {
    let Some(document) = &name.document else { return String::new() };
    let place = name.place.map(|place| format!(", characters {} to {}", place.start, place.end)).unwrap_or_default();
    quoter.ink.faint(&format!(" ({document}{place})"))
}

/// Returns the lines of one claim.
fn explain(quoter: &Quoter<'_>, claim: &Claim) -> String {
    let mut text = format!("{}\n  {}\n", quoter.link(claim), quoter.standing(claim));
    for evidence in &claim.evidence {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "    {}\n    {}", quoter.sentence(evidence), quoter.place(evidence));
        for line in quoter.inherited(evidence) {
            let _ = writeln!(text, "      {line}");
        }
    }
    text
}
