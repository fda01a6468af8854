//! In: compiled rules. Out: [`Indexes`], which find the few that may match in a sentence.

use std::collections::BTreeMap;

use crate::grammar::rules::{Context, Rule, Scope, ValuePattern};
use crate::pattern::{Index, Label, Present};

/// Indexes of the rules of a grammar, in the order the grammar holds them.
#[derive(Debug, Clone, Default)]
pub struct Indexes {
    /// Of the patterns for values.
    pub values: Index,
    /// Of the patterns that speak for the class of a name.
    pub contexts: Index,
    /// Of the patterns that decide the status of relations.
    pub scopes: Index,
    /// Of the rules of each stage.
    pub stages: BTreeMap<u8, Index>,
    /// What the cues of relations ask for.
    pub(crate) cues: Present,
}

impl Indexes {
    /// Returns the indexes of these rules.
    pub(crate) fn new(
        values: &[ValuePattern],
        contexts: &[Context],
        scopes: &[Scope],
        stages: &BTreeMap<u8, Vec<Rule>>,
        labels: &[Label],
    ) -> Self {
        let mut cues = Present::default();
        labels.iter().for_each(|label| cues.insert(*label));
        let stage = |rules: &Vec<Rule>| Index::new(rules.iter().map(|rule| &rule.program));
        Self {
            values: Index::new(values.iter().map(|pattern| &pattern.program)),
            contexts: Index::new(contexts.iter().map(|context| &context.program)),
            scopes: Index::new(scopes.iter().map(|scope| &scope.program)),
            stages: stages.iter().map(|(number, rules)| (*number, stage(rules))).collect(),
            cues,
        }
    }
}
