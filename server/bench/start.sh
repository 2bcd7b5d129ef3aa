#!/bin/sh
# Measures the packaged server as an editor meets it, and prints:
#   - the time from spawn to the initialize response, against a server that does nothing but lsp4j
#     (same Java, same flags, pairs run one after the other), with and without a class archive;
#   - what the bundled glossary adds to the time until the first hover, and to the heap;
#   - the times of hovers over standard streams, with 400 terms and a document of 5,000 lines;
#   - the memory it then holds.
# Needs a JDK 17, Python 3 and a build (mvn -DskipTests package).   start.sh [PAIRS]
set -eu
here=$(cd -- "$(dirname -- "$0")" && pwd -P)
jar=$here/../target/gloss-ls.jar
[ -f "$jar" ] || { echo "no $jar: run mvn -DskipTests package first" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
javac -cp "$jar" -d "$work/bare" "$here/BareServer.java"
python3 "$here/measure.py" "$jar" "$work" "${1:-21}"
