package org.downstream.name.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.downstream.name.dictionary.Alias;
import org.downstream.name.dictionary.Aliases;
import org.downstream.name.dictionary.Place;
import org.downstream.name.dictionary.Translation;
import org.downstream.name.dictionary.WordKind;
import org.downstream.name.dictionary.WordTranslations;
import org.downstream.name.pair.Word.Role;

/**
 * The words of a Chinese name of an organisation, each with what it is in Latin letters: places and
 * business words in English, trade names as the dictionary has them, everything else in pinyin.
 */
final class HanWords {
  private static final int SHORTEST = 2;
  private static final String COMPANY = "公司";
  private static final String DIGITS = "零一二三四五六七八九";
  private static final Pattern NUMBER = Pattern.compile("第([零一二三四五六七八九十百0-9]{1,5})");
  private static final float PLACE = 1.5f;
  private static final Map<String, Set<String>> TRADE_NAMES = new HashMap<>();
  private static final int LONGEST;

  static {
    int longest = WordTranslations.longest();
    for (Alias alias : Aliases.shipped()) {
      if (alias.kind() != Alias.Kind.FORMER) {
        TRADE_NAMES
            .computeIfAbsent(alias.name(), name -> new LinkedHashSet<>())
            .add(asOne(alias.otherName()));
        longest = Math.max(longest, alias.name().length());
      }
    }
    LONGEST = longest;
  }

  private final RawWord raw;
  private final List<Word> words = new ArrayList<>();
  private final StringBuilder brand = new StringBuilder();

  private HanWords(RawWord raw) {
    this.raw = raw;
  }

  /** The words, the longest known ones first; the name is in simplified characters. */
  static List<Word> of(RawWord raw) {
    HanWords reading = new HanWords(raw);
    String name = raw.folded();
    int at = 0;
    while (at < name.length()) {
      at += reading.step(name, at);
    }
    reading.endBrand();
    return reading.words;
  }

  private int step(String name, int at) {
    if (name.startsWith(COMPANY, at) && at > 0) {
      endBrand();
      return COMPANY.length();
    }
    Matcher number = NUMBER.matcher(name).region(at, name.length());
    if (number.lookingAt()) {
      endBrand();
      String value = Integer.toString(value(number.group(1)));
      words.add(
          Word.of(
              raw.withFolded(value).writtenAs(number.group()),
              new String[] {value},
              Role.NUMBER,
              1));
      return number.group().length();
    }
    for (int length = Math.min(LONGEST, name.length() - at); length >= SHORTEST; length--) {
      Optional<Word> known = known(name.substring(at, at + length));
      if (known.isPresent()) {
        endBrand();
        words.add(known.get());
        return length;
      }
    }
    int next = Character.charCount(name.codePointAt(at));
    brand.append(name, at, at + next);
    return next;
  }

  private void endBrand() {
    if (brand.length() > 0) {
      String text = brand.toString();
      brand.setLength(0);
      words.add(word(text, new LinkedHashSet<>(HanLetters.given(text)), Role.CONTENT, 3));
    }
  }

  /** Of 五十四 or 54. */
  private static int value(String numerals) {
    int value = 0;
    int last = 0;
    for (int i = 0; i < numerals.length(); i++) {
      char c = numerals.charAt(i);
      if (c == '百' || c == '十') {
        int times = c == '百' ? 100 : 10;
        value += Math.max(1, last) * times;
        last = 0;
      } else {
        int digit = c >= '0' && c <= '9' ? c - '0' : DIGITS.indexOf(c);
        last = last * 10 + digit;
      }
    }
    return value + last;
  }

  private Optional<Word> known(String han) {
    Optional<Place> place = org.downstream.name.dictionary.Places.of(han);
    Set<String> tradeNames = TRADE_NAMES.getOrDefault(han, Set.of());
    List<Translation> translations = WordTranslations.of(han);
    if (!tradeNames.isEmpty() && place.isEmpty()) {
      Set<String> forms = new LinkedHashSet<>(tradeNames);
      translations.forEach(each -> forms.add(asOne(each.english())));
      forms.addAll(HanLetters.given(han));
      return Optional.of(word(han, forms, Role.TRADE_NAME, 3));
    }
    if (place.isPresent()) {
      Set<String> forms = new LinkedHashSet<>();
      place.get().english().forEach(each -> forms.add(asOne(each)));
      translations.forEach(each -> forms.add(asOne(each.english())));
      return Optional.of(concept(word(han, forms, Role.PLACE, PLACE)));
    }
    if (translations.isEmpty()) {
      return Optional.empty();
    }
    Set<String> forms = new LinkedHashSet<>();
    translations.forEach(each -> forms.add(asOne(each.english())));
    WordKind kind = translations.get(0).kind();
    return Optional.of(
        switch (kind) {
          case GROUP, BRAND -> {
            forms.addAll(HanLetters.given(han));
            yield word(han, forms, Role.TRADE_NAME, 3);
          }
          case REGION -> concept(word(han, forms, Role.PLACE, PLACE));
          case ACTIVITY -> concept(word(han, forms, Role.BUSINESS, 1));
          case INSTITUTION -> concept(word(han, forms, Role.INSTITUTION, 1));
        });
  }

  private Word word(String han, Set<String> forms, Role role, float weight) {
    forms.remove("");
    String[] spelled = forms.isEmpty() ? new String[] {han} : forms.toArray(String[]::new);
    return Word.of(raw.withFolded(han).writtenAs(han), spelled, role, weight);
  }

  /** Ties the word to the English one that stands for it, and takes its weight. */
  private static Word concept(Word word) {
    for (String form : word.forms()) {
      Places.Place place = Places.of(form);
      if (place != null) {
        return word.withConcept(place.concept());
      }
      BusinessWords.Known known = BusinessWords.of(form);
      if (known != null) {
        return word.withConcept(known.concept()).as(word.role(), known.weight());
      }
    }
    return word;
  }

  private static String asOne(String english) {
    StringBuilder one = new StringBuilder(english.length());
    Letters.fold(english.toLowerCase(Locale.ROOT))
        .chars()
        .filter(c -> c < 0x80 && Character.isLetterOrDigit(c))
        .forEach(c -> one.append((char) c));
    return one.toString();
  }
}
