//! In: the arguments that name texts. Out: the documents, read; what failed is told at once.

use std::io::{BufRead, BufReader, Read};
use std::path::PathBuf;
use std::process::ExitCode;

use guanxi::Error;
use guanxi::model::{Date, Document, Knowledge};
use guanxi::pipeline::Pipeline;
use guanxi::read::{Format, Input, Reading, lines, read, stream};

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
#[derive(Default)]
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

    /// Takes the next documents of `pieces` in place of those held, so many bytes of text together, telling what failed and what
    /// is remarked; returns whether these are the last.
    pub fn fill(
        &mut self,
        pieces: &mut dyn Iterator<Item = Reading>,
        bytes: usize,
        args: &InputArgs,
        global: &Global,
    ) -> bool {
        self.documents.clear();
        let mut held = 0;
        while held < bytes {
            let Some(piece) = pieces.next() else { return true };
            held += piece.documents.iter().map(|document| document.text.len()).sum::<usize>();
            self.add(piece, args, global);
        }
        false
    }

    /// Takes what was read, telling what failed and what is remarked.
    fn add(&mut self, reading: Reading, args: &InputArgs, global: &Global) {
        global.remark(&reading.diagnostics);
        reading.failures.iter().for_each(|failure| global.fail(failure));
        self.is_incomplete |= !reading.failures.is_empty();
        let dated = |document: Document| Document { date: document.date.or(args.date), ..document };
        self.documents.extend(reading.documents.into_iter().map(dated));
    }
}

impl InputArgs {
    /// Reads the texts, telling on standard error what failed and what is remarked.
    pub fn read(&self, global: &Global) -> Result<Texts, Error> {
        self.set_threads();
        let mut texts = Texts::default();
        texts.add(read(&self.inputs()?, self.format()), self, global);
        Ok(texts)
    }

    /// Returns the texts a few at a time, in the order of the files and their lines, standard input last.
    pub fn stream(&self) -> Result<Box<dyn Iterator<Item = Reading>>, Error> {
        self.set_threads();
        let format = self.format();
        let (piped, paths): (Vec<_>, Vec<_>) = self.files.iter().partition(|path| path.as_os_str() == "-");
        let files = stream(&paths.into_iter().cloned().map(Input::Path).collect::<Vec<_>>(), format);
        if piped.is_empty() {
            return Ok(Box::new(files));
        }
        let wrong = |error| Error::io("standard input", &error);
        let mut source = BufReader::new(std::io::stdin());
        let mut is_record = || Ok(source.fill_buf()?.trim_ascii_start().starts_with(b"{"));
        if format == Format::JsonLines || format == Format::Auto && is_record().map_err(wrong)? {
            return Ok(Box::new(files.chain(lines("stdin", source))));
        }
        let mut bytes = Vec::new();
        source.read_to_end(&mut bytes).map_err(wrong)?;
        Ok(Box::new(files.chain(stream(&[Input::Bytes { name: "stdin".to_owned(), bytes }], format))))
    }

    fn set_threads(&self) {
        if let Some(threads) = self.threads {
            // Refused only when a pool stands already, which no command does before it reads.
            let _ = rayon::ThreadPoolBuilder::new().num_threads(threads.into()).build_global();
        }
    }

    fn format(&self) -> Format {
        match self.input_format {
            Layout::Auto => Format::Auto,
            Layout::Text => Format::Text,
            Layout::Jsonl => Format::JsonLines,
        }
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
