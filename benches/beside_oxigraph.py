"""Loads the same million quads with guanxi, pyoxigraph and RDFLib, asks them the same and writes them out; prints the seconds of each.

    python3 benches/beside_oxigraph.py [--quads 1000000] [--rounds 3] [--graphs] [--without-rdflib]

The graph is one of made-up articles, in N-Triples as in a graph directory, or with --graphs in N-Quads, each document in a graph
of its own: then guanxi keeps every quad in the default graph as well. It adds what follows by its vocabulary, and sorts what it writes;
the others load and write what stands there. Each runs in a process of its own, in turn, and of several rounds the fastest counts. pyoxigraph and RDFLib are installed into target/python where they are missing.
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
PYTHON = ROOT / "target/python"
ENTITY = "<https://guanxi.example/entity/acme-systems>"
QUERIES = [
    f"SELECT ?p ?o {{ {ENTITY} ?p ?o }}",
    "PREFIX g: <https://w3id.org/guanxi#> "
    f"SELECT DISTINCT ?who ?next {{ ?who g:left {ENTITY} . ?who g:holdsRole ?next }}",
]
STEPS = ["load", "one entity", "two hops", "dump"]
LONG = 0.5


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quads", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--graphs", action="store_true")
    parser.add_argument("--without-rdflib", action="store_true")
    parser.add_argument("--child", nargs=2, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.child:
        print(json.dumps(CHILDREN[given.child[0]](given.child[1])))
        return
    installed()
    bench = os.environ.get("STORE", "cargo bench -q --bench store --").split()
    file = ROOT / "target" / ("million.nq" if given.graphs else "million.nt")
    quads = run([*bench, "--write", file, str(given.quads)])
    print(f"{quads.strip()} quads, {file.stat().st_size / 1e6:.0f} MB")
    commands = {"guanxi": [*bench, file, *QUERIES], "pyoxigraph": [sys.executable, __file__, "--child", "pyoxigraph", file]}
    best = {}
    for _ in range(given.rounds):
        for name, command in commands.items():
            keep(best, name, json.loads(run(command)))
    if not given.without_rdflib:
        keep(best, "rdflib", json.loads(run([sys.executable, __file__, "--child", "rdflib", file])))
    file.unlink()
    told = "".join(f"{step:>14}" for step in STEPS)
    print(f"{'':<12}{told}{'rows':>12}")
    for name, (times, rows) in best.items():
        cells = "".join(f"{f'{seconds:.3g} s' if seconds >= 0.1 else f'{seconds * 1e3:.3g} ms':>14}" for seconds in times)
        print(f"{name:<12}{cells}{str(rows):>12}")
    ratios = [own / other for own, other in zip(best["guanxi"][0], best["pyoxigraph"][0])]
    print(f"{'ratio':<12}" + "".join(f"{ratio:>14.2f}" for ratio in ratios))


def keep(best, name, told):
    """Keeps the fastest of each step."""
    times = [told["load"], *[query["seconds"] for query in told["queries"]], told["dump"]]
    old = best.get(name, (times, []))[0]
    best[name] = ([min(pair) for pair in zip(old, times)], [query["rows"] for query in told["queries"]])


def installed():
    """Runs this script again with the Python of target/python where this one lacks a package."""
    try:
        import pyoxigraph
        import rdflib
    except ImportError:
        python = PYTHON / "bin/python"
        if pathlib.Path(sys.prefix) == PYTHON:
            subprocess.run([python, "-m", "pip", "install", "-q", "pyoxigraph", "rdflib"], check=True)
        elif not python.exists():
            subprocess.run([sys.executable, "-m", "venv", PYTHON], check=True)
        os.execv(python, [python, *sys.argv])


def run(command):
    return subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout


def asked(ask):
    """Returns how long each query takes, asked over and over, and how many rows it finds."""
    told = []
    for query in QUERIES:
        ask(query)
        start, times = time.perf_counter(), 0
        while times == 0 or time.perf_counter() - start < LONG:
            rows = ask(query)
            times += 1
        told.append({"seconds": (time.perf_counter() - start) / times, "rows": len(rows)})
    return told


def with_pyoxigraph(file):
    import pyoxigraph

    start = time.perf_counter()
    store = pyoxigraph.Store()
    kind = pyoxigraph.RdfFormat.N_QUADS if file.endswith("nq") else pyoxigraph.RdfFormat.N_TRIPLES
    store.bulk_load(path=file, format=kind)
    load = time.perf_counter() - start
    queries = asked(lambda query: [list(row) for row in store.query(query)])
    start = time.perf_counter()
    one = {} if file.endswith("nq") else {"from_graph": pyoxigraph.DefaultGraph()}
    store.dump(output=f"{file}.out", format=kind, **one)
    return {"load": load, "queries": queries, "dump": ended(start, file)}


def with_rdflib(file):
    import rdflib

    start = time.perf_counter()
    kind, store = ("nquads", rdflib.Dataset()) if file.endswith("nq") else ("nt11", rdflib.Graph())
    store.parse(file, format=kind)
    load = time.perf_counter() - start
    queries = asked(lambda query: [list(row) for row in store.query(query)])
    start = time.perf_counter()
    store.serialize(destination=f"{file}.out", format=kind, encoding="utf-8")
    return {"load": load, "queries": queries, "dump": ended(start, file)}


def ended(start, file):
    seconds = time.perf_counter() - start
    os.unlink(f"{file}.out")
    return seconds


CHILDREN = {"pyoxigraph": with_pyoxigraph, "rdflib": with_rdflib}

if __name__ == "__main__":
    main()
