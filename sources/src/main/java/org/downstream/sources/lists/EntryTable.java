package org.downstream.sources.lists;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.downstream.sources.published.PublishedParty;

/** What is kept of each entry beside its names, in flat arrays: millions of entries must fit. */
final class EntryTable {

  private static final int ALWAYS = Integer.MIN_VALUE;
  private static final int NEVER_ENDS = Integer.MAX_VALUE;

  private final List<String> titles = new ArrayList<>();
  private final Map<String, Integer> titleNumbers = new HashMap<>();
  private byte[] text = new byte[1 << 12];
  private int textEnd;
  private int[] idStart = new int[1 << 10];
  private int[] title = new int[1 << 10];
  private int[] from = new int[1 << 10];
  private int[] to = new int[1 << 10];
  private int[] next = new int[1 << 10];
  private int[] firstOfGroup = new int[1 << 10];
  private int[] lastOfGroup = new int[1 << 10];
  private int size;
  private int groups;

  /** Adds an entry to a group; groups are numbered from 0 without gaps. */
  void add(PublishedParty party, int group) {
    if (size == title.length) {
      int more = size * 2;
      idStart = Arrays.copyOf(idStart, more);
      title = Arrays.copyOf(title, more);
      from = Arrays.copyOf(from, more);
      to = Arrays.copyOf(to, more);
      next = Arrays.copyOf(next, more);
    }
    String shown =
        party.list() == org.downstream.watchlist.ListKind.OTHER
            ? party.listTitle()
            : party.list().title();
    title[size] =
        titleNumbers.computeIfAbsent(
            shown,
            key -> {
              titles.add(key);
              return titles.size() - 1;
            });
    idStart[size] = textEnd;
    put(
        party.list() == org.downstream.watchlist.ListKind.OTHER
            ? party.id()
            : Watchlists.id(party));
    from[size] = party.from().map(day -> (int) day.toEpochDay()).orElse(ALWAYS);
    to[size] = party.to().map(day -> (int) day.toEpochDay()).orElse(NEVER_ENDS);
    next[size] = -1;
    link(group);
    size++;
  }

  private void put(String id) {
    byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
    if (textEnd + bytes.length > text.length) {
      text = Arrays.copyOf(text, Math.max(text.length * 2, textEnd + bytes.length));
    }
    System.arraycopy(bytes, 0, text, textEnd, bytes.length);
    textEnd += bytes.length;
  }

  private void link(int group) {
    if (group >= firstOfGroup.length) {
      firstOfGroup = Arrays.copyOf(firstOfGroup, group * 2 + 1);
      lastOfGroup = Arrays.copyOf(lastOfGroup, group * 2 + 1);
    }
    if (group >= groups) {
      firstOfGroup[group] = size;
      groups = group + 1;
    } else {
      next[lastOfGroup[group]] = size;
    }
    lastOfGroup[group] = size;
  }

  int size() {
    return size;
  }

  /** The entries of a group that stand on that day, in the order in which they were added. */
  List<ListHit.Membership> of(int group, LocalDate day) {
    List<ListHit.Membership> result = new ArrayList<>(2);
    int on = (int) day.toEpochDay();
    for (int entry = firstOfGroup[group]; entry >= 0; entry = next[entry]) {
      if (from[entry] <= on && on <= to[entry]) {
        int end = entry + 1 < size ? idStart[entry + 1] : textEnd;
        String id = new String(text, idStart[entry], end - idStart[entry], StandardCharsets.UTF_8);
        ListHit.Membership membership = new ListHit.Membership(titles.get(title[entry]), id);
        if (!result.contains(membership)) {
          result.add(membership);
        }
      }
    }
    return result;
  }

  /** Bytes of all arrays. */
  long bytes() {
    return text.length + 4L * (idStart.length * 5L + firstOfGroup.length * 2L);
  }
}
