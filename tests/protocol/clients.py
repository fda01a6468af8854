"""Asks the server at the address given with SPARQLWrapper and with RDFLib's SPARQLStore, and compares what they find."""

import sys

from rdflib import Graph, URIRef
from rdflib.plugins.stores.sparqlstore import SPARQLStore
from SPARQLWrapper import CSV, JSON, N3, POST, POSTDIRECTLY, RDFXML, TURTLE, XML, SPARQLWrapper

address = sys.argv[1]
QUERY = "SELECT ?a ?b { ?a g:joined ?b } ORDER BY ?a ?b"
ASK = "ASK { ?a g:joined ?b }"
BUILD = "CONSTRUCT { ?a g:joined ?b } WHERE { ?a g:joined ?b }"


def wrapper(query, form):
    client = SPARQLWrapper(address + "/sparql")
    client.setQuery(query)
    client.setReturnFormat(form)
    return client


rows = wrapper(QUERY, JSON).query().convert()["results"]["bindings"]
assert rows, "nobody joined anything"
pairs = [(row["a"]["value"], row["b"]["value"]) for row in rows]
assert len(wrapper(QUERY, XML).query().convert().getElementsByTagName("result")) == len(rows)
assert len(wrapper(QUERY, CSV).query().convert().decode().splitlines()) == len(rows) + 1
assert wrapper(ASK, JSON).query().convert()["boolean"] is True
for direct in [False, True]:
    posted = wrapper(QUERY, JSON)
    posted.setMethod(POST)
    if direct:
        posted.setRequestMethod(POSTDIRECTLY)
    assert posted.query().convert()["results"]["bindings"] == rows
built = [wrapper(BUILD, form).query().convert() for form in [RDFXML, TURTLE, N3]]
sizes = [len(graph if isinstance(graph, Graph) else Graph().parse(data=graph, format="turtle")) for graph in built]
assert sizes == [len(pairs)] * 3, sizes

for method in ["GET", "POST", "POST_FORM"]:
    graph = Graph(SPARQLStore(address + "/sparql", method=method))
    found = [(str(row.a), str(row.b)) for row in graph.query(QUERY)]
    assert found == pairs, (method, found)
    subject = URIRef(pairs[0][0])
    assert len(list(graph.predicate_objects(subject))) > 1
    assert (subject, None, None) in graph

whole = Graph().parse(address + "/graphs?default", format="turtle")
assert (URIRef(pairs[0][0]), None, URIRef(pairs[0][1])) in whole
print("ok")
