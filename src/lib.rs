//! Builds a knowledge graph of people, organisations, products and places from Chinese and English news text.
//!
//! Text goes in as [`model::Document`]s, which [`read`] makes from files; [`pipeline`] turns them into
//! [`model::Knowledge`]: entities, and claims with the words that state them. From there [`graph`] finds ways and
//! neighbours, [`rdf`] writes and answers SPARQL, [`draw`] makes pictures, [`exchange`] writes JSON Lines;
//! [`evaluate`] holds the claims against those that a person found; [`serve`] puts a graph on the network.
//!
//! ```
//! use guanxi::{model::Document, ontology::Ontology, pipeline::Pipeline, rdf};
//!
//! let ontology = Ontology::embedded()?;
//! let text = std::fs::read_to_string("examples/texts/openai-zh-hant.txt")?;
//! let (knowledge, _) = Pipeline::new(&ontology)?.run(&[Document::new("openai", text)]);
//! let resignation = knowledge.claims.iter().find(|claim| claim.predicate == "left").ok_or("nobody left")?;
//! assert_eq!(resignation.evidence[0].document, "openai");
//! let store = rdf::Store::of(&knowledge, &ontology)?;
//! assert!(store.query("ASK { e:ilya-sutskever g:founded e:openai ; g:left e:openai }")?.is_found());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The library is silent and offline, and the same input gives the same bytes.
#![doc(html_no_source)]

pub mod error;
pub mod model;

pub mod ontology;

pub mod read;

pub mod segment;

pub mod pattern;

pub mod grammar;

pub mod tagger;

pub mod recognise;

pub mod scorer;

pub mod relate;

pub mod review;

pub mod resolve;

pub mod archive;

pub mod diff;

pub mod graph;

pub mod exchange;

pub mod rdf;

pub mod draw;

pub mod explore;

pub mod pipeline;

pub mod growth;

pub mod evaluate;

pub mod serve;

pub use error::Error;
