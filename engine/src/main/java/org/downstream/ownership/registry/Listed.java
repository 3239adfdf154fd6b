package org.downstream.ownership.registry;

import java.util.Arrays;
import java.util.SortedMap;
import org.downstream.evidence.Certainty;

/** Which parties of a registry are listed on a list that reaches affiliates, and how surely. */
public final class Listed {

  private final int[] parties;
  private final byte[] levels;

  private Listed(int[] parties, byte[] levels) {
    this.parties = parties;
    this.levels = levels;
  }

  /** These parties, all of them surely. */
  public static Listed surely(int... parties) {
    byte[] levels = new byte[parties.length];
    Arrays.fill(levels, (byte) Certainty.ESTABLISHED.ordinal());
    return new Listed(parties.clone(), levels);
  }

  /** These parties, each as far as it is settled; whoever is not in it is not listed. */
  public static Listed of(SortedMap<Integer, Certainty> certainties) {
    int[] parties = new int[certainties.size()];
    byte[] levels = new byte[parties.length];
    int next = 0;
    for (var each : certainties.entrySet()) {
      parties[next] = each.getKey();
      levels[next++] = (byte) each.getValue().ordinal();
    }
    return new Listed(parties, levels);
  }

  int size() {
    return parties.length;
  }

  int party(int place) {
    return parties[place];
  }

  byte level(int place) {
    return levels[place];
  }
}
