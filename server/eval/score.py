#!/usr/bin/env python3
"""Scores the mentions that gloss-ls finds against the labelled files; README.md beside this file explains it.

Usage: score.py [-v] [--held-out-failures] [--gloss-ls PATH]
"""

import argparse
import bisect
import csv
import json
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path

HERE = Path(__file__).resolve().parent
MENTION = HERE.parents[1] / "server/src/main/java/io/github/glossls/matching/Mention.java"
HELD_OUT = ("held-out", "unseen")  # parts whose failures are shown only when asked for
BATCH = 40  # files a run, so that a command line stays short


def threshold(name):
    """A constant of Mention, where the program keeps it."""
    return float(re.search(rf"double {name} = ([0-9.]+);", MENTION.read_text(encoding="utf-8"))[1])


CONFIDENT = threshold("CONFIDENT")  # a hover in code
PLAUSIBLE = threshold("PLAUSIBLE")  # a hover in prose


def rows(path):
    with open(path, encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def unescape(text):
    return re.sub(r"\\(.)", lambda m: {"n": "\n", "r": "\r", "t": "\t"}.get(m[1], m[1]), text)


def utf16(text):
    return len(text.encode("utf-16-le")) // 2


class Source:
    """One labelled file: offsets are UTF-16 code units from the start of the file."""

    def __init__(self, row, cache):
        package = f"{row['package']}@{row['version']}"
        inner = "package/" if row["registry"] == "npm" else ""
        self.id, self.split = row["id"], row["split"]
        self.path = cache / row["registry"] / package / (inner + row["path"])
        with open(self.path, encoding="utf-8", newline="") as text:
            self.text = text.read()
        lines = re.split(r"(?<=\n)|(?<=\r)(?!\n)", self.text)
        self.starts = [0]
        for line in lines:
            self.starts.append(self.starts[-1] + utf16(line))
        self.region = (self.starts[int(row["first_line"]) - 1], self.starts[min(int(row["last_line"]), len(lines))])
        self.labels = [self.label(one) for one in rows(HERE / "labels" / f"{self.id}.tsv")]

    def span(self, line, column, text):
        start = self.starts[line - 1] + column
        return start, start + utf16(text)

    def place(self, start):
        line = bisect.bisect_right(self.starts, start)
        return f"{line}:{start - self.starts[line - 1]}"

    def cut(self, start, end):
        return self.text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")

    def label(self, row):
        text = unescape(row["text"])
        return {**row, "text": text, "span": self.span(int(row["line"]), int(row["column"]), text), "source": self}


class Gloss:
    """The program under test."""

    def __init__(self, command):
        self.command = command

    def json(self, *args):
        # In an empty folder: notes of a workspace would add terms of their own.
        with tempfile.TemporaryDirectory() as empty:
            done = subprocess.run(
                [self.command, *args], capture_output=True, text=True, encoding="utf-8", check=False, cwd=empty
            )
        if not done.stdout.strip():
            sys.exit(f"score.py: {self.command} {args[0]} printed nothing: {done.stderr.strip()}")
        return json.loads(done.stdout)

    def annotations(self, sources):
        """Source id -> [(start, end, term, confidence)] in the labelled region, sorted."""
        found = {source.id: [] for source in sources}
        for at in range(0, len(sources), BATCH):
            batch = {str(source.path): source for source in sources[at : at + BATCH]}
            for one in self.json("annotate", "--format", "json", "--all", *batch):
                source = batch[one["file"]]
                start, end = source.span(one["line"], one["column"], one["text"])
                if source.region[0] <= start < source.region[1]:
                    found[source.id].append((start, end, one["term"], one["confidence"]))
        return {key: sorted(value) for key, value in found.items()}

    def names(self, terms):
        """Label's term -> the glossary's names for it, lower case; empty when the glossary lacks it."""
        known = defaultdict(set)
        for one in self.json("define", "--format", "json", *sorted(terms)):
            known[one["query"].lower()].add(one["term"].lower())
        return {term: known[term.lower()] for term in terms}


def overlapping(annotations, span):
    at = bisect.bisect_left(annotations, (span[0] - 400,))
    hits = []
    while at < len(annotations) and annotations[at][0] < span[1]:
        if annotations[at][1] > span[0]:
            hits.append(annotations[at])
        at += 1
    return hits


class Tally:
    """A share, overall and by word and file, with the failures behind it."""

    def __init__(self, title, bar=None, at_most=False):
        self.title, self.bar, self.at_most = title, bar, at_most
        self.hits = self.all = 0
        self.failures, self.words, self.files = [], Counter(), Counter()
        self.word_totals, self.file_totals = Counter(), Counter()

    def add(self, label, hit, seen=""):
        word, file = label["text"].lower().split("\n")[0], label["source"].id
        self.all += 1
        self.hits += hit
        self.word_totals[word] += 1
        self.file_totals[file] += 1
        if hit == self.at_most:
            self.words[word] += 1
            self.files[file] += 1
            self.failures.append((label, seen))

    def line(self):
        share = 100 * self.hits / self.all if self.all else 0
        verdict = ""
        if self.bar is not None:
            met = share <= self.bar if self.at_most else share >= self.bar
            verdict = f"  bar {'<=' if self.at_most else '>='} {self.bar}%  {'met' if met else 'MISSED'}"
        return f"  {self.title:<46}{share:6.1f}%  {self.hits}/{self.all}{verdict}"

    def breakdown(self, top):
        for what, failed, totals in (("word", self.words, self.word_totals), ("file", self.files, self.file_totals)):
            if failed:
                worst = ", ".join(f"{name} {n}/{totals[name]}" for name, n in failed.most_common(top))
                print(f"      failures by {what}: {worst}")

    def details(self):
        for label, seen in self.failures:
            place = f"{label['source'].id}:{label['line']}:{label['column']}"
            print(f"      {place}  {label['text']!r}  {label['term']} [{label['sense']}, {label['zone']}] {label['note']}  -> {seen}")


def describe(hits):
    return "; ".join(f"{term} {confidence:.2f}" for _, _, term, confidence in hits) or "nothing"


def score(sources, annotations, names):
    tallies = {
        "right": Tally("AI mentions: right term named", 98),
        "exact": Tally("AI mentions: right term, exact range", 98),
        "shown": Tally("AI mentions a hover shows"),
        "code": Tally(f"other sense, code: hover shown (>= {CONFIDENT:g})", 5, at_most=True),
        "prose": Tally(f"other sense, prose: hover shown (>= {PLAUSIBLE:g})", 15, at_most=True),
        "sure": Tally(f"other sense, prose: confident (>= {CONFIDENT:g})", at_most=True),
    }
    unknown, stray, skipped = Counter(), [], 0
    for source in sources:
        found = annotations[source.id]
        for label in source.labels:
            hits = overlapping(found, label["span"])
            if label["sense"] == "either":
                skipped += 1
            elif label["sense"] == "ai":
                wanted = set().union(*(names[one] for one in label["term"].split(" | ")))
                if not wanted:
                    unknown[label["term"]] += 1
                    continue
                good = [hit for hit in hits if hit[2].lower() in wanted]
                seen = describe(hits)
                tallies["right"].add(label, bool(good), seen)
                tallies["exact"].add(label, any(hit[:2] == label["span"] for hit in good), seen)
                floor = PLAUSIBLE if label["zone"] == "prose" else CONFIDENT
                sure = any(hit[3] >= floor for hit in good)
                tallies["shown"].add(label, sure, seen)
            else:
                sure = any(hit[3] >= CONFIDENT for hit in hits)
                if label["zone"] == "code":
                    tallies["code"].add(label, sure, describe(hits))
                else:
                    tallies["prose"].add(label, any(hit[3] >= PLAUSIBLE for hit in hits), describe(hits))
                    tallies["sure"].add(label, sure, describe(hits))
        spans = sorted(label["span"] for label in source.labels)
        for start, end, term, confidence in found:
            if confidence >= CONFIDENT and not any(a < end and start < b for a, b in spans):
                stray.append((source, start, end, term, confidence))
    return tallies, unknown, stray, skipped


def report(name, sources, annotations, names, verbose):
    tallies, unknown, stray, skipped = score(sources, annotations, names)
    print(f"{name}: {len(sources)} files, {sum(len(s.labels) for s in sources)} labels, {skipped} of them not scored")
    for tally in tallies.values():
        print(tally.line())
        if verbose is not None:
            tally.breakdown(12)
        if verbose:
            tally.details()
    most = dict(Counter(term for _, _, _, term, _ in stray).most_common(10))
    print(f"  confident annotations on no labelled word: {len(stray)}  {most or ''}")
    for source, start, end, term, confidence in stray if verbose else []:
        print(f"      {source.id}:{source.place(start)}  {source.cut(start, end)!r}  -> {term} {confidence:.2f}")
    if unknown:
        print(f"  not scored, term missing from the glossary: {sum(unknown.values())}  {dict(unknown.most_common())}")
    return all(" MISSED" not in tally.line() for tally in tallies.values())


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("-v", "--verbose", action="store_true", help="list the failures of the dev files")
    options.add_argument("--held-out-failures", action="store_true", help="list those of the held-out and unseen files too")
    options.add_argument("--gloss-ls", default=str(HERE.parents[1] / "gloss-ls"), type=os.path.abspath, help="the launcher to run")
    given = options.parse_args()
    home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    cache = Path(os.environ.get("GLOSS_LS_CACHE") or Path(home) / "gloss-ls-ci") / "eval"
    try:
        sources = [Source(row, cache) for row in rows(HERE / "files.tsv")]
    except FileNotFoundError as missing:
        sys.exit(f"score.py: {missing.filename} is not there; run server/eval/fetch.sh first")
    gloss = Gloss(given.gloss_ls)
    terms = {one for s in sources for label in s.labels if label["sense"] == "ai" for one in label["term"].split(" | ")}
    names, annotations = gloss.names(terms), gloss.annotations(sources)
    met = True
    for split, verbose in (("dev", given.verbose), *((name, given.held_out_failures or None) for name in HELD_OUT)):
        chosen = [source for source in sources if source.split == split]
        met &= report(split, chosen, annotations, names, verbose)
    sys.exit(0 if met else 1)


if __name__ == "__main__":
    main()
