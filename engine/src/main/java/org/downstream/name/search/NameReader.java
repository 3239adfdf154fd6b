package org.downstream.name.search;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.downstream.name.Folding;
import org.downstream.name.dictionary.LegalForm;
import org.downstream.name.dictionary.Simplified;

/**
 * Takes a name apart into pieces: Latin words and runs of Chinese characters, each with the work it
 * does. Forms in law and fillers are left out. An object of this class is for one thread.
 */
final class NameReader {
  /** A name with more pieces or characters is cut there. */
  static final int MOST_PIECES = 60;

  private static final int LONGEST_NAME = 400;
  private static final int LONGEST_HAN_FORM = 9;
  private static final Pattern INITIALS =
      Pattern.compile("(?<![a-z0-9])[a-z](?:\\. ?[a-z])+(?![a-z0-9])");

  private final NameDictionary dictionary;

  int size;
  final String[] text = new String[MOST_PIECES];
  final WordClass[] kind = new WordClass[MOST_PIECES];
  final boolean[] han = new boolean[MOST_PIECES];

  /** Whether a form in law was left out. */
  boolean legalForm;

  /** Whether there is nothing but a form in law, which then is all that the name has. */
  boolean onlyForm;

  private int words;
  private String[] word = new String[256];
  private int[] wordEnd = new int[256];

  NameReader(NameDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** The name as it is compared: folded, simplified, in Latin letters or Chinese characters. */
  static String fold(String name) {
    String cut = name.length() > LONGEST_NAME ? cut(name) : name;
    boolean ascii = true;
    for (int i = 0; i < cut.length() && ascii; i++) {
      ascii = cut.charAt(i) < 0x80;
    }
    if (ascii) {
      return cut.toLowerCase(Locale.ROOT);
    }
    String folded = Simplified.fold(Folding.fold(cut));
    return hasOtherScript(folded) ? Folding.fold(Icu.TO_LATIN.transliterate(folded)) : folded;
  }

  private static String cut(String name) {
    int end = Character.isHighSurrogate(name.charAt(LONGEST_NAME - 1)) ? 1 : 0;
    return name.substring(0, LONGEST_NAME - end);
  }

  private static boolean hasOtherScript(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x24F
          && Character.isLetter(c)
          && !Character.isIdeographic(c)
          && !Character.isSurrogate(c)) {
        return true;
      }
    }
    return false;
  }

  /** Reads a folded name. */
  void read(String foldedName) {
    String folded =
        foldedName.indexOf('.') < 0
            ? foldedName
            : INITIALS.matcher(foldedName).replaceAll(NameReader::withoutDots);
    size = 0;
    legalForm = false;
    onlyForm = false;
    words = 0;
    int at = 0;
    while (at < folded.length()) {
      int c = folded.codePointAt(at);
      if (Character.isIdeographic(c)) {
        settleWords();
        int end = at;
        while (end < folded.length() && Character.isIdeographic(folded.codePointAt(end))) {
          end += Character.charCount(folded.codePointAt(end));
        }
        addHan(folded.substring(at, end));
        at = end;
      } else if (isWord(c)) {
        at = addWord(folded, at);
      } else {
        if (c == '&') {
          push("and", at);
        }
        at += Character.charCount(c);
      }
    }
    settleWords();
  }

  private static String withoutDots(MatchResult initials) {
    return initials.group().replace(".", "").replace(" ", "");
  }

  private static boolean isWord(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || (c > 0x7F && Character.isLetterOrDigit(c));
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '`' || c == '´' || c == '‘' || c == '’' || c == 'ʻ' || c == 'ʼ';
  }

  private int addWord(String folded, int from) {
    StringBuilder letters = new StringBuilder();
    int at = from;
    while (at < folded.length()) {
      int c = folded.codePointAt(at);
      if (isWord(c) && !Character.isIdeographic(c) && !isApostrophe(c)) {
        letters.appendCodePoint(c);
      } else if (!isApostrophe(c)) {
        break;
      }
      at += Character.charCount(c);
    }
    int digits = 0;
    while (digits < letters.length() && Character.isDigit(letters.charAt(digits))) {
      digits++;
    }
    if (digits > 0 && letters.length() - digits >= 3) {
      push(letters.substring(0, digits), at);
      push(letters.substring(digits), at);
    } else if (letters.length() > 0) {
      push(letters.toString(), at);
    }
    return Math.max(at, from + 1);
  }

  private void push(String letters, int end) {
    if (words < word.length) {
      wordEnd[words] = end;
      word[words++] = letters;
    }
  }

  /** Gives each of the words read since the last Chinese run its work. */
  private void settleWords() {
    int first = size;
    int at = 0;
    while (at < words && size < MOST_PIECES) {
      at += addPhrase(at);
    }
    words = 0;
    settleEnds(first);
  }

  private int addPhrase(int at) {
    unglue(at);
    for (int n = Math.min(dictionary.longestPhrase(word[at]), words - at); n >= 1; n--) {
      String phrase =
          n == 1 ? word[at] : String.join(" ", java.util.Arrays.asList(word).subList(at, at + n));
      LegalForm.Where where = dictionary.legalForm(phrase);
      boolean alone = at == 0 && n == words && size == 0;
      onlyForm |= where != null && alone;
      if (where != null && !alone) {
        legalForm |= where == LegalForm.Where.ANYWHERE;
        if (where != LegalForm.Where.ANYWHERE) {
          add(phrase, WordClass.LEGAL, false);
        }
        return n;
      }
      if (dictionary.isRegion(phrase)) {
        add(n == 1 ? phrase : phrase.replace(" ", ""), WordClass.REGION, false);
        return n;
      }
    }
    addWord(word[at]);
    return 1;
  }

  /** PROTECTIONCO.,LTD. is protection and a form in law. */
  private void unglue(int at) {
    if (at + 1 < words
        && word[at].length() > 5
        && word[at].endsWith("co")
        && (word[at + 1].equals("ltd") || word[at + 1].equals("limited"))) {
      String whole = word[at];
      if (dictionary.classOf(LatinSpelling.canonical(whole.substring(0, whole.length() - 2)))
          != WordClass.BRAND) {
        word[at] = whole.substring(0, whole.length() - 2);
      }
    }
  }

  private void addWord(String one) {
    String number = Numbers.of(one);
    if (!number.isEmpty()) {
      add(number, WordClass.NUMBER, false);
      return;
    }
    WordClass work = dictionary.classOf(one);
    if (work == WordClass.FILLER) {
      return;
    }
    String canonical = LatinSpelling.canonical(one);
    add(canonical, work == WordClass.BRAND ? dictionary.classOf(canonical) : work, false);
  }

  /** Forms that are words too count as forms only at the end, or the beginning, of a name. */
  private void settleEnds(int first) {
    int tail = size;
    while (tail > first
        && (kind[tail - 1] == WordClass.LEGAL || kind[tail - 1] == WordClass.REGION)) {
      tail--;
    }
    if (tail == first) {
      tail = first + 1;
    }
    int kept = first;
    for (int i = first; i < size; i++) {
      if (kind[i] == WordClass.LEGAL) {
        boolean head =
            i == first
                && dictionary.legalForm(text[i]) == LegalForm.Where.EITHER_END
                && size > first + 1;
        if (i >= tail || head) {
          legalForm = true;
          continue;
        }
        text[i] = text[i].replace(" ", "");
        kind[i] =
            dictionary.classOf(text[i]) == WordClass.REGION ? WordClass.REGION : WordClass.BRAND;
      }
      text[kept] = text[i];
      kind[kept] = kind[i];
      han[kept] = han[i];
      kept++;
    }
    size = kept;
  }

  private void addHan(String run) {
    onlyForm |= size == 0 && dictionary.legalForm(run) != null;
    String rest = run;
    boolean more = true;
    while (more) {
      more = false;
      for (int n = Math.min(LONGEST_HAN_FORM, rest.length()); n >= 2; n--) {
        if (dictionary.legalForm(rest.substring(rest.length() - n)) != null
            && (n < rest.length() || size > 0)) {
          rest = rest.substring(0, rest.length() - n);
          legalForm = true;
          more = true;
          break;
        }
        LegalForm.Where head = dictionary.legalForm(rest.substring(0, n));
        if (head == LegalForm.Where.EITHER_END && n < rest.length()) {
          rest = rest.substring(n);
          legalForm = true;
          more = true;
          break;
        }
      }
    }
    if (!rest.isEmpty()) {
      add(rest, WordClass.BRAND, true);
    }
  }

  private void add(String piece, WordClass work, boolean isHan) {
    if (size < MOST_PIECES) {
      text[size] = piece;
      kind[size] = work;
      han[size++] = isHan;
    }
  }

  /** Held apart, since it takes a while to build. */
  private static final class Icu {
    static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }
}
