//! `guanxi review`: in, a graph and what a person decides of its claims and merges; out, the graph as decided, or the list.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use guanxi::archive::Archive;
use guanxi::draw::Captions;
use guanxi::evaluate::write_gold;
use guanxi::model::{Claim, Knowledge, Qualifier};
use guanxi::ontology::{Ontology, ValueType};
use guanxi::pipeline::Pipeline;
use guanxi::resolve::Reviewed;
use guanxi::review::{CORRECTED, Change, Correction, Decision, Decisions, End, Judged, Side, Verdict};
use guanxi::{Error, growth};

use crate::cli::explain;
use crate::cli::global::Global;
use crate::cli::mark::Colour;
use crate::cli::output::emit;
use crate::cli::quote::Quoter;
use crate::cli::report::{files, tell_trouble};
use crate::cli::table::table;
use crate::cli::written;

const EXAMPLES: &str = "\
Examples:
  guanxi review graph                                       what was decided
  guanxi review graph --accept c-3f9a c-77ab                these claims are right
  guanxi review graph --reject c-01fd --note 'he declined'  this one is not
  guanxi review graph --correct c-9b22 --set status=planned --set date=2024-05 --set role=
  guanxi review graph --correct c-9b22 --set 'object=Marrow Holdings (Company)'
  guanxi review graph --apart 'Wei Lin@a.txt' 'Wei Lin@b.txt'   two people of one name
  guanxi review graph --one Marrow 'Marrow Systems'         two names of one company
  guanxi review graph --undo c-01fd
  guanxi review graph --gold gold && guanxi evaluate gold";

/// Accept, reject or correct what a graph claims.
///
/// Decisions are kept in GRAPH/decisions.jsonl and hold whenever the graph is built, grows or forgets: a rejected claim is
/// gone, a corrected one changed and marked with what it was, and names that were told apart stay apart. A claim is called
/// by its identifier, or the first letters of it, as `guanxi explain` shows it. A name may be followed by @ and the document
/// it stands in. Everything is done, or GRAPH stays as it was.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Folder made by `guanxi build`
    graph: PathBuf,
    /// These claims are right
    #[arg(long, num_args = 1.., value_name = "CLAIM")]
    accept: Vec<String>,
    /// These claims are wrong
    #[arg(long, num_args = 1.., value_name = "CLAIM")]
    reject: Vec<String>,
    /// This claim is right once it is changed as --set says
    #[arg(long, value_name = "CLAIM", requires = "set")]
    correct: Option<String>,
    /// Its subject, predicate, object, status, or a qualifier; nothing after = takes a qualifier away
    #[arg(long, value_name = "PART=VALUE", requires = "correct", value_parser = setting)]
    set: Vec<(String, String)>,
    /// These two names mean different things
    #[arg(long, num_args = 2, value_names = ["NAME", "NAME"])]
    apart: Vec<String>,
    /// These two names mean one thing
    #[arg(long, num_args = 2, value_names = ["NAME", "NAME"])]
    one: Vec<String>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    /// Take these decisions back
    #[arg(long, num_args = 1.., value_name = "KEY")]
    undo: Vec<String>,
    /// Take over the decisions of a file such as another graph's decisions.jsonl
    #[arg(long, value_name = "FILE")]
    apply: Option<PathBuf>,
    /// Write texts with accepted and corrected claims to a folder, for `guanxi evaluate`
    #[arg(long, value_name = "DIR")]
    gold: Option<PathBuf>,
    /// How to print what was decided
    #[arg(short, long, value_enum, value_name = "FORMAT", default_value = "table")]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// Columns for the eye
    Table,
    /// The lines of decisions.jsonl
    Jsonl,
}

/// Runs the command; the code is 1 when nothing was decided, or there is no gold to write.
pub fn run(args: &Args, global: &Global) -> Result<ExitCode, Error> {
    written::tell(&args.graph, global)?;
    let archive = Archive::open(&args.graph)?;
    let ontology = global.ontology()?;
    let changes = args.changes(&archive, &ontology)?;
    if !changes.is_empty() {
        let growth = growth::decide(&args.graph, changes, &ontology, || Pipeline::new(&ontology))?;
        if !global.is_quiet() {
            let decisions = Archive::open(&args.graph)?.decisions().len();
            let claims =
                growth.knowledge.as_ref().map(|knowledge| format!("{:<10} {:>7}\n", "claims", knowledge.claims.len()));
            let text = format!("{:<10} {decisions:>7}\n", "decisions") + &claims.unwrap_or_default();
            emit(None, |out| out.write_all((text + &files(&args.graph, &growth)).as_bytes()))?;
        }
        tell_trouble(&growth, global);
    }
    if changes_nothing(args) || args.gold.is_some() {
        let (decisions, reviewed) = Archive::open(&args.graph)?.reviewed(&ontology.vocabulary)?;
        return match &args.gold {
            Some(folder) => gold(folder, &args.graph, &decisions, &reviewed, global),
            None => list(args.format, &decisions, &reviewed, &ontology),
        };
    }
    Ok(ExitCode::SUCCESS)
}

fn changes_nothing(args: &Args) -> bool {
    let lists = [&args.accept, &args.reject, &args.apart, &args.one, &args.undo];
    lists.iter().all(|list| list.is_empty()) && args.correct.is_none() && args.apply.is_none()
}

impl Args {
    /// Returns the steps asked for: those of a file first.
    fn changes(&self, archive: &Archive, ontology: &Ontology) -> Result<Vec<Change>, Error> {
        let mut changes = Vec::new();
        if let Some(file) = &self.apply {
            let text = std::fs::read_to_string(file).map_err(|error| Error::io(file, &error))?;
            changes.extend(Decisions::parse(file, &text)?.iter().cloned().map(Change::Decide));
        }
        let known = match self.accept.is_empty() && self.reject.is_empty() && self.correct.is_none() {
            true => Knowledge::default(),
            false => archive.knowledge(&ontology.vocabulary)?,
        };
        let decide = |id: &String, verdict: Verdict| {
            // A claim that is gone is known by the decision that took it away.
            let id = match archive.decisions().get(id) {
                Some(_) => id.clone(),
                None => explain::claim(&known, id)?.map_or_else(|| id.clone(), |claim| claim.id.clone()),
            };
            Ok::<_, Error>(Change::Decide(Decision::of_claim(&id, verdict, self.note.clone())))
        };
        for (ids, verdict) in [(&self.accept, Verdict::Accept), (&self.reject, Verdict::Reject)] {
            for id in ids {
                changes.push(decide(id, verdict.clone())?);
            }
        }
        if let Some(id) = &self.correct {
            changes.push(decide(id, Verdict::Correct(Box::new(correction(&self.set, ontology)?)))?);
        }
        for (names, verdict) in [(&self.apart, Verdict::Reject), (&self.one, Verdict::Accept)] {
            for [first, second] in names.as_chunks::<2>().0 {
                let about = Judged::Merge([side(first), side(second)]);
                changes.push(Change::Decide(Decision { about, verdict: verdict.clone(), note: self.note.clone() }));
            }
        }
        changes.extend(self.undo.iter().cloned().map(Change::Undo));
        Ok(changes)
    }
}

fn setting(text: &str) -> Result<(String, String), String> {
    let (part, value) = text.split_once('=').ok_or("write PART=VALUE, such as date=2024-05")?;
    Ok((part.trim().to_owned(), value.trim().to_owned()))
}

fn side(text: &str) -> Side {
    match text.split_once('@') {
        Some((name, document)) => Side { name: name.to_owned(), document: Some(document.to_owned()) },
        None => Side { name: text.to_owned(), document: None },
    }
}

/// Returns what the settings change.
fn correction(settings: &[(String, String)], ontology: &Ontology) -> Result<Correction, Error> {
    let mut to = Correction::default();
    for (part, value) in settings {
        let wrong = |message: String| Error::Query { message, hint: None };
        match part.as_str() {
            "subject" => to.subject = Some(end(value)),
            "object" => to.object = Some(end(value)),
            "predicate" => to.predicate = Some(value.clone()),
            "status" => to.status = Some(value.parse().map_err(wrong)?),
            name => {
                let known = ontology.vocabulary.qualifiers.get(name);
                let is_flag = known.is_some_and(|known| known.value == ValueType::Flag);
                let qualifier = match (value.as_str(), known.is_some_and(|known| known.many)) {
                    ("", _) => None,
                    ("true" | "false", _) if is_flag => Some(Qualifier::Flag(value == "true")),
                    (_, true) if value.contains(';') => {
                        Some(Qualifier::List(value.split(';').map(|part| part.trim().to_owned()).collect()))
                    }
                    _ => Some(Qualifier::Text(value.clone())),
                };
                to.qualifiers.insert(name.to_owned(), qualifier);
            }
        }
    }
    Ok(to)
}

/// Returns the end that a text names: a name alone, or one with its class in brackets.
fn end(text: &str) -> End {
    match text.strip_suffix(')').and_then(|text| text.rsplit_once(" (")) {
        Some((name, class)) => End::Entity { name: name.to_owned(), class: class.to_owned() },
        None => End::Name(text.to_owned()),
    }
}

fn gold(
    folder: &Path,
    graph: &Path,
    decisions: &Decisions,
    reviewed: &Reviewed,
    global: &Global,
) -> Result<ExitCode, Error> {
    let written = write_gold(folder, &Archive::open(graph)?.documents()?, decisions, reviewed)?;
    if !global.is_quiet() {
        let lines: String = written.iter().map(|path| format!("{:<10}  {}\n", "written", path.display())).collect();
        emit(None, |out| out.write_all(lines.as_bytes()))?;
    }
    Ok(ExitCode::from(u8::from(written.is_empty())))
}

fn list(format: Format, decisions: &Decisions, reviewed: &Reviewed, ontology: &Ontology) -> Result<ExitCode, Error> {
    let text = match format {
        _ if decisions.is_empty() => String::new(),
        Format::Jsonl => decisions.write(),
        Format::Table => {
            let mut entities: BTreeMap<_, _> = reviewed.entities.clone();
            entities.extend(reviewed.knowledge.entities.clone());
            let knowledge = Knowledge { entities, ..reviewed.knowledge.clone() };
            let captions = Captions::new(ontology, "en")?;
            let quoter = Quoter { knowledge: &knowledge, captions: &captions, ink: Colour::Never.ink() };
            let rows =
                decisions.iter().zip(&reviewed.found).map(|(decision, found)| row(decision, found.as_ref(), &quoter));
            table(&["key", "verdict", "about", "note"], rows) + "\n"
        }
    };
    emit(None, |out| out.write_all(text.as_bytes()))?;
    Ok(ExitCode::from(u8::from(decisions.is_empty())))
}

fn row(decision: &Decision, found: Option<&Claim>, quoter: &Quoter<'_>) -> Vec<String> {
    let verdict = match (&decision.verdict, &decision.about) {
        (Verdict::Accept, Judged::Claim { .. }) => "accepted",
        (Verdict::Reject, Judged::Claim { .. }) => "rejected",
        (Verdict::Correct(_), _) => "corrected",
        (Verdict::Accept, Judged::Merge(_)) => "one",
        (Verdict::Reject, Judged::Merge(_)) => "apart",
    };
    let about = match (&decision.about, found) {
        (Judged::Merge(sides), _) => sides.each_ref().map(spoken).join(" / "),
        (Judged::Claim { .. }, None) => "no document says so now".to_owned(),
        (Judged::Claim { .. }, Some(found)) => {
            let is_it = |claim: &&Claim| {
                claim.qualifiers.get(CORRECTED).is_some_and(|old| old.texts().first() == Some(&found.id))
            };
            let new = quoter.knowledge.claims.iter().find(is_it);
            let new = new.map(|new| format!(" ⇒ {}", quoter.link(new))).unwrap_or_default();
            format!("{}{new}", quoter.link(found))
        }
    };
    vec![decision.key(), verdict.to_owned(), about, decision.note.clone().unwrap_or_default()]
}

fn spoken(side: &Side) -> String {
    side.document.as_ref().map_or_else(|| side.name.clone(), |document| format!("{}@{document}", side.name))
}
