package org.downstream.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.downstream.name.NamePart.Kind;

/** Takes names in Chinese characters, pinyin or English apart for comparison. */
public final class NameAnalyzer {
  /** No name of a party is longer; what is longer is cut there and marked as shortened. */
  public static final int LONGEST = 400;

  private static final Pattern OPENING = Pattern.compile("[\\[{<【〔〖《〈「『]");
  private static final Pattern CLOSING = Pattern.compile("[\\]}>】〕〗》〉」』]");
  private static final Pattern RUN =
      Pattern.compile("([\\p{IsIdeographic}]+)|[^\\p{IsIdeographic}]+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private NameAnalyzer() {}

  /** Takes a name apart. Any text is accepted; one without a name in it comes back empty. */
  public static AnalyzedName analyze(String name) {
    List<String> steps = new ArrayList<>();
    boolean shortened = name.length() > LONGEST;
    String original = shortened ? cut(name) : name;
    String folded = Folding.fold(original);
    if (folded.length() > LONGEST) {
      shortened = true;
      folded = cut(folded);
    }
    if (shortened) {
      steps.add(
          String.format(
              Locale.ROOT, "the name is longer than %d characters and was cut there", LONGEST));
    }
    folded = CLOSING.matcher(OPENING.matcher(folded).replaceAll("(")).replaceAll(")");
    String simplified = Simplified.of(SPACES.matcher(folded).replaceAll(" ").strip());
    String before = SPACES.matcher(folded).replaceAll(" ").strip();
    if (!simplified.equals(before)) {
      steps.add(before + " → " + simplified + ": traditional to simplified");
    }
    List<NamePart> parts = parts(simplified);
    addSteps(steps, parts);
    return new AnalyzedName(original, Script.of(simplified), simplified, parts, shortened, steps);
  }

  private static String cut(String text) {
    boolean split = Character.isHighSurrogate(text.charAt(LONGEST - 1));
    return text.substring(0, split ? LONGEST - 1 : LONGEST);
  }

  private static List<NamePart> parts(String text) {
    List<PlacedPart> placed = new ArrayList<>();
    Matcher run = RUN.matcher(text);
    while (run.find()) {
      if (run.group(1) != null) {
        HanWords.parts(run.group()).stream().map(PlacedPart::anywhere).forEach(placed::add);
      } else {
        placed.addAll(LatinWords.parts(run.group()));
      }
    }
    List<NamePart> parts = PlacedPart.settle(placed);
    return parts.stream().anyMatch(NamePart::isContent) ? parts : asOneWhole(parts);
  }

  /** A name of nothing but legal forms, such as "The Limited", still equals itself. */
  private static List<NamePart> asOneWhole(List<NamePart> parts) {
    return parts.stream().map(part -> NamePart.of(part.spelled(), Kind.ACTIVITY)).toList();
  }

  private static void addSteps(List<String> steps, List<NamePart> parts) {
    for (NamePart part : parts) {
      switch (part.kind()) {
        case LEGAL_FORM -> steps.add("legal form " + part.spelled() + " set aside");
        case ACTIVITY, NUMBER -> {
          if (!part.spelled().equals(part.text())) {
            steps.add("“" + part.spelled() + "” read as “" + part.text() + "”");
          }
        }
        case REGION, BRAND, BRANCH, FILLER -> {}
      }
    }
  }
}
