package org.downstream.name.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Says in words which parts of two names meet and which do not, as the names are written. */
final class Explanation {
  private final Judgement judgement;
  private final boolean flipped;

  private Explanation(Judgement judgement, boolean flipped) {
    this.judgement = judgement;
    this.flipped = flipped;
  }

  /**
   * The steps.
   *
   * @param flipped whether the first name of the alignment is the second one that was asked for
   */
  static List<String> of(Judgement judgement, boolean flipped) {
    return new Explanation(judgement, flipped).steps();
  }

  private List<String> steps() {
    Alignment alignment = judgement.alignment();
    List<String> steps = new ArrayList<>();
    List<String> same = new ArrayList<>();
    for (Link link : alignment.links()) {
      String one = written(alignment.a(), link.aFrom(), link.aTo());
      String other = written(alignment.b(), link.bFrom(), link.bTo());
      if (link.way() == WordMatch.Way.SAME) {
        same.add("“" + (flipped ? other : one) + "”");
      } else {
        steps.add(step(link, flipped ? other : one, flipped ? one : other));
      }
    }
    if (!same.isEmpty()) {
      steps.add(0, String.join(", ", same) + (same.size() == 1 ? " agrees" : " agree"));
    }
    setAside(steps);
    rest(steps);
    steps.addAll(judgement.remarks());
    return List.copyOf(steps);
  }

  private static String written(Reading reading, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (Word word : Arrays.copyOfRange(reading.words(), from, to)) {
      text.append(text.length() == 0 ? "" : " ").append(word.written());
    }
    return text.toString();
  }

  private String step(Link link, String one, String other) {
    String both = "“" + one + "” and “" + other + "”";
    return switch (link.way()) {
      case SAME -> both + " agree";
      case ROMANISED -> "“" + one + "” in Latin letters is “" + other + "”, or the other way round";
      case SOUND -> both + " are spellings of one sound";
      case CONCEPT -> both + " mean the same";
      case SPELLING -> both + " are spellings of one name";
      case SHORT_FORM -> both + ": one is the short form of the other";
      case SHORT_FORMS_OF_ONE -> both + " are short forms of one name";
      case LANGUAGE -> both + " are one name in two languages";
      case INITIAL -> both + ": one is the initial of the other";
      case LETTERS -> both + " are close in letters or sounds";
      case JOINED -> both + " agree when written without blanks";
      case INITIALISM -> both + ": one is made of the first letters of the other";
      case NONE -> both;
    };
  }

  private void setAside(List<String> steps) {
    Alignment alignment = judgement.alignment();
    List<String> forms = new ArrayList<>();
    for (Reading reading :
        flipped ? List.of(alignment.b(), alignment.a()) : List.of(alignment.a(), alignment.b())) {
      if (!reading.formWritten().isEmpty() && !forms.contains("“" + reading.formWritten() + "”")) {
        forms.add("“" + reading.formWritten() + "”");
      }
    }
    if (!forms.isEmpty()) {
      steps.add("legal form " + String.join(", ", forms) + " set aside");
    }
  }

  private void rest(List<String> steps) {
    Alignment alignment = judgement.alignment();
    String a = rest(alignment, true);
    String b = rest(alignment, false);
    String first = flipped ? b : a;
    String second = flipped ? a : b;
    if (!first.isEmpty()) {
      steps.add("only the first has " + first);
    }
    if (!second.isEmpty()) {
      steps.add("only the second has " + second);
    }
  }

  private static String rest(Alignment alignment, boolean first) {
    Reading reading = first ? alignment.a() : alignment.b();
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < reading.words().length; i++) {
      boolean taken = first ? alignment.takenA(i) : alignment.takenB(i);
      if (!taken) {
        rest.add("“" + reading.words()[i].written() + "”");
      }
    }
    return String.join(", ", rest);
  }
}
