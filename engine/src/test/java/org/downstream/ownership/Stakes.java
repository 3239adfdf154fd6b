package org.downstream.ownership;

import java.util.ArrayList;
import java.util.List;
import org.downstream.evidence.Provenance;
import org.downstream.party.PartyId;
import org.downstream.time.AsOf;
import org.downstream.time.Period;

/** A graph of stakes written down in a few words, for tests. */
final class Stakes {
  static final AsOf TODAY = AsOf.on(java.time.LocalDate.of(2025, 10, 15));

  private final List<OwnershipStake> rows = new ArrayList<>();

  Stakes holds(String owner, String percent, String owned) {
    return holds(owner, Share.exactly(percent), owned, OwnershipStake.Kind.EQUITY);
  }

  Stakes holds(String owner, String low, String high, String owned) {
    return holds(owner, Share.between(low, high), owned, OwnershipStake.Kind.EQUITY);
  }

  Stakes votes(String owner, String percent, String owned) {
    return holds(owner, Share.exactly(percent), owned, OwnershipStake.Kind.VOTING);
  }

  Stakes controls(String owner, String owned) {
    return holds(owner, Share.exactly("0"), owned, OwnershipStake.Kind.CONTROL);
  }

  Stakes holds(String owner, Share share, String owned, OwnershipStake.Kind kind) {
    rows.add(
        new OwnershipStake(
            new PartyId(owner),
            new PartyId(owned),
            share,
            kind,
            Period.ALWAYS,
            new Provenance("ownership.csv", rows.size() + 2L, "", java.time.LocalDate.MIN)));
    return this;
  }

  List<OwnershipStake> rows() {
    return List.copyOf(rows);
  }

  OwnershipGraph graph() {
    return new OwnershipGraph(rows);
  }
}
