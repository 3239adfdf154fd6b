package org.downstream.ownership;

import java.util.Comparator;
import java.util.List;
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
 * with the graph; each round of the fixpoint visits each of them once. A rule that looks at each
 * listed party alone takes one fixpoint for each of them.
 */
public final class OwnershipClosure {

  private final OwnershipGraph graph;
  private final Function<PartyId, Holder> holders;

  /**
   * What must be known of a holder.
   *
   * @param listed whether it stands on a list that reaches affiliates
   * @param hasOwners whether it is a company: a person or a state is not caught through owners
   * @param foreign whether it is no company of the United States, or may be none
   */
  public record Holder(Certainty listed, boolean hasOwners, boolean foreign) {

    boolean canBeCaughtUnder(OwnershipRule rule) {
      return hasOwners && (foreign || !rule.foreignOnly());
    }
  }

  /** By what a party is caught, or comes nearest to it. */
  public enum Ground {
    /** Shares in the capital. */
    SHARES,
    /** Votes. */
    VOTES,
    /** A stated control. */
    CONTROL
  }

  /**
   * Whether a party is caught through its owners.
   *
   * @param caught how far it is settled
   * @param listedOwner whether any listed or caught party holds a stake that can count
   * @param share what is counted of the shares, or of the votes if these are the ground: surely at
   *     least, perhaps at most
   * @param proof the stakes that count, owner by owner, all tiers
   * @param ground by what it is caught
   */
  public record Answer(
      Certainty caught,
      Certainty listedOwner,
      Share share,
      List<OwnershipStake> proof,
      Ground ground) {

    private static final Comparator<Answer> MILDEST_FIRST =
        Comparator.comparing(Answer::caught)
            .thenComparing(answer -> answer.share.low())
            .thenComparing(answer -> answer.share.high());

    /** The worse of both; on one ground the share is that of the larger holder. */
    Answer orWorse(Answer other) {
      Answer worse = MILDEST_FIRST.compare(other, this) > 0 ? other : this;
      Share larger =
          ground == other.ground
              ? new Share(share.low().max(other.share.low()), share.high().max(other.share.high()))
              : worse.share;
      return new Answer(
          worse.caught, listedOwner.or(other.listedOwner), larger, worse.proof, worse.ground);
    }
  }

  /** A closure over that graph. */
  public OwnershipClosure(OwnershipGraph graph, Function<PartyId, Holder> holders) {
    this.graph = graph;
    this.holders = holders;
  }

  /** Whether the party is caught on that day under the affiliates rule, by which verdicts go. */
  public Answer of(PartyId party, AsOf asOf) {
    return of(party, asOf, OwnershipRule.BIS_AFFILIATES);
  }

  /** Whether the party is caught on that day under that rule. */
  public Answer of(PartyId party, AsOf asOf, OwnershipRule rule) {
    Cascade.Source source =
        new Cascade.Source() {
          @Override
          public Holder holder(PartyId id) {
            return holders.apply(id);
          }

          @Override
          public List<OwnershipStake> stakesIn(PartyId id) {
            return graph.ownersOf(id, asOf);
          }
        };
    return new Cascade(party, rule, asOf.on(), source).answer();
  }
}
