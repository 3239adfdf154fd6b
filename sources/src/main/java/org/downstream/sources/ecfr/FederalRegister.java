package org.downstream.sources.ecfr;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.downstream.evidence.Citation;

/**
 * A page of the Federal Register and the day on which it was published.
 *
 * @param volume such as 84
 * @param page such as 54004
 */
public record FederalRegister(int volume, int page, LocalDate published) {

  private static final Pattern CITED =
      Pattern.compile(
          "(\\d{2,3})\\s*FR(?:\\s+FR)?\\s+(\\d{1,6})(?:\\s+preview citation details)?[.,]?\\s*"
              + "(?:(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})|([A-Z][a-z]+)\\.?\\s+(\\d{1,2}),\\s*(\\d{4}))");

  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{1,3}) FR (\\d{1,6}), (\\d{4}-\\d{2}-\\d{2})");

  /**
   * What a citation cell holds.
   *
   * @param pages oldest first
   * @param rest what is left when they are taken out
   */
  record Cited(List<FederalRegister> pages, String rest) {}

  static Cited in(String cell) {
    List<FederalRegister> pages = new ArrayList<>();
    StringBuilder rest = new StringBuilder();
    Matcher matcher = CITED.matcher(cell);
    while (matcher.find()) {
      Optional<FederalRegister> page = page(matcher);
      page.ifPresent(pages::add);
      matcher.appendReplacement(
          rest, page.isPresent() ? "" : Matcher.quoteReplacement(matcher.group()));
    }
    matcher.appendTail(rest);
    pages.sort(
        Comparator.comparing(FederalRegister::published)
            .thenComparingInt(FederalRegister::volume)
            .thenComparingInt(FederalRegister::page));
    return new Cited(
        pages.stream().distinct().toList(), rest.toString().replaceAll("[\\s.,;]+", " ").strip());
  }

  /** The page that {@link #citation} wrote. */
  public static Optional<FederalRegister> of(Citation citation) {
    Matcher matcher = WRITTEN.matcher(citation.text());
    return matcher.matches()
        ? Optional.of(
            new FederalRegister(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                LocalDate.parse(matcher.group(3))))
        : Optional.empty();
  }

  /** Such as "84 FR 54004, 2019-10-09", with its address at federalregister.gov. */
  public Citation citation() {
    return new Citation(
        volume + " FR " + page + ", " + published,
        String.format(
            Locale.ROOT, "https://www.federalregister.gov/citation/%d-FR-%d", volume, page));
  }

  private static Optional<FederalRegister> page(Matcher matcher) {
    try {
      LocalDate published =
          matcher.group(3) != null
              ? LocalDate.of(
                  year(matcher.group(5)),
                  Integer.parseInt(matcher.group(3)),
                  Integer.parseInt(matcher.group(4)))
              : LocalDate.of(
                  Integer.parseInt(matcher.group(8)),
                  month(matcher.group(6)),
                  Integer.parseInt(matcher.group(7)));
      return Optional.of(
          new FederalRegister(
              Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), published));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The Entity List is of 1997, so that two figures are never ambiguous. */
  private static int year(String written) {
    int year = Integer.parseInt(written);
    return year >= 1000 ? year : year >= 90 ? 1900 + year : 2000 + year;
  }

  private static Month month(String written) {
    String start = written.substring(0, Math.min(3, written.length())).toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().startsWith(start)) {
        return month;
      }
    }
    throw new DateTimeException("no month");
  }
}
