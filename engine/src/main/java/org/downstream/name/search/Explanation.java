package org.downstream.name.search;

import java.util.ArrayList;
import java.util.List;
import org.downstream.evidence.Certainty;
import org.downstream.name.dictionary.Simplified;

/** Puts an alignment into words: which part met which, and by what. */
final class Explanation {
  private final NameIndex index;

  Explanation(NameIndex index) {
    this.index = index;
  }

  List<String> of(
      NameQuery query, Lattice asked, Alignment alignment, Found found, Verdict.Judged judged) {
    List<String> why = new ArrayList<>();
    String simplified = Simplified.fold(query.name());
    if (!simplified.equals(query.name())) {
      why.add(query.name() + " → " + simplified + ": traditional to simplified");
    }
    judged.likeness().ifPresent(likeness -> addNew(why, likeness.why()));
    if (judged.certainty() != Certainty.ESTABLISHED) {
      addMet(why, asked, alignment);
      addLeft(why, asked, alignment);
    }
    if (found.trait(Trait.NUMBER_CONFLICT) > 0) {
      why.add("the numbers differ");
    }
    if (found.trait(Trait.REGION_CONFLICT) > 0) {
      why.add("the regions differ");
    }
    if (found.trait(Trait.WITHOUT_BRAND) > 0) {
      why.add("nothing of the distinctive part was met");
    }
    if (!judged.doubt().isEmpty()) {
      why.add(judged.doubt());
    }
    if (index.names.role(found.row) == NameRole.ALIAS) {
      why.add("“" + index.name(found.row) + "” is another name of the entry");
    }
    return why;
  }

  private static void addNew(List<String> why, List<String> more) {
    for (String one : more) {
      if (!why.contains(one)) {
        why.add(one);
      }
    }
  }

  private void addMet(List<String> why, Lattice asked, Alignment alignment) {
    int done = 0;
    while (done < alignment.count) {
      int e = alignment.met[done];
      int end = done + 1;
      if (e >= 0) {
        StringBuilder listed = new StringBuilder(index.vocabulary.word(alignment.words[done]));
        // The words of one rendering are shown together: 半导体 is “integrated circuit”.
        while (end < alignment.count && sameRendering(asked, e, alignment.met[end])) {
          listed.append(' ').append(index.vocabulary.word(alignment.words[end++]));
        }
        why.add(line(asked.text(asked.from[e], asked.to[e]), listed.toString(), asked.link[e]));
      }
      done = end;
    }
  }

  private static boolean sameRendering(Lattice asked, int one, int other) {
    return other >= 0
        && asked.phrase[one] != 0
        && asked.phrase[one] == asked.phrase[other]
        && asked.from[one] == asked.from[other];
  }

  private static String line(String asked, String listed, Link link) {
    return asked.equals(listed)
        ? "“" + asked + "” agrees"
        : "“" + asked + "” is “" + listed + "”: " + link.words;
  }

  private void addLeft(List<String> why, Lattice asked, Alignment alignment) {
    StringBuilder listed = new StringBuilder();
    for (int t = 0; t < alignment.count; t++) {
      if (alignment.met[t] < 0) {
        listed.append(listed.length() == 0 ? "" : " ");
        listed.append(index.vocabulary.word(alignment.words[t]));
      }
    }
    if (listed.length() > 0) {
      why.add("“" + listed + "” stands in the listed name only");
    }
    int from = 0;
    while (from < asked.units) {
      int to = from;
      while (to < asked.units && !alignment.covers(to)) {
        to++;
      }
      if (to > from) {
        why.add("“" + asked.text(from, to) + "” stands in the asked name only");
      }
      from = to + 1;
    }
  }
}
