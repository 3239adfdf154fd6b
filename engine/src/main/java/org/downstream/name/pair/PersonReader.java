package org.downstream.name.pair;

import java.util.ArrayList;
import java.util.List;
import org.downstream.name.dictionary.Simplified;
import org.downstream.name.pair.Word.Role;

/** Reads a name as that of a person. */
final class PersonReader {
  private static final String ARTICLE = "ال";
  private static final float COMMON = 0.6f;
  private static final float TITLE = 0.3f;

  private final List<Word> words = new ArrayList<>();
  private final boolean capitals;

  private PersonReader(List<RawWord> raw) {
    this.capitals = raw.stream().allMatch(word -> word.written().equals(upper(word.written())));
  }

  private static String upper(String text) {
    return text.toUpperCase(java.util.Locale.ROOT);
  }

  /** The reading; it has no words when the name has none. */
  static Reading read(List<RawWord> raw) {
    PersonReader reader = new PersonReader(raw);
    for (int i = 0; i < raw.size(); i++) {
      reader.take(raw.get(i), i, raw.size());
    }
    reader.settle();
    PinyinWords.addWadeGiles(reader.words);
    return Reading.of(reader.words, CompanyForms.Kind.ANY, "", "", kin(reader.words), false);
  }

  private void take(RawWord raw, int at, int count) {
    if (raw.folded().equals("and") && raw.written().equals("&")) {
      return;
    }
    if (at > 0 && at == count - 1 && count > 2 && PersonWords.isCompanyEnd(raw.folded())) {
      return;
    }
    switch (raw.writing()) {
      case HAN -> han(raw);
      case HANGUL -> hangul(raw);
      case ARABIC -> arabic(raw);
      case LATIN -> latin(raw, at, count);
      default -> words.add(word(raw, at));
    }
  }

  private void han(RawWord raw) {
    List<String> parts = HanLetters.nameParts(Simplified.fold(raw.folded()));
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      List<String> spelled =
          i == 0 && parts.size() > 1 ? HanLetters.family(part) : HanLetters.given(part);
      String[] forms = spelled.isEmpty() ? new String[] {part} : spelled.toArray(String[]::new);
      words.add(Word.of(raw.withFolded(part).writtenAs(part), forms, Role.CONTENT, 1));
    }
  }

  private void hangul(RawWord raw) {
    for (String part : HangulLetters.nameParts(raw.folded())) {
      RawWord each = raw.withFolded(part).writtenAs(part);
      words.add(Word.of(each, Romanisation.forms(each), Role.CONTENT, 1));
    }
  }

  private void arabic(RawWord raw) {
    String bare = AbjadLetters.bare(raw.folded());
    if (bare.startsWith(ARTICLE) && bare.length() > 4) {
      words.add(
          Word.of(
              raw.withFolded(ARTICLE).writtenAs(ARTICLE), new String[] {"al"}, Role.PARTICLE, 0));
      String rest = bare.substring(2);
      words.add(word(raw.withFolded(rest).writtenAs(rest), words.size()));
    } else if (bare.equals("بن") || bare.equals("ابن")) {
      words.add(Word.of(raw, new String[] {"bin"}, Role.KIN, 0));
    } else {
      words.add(word(raw, words.size()));
    }
  }

  private void latin(RawWord raw, int at, int count) {
    if (raw.dotted() || lettersOnly(raw, at, count)) {
      for (int i = 0; i < raw.folded().length(); i++) {
        String letter = raw.folded().substring(i, i + 1);
        RawWord initial = raw.withFolded(letter).writtenAs(upper(letter));
        words.add(Word.of(initial, new String[] {letter}, Role.INITIAL, 0.5f));
      }
    } else {
      words.add(word(raw, at));
    }
  }

  /** Such as JC in JC Juncker: capitals without a vowel, beside a name in small letters. */
  private boolean lettersOnly(RawWord raw, int at, int count) {
    String word = raw.folded();
    return !capitals
        && word.length() == 2
        && at < count - 1
        && raw.written().equals(upper(word))
        && word.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0);
  }

  private static Word word(RawWord raw, int at) {
    String[] forms = Romanisation.forms(raw);
    String form = forms[0];
    if (raw.writing() == Writing.LATIN && form.length() == 1) {
      return Word.of(raw, forms, Role.INITIAL, 0.5f);
    }
    Role role = role(form, at);
    float weight =
        switch (role) {
          case TITLE -> TITLE;
          case PARTICLE, KIN, SUFFIX -> 0;
          default -> PersonWords.isCommon(form) || PersonWords.isTitle(form) ? COMMON : 1;
        };
    return Word.of(raw, forms, role, weight).withMarks(GivenNames.marks(form));
  }

  private static Role role(String form, int at) {
    if (PersonWords.isKin(form) && (at > 0 || !form.equals("ben"))) {
      return Role.KIN;
    }
    if (PersonWords.isTitle(form) && (at == 0 || PersonWords.isOnlyTitle(form))) {
      return Role.TITLE;
    }
    if (PersonWords.isParticle(form)) {
      return Role.PARTICLE;
    }
    return at > 0 && PersonWords.isSuffix(form) ? Role.SUFFIX : Role.CONTENT;
  }

  /** Where hardly a name is left, words such as King and El are names. */
  private void settle() {
    last();
    promote(Role.TITLE);
    promote(Role.PARTICLE);
    promote(Role.SUFFIX);
    promote(Role.KIN);
  }

  /** No name ends with a particle: Kim Jong-il, Aung San. */
  private void last() {
    int at = words.size() - 1;
    if (at > 0
        && words.get(at).role() == Role.PARTICLE
        && words.get(at).afterComma() == 0
        && !words.get(at).form().equals("na")) {
      words.set(at, words.get(at).as(Role.CONTENT, COMMON));
    }
  }

  private void promote(Role role) {
    long names = words.stream().filter(word -> word.role() == Role.CONTENT).count();
    long all = words.stream().filter(Word::counts).count();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean needed = role == Role.TITLE ? names < 2 : all == 0;
      if (word.role() == role && needed && !PersonWords.isOnlyTitle(word.form())) {
        words.set(i, word.as(Role.CONTENT, 1));
      }
    }
  }

  /** Pairs of places: a son or daughter, and the father named after bin or the like. */
  private static int[] kin(List<Word> words) {
    List<Integer> pairs = new ArrayList<>();
    int last = words.size() - 1;
    for (int i = 0; i <= last; i++) {
      if (words.get(i).role() == Role.KIN && last >= 2) {
        int son = i == 0 ? 2 : i - 1;
        int father = i == last ? 0 : i + 1;
        if (son != father && words.get(son).counts() && words.get(father).counts()) {
          pairs.add(son);
          pairs.add(father);
        }
      }
    }
    return pairs.stream().mapToInt(Integer::intValue).toArray();
  }
}
