#!/bin/sh
# A temporary PostgreSQL server for the store tests.
#
#   .ci/postgres.sh start FOLDER   makes a server in FOLDER, which must not exist yet, and prints its URL
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
  mkdir "$folder"
  if [ "$(id -u)" = 0 ]; then chown postgres "$folder"; fi
  chmod 700 "$folder"
  cd "$folder"
  echo elchi >"$folder/password"
  if [ "$(id -u)" = 0 ]; then chown postgres "$folder/password"; fi
  as_owner "$programs/initdb" -D "$folder/data" -U elchi -A scram-sha-256 --pwfile="$folder/password" \
    -E UTF8 --locale=C.UTF-8 >&2
  port=$(free_port)
  as_owner "$programs/pg_ctl" -D "$folder/data" -l "$folder/log" -w -t 60 \
    -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder -c fsync=off" start >&2
  echo "postgresql://elchi:elchi@127.0.0.1:$port/postgres"
}

stop() {
  # The first line of the file is the server's process id. INT: do not wait for clients to leave.
  pid=$(head -n 1 "$folder/data/postmaster.pid")
  kill -INT "$pid"
  while kill -0 "$pid" 2>/dev/null; do sleep 0.2; done
  rm -rf "$folder"
}

"$action"
