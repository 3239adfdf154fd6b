package org.downstream.sources.starter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.downstream.watchlist.ListKind;

/** How the files of the starter list write a list. */
enum ListCode {
  EL(ListKind.ENTITY_LIST),
  MEU(ListKind.MILITARY_END_USER),
  UVL(ListKind.UNVERIFIED),
  DPL(ListKind.DENIED_PERSONS),
  SDN(ListKind.SDN_744_8),
  NS_CMIC(ListKind.NS_CMIC),
  DOD_1260H(ListKind.DOD_1260H);

  private final ListKind list;

  ListCode(ListKind list) {
    this.list = list;
  }

  ListKind list() {
    return list;
  }

  static ListCode of(ListKind list) {
    return Arrays.stream(values()).filter(code -> code.list == list).findFirst().orElseThrow();
  }

  static Optional<ListCode> of(String written) {
    return Arrays.stream(values()).filter(code -> code.name().equals(written)).findFirst();
  }

  static String all() {
    return Arrays.stream(values())
        .map(code -> code.name().toUpperCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
