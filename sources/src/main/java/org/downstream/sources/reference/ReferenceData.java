package org.downstream.sources.reference;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.downstream.item.ChipCatalogue;
import org.downstream.item.RentalPrices;
import org.downstream.rule.CountryGroups;

/**
 * The facts that every screening needs, from the rulebook on the class path.
 *
 * @param chips the chip catalogue
 * @param countryGroups country groups by day
 * @param rentalPrices public rental prices by day
 * @param fileHashes SHA-256 of each file, by its name in the rulebook
 */
public record ReferenceData(
    ChipCatalogue chips,
    CountryGroups countryGroups,
    RentalPrices rentalPrices,
    SortedMap<String, String> fileHashes) {

  public ReferenceData {
    fileHashes = Collections.unmodifiableSortedMap(new TreeMap<>(fileHashes));
  }

  /**
   * Reads all files.
   *
   * @throws ReferenceDataException on any mistake, with file, row and column
   */
  public static ReferenceData load() {
    SortedMap<String, String> hashes = new TreeMap<>();
    UnaryOperator<ReferenceFile> noted =
        file -> {
          hashes.put(file.name(), file.hash());
          return file;
        };
    ChipCatalogue chips =
        ChipReader.read(
            noted.apply(ReferenceFile.onClassPath("chips/chips.csv")),
            noted.apply(ReferenceFile.onClassPath("chips/figures.csv")));
    CountryGroups groups = groups(noted);
    RentalPrices prices =
        RentalPriceReader.read(
            noted.apply(ReferenceFile.onClassPath("prices/rental.csv")),
            noted.apply(ReferenceFile.onClassPath("prices/priced-as.csv")),
            chips);
    return new ReferenceData(chips, groups, prices, hashes);
  }

  /**
   * Reads the country groups alone: all that a rulebook needs.
   *
   * @throws ReferenceDataException on any mistake, with file, row and column
   */
  public static CountryGroups loadCountryGroups() {
    return groups(UnaryOperator.identity());
  }

  private static CountryGroups groups(UnaryOperator<ReferenceFile> noted) {
    return CountryGroupReader.read(
        noted.apply(ReferenceFile.onClassPath("places/country-groups.csv")),
        noted.apply(ReferenceFile.onClassPath("places/derived-groups.csv")),
        noted.apply(ReferenceFile.onClassPath("places/destinations.csv")));
  }
}
