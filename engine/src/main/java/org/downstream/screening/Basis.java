package org.downstream.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/**
 * What a determination was made from.
 *
 * @param lists every list, at which vintage
 * @param rulebookSha256 over all files of the rulebook
 * @param provisions number of provisions in the rulebook
 * @param bookFiles SHA-256 of each file of the book, by file name
 */
public record Basis(
    List<ListBasis> lists,
    String rulebookSha256,
    int provisions,
    SortedMap<String, String> bookFiles) {

  public Basis {
    lists = List.copyOf(lists);
  }

  /**
   * One list.
   *
   * @param title what it is called
   * @param starter whether it is a selection: a name that is absent is not clear against the whole
   * @param vintage the day of the official text
   * @param entries number of entries
   * @param sha256 of the file
   */
  public record ListBasis(
      String title, boolean starter, LocalDate vintage, int entries, String sha256) {}
}
