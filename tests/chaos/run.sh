#!/usr/bin/env bash
# The command that decides a file of workers, in a hostile world: killed at random moments, on a full disk, without permission, with the clock
# set back. Whatever happens the result is the old one or the new one, whole; what a killed run left is removed by the next.
# Usage: tests/chaos/run.sh RESULTS.trx; the command is built in Release. CHAOS_SECONDS (120) is how long it kills; CHAOS_SEED repeats a run.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
report=${1:?the result file}
command=${CHAOS_COMMAND:-$PWD/src/SkillTalent.Cli/bin/Release/net10.0/SkillTalent.Cli.dll}
[[ -s $command ]] || { echo "$command: expected a Release build" && exit 2; }

RANDOM=${CHAOS_SEED:-$(($$ % 32768))}
echo "CHAOS_SEED=${CHAOS_SEED:-$(($$ % 32768))}"
begin=$SECONDS
seconds=${CHAOS_SECONDS:-120}
folder=$(mktemp -d)
mounted=""
cleanup() {
  [[ -z $mounted ]] || umount "$mounted"
  chmod -R u+w "$folder" 2>/dev/null
  rm -rf "$folder"
}
trap cleanup EXIT
export DOTNET_EnableDiagnostics=0 DOTNET_NOLOGO=1

passed=0
failed=0
failures=""
ok() { passed=$((passed + 1)); }
bad() {
  failed=$((failed + 1))
  printf 'FAILED: %s\n' "$1"
  failures+="<UnitTestResult testName=\"chaos: ${1//[<>&\"]/ }\" outcome=\"Failed\" />"$'\n'
}
check() { if eval "$2"; then ok; else bad "$1"; fi; }
same() { cmp -s "$1" "$2"; }
leftovers() { find "$1" -maxdepth 1 -name '.*.part' -o -name '.*.former' | wc -l; }

# Every so-manieth row has a cell that cannot be read, so that rows are put aside.
workers() {
  printf 'id,certificate.level,birth\n'
  awk -v n="$1" -v bad="$2" 'BEGIN { for (i = 0; i < n; i++) printf "w%d,%s,%s\n", i, i % 2 ? "technician" : "senior-worker", i % bad ? "1990-05-01" : "yesterday" }' |
    if (($2 > $1)); then sed 's/yesterday/1990-05-01/'; else cat; fi
}
bulk() { exec dotnet "$command" bulk "$folder/$1.csv" --in 330800 --on 2023-08-01 --out "$2/out.csv" --rejects "$2/rejects.csv" --provision quzhou/technician-allowance >"$2/said" 2>"$2/error"; }

workers 100000 3 >"$folder/large.csv"
workers 3 3 >"$folder/small.csv"
workers 100000 1000000 >"$folder/good.csv"
workers 2 10 >"$folder/tiny.csv"
for size in large small; do
  mkdir "$folder/$size"
  start=$(date +%s%N)
  (bulk $size "$folder/$size") || { bad "$size: a run that nobody disturbs"; cat "$folder/$size/error"; }
  eval "${size}_ms=$((($(date +%s%N) - start) / 1000000))"
done
check "a large result" '(($(wc -l <"$folder/large/out.csv") > 60000))'

# The result is the old or the new one, whole, and rows put aside are never older than it.
whole() {
  same "$1/out.csv" "$folder/old" || same "$1/out.csv" "$folder/large/out.csv" || return 1
  same "$1/rejects.csv" "$folder/old" || same "$1/rejects.csv" "$folder/large/rejects.csv" || return 1
  same "$1/out.csv" "$folder/old" || same "$1/rejects.csv" "$folder/large/rejects.csv"
}

# One run that is killed at a moment between its start and its end.
kill_at() {
  local signal=$1 milliseconds=$2 place status
  place=$folder/kill.$signal.$milliseconds.$RANDOM
  mkdir "$place"
  cp "$folder/old" "$place/out.csv"
  cp "$folder/old" "$place/rejects.csv"
  # What is started in the background has signals of the keyboard ignored, and what is ignored stays so.
  (
    bulk() { exec env --default-signal=INT,TERM,HUP,QUIT dotnet "$command" bulk "$folder/large.csv" --in 330800 --on 2023-08-01 --out "$place/out.csv" --rejects "$place/rejects.csv" --provision quzhou/technician-allowance >"$place/said" 2>"$place/error"; }
    bulk
  ) &
  local run=$!
  sleep "$(awk -v m="$milliseconds" 'BEGIN { printf "%.3f", m / 1000 }')"
  local asked=$(($(date +%s%N) / 1000000)) took
  kill -s "$signal" "$run" 2>/dev/null
  wait "$run" 2>/dev/null
  status=$?
  took=$(($(date +%s%N) / 1000000 - asked))
  [[ $status != 130 ]] || ((took <= slowest)) || slowest=$took
  check "$signal after $milliseconds ms: whole (exit $status)" 'whole "$place"'
  case $status in
    0) check "$signal after $milliseconds ms: done, and the result is new" 'same "$place/out.csv" "$folder/large/out.csv"' ;;
    *) check "$signal after $milliseconds ms: exit $status, and the result is old" 'same "$place/out.csv" "$folder/old" || [[ $signal == KILL ]]' ;;
  esac
  if [[ $status == 130 || $status == 0 ]]; then
    check "$signal after $milliseconds ms: nothing is left behind" '(($(leftovers "$place") == 0))'
  elif (($(leftovers "$place") > 0)); then
    # The next run removes it, and writes what it would have written anyway.
    (bulk small "$place")
    check "$signal after $milliseconds ms: the next run clears up" '(($(leftovers "$place") == 0)) && same "$place/out.csv" "$folder/small/out.csv"'
    cleared=$((cleared + 1))
  fi
  rm -rf "$place"
}

echo old >"$folder/old"
cleared=0
runs=0
slowest=0
for signal in INT TERM HUP QUIT KILL; do
  # The writing is towards the end.
  kill_at $signal $((RANDOM * large_ms / 32768))
  kill_at $signal $((large_ms / 2 + RANDOM * large_ms / 65536))
  runs=$((runs + 2))
done
while ((SECONDS - begin < seconds / 2)); do
  signals=(INT TERM HUP QUIT KILL KILL)
  kill_at "${signals[RANDOM % 6]}" $((large_ms / 4 + RANDOM * large_ms / 32768 * 3 / 4))
  runs=$((runs + 1))
done

# One that is certainly killed while it writes: what it leaves is there, and the next run removes it.
place=$folder/left
mkdir "$place"
cp "$folder/old" "$place/out.csv"
cp "$folder/old" "$place/rejects.csv"
(bulk large "$place") &
run=$!
for _ in $(seq 600); do
  (($(leftovers "$place") == 2)) && break || sleep 0.05
done
kill -KILL "$run" 2>/dev/null
wait "$run" 2>/dev/null
check "killed while it writes: the old files and two that are left" 'same "$place/out.csv" "$folder/old" && same "$place/rejects.csv" "$folder/old" && (($(leftovers "$place") == 2))'
(bulk small "$place")
check "killed while it writes: the next run clears up" '(($(leftovers "$place") == 0)) && same "$place/out.csv" "$folder/small/out.csv"'
echo "killed: $runs runs, $cleared of them left something that the next removed; a whole run takes $large_ms ms; from the signal to the end at most $slowest ms"

# Somebody takes the result's place while it runs: the rows put aside are what they were, too.
place=$folder/taken
mkdir "$place"
cp "$folder/old" "$place/rejects.csv"
(bulk large "$place") &
run=$!
for _ in $(seq 600); do
  (($(leftovers "$place") == 2)) && break || sleep 0.05
done
mkdir "$place/out.csv"
wait "$run"
status=$?
check "the result's place is taken: exit $status, and one line" '((status == 2)) && [[ $(wc -l <"$place/error") == 1 ]]'
check "the result's place is taken: the old rows put aside, and nothing else" 'same "$place/rejects.csv" "$folder/old" && (($(leftovers "$place") == 0))'

# What a run leaves that is killed between its two names. The next one has a fault of its own, and all the same the two files are of one run again.
place=$folder/between
mkdir "$place"
cp "$folder/old" "$place/out.csv"
cp "$folder/old" "$place/.rejects.csv.abcdefgh.xyz.former"
cp "$folder/large/rejects.csv" "$place/rejects.csv"
cp "$folder/large/out.csv" "$place/.out.csv.abcdefgh.xyz.part"
{ printf 'id,birth\n"' && head -c 2000000 /dev/zero | tr '\0' x; } >"$folder/endless.csv"
(bulk endless "$place")
status=$?
check "killed between the names: exit $status, and the old files" '((status == 2)) && same "$place/out.csv" "$folder/old" && same "$place/rejects.csv" "$folder/old" && (($(leftovers "$place") == 0))'

# No more room, at every byte of a small result: what is allowed to be written ends there. A write that is refused says so, as on a full disk.
dotnet "$command" bulk "$folder/tiny.csv" --in 330800 --on 2023-08-01 --out "$folder/tiny.out" --provision quzhou/technician-allowance >/dev/null || bad "a tiny run that nobody disturbs"
bytes=$(stat -c %s "$folder/tiny.out")
full_at() {
  local place=$folder/full.$1
  mkdir "$place"
  cp "$folder/old" "$place/out.csv"
  (
    trap '' XFSZ
    export DOTNET_EnableWriteXorExecute=0 DOTNET_TieredCompilation=1
    exec prlimit --fsize="$1" dotnet "$command" bulk "$folder/tiny.csv" --in 330800 --on 2023-08-01 --out "$place/out.csv" --provision quzhou/technician-allowance 2>&1 >/dev/null | cat >"$place/error"
    exit "${PIPESTATUS[0]}"
  )
  local status=$?
  same "$place/out.csv" "$folder/old" && (($(leftovers "$place") == 0)) && [[ $(wc -l <"$place/error") == 1 ]] && grep -q '^--out: ' "$place/error" && echo "$status" >"$place/good"
}
if command -v prlimit >/dev/null; then
  for ((at = 0; at < bytes; at += 2)); do
    full_at "$at" &
    ((at + 1 < bytes)) && full_at $((at + 1)) &
    wait
  done
  for ((at = 0; at < bytes; at++)); do
    check "a disk that is full at byte $at of $bytes: $(head -c 200 "$folder/full.$at/error" 2>/dev/null)" '[[ -e $folder/full.$at/good ]]'
  done
  echo "full at each of $bytes bytes"
fi

# A real disk without room, where one can be had.
mkdir "$folder/tmpfs"
if mount -t tmpfs -o size=64k tmpfs "$folder/tmpfs" 2>/dev/null; then
  mounted=$folder/tmpfs
  cp "$folder/old" "$mounted/out.csv"
  (dotnet "$command" bulk "$folder/good.csv" --in 330800 --on 2023-08-01 --out "$mounted/out.csv" >/dev/null 2>"$folder/error")
  status=$?
  check "a full tmpfs: exit $status" '((status == 2)) && [[ $(wc -l <"$folder/error") == 1 ]]'
  check "a full tmpfs: the old result, and nothing else" 'same "$mounted/out.csv" "$folder/old" && (($(leftovers "$mounted") == 0))'
  umount "$mounted" && mounted=""
else
  echo "no tmpfs can be mounted here"
fi

# Permission taken away while it runs; who may do everything is not asked for any.
place=$folder/permission
mkdir "$place"
cp "$folder/old" "$place/out.csv"
as=""
if (($(id -u) == 0)); then
  chmod 755 "$folder"
  chown -R 65534 "$place"
  as="setpriv --reuid=65534 --regid=65534 --clear-groups env HOME=$place"
fi
if $as dotnet "$command" rules places >/dev/null 2>&1; then
  ($as dotnet "$command" bulk "$folder/good.csv" --in 330800 --on 2023-08-01 --out "$place/out.csv" >/dev/null 2>"$folder/error"; echo $? >"$folder/status") &
  for _ in $(seq 100); do (($(leftovers "$place") > 0)) && break || sleep 0.05; done
  chmod a-w "$place"
  wait
  check "permission taken away: one line and exit 2" '[[ $(<"$folder/status") == 2 && $(wc -l <"$folder/error") == 1 ]]'
  check "permission taken away: the old result" 'same "$place/out.csv" "$folder/old"'
  chmod u+w "$place"
  $as dotnet "$command" bulk "$folder/tiny.csv" --in 330800 --on 2023-08-01 --out "$place/out.csv" >/dev/null 2>&1
  check "permission given back: the next run clears up" '(($(leftovers "$place") == 0)) && ! same "$place/out.csv" "$folder/old"'
  chmod 640 "$place/out.csv"
  $as dotnet "$command" bulk "$folder/tiny.csv" --in 330800 --on 2023-08-01 --out "$place/out.csv" >/dev/null 2>&1
  check "the permissions of the result are kept" '[[ $(stat -c %a "$place/out.csv") == 640 ]]'
fi

# A clock that was set back, or ahead: what is left and the old result seem to be of another time.
for when in '1971-01-01' '2099-01-01'; do
  place=$folder/clock.$when
  mkdir "$place"
  cp "$folder/old" "$place/out.csv"
  echo half >"$place/.out.csv.abcdefgh.xyz.part"
  touch -d "$when" "$place/out.csv" "$place/.out.csv.abcdefgh.xyz.part"
  (bulk small "$place")
  check "files of $when" 'same "$place/out.csv" "$folder/small/out.csv" && (($(leftovers "$place") == 0))'
done
if command -v faketime >/dev/null; then
  place=$folder/faketime
  mkdir "$place"
  (faketime '1999-12-31 23:59:58' dotnet "$command" bulk "$folder/small.csv" --in 330800 --on 2023-08-01 --out "$place/out.csv" --rejects "$place/rejects.csv" --provision quzhou/technician-allowance >/dev/null 2>&1)
  check "a clock set back" 'same "$place/out.csv" "$folder/small/out.csv"'
fi

printf '<TestRun><ResultSummary><Counters passed="%s" failed="%s" /></ResultSummary><Results>\n%s</Results></TestRun>\n' "$passed" "$failed" "$failures" >"$report"
echo "chaos: $passed passed, $failed failed in $((SECONDS - begin)) s"
((failed == 0))
