#!/usr/bin/env bash
# Measures `compare` on labelled pairs: those of this folder, and those of any other files given.
set -euo pipefail

root=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=bench/machine.sh
. "$root/bench/machine.sh"

build_all
result=$(result_file pair-accuracy)
{
  describe_machine
  printf '\n'
  bench_java org.downstream.bench.NamePairAccuracy \
    "$root/bench/accuracy/name-pairs.csv" "$@"
} | tee "$result"
printf '%s\n' "$result"
