//! In: knowledge, an ontology and a style. Out: the [`Picture`] of who owns and funds whom, owners before what they own.

use crate::Error;
use crate::draw::compose::compose_as;
use crate::draw::look::Look;
use crate::draw::picture::{Manner, Picture};
use crate::draw::selection::{is_one_of, narrow};
use crate::draw::style::Style;
use crate::model::{Claim, Knowledge, Object};
use crate::ontology::Ontology;

/// Returns the picture of stakes that `style` asks for; `None` when nothing of it tells who owns or funds whom.
///
/// Shares and amounts come first in the words of a line, and a line is as thick as its share. What a subsidiary tells of its
/// parent is drawn from the parent to it. Fails as [`compose`](crate::draw::compose) does.
pub fn stakes(knowledge: &Knowledge, ontology: &Ontology, style: &Style) -> Result<Option<Picture>, Error> {
    let mut look = Look::read(&ontology.files)?;
    look.kinds = std::mem::take(&mut look.stakes.kinds);
    let vocabulary = &ontology.vocabulary;
    let is_told = |claim: &Claim| is_one_of(vocabulary, &claim.predicate, &look.stakes.predicates);
    let (mut told, style) = narrow(knowledge, vocabulary, style, is_told)?;
    for claim in told.claims.iter_mut().filter(|claim| look.stakes.turned.contains(&claim.predicate)) {
        let inverse = vocabulary.predicates.get(&claim.predicate).and_then(|predicate| predicate.inverse.as_ref());
        if let (Object::Entity(owner), Some(inverse)) = (&mut claim.object, inverse) {
            std::mem::swap(owner, &mut claim.subject);
            claim.predicate.clone_from(&inverse.name);
        }
    }
    let picture = compose_as(&told, ontology, &style, look, Manner::Stakes)?;
    let is_empty = picture.edges.is_empty() && picture.nodes.iter().all(|node| node.rows.is_empty());
    Ok(Some(picture).filter(|_| !is_empty))
}
