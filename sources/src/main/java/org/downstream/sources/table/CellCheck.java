package org.downstream.sources.table;

import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks one value against the declaration of its column, all but references. */
final class CellCheck {

  private static final int DIGITS = 30;
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");
  private static final Pattern SIGNED = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");
  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private final NearestName names;

  CellCheck(NearestName names) {
    this.names = names;
  }

  Optional<CellFault> faultOf(String text, Column column) {
    return switch (column.type()) {
      case TEXT, KEY, REFERENCE -> Optional.empty();
      case CODE, YES_NO -> code(text, column);
      case DATE -> date(text);
      case NUMBER -> number(text);
      case WHOLE ->
          faultUnless(
              WHOLE.matcher(text).matches(),
              new CellFault(ProblemCode.NUMBER_INVALID, "a whole number such as 64"));
      case PERCENT -> percent(text);
      case COUNTRY -> country(text);
      case CURRENCY -> currency(text);
    };
  }

  private static Optional<CellFault> faultUnless(boolean right, CellFault fault) {
    return right ? Optional.empty() : Optional.of(fault);
  }

  private Optional<CellFault> code(String text, Column column) {
    if (column.codes().contains(text)) {
      return Optional.empty();
    }
    String expected = "one of: " + String.join(", ", column.codes());
    String nearest = names.to(text, column.codes());
    return Optional.of(new CellFault(ProblemCode.CODE_UNKNOWN, expected, nearest));
  }

  private static Optional<CellFault> date(String text) {
    return faultUnless(
        Day.of(text).isPresent(),
        new CellFault(
            ProblemCode.DATE_INVALID, "a day of the years 1500 to 2199, such as 2023-10-17"));
  }

  private static Optional<CellFault> number(String text) {
    return faultUnless(
        text.length() <= DIGITS && NUMBER.matcher(text).matches(),
        new CellFault(
            ProblemCode.NUMBER_INVALID,
            "a plain number such as 1250000.50, not negative, at most 30 digits"));
  }

  private static Optional<CellFault> percent(String text) {
    if (text.length() > DIGITS || !SIGNED.matcher(text).matches()) {
      return Optional.of(
          new CellFault(
              ProblemCode.NUMBER_INVALID,
              "a percentage as a plain number, such as 33.3; empty when unknown",
              withoutSign(text)));
    }
    boolean within =
        !text.startsWith("-")
            && new java.math.BigDecimal(text).compareTo(java.math.BigDecimal.valueOf(100)) <= 0;
    return faultUnless(within, new CellFault(ProblemCode.SHARE_OUT_OF_RANGE, "0 to 100 percent"));
  }

  /** "51%" and "51,5" are probably 51 and 51.5. */
  private static String withoutSign(String text) {
    String plain =
        text.replaceFirst(" ?[%％]$", "").replaceFirst("^([0-9]{1,3}),([0-9]+)$", "$1.$2");
    boolean near =
        plain.length() <= DIGITS
            && NUMBER.matcher(plain).matches()
            && new java.math.BigDecimal(plain).compareTo(java.math.BigDecimal.valueOf(100)) <= 0;
    return near ? plain : "";
  }

  private Optional<CellFault> country(String text) {
    if (Countries.known(text)) {
      return Optional.empty();
    }
    return Optional.of(
        new CellFault(
            ProblemCode.COUNTRY_UNKNOWN,
            "a country as ISO 3166 alpha-2, such as SG",
            Countries.nearest(text, names)));
  }

  private Optional<CellFault> currency(String text) {
    if (CURRENCIES.contains(text.toUpperCase(Locale.ROOT))) {
      return Optional.empty();
    }
    String nearest = text.equalsIgnoreCase("RMB") ? "CNY" : names.to(text, CURRENCIES);
    return Optional.of(
        new CellFault(
            ProblemCode.CURRENCY_UNKNOWN, "a currency as ISO 4217, such as USD", nearest));
  }
}
