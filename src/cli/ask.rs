//! `guanxi ask`: in, a question by name and a graph; out, the answer. Without a name, the questions there are.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use guanxi::Error;
use guanxi::ontology::Files;
use guanxi::rdf::{Question, question_named, questions};

use crate::cli::answer::AnswerArgs;
use crate::cli::global::Global;
use crate::cli::output::emit;
use crate::cli::store::StoreArgs;

const EXAMPLES: &str = "\
Examples:
  guanxi ask                                                   list the questions
  guanxi ask founders-who-left graph                           ask one of a graph
  guanxi ask timeline graph --with entity=OpenAI --with since=2024-01-01
  guanxi ask timeline graph --with language=zh-Hant            Chinese verbs
  guanxi ask left-within-days graph --with within=90 --format json
  guanxi ask timeline --show > mine.rq                         a query to start from";

/// Ask a graph one of the ready questions.
///
/// Each is a SPARQL query in the folder questions/ of the ontology. NAME and GRAPH may stand in either order; GRAPH is the
/// current folder when it is left out. The exit code is 1 when nothing is found.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// The question; all are listed when it is left out
    name: Option<String>,
    /// Folder made by `guanxi build`, or an RDF file
    graph: Option<PathBuf>,
    /// Set a parameter of the question, more than once for more than one value
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    with: Vec<(String, String)>,
    /// Print the query in place of its answer
    #[arg(long, requires = "name")]
    show: bool,
    #[command(flatten)]
    store: StoreArgs,
    #[command(flatten)]
    answer: AnswerArgs,
}

/// Runs the command; the code is 1 when nothing is found.
pub fn run(args: &Args, global: &Global) -> Result<ExitCode, Error> {
    let ontology = global.ontology()?;
    let Some(name) = &args.name else {
        emit(None, |out| out.write_all(list(&questions(&ontology.files)).as_bytes()))?;
        return Ok(ExitCode::SUCCESS);
    };
    let (question, graph) = find(&ontology.files, name, args.graph.as_deref())?;
    if args.show && args.with.is_empty() {
        emit(None, |out| out.write_all(question.query.as_bytes()))?;
        return Ok(ExitCode::SUCCESS);
    }
    let store = args.store.open(&question.query, &graph, &ontology, false)?;
    let query = question.with(&args.with, &store)?;
    if args.show {
        emit(None, |out| out.write_all(query.as_bytes()))?;
        return Ok(ExitCode::SUCCESS);
    }
    let code = args.answer.print(&store.query(&query)?)?;
    // The process ends here: freeing a large graph quad by quad would take longer than asking it.
    std::mem::forget(store);
    Ok(code)
}

/// Returns the question and the graph, whichever of the two came first.
fn find(files: &Files, name: &str, graph: Option<&Path>) -> Result<(Question, PathBuf), Error> {
    let second =
        graph.and_then(Path::to_str).filter(|second| Path::new(name).exists() || question_named(files, second).is_ok());
    match (question_named(files, name), second) {
        (Ok(question), _) => Ok((question, graph.unwrap_or(Path::new(".")).to_owned())),
        (Err(_), Some(second)) => Ok((question_named(files, second)?, PathBuf::from(name))),
        (Err(error), None) => Err(error),
    }
}

/// Returns the questions with their words and parameters.
fn list(questions: &[Question]) -> String {
    let mut text = String::new();
    for question in questions {
        text.push_str(&format!("{}\n", question.name));
        question.words.iter().for_each(|words| text.push_str(&format!("    {words}\n")));
        for parameter in &question.parameters {
            let default = match parameter.is_entity() {
                true => String::new(),
                false => {
                    format!(" [{}]", parameter.default.trim_start_matches('"').split('"').next().unwrap_or_default())
                }
            };
            text.push_str(&format!("    --with {}=   {}{default}\n", parameter.name, parameter.words));
        }
    }
    text
}

fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() && !value.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err("write it as NAME=VALUE, such as organization=OpenAI".to_owned()),
    }
}
