//! In: `guanxi.ttl`. Out: the [`Vocabulary`] it describes, or an error that names the line at fault.

use std::path::Path;

use crate::Error;
use crate::ontology::check;
use crate::ontology::turtle::Description;
use crate::ontology::vocabulary::{Class, Inverse, Kind, Predicate, QualifierType, Vocabulary};

impl Vocabulary {
    /// Reads the vocabulary from the text of `guanxi.ttl`; `path` is what errors call the file.
    pub fn parse(path: &Path, text: &str) -> Result<Self, Error> {
        let file = Description::parse(path, text)?;
        check::terms(&file)?;
        let mut vocabulary = Self { prefixes: file.prefixes.clone(), ..Self::default() };
        for name in file.instances("owl:Class") {
            vocabulary.classes.insert(
                name.to_owned(),
                Class {
                    ancestors: check::ancestors(&file, name, "rdfs:subClassOf")?,
                    labels: file.labels(name),
                    comment: file.comment(name),
                },
            );
        }
        for name in file.instances("g:Qualifier") {
            let qualifier = QualifierType {
                value: check::value_type(&file, name)?,
                many: !file.is_a(name, "owl:FunctionalProperty"),
                labels: file.labels(name),
            };
            vocabulary.qualifiers.insert(name.to_owned(), qualifier);
        }
        for (class, kind) in [("g:EventPredicate", Kind::Event), ("g:StatePredicate", Kind::State)] {
            for name in file.instances(class) {
                vocabulary.predicates.insert(name.to_owned(), predicate(&file, name, kind)?);
            }
        }
        check::predicates(&file, &vocabulary)?;
        Ok(vocabulary)
    }
}

fn predicate(file: &Description<'_>, name: &str, kind: Kind) -> Result<Predicate, Error> {
    let names = |properties: [&str; 2]| properties.iter().flat_map(|property| file.names(name, property)).collect();
    let inverse = file.subjects("owl:inverseOf", name).next();
    Ok(Predicate {
        kind,
        domain: names(["rdfs:domain", "schema:domainIncludes"]),
        range: names(["rdfs:range", "schema:rangeIncludes"]),
        ancestors: check::ancestors(file, name, "rdfs:subPropertyOf")?,
        symmetric: file.is_a(name, "owl:SymmetricProperty"),
        inverse: inverse.map(|inverse| Inverse { name: inverse.to_owned(), labels: file.labels(inverse) }),
        qualifiers: file.names(name, "g:takes").collect(),
        labels: file.labels(name),
        comment: file.comment(name),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ontology::{Files, ValueType};

    fn embedded() -> Vocabulary {
        let files = Files::embedded();
        Vocabulary::parse(Path::new("guanxi.ttl"), files.text("guanxi.ttl").unwrap()).unwrap()
    }

    fn broken(from: &str, to: &str) -> Error {
        let text = Files::embedded().text("guanxi.ttl").unwrap().replacen(from, to, 1);
        Vocabulary::parse(Path::new("guanxi.ttl"), &text).unwrap_err()
    }

    #[test]
    fn knows_what_links_what() {
        let vocabulary = embedded();
        assert!(vocabulary.takes_subject("left", "Person") && !vocabulary.takes_subject("left", "Company"));
        assert!(vocabulary.takes_object("acquired", "Product") && vocabulary.takes_object("acquired", "Bank"));
        assert!(vocabulary.takes_object("valuedAt", "Money") && vocabulary.takes_object("inception", "Date"));
        assert!(vocabulary.predicates["returnedTo"].ancestors.contains("joined"));
        assert!(vocabulary.predicates["mergedWith"].symmetric);
        assert_eq!(vocabulary.predicates["founded"].inverse.as_ref().unwrap().name, "foundedBy");
        assert_eq!(vocabulary.predicates["founded"].labels.best("zh-Hant"), "創辦");
        assert_eq!(vocabulary.predicates["left"].kind, Kind::Event);
        assert!(vocabulary.qualifiers["role"].many && !vocabulary.qualifiers["date"].many);
        assert_eq!(vocabulary.qualifiers["amount"].value, ValueType::Money);
        assert_eq!((vocabulary.predicates.len(), vocabulary.qualifiers.len()), (36, 20));
    }

    #[test]
    fn places_a_term_nobody_described() {
        let error = broken(
            "g:EventPredicate , g:Once , owl:ObjectProperty ;\n    rdfs:domain g:Agent",
            "g:EventPredicate ;\n    rdfs:domain g:Agnet",
        );
        let line = Files::embedded()
            .text("guanxi.ttl")
            .unwrap()
            .lines()
            .position(|line| line.starts_with("g:founded a"))
            .unwrap()
            + 2;
        assert_eq!(error.to_string(), format!("guanxi.ttl:{line}:17: unknown term \"g:Agnet\""));
        assert_eq!(error.hint(), Some("did you mean \"g:Agent\"?"));
    }

    #[test]
    fn places_a_slip_of_syntax() {
        let error = broken("g:Person a owl:Class ;", "g:Person a owl:Class");
        assert!(error.to_string().starts_with("guanxi.ttl:4"), "{error}");
    }

    #[test]
    fn wants_every_predicate_whole() {
        let error = broken("    rdfs:range g:Place ;\n    g:takes g:start , g:end , g:date ;", "    g:takes g:start ;");
        assert!(error.to_string().ends_with("predicate \"headquarteredIn\" has no range"), "{error}");
        let error = broken("\"離開\"@zh-Hant , ", "");
        assert!(error.to_string().ends_with("predicate \"left\" has no label in zh-Hant"), "{error}");
        let error = broken("g:takes g:date , g:role ;", "g:takes g:Person ;");
        assert!(error.to_string().ends_with("\"g:Person\" is no qualifier"), "{error}");
        let error =
            broken("g:joined a g:EventPredicate", "g:joined rdfs:subPropertyOf g:returnedTo ; a g:EventPredicate");
        assert!(error.to_string().contains("is more general than itself"), "{error}");
    }
}
