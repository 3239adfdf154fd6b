#!/usr/bin/env bash
# Makes up a book of 1,000,000 deals (or as many as given) and times its re-evaluation under suppositions.
set -euo pipefail

root=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=bench/machine.sh
. "$root/bench/machine.sh"

deals=${1:-1000000}
memory=${2:-6g}
build_all
result=$(result_file "whatif-$deals")
{
  describe_machine
  printf 'command    bench/whatif-a-million.sh %s %s\n\n' "$deals" "$memory"
} >"$result"
java "-Xmx$memory" -cp "$root/bench/target/classes:$root/bench/target/lib/*" \
  org.downstream.bench.WhatIfSpeed "$deals" | tee -a "$result"
printf '%s\n' "$result"
