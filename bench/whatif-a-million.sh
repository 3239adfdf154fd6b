#!/usr/bin/env bash
# Makes up a book of 1,000,000 deals (or as many as given) and times its re-evaluation under suppositions.
set -euo pipefail

root=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=bench/machine.sh
. "$root/bench/machine.sh"

deals=${1:-1000000}
memory=${2:-6g}
build_all
begin_result "whatif-$deals" bench/whatif-a-million.sh "$deals" "$memory"
bench_java "-Xmx$memory" org.downstream.bench.WhatIfSpeed "$deals" | tee -a "$result"
printf '%s\n' "$result"
