package org.downstream.sources.csl;

import java.util.Optional;
import org.downstream.sources.published.BearerKind;
import org.downstream.watchlist.ListKind;

/** What bears a name of the Consolidated Screening List. */
final class CslKind {

  private CslKind() {}

  /**
   * The kind that the list states. It states none for the lists of BIS; those of the Entity List,
   * the Military End-User List and the Unverified List count as organisations, since nearly all
   * are, and the Denied Persons List and the debarred as unknown, since they mix both.
   */
  static BearerKind of(Optional<ListKind> list, String type) {
    BearerKind stated = BearerKind.of(type);
    if (stated != BearerKind.UNKNOWN || list.isEmpty()) {
      return stated;
    }
    return switch (list.get()) {
      case ENTITY_LIST, MILITARY_END_USER, UNVERIFIED, NS_CMIC -> BearerKind.ORGANISATION;
      default -> BearerKind.UNKNOWN;
    };
  }

  /** Whether a kind is stated in a word that is not known. */
  static boolean unknown(String type) {
    return !type.isBlank() && BearerKind.of(type) == BearerKind.UNKNOWN;
  }
}
