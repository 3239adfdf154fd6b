package org.downstream.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.downstream.cli.output.PartyNames;
import org.downstream.cli.output.Words;
import org.downstream.evidence.Certainty;
import org.downstream.party.PartyId;
import org.downstream.screening.Determination;
import org.downstream.screening.ScreeningTest;
import org.downstream.screening.TestAnswer;
import org.downstream.screening.TestAnswer.TestFinding;
import org.downstream.trade.DealChain.End;
import org.downstream.trade.DealChain.Link;
import org.downstream.trade.DealChain.Position;
import org.downstream.trade.DealId;

/** Who stands in the picture of a chain, and which deals lead from one to another. */
final class ChainGraph {

  /** What a mark says, and so how it is drawn. */
  enum Sign {
    LISTED,
    OWNED,
    HEADQUARTERED,
    END,
    OWN_USE
  }

  /** A mark on a party. */
  record Mark(Sign sign, String words) {}

  /** A party, or the unknown behind a record that breaks off. */
  record Box(String latin, Optional<String> local, List<Mark> marks, boolean unknown) {}

  /** One or more deals between the same two, or a way that no deal records. */
  record Arrow(int from, int to, List<Link> deals, String words, boolean asked) {

    boolean recorded() {
      return !deals.isEmpty();
    }
  }

  /** Deals between the same two share an arrow; the deal in question has its own. */
  private record Way(int from, int to, boolean asked) {}

  private final Determination determination;
  private final PartyNames names;
  private final Map<PartyId, Integer> numbers = new LinkedHashMap<>();
  private final List<Box> boxes = new ArrayList<>();
  private final List<Arrow> arrows = new ArrayList<>();

  ChainGraph(Determination determination, PartyNames names) {
    this.determination = determination;
    this.names = names;
    addDeals();
    determination.chain().ends().forEach(this::addEnd);
  }

  List<Box> boxes() {
    return boxes;
  }

  List<Arrow> arrows() {
    return arrows;
  }

  private void addDeals() {
    Map<Way, List<Link>> between = new LinkedHashMap<>();
    for (Link link : determination.chain().links()) {
      int from = number(link.from());
      int to = number(link.to());
      if (from == to) {
        mark(from, new Mark(Sign.OWN_USE, ownUse(link)));
      } else {
        Way way = new Way(from, to, link.position() == Position.AT);
        between.computeIfAbsent(way, any -> new ArrayList<>()).add(link);
      }
    }
    between.forEach(
        (way, links) -> arrows.add(new Arrow(way.from(), way.to(), links, "", way.asked())));
  }

  private static String ownUse(Link link) {
    return (link.position() == Position.AT ? "THIS DEAL: " : "")
        + Words.kind(link.kind())
        + " "
        + link.deal();
  }

  private void addEnd(End end) {
    Optional<Integer> last = receiver(end.deal());
    if (end.party().isEmpty()) {
      boxes.add(new Box(unknown(end), Optional.empty(), List.of(), true));
      connect(last, boxes.size() - 1, "the record breaks off");
      return;
    }
    int number = number(end.party().orElseThrow());
    String doubt =
        end.certainty() == Certainty.ESTABLISHED ? "" : ", " + Words.certainty(end.certainty());
    mark(number, new Mark(Sign.END, "ends: " + Words.role(end.role()) + doubt));
    if (last.isPresent() && last.orElseThrow() != number && !fed(number)) {
      connect(last, number, Words.role(end.role()) + doubt);
    }
  }

  private static String unknown(End end) {
    return switch (end.role()) {
      case HOLDS -> "unknown holder";
      case USES -> "unknown user";
    };
  }

  private void connect(Optional<Integer> from, int to, String words) {
    from.ifPresent(number -> arrows.add(new Arrow(number, to, List.of(), words, false)));
  }

  private boolean fed(int box) {
    return arrows.stream().anyMatch(arrow -> arrow.to() == box);
  }

  private Optional<Integer> receiver(DealId deal) {
    return determination.chain().links().stream()
        .filter(link -> link.deal().equals(deal))
        .map(link -> number(link.to()))
        .findFirst();
  }

  private int number(PartyId party) {
    return numbers.computeIfAbsent(
        party,
        id -> {
          boxes.add(new Box(names.latin(id), names.local(id), List.copyOf(marks(id)), false));
          return boxes.size() - 1;
        });
  }

  private void mark(int box, Mark mark) {
    Box before = boxes.get(box);
    List<Mark> marks = new ArrayList<>(before.marks());
    if (!marks.contains(mark)) {
      marks.add(mark);
    }
    boxes.set(box, new Box(before.latin(), before.local(), List.copyOf(marks), before.unknown()));
  }

  private List<Mark> marks(PartyId party) {
    List<Mark> marks = new ArrayList<>();
    add(marks, party, ScreeningTest.LISTED, Sign.LISTED, "listed");
    add(marks, party, ScreeningTest.OWNED, Sign.OWNED, "owned");
    add(marks, party, ScreeningTest.HEADQUARTERED, Sign.HEADQUARTERED, "HQ in scope");
    return marks;
  }

  private void add(List<Mark> marks, PartyId party, ScreeningTest test, Sign sign, String words) {
    Certainty answer = answer(party, test);
    if (answer == Certainty.ESTABLISHED) {
      marks.add(new Mark(sign, words));
    } else if (answer == Certainty.POSSIBLE) {
      marks.add(new Mark(sign, words + ": possible"));
    }
  }

  private Certainty answer(PartyId party, ScreeningTest test) {
    return determination.tests().stream()
        .filter(answer -> answer.test() == test)
        .map(TestAnswer::findings)
        .flatMap(List::stream)
        .filter(finding -> finding.subject().equals(party.value()))
        .map(TestFinding::answer)
        .reduce(Certainty.RULED_OUT, Certainty::or);
  }
}
