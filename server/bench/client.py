"""A language client over standard streams: the least that a server takes for an editor."""

import json
import os
import pathlib
import subprocess

# Those of the launcher, so that users get what is measured.
FLAGS = ["-Xshare:auto", "-Xlog:disable", "-XX:-UsePerfData", "-XX:+UseSerialGC",
         "-XX:TieredStopAtLevel=1", "-Xms16m", "-Xmx512m"]
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

    def memory(self):
        """Resident, in MB."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.split("VmRSS:")[1].split()[0]) / 1024

    def processor_time(self):
        """Of all threads so far, milliseconds."""
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")

    def end(self):
        self.request("shutdown", None)
        self.send({"method": "exit"})
        self.process.wait()
