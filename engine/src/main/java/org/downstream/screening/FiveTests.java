package org.downstream.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.downstream.evidence.Certainty;
import org.downstream.evidence.Citation;
import org.downstream.party.PartyId;
import org.downstream.rule.Effect;
import org.downstream.rule.Fact;
import org.downstream.rule.Finding;
import org.downstream.rule.MissingFact;
import org.downstream.screening.TestAnswer.TestFinding;
import org.downstream.trade.DealChain;
import org.downstream.trade.EndUse;
import org.downstream.watchlist.ListMatch;

/** Answers the five tests of one deal, each on its own, and names what each of them lacks. */
final class FiveTests {

  private static final Comparator<TestFinding> MOST_CERTAIN_FIRST =
      Comparator.comparing(TestFinding::answer, Comparator.reverseOrder())
          .thenComparing(TestFinding::subject)
          .thenComparing(TestFinding::statement);

  private final DealReading.Reading reading;
  private final List<Finding> findings;
  private final Book book;
  private final Set<MissingFact> missing = new TreeSet<>();
  private final List<TestAnswer> answers = new ArrayList<>();

  FiveTests(DealReading.Reading reading, List<Finding> findings, Book book) {
    this.reading = reading;
    this.findings = findings;
    this.book = book;
    answers.add(forParties(ScreeningTest.LISTED, Fact.PARTY_LISTED_ENTITY, this::listed));
    answers.add(forParties(ScreeningTest.OWNED, Fact.PARTY_OWNED_BY_LISTED, this::owned));
    answers.add(
        forParties(ScreeningTest.HEADQUARTERED, Fact.PARTY_PARENT_HEADQUARTERS, this::seated));
    answers.add(used());
    answers.add(known());
  }

  List<TestAnswer> answers() {
    return answers;
  }

  Set<MissingFact> missing() {
    return missing;
  }

  /**
   * Asks a test of every participant. Of those who only supply, pay or carry, only a settled or
   * possible hit counts: their owners are not the question.
   */
  private TestAnswer forParties(
      ScreeningTest test, Fact fact, BiFunction<Participant, PartyAnswers, TestFinding> ask) {
    List<TestFinding> found = new ArrayList<>();
    for (Participant each : reading.participants()) {
      if (each.party().isEmpty()) {
        found.add(gap(each));
        missing.add(ProvisionReading.missing(fact, deal(), each));
        continue;
      }
      PartyAnswers of =
          java.util.Objects.requireNonNull(reading.answers().get(each.party().get().id()));
      TestFinding finding = ask.apply(each, of);
      if (each.onlyServes() && !(test == ScreeningTest.LISTED)) {
        continue;
      }
      found.add(finding);
      boolean asks = test != ScreeningTest.OWNED || of.listed() != Certainty.ESTABLISHED;
      if (finding.answer().open() && asks) {
        Fact open = test == ScreeningTest.HEADQUARTERED ? seatFact(of) : fact;
        missing.add(ProvisionReading.missing(open, deal(), each));
      }
    }
    return answer(test, found);
  }

  private static Fact seatFact(PartyAnswers of) {
    return of.headquarters().isEmpty() ? Fact.PARTY_HEADQUARTERS : Fact.PARTY_PARENT_HEADQUARTERS;
  }

  private String deal() {
    return reading.deal().id().value();
  }

  private static TestFinding gap(Participant participant) {
    return new TestFinding("", "?", Certainty.UNKNOWN, participant.gap(), participant.place());
  }

  private static TestAnswer answer(ScreeningTest test, List<TestFinding> found) {
    Certainty all =
        found.stream().map(TestFinding::answer).reduce(Certainty.RULED_OUT, Certainty::or);
    return new TestAnswer(test, all, found.stream().sorted(MOST_CERTAIN_FIRST).toList());
  }

  private TestFinding listed(Participant participant, PartyAnswers of) {
    List<ListMatch> hits =
        of.matches().stream()
            .filter(match -> match.entry().list().restrictsExports())
            .sorted(Comparator.comparing(ListMatch::certainty, Comparator.reverseOrder()))
            .toList();
    String elsewhere = titles(of, match -> !match.entry().list().notEncoded());
    String notEncoded = titles(of, match -> match.entry().list().notEncoded());
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
    return finding(participant, of.listed(), statement, source);
  }

  /** The lists that restrict no export by themselves, as far as the condition holds. */
  private static String titles(PartyAnswers of, Predicate<ListMatch> wanted) {
    return of.matches().stream()
        .filter(match -> !match.entry().list().restrictsExports())
        .filter(wanted)
        .map(match -> match.entry().list().title())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private TestFinding owned(Participant participant, PartyAnswers of) {
    if (!of.party().kind().hasOwners()) {
      return finding(
          participant,
          Certainty.RULED_OUT,
          "has no owners: "
              + of.party().kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
          of.party().provenance().place());
    }
    String held = "listed parties hold " + of.owned().share();
    String proof =
        of.owned().proof().stream()
            .map(stake -> Sentences.stake(stake, book))
            .collect(Collectors.joining("; "));
    String source =
        of.owned().proof().stream()
            .map(stake -> stake.provenance().place())
            .collect(Collectors.joining("; "));
    return finding(
        participant, of.owned().caught(), proof.isEmpty() ? held : held + ": " + proof, source);
  }

  private TestFinding seated(Participant participant, PartyAnswers of) {
    String own =
        of.headquarters()
            .map(place -> "headquartered in " + place)
            .orElse("headquarters not known");
    String parent =
        of.parentHeadquarters()
            .map(place -> Sentences.parent(of, book) + " (" + place + ")")
            .orElse("ultimate parent not known");
    return finding(
        participant, of.headquartered(), own + "; " + parent, of.party().provenance().place());
  }

  private static TestFinding finding(
      Participant participant, Certainty answer, String statement, String source) {
    return new TestFinding(participant.subject(), participant.name(), answer, statement, source);
  }

  private TestAnswer used() {
    List<TestFinding> found = new ArrayList<>();
    for (DealChain.End end : reading.chain().ends()) {
      found.add(end.party().map(party -> used(end, party)).orElseGet(() -> brokenOff(end)));
    }
    return answer(ScreeningTest.USED, found);
  }

  private TestFinding used(DealChain.End end, PartyId party) {
    Optional<PartyAnswers> of = Optional.ofNullable(reading.answers().get(party));
    Certainty caught = of.map(PartyAnswers::caught).orElse(Certainty.UNKNOWN).or(prohibitedUse());
    Certainty answer =
        end.certainty() == Certainty.ESTABLISHED
            ? caught
            : caught.and(Certainty.POSSIBLE).or(end.certainty());
    if (end.certainty() == Certainty.UNKNOWN) {
      missing.add(new MissingFact("deal.end_user", deal(), end.statement(), 2));
    }
    return new TestFinding(
        party.value(), Sentences.name(party, book), answer, end.statement(), end.deal().value());
  }

  private TestFinding brokenOff(DealChain.End end) {
    missing.add(new MissingFact("deal.end_user", deal(), end.statement(), 2));
    return new TestFinding("", "?", Certainty.UNKNOWN, end.statement(), end.deal().value());
  }

  private Certainty prohibitedUse() {
    return Certainty.of(
        reading.deal().knownEndUses().stream()
            .anyMatch(use -> use != EndUse.CIVIL && use != EndUse.AI_TRAINING));
  }

  private TestAnswer known() {
    List<TestFinding> found = new ArrayList<>();
    Set<String> notComputed = new TreeSet<>();
    for (Finding flag : findings) {
      if (flag.effect() == Effect.RAISES_FLAG && flag.standing().binding()) {
        if (flag.decides() || reading.openDuties().contains(flag.provision())) {
          found.add(flag(flag));
        } else {
          notComputed.add(flag.title());
        }
      }
    }
    Certainty raised =
        findings.stream().anyMatch(each -> each.effect() == Effect.RAISES_FLAG && each.decides())
            ? Certainty.ESTABLISHED
            : Certainty.RULED_OUT;
    Certainty duty = reading.openDuties().isEmpty() ? Certainty.RULED_OUT : Certainty.UNKNOWN;
    found.sort(MOST_CERTAIN_FIRST);
    if (!notComputed.isEmpty()) {
      found.add(
          new TestFinding(
              "",
              "",
              Certainty.UNKNOWN,
              "not computed, since the book lacks a fact: " + String.join("; ", notComputed),
              ""));
    }
    return new TestAnswer(ScreeningTest.KNOWN, raised.or(duty), found);
  }

  private TestFinding flag(Finding flag) {
    return new TestFinding(
        flag.subject(),
        flag.subject().isEmpty() ? "" : Sentences.name(new PartyId(flag.subject()), book),
        flag.certainty(),
        flag.title(),
        flag.citations().stream().map(Citation::text).collect(Collectors.joining("; ")));
  }
}
