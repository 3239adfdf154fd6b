package org.downstream.watchlist;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether the countries of two parties speak against their being one. */
final class Countries {
  // Parties move their seat between these, and lists file them under either.
  private static final Set<String> GREATER_CHINA = Set.of("CN", "HK", "MO");

  private Countries() {}

  static boolean contradict(Optional<String> asked, String listed) {
    String one = asked.orElse("").strip().toUpperCase(Locale.ROOT);
    String other = listed.strip().toUpperCase(Locale.ROOT);
    if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
      return false;
    }
    return !(GREATER_CHINA.contains(one) && GREATER_CHINA.contains(other));
  }
}
