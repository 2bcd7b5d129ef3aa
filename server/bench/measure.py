"""Measures a language server over its standard streams; see start.sh."""

import pathlib
import random
import re
import statistics
import subprocess
import sys
import time
import zipfile

from client import Server

JAR, WORK, PAIRS = sys.argv[1], pathlib.Path(sys.argv[2]), int(sys.argv[3])
OURS = ["-cp", JAR, "io.github.glossls.cli.Main", "--stdio"]
BARE = ["-cp", f"{JAR}:{WORK}/bare", "BareServer"]


def start_time(args):
    start = time.perf_counter()
    server = Server(*args)
    server.initialize()
    taken = time.perf_counter() - start
    server.process.kill()
    server.process.wait()
    return taken * 1000


def pairs(title, ours, bare):
    start_time(ours), start_time(bare)
    results = []
    for number in range(PAIRS):
        if number % 2:
            mine, other = start_time(ours), start_time(bare)
        else:
            other, mine = start_time(bare), start_time(ours)
        results.append((mine, other))
    mine = statistics.median(a for a, _ in results)
    other = statistics.median(b for _, b in results)
    ratio = statistics.median(a / b for a, b in results)
    print(f"{title}: {mine:.0f} ms, bare lsp4j {other:.0f} ms, median of paired ratios {ratio:.2f}")


def archive(name, args, hover=False):
    path = WORK / name
    server = Server(f"-XX:ArchiveClassesAtExit={path}", *args)
    server.initialize()
    if hover:
        ask(server)
    server.end()
    return f"-XX:SharedArchiveFile={path}"


def ask(server):
    """A hover on a term of the bundled glossary."""
    server.send({"method": "initialized", "params": {}})
    server.send({"method": "textDocument/didOpen", "params": {"textDocument": {
        "uri": "untitled:a", "languageId": "markdown", "version": 1, "text": "Machine learning"}}})
    return server.request("textDocument/hover", {
        "textDocument": {"uri": "untitled:a"}, "position": {"line": 0, "character": 3}})


def first_answer(args):
    """The answer to a first hover, milliseconds from spawn to it by the clock and of the processor,
    bytes of the objects that then live on the heap."""
    start = time.perf_counter()
    server = Server(*args)
    server.initialize()
    answer = ask(server)
    taken = (time.perf_counter() - start) * 1000
    processor = server.processor_time()
    # Collects first, and counts while nothing else runs: no garbage of what goes on behind.
    histogram = subprocess.run(["jcmd", str(server.process.pid), "GC.class_histogram"],
                               capture_output=True, text=True, check=True).stdout
    live = int(re.findall(r"^Total +\d+ +(\d+)", histogram, re.MULTILINE)[0])
    server.end()
    return answer, taken, processor, live


def without_glossary():
    """The same jar, but for the compiled glossary."""
    path = WORK / "without.jar"
    with zipfile.ZipFile(JAR) as full, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as part:
        for name in full.namelist():
            if name != "glossary.bin":
                part.writestr(full.getinfo(name), full.read(name))
    return str(path)


def glossary():
    """What the bundled glossary adds: the same server with it and without, in turns. Without it the
    server has to compile what the compiled glossary brings along: the words that tell the subject of
    a file, whatever the notes."""
    bare = ["-cp", without_glossary(), *OURS[2:]]
    full = [archive("full.jsa", OURS, hover=True), *OURS]
    bare = [archive("without.jsa", bare, hover=True), *bare]
    first_answer(full), first_answer(bare)
    results = [(first_answer(full), first_answer(bare)) for _ in range(PAIRS)]
    if any(ours[0] is None or other[0] is not None for ours, other in results):
        sys.exit("the hover does not tell whether the bundled glossary is there")
    added = [statistics.median(ours[field] - other[field] for ours, other in results)
             for field in (1, 2, 3)]
    until = statistics.median(ours[1] for ours, _ in results)
    print(f"spawn to the first hover, with a class archive: {until:.0f} ms; the bundled glossary adds "
          f"{added[0]:.0f} ms by the clock, {added[1]:.0f} ms of the processor (medians of pairs) "
          f"and {added[2] / 1e6:.1f} MB of heap")


def world(folder):
    """400 terms of two invented words, and 5,000 lines that name some of them."""
    chance = random.Random(1)
    syllables = ["ka", "lo", "mi", "ru", "ta", "ne", "vo", "si", "pe", "da"]
    word = lambda: "".join(chance.choices(syllables, k=3))
    terms = sorted({f"{word()} {word()}" for _ in range(440)})[:400]
    (folder / "glossary").mkdir(parents=True)
    (folder / "glossary" / "terms.md").write_text("# Terms\n\n" + "".join(
        f"## {term.capitalize()}\n\nA thing of the kind {word()} that {word()} needs, defined here."
        f"\n\n**References**\n\n- [More](https://example.org/{number})\n\n"
        for number, term in enumerate(terms)))
    lines, places = [], []
    for number in range(5000):
        words = [word() for _ in range(8)]
        if number % 3 == 0:
            words[4] = chance.choice(terms).replace(" ", "_")
            places.append((number, sum(len(each) + 1 for each in words[:4]) + 2))
        lines.append(" ".join(words))
    return "\n".join(lines), places


def hovers():
    folder = WORK / "world"
    text, places = world(folder)
    server = Server(*OURS)
    server.initialize(folder)
    server.send({"method": "initialized", "params": {}})
    uri = (folder / "app.py").as_uri()
    server.send({"method": "textDocument/didOpen", "params": {"textDocument": {
        "uri": uri, "languageId": "python", "version": 1, "text": text}}})

    def hover(place):
        return server.request("textDocument/hover", {
            "textDocument": {"uri": uri}, "position": {"line": place[0], "character": place[1]}})

    start = time.perf_counter()
    while not hover(places[0]):
        pass
    print(f"first hover from the notes after {(time.perf_counter() - start) * 1000:.0f} ms")
    times, missed = [], 0
    for place in random.Random(2).choices(places, k=2000):
        start = time.perf_counter()
        missed += hover(place) is None
        times.append((time.perf_counter() - start) * 1000)
    times.sort()
    print(f"hover, 400 terms of notes and the bundled ones, 5,000 lines: median {times[1000]:.2f} ms, "
          f"p99 {times[1980]:.2f} ms, slowest {times[-1]:.1f} ms; {missed} of 2,000 without an answer")
    print(f"resident memory after it: {server.memory():.0f} MB")
    server.end()


pairs("spawn to initialize response", OURS, BARE)
pairs("the same, each with its class archive", [archive("ours.jsa", OURS), *OURS],
      [archive("bare.jsa", BARE), *BARE])
glossary()
hovers()
