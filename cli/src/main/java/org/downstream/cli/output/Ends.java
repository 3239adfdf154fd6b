package org.downstream.cli.output;

import java.util.List;
import org.downstream.evidence.Certainty;
import org.downstream.screening.Determination;
import org.downstream.trade.DealChain.End;

/** Where the goods or the compute end, in words. */
public final class Ends {

  private Ends() {}

  /** Each end in one line. */
  public static List<String> of(Determination determination, PartyNames names) {
    return determination.chain().ends().stream().map(end -> words(end, names)).toList();
  }

  /** One end, such as "Hanyun (瀚云) uses", or "? unknown after D-7". */
  public static String words(End end, PartyNames names) {
    if (end.party().isEmpty()) {
      return "? unknown after " + end.deal();
    }
    String doubt =
        end.certainty() == Certainty.ESTABLISHED
            ? ""
            : " (" + Words.certainty(end.certainty()) + ")";
    return names.both(end.party().orElseThrow()) + " " + Words.role(end.role()) + doubt;
  }
}
