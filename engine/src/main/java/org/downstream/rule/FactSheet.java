package org.downstream.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.downstream.evidence.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one act and one party, as a condition reads them. What is not put is unknown. A
 * sheet is filled and read by one thread and reused from party to party.
 */
public final class FactSheet {

  private final LocalDate on;
  private final CountryGroups groups;
  private final @Nullable Object[] values = new @Nullable Object[Fact.values().length];
  private final @Nullable Supplier<List<Evidence>>[] evidence;

  /** An empty sheet for the law of that day. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  public FactSheet(LocalDate on, CountryGroups groups) {
    this.on = on;
    this.groups = groups;
    this.evidence = new Supplier[Fact.values().length];
    number(Fact.ACT_ON, Optional.of(Fact.asNumber(on)), List::of);
  }

  /** The day whose law applies. */
  public LocalDate on() {
    return on;
  }

  /** Puts a truth with the evidence that stands behind it. */
  public FactSheet truth(Fact fact, Certainty value, Supplier<List<Evidence>> why) {
    return put(fact, Fact.Type.TRUTH, value, why);
  }

  /** Puts a number; empty is unknown. */
  public FactSheet number(Fact fact, Optional<BigDecimal> value, Supplier<List<Evidence>> why) {
    return put(fact, Fact.Type.NUMBER, value.orElse(null), why);
  }

  /** Puts a word; empty is unknown. */
  public FactSheet text(Fact fact, Optional<String> value, Supplier<List<Evidence>> why) {
    return put(fact, Fact.Type.TEXT, value.orElse(null), why);
  }

  /** Puts a set of words; empty is unknown, an empty set is known to hold none. */
  public FactSheet set(Fact fact, Optional<Set<String>> value, Supplier<List<Evidence>> why) {
    return put(fact, Fact.Type.SET, value.orElse(null), why);
  }

  private FactSheet put(
      Fact fact, Fact.Type type, @Nullable Object value, Supplier<List<Evidence>> why) {
    if (fact.type() != type) {
      throw new IllegalArgumentException(
          fact.code() + " is a " + fact.type() + ", not a " + type + ".\nMaybe the wrong fact.");
    }
    values[fact.ordinal()] = value;
    evidence[fact.ordinal()] = why;
    return this;
  }

  /** Forgets every fact of a party, so that the sheet can take the next one. */
  public void forgetParty() {
    int first = Fact.PARTY_ROLES.ordinal();
    Arrays.fill(values, first, values.length, null);
    Arrays.fill(evidence, first, evidence.length, null);
  }

  /** Takes over every fact of the item from another sheet. */
  public void takeItem(FactSheet from) {
    take(from, Fact.ITEM_KNOWN.ordinal(), Fact.DEAL_KNOWN_END_USES.ordinal());
  }

  /** Takes over every fact of the party from another sheet; those of another one are forgotten. */
  public void takeParty(FactSheet from) {
    take(from, Fact.PARTY_ROLES.ordinal(), values.length);
  }

  private void take(FactSheet from, int first, int end) {
    System.arraycopy(from.values, first, values, first, end - first);
    System.arraycopy(from.evidence, first, evidence, first, end - first);
  }

  /** The truth of a fact; UNKNOWN when it was not put. */
  public Certainty truth(Fact fact) {
    return values[fact.ordinal()] instanceof Certainty value ? value : Certainty.UNKNOWN;
  }

  @Nullable BigDecimal numberOrNull(Fact fact) {
    return (BigDecimal) values[fact.ordinal()];
  }

  @Nullable String textOrNull(Fact fact) {
    return (String) values[fact.ordinal()];
  }

  @Nullable Set<?> setOrNull(Fact fact) {
    return (Set<?>) values[fact.ordinal()];
  }

  /** Whether the country belongs to the group on the day of this sheet. */
  boolean inGroup(String group, String country) {
    return groups.contains(group, country, on);
  }

  /** What stands behind a fact. */
  public List<Evidence> evidenceFor(Fact fact) {
    Supplier<List<Evidence>> why = evidence[fact.ordinal()];
    return why == null ? List.of() : why.get();
  }

  /** What stands behind several facts as they are now, nothing twice, worded when it is read. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  public List<Evidence> evidenceFor(List<Fact> facts) {
    @Nullable Supplier<List<Evidence>>[] reasons = new Supplier[facts.size()];
    boolean any = false;
    for (int i = 0; i < reasons.length; i++) {
      reasons[i] = evidence[facts.get(i).ordinal()];
      any |= reasons[i] != null;
    }
    return any ? new LaterEvidence(reasons) : List.of();
  }
}
