package org.downstream.name.search;

import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.downstream.name.NameBearer;

/**
 * Many names in flat arrays, to be asked often and from several threads.
 *
 * <p>Names in Latin letters stand there as words, Chinese ones as words and as pairs of characters.
 * A name in another script is romanised first.
 */
public final class NameIndex {
  /** The most words of a name that are kept. */
  static final int MOST_WORDS = 24;

  private static final int MOST_MATCHES = 50;

  final NameDictionary dictionary;
  final NameTable names;
  final Vocabulary vocabulary;
  final WordFacts facts;
  final WordKeys keys;
  final Glossary glossary;
  final Beginnings beginnings;
  final KeyedWords hanByReading;
  final Postings postings;
  final int[] tokenStart;
  final byte[] tokens;
  private final Queue<Search> idle = new ConcurrentLinkedQueue<>();

  private NameIndex(
      NameDictionary dictionary,
      NameTable names,
      Vocabulary vocabulary,
      WordFacts facts,
      Postings postings,
      int[] tokenStart,
      byte[] tokens) {
    this.dictionary = dictionary;
    this.names = names;
    this.vocabulary = vocabulary;
    this.facts = facts;
    this.keys = new WordKeys(vocabulary, facts);
    this.glossary = new Glossary(dictionary, vocabulary, keys);
    this.beginnings = new Beginnings(vocabulary);
    this.hanByReading = HanSpellings.of(dictionary, vocabulary);
    this.postings = postings;
    this.tokenStart = tokenStart;
    this.tokens = tokens;
  }

  /** An index to be filled. */
  public static Builder builder(NameDictionary dictionary) {
    return new Builder(dictionary);
  }

  /**
   * The entities whose names are most like the asked one, best first, each once.
   *
   * @param top the most hits to return; hits below the threshold for POSSIBLE are among them
   */
  public List<NameHit> search(NameQuery query, int top) {
    return using(search -> search.hits(query, top));
  }

  /**
   * The entities that the asked name surely or possibly means, best first, each once.
   *
   * @param allowed the numbers of the entities that may be returned
   */
  public List<NameHit> matches(NameQuery query, IntPredicate allowed) {
    return using(search -> search.possible(query, MOST_MATCHES, allowed));
  }

  /** What speaks for and against each of the best candidates, for fitting and inspection. */
  public List<NameEvidence> evidence(NameQuery query, int most) {
    return using(search -> search.evidence(query, most));
  }

  /** Each thread takes a search of its own and lays it back, so that its arrays are used again. */
  private <T> T using(Function<Search, T> ask) {
    Search search = idle.poll();
    if (search == null) {
      search = new Search(this);
    }
    T answer = ask.apply(search);
    idle.offer(search);
    return answer;
  }

  /** The name of a row as it was added. */
  public String name(int row) {
    return names.name(row);
  }

  /** How many names there are. */
  public int size() {
    return names.size();
  }

  /** Bytes of all arrays of the index. */
  public long bytes() {
    return names.bytes()
        + vocabulary.bytes()
        + facts.bytes()
        + keys.bytes()
        + hanByReading.bytes()
        + beginnings.bytes()
        + postings.size()
        + 4L * tokenStart.length
        + tokens.length;
  }

  /** Reads the words of a name and returns how many there are. */
  int words(int row, int[] out) {
    int count = 0;
    int at = tokenStart[row];
    int end = tokenStart[row + 1];
    while (at < end) {
      int word = 0;
      int shift = 0;
      byte part;
      do {
        part = tokens[at++];
        word |= (part & 0x7F) << shift;
        shift += 7;
      } while (part < 0);
      out[count++] = word;
    }
    return count;
  }

  /** Collects names. Not for several threads. */
  public static final class Builder {
    private final NameDictionary dictionary;
    private final NameTable names = new NameTable();
    private final Vocabulary vocabulary = new Vocabulary();
    private final WordsOfName read;
    private final IntList words = new IntList();
    private final IntList wordStart = new IntList();
    private byte[] kind = new byte[1 << 10];

    private Builder(NameDictionary dictionary) {
      this.dictionary = dictionary;
      this.read = new WordsOfName(dictionary);
      wordStart.add(0);
    }

    /**
     * Adds a name.
     *
     * @param entity the number of the entity, from 0; several names may have one
     * @param country ISO 3166 alpha-2, or empty
     */
    public Builder add(int entity, String name, NameRole role, NameBearer bearer, String country) {
      boolean whole = true;
      for (String way : NameWays.of(NameReader.fold(name))) {
        read.read(way);
        if (!whole && !read.hasBrand()) {
          continue;
        }
        whole = false;
        names.add(entity, name, role, bearer, country);
        for (int i = 0; i < read.size && i < MOST_WORDS; i++) {
          words.add(number(read.text[i], read.kind[i]));
        }
        for (int i = 0; i < read.pairs; i++) {
          words.add(~number(read.pair[i], WordClass.BRAND));
        }
        wordStart.add(words.size());
      }
      return this;
    }

    private int number(String word, WordClass work) {
      int before = vocabulary.size();
      int number = vocabulary.add(word);
      if (number == before) {
        if (number == kind.length) {
          kind = Arrays.copyOf(kind, number + (number >> 1));
        }
        kind[number] = (byte) work.ordinal();
      }
      return number;
    }

    /** The index of all names added. */
    public NameIndex build() {
      int count = vocabulary.size();
      int[] frequency = new int[count];
      int[] all = words.raw();
      int total = words.size();
      for (int i = 0; i < total; i++) {
        frequency[all[i] < 0 ? ~all[i] : all[i]]++;
      }
      int[] order = byFrequency(frequency);
      int[] rank = new int[count];
      byte[] kinds = new byte[count];
      int[] counts = new int[count];
      for (int i = 0; i < count; i++) {
        rank[order[i]] = i;
        kinds[i] = kind[order[i]];
        counts[i] = frequency[order[i]];
      }
      for (int i = 0; i < total; i++) {
        all[i] = all[i] < 0 ? ~rank[~all[i]] : rank[all[i]];
      }
      int[] starts = wordStart.toArray();
      Postings postings = Postings.of(all, starts, counts);
      names.trim();
      int[] tokenStart = new int[names.size() + 1];
      byte[] tokens = tokens(all, starts, tokenStart);
      WordFacts facts = new WordFacts(counts, kinds, names.size());
      return new NameIndex(
          dictionary, names, vocabulary.reordered(order), facts, postings, tokenStart, tokens);
    }

    private static byte[] tokens(int[] words, int[] starts, int[] tokenStart) {
      int size = 0;
      for (int i = 0; i < starts[starts.length - 1]; i++) {
        size += words[i] < 0 ? 0 : Varint.length(words[i]);
      }
      byte[] tokens = new byte[size];
      int at = 0;
      for (int name = 0; name + 1 < starts.length; name++) {
        for (int i = starts[name]; i < starts[name + 1]; i++) {
          at = words[i] < 0 ? at : Varint.put(tokens, at, words[i]);
        }
        tokenStart[name + 1] = at;
      }
      return tokens;
    }

    /**
     * The words from the most frequent to the rarest, equal ones by a hash of their letters, so
     * that the order in which names were added does not matter.
     */
    private int[] byFrequency(int[] frequency) {
      long[] sorted = new long[frequency.length];
      for (int i = 0; i < sorted.length; i++) {
        int from = vocabulary.start(i);
        int hash = Vocabulary.hash(vocabulary.letters(), from, vocabulary.start(i + 1));
        sorted[i] = ((long) WordKeys.spread(hash) << 32) | i;
      }
      Arrays.parallelSort(sorted);
      int[] byHash = new int[sorted.length];
      for (int i = 0; i < byHash.length; i++) {
        byHash[i] = (int) sorted[i];
      }
      for (int i = 0; i < sorted.length; i++) {
        sorted[i] = ((long) (Integer.MAX_VALUE - frequency[byHash[i]]) << 32) | i;
      }
      Arrays.parallelSort(sorted);
      int[] order = new int[sorted.length];
      for (int i = 0; i < order.length; i++) {
        order[i] = byHash[(int) sorted[i]];
      }
      return order;
    }
  }
}
