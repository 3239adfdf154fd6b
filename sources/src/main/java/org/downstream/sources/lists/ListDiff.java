package org.downstream.sources.lists;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
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
  public static ListDiff between(PublishedList before, PublishedList now) {
    // Texts in two formats are never the same as a whole.
    boolean raw = before.reading().format().equals(now.reading().format());
    return between(before.entries(), now.entries(), raw);
  }

  static ListDiff between(List<PublishedParty> before, List<PublishedParty> now, boolean raw) {
    Pairing pairing = new Pairing(before, now);
    pairing.pair(party -> Fields.key(party) + Fields.wholeKey(party));
    pairing.pair(
        party -> party.publishersId() ? party.list() + "|" + NameKey.compact(party.id()) : "");
    pairing.pair(Fields::key);
    pairing.pair(party -> party.list() + "|" + NameKey.name(party.name()));
    pairing.pair(party -> party.publishersId() ? "" : party.list() + "|" + party.id());
    List<Changed> changed = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      if (pairing.paired[i] >= 0) {
        PublishedParty same = now.get(pairing.paired[i]);
        List<FieldChange> fields = Fields.changes(before.get(i), same, raw);
        if (!fields.isEmpty()) {
          changed.add(new Changed(before.get(i), same, fields));
        }
      }
    }
    return new ListDiff(pairing.restNow(), pairing.restBefore(), changed);
  }

  /** Pairs the entries of two texts by one key after another. */
  private static final class Pairing {
    private final List<PublishedParty> before;
    private final List<PublishedParty> now;
    private final int[] paired;
    private final boolean[] taken;

    Pairing(List<PublishedParty> before, List<PublishedParty> now) {
      this.before = before;
      this.now = now;
      this.paired = new int[before.size()];
      this.taken = new boolean[now.size()];
      Arrays.fill(paired, -1);
    }

    void pair(Function<PublishedParty, String> key) {
      Map<String, ArrayDeque<Integer>> open = new HashMap<>();
      for (int i = 0; i < now.size(); i++) {
        if (!taken[i]) {
          open.computeIfAbsent(key.apply(now.get(i)), k -> new ArrayDeque<>(1)).add(i);
        }
      }
      for (int i = 0; i < before.size(); i++) {
        String asked = paired[i] < 0 ? key.apply(before.get(i)) : "";
        ArrayDeque<Integer> same = asked.isEmpty() ? null : open.get(asked);
        if (same != null && !same.isEmpty()) {
          paired[i] = same.remove();
          taken[paired[i]] = true;
        }
      }
    }

    List<PublishedParty> restNow() {
      return IntStream.range(0, now.size()).filter(i -> !taken[i]).mapToObj(now::get).toList();
    }

    List<PublishedParty> restBefore() {
      return IntStream.range(0, before.size())
          .filter(i -> paired[i] < 0)
          .mapToObj(before::get)
          .toList();
    }
  }
}
