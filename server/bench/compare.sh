#!/bin/sh
# Compares the matcher with others: one run, the same text, the same terms, one core. Prints MB/s and
# how many times as fast gloss-ls is. Takes about half an hour.
#
#   compare.sh [TERMS…]   how many terms; by default 400 10000 100000
#   GLOSS_LS_BENCH        the folder of the corpus, see corpus.sh
set -eu
here=$(CDPATH='' cd -P -- "$(dirname -- "$0")" && pwd -P)
[ $# -gt 0 ] || set -- 400 10000 100000
corpus=$("$here/corpus.sh")
cd "$here/.."
mvn -q -B -Pjmh process-classes dependency:build-classpath -Dmdep.outputFile=target/jmh/classpath
classpath=target/jmh/classes:$(cat target/jmh/classpath)
one_core="taskset -c $(($(nproc) - 1))"
command -v taskset >/dev/null || one_core=''
bytes=$(wc -c <"$corpus")

java="java -Dgloss-ls.corpus=$corpus -cp $classpath"
for count in "$@"; do
  result=target/jmh/result-$count.csv
  # The others give up at 100,000 terms: memory, or minutes a pass.
  others='hankcs|lucene|hyperscan|'
  [ "$count" -le 10000 ] || others='hankcs|'
  $one_core $java org.openjdk.jmh.Main "MatchingBenchmark.(${others}glossls)$" -p "terms=$count" \
    -rf csv -rff "$result" -prof gc -jvmArgsAppend "-Dgloss-ls.corpus=$corpus" >target/jmh/log-"$count"
  $java io.github.glossls.matching.PrintTerms "$count" >target/jmh/terms-"$count"
  seconds=''
  if command -v rg >/dev/null && [ "$count" -le 10000 ]; then
    start=$(date +%s.%N)
    $one_core rg -F -i -o -w -j 1 -f "target/jmh/terms-$count" "$corpus" >/dev/null || true
    seconds=$(echo "$start $(date +%s.%N)" | awk '{ print $2 - $1 }')
  fi
  awk -F, -v bytes="$bytes" -v count="$count" -v rg="$seconds" '
    { gsub(/"/, "") }
    $1 ~ /MatchingBenchmark/ && $1 !~ /:/ { n = split($1, part, "."); time[part[n]] = $5 }
    $1 ~ /glossls:.*alloc.rate.norm/ { allocated = $5 }
    END {
      if (rg != "") time["rg"] = rg
      printf "%d terms\n", count
      for (name in time)
        printf "  %-10s %7.1f MB/s   gloss-ls is %.1f times as fast\n", name, \
          bytes / 1e6 / time[name], time[name] / time["glossls"]
      printf "  gloss-ls allocates %.0f bytes a MB\n", allocated / (bytes / 1e6)
    }' "$result"
done
