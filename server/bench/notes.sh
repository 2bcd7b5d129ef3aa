#!/bin/sh
# How fast notes are read. Takes some five minutes.
#
#   notes.sh [speed] [hard] [many] [edits]   the parts to run; by default all
#     speed   whole notes to entries and problems, and their Markdown alone (markdown), beside
#             flexmark's parser, which makes a tree: the bundled glossary, the Markdown of
#             published packages, and the folder GLOSS_LS_NOTES if there is one; MB/s on one core
#     hard    a million characters of each text that is hard to read in linear time; seconds
#     many    the packaged server on 10,000 notes of 20 kB and on one of 20 MB: time until all of it
#             is known, hovers meanwhile, memory
#     edits   the same on a note that is edited, alone and beside 999 others: time until hovers have it
#   many and edits need Python 3 and a build (mvn -DskipTests package).
#   GLOSS_LS_NOTES            a folder of notes of your own
#   GLOSS_LS_BENCH            the folder of the packages, see corpus.sh
set -eu
here=$(CDPATH='' cd -P -- "$(dirname -- "$0")" && pwd -P)
[ $# -gt 0 ] || set -- speed hard many edits
cd "$here/.."

compile() {
  [ -z "${classpath:-}" ] || return 0
  mvn -q -B -Pjmh test-compile dependency:build-classpath -Dmdep.outputFile=target/jmh/classpath
  classpath=target/jmh/test-classes:target/jmh/classes:$(cat target/jmh/classpath)
}

speed() { # title folder
  compile
  csv=target/jmh/notes.csv
  one_core="taskset -c $(($(nproc) - 1))"
  command -v taskset >/dev/null || one_core=''
  bytes=$(find "$2" -name '*.md' -type f -exec cat {} + | wc -c)
  for compiler in c2 c1; do
    # The launcher allows the first compiler only, since that starts faster.
    option=''
    [ $compiler = c2 ] || option=-XX:TieredStopAtLevel=1
    $one_core java -cp "$classpath" org.openjdk.jmh.Main 'NoteReaderBenchmark' -rf csv -rff $csv \
      -jvmArgsAppend "-Dgloss-ls.notes=$2 $option" >target/jmh/notes.log
    awk -F, -v bytes="$bytes" -v title="$1, $compiler" '
      { gsub(/"/, "") }
      $1 ~ /NoteReader/ { n = split($1, part, "."); time[part[n]] = $5 }
      END {
        printf "%s: %.1f MB\n", title, bytes / 1e6
        for (name in time)
          printf "  %-10s %6.1f MB/s   %.2f times as fast as flexmark\n", name, \
            bytes / 1e6 / time[name], time["flexmark"] / time[name]
      }' $csv
  done
}

for part in "$@"; do
  case $part in
    speed)
      speed 'the bundled glossary' "$here/../../glossary"
      speed 'packages' "$(dirname "$("$here/corpus.sh")")/files"
      [ -z "${GLOSS_LS_NOTES:-}" ] || speed "$GLOSS_LS_NOTES" "$GLOSS_LS_NOTES" ;;
    hard)
      compile
      java -Xmx1g -XX:+UseSerialGC -cp "$classpath" io.github.glossls.notes.HardInputTimes ;;
    many|edits)
      [ -f target/gloss-ls.jar ] || { echo "no jar: run mvn -DskipTests package first" >&2; exit 2; }
      work=$(mktemp -d)
      python3 "$here/many.py" target/gloss-ls.jar "$work" "$part" || { rm -rf "$work"; exit 1; }
      rm -rf "$work" ;;
    *) echo "not a part: $part" >&2; exit 2 ;;
  esac
done
