package org.downstream.sources.lists;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.downstream.sources.published.EntryProblem;
import org.downstream.sources.published.EntryProblem.Code;
import org.downstream.sources.published.FileRefused;
import org.downstream.sources.published.LimitPassed;
import org.downstream.sources.published.ListFile;
import org.downstream.sources.published.ListHead;
import org.downstream.sources.published.ListReader;
import org.downstream.sources.published.ListSink;
import org.downstream.sources.published.PublishedParty;
import org.downstream.sources.table.RawTable;

/**
 * Reads a file of any known format. Whatever is wrong with it becomes a problem with a code, never
 * an exception.
 */
public final class PublishedLists {

  private PublishedLists() {}

  /** A list in memory. */
  public static PublishedList read(ListFile file) {
    List<PublishedParty> entries = new ArrayList<>();
    ListReading reading = read(file, new UniqueIds(entries::add));
    return new PublishedList(reading, entries);
  }

  /** Hands on every entry as it is read; memory does not grow with the file. */
  public static ListReading read(ListFile file, Consumer<PublishedParty> entries) {
    ListTally tally = new ListTally(entries);
    Optional<ListReader> reader = Optional.empty();
    String sha256 = "";
    try {
      sha256 = file.sha256();
      ListHead head = file.head();
      reader = known(file, head);
      if (reader.isEmpty()) {
        tally.problem(unknown(file, head));
      }
    } catch (LimitPassed | IOException | UncheckedIOException failure) {
      tally.problem(problem(failure, file));
      return tally.reading(file.name(), "", sha256);
    }
    if (reader.isPresent()) {
      ListReader known = reader.get();
      run(file, tally, sink -> known.read(file, sink));
      if (tally.entries() == 0) {
        tally.problem(EntryProblem.ofFile(Code.NO_ENTRIES, known.format(), "at least one entry"));
      }
    }
    return tally.reading(file.name(), reader.map(ListReader::format).orElse(""), sha256);
  }

  /** Reads a table that belongs to the lists and is none, and reports on it in the same way. */
  static ListReading readAs(String format, ListFile file, Reading reading) {
    ListTally tally = new ListTally(party -> {});
    String sha256 = "";
    try {
      sha256 = file.sha256();
    } catch (IOException unreadable) {
      tally.problem(problem(unreadable, file));
      return tally.reading(file.name(), format, sha256);
    }
    run(file, tally, reading);
    return tally.reading(file.name(), format, sha256);
  }

  /** A way to read a file. */
  @FunctionalInterface
  interface Reading {
    void into(ListSink sink) throws IOException;
  }

  private static void run(ListFile file, ListTally tally, Reading reading) {
    try {
      reading.into(tally);
    } catch (FileRefused | LimitPassed | IOException | UncheckedIOException failure) {
      tally.problem(problem(failure, file));
    }
  }

  private static EntryProblem problem(Exception failure, ListFile file) {
    if (failure instanceof FileRefused refused) {
      return refused.problem();
    }
    return failure instanceof LimitPassed
        ? EntryProblem.ofFile(
            Code.TOO_LARGE, String.valueOf(failure.getMessage()), "a list of usual size")
        : unreadable(failure, file);
  }

  private static EntryProblem unreadable(Exception failure, ListFile file) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof EOFException || at instanceof ZipException) {
        return EntryProblem.ofFile(
            Code.TRUNCATED, String.valueOf(at.getMessage()), "an archive without damage");
      }
    }
    return EntryProblem.ofFile(
        Code.UNREADABLE,
        failure.getClass().getSimpleName() + " " + file.name(),
        "a file that can be read");
  }

  /** The format that a file has; empty when it is not known or cannot be read. */
  public static String format(ListFile file) {
    try {
      return known(file, file.head()).map(ListReader::format).orElse("");
    } catch (LimitPassed | IOException | UncheckedIOException unreadable) {
      return "";
    }
  }

  private static Optional<ListReader> known(ListFile file, ListHead head) throws IOException {
    byte[] first;
    try (var in = file.open()) {
      first = in.readNBytes(4_096);
    }
    return RawTable.binary(first).isPresent() ? Optional.empty() : ListFormats.of(head);
  }

  private static EntryProblem unknown(ListFile file, ListHead head) throws IOException {
    byte[] first;
    try (var in = file.open()) {
      first = in.readNBytes(4_096);
    }
    String found =
        RawTable.binary(first)
            .orElseGet(() -> head.root().isEmpty() ? head.line(0) : "XML of <" + head.root() + ">");
    return EntryProblem.ofFile(
        first.length == 0 ? Code.NO_ENTRIES : Code.FORMAT_UNKNOWN,
        found,
        "one of: " + ListFormats.names());
  }
}
