package org.downstream.watchlist;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.downstream.evidence.Citation;
import org.downstream.time.InForce;

/**
 * One entry of a published list, with the days on which it stood there.
 *
 * @param id stable key, such as "EL:CN:iflytek"
 * @param list the list it stands on
 * @param country ISO 3166 alpha-2 of the heading it is published under
 * @param names the published name first, then every alias
 * @param addresses as published
 * @param addressOnly an entry that lists an address and no party (high-risk address)
 * @param listed the days on which the entry was in force
 * @param scope the items it covers, as coded by {@link Scope}
 * @param policy the review policy for advanced-computing items; empty when the list has none
 * @param footnotes the footnotes of the Entity List that mark it, such as 4
 * @param text licence requirement and policy as published, shortened
 * @param citations Federal Register citations, oldest first
 */
public record ListedParty(
    String id,
    ListKind list,
    String country,
    List<ListedName> names,
    List<String> addresses,
    boolean addressOnly,
    InForce listed,
    Scope scope,
    Optional<ReviewPolicy> policy,
    Set<Integer> footnotes,
    String text,
    List<Citation> citations) {

  /** Which items an entry reaches. */
  public enum Scope {
    /** All items subject to the EAR. */
    ALL_ITEMS,
    /**
     * Not all items, but every integrated circuit, computer and card of the Commerce Control List:
     * the entry names the items on that list, or supplement 2 to part 744.
     */
    COMPUTING_ITEMS,
    /** Some items only; the entry must be read. */
    SOME_ITEMS,
    /** None: the list restricts no export. */
    NO_ITEMS
  }

  public ListedParty {
    names = List.copyOf(names);
    addresses = List.copyOf(addresses);
    footnotes = Set.copyOf(footnotes);
    citations = List.copyOf(citations);
    if (names.isEmpty() || citations.isEmpty()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "The entry %s needs a name and a citation.\nMaybe a column is empty.",
              id));
    }
  }

  /** The published name. */
  public String name() {
    return names.get(0).text();
  }

  /** The published name, with the Chinese name beside it where it is known. */
  public String displayName() {
    for (ListedName other : names) {
      if (other.text().codePoints().anyMatch(Character::isIdeographic)) {
        return other.text().equals(name()) ? name() : name() + " (" + other.text() + ")";
      }
    }
    return name();
  }

  /** Whether the entry was in force on that day. */
  public boolean on(LocalDate day) {
    return listed.on(day);
  }
}
