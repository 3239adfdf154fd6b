package org.downstream.name.pair;

import java.util.List;
import java.util.stream.Collectors;
import org.downstream.name.NameBearer;

/** A name taken apart once, to be compared with many others. Immutable. */
public final class PreparedName {
  private final String name;
  private final NameBearer bearer;
  private final String bare;
  private final Reading person;
  private final Reading organisation;
  private final boolean shortened;

  private PreparedName(String name, NameBearer bearer, List<RawWord> words) {
    this.name = name;
    this.bearer = bearer;
    this.shortened = name.length() > WordSplitter.LONGEST;
    this.bare = words.stream().map(RawWord::folded).collect(Collectors.joining(" "));
    this.person =
        bearer == NameBearer.PERSON || bearer == NameBearer.UNKNOWN
            ? PersonReader.read(words)
            : Reading.NONE;
    this.organisation = bearer == NameBearer.PERSON ? Reading.NONE : OrganisationReader.read(words);
  }

  static PreparedName of(String name, NameBearer bearer) {
    return new PreparedName(name, bearer, WordSplitter.words(name));
  }

  /** The name as given. */
  public String name() {
    return name;
  }

  /** The kind of bearer it was prepared for. */
  public NameBearer bearer() {
    return bearer;
  }

  /** Its words, folded; empty when it has no letter and no digit. */
  String bare() {
    return bare;
  }

  /** Whether it is longer than any name and was cut. */
  boolean shortened() {
    return shortened;
  }

  Reading person() {
    return person;
  }

  Reading organisation() {
    return organisation;
  }
}
