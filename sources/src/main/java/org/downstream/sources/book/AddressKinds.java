package org.downstream.sources.book;

import java.util.List;
import org.downstream.sources.table.Column;

/** The kinds of place that an address can be. */
final class AddressKinds {

  private static final List<String> CODES =
      List.of(
          "office",
          "data_centre",
          "factory",
          "warehouse",
          "residential",
          "virtual_office",
          "mail_drop",
          "campus");

  private AddressKinds() {}

  static Column column() {
    return Column.code("address_kind", CODES, "what kind of place the address is");
  }
}
