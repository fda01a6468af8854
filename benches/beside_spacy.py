"""Reads the same text on one core with spaCy and with guanxi, and prints how many megabytes a second each takes.

    python3 benches/beside_spacy.py [--megabytes 10]

spaCy's pipeline is a blank one for each language (zh cut by characters, en by its own rules) with an EntityRuler that holds the names
of ontology/lexicon/names: it cuts tokens and finds known names, and does nothing of the rest. spaCy is installed into
target/python where it is missing. The text is that of examples/texts, repeated. Of guanxi `cargo bench --bench throughput` tells.
"""

import argparse
import json
import os
import pathlib
import re
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
PYTHON = ROOT / "target/python"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=float, default=10)
    size = int(parser.parse_args().megabytes * 1e6)
    spacy = installed()
    texts = repeated(size)
    names = lexicon()
    pipelines = {language: pipeline(spacy, language, names[language]) for language in names}
    for language, text in texts[:3]:
        pipelines[language](text)
    start, found = time.process_time(), 0
    for language, text in texts:
        found += len(pipelines[language](text).ents)
    rate = sum(len(text.encode()) for _, text in texts) / 1e6 / (time.process_time() - start)
    print(f"spaCy {spacy.__version__}: {rate:.2f} MB/s, {sum(map(len, names.values()))} names known, {found} found")
    for line, speed in guanxi(texts):
        print(f"guanxi, {line}: {speed:.2f} MB/s, {speed / rate:.1f} times as fast")


def installed():
    """Returns the module spacy; runs this script again with the Python of target/python where this one lacks it."""
    try:
        import spacy
    except ImportError:
        python = PYTHON / "bin/python"
        if pathlib.Path(sys.prefix) == PYTHON:
            raise
        if not python.exists():
            subprocess.run([sys.executable, "-m", "venv", PYTHON], check=True)
        subprocess.run([python, "-m", "pip", "install", "-q", "spacy"], check=True)
        os.execv(python, [python, *sys.argv])
    return spacy


def repeated(size):
    """Returns texts of so many bytes together, each with its language."""
    files = sorted((ROOT / "examples/texts").glob("*.txt"))
    known = [("zh" if "-zh-" in file.name else "en", file.read_text(encoding="utf-8")) for file in files]
    texts, length = [], 0
    while length < size:
        language, text = known[len(texts) % len(known)]
        texts.append((language, text))
        length += len(text.encode())
    return texts


def lexicon():
    """Returns the names of the lexicon by language, each with its class."""
    names = {"zh": set(), "en": set()}
    for file in sorted((ROOT / "ontology/lexicon/names").glob("*.tsv")):
        for line in file.read_text(encoding="utf-8").splitlines():
            fields = line.split("\t")
            if line.startswith("#") or len(fields) < 2:
                continue
            tagged = [name.split(":", 1) for name in "|".join(fields[2:3]).split("|") if ":" in name]
            for tag, name in [*tagged, ("zh" if re.search("[\u4e00-\u9fff]", fields[1]) else "en", fields[1])]:
                names["zh" if tag.startswith("zh") else "en"].add((fields[0], name))
    return names


def pipeline(spacy, language, names):
    made = spacy.blank(language)
    made.max_length = 10**9
    ruler = made.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": label, "pattern": name} for label, name in sorted(names)])
    return made


def guanxi(texts):
    """Returns what the bench prints of the same texts: with the learned parts and with rules alone."""
    file = ROOT / "target/spacy.jsonl"
    with file.open("w", encoding="utf-8") as out:
        for number, (_, text) in enumerate(texts):
            out.write(json.dumps({"id": str(number), "text": text}) + "\n")
    command = os.environ.get("THROUGHPUT", "cargo bench -q --bench throughput --").split()
    told = subprocess.run([*command, file], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return [(line[:16].strip(), float(line.split()[-1])) for line in told.splitlines()[2:]]


if __name__ == "__main__":
    main()
