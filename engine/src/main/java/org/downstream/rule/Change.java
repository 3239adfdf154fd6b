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
        of.savings(),
        of.addressees(),
        of.named(),
        of.scope(),
        of.acts(),
        of.condition(),
        of.outcome(),
        of.cases());
  }

  /** Whether the provision stands otherwise on any day. */
  default boolean hasEffectOn(Provision before) {
    Clocks changed = applyTo(before.clocks());
    return Stream.concat(before.clocks().turns().stream(), changed.turns().stream())
        .anyMatch(
            day -> !changed.standing(day, false).equals(before.clocks().standing(day, false)));
  }

  /**
   * A stay up to and including a day.
   *
   * @param provision the provision that is stayed
   * @param from the first day, with other stays kept; empty when the last stay gets another end
   * @param until the last day
   */
  record Stay(String provision, Optional<LocalDate> from, LocalDate until) implements Change {

    /** The last stay goes on up to and including that day; without one, the text is stayed. */
    public static Stay until(Provision provision, LocalDate until) {
      Optional<LocalDate> from =
          provision.clocks().stayed().periods().isEmpty()
              ? provision.clocks().text().periods().stream().findFirst().map(Period::from)
              : Optional.empty();
      return new Stay(provision.id(), from.map(day -> day.isAfter(until) ? until : day), until);
    }

    @Override
    public Clocks applyTo(Clocks clocks) {
      return new Clocks(
          clocks.text(),
          clocks.complyFrom(),
          clocks.notEnforced(),
          stayed(clocks.stayed()),
          clocks.unverified(),
          clocks.proposal());
    }

    private InForce stayed(InForce stays) {
      if (from.isPresent()) {
        return stays.with(new Period(from.get(), until));
      }
      return Change.last(stays.periods())
          .filter(last -> !until.isBefore(last.from()))
          .map(last -> stays.before(last.from()).with(last.until(until)))
          .orElse(stays);
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
          from,
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
