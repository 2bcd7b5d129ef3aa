#!/usr/bin/env bash
# Downloads the packages that the labelled files come from, with Maven and npm, and checks each file's SHA-256.
# Needs the network once; afterwards the cache answers.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=${GLOSS_LS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/gloss-ls-ci}/eval
list=$here/files.tsv
downloads=$cache/downloads
mkdir -p "$downloads"

# SHA-256 and path of every file, in the format of sha256sum; a tarball of npm keeps its files under package/.
checksums() {
  awk -F'\t' 'NR > 1 { print $10 "  " $4 "/" $5 "@" $6 "/" ($4 == "npm" ? "package/" : "") $7 }' "$list"
}

verified() { (cd "$cache" && checksums | sha256sum --check --quiet --strict >"$downloads/checks.log" 2>&1); }

packages() { awk -F'\t' -v of="$1" 'NR > 1 && $4 == of { print $5, $6 }' "$list" | sort -u; }

fetch_npm() {
  local name version folder tarball
  while read -r name version; do
    folder=$cache/npm/$name@$version
    [ -d "$folder/package" ] && continue
    mkdir -p "$folder"
    tarball=$(cd "$downloads" && npm pack --silent "$name@$version" | tail -n 1)
    tar -xzf "$downloads/$tarball" -C "$folder"
    rm "$downloads/$tarball"
  done < <(packages npm)
}

# One run of Maven for all source jars: a POM whose only content is the list of what to copy.
fetch_maven() {
  local name version jar
  {
    echo '<project><modelVersion>4.0.0</modelVersion><groupId>eval</groupId><artifactId>eval</artifactId>'
    echo '<version>1</version><packaging>pom</packaging><build><plugins><plugin>'
    echo '<groupId>org.apache.maven.plugins</groupId><artifactId>maven-dependency-plugin</artifactId>'
    echo '<version>3.8.1</version><configuration><prependGroupId>true</prependGroupId><artifactItems>'
    while read -r name version; do
      echo "<artifactItem><groupId>${name%%:*}</groupId><artifactId>${name##*:}</artifactId>"
      echo "<version>$version</version><classifier>sources</classifier></artifactItem>"
    done < <(packages maven)
    echo '</artifactItems></configuration></plugin></plugins></build></project>'
  } >"$downloads/pom.xml"
  mvn -q -B -ntp -f "$downloads/pom.xml" dependency:copy -DoutputDirectory="$downloads/jars" -Dmdep.overWriteReleases=false
  while read -r name version; do
    jar=$downloads/jars/${name%%:*}.${name##*:}-$version-sources.jar
    mkdir -p "$cache/maven/$name@$version"
    (cd "$cache/maven/$name@$version" && jar --extract --file "$jar")
  done < <(packages maven)
}

if ! verified; then
  fetch_npm
  fetch_maven
  verified || { cat "$downloads/checks.log" >&2; echo "fetch.sh: delete $cache and try again" >&2; exit 1; }
fi
echo "$(checksums | wc -l) files in $cache"
