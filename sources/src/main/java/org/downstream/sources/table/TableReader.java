package org.downstream.sources.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads files row by row, in bounded memory. Whatever is wrong with a file is a problem, never an
 * exception.
 */
public final class TableReader {

  private static final int HEAD = 16_384;

  private final ReadOptions options;
  private final ProblemLog log;
  private final Map<String, KnownIds> idsByFile;
  private final NearestName names;
  private final Shared shared = new Shared();

  /**
   * A reader whose files may refer to each other.
   *
   * @param idsByFile the keys of each file; filled by those who use the rows
   */
  public TableReader(
      ReadOptions options, ProblemLog log, Map<String, KnownIds> idsByFile, NearestName names) {
    this.options = options;
    this.log = log;
    this.idsByFile = Map.copyOf(idsByFile);
    this.names = names;
  }

  /** Reads a file to its end and gives every row to its use. */
  public <T> FileReading read(ByteSource source, RowUse<T> use) {
    RowTally<T> tally = new RowTally<>(use, options, log, names, shared, idsByFile);
    FileForm form = FileForm.UNKNOWN;
    String sha256 = "";
    try (HashedInput in = new HashedInput(new BufferedInputStream(source.open()))) {
      form = formOf(source, use.layout().file());
      if (form.text().isPresent()) {
        tally.takeAll(
            new Records(form.text().get().reader(in), form.delimiter(), options.longestRow()));
      }
      sha256 = in.sha256();
    } catch (IOException unreadable) {
      String reason = unreadable.getClass().getSimpleName() + " " + unreadable.getMessage();
      log.add(fileProblem(use, ProblemCode.FILE_UNREADABLE, reason, "a file that can be read"));
    }
    return tally.reading(form, sha256);
  }

  /** The columns of a file, without the space around them; none when it has no heading. */
  public List<String> heading(ByteSource source) throws IOException {
    byte[] head = head(source);
    if (head.length == 0 || FileForm.binary(head, options.encoding()).isPresent()) {
      return List.of();
    }
    FileForm form = FileForm.of(TextForm.of(source, head, options.encoding()), head);
    try (InputStream in = new BufferedInputStream(source.open())) {
      Records records =
          new Records(form.text().orElseThrow().reader(in), form.delimiter(), options.longestRow());
      while (records.advance()) {
        if (!records.blank()) {
          return records.cells().stream().map(CellText::trimmed).toList();
        }
      }
    }
    return List.of();
  }

  private FileForm formOf(ByteSource source, String file) throws IOException {
    byte[] head = head(source);
    if (head.length == 0) {
      log.add(RowProblem.ofFile(ProblemCode.FILE_EMPTY, file, "0 bytes", "a heading"));
      return FileForm.UNKNOWN;
    }
    Optional<String> binary = FileForm.binary(head, options.encoding());
    if (binary.isPresent()) {
      log.add(
          RowProblem.ofFile(ProblemCode.FILE_NOT_TEXT, file, binary.get(), "comma-separated text"));
      return FileForm.UNKNOWN;
    }
    return FileForm.of(TextForm.of(source, head, options.encoding()), head);
  }

  private static byte[] head(ByteSource source) throws IOException {
    try (InputStream in = source.open()) {
      return in.readNBytes(HEAD);
    }
  }

  private static RowProblem fileProblem(
      RowUse<?> use, ProblemCode code, String found, String expected) {
    return RowProblem.ofFile(code, use.layout().file(), found, expected);
  }
}
