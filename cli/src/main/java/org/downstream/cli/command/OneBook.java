package org.downstream.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.downstream.sources.book.BookReading;
import org.downstream.sources.table.ReadingSink;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The book that a question is asked of. */
public final class OneBook {

  @Option(
      names = "--book",
      paramLabel = "BOOK",
      defaultValue = "",
      description =
          "Folder of the book. Default: this folder if it is a book, else the bundled example.")
  private String folder = "";

  @Mixin private Books books = new Books();

  /** The same of the folder that was named first, if one was. */
  BookReading read(String named, AnswerStream answering) throws IOException {
    if (!named.isEmpty() && !folder.isEmpty() && !Path.of(named).equals(Path.of(folder))) {
      throw new UsageException(
          "Two books are named, " + named + " and " + folder + ".\nMaybe leave --book out.");
    }
    folder = named.isEmpty() ? folder : named;
    return read(answering);
  }

  /** Reads it, says which it is, and how the reading went if not all of it could be read. */
  BookReading read(AnswerStream answering) throws IOException {
    BookReading reading = read();
    if (folder.isEmpty() && !hereIsABook()) {
      answering.err().println("Book: the bundled example march-2023 (choose another with --book).");
    }
    if (!reading.clean()) {
      ReadingReport.write(reading, answering.err());
    }
    return reading;
  }

  private BookReading read() throws IOException {
    if (!folder.isEmpty()) {
      return books.read(Path.of(folder), ReadingSink.NONE);
    }
    return hereIsABook()
        ? books.read(Path.of(""), ReadingSink.NONE)
        : books.withOwnership(Books.example(), ReadingSink.NONE);
  }

  private static boolean hereIsABook() {
    return Files.exists(Path.of("deals.csv")) && Files.exists(Path.of("parties.csv"));
  }

  /** 1 when rows or files had to be rejected. */
  static int exitCode(BookReading reading) {
    return reading.clean() ? 0 : 1;
  }
}
