#!/bin/bash
# Checks the LSP4IJ template against the rules of LSP4IJ's loader. IntelliJ itself is not started.
set -uo pipefail
editors=$(cd "$(dirname "$0")/.." && pwd -P)
. "$editors/lib.sh"

node "$editors/intellij/check-template.mjs" "$repository/docs/editors/intellij/gloss-ls" | tally
