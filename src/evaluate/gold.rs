//! In: `NAME.claims.jsonl` and `NAME.entities.jsonl`. Out: [`Gold`], what a person found in the text `NAME.txt`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value as Json;

use crate::Error;
use crate::evaluate::likeness::bare;
use crate::model::{Date, Money, Qualifier, Status};
use crate::ontology::{Vocabulary, nearest};

/// Ending of the files that hold gold claims.
const CLAIMS: &str = ".claims.jsonl";

/// The claims of one text as a person found them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gold {
    /// The file of the claims.
    pub path: PathBuf,
    /// The claims, in the order of the file.
    pub claims: Vec<GoldClaim>,
    /// Every entity's names, bare, by the name the claims use.
    pub(super) names: BTreeMap<String, BTreeSet<String>>,
}

/// One claim of the gold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoldClaim {
    /// Line in the file, from 1.
    pub line: usize,
    /// Name of the subject.
    pub subject: String,
    /// Predicate of the ontology.
    pub predicate: String,
    /// Name of the object, or a value in its text form.
    pub object: String,
    /// How firmly the text states it.
    pub status: Status,
    /// What the text adds.
    pub qualifiers: BTreeMap<String, Qualifier>,
    /// Words of the text that state it.
    pub evidence: Vec<String>,
    /// Whether missing it counts; claims of a second tier are neither missed nor wrong.
    pub is_required: bool,
}

#[derive(Deserialize)]
struct ClaimLine {
    subject: String,
    predicate: String,
    object: String,
    status: String,
    #[serde(default)]
    qualifiers: BTreeMap<String, Json>,
    #[serde(default)]
    evidence: Vec<String>,
    tier: Option<u8>,
}

#[derive(Deserialize)]
struct EntityLine {
    name: String,
    names: Vec<String>,
}

impl Gold {
    /// Returns the stems that `path` names: itself, or those of every `NAME.claims.jsonl` in it when it is a folder, sorted.
    pub fn stems(path: &Path) -> Result<Vec<PathBuf>, Error> {
        if !path.is_dir() {
            return Ok(vec![stem(path)]);
        }
        let wrong = |error: std::io::Error| Error::io(path, &error);
        let mut stems = Vec::new();
        for entry in fs::read_dir(path).map_err(wrong)? {
            let file = entry.map_err(wrong)?.path();
            if file.to_string_lossy().ends_with(CLAIMS) {
                stems.push(stem(&file));
            }
        }
        stems.sort();
        if stems.is_empty() {
            let error = Error::file(path, "this folder holds no gold files");
            return Err(error.with_hint("gold is NAME.claims.jsonl, NAME.entities.jsonl and NAME.txt side by side"));
        }
        Ok(stems)
    }

    /// Reads the two files of `stem`; a mistake is an error that names file and line.
    pub fn read(stem: &Path, vocabulary: &Vocabulary) -> Result<Self, Error> {
        let [claims, entities] = [CLAIMS, ".entities.jsonl"].map(|ending| with_ending(stem, ending));
        Self::parse((&claims, &open(&claims)?), (&entities, &open(&entities)?), vocabulary)
    }

    /// Reads the texts of the two files; the paths are what errors call them.
    pub fn parse(claims: (&Path, &str), entities: (&Path, &str), vocabulary: &Vocabulary) -> Result<Self, Error> {
        let mut names = BTreeMap::new();
        let hint = r#"an entity is {"name": ..., "class": ..., "names": [...]}"#;
        for (_, entity) in lines::<EntityLine>(entities, hint)? {
            let all = entity.names.iter().chain([&entity.name]).map(|name| bare(name)).collect();
            names.insert(entity.name, all);
        }
        let hint = r#"a claim is {"subject", "predicate", "object", "status", "qualifiers"?, "evidence"?, "tier"?}"#;
        let mut found = Vec::new();
        for (line, claim) in lines::<ClaimLine>(claims, hint)? {
            let wrong = |message: String| Error::data(claims.0, (line, 1), message);
            check(&claim, &names, vocabulary, entities.0).map_err(|(message, hint)| wrong(message).with_hint(hint))?;
            let status = claim.status.parse().map_err(wrong)?;
            let qualifiers = claim.qualifiers.into_iter().map(|(name, value)| match qualifier(&value) {
                Some(qualifier) => Ok((name, qualifier)),
                None => Err(wrong(format!("qualifier \"{name}\" is neither text, nor a number, a list or yes or no"))),
            });
            found.push(GoldClaim {
                line,
                subject: claim.subject,
                predicate: claim.predicate,
                object: claim.object,
                status,
                qualifiers: qualifiers.collect::<Result<_, _>>()?,
                evidence: claim.evidence,
                is_required: claim.tier.unwrap_or(1) == 1,
            });
        }
        Ok(Self { path: claims.0.to_owned(), claims: found, names })
    }

    /// Returns the file of the text that the gold of `stem` is about.
    pub fn text_of(stem: &Path) -> PathBuf {
        with_ending(stem, ".txt")
    }
}

/// Returns `path` without the ending of any gold file.
fn stem(path: &Path) -> PathBuf {
    let text = path.to_string_lossy();
    let endings = [CLAIMS, ".entities.jsonl", ".txt"];
    endings.iter().find_map(|ending| text.strip_suffix(ending)).map_or_else(|| path.to_owned(), PathBuf::from)
}

fn with_ending(stem: &Path, ending: &str) -> PathBuf {
    let mut path = stem.as_os_str().to_owned();
    path.push(ending);
    PathBuf::from(path)
}

fn open(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(|error| {
        Error::io(path, &error).with_hint("gold is NAME.claims.jsonl, NAME.entities.jsonl and NAME.txt side by side")
    })
}

/// Returns what each line that is not blank says, with its number.
fn lines<T: DeserializeOwned>((path, text): (&Path, &str), hint: &str) -> Result<Vec<(usize, T)>, Error> {
    let parse = |(index, line): (usize, &str)| {
        serde_json::from_str(line).map(|parsed| (index + 1, parsed)).map_err(|error| {
            let told = error.to_string();
            let reason = told.rsplit_once(" at line ").map_or(told.as_str(), |(reason, _)| reason);
            Error::data(path, (index + 1, error.column().max(1)), reason).with_hint(hint)
        })
    };
    text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()).map(parse).collect()
}

/// Returns what is wrong with a claim and what would be right.
fn check(
    claim: &ClaimLine,
    names: &BTreeMap<String, BTreeSet<String>>,
    vocabulary: &Vocabulary,
    entities: &Path,
) -> Result<(), (String, String)> {
    if !vocabulary.predicates.contains_key(&claim.predicate) {
        return Err(unknown("predicate", &claim.predicate, vocabulary.predicates.keys()));
    }
    if let Some(name) = claim.qualifiers.keys().find(|name| !vocabulary.qualifiers.contains_key(*name)) {
        return Err(unknown("qualifier", name, vocabulary.qualifiers.keys()));
    }
    let is_value = claim.object.parse::<Money>().is_ok() || claim.object.parse::<Date>().is_ok();
    let object = (!is_value).then_some(&claim.object);
    for name in [&claim.subject].into_iter().chain(object) {
        if !names.contains_key(name) {
            let (message, hint) = unknown("entity", name, names.keys());
            return Err((message, format!("{hint} Every entity of a claim stands in {}", entities.display())));
        }
    }
    Ok(())
}

fn unknown<'n>(what: &str, name: &str, known: impl Iterator<Item = &'n String> + Clone) -> (String, String) {
    let near = nearest(name, known.clone().map(String::as_str));
    let list = || format!("known are {}", known.map(String::as_str).collect::<Vec<_>>().join(", "));
    (format!("unknown {what} \"{name}\""), near.map_or_else(list, |near| format!("did you mean \"{near}\"?")))
}

fn qualifier(value: &Json) -> Option<Qualifier> {
    match value {
        Json::Bool(flag) => Some(Qualifier::Flag(*flag)),
        Json::String(text) => Some(Qualifier::Text(text.clone())),
        Json::Number(number) => Some(Qualifier::Text(number.to_string())),
        Json::Array(values) => {
            values.iter().map(|value| value.as_str().map(str::to_owned)).collect::<Option<_>>().map(Qualifier::List)
        }
        Json::Null | Json::Object(_) => None,
    }
}
