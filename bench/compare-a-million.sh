#!/usr/bin/env bash
# Makes up a file of 1,000,000 pairs of names (or as many as given) and times `downstream compare --pairs` on it.
set -euo pipefail

root=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=bench/machine.sh
. "$root/bench/machine.sh"

rows=${1:-1000000}
memory=${2:-512m}
build_all
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bench_java org.downstream.bench.MadeUpPairs "$work/pairs.csv" "$rows"

begin_result "compare-$rows" bench/compare-a-million.sh "$rows" "$memory"
/usr/bin/time -v -o "$work/time" java "-Xmx$memory" -Dfile.encoding=UTF-8 -jar "$root/cli/target/downstream.jar" \
  compare --pairs "$work/pairs.csv" --format csv --keep >"$work/answers.csv" 2>"$work/notes"
{
  cat "$work/notes"
  printf 'answers written: %s\n' "$(($(wc -l <"$work/answers.csv") - 1))"
  cut -d, -f6 "$work/answers.csv" | sort | uniq -c | sort -rn | grep -E 'ESTABLISHED|POSSIBLE|NONE' || true
  sed -nE 's/^\s+((Elapsed|User time|System time|Maximum resident).*)/\1/p' "$work/time"
} | tee -a "$result"
printf '%s\n' "$result"
