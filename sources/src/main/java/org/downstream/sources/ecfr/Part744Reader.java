package org.downstream.sources.ecfr;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.downstream.sources.ecfr.ListProblem.Code;
import org.downstream.sources.published.GuardedStream;
import org.downstream.sources.published.LimitPassed;
import org.downstream.sources.published.SafeXml;

/**
 * Reads the official XML of 15 CFR part 744. It streams, so that memory does not grow with the
 * file; it refuses document types and with them all entities but the five of XML; and it stops at
 * limits. A file that cannot be read gives a coded problem and the rows before it, never an
 * exception.
 */
public final class Part744Reader {

  /** The official text of 2026 has 2.5 MB. */
  private static final long MOST_BYTES = 64L << 20;

  private final long mostBytes;

  /** A reader with the usual limits. */
  public Part744Reader() {
    this(MOST_BYTES);
  }

  Part744Reader(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  /** Reads a file, compressed by gzip or not. */
  public Part744 read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    } catch (IOException unreadable) {
      return new Part744(List.of(), List.of(problem(Code.UNREADABLE, file.toString())));
    }
  }

  /** Reads a stream, compressed by gzip or not. The stream is not closed. */
  public Part744 read(InputStream in) {
    List<ListedRow> rows = new ArrayList<>();
    List<ListProblem> problems = new ArrayList<>();
    try {
      InputStream plain = GuardedStream.bounded(unpacked(in), mostBytes);
      Part744Tables tables = new Part744Tables(SafeXml.reader(plain));
      RowReader reader = new RowReader();
      tables.forEachRow(row -> rows.add(reader.read(row)));
      if (tables.supplementsSeen() == 0) {
        problems.add(problem(Code.NO_SUPPLEMENT, ""));
      }
    } catch (DoctypeRefused refused) {
      problems.add(problem(Code.DOCTYPE_REFUSED, ""));
    } catch (LimitPassed passed) {
      problems.add(problem(Code.TOO_LARGE, String.valueOf(passed.getMessage())));
    } catch (UncheckedIOException | EOFException | ZipException damaged) {
      problems.add(problem(Code.TRUNCATED, String.valueOf(damaged.getMessage())));
    } catch (XMLStreamException malformed) {
      problems.add(problem(Code.NOT_XML, SafeXml.place(malformed)));
    } catch (IOException unreadable) {
      problems.add(problem(Code.UNREADABLE, String.valueOf(unreadable.getMessage())));
    }
    return new Part744(rows, problems);
  }

  private static InputStream unpacked(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in);
    buffered.mark(2);
    boolean gzip = buffered.read() == 0x1f && buffered.read() == 0x8b;
    buffered.reset();
    return gzip ? new GZIPInputStream(buffered) : buffered;
  }

  private static ListProblem problem(Code code, String found) {
    return new ListProblem(code, found, "the official XML of 15 CFR part 744, whole");
  }
}
