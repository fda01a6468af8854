//! `guanxi draw`: in, a graph; out, its picture.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use guanxi::draw::{Format, Graphviz, Picture, Rendered, Style, Theme, compose, moves, png, stakes, timeline};
use guanxi::{Error, rdf};

use crate::cli::global::Global;
use crate::cli::language::LanguageArgs;
use crate::cli::output::emit;
use crate::cli::written;

const EXAMPLES: &str = "\
Examples:
  guanxi draw graph -o diagram.svg                          everything, or its most connected part
  guanxi draw graph -o near.png --around OpenAI --depth 2   what lies within two steps of one entity
  guanxi draw graph -o posts.svg --only founded,joined,left --lang zh-Hant
  guanxi draw graph -o when.svg --kind timeline             who did what when
  guanxi draw graph -o owners.svg --kind stakes             who owns and funds whom
  guanxi draw graph -o people.svg --kind moves              who went from where to where
  guanxi draw graph -o diagram.mmd                          Mermaid, which many editors and sites draw
  guanxi draw graph --format dot | dot -Tpdf -o all.pdf     any other format Graphviz writes";

/// Draw a graph: who is linked to whom, by what, and how firmly the texts say so.
///
/// GRAPH is a folder made by `guanxi build`, or any RDF file it wrote. Links are laid out by Graphviz, or here where it is not
/// installed or fails; the other kinds always here. PNG needs fonts that have the characters. Dashed is planned, dotted is
/// proposed or denied, faint is reported; an entity's amounts and dates stand inside it; in SVG the pointer shows the sentences.
/// The exit code is 1 when there is nothing to draw.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Folder made by `guanxi build`, or an RDF file
    graph: PathBuf,
    /// File to write; its ending chooses the format: .svg, .png, .dot, .mmd
    #[arg(short, long, value_name = "FILE", required_unless_present = "format")]
    output: Option<PathBuf>,
    /// Format to write, whatever the file is called
    #[arg(short, long, value_enum)]
    format: Option<Kind>,
    /// What the picture shows
    #[arg(short, long, value_enum, default_value = "links")]
    kind: Chart,
    /// Draw only what lies near this entity
    #[arg(long, value_name = "NAME")]
    around: Option<String>,
    /// How many steps are near
    #[arg(long, value_name = "N", default_value_t = 1, requires = "around", value_parser = clap::value_parser!(u16).range(1..))]
    depth: u16,
    /// Draw only claims of these predicates, parted by commas: founded,left,joined,invested
    #[arg(long, value_name = "PREDICATES", value_delimiter = ',')]
    only: Vec<String>,
    /// Draw everything, however crowded
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    language: LanguageArgs,
    /// Colours for a light or a dark page
    #[arg(long, value_enum, default_value = "light")]
    theme: Shade,
    /// Title above the picture [default: made from the names]
    #[arg(long)]
    title: Option<String>,
    /// Stop the layout after so many seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u32).range(1..))]
    timeout: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Kind {
    /// Scalable Vector Graphics
    Svg,
    /// Portable Network Graphics
    Png,
    /// The language of Graphviz
    Dot,
    /// Mermaid
    Mmd,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Chart {
    /// Who is linked to whom
    Links,
    /// Who did what when, a lane for each; SVG and PNG alone
    Timeline,
    /// Who owns and funds whom, owners first
    Stakes,
    /// Who went from where to where, by year; SVG and PNG alone
    Moves,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Shade {
    /// Dark on light
    Light,
    /// Light on dark
    Dark,
}

/// Runs the command; the code is 1 when there is nothing to draw.
pub fn run(args: &Args, global: &Global) -> Result<ExitCode, Error> {
    written::tell(&args.graph, global)?;
    let kind = args.kind()?;
    let ontology = global.ontology()?;
    let knowledge = rdf::load(&args.graph)?;
    let style = Style {
        language: args.language.choose(&knowledge),
        theme: match args.theme {
            Shade::Light => Theme::Light,
            Shade::Dark => Theme::Dark,
        },
        title: args.title.clone(),
        around: args.around.clone().map(|name| (name, args.depth.into())),
        only: args.only.clone(),
        all: args.all,
    };
    let sheet = match args.kind {
        Chart::Links => return show(args, kind, &compose(&knowledge, &ontology, &style)?, global),
        Chart::Stakes => match stakes(&knowledge, &ontology, &style)? {
            Some(picture) => return show(args, kind, &picture, global),
            None => None,
        },
        Chart::Timeline | Chart::Moves if !matches!(kind, Kind::Svg | Kind::Png) => {
            let path = args.output.as_deref().unwrap_or(std::path::Path::new("-"));
            return Err(Error::file(path, "this kind of picture is no graph").with_hint("write .svg or .png"));
        }
        Chart::Timeline => timeline(&knowledge, &ontology, &style)?,
        Chart::Moves => moves(&knowledge, &ontology, &style)?,
    };
    let Some(sheet) = sheet else {
        let message = match args.kind {
            Chart::Stakes => "nothing here tells who owns or funds whom",
            Chart::Moves => "nothing here tells that somebody came or went",
            _ => "nothing here has a date",
        };
        global.warn(message, None);
        return Ok(ExitCode::from(1));
    };
    let bytes = if kind == Kind::Png { png(&sheet.svg)? } else { sheet.svg.into_bytes() };
    emit(args.output.as_deref(), |out| out.write_all(&bytes))?;
    tell_left_out(sheet.left_out, global);
    Ok(ExitCode::SUCCESS)
}

/// Writes a picture of links, and says what it lacks.
fn show(args: &Args, kind: Kind, picture: &Picture, global: &Global) -> Result<ExitCode, Error> {
    let graphviz = Graphviz { deadline: Duration::from_secs(args.timeout.into()), ..Graphviz::default() };
    let text = |text: String| Rendered { bytes: text.into_bytes(), wordless: 0, trouble: None };
    let rendered = match kind {
        Kind::Svg => picture.render(&graphviz, Format::Svg)?,
        Kind::Png => picture.render(&graphviz, Format::Png)?,
        Kind::Dot => text(picture.dot()),
        Kind::Mmd => text(picture.mermaid()),
    };
    emit(args.output.as_deref(), |out| out.write_all(&rendered.bytes))?;
    if let Some(error) = &rendered.trouble {
        global.warn(&format!("laid out without Graphviz: {error}"), error.hint());
    }
    if rendered.wordless > 0 {
        let hint = "in SVG the pointer shows them; --around and --only draw a part of your choice";
        global.warn(&format!("{} lines have no words for want of room", rendered.wordless), Some(hint));
    }
    tell_left_out(picture.left_out(), global);
    if picture.is_empty() {
        global.warn("there is nothing to draw", None);
    }
    Ok(ExitCode::from(u8::from(picture.is_empty())))
}

fn tell_left_out((entities, claims): (usize, usize), global: &Global) {
    if claims > 0 {
        let hint = "--all draws everything, --around and --only draw a part of your choice";
        let message = format!("only the most connected part is drawn, without {entities} entities and {claims} claims");
        global.warn(&message, Some(hint));
    }
}

impl Args {
    /// Returns the format asked for, or the one the file is called by.
    fn kind(&self) -> Result<Kind, Error> {
        if let Some(kind) = self.format {
            return Ok(kind);
        }
        let path = self.output.as_deref().unwrap_or(std::path::Path::new("-"));
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_ascii_lowercase();
        match ending.as_str() {
            "svg" => Ok(Kind::Svg),
            "png" => Ok(Kind::Png),
            "dot" | "gv" => Ok(Kind::Dot),
            "mmd" | "mermaid" => Ok(Kind::Mmd),
            _ => Err(Error::file(path, "the name does not tell the format")
                .with_hint("end it with .svg, .png, .dot or .mmd, or add --format")),
        }
    }
}
