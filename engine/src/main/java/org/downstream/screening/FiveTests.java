package org.downstream.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

/** Answers the five tests of one deal, each on its own, and names what each of them lacks. */
final class FiveTests {

  private static final Comparator<TestFinding> MOST_CERTAIN_FIRST = FiveTests::compare;

  private final Reading reading;
  private final List<Finding> findings;
  private final Records records;
  private final List<TestAnswer> answers = new ArrayList<>(ScreeningTest.values().length);

  FiveTests(Reading reading, List<Finding> findings, Records records) {
    this.reading = reading;
    this.findings = findings;
    this.records = records;
    answers.add(listed());
    answers.add(owned());
    answers.add(headquartered());
    answers.add(used());
    answers.add(known());
  }

  List<TestAnswer> answers() {
    return answers;
  }

  private static int compare(TestFinding one, TestFinding other) {
    int byAnswer = other.answer().compareTo(one.answer());
    if (byAnswer != 0) {
      return byAnswer;
    }
    int bySubject = one.subject().compareTo(other.subject());
    return bySubject != 0 ? bySubject : one.statement().compareTo(other.statement());
  }

  private TestAnswer listed() {
    List<TestFinding> found = new ArrayList<>(reading.participants().size());
    for (Participant each : reading.participants()) {
      PartyReading known = each.known();
      if (known == null) {
        found.add(unnamed(each, Fact.PARTY_LISTED_ENTITY));
      } else {
        found.add(known.tests().listed());
        if (known.listed().open()) {
          reading.misses(Fact.PARTY_LISTED_ENTITY, each);
        }
      }
    }
    return answer(ScreeningTest.LISTED, found);
  }

  /** Of those who only supply, pay or carry, the owners and the seat are not the question. */
  private TestAnswer owned() {
    List<TestFinding> found = new ArrayList<>(reading.participants().size());
    for (Participant each : reading.participants()) {
      PartyReading known = each.known();
      if (known == null) {
        found.add(unnamed(each, Fact.PARTY_OWNED_BY_LISTED));
      } else if (!each.onlyServes()) {
        TestFinding finding = known.tests().owned();
        found.add(finding);
        if (finding.answer().open() && known.listed() != Certainty.ESTABLISHED) {
          reading.misses(Fact.PARTY_OWNED_BY_LISTED, each);
        }
      }
    }
    return answer(ScreeningTest.OWNED, found);
  }

  private TestAnswer headquartered() {
    List<TestFinding> found = new ArrayList<>(reading.participants().size());
    for (Participant each : reading.participants()) {
      PartyReading known = each.known();
      if (known == null) {
        found.add(unnamed(each, Fact.PARTY_PARENT_HEADQUARTERS));
      } else if (!each.onlyServes()) {
        found.add(known.tests().seated());
        if (known.answers().headquartered().open()) {
          reading.misses(seatFact(known.answers()), each);
        }
      }
    }
    return answer(ScreeningTest.HEADQUARTERED, found);
  }

  private TestFinding unnamed(Participant participant, Fact fact) {
    reading.misses(fact, participant);
    return gap(participant);
  }

  private static Fact seatFact(PartyAnswers of) {
    return of.headquarters().isEmpty() ? Fact.PARTY_HEADQUARTERS : Fact.PARTY_PARENT_HEADQUARTERS;
  }

  private static TestFinding gap(Participant participant) {
    return new TestFinding("", "?", Certainty.UNKNOWN, participant.gap(), participant.place());
  }

  private static TestAnswer answer(ScreeningTest test, List<TestFinding> found) {
    Certainty all = Certainty.RULED_OUT;
    for (TestFinding each : found) {
      all = all.or(each.answer());
    }
    if (found.size() > 1) {
      found.sort(MOST_CERTAIN_FIRST);
    }
    return new TestAnswer(test, all, found);
  }

  private TestAnswer used() {
    List<TestFinding> found = new ArrayList<>(reading.chain().ends().size());
    Certainty prohibited = prohibitedUse();
    for (DealChain.End end : reading.chain().ends()) {
      found.add(
          end.party().isPresent() ? used(end, end.party().get(), prohibited) : brokenOff(end));
    }
    return answer(ScreeningTest.USED, found);
  }

  private TestFinding used(DealChain.End end, PartyId party, Certainty prohibitedUse) {
    PartyReading known = reading.known(party);
    Certainty caught = (known == null ? Certainty.UNKNOWN : known.caught()).or(prohibitedUse);
    Certainty answer =
        end.certainty() == Certainty.ESTABLISHED
            ? caught
            : caught.and(Certainty.POSSIBLE).or(end.certainty());
    if (end.certainty() == Certainty.UNKNOWN) {
      reading.missing().add(new MissingFact("deal.end_user", deal(), end.statement(), 2));
    }
    return new TestFinding(
        party.value(),
        known == null ? records.name(party) : known.name(),
        answer,
        end.statement(),
        end.deal().value());
  }

  private TestFinding brokenOff(DealChain.End end) {
    reading.missing().add(new MissingFact("deal.end_user", deal(), end.statement(), 2));
    return new TestFinding("", "?", Certainty.UNKNOWN, end.statement(), end.deal().value());
  }

  private Certainty prohibitedUse() {
    for (EndUse use : reading.deal().knownEndUses()) {
      if (use != EndUse.CIVIL && use != EndUse.AI_TRAINING) {
        return Certainty.ESTABLISHED;
      }
    }
    return Certainty.RULED_OUT;
  }

  private String deal() {
    return reading.deal().id().value();
  }

  private TestAnswer known() {
    List<TestFinding> found = new ArrayList<>();
    Set<String> notComputed = new TreeSet<>();
    Certainty raised = Certainty.RULED_OUT;
    for (Finding flag : findings) {
      if (flag.effect() == Effect.RAISES_FLAG && flag.standing().binding()) {
        raised = raised.or(Certainty.of(flag.decides()));
        if (flag.decides() || reading.openDuties().contains(flag.provision())) {
          found.add(flag(flag));
        } else {
          notComputed.add(flag.title());
        }
      }
    }
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
        flag.subject().isEmpty() ? "" : nameOf(new PartyId(flag.subject())),
        flag.certainty(),
        flag.title(),
        flag.citations().stream().map(Citation::text).collect(Collectors.joining("; ")));
  }

  private String nameOf(PartyId party) {
    PartyReading known = reading.known(party);
    return known == null ? records.name(party) : known.name();
  }
}
