# Shared by the editor tests; sourced with $editors set to this folder.
# shellcheck shell=bash

repository=$(cd "$editors/../.." && pwd -P)
# Editors and tools are kept here between runs, outside the checkout.
tools=${GLOSS_LS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/gloss-ls-ci}
mkdir -p "$tools"

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# A workspace of one kind of notes with the files that mention their terms: $1 is "own" or
# "samples", $2 the folder to make.
make_workspace() {
  mkdir -p "$2/notes"
  cp -R "$editors/workspace/src" "$editors/workspace/docs" "$2/"
  if [ "$1" = own ]; then
    cp "$editors"/workspace/notes/* "$2/notes/"
  else
    cp "$GLOSS_LS_SAMPLES"/notes/s[123]-*.txt "$GLOSS_LS_SAMPLES"/notes/s[123]-*.md "$2/notes/"
  fi
  git -C "$2" init -q
}

# The kinds of notes to test with.
note_kinds() {
  echo own
  if [ -d "${GLOSS_LS_SAMPLES:-}/notes" ]; then
    echo samples
  else
    echo 'GLOSS_LS_SAMPLES is not set: no test with the sample notes' >&2
  fi
}

# The first fenced block of a language in a page: what it shows is what is tested.
code_of_page() {
  awk -v fence="^\`\`\`$2\$" '/^```/ && inside { exit } inside { print } $0 ~ fence { inside = 1 }' "$1"
}

# A gloss-ls on the PATH that records its traffic to the file $1 when Node is there to do it.
record_traffic_to() {
  # Built before the editor starts it: editors do not wait for a build.
  "$repository/gloss-ls" version >/dev/null || echo 'FAIL gloss-ls does not start'
  mkdir -p "$scratch/bin"
  if command -v node >/dev/null; then
    printf '#!/bin/sh\nexec node "%s" "%s" "%s" "$@"\n' \
      "$editors/record-traffic.mjs" "$1" "$repository/gloss-ls" >"$scratch/bin/gloss-ls"
  else
    printf '#!/bin/sh\nexec "%s" "$@"\n' "$repository/gloss-ls" >"$scratch/bin/gloss-ls"
  fi
  chmod +x "$scratch/bin/gloss-ls"
  case :$PATH: in *:"$scratch/bin":*) ;; *) PATH=$scratch/bin:$PATH ;; esac
}

# Checks the messages of the server in the log $1 against the protocol's own description.
check_traffic() {
  local check=${GLOSS_LS_SAMPLES:-}/lsp-check
  if [ ! -f "$check/lsp-check.mjs" ] || [ ! -s "$1" ]; then
    echo "skipped: the traffic is not checked (GLOSS_LS_SAMPLES/lsp-check and Node are needed)"
    return 0
  fi
  if [ ! -d "$tools/lsp-check/node_modules/ajv" ]; then
    (mkdir -p "$tools/lsp-check" && cd "$tools/lsp-check" && npm install --silent --no-save ajv@8 >/dev/null)
  fi
  cp "$check/lsp-check.mjs" "$tools/lsp-check/"
  local told
  told=$(METAMODEL=$check/metaModel.json node "$tools/lsp-check/lsp-check.mjs" "$1")
  # Clients send properties of their own; only what the server said counts.
  local bad
  bad=$(awk -v told="$told" '
    BEGIN { n = split(told, lines, "\n"); for (i = 1; i <= n; i++) if (lines[i] ~ /^line [0-9]+:/) { split(lines[i], part, /[ :]/); what[part[2]] = lines[i] } }
    /^!!/ || (/^->/ && (NR in what)) { print (NR in what) ? what[NR] : $0 }' "$1")
  if [ -z "$bad" ]; then
    echo "ok   $(grep -c '^->' "$1") server messages are as the protocol has them"
  else
    echo "FAIL messages of the server against the protocol:"
    printf '%s\n' "$bad" | head -20 | sed 's/^/       /'
  fi
}

# Reads the "ok" and "FAIL" lines of a test on standard input, and ends with their number.
tally() {
  awk '{ print; fflush() } /^ok / { passed++ } /^FAIL/ { failed++ }
    END { printf "%d passed, %d failed\n", passed, failed; exit (failed > 0 || passed == 0) }'
}
