package org.downstream.bench;

import java.util.SplittableRandom;
import org.downstream.ownership.OwnershipStake;
import org.downstream.ownership.registry.OwnershipRegistry;
import org.downstream.ownership.registry.RegistryBuilder;
import org.downstream.ownership.registry.ShareScale;

/**
 * A registry made up from a seed, two stakes for each party: nearly half are persons; three stakes
 * in ten are held by companies, a few of which hold very many (a power law); most companies have
 * one to four holders and a few have hundreds; a fifth publish ranges, one in ten leave a part
 * unexplained; one stake in eight has ended, and one in ten became known late. Circles come about
 * by chance.
 */
final class MadeUpRegistry {

  static final int TODAY = 20_376;

  private static final long SEED = 20_230_308;
  private static final int[][] RANGES = {{25, 50}, {50, 75}, {75, 100}};

  final int parties;
  final boolean[] company;
  final boolean[] foreign;
  final int[] owner;
  final int[] owned;
  final int[] low;
  final int[] high;
  final OwnershipStake.Kind[] kind;
  final int[] from;
  final int[] to;
  final int[] known;
  private final SplittableRandom random = new SplittableRandom(SEED);
  private int size;

  MadeUpRegistry(int parties) {
    this.parties = parties;
    int stakes = 2 * parties;
    company = new boolean[parties];
    foreign = new boolean[parties];
    owner = new int[stakes];
    owned = new int[stakes];
    low = new int[stakes];
    high = new int[stakes];
    kind = new OwnershipStake.Kind[stakes];
    from = new int[stakes];
    to = new int[stakes];
    known = new int[stakes];
    for (int i = 0; i < parties; i++) {
      company[i] = random.nextInt(100) < 55;
      foreign[i] = random.nextInt(100) < 90;
    }
    while (size < stakes) {
      int party = random.nextInt(parties);
      if (company[party]) {
        holders(party, Math.min(stakes - size, howMany()));
      }
    }
  }

  int stakes() {
    return size;
  }

  /** One to a few, at times hundreds: the chance of more than k falls with k squared. */
  private int howMany() {
    return (int) Math.min(500, Math.max(1, Math.round(1.3 / Math.sqrt(1 - random.nextDouble()))));
  }

  private void holders(int party, int number) {
    boolean ranges = random.nextInt(5) == 0;
    int left = random.nextInt(10) == 0 ? random.nextInt(ShareScale.WHOLE) : ShareScale.WHOLE;
    for (int i = 0; i < number; i++) {
      int share = i == number - 1 ? left : (int) (left * random.nextDouble());
      share -= share % (ShareScale.PERCENT / 100);
      left -= share;
      put(party, share, ranges);
    }
  }

  private void put(int party, int share, boolean ranges) {
    owner[size] = holder();
    owned[size] = party;
    low[size] = share;
    high[size] = share;
    int percent = share / ShareScale.PERCENT;
    if (ranges && percent >= 25) {
      int[] range = RANGES[Math.min(2, percent / 25 - 1)];
      low[size] = range[0] * ShareScale.PERCENT;
      high[size] = range[1] * ShareScale.PERCENT;
    }
    int what = random.nextInt(100);
    kind[size] =
        what < 94
            ? OwnershipStake.Kind.EQUITY
            : what < 98 ? OwnershipStake.Kind.VOTING : OwnershipStake.Kind.CONTROL;
    from[size] = TODAY - random.nextInt(9000);
    to[size] =
        random.nextInt(8) == 0
            ? from[size] + random.nextInt(TODAY - from[size] + 1)
            : Integer.MAX_VALUE;
    known[size] = random.nextInt(10) == 0 ? from[size] + random.nextInt(400) : from[size];
    size++;
  }

  /** Companies that hold are drawn by a power law: a few hold very many. */
  private int holder() {
    boolean wanted = random.nextInt(100) < 30;
    while (true) {
      double drawn = random.nextDouble();
      int party = (int) (parties * (wanted ? drawn * drawn * drawn : drawn));
      if (company[party] == wanted) {
        return party;
      }
    }
  }

  /** Companies anywhere in the registry, each once. */
  int[] listed(int number) {
    return random
        .ints(0, parties)
        .filter(party -> company[party])
        .distinct()
        .limit(number)
        .toArray();
  }

  OwnershipRegistry build() {
    RegistryBuilder builder = new RegistryBuilder(parties, size);
    for (int i = 0; i < parties; i++) {
      builder.party(company[i], foreign[i]);
    }
    for (int i = 0; i < size; i++) {
      builder.stake(owner[i], owned[i], low[i], high[i], kind[i], from[i], to[i], known[i]);
    }
    return builder.build();
  }
}
