#!/usr/bin/env python3
"""Learns from labelled notes how much each clue tells of a name being a term's.

usage: learn.py REPOSITORIES
  REPOSITORIES  as of score.py; only the dev files are learned from, so that the others go on telling the truth
Writes clues.tsv of the package notes.weighing, and prints how well names are told apart in notes that were
left out of learning: for some thresholds in log odds, how many right and wrong names the other notations had not
found, and how many right and wrong ones of those that they had found lie below.
Needs scikit-learn, and a build: mvn -Pjmh -pl server test-compile dependency:build-classpath
-Dmdep.outputFile=target/jmh/classpath.
Logistic regression with a ridge penalty. Words of names are kept when they tell enough.
"""
import json, random, re, subprocess, sys, tempfile
from pathlib import Path

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

import score

SERVER = score.HERE.parent.parent
RESOURCES = SERVER / "src/main/resources/io/github/glossls/notes/weighing"
CLUES = SERVER / "src/main/java/io/github/glossls/notes/weighing/Clue.java"
# A name that the other notations found tells less of those that they did not find.
WEIGHT_OF_FOUND = 0.3
RIDGE = 2.5
FOLDS = 9
# Of a word: in the candidates of how many notes it stands at least, and what it tells at least.
LEAST_NOTES = 4
LEAST_TOLD = 0.15


def clue_names():
    body = re.sub(r"/\*.*?\*/|//[^\n]*", "", CLUES.read_text(), flags=re.S)
    names = re.findall(r"\b([A-Z][A-Z_]+)\b", body[body.index("enum Clue {") : body.index(";", body.index("enum Clue {"))])
    return [name.lower().replace("_", "-") for name in names]


class Candidates:
    """The candidates of all notes: what tells of them as a matrix, and what the labels say of them."""

    def __init__(self, rows, labels):
        vectors = CountVectorizer(analyzer=lambda told: told.split("|"), binary=True)
        matrix = vectors.fit_transform([row[5] for row in rows])
        names = vectors.get_feature_names_out()
        self.notes = np.array([row[0] for row in rows])
        columns = matrix.tocsc()
        often = [len(set(self.notes[columns[:, at].indices])) for at in range(len(names))]
        kept = [at for at, name in enumerate(names) if " " not in name or often[at] >= LEAST_NOTES]
        self.matrix, self.told = matrix[:, kept].tocsr(), names[kept]
        self.found = np.array([row[1] == "term" for row in rows])
        self.right = np.zeros(len(rows))
        self.counts = np.ones(len(rows))
        for number, (note, _, _, name, others, _) in enumerate(rows):
            names = score.keys({"term": name, "aliases": [other for other in others.split("|") if other]})
            term = next((t for t in labels[note]["terms"] if names & score.keys(t)), None)
            self.right[number] = term is not None
            # Whether it is a term is left to the reader: nothing to learn from.
            self.counts[number] = 0 if term is not None and term.get("optional") else 1

    def learn(self, chosen):
        """The weights of what is told, and what a candidate has before anything is."""
        counts = self.counts[chosen] * np.where(self.found[chosen], WEIGHT_OF_FOUND, 1.0)
        model = LogisticRegression(C=1 / RIDGE, max_iter=1000)
        model.fit(self.matrix[chosen], self.right[chosen], sample_weight=counts)
        weights = model.coef_[0]
        little = np.array([" " in name for name in self.told]) & (abs(weights) < LEAST_TOLD)
        return np.where(little, 0, weights), model.intercept_[0]

    def left_out(self):
        """Log odds of each, by weights learned without its note."""
        notes = sorted(set(self.notes))
        random.Random(1).shuffle(notes)
        odds = np.zeros(len(self.notes))
        for fold in range(FOLDS):
            out = np.isin(self.notes, notes[fold::FOLDS])
            weights, start = self.learn(~out)
            odds[out] = self.matrix[out] @ weights + start
        return odds


def read(repositories):
    """The candidates of the dev files, and their labels."""
    labels = {}
    with tempfile.TemporaryDirectory() as work:
        for line in (score.HERE / "files.tsv").read_text().splitlines()[1:]:
            name, split, repository, commit, path, _ = line.split("\t")
            text = score.note(repositories, repository, commit, path)
            if text is not None and split == "dev":
                (Path(work) / (name + Path(path).suffix)).write_bytes(text)
                labels[name] = json.loads((score.HERE / "labels" / (name + ".json")).read_text())
        classpath = "target/jmh/classes:" + (SERVER / "target/jmh/classpath").read_text().strip()
        printed = subprocess.run(
            ["java", "-cp", classpath, "io.github.glossls.notes.PrintCandidates", *sorted(Path(work).iterdir())],
            cwd=SERVER, capture_output=True, text=True, check=True,
        ).stdout
    rows = [line.split("\t") for line in printed.split("\n") if line]
    return [[Path(row[0]).stem, *row[1:]] for row in rows], labels


def write(told, weights, start):
    lines = ["# How much each clue tells, in log odds; learn.py of server/eval/notes writes them.", "from\t%.2f" % start]
    of = dict(zip(told, weights))
    lines += ["%s\t%.2f" % (clue, of.pop(clue, 0)) for clue in clue_names()]
    lines += ["%s\t%.2f" % (word, of[word]) for word in sorted(of) if of[word]]
    (RESOURCES / "clues.tsv").write_text("\n".join(lines) + "\n")


def main():
    arguments = sys.argv[1:]
    if len(arguments) != 1 or arguments[0].startswith("-"):
        sys.exit(__doc__)
    rows, labels = read(Path(arguments[0]))
    candidates = Candidates(rows, labels)
    odds = candidates.left_out()
    counted = candidates.counts > 0

    def report(text, least, chosen):
        right = int((chosen & counted & (candidates.right > 0)).sum())
        print(text % least + ": %3d right, %3d wrong" % (right, int((chosen & counted).sum()) - right))

    for least in (1, 0.5, 0, -0.5, -1):
        report("new above %4.1f", least, (odds > least) & ~candidates.found)
    for least in (0, -0.5, -1, -1.5):
        report("found below %4.1f", least, (odds < least) & candidates.found)
    write(candidates.told, *candidates.learn(np.ones(len(rows), bool)))


if __name__ == "__main__":
    main()
