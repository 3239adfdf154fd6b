package org.downstream.sources.ecfr;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.downstream.watchlist.ListKind;

/** A supplement to 15 CFR part 744 that lists parties. */
public enum Supplement {
  /** Country, entity, licence requirement, review policy, citation. */
  ENTITY_LIST(4, "EL", ListKind.ENTITY_LIST, 5),
  /** Country, person and address, citation. */
  UNVERIFIED_LIST(6, "UVL", ListKind.UNVERIFIED, 3),
  /** Country, entity, citation. */
  MILITARY_END_USER_LIST(7, "MEU", ListKind.MILITARY_END_USER, 3);

  private final int number;
  private final String code;
  private final ListKind list;
  private final int columns;

  Supplement(int number, String code, ListKind list, int columns) {
    this.number = number;
    this.code = code;
    this.list = list;
    this.columns = columns;
  }

  /** The supplement with that title, such as "Supplement No. 4 to Part 744". */
  static Optional<Supplement> titled(String title) {
    return Arrays.stream(values())
        .filter(
            supplement ->
                title.equals(
                    String.format(Locale.ROOT, "Supplement No. %d to Part 744", supplement.number)))
        .findFirst();
  }

  /** The number of the supplement. */
  public int number() {
    return number;
  }

  /** The first part of an entry's id. */
  public String code() {
    return code;
  }

  /** The list that it publishes. */
  public ListKind list() {
    return list;
  }

  int columns() {
    return columns;
  }
}
