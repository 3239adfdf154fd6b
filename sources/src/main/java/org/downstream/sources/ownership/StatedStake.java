package org.downstream.sources.ownership;

import java.util.Optional;
import org.downstream.evidence.Provenance;
import org.downstream.ownership.MissingOwner;
import org.downstream.ownership.OwnershipStake;
import org.downstream.ownership.Share;
import org.downstream.time.Period;

/**
 * A stake as a source states it, between parties that it describes.
 *
 * @param owner the key of the owner; empty when the source does not name it
 * @param missing why it does not
 * @param owned the key of what is held
 */
public record StatedStake(
    Optional<String> owner,
    MissingOwner missing,
    String owned,
    Share share,
    OwnershipStake.Kind kind,
    Period held,
    Provenance provenance) {

  /** A stake whose owner the source refers to. */
  public static StatedStake of(
      String owner,
      String owned,
      Share share,
      OwnershipStake.Kind kind,
      Period held,
      Provenance provenance) {
    return new StatedStake(
        Optional.of(owner), MissingOwner.NOT_DESCRIBED, owned, share, kind, held, provenance);
  }

  /** A stake of an unknown owner. */
  public static StatedStake ofNobodyNamed(
      MissingOwner why, String owned, Share share, Period held, Provenance provenance) {
    return new StatedStake(
        Optional.empty(), why, owned, share, OwnershipStake.Kind.EQUITY, held, provenance);
  }

  /** The same, held on other days. */
  public StatedStake heldIn(Period other) {
    return new StatedStake(owner, missing, owned, share, kind, other, provenance);
  }
}
