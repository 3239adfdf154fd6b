#!/usr/bin/env bash
# Makes up a book of 1,000,000 deals (or as many as given) and times `downstream check` on it.
set -euo pipefail

root=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=bench/machine.sh
. "$root/bench/machine.sh"

deals=${1:-1000000}
memory=${2:-6g}
build_all
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bench_java org.downstream.bench.MadeUpBook "$work/book" "$deals"

begin_result "check-$deals" bench/check-a-million.sh "$deals" "$memory"
/usr/bin/time -v -o "$work/time" java "-Xmx$memory" -Dfile.encoding=UTF-8 -jar "$root/cli/target/downstream.jar" \
  check "$work/book" --format csv --out "$work/out" >"$work/answers.csv" 2>"$work/notes"
{
  grep '^deals.csv' "$work/notes"
  printf 'answers written: %s\n' "$(($(wc -l <"$work/answers.csv") - 1))"
  sed -nE 's/^\s+((Elapsed|User time|System time|Maximum resident).*)/\1/p' "$work/time"
} | tee -a "$result"
printf '%s\n' "$result"
