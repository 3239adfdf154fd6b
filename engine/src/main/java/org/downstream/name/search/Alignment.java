package org.downstream.name.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Lays the words of a listed name on the units of an asked one. An object is for one thread. */
final class Alignment {
  private static final int MOST = NameIndex.MOST_WORDS;
  private static final int MOST_LINKS = 400;
  private static final float HEAVIEST_LEFT = 8;

  private final NameIndex index;
  private final float[] row = new float[64];
  private final byte[] letters = new byte[256];
  final float[] trait = new float[Trait.values().length];

  final int[] words = new int[MOST];
  int count;

  /** The explanation by which each word was met, or -1. */
  final int[] met = new int[MOST];

  private static final float CHAINED = 0.92f;
  private static final float ENOUGH = 8;

  private static final int REMEMBERED = 1 << 10;

  private final @Nullable String[] rememberedAsked = new @Nullable String[REMEMBERED];
  private final int[] rememberedListed = new int[REMEMBERED];
  private final boolean[] remembered = new boolean[REMEMBERED];
  private final float[] share = new float[MOST];
  private final boolean[] chained = new boolean[MOST];
  private final float[] unitShare = new float[Lattice.MOST_UNITS];
  private final int[] linkWord = new int[MOST_LINKS];
  private final int[] linkBy = new int[MOST_LINKS];
  private final float[] linkValue = new float[MOST_LINKS];
  private int links;
  private long covered;
  private int brandNotMet;

  Alignment(NameIndex index) {
    this.index = index;
  }

  void align(Lattice asked, int listed) {
    count = index.words(listed, words);
    collect(asked);
    Arrays.fill(met, 0, count, -1);
    Arrays.fill(share, 0, count, 0);
    Arrays.fill(chained, 0, count, false);
    covered = 0;
    for (int i = 0; i < links; i++) {
      take(asked, linkWord[i], linkBy[i]);
    }
    chain(asked);
    describe(asked);
  }

  /** Syllables written apart that follow each other in both names are as good as one word. */
  private void chain(Lattice asked) {
    for (int t = 0; t + 1 < count; t++) {
      int e = met[t];
      int f = met[t + 1];
      if (e >= 0 && f >= 0 && isSyllable(asked, e) && isSyllable(asked, f)) {
        if (asked.to[e] == asked.from[f]) {
          share[t] = Math.max(share[t], CHAINED);
          share[t + 1] = CHAINED;
          chained[t] = true;
          chained[t + 1] = true;
        }
      }
    }
  }

  private static boolean isSyllable(Lattice asked, int e) {
    return asked.to[e] - asked.from[e] == 1
        && (asked.link[e] == Link.PINYIN
            || asked.link[e] == Link.WADE_GILES
            || asked.link[e] == Link.CANTONESE);
  }

  private float ceiling(Lattice asked, int t) {
    return asked.ceiling[met[t]];
  }

  /** Whether every word was met in its own script, letter for letter but for spaces and endings. */
  boolean sameLetters(Lattice asked) {
    for (int t = 0; t < count; t++) {
      if (met[t] >= 0) {
        switch (asked.link[met[t]]) {
          case SAME, STEM, JOINED, SPLIT, NUMBER -> {}
          default -> {
            return false;
          }
        }
      }
    }
    return true;
  }

  int metWords() {
    int words = 0;
    for (int t = 0; t < count; t++) {
      words += met[t] >= 0 ? 1 : 0;
    }
    return words;
  }

  boolean covers(int unit) {
    return ((covered >>> unit) & 1) != 0;
  }

  private void collect(Lattice asked) {
    links = 0;
    for (int t = 0; t < count; t++) {
      float weight = index.facts.weight[words[t]];
      for (int e = asked.first(words[t]); e >= 0 && links < MOST_LINKS; e = asked.next(e)) {
        float value = Math.min(asked.quality[e] * weight, asked.ceiling[e]);
        value *= 1 + 0.03f * (asked.to[e] - asked.from[e]);
        int at = links++;
        while (at > 0 && linkValue[at - 1] < value) {
          linkValue[at] = linkValue[at - 1];
          linkWord[at] = linkWord[at - 1];
          linkBy[at] = linkBy[at - 1];
          at--;
        }
        linkValue[at] = value;
        linkWord[at] = t;
        linkBy[at] = e;
      }
    }
  }

  private void take(Lattice asked, int t, int e) {
    if (met[t] >= 0) {
      return;
    }
    long span = span(asked.from[e], asked.to[e]);
    long open = span & ~covered;
    float part = 1;
    if (open != span && !sharesPhrase(asked, e)) {
      part = (float) Long.bitCount(open) / Long.bitCount(span);
      if (part < 0.5f) {
        return;
      }
    }
    met[t] = e;
    share[t] = part * asked.quality[e];
    covered |= span;
  }

  private boolean sharesPhrase(Lattice asked, int e) {
    if (asked.phrase[e] == 0) {
      return false;
    }
    for (int t = 0; t < count; t++) {
      if (met[t] >= 0 && asked.phrase[met[t]] == asked.phrase[e] && words[t] != asked.word[e]) {
        return true;
      }
    }
    return false;
  }

  private static long span(int from, int to) {
    return (to >= 64 ? -1L : (1L << to) - 1) & -(1L << from);
  }

  private void describe(Lattice asked) {
    Arrays.fill(trait, 0);
    float listedAll = 0;
    float listedMet = 0;
    float unsure = 0;
    float brandAll = 0;
    float brandMet = 0;
    int lastFrom = -1;
    int ordered = 0;
    int metWords = 0;
    boolean numberLeft = false;
    int regionLeft = -1;
    boolean headSeen = false;
    int brandLeft = -1;
    for (int t = 0; t < count; t++) {
      float weight = index.facts.weight[words[t]];
      WordClass kind = index.facts.kindOf(words[t]);
      listedAll += weight;
      brandAll += isBrand(kind) ? weight : 0;
      if (!headSeen && kind != WordClass.REGION) {
        headSeen = true;
        set(Trait.HEAD_MET, met[t] >= 0 ? share[t] : 0);
      }
      if (met[t] >= 0) {
        listedMet += share[t] * weight;
        unsure += (1 - share[t]) * weight;
        add(metTrait(kind, asked, t), Math.min(share[t] * weight, ceiling(asked, t)));
        brandMet += isBrand(kind) ? share[t] * weight : 0;
        int from = asked.from[met[t]];
        ordered += from >= lastFrom ? 1 : 0;
        lastFrom = from;
        metWords++;
      } else {
        switch (kind) {
          case BRAND, LEGAL, FILLER -> {
            add(Trait.BRAND_LEFT, Math.min(weight, HEAVIEST_LEFT));
            add(Trait.BRANDS_LEFT, 1);
            brandLeft = brandLeft < 0 ? t : brandLeft;
          }
          case ACTIVITY -> add(Trait.ACTIVITY_LEFT, Math.min(weight, HEAVIEST_LEFT));
          case REGION -> {
            add(Trait.REGION_LEFT, 1);
            regionLeft = t;
          }
          case NUMBER -> numberLeft = true;
        }
      }
    }
    describeAsked(asked, numberLeft, regionLeft);
    float listedShare = listedAll == 0 ? 0 : listedMet / listedAll;
    set(Trait.LISTED_SHARE, listedShare);
    set(Trait.LISTED_BRAND_SHARE, brandAll == 0 ? 1 : brandMet / brandAll);
    set(Trait.BOTH_SHARES, Math.min(listedShare, get(Trait.ASKED_SHARE)));
    set(Trait.BRANDS_AGREE, get(Trait.ASKED_BRAND_SURE) * get(Trait.LISTED_BRAND_SHARE));
    set(Trait.SHARES_AGREE, listedShare * get(Trait.ASKED_SHARE));
    set(Trait.BRAND_ENOUGH, Math.min(1, brandEvidence() / ENOUGH));
    set(Trait.ORDER, metWords == 0 ? 0 : (float) ordered / metWords);
    set(Trait.UNSURE, listedMet == 0 ? 1 : unsure / (listedMet + unsure));
    boolean whole = metWords == count && count > 0 && get(Trait.ASKED_SHARE) > 0.999f;
    set(Trait.WHOLE, whole ? 1 : 0);
    set(Trait.WHOLE_SURE, whole && get(Trait.UNSURE) < 0.06f ? 1 : 0);
    brandNotMet = brandLeft;
  }

  /** Whether a word of both brands was not met, so that {@link #hear} may find more. */
  boolean mayHear() {
    return brandNotMet >= 0 && get(Trait.ASKED_BRAND_LEFT) > 0;
  }

  /** Compares what is left of the two brands by sound, which takes longer than all the rest. */
  void hear(Lattice asked) {
    if (mayHear()) {
      set(Trait.SOUND, soundOfRest(asked, brandNotMet));
    }
  }

  private float brandEvidence() {
    return get(Trait.BRAND_SAME)
        + get(Trait.BRAND_EDITED)
        + get(Trait.BRAND_READ)
        + get(Trait.BRAND_SYLLABLE)
        + get(Trait.BRAND_TRANSLATED)
        + get(Trait.BRAND_SOUND);
  }

  private static boolean isBrand(WordClass kind) {
    return kind == WordClass.BRAND || kind == WordClass.LEGAL || kind == WordClass.FILLER;
  }

  private Trait metTrait(WordClass kind, Lattice asked, int t) {
    int e = met[t];
    return switch (kind) {
      case ACTIVITY -> Trait.ACTIVITY_MET;
      case REGION -> Trait.REGION_MET;
      case NUMBER -> Trait.NUMBER_MET;
      case BRAND, LEGAL, FILLER ->
          switch (asked.link[e]) {
            case SAME, STEM, JOINED, SPLIT, NUMBER, CHARACTERS -> Trait.BRAND_SAME;
            case EDITED, EDITED_TWICE -> Trait.BRAND_EDITED;
            case TRANSLATED, ALIAS -> Trait.BRAND_TRANSLATED;
            case SOUND, INITIALS -> Trait.BRAND_SOUND;
            case PINYIN, PINYIN_OTHER, WADE_GILES, CANTONESE ->
                asked.to[e] - asked.from[e] == 1 && !chained[t]
                    ? Trait.BRAND_SYLLABLE
                    : Trait.BRAND_READ;
          };
    };
  }

  private void describeAsked(Lattice asked, boolean numberLeft, int regionLeft) {
    float all = 0;
    float open = 0;
    float brand = 0;
    float brandOpen = 0;
    float brandSure = 0;
    Arrays.fill(unitShare, 0, asked.units, 0);
    for (int t = 0; t < count; t++) {
      for (int u = met[t] < 0 ? 0 : asked.from[met[t]]; met[t] >= 0 && u < asked.to[met[t]]; u++) {
        unitShare[u] = Math.max(unitShare[u], share[t]);
      }
    }
    boolean askedNumberLeft = false;
    int askedRegionLeft = -1;
    boolean head = false;
    for (int u = 0; u < asked.units; u++) {
      float weight = asked.unitWeight[u];
      boolean isOpen = ((covered >>> u) & 1) == 0;
      WordClass kind = asked.unitKind[u];
      all += weight;
      open += isOpen ? weight : 0;
      if (kind == WordClass.BRAND) {
        if (!head) {
          head = true;
          set(Trait.ASKED_HEAD_MET, isOpen ? 0 : 1);
        }
        brand += weight;
        brandOpen += isOpen ? weight : 0;
        brandSure += weight * unitShare[u];
      } else if (isOpen) {
        switch (kind) {
          case ACTIVITY, LEGAL, FILLER -> add(Trait.ASKED_ACTIVITY_LEFT, weight);
          case REGION -> {
            add(Trait.ASKED_REGION_LEFT, weight);
            askedRegionLeft = askedRegionLeft < 0 ? u : askedRegionLeft;
          }
          case NUMBER -> askedNumberLeft = true;
          case BRAND -> {}
        }
      }
    }
    set(Trait.ASKED_BRAND_LEFT, brandOpen);
    set(Trait.ASKED_SHARE, all == 0 ? 0 : (all - open) / all);
    set(Trait.ASKED_BRAND_SHARE, brand == 0 ? 1 : (brand - brandOpen) / brand);
    set(Trait.WITHOUT_BRAND, brand > 0 && brandOpen > brand * 0.999f ? 1 : 0);
    set(Trait.ASKED_BRAND_SURE, brand == 0 ? 1 : brandSure / brand);
    set(Trait.NUMBER_CONFLICT, numberLeft && askedNumberLeft ? 1 : 0);
    set(Trait.NUMBER_LEFT, numberLeft != askedNumberLeft ? 1 : 0);
    if (regionLeft >= 0 && askedRegionLeft >= 0) {
      boolean agree = regionsAgree(asked.regionAt(askedRegionLeft), words[regionLeft]);
      set(Trait.REGION_CONFLICT, agree ? 0 : 1);
    }
  }

  private boolean regionsAgree(String asked, int listed) {
    int at = (asked.hashCode() * 31 + listed) & (REMEMBERED - 1);
    String pair = rememberedAsked[at];
    if (pair == null || rememberedListed[at] != listed || !pair.equals(asked)) {
      rememberedAsked[at] = asked;
      rememberedListed[at] = listed;
      remembered[at] = Regions.agree(index.dictionary, asked, index.vocabulary.word(listed));
    }
    return remembered[at];
  }

  /** How alike the first brand word that was not met and the rest of the asked brand sound. */
  private float soundOfRest(Lattice asked, int brandLeft) {
    int word = words[brandLeft];
    int from = index.vocabulary.start(word);
    int to = index.vocabulary.start(word + 1);
    byte[] others = index.vocabulary.letters();
    if (others[from] < 0) {
      return 0;
    }
    float best = 0;
    for (int u = 0; u < asked.units; u++) {
      if (((covered >>> u) & 1) != 0 || asked.unitKind[u] != WordClass.BRAND) {
        continue;
      }
      int length = 0;
      for (int v = u; v < asked.units && v < u + 4; v++) {
        byte[] sound = asked.sound[v];
        boolean open = ((covered >>> v) & 1) == 0 && asked.unitKind[v] == WordClass.BRAND;
        if (!open || length + sound.length > letters.length) {
          break;
        }
        System.arraycopy(sound, 0, letters, length, sound.length);
        length += sound.length;
        best = Math.max(best, Sounds.likeness(letters, 0, length, others, from, to, row));
      }
    }
    return best < 0.4f ? 0 : best;
  }

  private float get(Trait which) {
    return trait[which.ordinal()];
  }

  private void set(Trait which, float value) {
    trait[which.ordinal()] = value;
  }

  private void add(Trait which, float value) {
    trait[which.ordinal()] += value;
  }
}
