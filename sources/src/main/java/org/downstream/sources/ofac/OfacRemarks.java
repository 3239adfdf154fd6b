package org.downstream.sources.ofac;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.downstream.sources.published.Days;
import org.downstream.sources.published.PartyDraft;

/** The remarks of the legacy format, in which numbers, dates and weak aliases stand as words. */
final class OfacRemarks {

  private static final Pattern WEAK = Pattern.compile("(?:alt\\. )?a\\.k\\.a\\. '(.+)'\\.?");
  private static final Pattern FORMER = Pattern.compile("(?:alt\\. )?f\\.k\\.a\\. '(.+)'\\.?");
  private static final Pattern ISSUER = Pattern.compile("(?:alt\\. )?Issuer Name (.+)");
  private static final Pattern LISTED = Pattern.compile("Listing Date \\([^)]*\\):? (.+)");
  private static final Pattern OF_COUNTRY =
      Pattern.compile("(?:alt\\. )?(?:nationality|citizen) (.+)");

  private static final List<String> NUMBERS =
      List.of(
          "Unified Social Credit Code (USCC)",
          "Equity Ticker",
          "ISIN",
          "Legal Entity Number",
          "Registration Number",
          "Registration ID",
          "Business Registration Number",
          "Company Number",
          "Commercial Registry Number",
          "Chinese Commercial Code",
          "Government Gazette Number",
          "Tax ID No.",
          "SWIFT/BIC",
          "D-U-N-S Number",
          "Vessel Registration Identification",
          "MMSI",
          "Aircraft Manufacturer's Serial Number (MSN)",
          "Passport",
          "National ID No.",
          "Identification Number",
          "Economic Register Number",
          "Trade License No.",
          "Digital Currency Address");
  private static final Pattern NUMBER_AND_COUNTRY =
      Pattern.compile("(.+?)(?: \\(([^()]+)\\))?(?: (?:issued|expires) .*)?\\.?");

  private OfacRemarks() {}

  static void read(String remarks, PartyDraft draft) {
    if (remarks.isEmpty()) {
      return;
    }
    draft.remark(remarks);
    for (String item : remarks.split(";\\s+", -1)) {
      item(item.strip(), draft);
    }
  }

  private static void item(String item, PartyDraft draft) {
    Matcher weak = WEAK.matcher(item);
    Matcher former = FORMER.matcher(item);
    Matcher issuer = ISSUER.matcher(item);
    Matcher listed = LISTED.matcher(item);
    Matcher country = OF_COUNTRY.matcher(item);
    if (weak.matches()) {
      draft.weakAlias(weak.group(1));
    } else if (former.matches()) {
      draft.alias(former.group(1));
    } else if (issuer.matches()) {
      // An issuer may be a company of the same group.
      draft.weakAlias(issuer.group(1));
    } else if (listed.matches()) {
      Days.dayFirst(listed.group(1).replaceAll("\\.$", ""))
          .filter(day -> draft.from().map(day::isBefore).orElse(true))
          .ifPresent(draft::from);
    } else if (country.matches()) {
      draft.country(country.group(1).replaceAll("\\.$", ""));
    } else {
      number(item.startsWith("alt. ") ? item.substring(5) : item, draft);
    }
  }

  private static void number(String item, PartyDraft draft) {
    for (String type : NUMBERS) {
      if (item.startsWith(type + " ")) {
        Matcher parts = NUMBER_AND_COUNTRY.matcher(item.substring(type.length() + 1));
        if (parts.matches()) {
          draft.identifier(type, parts.group(1), parts.group(2) == null ? "" : parts.group(2));
        }
        return;
      }
    }
  }
}
