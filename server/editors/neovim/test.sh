#!/bin/bash
# Drives a real Neovim, configured as docs/editors/neovim.md says, through hover, completion,
# definition and an unsaved edit of a note; then checks everything the server said.
set -uo pipefail
editors=$(cd "$(dirname "$0")/.." && pwd -P)
. "$editors/lib.sh"

nvim=$("$editors/neovim/install.sh") || { echo 'FAIL Neovim could not be installed' | tally; exit 1; }
"$nvim" --version | head -1

run() {
  local kind=$1 workspace=$scratch/$1 log=$scratch/$1.log
  make_workspace "$kind" "$workspace"
  record_traffic_to "$log"
  code_of_page "$repository/docs/editors/neovim.md" lua >"$scratch/init.lua"
  [ -s "$scratch/init.lua" ] || echo 'FAIL docs/editors/neovim.md shows no configuration'
  EDITOR_PROGRAM=$nvim KIND=$kind CASES=$editors/cases.tsv INIT=$scratch/init.lua \
    XDG_CONFIG_HOME=$scratch/none XDG_DATA_HOME=$scratch/none XDG_STATE_HOME=$scratch/none \
    timeout 180 "$nvim" --clean --headless -l "$editors/neovim/drive.lua" "$workspace" 2>&1 ||
    echo "FAIL Neovim with the $kind notes did not come to its end"
  check_traffic "$log"
}

for kind in $(note_kinds); do run "$kind"; done | tally
