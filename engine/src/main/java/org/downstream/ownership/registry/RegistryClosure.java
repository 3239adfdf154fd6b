package org.downstream.ownership.registry;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.downstream.evidence.Certainty;
import org.downstream.ownership.OwnershipClosure.Ground;
import org.downstream.ownership.OwnershipRule;
import org.downstream.ownership.OwnershipStake;
import org.downstream.ownership.Share;
import org.downstream.time.AsOf;

/**
 * Everybody in a registry who is caught through owners on one day: for certain by the lower bounds,
 * possibly by the upper bounds and by holders of whom not all is known. It gives the answers of
 * {@link org.downstream.ownership.OwnershipClosure}, from the listed parties down instead of from
 * one party up, and reads only the rows that these reach and the owners on which an answer there
 * depends.
 *
 * <p>Levels only rise. Each party looked at is tested again when a holder of it rises, at most
 * three times for each, so the work is at most three times the sum, over the parties looked at, of
 * holders times stakes in them; mostly it is a few visits to each row reached.
 *
 * <p>It keeps its memory from one day or list to the next and clears only what it touched: one for
 * each thread.
 */
public final class RegistryClosure {

  private static final Certainty[] CERTAINTIES = Certainty.values();

  private final OwnershipRegistry registry;
  private final Levels levels;
  private final HolderRow row;
  private Strategy strategy;
  private Slice slice;
  private Restated restated;
  private Holding holding;
  private Listed listed = Listed.surely();
  private final Worst worst = new Worst();
  private boolean downward = true;

  /**
   * What decides of one party.
   *
   * @param caught how far it is settled
   * @param listedOwner whether any listed or caught party holds a stake that can count
   * @param share what is counted of the shares, or of the votes if these are the ground
   * @param ground by what it is caught, or comes nearest to it
   */
  public record Figure(Certainty caught, Certainty listedOwner, Share share, Ground ground) {}

  /** A closure in which nobody is listed yet, under the affiliates rule. */
  public RegistryClosure(OwnershipRegistry registry) {
    this.registry = registry;
    levels = new Levels(registry);
    AsOf always = AsOf.on(java.time.LocalDate.EPOCH);
    slice = new Slice(registry.days(), always);
    restated = new Restated(registry, slice);
    row = new HolderRow(registry, slice);
    strategy = Strategy.of(OwnershipRule.BIS_AFFILIATES, always.on(), true);
    holding = new Holding(strategy);
  }

  /** Starts anew from these parties, for that day, state of knowledge and rule. */
  public void close(Listed from, AsOf asOf, OwnershipRule rule) {
    slice = new Slice(registry.days(), asOf);
    restated = new Restated(registry, slice);
    row.on(slice);
    strategy = Strategy.of(rule, asOf.on(), from.size() <= 1);
    holding = new Holding(strategy);
    listed = from;
    start();
  }

  private void start() {
    worst.forget();
    levels.clear();
    if (strategy.adds()) {
      for (int i = 0; i < listed.size(); i++) {
        levels.list(listed.party(i), listed.level(i));
      }
      spreadListed();
      run();
      return;
    }
    for (int i = 0; i < listed.size(); i++) {
      levels.clear();
      levels.list(listed.party(i), listed.level(i));
      spreadListed();
      run();
      worst.keep(levels, registry.parties());
    }
    levels.clear();
  }

  private void spreadListed() {
    int seeds = levels.touched();
    for (int i = 0; i < seeds; i++) {
      spread(levels.touched(i));
    }
  }

  private void run() {
    while (levels.waiting()) {
      int party = levels.next();
      if (levels.raise(party, test(party))) {
        spread(party);
      }
    }
  }

  /** Has whatever the party holds tested again; from the possible up, also what nobody asked of. */
  private void spread(int party) {
    boolean further = downward && levels.of(party) >= Counted.POSSIBLE;
    int end = registry.firstHeld(party + 1);
    for (int i = registry.firstHeld(party); i < end; i++) {
      levels.again(registry.held(i), further);
    }
    for (int owned : restated.alsoHeld(party)) {
      levels.again(owned, further);
    }
  }

  private void startRow(int party) {
    StakeRows changed = restated.isEmpty() ? null : restated.of(party);
    if (changed == null) {
      int first = registry.firstStake(party);
      row.start(party, registry.rows(), registry.shares(), first, registry.firstStake(party + 1));
    } else {
      row.start(party, changed, restated.shares(), 0, changed.size());
    }
  }

  /** Reads the stakes in the party; whether any holder has not been looked at. */
  private boolean read(int party) {
    holding.clear();
    startRow(party);
    boolean open = false;
    while (row.advance()) {
      int state = levels.state(row.owner());
      boolean undecided = !Levels.known(state) && strategy.canCatch(state);
      open |= undecided;
      holding.add(row, Levels.levelIn(state), undecided);
    }
    return open;
  }

  /** How far the party is caught; holders on which that depends are looked at first. */
  private int test(int party) {
    if (!strategy.canCatch(levels.state(party))) {
      return Counted.RULED_OUT;
    }
    boolean open = read(party);
    int caught = holding.caught(false);
    // Going down, a holder that was not reached is at most unknown; going up, it may be anything.
    if (open && (!downward || holding.caught(true) != caught)) {
      lookAtHolders(party);
    }
    return caught;
  }

  private void lookAtHolders(int party) {
    startRow(party);
    while (row.advance()) {
      levels.lookAt(row.owner());
    }
  }

  /** How far it is settled that the party is caught through its owners. */
  public Certainty of(int party) {
    if (!strategy.adds()) {
      return CERTAINTIES[eachAlone(party)];
    }
    levels.lookAt(party);
    run();
    return CERTAINTIES[levels.caught(party)];
  }

  /** The worst that any one listed party brings about, or that nobody named does. */
  private int eachAlone(int party) {
    downward = false;
    Set<Integer> above = above(party);
    int result = alone(party, -1);
    for (int i = 0; i < listed.size(); i++) {
      if (above.contains(listed.party(i))) {
        result = Math.max(result, alone(party, i));
      }
    }
    downward = true;
    levels.clear();
    return result;
  }

  private int alone(int party, int place) {
    levels.clear();
    if (place >= 0) {
      levels.list(listed.party(place), listed.level(place));
    }
    levels.lookAt(party);
    run();
    return levels.caught(party);
  }

  /** The party and everybody who holds anything of it, through any number of tiers. */
  private Set<Integer> above(int party) {
    Set<Integer> seen = new HashSet<>(Set.of(party));
    Numbers queue = new Numbers();
    queue.add(party);
    while (!queue.isEmpty()) {
      startRow(queue.take());
      while (row.advance()) {
        if (seen.add(row.owner())) {
          queue.add(row.owner());
        }
      }
    }
    return seen;
  }

  /** What decides of the party, under a rule that adds the holdings of listed parties. */
  public Figure figure(int party) {
    if (!strategy.adds()) {
      throw new IllegalStateException(
          "The rule looks at each listed party alone.\nMaybe close with that one alone listed.");
    }
    levels.lookAt(party);
    lookAtHolders(party);
    run();
    read(party);
    boolean canBeCaught = strategy.canCatch(levels.state(party));
    int caught = levels.caught(party);
    Ground ground = Ground.SHARES;
    if (canBeCaught && caught != holding.byShares(false)) {
      boolean byVotes = caught == Math.min(holding.byVotes(false), strategy.byVotes());
      ground = byVotes ? Ground.VOTES : Ground.CONTROL;
    }
    return new Figure(
        CERTAINTIES[caught],
        CERTAINTIES[holding.listedHolder(canBeCaught)],
        holding.counted(ground == Ground.VOTES).held(canBeCaught),
        ground);
  }

  /**
   * Why the party is caught for certain or possibly, under a rule that adds the holdings of listed
   * parties; empty when nothing speaks for it.
   */
  public Optional<Explanation> why(int party) {
    Figure figure = figure(party);
    int goal = figure.caught().ordinal();
    if (goal < Counted.POSSIBLE) {
      return Optional.empty();
    }
    ProofGraph.Source source =
        new ProofGraph.Source() {
          @Override
          public int level(int each) {
            return levels.of(each);
          }

          @Override
          public boolean listed(int each, int level) {
            return Levels.listedIn(levels.state(each)) >= level;
          }

          @Override
          public HolderRow holders(int each) {
            startRow(each);
            return row;
          }
        };
    ProofGraph graph = new ProofGraph(party, goal, strategy, source);
    return Optional.of(
        new Explaining(graph, new StatedHoldings(registry, restated, slice)).of(figure));
  }

  /** Everybody caught at least so far, by number. {@code POSSIBLE} or {@code ESTABLISHED}. */
  public int[] caught(Certainty atLeast) {
    if (atLeast.compareTo(Certainty.POSSIBLE) < 0) {
      throw new IllegalArgumentException(
          "Of most parties it is not known who holds them, so they are not listed one by one.\n"
              + "Maybe ask for POSSIBLE or ESTABLISHED.");
    }
    int least = atLeast.ordinal();
    if (!strategy.adds()) {
      return worst.atLeast(least);
    }
    return levels.touched(party -> levels.caught(party) >= least);
  }

  /** How many parties were looked at. */
  public int lookedAt() {
    return levels.touched();
  }

  /**
   * Supposes another share for a stake, or none, in place of all that is said of it on the day, and
   * closes again what depends on it. A rule that looks at each listed party alone starts anew.
   *
   * @param owner who holds
   * @param owned what is held
   * @param kind what kind of hold
   * @param share the share supposed; empty when the stake is supposed untrue
   */
  public void suppose(int owner, int owned, OwnershipStake.Kind kind, Optional<Share> share) {
    restated.put(owner, owned, kind, share);
    closeAgain(owned);
  }

  /** Takes back all that may rest on the party, then raises it from what stands. */
  private void closeAgain(int party) {
    if (!strategy.adds()) {
      start();
      return;
    }
    Numbers fallen = new Numbers();
    levels.lookAt(party);
    // A party that nothing speaks for rests on nothing and holds nothing up.
    fall(party, fallen);
    while (!fallen.isEmpty()) {
      int each = fallen.take();
      int end = registry.firstHeld(each + 1);
      for (int i = registry.firstHeld(each); i < end; i++) {
        fall(registry.held(i), fallen);
      }
      for (int owned : restated.alsoHeld(each)) {
        fall(owned, fallen);
      }
    }
    run();
  }

  /** What the holders raised goes back to the start, unless the level does not rest on them. */
  private void fall(int party, Numbers fallen) {
    if (!Levels.known(levels.state(party))) {
      return;
    }
    int before = levels.of(party);
    levels.again(party, true);
    levels.drop(party);
    if (levels.of(party) < before) {
      fallen.add(party);
    }
  }
}
