package org.downstream.cli.command;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.downstream.item.Spelling;
import org.downstream.party.Party;
import org.downstream.party.PartyId;
import org.downstream.screening.Book;
import org.downstream.sources.ResourceFolder;
import org.downstream.sources.book.BookReader;
import org.downstream.sources.book.BookReading;
import org.downstream.sources.registers.Registers;
import org.downstream.sources.table.ReadOptions;
import org.downstream.sources.table.ReadingSink;
import org.downstream.trade.Deal;
import org.downstream.trade.DealId;
import picocli.CommandLine.Option;

/** Finds and reads a book, and finds deals and parties in it. */
public final class Books {

  static final String EXAMPLE = "/examples/march-2023";

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      defaultValue = "",
      description =
          "Encoding of files without a byte order mark, such as GB18030. Default: detected.")
  private String encoding = "";

  @Option(
      names = "--ownership",
      paramLabel = "FILE",
      description = {
        "Published ownership to add: BODS, GLEIF, UK PSC or FollowTheMoney, gzipped or not.",
        "May be given again."
      })
  private List<Path> ownership = new ArrayList<>();

  /** The book in that folder; problems and rejected rows go to the sink. */
  BookReading read(Path folder, ReadingSink sink) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new UsageException(
          "There is no folder " + folder + ".\nMaybe the path is relative to another folder.");
    }
    return withOwnership(BookReader.read(folder, options().withSink(sink)), sink);
  }

  /** The same with the files of published ownership that were named. */
  BookReading withOwnership(BookReading reading, ReadingSink sink) {
    for (Path file : ownership) {
      if (!Files.isRegularFile(file)) {
        throw new UsageException(
            "--ownership: there is no file "
                + file
                + ".\nMaybe the path is relative to another folder.");
      }
    }
    return ownership.isEmpty()
        ? reading
        : Registers.files().addTo(reading, ownership, options().withSink(sink));
  }

  /** The book that is shipped as an example. */
  static BookReading example() throws IOException {
    try (ResourceFolder folder = ResourceFolder.open(EXAMPLE)) {
      return BookReader.read(folder.path(), ReadOptions.USUAL);
    }
  }

  /** How files are read. */
  ReadOptions options() {
    if (encoding.isEmpty()) {
      return ReadOptions.USUAL;
    }
    try {
      return ReadOptions.USUAL.withEncoding(Charset.forName(encoding));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UsageException(
          "--encoding: \"" + encoding + "\" is not known.\nMaybe UTF-8, UTF-16LE or GB18030.");
    }
  }

  static Deal deal(String id, Book book) {
    return find(id, book)
        .orElseThrow(
            () ->
                new UsageException(
                    "There is no deal " + id + "." + maybe(id, keys(book.deals().keySet()))));
  }

  static Optional<Deal> find(String id, Book book) {
    return Optional.ofNullable(book.deals().get(new DealId(id)));
  }

  /** The party with that key, or else the only one with that name. */
  static Party party(String asked, Book book) {
    return findParty(asked, book)
        .orElseThrow(
            () ->
                new UsageException("There is no party " + asked + "." + maybe(asked, names(book))));
  }

  static Optional<Party> findParty(String asked, Book book) {
    Party byKey = book.parties().get(new PartyId(asked));
    if (byKey != null) {
      return Optional.of(byKey);
    }
    String folded = asked.toLowerCase(Locale.ROOT).strip();
    return book.parties().values().stream()
        .filter(
            party ->
                party.names().stream()
                    .anyMatch(name -> name.toLowerCase(Locale.ROOT).strip().equals(folded)))
        .findFirst();
  }

  private static Map<String, String> names(Book book) {
    Map<String, String> result = new TreeMap<>();
    for (Party party : book.parties().values()) {
      result.put(party.id().value(), party.id().value());
      party.names().forEach(name -> result.putIfAbsent(name, party.id() + " (" + name + ")"));
    }
    return result;
  }

  private static Map<String, String> keys(Collection<DealId> ids) {
    Map<String, String> result = new TreeMap<>();
    ids.forEach(id -> result.put(id.value(), id.value()));
    return result;
  }

  /** A line that names the nearest ones, or nothing. */
  static String maybe(String asked, Map<String, String> spellings) {
    var nearest = Spelling.nearest(asked, spellings, 3);
    return nearest.isEmpty() ? "" : "\nMaybe " + String.join(", or ", nearest) + ".";
  }
}
