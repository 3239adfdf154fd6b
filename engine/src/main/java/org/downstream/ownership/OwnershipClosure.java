package org.downstream.ownership;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.downstream.evidence.Certainty;
import org.downstream.party.PartyId;
import org.downstream.time.AsOf;

/**
 * Who is caught through ownership by listed parties, as a cascade: a holder that is itself caught
 * counts in full, shares are added over holders and never multiplied (supp. 8 to 15 CFR part 744;
 * OFAC FAQ 401). It goes down only: a parent or a sister of a listed party is not caught.
 *
 * <p>Only the holders above the party in question are visited, so the work grows with them and not
 * with the graph; each round of the fixpoint visits each of them once.
 */
public final class OwnershipClosure {

  private static final BigDecimal HALF = BigDecimal.valueOf(50);
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final OwnershipGraph graph;
  private final Function<PartyId, Holder> holders;

  /**
   * What must be known of a holder.
   *
   * @param listed whether it stands on a list that reaches affiliates
   * @param canBeCaught whether it is a foreign company: a person, a state or a US company is not
   *     caught through its owners
   */
  public record Holder(Certainty listed, boolean canBeCaught) {}

  /**
   * Whether a party is caught through its owners.
   *
   * @param caught how far it is settled
   * @param listedOwner whether any listed or caught party holds a share in it
   * @param share what listed and caught holders hold together: surely at least, perhaps at most
   * @param proof the stakes that count, owner by owner, all tiers
   */
  public record Answer(
      Certainty caught, Certainty listedOwner, Share share, List<OwnershipStake> proof) {}

  /** A closure over that graph. */
  public OwnershipClosure(OwnershipGraph graph, Function<PartyId, Holder> holders) {
    this.graph = graph;
    this.holders = holders;
  }

  /** Whether the party is caught on that day. */
  public Answer of(PartyId party, AsOf asOf) {
    Map<PartyId, Node> above = above(party, asOf);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Node node : above.values()) {
        changed |= node.raise(above);
      }
    }
    Node node = at(party, above);
    return new Answer(
        node.caughtByOwners(above),
        node.listedOwner(above),
        node.share(above),
        proof(party, above));
  }

  private static Node at(PartyId party, Map<PartyId, Node> above) {
    return Objects.requireNonNull(above.get(party));
  }

  private Map<PartyId, Node> above(PartyId party, AsOf asOf) {
    Map<PartyId, Node> found = new LinkedHashMap<>();
    Deque<PartyId> queue = new ArrayDeque<>(List.of(party));
    while (!queue.isEmpty()) {
      PartyId next = queue.removeFirst();
      if (!found.containsKey(next)) {
        Node node = new Node(next, holders.apply(next), graph.ownersOf(next, asOf));
        found.put(next, node);
        queue.addAll(node.owners.keySet());
      }
    }
    return found;
  }

  private static List<OwnershipStake> proof(PartyId party, Map<PartyId, Node> above) {
    List<OwnershipStake> result = new ArrayList<>();
    Map<PartyId, Boolean> seen = new HashMap<>();
    Deque<PartyId> queue = new ArrayDeque<>(List.of(party));
    while (!queue.isEmpty()) {
      Node node = at(queue.removeFirst(), above);
      if (seen.putIfAbsent(node.id, true) == null) {
        for (OwnershipStake stake : node.stakes) {
          // Only holders of equity are above; votes and contracts have no node.
          boolean counts = node.owners.containsKey(stake.owner());
          if (counts
              && stake.kind() == OwnershipStake.Kind.EQUITY
              && at(stake.owner(), above).level.compareTo(Certainty.POSSIBLE) >= 0) {
            result.add(stake);
            queue.add(stake.owner());
          }
        }
      }
    }
    return result;
  }

  /** One party above, with the level it has reached so far; levels only rise. */
  private static final class Node {
    private final PartyId id;
    private final Holder holder;
    private final List<OwnershipStake> stakes;
    private final Map<PartyId, Share> owners;
    private final BigDecimal explained;
    private final BigDecimal unexplained;
    private Certainty level;

    Node(PartyId id, Holder holder, List<OwnershipStake> stakes) {
      this.id = id;
      this.holder = holder;
      this.stakes = stakes;
      this.owners = equity(id, stakes);
      this.explained =
          owners.values().stream().map(Share::low).reduce(BigDecimal.ZERO, BigDecimal::add);
      this.unexplained =
          holder.canBeCaught() ? WHOLE.subtract(explained).max(BigDecimal.ZERO) : BigDecimal.ZERO;
      this.level = holder.listed();
    }

    /**
     * Equity by owner; two claims on one holding give the span of both. Own shares do not count.
     */
    private static Map<PartyId, Share> equity(PartyId id, List<OwnershipStake> stakes) {
      Map<PartyId, Share> result = new TreeMap<>();
      for (OwnershipStake stake : stakes) {
        if (stake.kind() == OwnershipStake.Kind.EQUITY && !stake.owner().equals(id)) {
          result.merge(stake.owner(), stake.share(), Node::span);
        }
      }
      return result;
    }

    private static Share span(Share one, Share other) {
      return new Share(one.low().min(other.low()), one.high().max(other.high()));
    }

    boolean raise(Map<PartyId, Node> above) {
      Certainty next = level.or(caughtByOwners(above));
      boolean higher = next != level;
      level = next;
      return higher;
    }

    Certainty caughtByOwners(Map<PartyId, Node> above) {
      if (!holder.canBeCaught()) {
        return Certainty.RULED_OUT;
      }
      if (atLeastHalf(sum(above, Certainty.ESTABLISHED, true))) {
        return Certainty.ESTABLISHED;
      }
      if (atLeastHalf(atMost(above, Certainty.POSSIBLE, BigDecimal.ZERO))) {
        return Certainty.POSSIBLE;
      }
      if (atLeastHalf(perhaps(above))) {
        return listedOwner(above).compareTo(Certainty.POSSIBLE) >= 0
            ? Certainty.POSSIBLE
            : Certainty.UNKNOWN;
      }
      return Certainty.RULED_OUT;
    }

    private BigDecimal sum(Map<PartyId, Node> above, Certainty atLeast, boolean low) {
      BigDecimal result = BigDecimal.ZERO;
      for (Map.Entry<PartyId, Share> each : owners.entrySet()) {
        if (at(each.getKey(), above).level.compareTo(atLeast) >= 0) {
          result = result.add(low ? each.getValue().low() : each.getValue().high());
        }
      }
      return result;
    }

    /**
     * What holders of at least that level hold at most. They cannot hold what others surely hold,
     * unless the claims exceed the whole and so contradict each other.
     */
    private BigDecimal atMost(Map<PartyId, Node> above, Certainty atLeast, BigDecimal open) {
      BigDecimal others = explained.subtract(sum(above, atLeast, true));
      BigDecimal most = sum(above, atLeast, false).add(open);
      return explained.compareTo(WHOLE) > 0 ? most : most.min(WHOLE.subtract(others));
    }

    /** What listed and caught holders hold at most, when all that is open is theirs. */
    private BigDecimal perhaps(Map<PartyId, Node> above) {
      return atMost(above, Certainty.UNKNOWN, unexplained);
    }

    private static boolean atLeastHalf(BigDecimal percent) {
      return percent.compareTo(HALF) >= 0;
    }

    Certainty listedOwner(Map<PartyId, Node> above) {
      Certainty result = unexplained.signum() > 0 ? Certainty.UNKNOWN : Certainty.RULED_OUT;
      for (Map.Entry<PartyId, Share> each : owners.entrySet()) {
        if (each.getValue().high().signum() > 0) {
          result = result.or(at(each.getKey(), above).level);
        }
      }
      return result;
    }

    Share share(Map<PartyId, Node> above) {
      BigDecimal low = sum(above, Certainty.ESTABLISHED, true).min(WHOLE);
      BigDecimal high = perhaps(above).min(WHOLE).max(low);
      return new Share(low, high);
    }
  }
}
