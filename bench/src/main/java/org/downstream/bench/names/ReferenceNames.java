package org.downstream.bench.names;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.downstream.name.NameBearer;
import org.downstream.name.search.NameDictionary;
import org.downstream.name.search.NameIndex;
import org.downstream.name.search.NameRole;

/** The names of the pair file and of a few lists, in one index, and who is who among them. */
final class ReferenceNames {
  private static final Set<String> FORMS =
      Set.of("co", "ltd", "limited", "inc", "corp", "corporation", "company", "plc", "llc", "the");

  final List<Organisation> organisations = new ArrayList<>();
  final List<String> background = new ArrayList<>();
  final NameIndex index;
  private final Map<String, Set<Integer>> entitiesByKey = new HashMap<>();
  private int entities;

  private ReferenceNames(Path data, boolean otherNames) throws IOException {
    NameIndex.Builder names = NameIndex.builder(NameDictionary.withAliases(List.of()));
    readPairs(data.resolve("names/zh_en_org_pairs_dev.csv"), names, otherNames);
    readConsolidated(data.resolve("lists/csl_consolidated_2022-04.csv.gz"), names);
    readMilitary(data.resolve("lists/dod_1260h_2026-08-20.csv"), names);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                open(data.resolve("names/cn_company_short_names_28w.txt.gz")),
                StandardCharsets.UTF_8))) {
      lines.lines().map(String::strip).filter(l -> l.length() > 2).forEach(background::add);
    }
    index = names.build();
  }

  /**
   * Reads the reference data.
   *
   * @param otherNames whether the short English names are indexed beside the full ones
   */
  static ReferenceNames read(Path data, boolean otherNames) throws IOException {
    return new ReferenceNames(data, otherNames);
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  private static CsvReader<NamedCsvRecord> csv(Path file) throws IOException {
    return CsvReader.builder()
        .ofNamedCsvRecord(new InputStreamReader(open(file), StandardCharsets.UTF_8));
  }

  private void readPairs(Path file, NameIndex.Builder names, boolean otherNames)
      throws IOException {
    Map<String, Integer> groups = new HashMap<>();
    try (CsvReader<NamedCsvRecord> rows = csv(file)) {
      for (NamedCsvRecord row : rows) {
        String group = row.getField("group_id");
        Organisation one =
            new Organisation(
                groups.computeIfAbsent(group, g -> entities++),
                group,
                row.getField("source"),
                row.getField("zh_full"),
                row.getField("zh_short"),
                row.getField("en_full"),
                row.getField("en_short"));
        organisations.add(one);
        add(names, one.entity(), one.english(), NameBearer.ORGANISATION);
        if (otherNames) {
          add(names, one.entity(), one.englishShort(), NameBearer.ORGANISATION);
        }
      }
    }
  }

  private void readConsolidated(Path file, NameIndex.Builder names) throws IOException {
    try (CsvReader<NamedCsvRecord> rows = csv(file)) {
      for (NamedCsvRecord row : rows) {
        NameBearer bearer =
            switch (row.getField("type")) {
              case "Individual" -> NameBearer.PERSON;
              case "Vessel", "Aircraft" -> NameBearer.VESSEL;
              case "Entity" -> NameBearer.ORGANISATION;
              default -> NameBearer.UNKNOWN;
            };
        int entity = entities++;
        add(names, entity, row.getField("name"), bearer);
        for (String alias : row.getField("alt_names").split(";", -1)) {
          add(names, entity, alias.strip(), bearer);
        }
      }
    }
  }

  private void readMilitary(Path file, NameIndex.Builder names) throws IOException {
    try (CsvReader<NamedCsvRecord> rows = csv(file)) {
      for (NamedCsvRecord row : rows) {
        int entity = entities++;
        add(names, entity, row.getField("Name"), NameBearer.ORGANISATION);
        for (String alias : row.findField("Alias").orElse("").split(";", -1)) {
          add(names, entity, alias.strip(), NameBearer.ORGANISATION);
        }
      }
    }
  }

  private void add(NameIndex.Builder names, int entity, String name, NameBearer bearer) {
    if (!name.isEmpty()) {
      names.add(entity, name, NameRole.PRIMARY, bearer, "");
      entitiesByKey.computeIfAbsent(key(name), k -> new HashSet<>()).add(entity);
    }
  }

  private static String key(String name) {
    StringBuilder key = new StringBuilder();
    for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      key.append(FORMS.contains(word) ? "" : word);
    }
    return key.toString();
  }

  /** The entities that are the organisation: itself and whoever bears the same English name. */
  Set<Integer> entitiesOf(Organisation one) {
    Set<Integer> all = new HashSet<>();
    all.add(one.entity());
    for (String name : List.of(one.englishFull(), one.englishShort())) {
      if (!name.isEmpty()) {
        all.addAll(entitiesByKey.getOrDefault(key(name), Set.of()));
      }
    }
    return all;
  }
}
