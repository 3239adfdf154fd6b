package org.downstream.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.downstream.party.PartyId;
import org.downstream.rule.Finding;
import org.downstream.rule.Standing;
import org.downstream.screening.Determination;
import org.downstream.screening.Flip;
import org.downstream.screening.Flip.FindingChange;
import org.downstream.screening.ScreeningTest;

/** What flips, in words. */
final class FlipWords {

  private FlipWords() {}

  /** An answer in one line, with standing and hold where they are worth a word. */
  static String answer(Determination answer) {
    List<String> words = new ArrayList<>(List.of(Words.headline(answer)));
    if (answer.standing() != Standing.IN_FORCE) {
      words.add(Words.standing(answer.standing()));
    }
    return String.join(", ", words);
  }

  /** One finding that comes, goes or stands otherwise. */
  static String because(FindingChange change, PartyNames names) {
    Finding finding = change.finding();
    return finding.title()
        + (finding.subject().isEmpty() ? "" : ": " + names.both(new PartyId(finding.subject())))
        + " ("
        + finding.provision()
        + "): "
        + said(change.before())
        + " → "
        + said(change.after());
  }

  /** One test with another answer. */
  static String test(Flip flip, ScreeningTest test) {
    return test.code()
        + ": "
        + Words.certainty(flip.before().test(test).answer())
        + " → "
        + Words.certainty(flip.after().test(test).answer());
  }

  private static String said(Optional<Finding> finding) {
    return finding
        .map(
            each ->
                Words.certainty(each.certainty())
                    + each.policy().map(policy -> ", " + Words.policy(policy)).orElse("")
                    + ", "
                    + Words.standing(each.standing()))
        .orElse("nothing");
  }

  /** "ANSWER" when the answer is another one, "GROUNDS" when only what it rests on is. */
  static String change(Flip flip) {
    return flip.answerChanges() ? "ANSWER" : "GROUNDS";
  }
}
