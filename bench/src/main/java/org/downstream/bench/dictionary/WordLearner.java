package org.downstream.bench.dictionary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.downstream.bench.Part;
import org.downstream.name.dictionary.Places;
import org.downstream.name.dictionary.Translation;
import org.downstream.name.dictionary.WordKind;
import org.downstream.name.dictionary.WordTranslations;

/**
 * Learns which English words render which Chinese words in names of organisations: {@code
 * WordLearner PAIRS_CSV OUTPUT_FOLDER}.
 *
 * <p>Only the part for training of lists of exchanges and of ROR (CC0) is read. What is kept are
 * facts on words, seen in names of at least three companies, and no names: Dice's coefficient times
 * the logarithm of the count, then rounds in which each English word of a name is given to one span
 * and spans may not overlap (Melamed's competitive linking).
 */
public final class WordLearner {
  private static final int FEWEST_COMPANIES = 3;
  private static final int ROUNDS = 5;
  private static final double WEAKEST = 0.12;
  private static final int MOST_RENDERINGS = 4;
  private static final int LONGEST_KNOWN = 8;

  /** A span that starts so has the end of a place in it. */
  private static final String HEADS = "市省县区州";

  private static final Pattern PLURAL = Pattern.compile("(?<=[a-z]{3})s\\b");
  private static final Pattern SMALL = Pattern.compile(" (?:and|of|the|&) ");

  private final List<PairedName> names;
  private final Map<String, Integer> spanCounts = new HashMap<>();

  private WordLearner(List<PairedName> names) {
    this.names = names;
    Map<String, Set<String>> groups = new HashMap<>();
    for (PairedName name : names) {
      name.spans().forEach(s -> groups.computeIfAbsent(s, x -> new HashSet<>()).add(name.group()));
    }
    Map<String, Set<String>> before = new HashMap<>();
    Map<String, Set<String>> after = new HashMap<>();
    names.forEach(name -> addNeighbours(name, before, after));
    groups.forEach(
        (span, all) -> {
          if (span.length() > 1
              && !HEADS.contains(span.substring(0, 1))
              && before.getOrDefault(span, Set.of()).size() > 1
              && after.getOrDefault(span, Set.of()).size() > 1) {
            spanCounts.put(span, all.size());
          }
        });
  }

  /** What always stands beside the same character is a piece of a longer word: 出版传 of 出版传媒. */
  private static void addNeighbours(
      PairedName name, Map<String, Set<String>> before, Map<String, Set<String>> after) {
    String han = name.han();
    for (String span : name.spans()) {
      int at = han.indexOf(span);
      int end = at + span.length();
      if (opens(han, at) || cutsAWord(han, at, end)) {
        continue;
      }
      before
          .computeIfAbsent(span, s -> new HashSet<>())
          .add(at == 0 ? name.group() : han.substring(at - 1, at));
      after
          .computeIfAbsent(span, s -> new HashSet<>())
          .add(end == han.length() ? name.group() : han.substring(end, end + 1));
    }
  }

  /** Whether the place is where the name proper starts: there stand names of firms, not words. */
  private static boolean opens(String han, int at) {
    return at == 0 || Places.of(han.substring(0, at)).isPresent();
  }

  /** Whether a known word goes over one end of the span: 和国 of 共和国. */
  private static boolean cutsAWord(String han, int at, int end) {
    for (int from = 0; from < end; from++) {
      for (int to = from + 2; to <= Math.min(han.length(), from + LONGEST_KNOWN); to++) {
        boolean over = (from < at && to > at && to < end) || (from > at && from < end && to > end);
        boolean within =
            from <= at && to >= end && to - from > end - at && (from == at || to == end);
        if ((over || (within && !isKnown(han.substring(at, end))))
            && isKnown(han.substring(from, to))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isKnown(String span) {
    return !WordTranslations.of(span).isEmpty();
  }

  /** Learns and writes the table. */
  public static void main(String[] args) throws IOException {
    List<PairedName> names = new ArrayList<>();
    for (OrganisationPair pair : OrganisationPair.read(Path.of(args[0]))) {
      if (isOpen(pair.source())
          && pair.part() == Part.TRAIN
          && !pair.chineseFull().isEmpty()
          && !pair.englishFull().isEmpty()) {
        names.add(PairedName.of(pair));
      }
    }
    Map<String, Map<String, Double>> learnt = new WordLearner(names).learn();
    Files.writeString(Path.of(args[1]).resolve("words-learned.tsv"), table(learnt, names.size()));
  }

  /** The sources with terms under which facts on words may be drawn from them. */
  private static boolean isOpen(String source) {
    return source.startsWith("szse")
        || source.startsWith("sse")
        || source.startsWith("hkex")
        || source.startsWith("twse")
        || source.equals("ror");
  }

  private Map<String, Map<String, Double>> learn() {
    Map<String, Map<String, Double>> scores = dice();
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Map<String, Set<String>>> links = new HashMap<>();
      for (PairedName name : names) {
        link(name, scores)
            .forEach(
                (word, span) ->
                    links
                        .computeIfAbsent(span, s -> new HashMap<>())
                        .computeIfAbsent(word, w -> new HashSet<>())
                        .add(name.group()));
      }
      scores = rescored(links);
    }
    return renderings(scores);
  }

  private Map<String, Map<String, Double>> dice() {
    Map<String, Map<String, Integer>> together = new HashMap<>();
    Map<String, Integer> wordCounts = new HashMap<>();
    for (PairedName name : names) {
      for (String word : new TreeSet<>(name.words())) {
        wordCounts.merge(word, 1, Integer::sum);
        for (String span : name.spans()) {
          if (count(span) >= FEWEST_COMPANIES) {
            together.computeIfAbsent(span, s -> new HashMap<>()).merge(word, 1, Integer::sum);
          }
        }
      }
    }
    Map<String, Map<String, Double>> scores = new HashMap<>();
    together.forEach(
        (span, words) ->
            words.forEach(
                (word, both) -> {
                  double dice = 2.0 * both / (count(span) + wordCounts.getOrDefault(word, 0));
                  if (both >= FEWEST_COMPANIES && dice > 0.03) {
                    put(scores, span, word, dice * Math.log(1 + both));
                  }
                }));
    return scores;
  }

  private int count(String span) {
    return spanCounts.getOrDefault(span, 0);
  }

  /** Gives each word the best span that does not cut through one taken before. */
  private static Map<String, String> link(
      PairedName name, Map<String, Map<String, Double>> scores) {
    record Candidate(String word, String span, int at, double score) {}
    List<Candidate> candidates = new ArrayList<>();
    for (String span : name.spans()) {
      Map<String, Double> words = scores.getOrDefault(span, Map.of());
      for (String word : new TreeSet<>(name.words())) {
        double score = words.getOrDefault(word, 0.0);
        if (score > 0) {
          candidates.add(new Candidate(word, span, name.han().indexOf(span), score));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble((Candidate c) -> -c.score())
            .thenComparing(c -> -c.span().length())
            .thenComparing(Candidate::span)
            .thenComparing(Candidate::word));
    Map<String, String> links = new LinkedHashMap<>();
    List<Candidate> taken = new ArrayList<>();
    for (Candidate one : candidates) {
      boolean free =
          taken.stream()
              .allMatch(
                  t ->
                      t.span().equals(one.span())
                          || t.at() + t.span().length() <= one.at()
                          || one.at() + one.span().length() <= t.at());
      if (free && !links.containsKey(one.word())) {
        links.put(one.word(), one.span());
        taken.add(one);
      }
    }
    return links;
  }

  private Map<String, Map<String, Double>> rescored(Map<String, Map<String, Set<String>>> links) {
    Map<String, Map<String, Double>> scores = new HashMap<>();
    links.forEach(
        (span, words) ->
            words.forEach(
                (word, groups) -> {
                  if (groups.size() >= FEWEST_COMPANIES) {
                    double share = (double) groups.size() / count(span);
                    put(scores, span, word, share * Math.log(1 + groups.size()));
                  }
                }));
    return scores;
  }

  /** Words that stand together in the name and render one span are one rendering. */
  private Map<String, Map<String, Double>> renderings(Map<String, Map<String, Double>> scores) {
    Map<String, Map<String, Set<String>>> seen = new TreeMap<>();
    for (PairedName name : names) {
      Map<String, String> links = link(name, scores);
      Map<String, StringBuilder> phrases = new TreeMap<>();
      Set<String> apart = new HashSet<>();
      String before = "";
      for (String word : name.words()) {
        String span = links.getOrDefault(word, "");
        StringBuilder phrase = phrases.computeIfAbsent(span, s -> new StringBuilder());
        if (phrase.length() > 0 && !span.equals(before)) {
          apart.add(span);
        }
        phrase.append(phrase.length() == 0 ? "" : " ").append(word);
        before = span;
      }
      phrases.remove("");
      phrases.forEach(
          (span, phrase) -> {
            if (!apart.contains(span)) {
              seen.computeIfAbsent(span, s -> new TreeMap<>())
                  .computeIfAbsent(phrase.toString(), p -> new HashSet<>())
                  .add(name.group());
            }
          });
    }
    Map<String, Map<String, Double>> shares = new TreeMap<>();
    seen.forEach(
        (span, phrases) ->
            phrases.forEach(
                (phrase, groups) -> {
                  double share = (double) groups.size() / count(span);
                  if (groups.size() >= FEWEST_COMPANIES && share >= WEAKEST) {
                    put(shares, span, phrase, share);
                  }
                }));
    return shares;
  }

  private static void put(
      Map<String, Map<String, Double>> scores, String span, String word, double score) {
    scores.computeIfAbsent(span, s -> new TreeMap<>()).put(word, score);
  }

  private static String table(Map<String, Map<String, Double>> learnt, int names) {
    StringBuilder text = new StringBuilder();
    text.append(
        "# Words learnt from pairs of Chinese and English names of organisations, with the share of names in which the word\n");
    text.append(
        "# is rendered so; only what at least three companies show, and what the other tables do not hold.\n");
    text.append("# Learnt from ")
        .append(names)
        .append(
            " names on lists of the exchanges of Shenzhen, Shanghai, Hong Kong and Taiwan and in ROR (CC0):\n");
    text.append("# facts on words, no names. Made anew by bench/run-learner. Apache-2.0.\n");
    text.append("han\tkind\tenglish\n");
    learnt.forEach(
        (span, phrases) -> {
          List<String> kept = new ArrayList<>();
          phrases.entrySet().stream()
              .filter(one -> isNew(span, one.getKey()))
              .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
              .limit(MOST_RENDERINGS)
              .forEach(
                  one ->
                      kept.add(
                          String.format(
                              Locale.ROOT, "%s:%.2f", one.getKey(), Math.min(1, one.getValue()))));
          if (!kept.isEmpty() && Places.of(span).isEmpty()) {
            text.append(span).append("\tactivity\t").append(String.join("|", kept)).append('\n');
          }
        });
    return text.toString();
  }

  private static boolean isNew(String span, String phrase) {
    return phrase.chars().anyMatch(c -> c >= 'a' && c <= 'z')
        && WordTranslations.toHan(phrase).stream().noneMatch(WordLearner::isName)
        && Stream.of(phrase.split(" ", -1)).allMatch(word -> Places.spelled(word).isEmpty())
        && WordTranslations.of(span).stream()
            .map(Translation::english)
            .noneMatch(known -> bare(known).equals(bare(phrase)));
  }

  private static boolean isName(Translation known) {
    return known.kind() == WordKind.GROUP || known.kind() == WordKind.BRAND;
  }

  /** Without what makes no other word in comparison: the plural and small words. */
  private static String bare(String phrase) {
    return PLURAL.matcher(SMALL.matcher(phrase).replaceAll(" ")).replaceAll("");
  }
}
