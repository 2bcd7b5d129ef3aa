#!/bin/bash
# Installs what the end-to-end test drives: Chromium, and code-server, which is the real VS Code
# workbench and extension host behind a web page. Large things go to a cache outside the checkout,
# so that only the first run takes minutes. Prints the folder that holds node_modules/code-server.
set -euo pipefail

code_server_version=4.139.1
node_version=24

cache=${GLOSS_LS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/gloss-ls-ci}
folder=$cache/code-server-$code_server_version
mkdir -p "$cache"

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

install_packages() {
  local wanted=()
  local package
  for package in libkrb5-dev libx11-dev libxkbfile-dev libsecret-1-dev python3 make g++; do
    dpkg -s "$package" >/dev/null 2>&1 || wanted+=("$package")
  done
  command -v chromium >/dev/null || wanted+=(chromium)
  [ ${#wanted[@]} -eq 0 ] && return
  echo "installing ${wanted[*]}" >&2
  export DEBIAN_FRONTEND=noninteractive
  as_root apt-get -qq update >&2
  as_root apt-get -qq install -y --no-install-recommends "${wanted[@]}" >/dev/null
}

install_code_server() {
  echo "installing code-server $code_server_version (about four minutes, once) in $folder" >&2
  rm -rf "$folder.new"
  mkdir -p "$folder.new"
  trap 'tail -n 40 "$folder.log" >&2' ERR
  (
    cd "$folder.new"
    echo '{"private":true}' >package.json
    npm install --no-audit --no-fund --loglevel=error "node@$node_version"
    PATH=$PWD/node_modules/node/bin:$PATH
    npm install --no-audit --no-fund --loglevel=error --ignore-scripts "code-server@$code_server_version"
    chmod +x node_modules/.bin/* || true
    npm rebuild --loglevel=error argon2
    cd node_modules/code-server
    npm_config_user_agent="npm/11 node/v$node_version.0.0 linux x64" sh ./postinstall.sh
  ) >"$folder.log" 2>&1
  trap - ERR
  # Where it was built is written into links of node_modules/.bin only, which nothing here uses.
  rm -rf "$folder"
  mv "$folder.new" "$folder"
  touch "$folder/complete"
}

install_packages
[ -f "$folder/complete" ] || install_code_server
echo "$folder"
