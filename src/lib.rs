//! Builds a knowledge graph of people, organisations, products and places from Chinese and English news text.
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

pub mod relate;

pub mod resolve;

pub mod exchange;

pub mod graph;

pub mod rdf;

pub mod draw;

pub mod pipeline;

pub use error::Error;
