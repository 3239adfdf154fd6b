package org.downstream.sources.pairs;

import java.util.List;
import java.util.Optional;
import org.downstream.name.NameBearer;

/**
 * Two names of one row.
 *
 * @param row counted from 1 with the heading as row 1
 * @param one the first name
 * @param other the second name
 * @param bearer what bears them; empty when the row does not say
 * @param cells all cells of the row, unchanged
 */
public record NamePair(
    long row, String one, String other, Optional<NameBearer> bearer, List<String> cells) {

  public NamePair {
    cells = List.copyOf(cells);
  }
}
