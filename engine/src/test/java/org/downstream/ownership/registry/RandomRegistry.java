package org.downstream.ownership.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.downstream.RandomCases;
import org.downstream.evidence.Certainty;
import org.downstream.evidence.Provenance;
import org.downstream.ownership.OwnershipClosure;
import org.downstream.ownership.OwnershipClosure.Holder;
import org.downstream.ownership.OwnershipGraph;
import org.downstream.ownership.OwnershipStake;
import org.downstream.ownership.Share;
import org.downstream.party.PartyId;
import org.downstream.time.AsOf;
import org.downstream.time.Period;

/** A small graph, with circles, own shares, ranges, two claims, dates and too many shares. */
record RandomRegistry(List<Holder> holders, List<OwnershipStake> stakes) {

  static final LocalDate DAY = LocalDate.of(2025, 10, 15);

  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.MIN, DAY.minusDays(1), DAY, DAY.plusDays(1), DAY.plusDays(9), LocalDate.MAX);
  private static final List<Certainty> LISTED =
      List.of(
          Certainty.ESTABLISHED,
          Certainty.ESTABLISHED,
          Certainty.POSSIBLE,
          Certainty.UNKNOWN,
          Certainty.RULED_OUT,
          Certainty.RULED_OUT,
          Certainty.RULED_OUT,
          Certainty.RULED_OUT);

  static RandomRegistry draw(SplittableRandom random) {
    int parties = random.nextInt(2, 10);
    List<Holder> holders =
        IntStream.range(0, parties)
            .mapToObj(
                i ->
                    new Holder(
                        RandomCases.oneOf(LISTED, random),
                        random.nextInt(6) != 0,
                        random.nextInt(6) != 0))
            .toList();
    List<OwnershipStake> stakes = new ArrayList<>();
    int rows = random.nextInt(3 * parties);
    for (int i = 0; i < rows; i++) {
      stakes.add(stake(random, parties, i));
    }
    return new RandomRegistry(holders, stakes);
  }

  private static OwnershipStake stake(SplittableRandom random, int parties, int row) {
    LocalDate from = random.nextInt(5) == 0 ? RandomCases.oneOf(DAYS, random) : LocalDate.MIN;
    LocalDate to = random.nextInt(5) == 0 ? RandomCases.oneOf(DAYS, random) : LocalDate.MAX;
    boolean swapped = to.isBefore(from);
    LocalDate known =
        random.nextInt(5) == 0 ? RandomCases.oneOf(DAYS.subList(0, 5), random) : LocalDate.MIN;
    return new OwnershipStake(
        new PartyId("p" + random.nextInt(parties)),
        new PartyId("p" + random.nextInt(parties)),
        share(random),
        kind(random),
        new Period(swapped ? to : from, swapped ? from : to),
        new Provenance("stakes.csv", row, "", known));
  }

  static OwnershipStake.Kind kind(SplittableRandom random) {
    int what = random.nextInt(10);
    return what == 0
        ? OwnershipStake.Kind.CONTROL
        : what < 3 ? OwnershipStake.Kind.VOTING : OwnershipStake.Kind.EQUITY;
  }

  static Share share(SplittableRandom random) {
    int low = 5 * random.nextInt(21);
    int high = random.nextInt(3) == 0 ? low + random.nextInt(101 - low) : low;
    return new Share(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
  }

  static AsOf asOf(SplittableRandom random) {
    return random.nextBoolean()
        ? AsOf.on(DAY)
        : new AsOf(RandomCases.oneOf(DAYS.subList(1, 5), random), RandomCases.oneOf(DAYS, random));
  }

  static int number(PartyId id) {
    return Integer.parseInt(id.value().substring(1));
  }

  OwnershipRegistry build() {
    RegistryBuilder builder = new RegistryBuilder(0, 0);
    holders.forEach(each -> builder.party(each.hasOwners(), each.foreign()));
    stakes.forEach(
        each ->
            builder.stake(
                number(each.owner()),
                number(each.owned()),
                each.share(),
                each.kind(),
                each.held(),
                each.provenance().knownSince()));
    return builder.build();
  }

  Listed listed() {
    SortedMap<Integer, Certainty> result = new TreeMap<>();
    for (int i = 0; i < holders.size(); i++) {
      if (holders.get(i).listed() != Certainty.RULED_OUT) {
        result.put(i, holders.get(i).listed());
      }
    }
    return Listed.of(result);
  }

  /** The same graph for the closure that goes up from one party. */
  OwnershipClosure upward() {
    return new OwnershipClosure(new OwnershipGraph(stakes), id -> holders.get(number(id)));
  }
}
