#!/usr/bin/env bash
# Times a made-up registry of owners from 10,000 to 10 million parties, or of as many as given.
set -euo pipefail

root=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=bench/machine.sh
. "$root/bench/machine.sh"

sizes=("$@")
if [ $# -eq 0 ]; then sizes=(10000 100000 1000000 10000000); fi
build_all
result=$(result_file OwnershipSpeed)
{
  describe_machine
  printf 'command    bench/ownership-speed.sh %s\n' "${sizes[*]}"
  printf 'times      of the processor, in brackets of the clock\n\n'
} >"$result"
bench_java -Xmx4g org.downstream.bench.OwnershipSpeed "${sizes[@]}" | tee -a "$result"
printf '%s\n' "$result"
