//! In: a query. Out: [`Need`], the triples that its answer can depend on.
//!
//! A triple pattern with a known predicate matches no triple with another one, and one with a known object as well no triple
//! with another object. A graph that holds only triples some pattern may match answers as the whole does; where that is not
//! sure, all is needed.

use std::collections::{BTreeMap, BTreeSet};

use oxigraph::model::{NamedNode, NamedNodeRef, Quad, Term};
use spargebra::Query;
use spargebra::algebra::{
    AggregateExpression, Expression, GraphPattern, OrderExpression, PropertyPathExpression as Path,
};
use spargebra::term::{NamedNodePattern, TermPattern, TriplePattern};

/// Triples that an answer can depend on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Need {
    /// All there are.
    All,
    /// Those of these predicates, with these objects where there are any.
    Some(BTreeMap<NamedNode, Option<BTreeSet<NamedNode>>>),
}

impl Need {
    /// Returns what a query needs.
    pub(crate) fn of(query: &Query) -> Self {
        let mut search = Search { found: BTreeMap::new() };
        let known = match query {
            Query::Select { pattern, .. } | Query::Construct { pattern, .. } | Query::Ask { pattern, .. } => {
                search.pattern(pattern, &BTreeSet::new())
            }
            Query::Describe { .. } => None,
        };
        known.map_or(Self::All, |()| Self::Some(search.found))
    }

    /// Returns the same need and all triples of other predicates beside it.
    pub(crate) fn with(mut self, predicates: &[NamedNodeRef<'_>]) -> Self {
        if let Self::Some(known) = &mut self {
            known.extend(predicates.iter().map(|predicate| (predicate.into_owned(), None)));
        }
        self
    }

    /// Returns whether a triple is needed, whatever its graph.
    pub(crate) fn takes(&self, quad: &Quad) -> bool {
        match self {
            Self::All => true,
            Self::Some(known) => match known.get(&quad.predicate) {
                Some(Some(objects)) => matches!(&quad.object, Term::NamedNode(node) if objects.contains(node)),
                Some(None) => true,
                None => false,
            },
        }
    }

    /// Returns whether this holds all that `other` needs.
    pub(crate) fn covers(&self, other: &Self) -> bool {
        let (Self::Some(own), Self::Some(other)) = (self, other) else { return *self == Self::All };
        other.iter().all(|(predicate, wanted)| match (own.get(predicate), wanted) {
            (Some(None), _) => true,
            (Some(Some(own)), Some(wanted)) => wanted.is_subset(own),
            (Some(Some(_)), None) | (None, _) => false,
        })
    }
}

/// What was found so far; each step gives nothing where all is needed.
struct Search {
    found: BTreeMap<NamedNode, Option<BTreeSet<NamedNode>>>,
}

impl Search {
    fn add(&mut self, predicate: &NamedNode, object: Option<NamedNode>) {
        let known = self.found.entry(predicate.clone()).or_insert_with(|| Some(BTreeSet::new()));
        match (known.as_mut(), object) {
            (Some(objects), Some(object)) => drop(objects.insert(object)),
            (Some(_), None) => *known = None,
            (None, _) => {}
        }
    }

    /// Finds what a pattern needs beside others that bind the variables `bound` to ends of needed triples.
    fn pattern(&mut self, pattern: &GraphPattern, bound: &BTreeSet<String>) -> Option<()> {
        let none = BTreeSet::new();
        match pattern {
            GraphPattern::Bgp { patterns } => patterns.iter().try_for_each(|triple| self.triple(triple)),
            GraphPattern::Path { subject, path, object } => {
                self.path(path)?;
                let is_known = |end: &TermPattern| match end {
                    TermPattern::NamedNode(_) | TermPattern::Literal(_) => true,
                    other => open(other).is_some_and(|name| bound.contains(&name)),
                };
                // A way of no steps leads from everything in the graph to itself.
                (!is_empty(path) || is_known(subject) || is_known(object)).then_some(())
            }
            GraphPattern::Join { left, right } => {
                self.pattern(left, &(bound | &binds(right)))?;
                self.pattern(right, &(bound | &binds(left)))
            }
            GraphPattern::LeftJoin { left, right, expression } => {
                let known = bound | &binds(left);
                self.pattern(left, bound)?;
                self.pattern(right, &known)?;
                expression.iter().try_for_each(|expression| self.expression(expression, &known))
            }
            GraphPattern::Minus { left, right } => {
                self.pattern(left, bound)?;
                self.pattern(right, &binds(left))
            }
            GraphPattern::Union { left, right } => {
                self.pattern(left, bound)?;
                self.pattern(right, bound)
            }
            GraphPattern::Filter { expr, inner } => {
                self.pattern(inner, bound)?;
                self.expression(expr, &(bound | &binds(inner)))
            }
            GraphPattern::Extend { inner, expression, .. } => {
                self.pattern(inner, bound)?;
                self.expression(expression, &none)
            }
            // A graph of which nothing was needed would not be there.
            GraphPattern::Graph { inner, .. } => is_matched(inner).then(|| self.pattern(inner, &none)).flatten(),
            GraphPattern::OrderBy { inner, expression } => {
                self.pattern(inner, &none)?;
                expression.iter().try_for_each(|order| match order {
                    OrderExpression::Asc(order) | OrderExpression::Desc(order) => self.expression(order, &none),
                })
            }
            GraphPattern::Group { inner, aggregates, .. } => {
                self.pattern(inner, &none)?;
                aggregates.iter().try_for_each(|(_, aggregate)| match aggregate {
                    AggregateExpression::CountSolutions { .. } => Some(()),
                    AggregateExpression::FunctionCall { expr, .. } => self.expression(expr, &none),
                })
            }
            GraphPattern::Project { inner, .. }
            | GraphPattern::Distinct { inner }
            | GraphPattern::Reduced { inner }
            | GraphPattern::Slice { inner, .. } => self.pattern(inner, &none),
            GraphPattern::Values { .. } => Some(()),
            // Other graphs, and what newer versions of the language bring.
            _ => None,
        }
    }

    fn triple(&mut self, triple: &TriplePattern) -> Option<()> {
        let NamedNodePattern::NamedNode(predicate) = &triple.predicate else { return None };
        let object = match &triple.object {
            TermPattern::NamedNode(node) => Some(node.clone()),
            // A literal is matched by its value, which may be written in other ways.
            _ => None,
        };
        self.add(predicate, object);
        Some(())
    }

    fn path(&mut self, path: &Path) -> Option<()> {
        match path {
            Path::NamedNode(predicate) => {
                self.add(predicate, None);
                Some(())
            }
            Path::Reverse(inner) | Path::ZeroOrMore(inner) | Path::OneOrMore(inner) | Path::ZeroOrOne(inner) => {
                self.path(inner)
            }
            Path::Sequence(one, other) | Path::Alternative(one, other) => {
                self.path(one)?;
                self.path(other)
            }
            Path::NegatedPropertySet(_) => None,
        }
    }

    fn expression(&mut self, expression: &Expression, bound: &BTreeSet<String>) -> Option<()> {
        match expression {
            Expression::NamedNode(_) | Expression::Literal(_) | Expression::Variable(_) | Expression::Bound(_) => {
                Some(())
            }
            Expression::Or(one, other)
            | Expression::And(one, other)
            | Expression::Equal(one, other)
            | Expression::SameTerm(one, other)
            | Expression::Greater(one, other)
            | Expression::GreaterOrEqual(one, other)
            | Expression::Less(one, other)
            | Expression::LessOrEqual(one, other)
            | Expression::Add(one, other)
            | Expression::Subtract(one, other)
            | Expression::Multiply(one, other)
            | Expression::Divide(one, other) => {
                self.expression(one, bound)?;
                self.expression(other, bound)
            }
            Expression::UnaryPlus(inner) | Expression::UnaryMinus(inner) | Expression::Not(inner) => {
                self.expression(inner, bound)
            }
            Expression::Exists(pattern) => self.pattern(pattern, bound),
            Expression::In(one, others) => {
                self.expression(one, bound)?;
                others.iter().try_for_each(|other| self.expression(other, bound))
            }
            Expression::If(test, yes, no) => {
                self.expression(test, bound)?;
                self.expression(yes, bound)?;
                self.expression(no, bound)
            }
            Expression::Coalesce(parts) | Expression::FunctionCall(_, parts) => {
                parts.iter().try_for_each(|part| self.expression(part, bound))
            }
        }
    }
}

/// Returns whether a path may have no steps.
fn is_empty(path: &Path) -> bool {
    match path {
        Path::ZeroOrMore(_) | Path::ZeroOrOne(_) => true,
        Path::Reverse(inner) | Path::OneOrMore(inner) => is_empty(inner),
        Path::Sequence(one, other) => is_empty(one) && is_empty(other),
        Path::Alternative(one, other) => is_empty(one) || is_empty(other),
        Path::NamedNode(_) | Path::NegatedPropertySet(_) => false,
    }
}

/// Returns whether a pattern has solutions only in a graph with a triple that it matches.
fn is_matched(pattern: &GraphPattern) -> bool {
    match pattern {
        GraphPattern::Bgp { patterns } => !patterns.is_empty(),
        GraphPattern::Path { path, .. } => !is_empty(path),
        GraphPattern::Join { left, right } => is_matched(left) || is_matched(right),
        GraphPattern::LeftJoin { left, .. } | GraphPattern::Minus { left, .. } => is_matched(left),
        GraphPattern::Union { left, right } => is_matched(left) && is_matched(right),
        GraphPattern::Filter { inner, .. }
        | GraphPattern::Extend { inner, .. }
        | GraphPattern::OrderBy { inner, .. }
        | GraphPattern::Project { inner, .. }
        | GraphPattern::Distinct { inner }
        | GraphPattern::Reduced { inner }
        | GraphPattern::Slice { inner, .. } => is_matched(inner),
        _ => false,
    }
}

/// Returns the variables that a pattern binds to ends of triples it matches, in every solution.
fn binds(pattern: &GraphPattern) -> BTreeSet<String> {
    let ends = |ends: [&TermPattern; 2]| ends.map(open).into_iter().flatten().collect::<Vec<_>>();
    match pattern {
        GraphPattern::Bgp { patterns } => {
            patterns.iter().flat_map(|triple| ends([&triple.subject, &triple.object])).collect()
        }
        GraphPattern::Path { subject, path, object } if !is_empty(path) => {
            ends([subject, object]).into_iter().collect()
        }
        GraphPattern::Join { left, right } => &binds(left) | &binds(right),
        GraphPattern::LeftJoin { left, .. } | GraphPattern::Minus { left, .. } => binds(left),
        GraphPattern::Union { left, right } => &binds(left) & &binds(right),
        GraphPattern::Filter { inner, .. } | GraphPattern::Extend { inner, .. } => binds(inner),
        _ => BTreeSet::new(),
    }
}

/// Returns the name of an end that is not known: that of a variable, or of a blank node, which stands for one.
fn open(end: &TermPattern) -> Option<String> {
    match end {
        TermPattern::Variable(name) => Some(name.to_string()),
        TermPattern::BlankNode(node) => Some(node.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ontology::Ontology;
    use crate::rdf::sparql::parse;

    /// Returns the predicates that are needed, each with its objects where they are known.
    fn needed(query: &str) -> String {
        let prefixes = Ontology::embedded().unwrap().vocabulary.prefixes;
        let Need::Some(found) = Need::of(&parse(query, &prefixes).unwrap()) else { return "all".to_owned() };
        let name = |text: &str| text.rsplit(['#', '/']).next().unwrap_or_default().trim_end_matches('>').to_owned();
        let one = |(predicate, objects): (&NamedNode, &Option<BTreeSet<NamedNode>>)| {
            let objects = objects.iter().flatten().map(|object| name(&object.to_string()));
            [name(predicate.as_str())].into_iter().chain(objects).collect::<Vec<_>>().join(" ")
        };
        found.iter().map(one).collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn finds_what_patterns_with_known_predicates_match() {
        let cases = [
            ("SELECT * { ?a g:left ?b ; skos:prefLabel ?name }", "prefLabel, left"),
            ("SELECT * { ?c a g:Claim ; g:status g:planned }", "type Claim, status planned"),
            ("SELECT * { { ?c a g:Claim } UNION { ?c a g:Money } UNION { ?c g:value 5 } }", "type Claim Money, value"),
            ("SELECT * { ?c a g:Claim OPTIONAL { ?c a ?class } }", "type"),
            (
                "ASK { ?a g:left/^g:joined|g:founded ?b FILTER NOT EXISTS { ?b g:acquired ?a } }",
                "acquired, founded, joined, left",
            ),
            ("SELECT (COUNT(?a) AS ?n) { GRAPH ?g { ?a g:left ?b } } GROUP BY ?b ORDER BY ?n", "left"),
            ("CONSTRUCT { ?a ?p ?b } { ?a g:left ?b BIND(g:left AS ?p) MINUS { ?a g:joined ?b } }", "joined, left"),
            ("SELECT * { ?a g:left ?b . ?b g:partOf* ?whole }", "left, partOf"),
            ("SELECT * { ?a g:left/g:partOf* ?whole OPTIONAL { ?a g:partOf* ?b } }", "left, partOf"),
            ("SELECT * { g:a g:partOf? ?whole }", "partOf"),
        ];
        for (query, expected) in cases {
            assert_eq!(needed(query), expected, "{query}");
        }
    }

    #[test]
    fn needs_all_where_any_triple_may_count() {
        let queries = [
            "SELECT * { ?a ?p ?b }",
            "SELECT * { ?a g:left ?b OPTIONAL { ?b ?p ?c } }",
            "SELECT * { ?a !g:left ?b }",
            "SELECT * { ?a g:partOf* ?b }",
            "SELECT * { ?a g:left ?b { SELECT (COUNT(*) AS ?n) { ?b g:partOf* ?c } } }",
            "SELECT * { GRAPH ?g {} }",
            "SELECT * { GRAPH ?g { OPTIONAL { ?a g:left ?b } } }",
            "SELECT * { ?a g:left ?b FILTER(EXISTS { ?a ?p 1 } || 1 IN (2)) }",
            "DESCRIBE g:a",
        ];
        for query in queries {
            assert_eq!(needed(query), "all", "{query}");
        }
    }

    #[test]
    fn tells_whether_one_covers_another() {
        let prefixes = Ontology::embedded().unwrap().vocabulary.prefixes;
        let need = |query: &str| Need::of(&parse(query, &prefixes).unwrap());
        let (claims, classes) = (need("ASK { ?c a g:Claim }"), need("ASK { ?c a ?class }"));
        assert!(classes.covers(&claims) && !claims.covers(&classes) && claims.covers(&claims));
        assert!(Need::All.covers(&classes) && !classes.covers(&Need::All));
        assert!(!claims.covers(&need("ASK { ?a g:left ?b }")));
    }
}
