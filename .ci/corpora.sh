#!/usr/bin/env bash
# corpora.sh DIR: the test feeds of other feed parsers, as their packages ship them, each in a folder of its own in DIR.
# Needs npm; on Debian gofeed's too. Fails with fewer than two parsers.
set -uo pipefail

dir=${1:?usage: corpora.sh DIR}
mkdir -p "$dir"
dir=$(cd "$dir" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1

# Later versions of the first two leave their tests out of the package.
for package in rss-parser@3.7.0 feedparser@1.1.3 feed-reader@6.1.3; do
  archive=$(npm pack --silent "$package" | tail -1)
  [ -n "$archive" ] || { echo "$package: not to be had"; continue; }
  mkdir -p "$dir/$package"
  tar xzf "$archive" -C "$dir/$package" --strip-components=1
done

gofeed=golang-github-mmcdole-gofeed-dev
if command -v dpkg-deb >/dev/null; then
  apt-get download -qq "$gofeed" 2>/dev/null ||
    { apt-get update -qq && apt-get download -qq "$gofeed" 2>/dev/null; }
  archive=$(ls "$gofeed"_*.deb 2>/dev/null | head -1)
  if [ -n "$archive" ]; then
    dpkg-deb -x "$archive" unpacked
    version=$(dpkg-deb -f "$archive" Version)
    mkdir -p "$dir/gofeed@${version%-*}"
    cp -R unpacked/usr/share/gocode/src/github.com/mmcdole/gofeed/testdata "$dir/gofeed@${version%-*}/"
  else
    echo "$gofeed: not to be had"
  fi
fi

ls "$dir"
[ "$(ls "$dir" | wc -l)" -ge 2 ]
