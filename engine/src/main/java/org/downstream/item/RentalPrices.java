package org.downstream.item;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Public on-demand prices by chip and day, against which a rental can be held. */
public final class RentalPrices {

  private final Map<String, List<RentalPrice>> byChip;
  private final Map<String, String> pricedAs;

  /**
   * An index of these prices.
   *
   * @param prices the listed prices; those of one chip do not overlap
   * @param pricedAs chips without a listed price of their own, each with the chip whose price is
   *     used
   */
  public RentalPrices(Collection<RentalPrice> prices, Map<String, String> pricedAs) {
    this.byChip = prices.stream().collect(Collectors.groupingBy(RentalPrice::chip));
    this.pricedAs = Map.copyOf(pricedAs);
    byChip.values().forEach(RentalPrices::refuseOverlap);
    this.pricedAs.forEach(this::refuseUnpriced);
  }

  /** The listed price of that chip on that day; empty when none is known. */
  public Optional<RentalPrice> on(String chipId, LocalDate day) {
    String index = pricedAs.getOrDefault(chipId, chipId);
    return byChip.getOrDefault(index, List.of()).stream()
        .filter(price -> price.period().contains(day))
        .findFirst();
  }

  private static void refuseOverlap(List<RentalPrice> prices) {
    List<RentalPrice> inOrder =
        prices.stream().sorted(Comparator.comparing(RentalPrice::period)).toList();
    for (int i = 1; i < inOrder.size(); i++) {
      RentalPrice one = inOrder.get(i - 1);
      RentalPrice next = inOrder.get(i);
      if (one.period().overlaps(next.period())) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "%s has two prices on one day (%s and %s).\nMaybe one should end the day before.",
                one.chip(),
                one.period(),
                next.period()));
      }
    }
  }

  private void refuseUnpriced(String chip, String index) {
    if (byChip.containsKey(chip) || !byChip.containsKey(index)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s is priced as %s.\nMaybe it has its own price, or the other chip has none.",
              chip,
              index));
    }
  }
}
