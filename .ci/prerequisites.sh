# shellcheck shell=bash
# Finds a JDK (17 or newer) and Maven (3.8.7 or newer). Sourced by ./downstream and ./verify.
# Debian packages are installed only when they are missing and the user is root.

least_java=17
least_maven=3.8.7

complain() { printf 'downstream: %s\n' "$1" >&2; }

# follow PATH: the file that a chain of symbolic links ends at.
follow() {
  local path=$1 target
  while [ -L "$path" ]; do
    target=$(readlink "$path")
    case $target in
      /*) path=$target ;;
      *) path=$(dirname "$path")/$target ;;
    esac
  done
  (cd -P "$(dirname "$path")" && printf '%s/%s\n' "$PWD" "$(basename "$path")")
}

# java_release JAVA: its major version. The release file is read first, since starting a JVM takes longer.
java_release() {
  local java=$1 release version=
  release=$(dirname "$(dirname "$(follow "$java")")")/release
  if [ -r "$release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' "$release")
  fi
  if [ -z "$version" ]; then
    version=$("$java" -version 2>&1 | sed -n 's/.*version "\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' | head -n 1)
  fi
  printf '%s\n' "${version:-0}"
}

# find_java [javac]: sets java and java_home; with javac, only a JDK will do.
find_java() {
  local candidate home
  java=
  java_home=
  for candidate in "${JAVA_HOME:+$JAVA_HOME/bin/java}" "$(command -v java || true)" /usr/lib/jvm/java-17-openjdk-*/bin/java; do
    if [ -z "$candidate" ] || [ ! -x "$candidate" ]; then continue; fi
    [ "$(java_release "$candidate")" -ge "$least_java" ] || continue
    home=$(dirname "$(dirname "$(follow "$candidate")")")
    if [ "${1:-}" = javac ] && [ ! -x "$home/bin/javac" ]; then continue; fi
    java=$candidate
    java_home=$home
    return 0
  done
  return 1
}

# at_least LEAST VERSION
at_least() {
  [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]
}

# find_maven: whether a Maven that is new enough is on the path. Needs java_home.
find_maven() {
  local version
  command -v mvn >/dev/null 2>&1 || return 1
  version=$(JAVA_HOME=$java_home mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p' | head -n 1)
  [ -n "$version" ] && at_least "$least_maven" "$version"
}

# install_package PACKAGE: as root on Debian and its kin; fails otherwise.
install_package() {
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null 2>&1; then return 1; fi
  printf 'installing %s …\n' "$1" >&2
  if [ -z "${package_lists_fresh:-}" ]; then
    apt-get -qq update >/dev/null || return 1
    package_lists_fresh=yes
  fi
  DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$1" >/dev/null
}

need_java() {
  find_java && return
  if install_package openjdk-17-jdk-headless && find_java; then return; fi
  complain "Java $least_java or newer is needed; install it (Debian: apt-get install openjdk-17-jdk-headless) or set JAVA_HOME."
  exit 2
}

# What a build needs: a JDK, whose home is then java_home, and Maven.
need_build_tools() {
  if ! find_java javac; then
    install_package openjdk-17-jdk-headless || true
    if ! find_java javac; then
      complain "a JDK, $least_java or newer, is needed to build; install it (Debian: apt-get install openjdk-17-jdk-headless) or set JAVA_HOME."
      exit 2
    fi
  fi
  if ! find_maven; then
    install_package maven || true
    if ! find_maven; then
      complain "Maven $least_maven or newer is needed to build; install it (Debian: apt-get install maven)."
      exit 2
    fi
  fi
}
