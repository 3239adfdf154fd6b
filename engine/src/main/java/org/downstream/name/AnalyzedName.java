package org.downstream.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.downstream.name.NamePart.Kind;

/**
 * A name taken apart, ready to be compared.
 *
 * @param original as written, cut where it is longer than any name
 * @param script the writing it is in
 * @param folded without case, width, invisible characters and traditional forms
 * @param parts in the order of the name
 * @param shortened whether the name was longer than {@link NameAnalyzer#LONGEST} and was cut
 * @param steps what was done to it, in words
 */
public record AnalyzedName(
    String original,
    Script script,
    String folded,
    List<NamePart> parts,
    boolean shortened,
    List<String> steps) {

  private static final int SHORTEST_LATIN_BRAND = 4;
  private static final int SHORTEST_HAN_BRAND = 2;

  public AnalyzedName {
    parts = List.copyOf(parts);
    steps = List.copyOf(steps);
  }

  /** The words, in order. */
  public List<String> tokens() {
    return parts.stream().map(NamePart::spelled).toList();
  }

  /** The folded full name without its legal form, spaces left out. */
  public String fullKey() {
    return joined(NamePart::text);
  }

  /** The distinctive rest, spaces left out; empty when region and activity are all there is. */
  public String brand() {
    return String.join("", brandWords());
  }

  /** The words of the distinctive rest, in order. */
  public List<String> brandWords() {
    return of(Kind.BRAND).map(NamePart::text).toList();
  }

  /** The regions it names, in English. */
  public Set<String> regions() {
    return sorted(Kind.REGION);
  }

  /** What it says the party does, whatever the script. */
  public Set<String> activities() {
    return sorted(Kind.ACTIVITY);
  }

  /** Its numbers, such as 715. */
  public Set<String> numbers() {
    return sorted(Kind.NUMBER);
  }

  /** Its forms in law as written; the word group is told apart by {@link #isGroup}. */
  public List<String> legalForms() {
    return of(Kind.LEGAL_FORM).map(NamePart::spelled).toList();
  }

  /** Whether it calls itself a group. */
  public boolean isGroup() {
    return of(Kind.LEGAL_FORM).anyMatch(part -> part.concept().equals(LegalForms.GROUP));
  }

  /** Whether it carries a form in law of its own, not counting the word group. */
  public boolean hasLegalForm() {
    return of(Kind.LEGAL_FORM).anyMatch(part -> !part.concept().equals(LegalForms.GROUP));
  }

  /** Whether it says that it is a branch. */
  public boolean isBranch() {
    return of(Kind.BRANCH).findAny().isPresent();
  }

  /** Whether nothing in it says which party it is. */
  public boolean isEmpty() {
    return parts.stream().noneMatch(NamePart::isContent);
  }

  /** Whether it is too short to stand alone, such as the alias PST. */
  public boolean isShort() {
    String key = fullKey();
    int letters = key.codePointCount(0, key.length());
    return Script.of(key) == Script.HAN
        ? letters < SHORTEST_HAN_BRAND
        : letters < SHORTEST_LATIN_BRAND;
  }

  /** Names that share one of these are the same but for word order and spaces. */
  Set<String> exactKeys() {
    return keys(NamePart::text);
  }

  /** As {@link #exactKeys}, with abbreviations left as they are. */
  Set<String> spelledKeys() {
    return keys(NamePart::spelled);
  }

  /** The whole name without its legal form, as spelled. */
  String spelled() {
    return joined(NamePart::spelled);
  }

  private Set<String> keys(Function<NamePart, String> form) {
    if (isEmpty()) {
      return Set.of();
    }
    List<String> regions = of(Kind.REGION).map(form).sorted().toList();
    List<String> rest = content().filter(p -> p.kind() != Kind.REGION).map(form).toList();
    Set<String> keys = new LinkedHashSet<>();
    keys.add(joined(form));
    keys.add(String.join(" ", content().map(form).sorted().toList()));
    keys.add(String.join(" ", regions) + "|" + String.join("", rest));
    return keys;
  }

  private String joined(Function<NamePart, String> form) {
    return String.join("", content().map(form).toList());
  }

  private Stream<NamePart> content() {
    return parts.stream().filter(NamePart::isContent);
  }

  private Stream<NamePart> of(Kind kind) {
    return parts.stream().filter(part -> part.kind() == kind);
  }

  private Set<String> sorted(Kind kind) {
    Set<String> found = new TreeSet<>();
    of(kind).map(NamePart::concept).forEach(found::add);
    return found;
  }
}
