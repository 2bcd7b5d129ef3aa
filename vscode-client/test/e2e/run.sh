#!/bin/bash
# The extension, end to end: built, checked, packaged, and used in real VS Code. Ends with
# "N passed, N failed". Installs what it needs; large things go to a cache outside the checkout.
# Pictures of every check are left in vscode-client/test-artifacts.
set -euo pipefail
e2e=$(cd "$(dirname "$0")" && pwd -P)
cd "$e2e/../.."

code_server=$("$e2e/install.sh")
# The extension's own tools run with the Node that came along, whatever the system has.
PATH=$code_server/node_modules/node/bin:$PATH
export PATH
target=linux-$(node -p process.arch)

passed=0
failed=0
step() {
  local name=$1 log
  shift
  log=$(mktemp)
  if "$@" >"$log" 2>&1; then
    echo "ok   $name"
    passed=$((passed + 1))
  else
    echo "FAIL $name"
    tail -40 "$log" | sed 's/^/       /'
    failed=$((failed + 1))
  fi
  awk '/^(dist|out|runtimes)\/.*:|^ℹ (pass|fail) / && !seen[$0]++ { print "       " $0 }' "$log"
  if grep -qE '^ *WARNING' "$log"; then
    echo "FAIL $name has warnings"
    grep -E '^ *WARNING' -A3 "$log" | sed 's/^/       /'
    failed=$((failed + 1))
  fi
  rm -f "$log"
}

maven() {
  (cd .. && mvn -q -B -Dquick -Pvscode verify)
}

# One line, and no failure, is what Maven makes of the extension there.
without_node() {
  local java told
  java=$(command -v java)
  told=$(PATH=/nonexistent "$java" scripts/MavenBuild.java) && [[ $told == 'Skipped: '* && $told != *$'\n'* ]]
}

small_enough() {
  [ "$(cat dist/*.js | wc -c)" -lt $((500 * 1024)) ] &&
    [ "$(stat -c %s "out/gloss-ls-$target.vsix")" -lt $((40 * 1024 * 1024)) ]
}

# Not every registry knows of vulnerabilities; where this one does not, nothing is said to be checked.
audit() {
  local told
  if told=$(npm audit --audit-level=high 2>&1); then
    echo "ok   npm audit finds nothing high: $(tail -1 <<<"$told")"
    passed=$((passed + 1))
  elif grep -qiE 'audit endpoint|ENOTFOUND|ECONNREFUSED|ETIMEDOUT' <<<"$told"; then
    echo "skipped: npm audit, which this registry does not answer ($(grep -oE '[45][0-9][0-9] [A-Z][A-Za-z ]+[a-z]|E[A-Z]{6,}' <<<"$told" | head -1))"
  else
    echo 'FAIL npm audit'
    sed 's/^/       /' <<<"$told"
    failed=$((failed + 1))
  fi
}

lock_names_no_registry() {
  ! grep -q '"resolved"' package-lock.json
}

step 'mvn verify -Pvscode: types, ESLint, Prettier, unit tests, the package without a runtime' maven
step 'Maven leaves the extension out where there is no Node' without_node
audit
step 'the lock file names no registry' lock_names_no_registry
step 'a Java runtime for this platform' node scripts/runtime.mjs
step 'the package with the runtime' node scripts/package.mjs --target "$target"
step 'the bundle is under 500 KB, the package under 40 MB' small_enough

output=$(mktemp)
node "$e2e/run.mjs" "$code_server" "out/gloss-ls-$target.vsix" out/gloss-ls.vsix "$@" 2>&1 | tee "$output" | grep --line-buffered -vE '^[0-9]+ passed, [0-9]+ failed$' || true
read -r more_passed more_failed < <(sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' "$output" | tail -1) || true
passed=$((passed + ${more_passed:-0}))
failed=$((failed + ${more_failed:-1}))
rm -f "$output"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
