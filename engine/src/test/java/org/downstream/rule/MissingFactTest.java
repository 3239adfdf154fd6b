package org.downstream.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The order in which missing facts are asked for. */
class MissingFactTest {

  private static MissingFact missing(int cost, String fact, String subject) {
    return new MissingFact(fact, subject, "Who?", cost);
  }

  @Test
  void theCheapestIsAskedFirstThenByFactThenBySubject() {
    MissingFact ownFiles = missing(1, "party.roles", "z");
    MissingFact customer = missing(2, "deal.keys", "z");
    MissingFact customerToo = missing(2, "party.business", "a");
    MissingFact ofAnother = missing(2, "party.business", "b");
    MissingFact register = missing(3, "deal.keys", "a");

    List<MissingFact> inOrder = List.of(ownFiles, customer, customerToo, ofAnother, register);
    for (MissingFact one : inOrder) {
      for (MissingFact other : inOrder) {
        assertThat(Integer.signum(one.compareTo(other)))
            .as("%s against %s", one, other)
            .isEqualTo(Integer.compare(inOrder.indexOf(one), inOrder.indexOf(other)));
      }
    }
  }
}
