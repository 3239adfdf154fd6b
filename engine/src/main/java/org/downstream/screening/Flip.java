package org.downstream.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.downstream.evidence.Certainty;
import org.downstream.rule.Finding;
import org.downstream.rule.Standing;
import org.downstream.watchlist.ReviewPolicy;

/**
 * What becomes of one deal when law or lists are supposed to be others: the two answers, and the
 * findings in which they differ. A finding of a mere proposal counts as none.
 *
 * @param before the answer under the law and lists as they are
 * @param after the answer under the law and lists as supposed
 * @param because the findings that come, go, or stand otherwise
 */
public record Flip(Determination before, Determination after, List<FindingChange> because) {

  public Flip {
    because = List.copyOf(because);
  }

  /**
   * One finding in both answers.
   *
   * @param before empty when the provision says nothing of the deal as it is
   * @param after empty when it says nothing under the supposition
   */
  public record FindingChange(Optional<Finding> before, Optional<Finding> after) {

    /** The finding after the change, or the one that is gone. */
    public Finding finding() {
      return after.or(() -> before).orElseThrow();
    }

    private boolean settled() {
      return Stream.of(before, after)
          .flatMap(Optional::stream)
          .anyMatch(each -> each.certainty() == Certainty.ESTABLISHED);
    }

    private boolean counts() {
      return (law(before) || law(after)) && !before.map(Said::of).equals(after.map(Said::of));
    }

    private static boolean law(Optional<Finding> finding) {
      return finding.filter(each -> each.standing() != Standing.PROPOSED).isPresent();
    }
  }

  private record Said(Certainty certainty, Standing standing, Optional<ReviewPolicy> policy) {
    static Said of(Finding finding) {
      return new Said(finding.certainty(), finding.standing(), finding.policy());
    }
  }

  private record Key(String provision, String subject) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byProvision = provision.compareTo(other.provision);
      return byProvision != 0 ? byProvision : subject.compareTo(other.subject);
    }
  }

  /** Compares two answers for the same deal and day. */
  public static Flip between(Determination before, Determination after) {
    Map<Key, Finding> said = byKey(before);
    Map<Key, Finding> saidAfter = byKey(after);
    TreeSet<Key> keys = new TreeSet<>(said.keySet());
    keys.addAll(saidAfter.keySet());
    List<FindingChange> because = new ArrayList<>();
    for (Key key : keys) {
      FindingChange change =
          new FindingChange(
              Optional.ofNullable(said.get(key)), Optional.ofNullable(saidAfter.get(key)));
      if (change.counts()) {
        because.add(change);
      }
    }
    because.sort(Comparator.comparing(change -> !change.settled()));
    return new Flip(before, after, because);
  }

  /** The first finding of a provision for a party; the order is the most severe first. */
  private static Map<Key, Finding> byKey(Determination determination) {
    Map<Key, Finding> result = new LinkedHashMap<>();
    determination
        .findings()
        .forEach(each -> result.putIfAbsent(new Key(each.provision(), each.subject()), each));
    return result;
  }

  /** Whether verdict, review policy, standing or hold are other ones. */
  public boolean answerChanges() {
    return before.verdict() != after.verdict()
        || !before.policy().equals(after.policy())
        || before.standing() != after.standing()
        || before.hold() != after.hold();
  }

  /** Whether the answer is the same and a settled finding behind it is another one. */
  public boolean onlyGroundsChange() {
    return !answerChanges() && because.stream().anyMatch(FindingChange::settled);
  }

  /** The tests with another answer. */
  public List<ScreeningTest> tests() {
    return before.tests().stream()
        .map(TestAnswer::test)
        .filter(test -> before.test(test).answer() != after.test(test).answer())
        .toList();
  }
}
