#!/usr/bin/env bash
# Prints the table of FittedWeights, fitted on the training part of reference data: bench/fit-weights.sh DATA_FOLDER
set -euo pipefail

root=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=bench/machine.sh
. "$root/bench/machine.sh"

build_all
java -Xmx4g -cp "$root/bench/target/classes:$root/bench/target/lib/*" org.downstream.bench.names.FitWeights "$@"
