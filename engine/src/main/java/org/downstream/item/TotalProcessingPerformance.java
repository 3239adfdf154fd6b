package org.downstream.item;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.downstream.evidence.Certainty;

/**
 * Total processing performance: the largest product of dense operations per second and bit length
 * over all formats (Technical Note 2 to 3A090, 15 CFR part 774, supp. 1). Exact.
 *
 * @param peak the format that gives the largest known product; empty when no figure is published
 * @param lowerBound whether a format has no published figure, so that the true value may be higher
 */
public record TotalProcessingPerformance(Optional<Chip.Format> peak, boolean lowerBound) {

  /** That of memory sold alone, which computes nothing. */
  public static final TotalProcessingPerformance NONE =
      new TotalProcessingPerformance(Optional.empty(), false);

  /** The performance of an integrated circuit with these formats. */
  public static TotalProcessingPerformance of(List<Chip.Format> formats) {
    Optional<Chip.Format> peak =
        formats.stream()
            .filter(format -> format.product().isPresent())
            .max(Comparator.comparing(format -> format.product().orElseThrow()));
    boolean lowerBound =
        formats.isEmpty() || formats.stream().anyMatch(format -> format.product().isEmpty());
    return new TotalProcessingPerformance(peak, lowerBound);
  }

  /** The largest known value; empty when no figure is published. */
  public Optional<BigDecimal> value() {
    return peak.flatMap(Chip.Format::product);
  }

  /** The value, if it is settled; empty when it is not known or only a lower bound. */
  public Optional<BigDecimal> exact() {
    return lowerBound ? Optional.empty() : value();
  }

  /** Whether it reaches the threshold; without rounding. */
  public Certainty atLeast(BigDecimal threshold) {
    if (value().filter(known -> known.compareTo(threshold) >= 0).isPresent()) {
      return Certainty.ESTABLISHED;
    }
    return lowerBound ? Certainty.UNKNOWN : Certainty.RULED_OUT;
  }

  @Override
  public String toString() {
    return value()
        .map(known -> (lowerBound ? "at least " : "") + known.stripTrailingZeros().toPlainString())
        .orElse(lowerBound ? "not published" : "none");
  }
}
