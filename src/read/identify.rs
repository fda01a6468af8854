//! In: documents that may be called the same. Out: the same documents, each called differently, in the order of their names.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::Document;

/// A document and where it came from.
#[derive(Debug)]
pub(super) struct Draft {
    /// The document, with the identifier it would have if it were alone.
    pub(super) document: Document,
    /// The path of its file as given.
    pub(super) origin: String,
    /// The line of its record from 1, or 0 when it is the whole file.
    pub(super) line: usize,
}

/// Returns the documents, sorted by identifier, no two with the same.
pub(super) fn identify(mut drafts: Vec<Draft>) -> Vec<Document> {
    let counts = count(&drafts);
    for draft in &mut drafts {
        if draft.line == 0 && counts.get(&draft.document.id).is_some_and(|count| *count > 1) {
            draft.document.id.clone_from(&draft.origin);
        }
    }
    drafts.sort_by(|a, b| (&a.document.id, &a.origin, a.line).cmp(&(&b.document.id, &b.origin, b.line)));
    let mut taken: BTreeSet<String> = count(&drafts).into_keys().collect();
    let mut used = BTreeSet::new();
    for draft in &mut drafts {
        let id = &mut draft.document.id;
        if !used.insert(id.clone()) {
            let fresh = (2..).map(|number| format!("{id}#{number}")).find(|fresh| !taken.contains(fresh));
            *id = fresh.unwrap_or_default();
            taken.insert(id.clone());
        }
    }
    let mut documents: Vec<Document> = drafts.into_iter().map(|draft| draft.document).collect();
    documents.sort_by(|a, b| a.id.cmp(&b.id));
    documents
}

fn count(drafts: &[Draft]) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for draft in drafts {
        *counts.entry(draft.document.id.clone()).or_default() += 1;
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(id: &str, origin: &str, line: usize) -> Draft {
        Draft { document: Document::new(id, origin), origin: origin.to_owned(), line }
    }

    fn names(drafts: Vec<Draft>) -> Vec<(String, String)> {
        identify(drafts).into_iter().map(|document| (document.id, document.text)).collect()
    }

    #[test]
    fn calls_files_of_one_name_by_their_paths_in_any_order() {
        let there = names(vec![draft("a.txt", "x/a.txt", 0), draft("a.txt", "y/a.txt", 0)]);
        let back = names(vec![draft("a.txt", "y/a.txt", 0), draft("a.txt", "x/a.txt", 0)]);
        assert_eq!(there, back);
        assert_eq!(there[0].0, "x/a.txt");
    }

    #[test]
    fn numbers_records_of_one_name_without_taking_the_name_of_another() {
        let drafts = vec![draft("a", "n.jsonl", 3), draft("a", "n.jsonl", 1), draft("a#2", "n.jsonl", 2)];
        let ids: Vec<String> = names(drafts).into_iter().map(|(id, _)| id).collect();
        assert_eq!(ids, ["a", "a#2", "a#3"]);
    }
}
