# A ClickHouse of one's own for as long as a script runs; to be read with `source`. It is installed where it is missing, lives in a temporary
# folder, listens on loopback alone, and is ended by its own number.
clickhouse_folder=""
clickhouse_pid=""

# The server is not to run as root; see postgres.sh for why this is an array.
clickhouse_as=()

clickhouse_start() {
  if [[ ! -x /usr/sbin/clickhouse-server ]]; then
    { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q clickhouse-server; } >/dev/null
  fi
  if [[ $(id -u) == 0 ]]; then clickhouse_as=(setpriv --reuid=clickhouse --regid=clickhouse --clear-groups); fi
  clickhouse_folder=$(mktemp -d)
  cat >"$clickhouse_folder/users.xml" <<'XML'
<yandex><profiles><default/></profiles><quotas><default/></quotas>
<users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users></yandex>
XML
  local port wait
  for port in $(shuf -i 20000-60000 -n 20); do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && continue
    cat >"$clickhouse_folder/config.xml" <<XML
<yandex><logger><level>warning</level><log>$clickhouse_folder/log</log><errorlog>$clickhouse_folder/errors</errorlog></logger>
<http_port>$port</http_port><listen_host>127.0.0.1</listen_host><timezone>UTC</timezone>
<path>$clickhouse_folder/data/</path><tmp_path>$clickhouse_folder/tmp/</tmp_path><mark_cache_size>100000000</mark_cache_size>
<users_config>$clickhouse_folder/users.xml</users_config><default_profile>default</default_profile><default_database>default</default_database></yandex>
XML
    if [[ $(id -u) == 0 ]]; then chown -R clickhouse "$clickhouse_folder"; fi
    (cd "$clickhouse_folder" && exec "${clickhouse_as[@]}" clickhouse-server --config-file="$clickhouse_folder/config.xml" >"$clickhouse_folder/out" 2>&1) &
    clickhouse_pid=$!
    for wait in $(seq 100); do
      (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && break 2
      kill -0 "$clickhouse_pid" 2>/dev/null || break
      sleep 0.2
    done
    clickhouse_stop_server
  done
  [[ -n $clickhouse_pid ]] || { echo "no server: $(tail -n 3 "$clickhouse_folder/out")" && return 1; }
  export SKILLTALENT_CLICKHOUSE="http://127.0.0.1:$port/"
}

clickhouse_stop_server() {
  [[ -n $clickhouse_pid ]] || return 0
  kill -TERM "$clickhouse_pid" 2>/dev/null || true
  local wait
  for wait in $(seq 50); do
    kill -0 "$clickhouse_pid" 2>/dev/null || break
    sleep 0.2
  done
  kill -KILL "$clickhouse_pid" 2>/dev/null || true
  wait "$clickhouse_pid" 2>/dev/null || true
  clickhouse_pid=""
}

clickhouse_stop() {
  clickhouse_stop_server
  [[ -z $clickhouse_folder ]] || rm -rf "$clickhouse_folder"
  clickhouse_folder=""
}
