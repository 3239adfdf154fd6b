package org.downstream.sources.ownership;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import org.downstream.screening.Book;
import org.downstream.sources.book.BookReading;
import org.downstream.sources.published.FileRefused;
import org.downstream.sources.published.LimitPassed;
import org.downstream.sources.published.ListFile;
import org.downstream.sources.published.ListHead;
import org.downstream.sources.table.FileReading;
import org.downstream.sources.table.ProblemCode;
import org.downstream.sources.table.ProblemLog;
import org.downstream.sources.table.ReadOptions;
import org.downstream.sources.table.RowProblem;

/** Reads files of published ownership, whatever their format, and adds them to a book. */
public final class OwnershipFiles {

  private final List<OwnershipFormat> formats;

  /** Reads these formats; the first that recognises a file reads it. */
  public OwnershipFiles(List<OwnershipFormat> formats) {
    this.formats = List.copyOf(formats);
  }

  /** The book with the parties and stakes of the files, and what became of every row of theirs. */
  public BookReading addTo(BookReading reading, List<Path> paths, ReadOptions options) {
    ProblemLog log = new ProblemLog(options);
    Statements statements = new Statements();
    List<FileReading> files = new ArrayList<>(reading.files());
    SortedMap<String, String> hashes = new TreeMap<>(reading.book().fileHashes());
    for (Path path : paths) {
      FileReading read = read(ListFile.of(path), statements, log, options);
      files.add(read);
      hashes.put(free(read.file(), hashes), read.sha256());
    }
    Book book = reading.book();
    BookJoin join = new BookJoin(book.parties(), book.stakes(), log);
    join.add(statements);
    return new BookReading(
        new Book(
            join.parties(),
            join.stakes(),
            book.deals(),
            book.usage(),
            book.payments(),
            book.sites(),
            book.statements(),
            book.papers(),
            book.knowledge(),
            hashes),
        files,
        both(reading.problems(), log.details()),
        sums(reading.problemCounts(), log.counts()));
  }

  private static String free(String name, Map<String, String> taken) {
    String free = name;
    for (int i = 2; taken.containsKey(free); i++) {
      free = name + " (" + i + ")";
    }
    return free;
  }

  private static List<RowProblem> both(List<RowProblem> one, List<RowProblem> other) {
    List<RowProblem> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  private static Map<ProblemCode, Long> sums(
      Map<ProblemCode, Long> one, Map<ProblemCode, Long> other) {
    Map<ProblemCode, Long> sums = new EnumMap<>(ProblemCode.class);
    one.forEach((code, count) -> sums.merge(code, count, Long::sum));
    other.forEach((code, count) -> sums.merge(code, count, Long::sum));
    return sums;
  }

  /** What one file states; what cannot be read is a problem. */
  public FileReading read(ListFile file, Statements into, ProblemLog log, ReadOptions options) {
    FileStatements statements = new FileStatements(file.name(), log, options.sink(), into);
    String sha256 = "";
    try {
      sha256 = file.sha256();
      Optional<OwnershipFormat> format = format(file.head());
      if (format.isPresent()) {
        format.get().read(file, statements);
      } else {
        statements.ofFile(ProblemCode.FORMAT_UNKNOWN, start(file.head()), known());
      }
    } catch (FileRefused refused) {
      statements.ofFile(
          code(refused.problem().code().name()),
          refused.problem().found(),
          refused.problem().expected());
    } catch (LimitPassed large) {
      statements.ofFile(
          ProblemCode.TOO_LARGE, String.valueOf(large.getMessage()), "a file within the limits");
    } catch (UncheckedIOException | IOException failed) {
      statements.ofFile(
          damaged(failed) ? ProblemCode.TRUNCATED : ProblemCode.FILE_UNREADABLE,
          failed.getClass().getSimpleName() + " " + failed.getMessage(),
          "a file that can be read to its end");
    }
    FileReading reading = statements.reading(sha256);
    if (reading.read() == 0 && !statements.faulty()) {
      statements.ofFile(ProblemCode.FILE_EMPTY, "no record", "a file with records");
    }
    return reading;
  }

  private Optional<OwnershipFormat> format(ListHead head) {
    return formats.stream().filter(each -> each.recognises(head)).findFirst();
  }

  private String known() {
    return "one of: "
        + formats.stream().map(OwnershipFormat::title).collect(Collectors.joining("; "));
  }

  private static String start(ListHead head) {
    String line = head.line(0).strip();
    return line.length() > 60 ? line.substring(0, 60) : line;
  }

  private static ProblemCode code(String name) {
    return switch (name) {
      case "NOT_XML" -> ProblemCode.NOT_XML;
      case "NOT_JSON" -> ProblemCode.NOT_JSON;
      case "DOCTYPE_REFUSED" -> ProblemCode.DOCTYPE_REFUSED;
      case "TRUNCATED" -> ProblemCode.TRUNCATED;
      case "TOO_LARGE" -> ProblemCode.TOO_LARGE;
      case "COLUMN_MISSING" -> ProblemCode.COLUMN_MISSING;
      default -> ProblemCode.FILE_UNREADABLE;
    };
  }

  private static boolean damaged(Throwable failed) {
    for (Throwable at = failed; at != null; at = at.getCause()) {
      if (at instanceof EOFException || at instanceof ZipException) {
        return true;
      }
    }
    return false;
  }
}
