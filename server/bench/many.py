"""Measures a server that is given many notes, or large ones, or edits of one; see notes.sh."""

import pathlib
import random
import statistics
import sys
import time

from client import Server

JAR, WORK, MODE = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
SERVER = ["-jar", JAR, "serve", "--stdio"]
CHANCE = random.Random(1)
SYLLABLES = ["ka", "lo", "mi", "ru", "ta", "ne", "vo", "si", "pe", "da"]


def word():
    return "".join(CHANCE.choices(SYLLABLES, k=3))


SENTENCES = [" ".join(word() for _ in range(12)).capitalize() + "." for _ in range(2000)]


def name(note, number):
    """A term of one note: spelled with letters, and no word of the prose."""
    letters = "".join("bcdfghjklm"[int(digit)] + "u" for digit in f"{note}")
    return f"{letters}x {'abcdefgh'[number]}wz theory"


def prose(characters):
    text = []
    while characters > 0:
        text.append(CHANCE.choice(SENTENCES))
        characters -= len(text[-1]) + 1
    return " ".join(text)


def note(number, size, terms=5):
    """Sections of prose, each with one definition, and a few lists and links."""
    parts = [f"# Notes of day {number}\n"]
    for term in range(terms):
        parts.append(
            f"## Part {term}\n\n**{name(number, term).capitalize()}**: a kind of {word()} that is "
            f"used for {word()}.\n\n- {prose(80)}\n- [{word()}](https://example.org/{word()})\n")
        for _ in range(5):
            parts.append(prose((size // terms - 500) // 5) + "\n")
    return "\n".join(parts)


class Editor:
    """A document that names terms, one a line, and hovers over them."""

    def __init__(self, folder, terms):
        self.server = Server(*SERVER)
        self.uri = (folder / "app.txt").as_uri()
        self.start = time.perf_counter()
        self.server.initialize(folder)
        self.server.send({"method": "initialized", "params": {}})
        self.open(self.uri, "plaintext", "\n".join(terms))

    def open(self, uri, language, text):
        self.server.send({"method": "textDocument/didOpen", "params": {"textDocument": {
            "uri": uri, "languageId": language, "version": 1, "text": text}}})

    def hover(self, line):
        answer = self.server.request("textDocument/hover", {
            "textDocument": {"uri": self.uri}, "position": {"line": line, "character": 1}})
        return answer["contents"]["value"] if answer else ""

    def until(self, line, text):
        start = time.perf_counter()
        while text not in self.hover(line):
            time.sleep(0.002)
        return (time.perf_counter() - start) * 1000

    def passed(self):
        return time.perf_counter() - self.start


def read_all(folder, notes, title):
    """Hovers on a bundled term all the while, until terms of notes from all over are known."""
    sample = sorted(CHANCE.sample(notes, min(50, len(notes))))
    editor = Editor(folder, ["embedding"] + [name(number, 4) for number in sample])
    times, line, checked = [], 1, 0.0
    while line <= len(sample):
        start = time.perf_counter()
        assert editor.hover(0), "no answer"
        times.append((time.perf_counter() - start) * 1000)
        time.sleep(0.01)
        if editor.passed() - checked > 0.5:
            checked = editor.passed()
            while line <= len(sample) and editor.hover(line):
                line += 1
        assert editor.passed() < 600, f"{title}: not read after ten minutes"
    times.sort()
    print(f"{title}: read after {editor.passed():.1f} s; {len(times)} hovers meanwhile: median "
          f"{times[len(times) // 2]:.1f} ms, p99 {times[len(times) * 99 // 100]:.1f} ms, slowest "
          f"{times[-1]:.0f} ms; memory {editor.server.memory():.0f} MB", flush=True)
    editor.server.end()


def many():
    folder = WORK / "many"
    for number in range(10_000):
        path = folder / f"week{number // 100}" / f"day{number}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(note(number, 20_000))
    read_all(folder, range(10_000), "10,000 notes of 20 kB")
    folder = WORK / "large"
    folder.mkdir()
    parts = [note(number, 20_000) for number in range(1_000)]
    (folder / "large.md").write_text("\n".join(parts))
    read_all(folder, range(350), "one note of 20 MB, of which 8 MB are read")


def edits(count):
    """Milliseconds until a hover has what was typed into a note, and what was written to one."""
    folder = WORK / f"edits{count}"
    folder.mkdir()
    texts = [note(number, 20_000) for number in range(count)]
    for number, text in enumerate(texts):
        (folder / f"day{number}.md").write_text(text)
    editor = Editor(folder, [name(number, 0) for number in (0, count - 1)])
    for line in (0, 1):
        editor.until(line, "used for")
    uri = (folder / "day0.md").as_uri()
    editor.open(uri, "markdown", texts[0])
    time.sleep(1)
    typed, written = [], []
    for number in range(20):
        text = texts[0].replace("a kind of", f"a kind {number} of", 1)
        editor.server.send({"method": "textDocument/didChange", "params": {
            "textDocument": {"uri": uri, "version": 2 + number},
            "contentChanges": [{"text": text}]}})
        typed.append(editor.until(0, f"kind {number} of"))
        time.sleep(0.3)
    last = folder / f"day{count - 1}.md"
    for number in range(20 if count > 1 else 0):
        last.write_text(texts[-1].replace("a kind of", f"a kind {number} of", 1))
        editor.server.send({"method": "workspace/didChangeWatchedFiles", "params": {
            "changes": [{"uri": last.as_uri(), "type": 2}]}})
        written.append(editor.until(1, f"kind {number} of"))
        time.sleep(0.3)
    editor.server.end()
    for what, times in (("typed", typed), ("written", written)):
        if times:
            print(f"{count} note{'s' * (count > 1)} of 20 kB, one {what}: the hover has it after "
                  f"{statistics.median(times):.0f} ms, at most {max(times):.0f} ms", flush=True)


if MODE == "many":
    many()
else:
    edits(1)
    edits(1000)
