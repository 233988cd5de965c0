#!/usr/bin/env bash
# PostgreSQL servers on loopback, each with a folder and a port of its own, for the sample and its test.
#   servers.sh start FOLDER NAME...   makes a server for each name and starts it; its port is in FOLDER/NAME/port
#   servers.sh fail FOLDER NAME       ends one at once, as a machine fails
#   servers.sh again FOLDER NAME      starts it again, with what it had
#   servers.sh stop FOLDER            ends all and removes the folder
set -euo pipefail

bin=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -1)
[[ -x $bin/initdb ]] || { echo "PostgreSQL is not installed (Debian: apt-get install postgresql)" >&2; exit 1; }

# The server refuses to run as root.
as=()
if [[ $(id -u) == 0 ]]; then as=(setpriv --reuid=postgres --regid=postgres --clear-groups); fi

pid_of() { head -1 "$1/data/postmaster.pid" 2>/dev/null || true; }

run() {
  local at=$1 port=$2
  setsid "${as[@]}" "$bin/postgres" -D "$at/data" -c listen_addresses=127.0.0.1 -p "$port" -k "$at" -c fsync=off -c full_page_writes=off -c max_wal_size=4GB \
    >"$at/log" 2>&1 </dev/null &
  local started=$! wait
  for wait in $(seq 150); do
    "$bin/pg_isready" --quiet --host 127.0.0.1 --port "$port" && return 0
    kill -0 "$started" 2>/dev/null || return 1
    sleep 0.2
  done
  return 1
}

end() {
  local pid wait
  pid=$(pid_of "$1")
  [[ -n $pid ]] || return 0
  kill "-$2" "$pid" 2>/dev/null || return 0
  for wait in $(seq 100); do
    kill -0 "$pid" 2>/dev/null || return 0
    sleep 0.1
  done
  kill -KILL "$pid" 2>/dev/null || true
}

case $1 in
  start)
    folder=$2
    mkdir -p "$folder"
    if [[ $(id -u) == 0 ]]; then chown postgres "$folder"; fi
    for name in "${@:3}"; do
      at=$folder/$name
      "${as[@]}" mkdir "$at"
      "${as[@]}" "$bin/initdb" --pgdata "$at/data" --username postgres --auth trust --encoding UTF8 --locale C.UTF-8 >/dev/null
      for port in $(shuf -i 20000-60000 -n 10) none; do
        [[ $port != none ]] || { echo "$name does not start: $(tail -3 "$at/log")" >&2; exit 1; }
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && continue
        run "$at" "$port" && break
      done
      echo "$port" >"$at/port"
    done
    ;;
  fail) end "$2/$3" QUIT ;;
  again) run "$2/$3" "$(cat "$2/$3/port")" || { echo "$3 does not start again: $(tail -3 "$2/$3/log")" >&2; exit 1; } ;;
  stop)
    for at in "$2"/*/; do end "${at%/}" INT; done
    rm -rf "$2"
    ;;
  *) echo "start, fail, again or stop" >&2; exit 2 ;;
esac
