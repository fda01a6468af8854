//! In: the arguments that name texts. Out: the documents, read; what failed is told at once.

use std::io::Read;
use std::path::PathBuf;
use std::process::ExitCode;

use guanxi::Error;
use guanxi::model::{Date, Document, Knowledge};
use guanxi::pipeline::Pipeline;
use guanxi::read::{Format, Input, read};

use crate::cli::global::Global;
use crate::cli::progress::Progress;

/// Arguments of the commands that read texts.
#[derive(Debug, clap::Args)]
pub struct InputArgs {
    /// Text to read: files, folders (every .txt, .md and .jsonl below them), or - for standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// How the input is laid out; auto goes by the file's ending, else by the first line
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "auto")]
    input_format: Layout,
    /// Date of publication of the texts that do not tell theirs: 2024, 2024-05 or 2024-05-14
    #[arg(long, value_name = "DATE")]
    date: Option<Date>,
    /// Number of threads; the result does not depend on it [default: one per processor]
    #[arg(short = 'j', long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    threads: Option<u16>,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Layout {
    /// By the file's ending, else by the first line
    Auto,
    /// Each file is one document
    Text,
    /// Each line is a document: {"id", "text", "date"?, "title"?, "url"?}
    Jsonl,
}

/// The documents read, and whether some were not.
pub struct Texts {
    /// The documents, sorted by identifier.
    pub documents: Vec<Document>,
    /// Whether anything named could not be read.
    pub is_incomplete: bool,
}

impl Texts {
    /// Returns the exit code: 2 when anything named could not be read, 1 when the texts make no claim, else 0.
    pub fn verdict(&self, claims: usize, global: &Global) -> ExitCode {
        if self.is_incomplete {
            return ExitCode::from(2);
        }
        if claims == 0 {
            global.warn("no claim was found", None);
            return ExitCode::from(1);
        }
        ExitCode::SUCCESS
    }
}

impl InputArgs {
    /// Reads the texts, telling on standard error what failed and what is remarked.
    pub fn read(&self, global: &Global) -> Result<Texts, Error> {
        if let Some(threads) = self.threads {
            // Refused only when a pool stands already, which no command does before it reads.
            let _ = rayon::ThreadPoolBuilder::new().num_threads(threads.into()).build_global();
        }
        let format = match self.input_format {
            Layout::Auto => Format::Auto,
            Layout::Text => Format::Text,
            Layout::Jsonl => Format::JsonLines,
        };
        let mut reading = read(&self.inputs()?, format);
        global.remark(&reading.diagnostics);
        for failure in &reading.failures {
            global.fail(failure);
        }
        for document in &mut reading.documents {
            document.date = document.date.or(self.date);
        }
        Ok(Texts { documents: reading.documents, is_incomplete: !reading.failures.is_empty() })
    }

    /// Reads the texts and runs them through `pipeline`, showing how far it is and telling what is remarked.
    pub fn understand(&self, pipeline: &Pipeline, global: &Global) -> Result<(Texts, Knowledge), Error> {
        let texts = self.read(global)?;
        let progress = Progress::new(texts.documents.len(), global);
        let (knowledge, diagnostics) = pipeline.run_watched(&texts.documents, &|_| progress.advance());
        drop(progress);
        global.remark(&diagnostics);
        Ok((texts, knowledge))
    }

    fn inputs(&self) -> Result<Vec<Input>, Error> {
        let mut inputs = Vec::new();
        let mut has_read_stdin = false;
        for path in &self.files {
            if path.as_os_str() != "-" {
                inputs.push(Input::Path(path.clone()));
            } else if !has_read_stdin {
                has_read_stdin = true;
                let mut bytes = Vec::new();
                std::io::stdin().lock().read_to_end(&mut bytes).map_err(|error| Error::io("standard input", &error))?;
                inputs.push(Input::Bytes { name: "stdin".to_owned(), bytes });
            }
        }
        Ok(inputs)
    }
}
