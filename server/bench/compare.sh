#!/bin/sh
# Compares the matcher with others: one run, the same text, the same terms, one core. Prints MB/s and
# how many times as fast gloss-ls is; how long it takes to compile, bytes a form, and what one changed
# term and one keystroke take. Takes about half an hour.
#
#   compare.sh [--quick] [TERMS…]   how many terms; by default 400 10000 100000
#   --quick                         by processor time instead of JMH and the clock, on a part of the
#                                   corpus: a few minutes, and usable on a busy machine
#   GLOSS_LS_BENCH                  the folder of the corpus, see corpus.sh
#   GLOSS_LS_CORE                   the number of the core to run on; by default the last
set -eu
here=$(CDPATH='' cd -P -- "$(dirname -- "$0")" && pwd -P)
quick=''
[ "${1:-}" != --quick ] || { quick=yes; shift; }
[ $# -gt 0 ] || set -- 400 10000 100000
corpus=$("$here/corpus.sh")
cd "$here/.."
mvn -q -B -Pjmh process-classes dependency:build-classpath -Dmdep.outputFile=target/jmh/classpath
classpath=target/jmh/classes:$(cat target/jmh/classpath)
one_core="taskset -c ${GLOSS_LS_CORE:-$(($(nproc) - 1))}"
command -v taskset >/dev/null || one_core=''
bytes=$(wc -c <"$corpus")

java="java -Dgloss-ls.corpus=$corpus -cp $classpath"

# rg takes some six seconds a megabyte for 10,000 terms: then it reads the beginning of the corpus.
rg_part() {
  part=$corpus
  [ "$1" -le 1000 ] || { part=target/jmh/part; head -c 4000000 "$corpus" >$part; }
  rg_bytes=$(wc -c <"$part")
  [ "$rg_bytes" -eq "$bytes" ] || echo "  rg reads the first $rg_bytes bytes only"
}

# Prints the processor time of rg in seconds; nothing where there is no rg.
rg_seconds() {
  command -v rg >/dev/null || return 0
  ($one_core rg -F -i -o -w -j 1 -f "$1" "$part" >/dev/null || true; times) \
    | awk 'NR == 2 { gsub(/s/, ""); n = split($0, part, /[m ]/); print part[1] * 60 + part[2] + part[3] * 60 + part[4] }'
}

if [ -n "$quick" ]; then
  for count in "$@"; do
    others='hankcs lucene hyperscan'
    [ "$count" -le 10000 ] || others='hankcs'
    # shellcheck disable=SC2086 # several words are meant
    $one_core $java -Xmx5g -XX:+UseSerialGC io.github.glossls.matching.QuickLook "$count" $others \
      | tee target/jmh/quick-"$count"
    $one_core $java -Xmx5g -XX:+UseSerialGC io.github.glossls.matching.EditTimes "$count"
    [ "$count" -le 10000 ] || continue
    $java io.github.glossls.matching.PrintTerms "$count" >target/jmh/terms-"$count"
    rg_part "$count"
    seconds=$(rg_seconds target/jmh/terms-"$count")
    [ -z "$seconds" ] || awk -v bytes="$rg_bytes" -v seconds="$seconds" '
      $1 == "gloss-ls" { speed = $2 }
      END {
        rg = bytes / 1e6 / seconds
        printf "  %-10s %7.1f MB/s   gloss-ls is %.2f times as fast\n", "rg", rg, speed / rg
      }' target/jmh/quick-"$count"
  done
  exit
fi
for count in "$@"; do
  result=target/jmh/result-$count.csv
  # The others give up at 100,000 terms: memory, or minutes a pass.
  others='hankcs|lucene|hyperscan|'
  [ "$count" -le 10000 ] || others='hankcs|'
  $one_core $java org.openjdk.jmh.Main "MatchingBenchmark.(${others}glossls|compile)$" -p "terms=$count" \
    -rf csv -rff "$result" -prof gc -jvmArgsAppend "-Dgloss-ls.corpus=$corpus" >target/jmh/log-"$count"
  $java io.github.glossls.matching.PrintTerms "$count" >target/jmh/terms-"$count"
  seconds=''
  if command -v rg >/dev/null && [ "$count" -le 10000 ]; then
    rg_part "$count"
    start=$(date +%s.%N)
    $one_core rg -F -i -o -w -j 1 -f "target/jmh/terms-$count" "$part" >/dev/null || true
    # As if it had read all.
    seconds=$(echo "$start $(date +%s.%N) $bytes $rg_bytes" | awk '{ print ($2 - $1) * $3 / $4 }')
  fi
  awk -F, -v bytes="$bytes" -v count="$count" -v rg="$seconds" '
    { gsub(/"/, "") }
    $1 ~ /MatchingBenchmark/ && $1 !~ /:/ { n = split($1, part, "."); time[part[n]] = $5 }
    $1 ~ /glossls:.*alloc.rate.norm/ { allocated = $5 }
    END {
      if (rg != "") time["rg"] = rg
      printf "%d terms\n", count
      printf "  compiled in %.0f ms\n", time["compile"] * 1e3
      delete time["compile"]
      for (name in time)
        printf "  %-10s %7.1f MB/s   gloss-ls is %.1f times as fast\n", name, \
          bytes / 1e6 / time[name], time[name] / time["glossls"]
      printf "  gloss-ls allocates %.0f bytes a MB\n", allocated / (bytes / 1e6)
    }' "$result"
  $one_core $java -Xmx5g -XX:+UseSerialGC io.github.glossls.matching.EditTimes "$count"
done
