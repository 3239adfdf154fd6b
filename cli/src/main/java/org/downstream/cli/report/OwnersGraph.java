package org.downstream.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.downstream.ownership.OwnershipStake;
import org.downstream.party.PartyId;

/** Parties and the stakes between them, to be drawn: the holder first, what it holds after it. */
public final class OwnersGraph {

  private final Map<PartyId, Integer> places = new LinkedHashMap<>();
  private final List<Box> boxes = new ArrayList<>();
  private final List<Arrow> arrows = new ArrayList<>();
  private final Function<PartyId, Box> look;

  /**
   * A party.
   *
   * @param name what to show
   * @param mark how far it is listed or caught, in words; empty when it is neither
   */
  public record Box(String name, String mark) {}

  /** Stakes of one party in another, each with its share, kind and days in words. */
  record Arrow(int from, int to, List<String> labels) {}

  /** An empty graph; how a party looks is asked once for each. */
  public OwnersGraph(Function<PartyId, Box> look) {
    this.look = look;
  }

  /** Adds a party. */
  public int add(PartyId party) {
    Integer known = places.get(party);
    if (known != null) {
      return known;
    }
    boxes.add(look.apply(party));
    places.put(party, boxes.size() - 1);
    return boxes.size() - 1;
  }

  /** Adds a stake; what several sources say of one holding stands on one arrow. */
  public void add(OwnershipStake stake, String label) {
    int from = add(stake.owner());
    int to = add(stake.owned());
    for (Arrow arrow : arrows) {
      if (arrow.from() == from && arrow.to() == to) {
        if (!arrow.labels().contains(label)) {
          arrow.labels().add(label);
        }
        return;
      }
    }
    arrows.add(new Arrow(from, to, new ArrayList<>(List.of(label))));
  }

  List<Box> boxes() {
    return boxes;
  }

  List<Arrow> arrows() {
    return arrows;
  }
}
