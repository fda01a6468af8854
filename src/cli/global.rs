//! In: the options every command takes. Out: the ontology to use, and messages on standard error.

use std::error::Error as _;
use std::io::Write;
use std::path::{Path, PathBuf};

use guanxi::Error;
use guanxi::model::{Diagnostic, Severity};
use guanxi::ontology::Ontology;

/// Options of every command.
#[derive(Debug, clap::Args)]
pub struct Global {
    /// Use the words, rules and classes of DIR in place of the built-in ones
    #[arg(long, global = true, value_name = "DIR", help_heading = "Global options")]
    ontology: Option<PathBuf>,
    /// Tell more of what is being done
    #[arg(short, long, global = true, help_heading = "Global options")]
    verbose: bool,
    /// Print errors only
    #[arg(short, long, global = true, conflicts_with = "verbose", help_heading = "Global options")]
    quiet: bool,
}

impl Global {
    /// Returns the ontology asked for, the built-in one when none is.
    pub fn ontology(&self) -> Result<Ontology, Error> {
        self.ontology.as_ref().map_or_else(Ontology::embedded, |folder| Ontology::load(folder))
    }

    /// Returns the folder of the ontology asked for.
    pub fn ontology_folder(&self) -> Option<&Path> {
        self.ontology.as_deref()
    }

    /// Returns whether only errors are wanted.
    pub fn is_quiet(&self) -> bool {
        self.quiet
    }

    /// Returns whether more is to be told.
    pub fn is_verbose(&self) -> bool {
        self.verbose
    }

    /// Prints `error: ...` and, where something is known to help, `hint: ...`.
    pub fn fail(&self, error: &Error) {
        let mut message = error.to_string();
        let mut cause = error.source();
        while let Some(error) = cause {
            message.push_str(": ");
            message.push_str(&error.to_string());
            cause = error.source();
        }
        say("error", &message);
        if let Some(hint) = error.hint() {
            say("hint", hint);
        }
    }

    /// Prints a warning and what helps, unless only errors are wanted.
    pub fn warn(&self, message: &str, hint: Option<&str>) {
        if !self.quiet {
            say("warning", message);
            hint.into_iter().for_each(|hint| say("hint", hint));
        }
    }

    /// Prints what the library remarked: warnings always, notes when more is wanted, nothing when only errors are.
    pub fn remark(&self, diagnostics: &[Diagnostic]) {
        for diagnostic in diagnostics {
            match diagnostic.severity {
                Severity::Warning => self.warn(&diagnostic.to_string(), None),
                Severity::Note if self.verbose => say("note", &diagnostic.to_string()),
                Severity::Note => {}
            }
        }
    }
}

/// Writes one line to standard error; when nobody reads it there is nobody to tell.
fn say(kind: &str, message: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{kind}: {message}");
}
