# A PostgreSQL of one's own for as long as a script runs; to be read with `source`. It is installed where it is missing, lives in a temporary
# folder, listens on loopback alone, and is ended by its own number.
postgres_folder=""
postgres_pid=""

# The server refuses to run as root. An array and no function: a function in the background is a shell of its own, which would take the signal
# that ends the server, and ignore it.
postgres_as=()
if [[ $(id -u) == 0 ]]; then postgres_as=(setpriv --reuid=postgres --regid=postgres --clear-groups); fi

postgres_start() {
  local bin
  bin=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -1)
  if [[ ! -x $bin/initdb ]]; then
    { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q postgresql; } >/dev/null
    bin=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -1)
  fi
  postgres_folder=$(mktemp -d)
  if [[ $(id -u) == 0 ]]; then chown postgres "$postgres_folder"; fi
  "${postgres_as[@]}" "$bin/initdb" --pgdata "$postgres_folder/data" --username postgres --auth trust --encoding UTF8 --locale C.UTF-8 >/dev/null
  local port
  for port in $(shuf -i 20000-60000 -n 20); do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && continue
    "${postgres_as[@]}" "$bin/postgres" -D "$postgres_folder/data" -c listen_addresses=127.0.0.1 -p "$port" -k "$postgres_folder" -c fsync=off -c full_page_writes=off \
      >"$postgres_folder/log" 2>&1 &
    postgres_pid=$!
    local wait
    for wait in $(seq 100); do
      "$bin/pg_isready" --quiet --host 127.0.0.1 --port "$port" && break 2
      kill -0 "$postgres_pid" 2>/dev/null || break
      sleep 0.2
    done
    postgres_stop_server
  done
  [[ -n $postgres_pid ]] || { echo "no server: $(tail -3 "$postgres_folder/log")" && return 1; }
  export SKILLTALENT_POSTGRES="Host=127.0.0.1;Port=$port;Username=postgres;Database=postgres"
}

postgres_stop_server() {
  [[ -n $postgres_pid ]] || return 0
  kill -INT "$postgres_pid" 2>/dev/null || true
  local wait
  for wait in $(seq 50); do
    kill -0 "$postgres_pid" 2>/dev/null || break
    sleep 0.2
  done
  kill -KILL "$postgres_pid" 2>/dev/null || true
  wait "$postgres_pid" 2>/dev/null || true
  postgres_pid=""
}

postgres_stop() {
  postgres_stop_server
  [[ -z $postgres_folder ]] || rm -rf "$postgres_folder"
  postgres_folder=""
}
