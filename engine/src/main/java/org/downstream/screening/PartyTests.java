package org.downstream.screening;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.downstream.evidence.Certainty;
import org.downstream.screening.TestAnswer.TestFinding;
import org.downstream.watchlist.ListMatch;
import org.jspecify.annotations.Nullable;

/** What the tests L, O and H say of one party, each worded when it is first asked for. */
final class PartyTests {

  private final PartyAnswers of;
  private final Certainty caughtByList;
  private final Records records;
  private volatile @Nullable TestFinding listed;
  private volatile @Nullable TestFinding owned;
  private volatile @Nullable TestFinding seated;

  PartyTests(PartyAnswers of, Certainty listed, Records records) {
    this.of = of;
    this.caughtByList = listed;
    this.records = records;
  }

  TestFinding listed() {
    TestFinding found = listed;
    if (found == null) {
      found = listedNow();
      listed = found;
    }
    return found;
  }

  TestFinding owned() {
    TestFinding found = owned;
    if (found == null) {
      found = ownedNow();
      owned = found;
    }
    return found;
  }

  TestFinding seated() {
    TestFinding found = seated;
    if (found == null) {
      found = seatedNow();
      seated = found;
    }
    return found;
  }

  private TestFinding listedNow() {
    if (of.matches().isEmpty()) {
      return finding(caughtByList, "on no list that restricts exports", "");
    }
    List<ListMatch> hits =
        of.matches().stream()
            .filter(match -> match.entry().list().restrictsExports())
            .sorted(Comparator.comparing(ListMatch::certainty, Comparator.reverseOrder()))
            .toList();
    String elsewhere = titles(match -> !match.entry().list().notEncoded());
    String notEncoded = titles(match -> match.entry().list().notEncoded());
    String statement =
        hits.isEmpty()
            ? "on no list that restricts exports"
                + (elsewhere.isEmpty() ? "" : "; on " + elsewhere + ", which restricts no export")
                + (notEncoded.isEmpty()
                    ? ""
                    : "; on " + notEncoded + ", whose law is not encoded here")
            : Sentences.listed(of.party(), hits.get(0));
    String source =
        hits.stream().map(match -> match.entry().id()).distinct().collect(Collectors.joining("; "));
    return finding(caughtByList, statement, source);
  }

  /** The lists that restrict no export by themselves, as far as the condition holds. */
  private String titles(Predicate<ListMatch> wanted) {
    return of.matches().stream()
        .filter(match -> !match.entry().list().restrictsExports())
        .filter(wanted)
        .map(match -> match.entry().list().title())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private TestFinding ownedNow() {
    if (!of.party().kind().hasOwners()) {
      return finding(
          Certainty.RULED_OUT,
          "has no owners: " + of.party().kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
          of.party().provenance().place());
    }
    String held = "listed parties hold " + of.owned().share();
    if (of.owned().proof().isEmpty()) {
      return finding(of.owned().caught(), held, "");
    }
    String proof =
        of.owned().proof().stream()
            .map(stake -> Sentences.stake(stake, records))
            .collect(Collectors.joining("; "));
    String source =
        of.owned().proof().stream()
            .map(stake -> stake.provenance().place())
            .collect(Collectors.joining("; "));
    return finding(of.owned().caught(), held + ": " + proof, source);
  }

  private TestFinding seatedNow() {
    String own =
        of.headquarters()
            .map(place -> "headquartered in " + place)
            .orElse("headquarters not known");
    String parent =
        of.parentHeadquarters()
            .map(place -> Sentences.parent(of, records) + " (" + place + ")")
            .orElse("ultimate parent not known");
    return finding(of.headquartered(), own + "; " + parent, of.party().provenance().place());
  }

  private TestFinding finding(Certainty answer, String statement, String source) {
    return new TestFinding(
        of.party().id().value(), of.party().displayName(), answer, statement, source);
  }
}
