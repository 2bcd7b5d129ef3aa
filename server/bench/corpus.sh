#!/bin/sh
# Builds the text that the benchmarks read: source and Markdown of some sixty published packages,
# at least 60 MB. It goes to a cache folder outside of the checkout, once.
#
#   GLOSS_LS_BENCH   the folder; by default gloss-ls/bench in the user's cache
set -eu
cache=${GLOSS_LS_BENCH:-${XDG_CACHE_HOME:-$HOME/.cache}/gloss-ls/bench}
least=60000000

maven='
dev.langchain4j:langchain4j:1.0.0 dev.langchain4j:langchain4j-core:1.0.0
dev.langchain4j:langchain4j-open-ai:1.0.0-beta5 ai.djl:api:0.31.0
org.deeplearning4j:deeplearning4j-nn:1.0.0-M2.1 org.nd4j:nd4j-api:1.0.0-M2.1
org.apache.opennlp:opennlp-tools:2.5.3 com.microsoft.onnxruntime:onnxruntime:1.20.0
org.springframework:spring-core:6.2.1 org.springframework:spring-web:6.2.1
org.springframework:spring-context:6.2.1 org.springframework.security:spring-security-oauth2-client:6.4.2
org.apache.lucene:lucene-core:9.12.1 org.apache.kafka:kafka-clients:3.9.0
org.apache.flink:flink-core:1.20.0 org.hibernate.orm:hibernate-core:6.6.4.Final
com.google.guava:guava:33.4.0-jre com.zaxxer:HikariCP:6.2.1 org.antlr:antlr4:4.13.2
org.antlr:antlr4-runtime:4.13.2 com.auth0:java-jwt:4.4.0 io.netty:netty-codec-http:4.1.116.Final
com.github.javaparser:javaparser-core:3.26.2 org.apache.commons:commons-math3:3.6.1
org.postgresql:postgresql:42.7.4 org.eclipse.jgit:org.eclipse.jgit:7.1.0.202411261347-r'
npm='
openai@4.77.0 langchain@0.3.7 @langchain/core@0.3.26 @huggingface/transformers@3.2.1
@anthropic-ai/sdk@0.33.1 llamaindex@0.8.26 ai@4.0.22 @tensorflow/tfjs-core@4.22.0
@tensorflow/tfjs-layers@4.22.0 brain.js@2.0.0-beta.24 natural@8.0.1 typescript@5.7.2 three@0.171.0
react-dom@19.0.0 webpack@5.97.1 eslint@9.17.0 jsonwebtoken@9.0.2 passport@0.7.0 prettier@3.4.2
acorn@8.14.0 @babel/parser@7.26.3 postcss@8.4.49 bootstrap@5.3.3 pg@8.13.1 moment@2.30.1
lodash@4.17.21 d3@7.9.0 monaco-editor@0.52.2 rxjs@7.8.1 firebase@11.1.0'

fetch_maven() {
  name=$(echo "$1" | tr ':' '_')
  [ -d "$cache/files/$name" ] && return
  mkdir -p "$cache/jars/$name" "$cache/files/$name"
  mvn -q -B dependency:copy "-Dartifact=$1:jar:sources" "-DoutputDirectory=$cache/jars/$name" \
    >/dev/null 2>&1 || { echo "not to be had: $1" >&2; return; }
  for jar in "$cache/jars/$name"/*.jar; do
    (cd "$cache/files/$name" && unzip -qo "$jar" '*.java' '*.md' 2>/dev/null) || true
  done
}
fetch_npm() {
  name=$(echo "$1" | tr '/@' '__')
  [ -d "$cache/files/$name" ] && return
  mkdir -p "$cache/jars/$name" "$cache/files/$name"
  (cd "$cache/jars/$name" && npm pack --silent "$1" >/dev/null 2>&1) \
    || { echo "not to be had: $1" >&2; return; }
  for tgz in "$cache/jars/$name"/*.tgz; do tar xzf "$tgz" -C "$cache/files/$name"; done
}

mkdir -p "$cache/files"
if [ ! -s "$cache/corpus.txt" ]; then
  for artifact in $maven; do fetch_maven "$artifact"; done
  for package in $npm; do fetch_npm "$package"; done
  # What people wrote: no minified files, no maps, nothing with enormous lines.
  find "$cache/files" -type f -size -400k \
    \( -name '*.java' -o -name '*.js' -o -name '*.ts' -o -name '*.tsx' -o -name '*.mjs' \
       -o -name '*.md' -o -name '*.css' -o -name '*.py' \) ! -name '*.min.*' | LC_ALL=C sort \
    | while IFS= read -r file; do
        awk 'length($0) > 1000 { exit 1 }' "$file" && cat "$file" && echo
      done | head -c 80000000 >"$cache/corpus.part"
  mv "$cache/corpus.part" "$cache/corpus.txt"
fi
size=$(wc -c <"$cache/corpus.txt")
[ "$size" -ge "$least" ] || { echo "only $size bytes in $cache/corpus.txt" >&2; exit 1; }
echo "$cache/corpus.txt"
