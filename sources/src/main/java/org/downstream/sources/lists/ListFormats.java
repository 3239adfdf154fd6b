package org.downstream.sources.lists;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.downstream.sources.csl.CslCsvReader;
import org.downstream.sources.csl.CslJsonReader;
import org.downstream.sources.dod.Dod1260hReader;
import org.downstream.sources.dpl.DplReader;
import org.downstream.sources.ecfr.EcfrListReader;
import org.downstream.sources.eu.EuReader;
import org.downstream.sources.meti.MetiCsvReader;
import org.downstream.sources.meti.MetiJsonReader;
import org.downstream.sources.ofac.OfacAdvancedReader;
import org.downstream.sources.ofac.OfacCsvReader;
import org.downstream.sources.ofac.OfacXmlReader;
import org.downstream.sources.opensanctions.FtmReader;
import org.downstream.sources.opensanctions.SimpleTargetsReader;
import org.downstream.sources.plain.PlainReader;
import org.downstream.sources.published.ListHead;
import org.downstream.sources.published.ListReader;
import org.downstream.sources.uk.ConListReader;
import org.downstream.sources.uk.UkCsvReader;
import org.downstream.sources.uk.UkXmlReader;
import org.downstream.sources.un.UnReader;

/** Every format that is known, and which of them a file has. */
public final class ListFormats {

  /** A format with more of its own comes before one with less. */
  private static final List<ListReader> ALL =
      List.of(
          new EcfrListReader(),
          new CslCsvReader(),
          new CslJsonReader(),
          new OfacAdvancedReader(),
          new OfacXmlReader(),
          new DplReader(),
          new EuReader(),
          new UnReader(),
          new UkXmlReader(),
          new UkCsvReader(),
          new ConListReader(),
          new MetiJsonReader(),
          new MetiCsvReader(),
          new Dod1260hReader(),
          new FtmReader(),
          new SimpleTargetsReader(),
          new OfacCsvReader(),
          new PlainReader());

  private ListFormats() {}

  /** The reader of the format that a file has, by its beginning. */
  public static Optional<ListReader> of(ListHead head) {
    return ALL.stream().filter(reader -> reader.recognises(head)).findFirst();
  }

  /**
   * Whether a list of that format is read entry by entry into an index, without what its earlier
   * texts say: lists of one's own, which may have millions of entries.
   */
  public static boolean streams(String format) {
    return format.startsWith("plain") || format.startsWith("OpenSanctions");
  }

  /** All readers, in the order in which they are tried. */
  public static List<ListReader> all() {
    return ALL;
  }

  /** The names of all formats. */
  public static String names() {
    return ALL.stream().map(ListReader::format).collect(Collectors.joining("; "));
  }
}
