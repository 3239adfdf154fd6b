package org.downstream.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.downstream.evidence.Citation;
import org.downstream.time.InForce;
import org.downstream.time.Period;

/**
 * One supposed change of the law: what would hold if a provision were stayed, enacted or repealed.
 * It is no law, and every finding made under it says so.
 */
public sealed interface Change {

  /** Id of the provision that it changes. */
  String provision();

  /** The clocks of the provision as changed. */
  Clocks applyTo(Clocks clocks);

  /** The assumption in words, such as "rf-01 is repealed from 2027-01-01". */
  String words();

  /** The provision as changed; the assumption is the first of its citations. */
  default Provision applyTo(Provision of) {
    Stream<Citation> assumption = Stream.of(Citation.of("what-if: " + words()));
    return new Provision(
        of.id(),
        of.title(),
        of.note(),
        Stream.concat(assumption, of.citations().stream()).toList(),
        of.verified(),
        applyTo(of.clocks()),
        of.addressees(),
        of.scope(),
        of.acts(),
        of.condition(),
        of.outcome(),
        of.cases());
  }

  /** Whether the provision stands otherwise on any day. */
  default boolean hasEffectOn(Provision before) {
    Clocks changed = applyTo(before.clocks());
    boolean addresseesOnly = !before.addressees().isEmpty();
    return Stream.concat(before.clocks().turns().stream(), changed.turns().stream())
        .anyMatch(
            day ->
                !changed
                    .standing(day, addresseesOnly)
                    .equals(before.clocks().standing(day, addresseesOnly)));
  }

  /**
   * A stay up to and including a day.
   *
   * @param provision the provision that is stayed
   * @param from the first day; empty for the start of the last stay, or else of the text
   * @param until the last day
   */
  record Stay(String provision, Optional<LocalDate> from, LocalDate until) implements Change {

    /** A stay up to and including that day, that goes on from the last stay if there is one. */
    public static Stay until(String provision, LocalDate until) {
      return new Stay(provision, Optional.empty(), until);
    }

    @Override
    public Clocks applyTo(Clocks clocks) {
      List<Period> former = clocks.stayed().periods();
      LocalDate start =
          from.orElseGet(
              () -> Change.last(former).or(() -> first(clocks)).orElse(Period.ALWAYS).from());
      if (until.isBefore(start)) {
        return clocks;
      }
      InForce others = clocks.stayed().before(start);
      InForce stayed = new InForce(append(others.periods(), new Period(start, until)));
      return new Clocks(
          clocks.text(),
          clocks.complyFrom(),
          clocks.notEnforced(),
          stayed,
          clocks.unverified(),
          clocks.proposal());
    }

    private static Optional<Period> first(Clocks clocks) {
      return clocks.text().periods().stream().findFirst();
    }

    private static List<Period> append(List<Period> periods, Period period) {
      return Stream.concat(periods.stream(), Stream.of(period)).toList();
    }

    @Override
    public String words() {
      return provision
          + " is stayed"
          + from.map(day -> " from " + day).orElse("")
          + " up to and including "
          + until;
    }
  }

  /**
   * A proposal becomes law, or a text starts on another day than it does.
   *
   * @param provision the provision whose text starts
   * @param from the first day on which it binds
   */
  record Enact(String provision, LocalDate from) implements Change {

    @Override
    public Clocks applyTo(Clocks clocks) {
      LocalDate end =
          Change.last(clocks.text().periods())
              .map(Period::to)
              .filter(day -> !day.isBefore(from))
              .orElse(LocalDate.MAX);
      return new Clocks(
          InForce.of(new Period(from, end)),
          clocks.complyFrom().isAfter(from) ? from : clocks.complyFrom(),
          clocks.notEnforced(),
          clocks.stayed(),
          clocks.unverified(),
          false);
    }

    @Override
    public String words() {
      return provision + " is law from " + from + ", and not before";
    }
  }

  /**
   * A text ends.
   *
   * @param provision the provision whose text ends
   * @param from the first day on which it is no longer there
   */
  record Repeal(String provision, LocalDate from) implements Change {

    @Override
    public Clocks applyTo(Clocks clocks) {
      return new Clocks(
          clocks.text().before(from),
          clocks.complyFrom(),
          clocks.notEnforced(),
          clocks.stayed(),
          clocks.unverified(),
          clocks.proposal());
    }

    @Override
    public String words() {
      return provision + " is repealed from " + from;
    }
  }

  private static Optional<Period> last(List<Period> periods) {
    return periods.isEmpty() ? Optional.empty() : Optional.of(periods.get(periods.size() - 1));
  }
}
