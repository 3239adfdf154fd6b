#!/usr/bin/env bash
# Measures the search for names on made-up names and writes bench/results/DATE-search.txt: bench/search-speed.sh [SIZE…]
set -euo pipefail

root=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=bench/machine.sh
. "$root/bench/machine.sh"

build_all
result=$(result_file search)
sizes=("$@")
[ $# -gt 0 ] || sizes=(17000 100000 1000000 4000000)
{
  describe_machine
  printf 'command    bench/search-speed.sh %s\n\n' "${sizes[*]}"
  bench_java -Xmx8g -XX:+UseSerialGC org.downstream.bench.names.SearchSpeed "${sizes[@]}"
} >"$result"
printf '%s\n' "$result"
