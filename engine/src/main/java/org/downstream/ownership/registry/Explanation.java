package org.downstream.ownership.registry;

import java.util.List;
import org.downstream.ownership.Share;
import org.downstream.ownership.registry.OwnershipRegistry.Stake;

/**
 * Why a party is caught.
 *
 * @param figure what decides
 * @param proof the holdings that prove it: take one away and they do no longer
 * @param smallest whether it is settled that no fewer holdings prove it
 * @param paths from the party up to each listed party in the proof
 * @param allPaths whether those are all
 * @param cut the holdings of which each alone, if untrue, frees the party from being caught so far;
 *     empty when no single one does
 */
public record Explanation(
    RegistryClosure.Figure figure,
    List<Holding> proof,
    boolean smallest,
    List<Path> paths,
    boolean allPaths,
    List<Holding> cut) {

  public Explanation {
    proof = List.copyOf(proof);
    paths = List.copyOf(paths);
    cut = List.copyOf(cut);
  }

  /**
   * All that one party is said to hold of another on the day; sources that contradict each other
   * are all there.
   *
   * @param owner who holds
   * @param owned what is held
   * @param stakes as stated; none when it is only supposed
   */
  public record Holding(int owner, int owned, List<Stake> stakes) {

    public Holding {
      stakes = List.copyOf(stakes);
    }
  }

  /**
   * A chain of holdings.
   *
   * @param holdings the party's first, the listed party's last
   * @param interest the product of the shares in the capital: the economic interest along this
   *     path, which decides nothing
   */
  public record Path(List<Holding> holdings, Share interest) {

    public Path {
      holdings = List.copyOf(holdings);
    }
  }
}
