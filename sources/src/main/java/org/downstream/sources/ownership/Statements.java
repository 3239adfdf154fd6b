package org.downstream.sources.ownership;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the files together state, before it is joined to a book. */
public final class Statements {

  private final List<StatedParty> parties = new ArrayList<>();
  private final List<StatedStake> stakes = new ArrayList<>();
  private final List<Office> offices = new ArrayList<>();
  private final Map<String, String> sameAs = new LinkedHashMap<>();

  void add(StatedParty party) {
    parties.add(party);
  }

  void add(StatedStake stake) {
    stakes.add(stake);
  }

  void add(Office office) {
    offices.add(office);
  }

  void same(String key, String other) {
    sameAs.put(key, other);
  }

  /** Every description, in the order of the files. */
  public List<StatedParty> parties() {
    return Collections.unmodifiableList(parties);
  }

  /** Every stake, in the order of the files. */
  public List<StatedStake> stakes() {
    return Collections.unmodifiableList(stakes);
  }

  /** Every office, in the order of the files. */
  public List<Office> offices() {
    return Collections.unmodifiableList(offices);
  }

  /** Keys that the sources say are of one party. */
  Map<String, String> sameAs() {
    return Collections.unmodifiableMap(sameAs);
  }
}
