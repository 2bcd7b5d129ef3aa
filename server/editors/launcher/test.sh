#!/bin/bash
# Starts gloss-ls as somebody would who has just cloned the repository, and in odd surroundings.
set -uo pipefail
editors=$(cd "$(dirname "$0")/.." && pwd -P)
. "$editors/lib.sh"

# "ok" or "FAIL" for the command that follows the name.
check() {
  local name=$1
  shift
  if "$@" >"$scratch/told" 2>&1; then
    echo "ok   $name"
  else
    echo "FAIL $name"
    tail -8 "$scratch/told" | sed 's/^/       /'
  fi
}

clone="$scratch/a clone with spaces"
export XDG_CACHE_HOME=$scratch/cache
elsewhere=$scratch/elsewhere
mkdir -p "$elsewhere" "$scratch/bin"
git clone -q "$repository" "$clone" || exit 1
# What is not committed yet belongs to what is tested.
(cd "$repository" && git diff HEAD --binary) >"$scratch/uncommitted"
[ ! -s "$scratch/uncommitted" ] || (cd "$clone" && git apply --whitespace=nowarn "$scratch/uncommitted")

first_start() {
  "$clone/gloss-ls" define RAG >"$scratch/out" 2>"$scratch/err" || return
  grep -qi 'retrieval' "$scratch/out" && [ "$(wc -l <"$scratch/err")" -eq 1 ] && grep -q 'building' "$scratch/err" ||
    { cat "$scratch/out" "$scratch/err"; return 1; }
}

second_start() {
  # Maven must not be called: one that only fails stands in its place.
  printf '#!/bin/sh\necho Maven was called >&2\nexit 1\n' >"$scratch/bin/mvn"
  chmod +x "$scratch/bin/mvn"
  (cd "$elsewhere" && PATH=$scratch/bin:$PATH "$clone/gloss-ls" define RAG >"$scratch/out" 2>"$scratch/err") &&
    grep -qi 'retrieval' "$scratch/out" && [ ! -s "$scratch/err" ] || { cat "$scratch/err"; return 1; }
}

through_links() {
  ln -s "$clone/gloss-ls" "$scratch/first" && ln -s first "$scratch/second"
  (cd "$elsewhere" && "$scratch/second" version | grep -q '^gloss-ls ') && (cd "$clone" && sh gloss-ls version | grep -q '^gloss-ls ')
}

one_process() {
  mkfifo "$scratch/open" || return
  "$clone/gloss-ls" --stdio <"$scratch/open" >/dev/null 2>&1 &
  local process=$!
  exec 9>"$scratch/open"
  local command=''
  for _ in $(seq 100); do
    command=$(ps -o comm= -p $process)
    [ "$command" != java ] || break
    sleep 0.1
  done
  exec 9>&-
  wait $process
  [ "$command" = java ] || { echo "the process is $command"; return 1; }
}

stale_sources() {
  local note
  note=$(find "$clone/glossary" -name '*.md' 2>/dev/null | head -1)
  touch "${note:-$clone/pom.xml}"
  local process
  # Several at once: one builds, the others wait, all answer.
  for process in 1 2 3; do
    "$clone/gloss-ls" version >"$scratch/out$process" 2>"$scratch/err$process" &
  done
  wait
  cat "$scratch"/err?
  for process in 1 2 3; do grep -q '^gloss-ls ' "$scratch/out$process" || return; done
  [ "$(cat "$scratch"/err? | grep -c building)" -eq 1 ]
}

broken_source() {
  local main=$clone/server/src/main/java/io/github/glossls/cli/Main.java
  cp -p "$main" "$scratch/Main.java"
  echo 'this is no Java' >>"$main"
  "$clone/gloss-ls" version >"$scratch/out" 2>"$scratch/err"
  local code=$?
  mv "$scratch/Main.java" "$main"
  cat "$scratch/err"
  [ $code -eq 2 ] && grep -q 'Main.java' "$scratch/err" && grep -q 'build.log' "$scratch/err" && [ "$(wc -l <"$scratch/err")" -lt 20 ]
}

no_java() {
  # A PATH with the shell's tools but without Java.
  mkdir -p "$scratch/tools"
  local tool
  for tool in sh env dirname readlink find head cat ls cksum sed grep mkdir rm sleep mv; do
    ln -sf "$(command -v $tool)" "$scratch/tools/$tool"
  done
  env -u JAVA_HOME PATH="$scratch/tools" "$clone/gloss-ls" version >"$scratch/out" 2>"$scratch/err"
  local code=$?
  cat "$scratch/err"
  [ $code -eq 2 ] && grep -q 'install a JDK, 17 or newer' "$scratch/err"
}

old_java() {
  mkdir -p "$scratch/old/bin"
  printf '#!/bin/sh\nexit 1\n' >"$scratch/old/bin/java"
  chmod +x "$scratch/old/bin/java"
  echo 'JAVA_VERSION="11.0.2"' >"$scratch/old/release"
  GLOSS_LS_JAVA_HOME=$scratch/old "$clone/gloss-ls" version >"$scratch/out" 2>"$scratch/err"
  local code=$?
  cat "$scratch/err"
  # JAVA_HOME is a suggestion: a newer Java on the PATH is found behind it.
  [ $code -eq 2 ] && grep -q 'Java 17 or newer' "$scratch/err" && JAVA_HOME=$scratch/old "$clone/gloss-ls" version
}

archive() {
  for _ in $(seq 300); do
    ls "$scratch"/cache/gloss-ls/start/*.jsa >/dev/null 2>&1 && break
    sleep 0.1
  done
  ls -l "$scratch"/cache/gloss-ls/start/
  ls "$scratch"/cache/gloss-ls/start/*.jsa && [ "$("$clone/gloss-ls" version 2>&1 | head -1 | cut -c1-9)" = 'gloss-ls ' ]
}

unwritable_cache() {
  : >"$scratch/a-file"
  XDG_CACHE_HOME=$scratch/a-file "$clone/gloss-ls" version >"$scratch/out" 2>&1 && [ "$(wc -l <"$scratch/out")" -eq 2 ]
}

{
  check 'the first start builds, says so in one line, and answers' first_start
  check 'the second start needs no Maven' second_start
  check 'it starts through links and from any folder' through_links
  check 'it becomes the Java process' one_process
  check 'an archive of classes is made in the cache folder' archive
  check 'without a cache folder it works' unwritable_cache
  check 'newer sources are built again, once for several starts' stale_sources
  check 'a build that fails says where and why' broken_source
  check 'it says what to do without Java' no_java
  check 'it says what to do with an old Java' old_java
} | tally
