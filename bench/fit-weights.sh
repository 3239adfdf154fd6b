#!/usr/bin/env bash
# Prints the table of FittedWeights, fitted on the training part of reference data: bench/fit-weights.sh DATA_FOLDER
set -euo pipefail

root=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=bench/machine.sh
. "$root/bench/machine.sh"

build_all
bench_java -Xmx4g org.downstream.bench.names.FitWeights "$@"
