# shellcheck shell=bash
# What every result file starts with. Sourced by the scripts beside it.

# build_all: program and benchmarks, without tests.
build_all() { mvn -f "$root/pom.xml" -q -B -Pprogram package </dev/null; }

# result_file WHAT: where the result of today goes.
result_file() { printf '%s/bench/results/%s-%s.txt\n' "$root" "$(date +%F)" "$1"; }

describe_machine() {
  printf 'commit     %s\n' "$(git -C "$root" rev-parse --short HEAD)$(git -C "$root" diff --quiet HEAD -- '*.java' '*.yaml' || echo ' with changes')"
  printf 'machine    %s, %s cores\n' "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)" "$(nproc)"
  printf 'load       %s in the last minute (work of others when above the number of cores)\n' "$(cut -d' ' -f1 /proc/loadavg)"
  printf 'memory     %s\n' "$(awk '/^MemTotal/ { printf "%.0f GB", $2 / 1048576 }' /proc/meminfo)"
  printf 'jdk        %s\n' "$(java -version 2>&1 | sed -n '/Runtime/p')"
}

# begin_result WHAT COMMAND…: names the file of today in $result, and starts it with the machine and the command.
begin_result() {
  result=$(result_file "$1")
  shift
  {
    describe_machine
    printf 'command    %s\n\n' "$*"
  } >"$result"
}

# bench_java [OPTION…] CLASS [ARGUMENT…]: runs a class of the benchmarks.
bench_java() { java -cp "$root/bench/target/classes:$root/bench/target/lib/*" "$@"; }
