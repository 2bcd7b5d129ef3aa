#!/usr/bin/env python3
"""Judges `gloss-ls extract` on notes that people wrote, by what their readers labelled.

usage: score.py [-v] REPOSITORIES
  REPOSITORIES  a folder of git repositories, each named OWNER+NAME (a clone, or a bare one), that hold the
                commits of files.tsv; those that are missing are told and left out
  -v            also prints the terms that were missed and the wrong ones, of the dev files
Macro averages over files, for each split. Needs a build (mvn -DskipTests package).
"""
import hashlib, json, re, subprocess, sys, tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
JAR = HERE.parent.parent / "target" / "gloss-ls.jar"
MEASURES = ("precision", "recall", "definition", "alias", "reference")


def key(name):
    plain = re.sub(r"[^\w\s/+&.-]", " ", re.sub(r"[*_`]", "", name).casefold())
    return re.sub(r"[\s-]+", " ", plain).strip(" .:-")


def keys(term):
    return {key(term["term"])} | {key(alias) for alias in term.get("aliases", [])}


def words(text):
    return re.findall(r"\w+", (text or "").casefold())


def note(repositories, repository, commit, path):
    folder = repositories / repository.replace("/", "+")
    for place in (folder, folder / "repo"):
        if place.is_dir():
            shown = subprocess.run(["git", "-C", place, "show", commit + ":" + path], capture_output=True)
            if shown.returncode == 0:
                return shown.stdout
    return None


def is_defined(term, entries):
    """Whether one of them has the text that the label names, by its first words or its line."""
    lines = {term["definition_line"], *term.get("definition_lines_ok", [])}
    wanted = words(term["definition_starts"])
    for entry in entries:
        got = words(entry["definition"])[: len(wanted) + 12]
        if got and (entry["line"] in lines or sum(word in got for word in wanted) >= 0.6 * len(wanted)):
            return True
    return False


def labelled(entry, terms):
    """The place of the term that an entry is of: by its own name, or else by another one."""
    for names in ({key(entry["term"])}, keys(entry)):
        for at, term in enumerate(terms):
            if names & keys(term):
                return at
    return None


def score(entries, labels, failures):
    terms, structure = labels["terms"], {key(name) for name in labels["not_terms"]}
    of_term, cost, hits = {}, 0.0, 0
    for entry in entries:
        found = labelled(entry, terms)
        if found is not None:
            hits += 1
            of_term.setdefault(found, []).append(entry)
        else:
            # What nobody labelled may be right: it costs half.
            cost += 1 if key(entry["term"]) in structure else 0.5
            failures.append("wrong  " + entry["term"])
    counts = dict.fromkeys(MEASURES, (0, 0))

    def count(measure, ok):
        counts[measure] = (counts[measure][0] + bool(ok), counts[measure][1] + 1)

    for at, term in enumerate(terms):
        found = of_term.get(at, [])
        if not term.get("optional"):
            count("recall", found)
            if not found:
                failures.append("missed " + term["term"])
            if found and term["definition_line"]:
                count("definition", is_defined(term, found))
            for alias in term.get("aliases", []) if found else []:
                count("alias", any(key(alias) in keys(entry) for entry in found))
        urls = {link["url"].rstrip("/") for entry in found for link in entry["references"]}
        for url in term.get("references", []):
            count("reference", url.rstrip("/") in urls)
    row = {measure: ok / of if of else None for measure, (ok, of) in counts.items()}
    row["precision"] = hits / (hits + cost) if entries else None
    return row


def main():
    arguments = [a for a in sys.argv[1:] if a != "-v"]
    if len(arguments) != 1 or arguments[0].startswith("-"):
        sys.exit(__doc__)
    splits = {}
    with tempfile.TemporaryDirectory() as work:
        for line in (HERE / "files.tsv").read_text().splitlines()[1:]:
            name, split, repository, commit, path, checksum = line.split("\t")
            text = note(Path(arguments[0]), repository, commit, path)
            if text is None or hashlib.sha256(text).hexdigest() != checksum:
                print("left out: %s has no %s of commit %s" % (repository, path, commit))
                continue
            file = Path(work) / (name + Path(path).suffix)
            file.write_bytes(text)
            run = subprocess.run(["java", "-jar", JAR, "extract", "--format", "json", file], capture_output=True, text=True)
            if run.returncode:
                sys.exit(run.stderr)
            failures = []
            labels = json.loads((HERE / "labels" / (name + ".json")).read_text())
            splits.setdefault(split, []).append(score(json.loads(run.stdout)["entries"], labels, failures))
            if "-v" in sys.argv and split == "dev" and failures:
                print(name, *failures, sep="\n  ")
    for split, rows in sorted(splits.items()):
        means = []
        for measure in MEASURES:
            known = [row[measure] for row in rows if row[measure] is not None]
            means.append("%s %.3f" % (measure, sum(known) / len(known) if known else 0))
        print("%-7s %d files: %s" % (split, len(rows), ", ".join(means)))


if __name__ == "__main__":
    main()
