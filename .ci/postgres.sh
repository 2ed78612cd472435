#!/bin/sh
# A temporary PostgreSQL server for the store tests.
#
#   .ci/postgres.sh start FOLDER   makes a server, notes it in FOLDER, which must not exist yet, and prints its URL
#   .ci/postgres.sh stop FOLDER    ends it and removes FOLDER
#
# Uses the machine's own PostgreSQL and installs Debian's where there is none. It listens on loopback only, as the
# user postgres where we are root, because PostgreSQL refuses to run as root.
set -eu

action=${1:-}
folder=${2:-}
case "$action" in
start | stop) ;;
*) action= ;;
esac
if [ -z "$action" ] || [ -z "$folder" ]; then
  echo 'usage: .ci/postgres.sh start|stop FOLDER' >&2
  exit 2
fi

find_programs() {
  ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1
}

as_owner() {
  if [ "$(id -u)" = 0 ]; then
    runuser -u postgres -- "$@"
  else
    "$@"
  fi
}

free_port() {
  node -e 'const s = require("node:net").createServer(); s.listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close() })'
}

start() {
  programs=$(find_programs)
  if [ -z "$programs" ]; then
    apt-get update >&2
    DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends postgresql >&2
    programs=$(find_programs)
  fi
  mkdir -p "$(dirname "$folder")"
  mkdir "$folder"
  # Not in FOLDER itself: that may lie where only we may look, and the user postgres must get in.
  home=$(mktemp -d)
  echo "$home" >"$folder/home"
  echo elchi >"$home/password"
  if [ "$(id -u)" = 0 ]; then chown -R postgres "$home"; fi
  cd "$home"
  as_owner "$programs/initdb" -D "$home/data" -U elchi -A scram-sha-256 --pwfile="$home/password" \
    -E UTF8 --locale=C.UTF-8 >&2
  port=$(free_port)
  as_owner "$programs/pg_ctl" -D "$home/data" -l "$home/log" -w -t 60 \
    -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$home -c fsync=off" start >&2
  echo "postgresql://elchi:elchi@127.0.0.1:$port/postgres"
}

stop() {
  home=$(cat "$folder/home")
  if [ -f "$home/data/postmaster.pid" ]; then
    # The first line of the file is the server's process id. INT: do not wait for clients to leave.
    pid=$(head -n 1 "$home/data/postmaster.pid")
    kill -INT "$pid"
    while kill -0 "$pid" 2>/dev/null; do sleep 0.2; done
  fi
  rm -rf "$home" "$folder"
}

"$action"
