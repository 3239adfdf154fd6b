package org.downstream.ownership.registry;

/** The worst that any one listed party brings about, where each is looked at alone. */
final class Worst {

  private byte[] caught = new byte[0];
  private final Numbers parties = new Numbers();

  /** Keeps what is worse than before. */
  void keep(Levels levels, int size) {
    caught = caught.length == 0 ? new byte[size] : caught;
    for (int i = 0; i < levels.touched(); i++) {
      int party = levels.touched(i);
      byte now = (byte) levels.caught(party);
      if (now > caught[party]) {
        if (caught[party] == 0) {
          parties.add(party);
        }
        caught[party] = now;
      }
    }
  }

  void forget() {
    parties.stream().forEach(party -> caught[party] = 0);
    parties.clear();
  }

  int[] atLeast(int level) {
    return parties.stream().filter(party -> caught[party] >= level).sorted().toArray();
  }
}
