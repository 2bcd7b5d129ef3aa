#!/bin/bash
# Prints the path of a Neovim, 0.10 or newer: the system's own, or one that is unpacked from a newer
# Debian suite into the tools folder without touching the system.
set -euo pipefail
editors=$(cd "$(dirname "$0")/.." && pwd -P)
. "$editors/lib.sh"

is_new_enough() {
  local version
  version=$("$1" --version 2>/dev/null | sed -n '1s/^NVIM v//p') || return 1
  [ -n "$version" ] && [ "$(printf '%s\n0.10\n' "$version" | sort -V | head -1)" = 0.10 ]
}

unpack() {
  local suite=$1 folder=$tools/neovim-$1
  rm -rf "$folder" && mkdir -p "$folder"/{lists/partial,cache,debs/partial}
  : >"$folder/status"
  local mirror keyring
  mirror=$(apt-get indextargets --format '$(SITE)' 2>/dev/null | grep -v security | head -1)
  mirror=${mirror:-http://deb.debian.org/debian}
  keyring=/usr/share/keyrings/debian-archive-keyring.gpg
  echo "deb [signed-by=$keyring] $mirror $suite main" >"$folder/suite.list"
  local apt=(apt-get -qq -o Dir::Etc::sourcelist="$folder/suite.list" -o Dir::Etc::sourceparts=-
    -o Dir::State::Lists="$folder/lists" -o Dir::Cache="$folder/cache" -o Dir::State::status="$folder/status"
    -o Dir::Cache::archives="$folder/debs" -o APT::Install-Recommends=false -o Debug::NoLocking=1
    -o APT::Sandbox::User=root)
  "${apt[@]}" update >&2 && "${apt[@]}" -y --download-only install neovim >&2 || return 1
  local deb
  for deb in "$folder"/debs/*.deb; do dpkg -x "$deb" "$folder/root"; done
  rm -rf "$folder"/{lists,cache,debs}
  local triplet
  triplet=$(basename "$(dirname "$(find "$folder/root/usr/lib" -name 'libc.so.6' | head -1)")")
  cat >"$folder/nvim" <<WRAPPER
#!/bin/sh
# Runs with the libraries it came with; what it starts uses the system's.
export VIMRUNTIME="$folder/root/usr/share/nvim/runtime"
exec "$(find "$folder/root/usr" -name 'ld-linux*.so.*' | head -1)" --library-path "$folder/root/usr/lib/$triplet" \\
  "$folder/root/usr/bin/nvim" --cmd "set runtimepath^=$folder/root/usr/lib/nvim" "\$@"
WRAPPER
  chmod +x "$folder/nvim"
  is_new_enough "$folder/nvim"
}

if is_new_enough nvim; then
  command -v nvim
  exit
fi
for suite in sid trixie; do
  if is_new_enough "$tools/neovim-$suite/nvim" || unpack "$suite"; then
    echo "$tools/neovim-$suite/nvim"
    exit
  fi
  echo "no Neovim from Debian $suite; trying the next suite" >&2
done
echo 'no Neovim 0.10 or newer could be installed' >&2
exit 1
