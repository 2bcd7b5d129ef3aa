"""Measures a language server over its standard streams; see start.sh."""

import json
import pathlib
import random
import statistics
import subprocess
import sys
import time

JAR, WORK, PAIRS = sys.argv[1], pathlib.Path(sys.argv[2]), int(sys.argv[3])
# Those of the launcher, so that users get what is measured.
FLAGS = ["-Xshare:auto", "-Xlog:disable", "-XX:-UsePerfData", "-XX:+UseSerialGC",
         "-XX:TieredStopAtLevel=1", "-Xms16m", "-Xmx512m"]
OURS = ["-cp", JAR, "io.github.glossls.cli.Main", "--stdio"]
BARE = ["-cp", f"{JAR}:{WORK}/bare", "BareServer"]
CAPABILITIES = {
    "workspace": {"configuration": True, "workspaceFolders": True,
                  "didChangeWatchedFiles": {"dynamicRegistration": True}},
    "textDocument": {
        "synchronization": {"didSave": True},
        "hover": {"contentFormat": ["markdown", "plaintext"]},
        "completion": {"completionItem": {"snippetSupport": True, "insertReplaceSupport": True,
                                          "documentationFormat": ["markdown", "plaintext"]}},
        "definition": {"linkSupport": True},
        "documentLink": {"tooltipSupport": True}},
    "general": {"positionEncodings": ["utf-16"]},
}


class Server:
    def __init__(self, *args):
        self.process = subprocess.Popen(["java", *FLAGS, *args], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.ids = 0

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def receive(self):
        length = 0
        while line := self.process.stdout.readline().strip():
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        return json.loads(self.process.stdout.read(length))

    def request(self, method, params):
        self.ids += 1
        self.send({"id": self.ids, "method": method, "params": params})
        while True:
            message = self.receive()
            if message.get("id") == self.ids and "method" not in message:
                return message["result"]
            if "method" in message and "id" in message:
                self.send({"id": message["id"], "result": None})

    def initialize(self, folder=None):
        folders = [{"uri": folder.as_uri(), "name": "bench"}] if folder else None
        return self.request("initialize", {"processId": None, "rootUri": None,
                                           "workspaceFolders": folders,
                                           "capabilities": CAPABILITIES})

    def end(self):
        self.request("shutdown", None)
        self.send({"method": "exit"})
        self.process.wait()


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


def archive(name, args):
    path = WORK / name
    server = Server(f"-XX:ArchiveClassesAtExit={path}", *args)
    server.initialize()
    server.end()
    return f"-XX:SharedArchiveFile={path}"


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
    status = pathlib.Path(f"/proc/{server.process.pid}/status").read_text()
    memory = int(status.split("VmRSS:")[1].split()[0]) / 1024
    print(f"hover, 400 terms of notes and the bundled ones, 5,000 lines: median {times[1000]:.2f} ms, "
          f"p99 {times[1980]:.2f} ms, slowest {times[-1]:.1f} ms; {missed} of 2,000 without an answer")
    print(f"resident memory after it: {memory:.0f} MB")
    server.end()


pairs("spawn to initialize response", OURS, BARE)
pairs("the same, each with its class archive", [archive("ours.jsa", OURS), *OURS],
      [archive("bare.jsa", BARE), *BARE])
hovers()
