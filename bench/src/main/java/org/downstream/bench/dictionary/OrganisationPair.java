package org.downstream.bench.dictionary;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.downstream.bench.Part;

/**
 * One row of a file of organisations with Chinese and English names.
 *
 * @param group rows of one company have the same
 */
public record OrganisationPair(
    String id,
    String group,
    String source,
    String market,
    String chineseFull,
    String chineseShort,
    String chineseShortTraditional,
    String chineseOther,
    String englishFull,
    String englishShort,
    String englishOther) {

  /** Reads all rows. */
  public static List<OrganisationPair> read(Path file) throws IOException {
    List<OrganisationPair> pairs = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
      for (NamedCsvRecord row : rows) {
        UnaryOperator<String> cell = column -> row.findField(column).orElse("").strip();
        pairs.add(
            new OrganisationPair(
                cell.apply("entity_id"),
                cell.apply("group_id"),
                cell.apply("source"),
                cell.apply("market"),
                cell.apply("zh_full"),
                cell.apply("zh_short"),
                cell.apply("zh_short_hant"),
                cell.apply("zh_alt"),
                cell.apply("en_full"),
                cell.apply("en_short"),
                cell.apply("en_alt")));
      }
    }
    return pairs;
  }

  /** The English name by which it is looked for: the full one, else the short one. */
  public String english() {
    return englishFull.isEmpty() ? englishShort : englishFull;
  }

  /** The part of its group. */
  public Part part() {
    return Part.of(group);
  }
}
