package org.downstream.sources.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The rows of a file one after another, the heading and blank rows included. */
final class Records {

  private final RecordGuard guard;
  private final CloseableIterator<CsvRecord> records;
  private List<String> cells = List.of();
  private long number;

  Records(Reader text, Delimiter delimiter, int longest) {
    guard = new RecordGuard(text, delimiter, longest);
    // The guard cuts at the limit; the parser only has to be able to hold what it lets through.
    int enough = longest + 20_000;
    records =
        CsvReader.builder()
            .fieldSeparator(delimiter.letter())
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(true)
            .maxBufferSize(enough)
            .build(
                CsvRecordHandler.of(
                    handler ->
                        handler.maxFields(enough).maxFieldSize(enough).maxRecordSize(enough)),
                guard)
            .iterator();
  }

  /** Goes to the next row; false at the end. */
  boolean advance() throws IOException {
    try {
      if (!records.hasNext()) {
        return false;
      }
      cells = records.next().getFields();
      number++;
      return true;
    } catch (UncheckedIOException failed) {
      throw new IOException(failed);
    } catch (CsvParseException unforeseen) {
      throw new IOException(unforeseen);
    }
  }

  long number() {
    return number;
  }

  List<String> cells() {
    return cells;
  }

  Optional<ProblemCode> flaw() {
    return guard.flawOf(number);
  }

  /** Whether no cell of the row has content. */
  boolean blank() {
    for (String cell : cells) {
      if (!CellText.trimmed(cell).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
