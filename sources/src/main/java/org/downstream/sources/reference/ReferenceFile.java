package org.downstream.sources.reference;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.downstream.evidence.Sha256;

/** One CSV file of the rulebook, as it is on the class path. */
final class ReferenceFile {

  private final String name;
  private final byte[] content;

  /**
   * A file with this content.
   *
   * @param name relative to the rulebook, such as "chips/chips.csv"
   */
  ReferenceFile(String name, byte[] content) {
    this.name = name;
    this.content = content.clone();
  }

  /** The file of that name under /rulebook. */
  static ReferenceFile onClassPath(String name) {
    try (InputStream in = ReferenceFile.class.getResourceAsStream("/rulebook/" + name)) {
      if (in == null) {
        throw new ReferenceDataException(
            name, "it is not on the class path.\nMaybe the rulebook module is missing.");
      }
      return new ReferenceFile(name, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return name;
  }

  /** SHA-256 of the bytes, in hexadecimal. */
  String hash() {
    return Sha256.of(content);
  }

  /** The rows below the heading, which must be exactly these columns. */
  List<ReferenceRow> rows(String... columns) {
    String text = new String(content, StandardCharsets.UTF_8);
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
      List<NamedCsvRecord> records = reader.stream().toList();
      if (records.isEmpty()) {
        throw new ReferenceDataException(name, "it has no rows.");
      }
      if (!records.get(0).getHeader().equals(List.of(columns))) {
        throw new ReferenceDataException(
            name,
            "the columns are " + records.get(0).getHeader() + ", not " + List.of(columns) + ".");
      }
      return records.stream().map(found -> new ReferenceRow(name, found)).toList();
    } catch (CsvParseException e) {
      throw new ReferenceDataException(name, "it is not CSV: " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the rows say together; a contradiction between them is a mistake in this file. */
  <T> T together(Supplier<T> meaning) {
    try {
      return meaning.get();
    } catch (IllegalArgumentException e) {
      throw new ReferenceDataException(name, String.valueOf(e.getMessage()));
    }
  }
}
