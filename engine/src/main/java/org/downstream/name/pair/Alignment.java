package org.downstream.name.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which words of two names meet: each word at most once, the cheapest links first. */
final class Alignment {
  private static final Comparator<Link> CHEAPEST_FIRST =
      Comparator.comparingDouble(Link::cost)
          .thenComparing(Link::words, Comparator.reverseOrder())
          .thenComparing(Link::moved)
          .thenComparing(Link::aFrom)
          .thenComparing(Link::bFrom);

  private static final int LONG_ENOUGH = 7;

  private final Reading a;
  private final Reading b;
  private final WordMatch match;
  private final List<Link> links = new ArrayList<>();
  private final boolean[] takenA;
  private final boolean[] takenB;
  private float cost;

  private Alignment(Reading a, Reading b, WordMatch match) {
    this.a = a;
    this.b = b;
    this.match = match;
    this.takenA = new boolean[a.words().length];
    this.takenB = new boolean[b.words().length];
  }

  /** Aligns two readings that have words. */
  static Alignment of(Reading a, Reading b, WordMatch match) {
    Alignment alignment = new Alignment(a, b, match);
    alignment.align();
    return alignment;
  }

  private void align() {
    List<Link> candidates = new ArrayList<>();
    boolean different = singles(candidates);
    if (different) {
      runs(candidates);
      InitialismLinks.add(a, b, candidates);
    }
    candidates.sort(CHEAPEST_FIRST);
    candidates.forEach(this::take);
    if (open(a, takenA) && open(b, takenB)) {
      whole();
    }
  }

  /** True when some word has no equal. */
  private boolean singles(List<Link> candidates) {
    int equal = 0;
    for (int i = 0; i < a.words().length; i++) {
      for (int j = 0; j < b.words().length; j++) {
        float apart = match.cost(a.words()[i], b.words()[j]);
        if (apart < LetterDistance.FAR && mayMeet(a.words()[i], b.words()[j])) {
          candidates.add(new Link(i, i + 1, j, j + 1, apart, match.way()));
          equal += apart == 0 ? 1 : 0;
        }
      }
    }
    return equal < a.words().length || equal < b.words().length;
  }

  private static boolean mayMeet(Word one, Word other) {
    boolean numberA = one.role() == Word.Role.NUMBER;
    boolean numberB = other.role() == Word.Role.NUMBER;
    return numberA == numberB && (!numberA || one.key().equals(other.key()));
  }

  private void runs(List<Link> candidates) {
    if (syllables()) {
      return;
    }
    for (Reading.Run run : a.runs()) {
      for (int j = 0; j < b.words().length; j++) {
        float apart = match.joined(run, b.words()[j]);
        if (apart < LetterDistance.FAR) {
          candidates.add(
              new Link(run.from(), run.to(), j, j + 1, apart + 0.1f, WordMatch.Way.JOINED));
        }
      }
    }
    for (Reading.Run run : b.runs()) {
      for (int i = 0; i < a.words().length; i++) {
        float apart = match.joined(run, a.words()[i]);
        if (apart < LetterDistance.FAR) {
          candidates.add(
              new Link(i, i + 1, run.from(), run.to(), apart + 0.1f, WordMatch.Way.JOINED));
        }
      }
    }
  }

  private void take(Link link) {
    if (free(takenA, link.aFrom(), link.aTo()) && free(takenB, link.bFrom(), link.bTo())) {
      mark(takenA, link.aFrom(), link.aTo());
      mark(takenB, link.bFrom(), link.bTo());
      links.add(link);
      cost +=
          counts(a, link.aFrom(), link.aTo()) || counts(b, link.bFrom(), link.bTo())
              ? link.cost()
              : 0;
    }
  }

  private static boolean counts(Reading reading, int from, int to) {
    for (int i = from; i < to; i++) {
      if (reading.words()[i].counts()) {
        return true;
      }
    }
    return false;
  }

  private static boolean free(boolean[] taken, int from, int to) {
    for (int i = from; i < to; i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  private static void mark(boolean[] taken, int from, int to) {
    for (int i = from; i < to; i++) {
      taken[i] = true;
    }
  }

  private static boolean open(Reading reading, boolean[] taken) {
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i] && reading.words()[i].counts()) {
        return true;
      }
    }
    return false;
  }

  /** Blanks at other places: all letters in their order agree, or all but one. */
  private void whole() {
    boolean tooShort = Math.min(a.joined().length(), b.joined().length()) < LONG_ENOUGH;
    if (tooShort || hasNumber() || syllables() || sameBlanks()) {
      return;
    }
    float apart = match.whole(a.joined(), b.joined());
    if (apart < LetterDistance.FAR) {
      links.clear();
      mark(takenA, 0, takenA.length);
      mark(takenB, 0, takenB.length);
      cost = apart + 0.2f;
      links.add(new Link(0, takenA.length, 0, takenB.length, cost, WordMatch.Way.JOINED));
    }
  }

  /** In one script of syllables a character more or other is another name. */
  private boolean syllables() {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    Writing one = a.words()[0].writing();
    return one.syllabic() && one == b.words()[0].writing();
  }

  /** Where the blanks are at the same places, it is a word that differs. */
  private boolean sameBlanks() {
    Word[] one = a.words();
    Word[] other = b.words();
    if (one.length != other.length) {
      return false;
    }
    int moved = 0;
    for (int i = 0; i < one.length; i++) {
      moved += Math.abs(one[i].form().length() - other[i].form().length());
    }
    return moved <= 1;
  }

  private boolean hasNumber() {
    return hasNumber(a) || hasNumber(b);
  }

  private static boolean hasNumber(Reading reading) {
    for (Word word : reading.words()) {
      if (word.role() == Word.Role.NUMBER) {
        return true;
      }
    }
    return false;
  }

  List<Link> links() {
    return links;
  }

  /** The sum of the costs of all links but those of particles and the like. */
  float cost() {
    return cost;
  }

  boolean takenA(int at) {
    return takenA[at];
  }

  boolean takenB(int at) {
    return takenB[at];
  }

  /** The word of the second name that the word of the first one meets alone; -1 for none. */
  int partnerOf(int at) {
    for (Link link : links) {
      if (link.aFrom() == at && link.aTo() == at + 1 && link.bTo() == link.bFrom() + 1) {
        return link.bFrom();
      }
    }
    return -1;
  }

  /**
   * Whether words that meet one by one stand in another order, and neither name begins where the
   * other goes on: the family name may come first or last, given names do not change places.
   */
  boolean reordered() {
    List<Link> ordered =
        links.stream()
            .filter(link -> counts(a, link.aFrom(), link.aTo()))
            .sorted(Comparator.comparingInt(Link::aFrom))
            .toList();
    int turns = 0;
    for (int i = 0; i < ordered.size(); i++) {
      int next = (i + 1) % ordered.size();
      turns += ordered.get(next).bFrom() < ordered.get(i).bFrom() ? 1 : 0;
    }
    return ordered.size() > 2 && turns > 1;
  }

  Reading a() {
    return a;
  }

  Reading b() {
    return b;
  }
}
