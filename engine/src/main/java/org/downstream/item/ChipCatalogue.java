package org.downstream.item;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The known chips, found by id, name or alias in any spelling. A name that stands for parts of
 * different class is in no row, so that it is answered as unknown rather than guessed.
 */
public final class ChipCatalogue {

  private static final int SUGGESTIONS = 5;

  private final List<Chip> chips;
  private final Map<String, Chip> byFoldedName;
  private final Map<String, String> spellings;

  /** A catalogue of these chips; no two may share a spelling. */
  public ChipCatalogue(Collection<Chip> chips) {
    this.chips = List.copyOf(chips);
    Map<String, Chip> index = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (Chip chip : this.chips) {
      for (String spelling : spellings(chip)) {
        String folded = Spelling.fold(spelling);
        Optional<Chip> other =
            Optional.ofNullable(index.put(folded, chip)).filter(found -> !found.equals(chip));
        other.ifPresent(found -> refuse(spelling, found, chip));
        names.put(folded, chip.name());
      }
    }
    this.byFoldedName = Map.copyOf(index);
    this.spellings = Map.copyOf(names);
  }

  /** All chips in the order of the catalogue. */
  public List<Chip> chips() {
    return chips;
  }

  /** The chip with that id, name or alias. */
  public Optional<Chip> find(String text) {
    return Optional.ofNullable(byFoldedName.get(Spelling.fold(text)));
  }

  /** Names of the catalogue that may have been meant by an unknown one, best first. */
  public List<String> nearest(String text) {
    return Spelling.nearest(text, spellings, SUGGESTIONS);
  }

  /** Id, name and aliases, each with and without the maker in front. */
  private static Set<String> spellings(Chip chip) {
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(chip.id());
    spellings.add(chip.name());
    spellings.addAll(chip.aliases());
    String maker = chip.maker() + " ";
    for (String spelling : List.copyOf(spellings)) {
      boolean named = spelling.regionMatches(true, 0, maker, 0, maker.length());
      spellings.add(named ? spelling.substring(maker.length()) : maker + spelling);
    }
    return spellings;
  }

  private static void refuse(String spelling, Chip one, Chip other) {
    throw new IllegalArgumentException(
        String.format(
            Locale.ROOT,
            "The name \"%s\" stands for both %s and %s.\nMaybe it is ambiguous and belongs to neither.",
            spelling,
            one.id(),
            other.id()));
  }
}
