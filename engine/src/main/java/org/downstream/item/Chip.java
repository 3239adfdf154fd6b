package org.downstream.item;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.downstream.evidence.Certainty;
import org.downstream.evidence.Citation;

/**
 * An integrated circuit as sold, with the figures that the item tests need. The tests are per
 * package, never per server and never per die (15 CFR part 774, supp. 1, 3A090 and Technical Note
 * 2).
 *
 * @param id the key, such as "nvidia-a100-80gb-sxm"
 * @param name as the maker calls it
 * @param aliases other spellings and part numbers
 * @param maker the designer
 * @param formats every arithmetic format with its dense peak; the largest product counts
 * @param dieArea applicable die area in mm2: logic dies at a non-planar node, without memory
 * @param transferRate aggregate bidirectional transfer rate in GB/s to other than volatile memory
 * @param memoryBandwidth total DRAM bandwidth in GB/s
 * @param memoryDensity for memory sold alone: bandwidth of the package over its area, in GB/s and
 *     mm2; empty for everything else
 * @param datacenter whether it is designed or marketed for data centres
 * @param subjectToEar whether it is subject to the EAR (15 CFR 734.3, 734.9)
 * @param notes what a reader should know
 * @param sources where the row as a whole comes from
 */
public record Chip(
    String id,
    String name,
    List<String> aliases,
    String maker,
    List<Format> formats,
    Figure dieArea,
    Figure transferRate,
    Figure memoryBandwidth,
    Optional<Figure> memoryDensity,
    Certainty datacenter,
    Certainty subjectToEar,
    String notes,
    List<Citation> sources) {

  public Chip {
    aliases = List.copyOf(aliases);
    formats = List.copyOf(formats);
    sources = List.copyOf(sources);
  }

  /** The largest product of operations and bit length over all formats. */
  public TotalProcessingPerformance totalProcessingPerformance() {
    return memoryDensity.isPresent()
        ? TotalProcessingPerformance.NONE
        : TotalProcessingPerformance.of(formats);
  }

  /**
   * Performance per die area; empty when the area is not published, or the performance is not known
   * or only a lower bound.
   */
  public Optional<PerformanceDensity> performanceDensity() {
    return totalProcessingPerformance()
        .exact()
        .flatMap(tpp -> dieArea.value().map(area -> new PerformanceDensity(tpp, area)));
  }

  /**
   * One arithmetic format and its peak.
   *
   * @param name such as "FP8"
   * @param bits bit length of the widest input of the multiply
   * @param denseTops tera operations per second without sparsity, a multiply-accumulate counted as
   *     two operations
   */
  public record Format(String name, int bits, Figure denseTops) {

    /** Operations times bit length; empty when the peak is not published. */
    public Optional<BigDecimal> product() {
      return denseTops.value().map(tops -> tops.multiply(BigDecimal.valueOf(bits)));
    }
  }
}
