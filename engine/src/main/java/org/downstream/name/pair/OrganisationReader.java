package org.downstream.name.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.downstream.name.dictionary.Simplified;
import org.downstream.name.pair.Word.Role;

/** Reads a name as that of an organisation or a vessel. */
final class OrganisationReader {
  private static final Set<String> SMALL =
      PairTables.words(
          """
          the of and for in on at to de du des del della di da do dos das la le les el al ul und der die
          das von et y e i a an van het og och ja no nr num number und. mv mt s
          """);

  private static final Map<String, String> PLACES_OF_TWO = new HashMap<>();

  static {
    for (String each :
        """
        hong kong=hongkong,united states=usa,united kingdom=uk,great britain=uk,saudi arabia=saudi,
        new zealand=newzealand,middle east=middle-east,costa rica=costarica,sri lanka=srilanka,
        south africa=southafrica,south korea=korea,north korea=northkorea,el salvador=elsalvador,
        puerto rico=puertorico,arab emirates=emirates,abu dhabi=abudhabi,latin america=americas,
        real estate=realestate
        """
            .strip()
            .split(",\\s*", -1)) {
      PLACES_OF_TWO.put(
          each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1));
    }
  }

  private static final String KOREAN_ENDS =
      "주식회사 유한회사 전자 은행 그룹 자동차 건설 화학 증권 보험 생명 중공업 제약 통신 에너지 항공 해운 대학교 병원 연구소";

  private static final float COUNTRY = 1.5f;
  private static final float BROAD = 0.6f;
  private static final float SHORT_BRAND = 2.5f;

  private final List<RawWord> raw;
  private final boolean[] legal;
  private final boolean capitals;
  private CompanyForms.Kind kind = CompanyForms.Kind.ANY;
  private final StringBuilder formWritten = new StringBuilder();

  private OrganisationReader(List<RawWord> raw) {
    this.raw = raw;
    this.legal = new boolean[raw.size()];
    this.capitals = raw.stream().allMatch(word -> upper(word.written()));
  }

  /** The reading; it has no words when the name has none. */
  static Reading read(List<RawWord> words) {
    OrganisationReader reader = new OrganisationReader(prepared(words));
    reader.findForms();
    return reader.reading();
  }

  private static List<RawWord> prepared(List<RawWord> words) {
    List<RawWord> prepared = new ArrayList<>();
    for (RawWord word : LetterWords.joined(words)) {
      if (word.writing() == Writing.HAN) {
        han(word, prepared);
      } else if (word.writing() == Writing.HANGUL) {
        ends(word, KOREAN_ENDS, prepared);
      } else if (word.writing() == Writing.ARABIC) {
        arabic(word, prepared);
      } else {
        prepared.add(word);
      }
    }
    return prepared;
  }

  /** The article is a word of its own. */
  private static void arabic(RawWord word, List<RawWord> prepared) {
    String bare = AbjadLetters.bare(word.folded());
    boolean article = bare.startsWith("ال") && bare.length() > 4;
    String rest = article ? bare.substring(2) : bare;
    prepared.add(word.withFolded(rest).writtenAs(rest));
  }

  private static void han(RawWord word, List<RawWord> prepared) {
    String folded = Simplified.fold(word.folded());
    ends(word.withFolded(folded), "股份有限公司 有限责任公司 有限公司 股份公司 株式会社 有限会社 合同会社 公司", prepared);
  }

  /** Takes a legal form that is written without a blank off both ends. */
  private static void ends(RawWord word, String forms, List<RawWord> prepared) {
    for (String form : forms.split(" ", -1)) {
      int length = word.folded().length();
      if (word.folded().equals(form)) {
        break;
      }
      if (length > form.length() && word.folded().endsWith(form)) {
        prepared.add(word.withFolded(word.folded().substring(0, length - form.length())));
        prepared.add(word.withFolded(form).writtenAs(form));
        return;
      }
      if (length > form.length() && word.folded().startsWith(form)) {
        prepared.add(word.withFolded(form).writtenAs(form));
        prepared.add(word.withFolded(word.folded().substring(form.length())));
        return;
      }
    }
    prepared.add(word);
  }

  private void findForms() {
    boolean more = true;
    while (more) {
      more = false;
      for (int i = 0; i < raw.size(); i++) {
        more |= !legal[i] && formAt(i);
      }
    }
    if (allLegal()) {
      java.util.Arrays.fill(legal, false);
      kind = CompanyForms.Kind.ANY;
      formWritten.setLength(0);
    }
  }

  private boolean allLegal() {
    for (int i = 0; i < legal.length; i++) {
      if (!legal[i] && !SMALL.contains(raw.get(i).folded())) {
        return false;
      }
    }
    return true;
  }

  private boolean formAt(int at) {
    for (CompanyForms.Form form : CompanyForms.startingWith(raw.get(at).folded())) {
      int end = at + form.words().size();
      if (end <= raw.size() && equal(form, at) && inPlace(form.place(), at, end)) {
        for (int i = at; i < end; i++) {
          legal[i] = true;
          formWritten.append(formWritten.length() == 0 ? "" : " ").append(raw.get(i).written());
        }
        kind = kind == CompanyForms.Kind.ANY ? form.kind() : kind;
        return true;
      }
    }
    return false;
  }

  private boolean equal(CompanyForms.Form form, int at) {
    for (int i = 0; i < form.words().size(); i++) {
      if (legal[at + i] || !raw.get(at + i).folded().equals(form.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean inPlace(CompanyForms.Place place, int at, int end) {
    boolean last = onlyFormsBetween(end, raw.size());
    boolean first = onlyFormsBetween(0, at);
    return switch (place) {
      case ANYWHERE -> true;
      case AT_AN_END -> last || first;
      case AT_THE_END -> last && at > 0;
    };
  }

  private boolean onlyFormsBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!legal[i]) {
        return false;
      }
    }
    return true;
  }

  private Reading reading() {
    List<Word> words = new ArrayList<>();
    boolean organisational = formWritten.length() > 0;
    int i = 0;
    while (i < raw.size()) {
      if (!legal[i]) {
        String two = i + 1 < raw.size() && !legal[i + 1] ? pair(i) : "";
        if (raw.get(i).writing() == Writing.HAN) {
          words.addAll(HanWords.of(raw.get(i)));
          i++;
          continue;
        }
        Word word = two.isEmpty() ? word(raw.get(i), words.isEmpty()) : place(i, two);
        words.add(word);
        i += two.isEmpty() ? 0 : 1;
        organisational |=
            word.role() == Role.BUSINESS
                || word.role() == Role.INSTITUTION
                || word.role() == Role.NUMBER;
      }
      i++;
    }
    return Reading.of(
        letAllCount(words), kind, formWritten.toString(), initials(), new int[0], organisational);
  }

  /** Without the small words, as in CNOOC and NUDT. */
  private String initials() {
    StringBuilder initials = new StringBuilder();
    for (RawWord word : raw) {
      if (!SMALL.contains(word.folded()) && word.writing() == Writing.LATIN) {
        initials.append(word.folded().charAt(0));
      }
    }
    return initials.toString();
  }

  private String pair(int at) {
    return PLACES_OF_TWO.getOrDefault(raw.get(at).folded() + " " + raw.get(at + 1).folded(), "");
  }

  private Word place(int at, String concept) {
    RawWord both =
        raw.get(at)
            .withFolded(concept)
            .writtenAs(raw.get(at).written() + " " + raw.get(at + 1).written());
    Role role = concept.equals("realestate") ? Role.BUSINESS : Role.PLACE;
    float weight = role == Role.PLACE ? COUNTRY : 1;
    return Word.of(both, new String[] {concept}, role, weight).withConcept(concept);
  }

  private static boolean upper(String written) {
    return written.equals(written.toUpperCase(java.util.Locale.ROOT));
  }

  /** Without a vowel, or in capitals beside words in small letters. */
  private boolean abbreviation(RawWord word) {
    int length = word.folded().length();
    return word.writing() == Writing.LATIN
        && length >= 2
        && length <= 5
        && ((upper(word.written()) && !capitals)
            || word.folded().chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0));
  }

  private Word word(RawWord raw, boolean first) {
    String number = SeriesNumbers.of(raw, first);
    if (!number.isEmpty()) {
      return Word.of(raw.withFolded(number), new String[] {number}, Role.NUMBER, 1);
    }
    String[] forms = Romanisation.forms(raw);
    if (SMALL.contains(raw.folded())) {
      return Word.of(raw, forms, Role.PARTICLE, 0);
    }
    Role role = abbreviation(raw) ? Role.ABBREVIATION : Role.CONTENT;
    return known(Word.of(raw, forms, role, weight(forms[0])));
  }

  private static float weight(String form) {
    return form.length() <= 3 ? SHORT_BRAND : BusinessWords.BRAND;
  }

  private static Word known(Word word) {
    Word byKey = known(word, word.key());
    if (!byKey.concept().isEmpty() || word.writing() == Writing.LATIN) {
      return byKey;
    }
    for (String form : word.forms()) {
      Word byForm = known(word, form);
      if (!byForm.concept().isEmpty()) {
        return byForm;
      }
    }
    return word;
  }

  private static Word known(Word word, String form) {
    BusinessWords.Known business = BusinessWords.of(form);
    Places.Place place = Places.of(form);
    if (place != null) {
      return word.withConcept(place.concept()).as(Role.PLACE, place.broad() ? BROAD : COUNTRY);
    }
    if (business != null) {
      Role role = business.institution() ? Role.INSTITUTION : Role.BUSINESS;
      return word.withConcept(business.concept()).as(role, business.weight());
    }
    return word;
  }

  /** A name of small words only is made of them. */
  private static List<Word> letAllCount(List<Word> words) {
    boolean counts = words.stream().anyMatch(word -> word.counts() || word.role() == Role.NUMBER);
    return counts ? words : words.stream().map(word -> word.as(Role.CONTENT, 1)).toList();
  }
}
