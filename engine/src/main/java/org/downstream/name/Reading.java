package org.downstream.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.downstream.name.NamePart.Kind;

/**
 * One way to take a written name: as a whole, or by a part of it that is a name too.
 *
 * @param name the name so taken
 * @param way which part of the written name it is
 */
public record Reading(AnalyzedName name, Way way) {

  /** Which part of a written name was taken. */
  public enum Way {
    /** All of it. */
    WHOLE,
    /** All but what stands in brackets at the end: HiSilicon Technologies Co., Ltd. (HiSilicon). */
    BEFORE_BRACKETS,
    /** What stands in brackets. */
    IN_BRACKETS,
    /** The half in one script, where a name stands there in two. */
    ONE_SCRIPT,
    /** The company of which it names a branch. */
    BRANCH_OF
  }

  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
  private static final Pattern HAN = Pattern.compile("\\p{IsIdeographic}+");
  private static final Pattern NOT_HAN = Pattern.compile("[^\\p{IsIdeographic}()]+");
  private static final int MOST_BRACKETS = 4;

  /** All ways to take the name, the whole first, none twice. */
  public static List<Reading> of(AnalyzedName name) {
    Map<String, Reading> readings = new LinkedHashMap<>();
    add(readings, new Reading(name, Way.WHOLE));
    addBrackets(readings, name);
    if (name.script() == Script.MIXED) {
      addPart(readings, NOT_HAN.matcher(name.folded()).replaceAll(" "), Way.ONE_SCRIPT);
      addPart(readings, HAN.matcher(name.folded()).replaceAll(" "), Way.ONE_SCRIPT);
    }
    for (Reading reading : List.copyOf(readings.values())) {
      BranchHead.of(reading.name())
          .forEach(head -> add(readings, new Reading(head, Way.BRANCH_OF)));
    }
    return List.copyOf(readings.values());
  }

  private static void addBrackets(Map<String, Reading> readings, AnalyzedName name) {
    Matcher brackets = BRACKETS.matcher(name.folded());
    for (int i = 0; i < MOST_BRACKETS && brackets.find(); i++) {
      AnalyzedName inside = NameAnalyzer.analyze(brackets.group(1));
      if (!inside.brand().isEmpty()) {
        if (brackets.end() == name.folded().length()) {
          addPart(readings, name.folded().substring(0, brackets.start()), Way.BEFORE_BRACKETS);
        }
        add(readings, new Reading(inside, Way.IN_BRACKETS));
      }
    }
  }

  private static void addPart(Map<String, Reading> readings, String text, Way way) {
    AnalyzedName part = NameAnalyzer.analyze(text);
    boolean distinct =
        part.parts().stream().anyMatch(p -> p.kind() == Kind.BRAND || p.kind() == Kind.REGION);
    if (distinct && !part.isShort()) {
      add(readings, new Reading(part, way));
    }
  }

  private static void add(Map<String, Reading> readings, Reading reading) {
    if (!reading.name().isEmpty()) {
      String key = String.join(" ", reading.name().tokens());
      readings.putIfAbsent(key, reading);
    }
  }

  /** Whether what was taken names the same party as the whole does. */
  boolean standsForTheWhole() {
    return switch (way) {
      case WHOLE, BEFORE_BRACKETS, BRANCH_OF -> true;
      case ONE_SCRIPT -> name.hasLegalForm();
      case IN_BRACKETS -> false;
    };
  }

  /** The step in words; empty for the whole name. */
  List<String> steps() {
    List<String> steps = new ArrayList<>();
    switch (way) {
      case WHOLE -> {}
      case BEFORE_BRACKETS -> steps.add("what stands in brackets at the end left out");
      case IN_BRACKETS -> steps.add("“" + name.folded() + "” in brackets taken by itself");
      case ONE_SCRIPT -> steps.add("“" + name.folded() + "” taken by itself, in its own script");
      case BRANCH_OF -> steps.add("branch marker and its place set aside");
    }
    steps.addAll(name.steps());
    return steps;
  }
}
