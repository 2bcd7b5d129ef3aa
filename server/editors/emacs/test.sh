#!/bin/bash
# Drives a real Emacs with Eglot, configured as docs/editors/emacs.md says, through hover,
# completion and definition; then checks everything the server said.
set -uo pipefail
editors=$(cd "$(dirname "$0")/.." && pwd -P)
. "$editors/lib.sh"

if ! command -v emacs >/dev/null || ! emacs -q --batch --eval "(progn (package-initialize) (require 'eglot))" 2>/dev/null; then
  as_root apt-get install -y -qq emacs-nox elpa-eglot >"$scratch/apt.log" 2>&1 || tail -3 "$scratch/apt.log"
fi
emacs --version | head -1
cache=${XDG_CACHE_HOME:-$HOME/.cache}

run() {
  local kind=$1 files=$2 workspace=$scratch/$1 log=$scratch/$1.log
  rm -rf "$workspace" "$log"
  make_workspace "$kind" "$workspace"
  record_traffic_to "$log"
  code_of_page "$repository/docs/editors/emacs.md" elisp >"$scratch/init.el"
  [ -s "$scratch/init.el" ] || echo 'FAIL docs/editors/emacs.md shows no configuration'
  KIND=$kind FILES=$files CASES=$editors/cases.tsv WORKSPACE=$workspace HOME=$scratch XDG_CACHE_HOME=$cache \
    timeout 180 emacs -q --batch --eval '(package-initialize)' -l "$scratch/init.el" -l "$editors/emacs/drive.el" 2>"$scratch/emacs.log" || {
    echo "FAIL Emacs with the $kind notes did not come to its end"
    tail -15 "$scratch/emacs.log"
  }
  check_traffic "$log"
}

# Eglot 1.9 gives every document of a server the language of the first: the file of no known type
# comes first in an Emacs of its own, and the Markdown file second on purpose.
for kind in $(note_kinds); do
  run "$kind" 'src/pipeline.py docs/guide.md'
  run "$kind" 'docs/ideas.qqq'
done | tally
