#!/usr/bin/env python3
"""Learns from labelled notes how much each clue tells of a name being a term's.

usage: learn.py REPOSITORIES
  REPOSITORIES  as of score.py; only the dev files are learned from, so that the others go on telling the truth
Writes clues.tsv of the package notes.weighing, and prints how well names are told apart in notes that were
left out of learning: for some thresholds in log odds, how many right and wrong names the other notations had not
found. Needs numpy, and a build: mvn -Pjmh -pl server test-compile dependency:build-classpath
-Dmdep.outputFile=target/jmh/classpath.
Logistic regression with a ridge penalty, solved by Newton's method.
"""
import json, random, re, subprocess, sys, tempfile
from pathlib import Path

import numpy as np

import score

SERVER = score.HERE.parent.parent
RESOURCES = SERVER / "src/main/resources/io/github/glossls/notes/weighing"
CLUES = SERVER / "src/main/java/io/github/glossls/notes/weighing/Clue.java"
# A name that the other notations found tells less of those that they did not find.
WEIGHT_OF_FOUND = 0.3
RIDGE = 4.0
FOLDS = 9


def clue_names():
    body = re.sub(r"/\*.*?\*/|//[^\n]*", "", CLUES.read_text(), flags=re.S)
    return re.findall(r"\b([A-Z][A-Z_]+)\b", body[body.index("enum Clue {") : body.index(";", body.index("enum Clue {"))])


class Candidates:
    """The candidates of all notes: their clues as a matrix, and what the labels say of them."""

    def __init__(self, rows, labels, clues):
        self.clues = clues
        at = {clue: number for number, clue in enumerate(clues)}
        self.matrix = np.zeros((len(rows), len(clues) + 1))
        self.matrix[:, -1] = 1
        self.notes = np.array([row[0] for row in rows])
        self.found = np.array([row[1] == "term" for row in rows])
        self.right = np.zeros(len(rows))
        self.counts = np.ones(len(rows))
        for number, (note, _, _, name, others, told) in enumerate(rows):
            self.matrix[number, [at[clue] for clue in told.split()]] = 1
            names = score.keys({"term": name, "aliases": [other for other in others.split("|") if other]})
            term = next((t for t in labels[note]["terms"] if names & score.keys(t)), None)
            self.right[number] = term is not None
            # Whether it is a term is left to the reader: nothing to learn from.
            self.counts[number] = 0 if term is not None and term.get("optional") else 1

    def learn(self, chosen):
        matrix, right = self.matrix[chosen], self.right[chosen]
        counts = self.counts[chosen] * np.where(self.found[chosen], WEIGHT_OF_FOUND, 1.0)
        ridge = np.full(matrix.shape[1], RIDGE)
        ridge[-1] = 1e-3
        weights = np.zeros(matrix.shape[1])
        for _ in range(40):
            odds = 1 / (1 + np.exp(-np.clip(matrix @ weights, -30, 30)))
            slope = matrix.T @ (counts * (odds - right)) + ridge * weights
            spread = counts * np.maximum(odds * (1 - odds), 1e-6)
            step = np.linalg.solve((matrix * spread[:, None]).T @ matrix + np.diag(ridge), slope)
            weights -= step
            if abs(step).max() < 1e-5:
                break
        return weights

    def left_out(self):
        """Log odds of each, by weights learned without its note."""
        notes = sorted(set(self.notes))
        random.Random(1).shuffle(notes)
        odds = np.zeros(len(self.notes))
        for fold in range(FOLDS):
            out = np.isin(self.notes, notes[fold::FOLDS])
            odds[out] = self.matrix[out] @ self.learn(~out)
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
    rows = [line.split("\t") for line in printed.splitlines()]
    return [[Path(row[0]).stem, *row[1:]] for row in rows], labels


def write(clues, weights):
    lines = ["# How much each clue tells, in log odds; learn.py of server/eval/notes writes them.", "from\t%.2f" % weights[-1]]
    lines += ["%s\t%.2f" % (clue.lower().replace("_", "-"), weight) for clue, weight in zip(clues, weights)]
    (RESOURCES / "clues.tsv").write_text("\n".join(lines) + "\n")


def main():
    arguments = sys.argv[1:]
    if len(arguments) != 1 or arguments[0].startswith("-"):
        sys.exit(__doc__)
    rows, labels = read(Path(arguments[0]))
    candidates = Candidates(rows, labels, clue_names())
    odds = candidates.left_out()
    for least in (1, 0.5, 0, -0.5, -1):
        new = (odds > least) & ~candidates.found & (candidates.counts > 0)
        right = int((new & (candidates.right > 0)).sum())
        print("above %4.1f: %3d right, %3d wrong" % (least, right, int(new.sum()) - right))
    write(candidates.clues, candidates.learn(np.ones(len(rows), bool)))


if __name__ == "__main__":
    main()
