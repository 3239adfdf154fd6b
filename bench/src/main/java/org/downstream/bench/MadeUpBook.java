package org.downstream.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.downstream.screening.Book;
import org.downstream.sources.book.BookReader;
import org.downstream.sources.book.BookReading;
import org.downstream.sources.table.ReadOptions;

/** Makes up a book: one party for each five deals. */
public final class MadeUpBook {

  private static final long SEED = 20_230_308;
  private static final int DEALS_FOR_ONE_PARTY = 5;

  private MadeUpBook() {}

  /** Writes a book: folder, number of deals. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Files.createDirectories(folder);
    write(folder, Integer.parseInt(args[1]));
  }

  static void write(Path folder, int deals) throws IOException {
    Dice dice = new Dice(SEED);
    List<MadeUpParty> parties =
        new PartyMaker(dice, Math.max(50, deals / DEALS_FOR_ONE_PARTY)).write(folder);
    new DealMaker(dice, deals, parties).write(folder);
  }

  /** The book, written to a folder that is deleted again and read as a user's book is. */
  static Book read(int deals) {
    try {
      Path folder = Files.createTempDirectory("downstream-bench");
      try {
        write(folder, deals);
        BookReading reading = BookReader.read(folder, ReadOptions.USUAL);
        if (!reading.clean()) {
          throw new IllegalStateException("The made-up book was not read whole.");
        }
        return reading.book();
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
