package org.downstream.sources.lists;

import java.util.List;
import org.downstream.sources.published.PublishedParty;

/**
 * A list that was read.
 *
 * @param reading what became of the file
 * @param entries in the order of the file
 */
public record PublishedList(ListReading reading, List<PublishedParty> entries) {

  public PublishedList {
    entries = List.copyOf(entries);
  }
}
