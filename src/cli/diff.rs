//! `guanxi diff`: in, two graphs; out, what the second says that the first does not, and the other way round.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use guanxi::diff::{Changed, Changes, Diff, Part, diff};
use guanxi::model::{Claim, Entity, Object};
use guanxi::{Error, rdf};
use serde_json::{Value, json};

use crate::cli::global::Global;
use crate::cli::output::emit;
use crate::cli::quote::Quoter;
use crate::cli::show::ShowArgs;
use crate::cli::written;

const EXAMPLES: &str = "\
Examples:
  guanxi diff old new                   what came, went and changed
  guanxi diff old new --format json     the same for a program
  guanxi diff graph graph.trig          whether an export says the same";

/// Show what differs between two graphs: entities and claims added, gone and changed.
///
/// An entity is the same one changed when its names or claims stand in the same words, whatever its identifier; a claim when
/// subject, predicate and object agree, when a person corrected it, or when the same words state it. Of several such the
/// likest are paired; words that only moved in their document do not count. + is in B alone, - in A alone, ~ in both with other parts. The exit code
/// is 1 when the graphs differ.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Folder made by `guanxi build`, or an RDF file
    #[arg(value_name = "A")]
    before: PathBuf,
    /// The same, to compare with it
    #[arg(value_name = "B")]
    after: PathBuf,
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
    /// One JSON object
    Json,
}

/// Runs the command; the code is 1 when the graphs differ.
pub fn run(args: &Args, global: &Global) -> Result<ExitCode, Error> {
    let ontology = global.ontology()?;
    [&args.before, &args.after].into_iter().try_for_each(|graph| written::tell(graph, global))?;
    let (before, after) = (rdf::load(&args.before)?, rdf::load(&args.after)?);
    let diff = diff(&before, &after);
    let text = match args.format {
        Format::Json => format!("{:#}\n", json!({ "entities": entities(&diff), "claims": claims(&diff) })),
        Format::Text => {
            let captions = args.show.captions(&ontology, &after)?;
            let ink = args.show.ink();
            let [old, new] = [&before, &after].map(|knowledge| Quoter { knowledge, captions: &captions, ink });
            describe(&diff, &old, &new)
        }
    };
    emit(None, |out| out.write_all(text.as_bytes()))?;
    Ok(ExitCode::from(u8::from(!diff.is_empty())))
}

fn entities(diff: &Diff<'_>) -> Value {
    let all = |entities: &[&Entity]| -> Vec<Value> {
        let one = |entity: &&Entity| json!({ "id": entity.id, "name": entity.name, "class": entity.class });
        entities.iter().map(one).collect()
    };
    let changed = diff.entities.changed.iter();
    let changed: Vec<_> =
        changed.map(|changed| json!({ "id": changed.after.id, "parts": parts(&changed.parts) })).collect();
    json!({ "added": all(&diff.entities.added), "gone": all(&diff.entities.gone), "changed": changed })
}

fn claims(diff: &Diff<'_>) -> Value {
    let one = |claim: &Claim| {
        let object = match &claim.object {
            Object::Entity(id) => id.clone(),
            Object::Value(value) => value.to_string(),
        };
        json!({ "id": claim.id, "subject": claim.subject, "predicate": claim.predicate, "object": object })
    };
    let all = |claims: &[&Claim]| claims.iter().map(|claim| one(claim)).collect::<Vec<_>>();
    let changed = diff.claims.changed.iter().map(
        |changed| json!({ "before": one(changed.before), "after": one(changed.after), "parts": parts(&changed.parts) }),
    );
    let changed: Vec<_> = changed.collect();
    json!({ "added": all(&diff.claims.added), "gone": all(&diff.claims.gone), "changed": changed })
}

fn parts(parts: &[Part]) -> Value {
    let part = |part: &Part| (part.name.clone(), json!({ "before": part.before, "after": part.after }));
    Value::Object(parts.iter().map(part).collect())
}

/// Returns a line for each difference, and in the last how many there are.
fn describe(diff: &Diff<'_>, old: &Quoter<'_>, new: &Quoter<'_>) -> String {
    let entity = |quoter: &Quoter<'_>, entity: &Entity| {
        format!("{} ({}) {}", entity.name, quoter.captions.class(&entity.class), quoter.ink.faint(&entity.id))
    };
    let claim = |quoter: &Quoter<'_>, claim: &Claim| format!("{}  {}", quoter.ink.faint(&claim.id), quoter.link(claim));
    let mut text = String::new();
    section(&mut text, "Entities", &diff.entities, &|own| entity(old, own), &|own| entity(new, own));
    section(&mut text, "Claims", &diff.claims, &|own| claim(old, own), &|own| claim(new, own));
    // Writing to a string cannot fail.
    let _ = match diff.is_empty() {
        true => writeln!(text, "no difference"),
        false => writeln!(text, "entities: {}; claims: {}", counts(&diff.entities), counts(&diff.claims)),
    };
    text
}

fn section<T>(
    text: &mut String,
    title: &str,
    changes: &Changes<'_, T>,
    old: &dyn Fn(&T) -> String,
    new: &dyn Fn(&T) -> String,
) {
    if changes.is_empty() {
        return;
    }
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{title}");
    for gone in &changes.gone {
        let _ = writeln!(text, "  - {}", old(gone));
    }
    for added in &changes.added {
        let _ = writeln!(text, "  + {}", new(added));
    }
    for Changed { after, parts, .. } in &changes.changed {
        let _ = writeln!(text, "  ~ {}", new(after));
        for part in parts {
            let signed =
                part.before.iter().map(|value| ('-', value)).chain(part.after.iter().map(|value| ('+', value)));
            for (sign, value) in signed {
                let _ = writeln!(text, "      {sign} {}: {}", part.name, value.replace(char::is_control, " "));
            }
        }
    }
    text.push('\n');
}

fn counts<T>(changes: &Changes<'_, T>) -> String {
    let (added, gone, changed) = (changes.added.len(), changes.gone.len(), changes.changed.len());
    format!("{added} added, {gone} gone, {changed} changed")
}
