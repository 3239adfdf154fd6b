package org.downstream.sources.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.downstream.sources.published.PublishedParty;

/**
 * How two texts of a list differ, entry by entry and field by field. What an editor's hand changes
 * is no difference: case, spaces, punctuation, "&amp;" for "and", the order of names and columns.
 *
 * @param added entries of the later text alone
 * @param removed entries of the earlier text alone
 * @param changed entries of both that differ
 */
public record ListDiff(
    List<PublishedParty> added, List<PublishedParty> removed, List<Changed> changed) {

  private static final Comparator<PublishedParty> ORDER =
      Comparator.comparing(PublishedParty::list)
          .thenComparing(PublishedParty::name)
          .thenComparing(PublishedParty::id);

  public ListDiff {
    added = added.stream().sorted(ORDER).toList();
    removed = removed.stream().sorted(ORDER).toList();
    changed = changed.stream().sorted(Comparator.comparing(Changed::now, ORDER)).toList();
  }

  /**
   * An entry of both texts.
   *
   * @param fields the fields that differ, in the order of the entry
   */
  public record Changed(PublishedParty before, PublishedParty now, List<FieldChange> fields) {
    public Changed {
      fields = List.copyOf(fields);
    }
  }

  /** One field, as it was and as it is; of several values those that went and those that came. */
  public record FieldChange(String field, String before, String now) {}

  /** Whether nothing differs. */
  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }

  /** Compares two texts. */
  public static ListDiff between(List<PublishedParty> before, List<PublishedParty> now) {
    Pairing pairing = new Pairing(before, now);
    pairing.pair(party -> Fields.key(party) + Fields.wholeKey(party));
    pairing.pair(
        party -> party.publishersId() ? party.list() + "|" + NameKey.compact(party.id()) : "");
    pairing.pair(Fields::key);
    pairing.pair(party -> party.list() + "|" + NameKey.name(party.name()));
    pairing.pair(party -> party.publishersId() ? "" : party.list() + "|" + party.id());
    List<Changed> changed = new ArrayList<>();
    pairing.pairs.forEach(
        (old, now1) -> {
          List<FieldChange> fields = Fields.changes(old, now1);
          if (!fields.isEmpty()) {
            changed.add(new Changed(old, now1, fields));
          }
        });
    return new ListDiff(pairing.restNow(), pairing.restBefore(), changed);
  }

  /** Pairs the entries of two texts by one key after another. */
  private static final class Pairing {
    private final Map<PublishedParty, PublishedParty> pairs = new java.util.IdentityHashMap<>();
    private final Map<PublishedParty, Boolean> taken = new java.util.IdentityHashMap<>();
    private final List<PublishedParty> before;
    private final List<PublishedParty> now;

    Pairing(List<PublishedParty> before, List<PublishedParty> now) {
      this.before = before;
      this.now = now;
    }

    void pair(Function<PublishedParty, String> key) {
      Map<String, List<PublishedParty>> open = new HashMap<>();
      for (PublishedParty party : restNow()) {
        open.computeIfAbsent(key.apply(party), k -> new ArrayList<>(1)).add(party);
      }
      for (PublishedParty party : restBefore()) {
        String asked = key.apply(party);
        List<PublishedParty> same =
            asked.isEmpty() ? List.of() : open.getOrDefault(asked, List.of());
        if (!same.isEmpty()) {
          PublishedParty other = same.remove(0);
          pairs.put(party, other);
          taken.put(other, true);
        }
      }
    }

    List<PublishedParty> restNow() {
      return now.stream().filter(party -> !taken.containsKey(party)).toList();
    }

    List<PublishedParty> restBefore() {
      return before.stream().filter(party -> !pairs.containsKey(party)).toList();
    }
  }
}
