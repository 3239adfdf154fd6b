package org.downstream.party;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a register calls a party. Two parties with the same identifier are one.
 *
 * @param scheme the kind of register
 * @param value in capitals, without spaces; for a register with its code before it, such as
 *     "GB:7444723"
 */
public record Identifier(Scheme scheme, String value) implements Comparable<Identifier> {

  private static final Pattern REGISTER = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,12})?|RA[0-9]{6}");
  private static final String USCC_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] USCC_WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };
  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
  private static final int LONGEST = 60;

  /** The kinds of registers. */
  public enum Scheme {
    /** Legal entity identifier, ISO 17442. */
    LEI,
    /** Unified social credit code of China, GB 32100-2015. */
    USCC,
    /** A security the party has issued, ISO 6166. A party can have many. */
    ISIN,
    /**
     * The number in a register: that of companies of a country by the code of the country, another
     * one by its code in the list of org-id.guide or of GLEIF.
     */
    REGISTER;

    /** Whether a party has only one, so that two different ones are two parties. */
    public boolean single() {
      return this == LEI || this == USCC;
    }
  }

  /** An LEI, if its check digits are right (ISO 7064, MOD 97-10). */
  public static Optional<Identifier> lei(String written) {
    String value = plain(written);
    return value.matches("[A-Z0-9]{18}[0-9]{2}")
            && new BigInteger(digits(value)).mod(NINETY_SEVEN).intValue() == 1
        ? Optional.of(new Identifier(Scheme.LEI, value))
        : Optional.empty();
  }

  /** A unified social credit code, if its check sign is right (MOD 31). */
  public static Optional<Identifier> uscc(String written) {
    String value = plain(written);
    if (value.length() != 18 || !value.chars().allMatch(c -> USCC_SIGNS.indexOf(c) >= 0)) {
      return Optional.empty();
    }
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += USCC_SIGNS.indexOf(value.charAt(i)) * USCC_WEIGHTS[i];
    }
    return USCC_SIGNS.indexOf(value.charAt(17)) == (31 - sum % 31) % 31
        ? Optional.of(new Identifier(Scheme.USCC, value))
        : Optional.empty();
  }

  /** An ISIN, if its check digit is right. */
  public static Optional<Identifier> isin(String written) {
    String value = plain(written);
    if (!value.matches("[A-Z]{2}[A-Z0-9]{9}[0-9]")) {
      return Optional.empty();
    }
    String digits = digits(value);
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int counted = i % 2 == 1 ? 2 * digit : digit;
      sum += counted / 10 + counted % 10;
    }
    return sum % 10 == 0 ? Optional.of(new Identifier(Scheme.ISIN, value)) : Optional.empty();
  }

  /**
   * The number in a register. A number that is a unified social credit code becomes that; leading
   * zeros do not count.
   *
   * @param register a country as ISO 3166 alpha-2 for its register of companies, or the code of
   *     another register
   */
  public static Optional<Identifier> registered(String register, String number) {
    Optional<Identifier> uscc = uscc(number);
    if (uscc.isPresent()) {
      return uscc;
    }
    String code = register.strip().toUpperCase(Locale.ROOT);
    String value = plain(number).replaceFirst("^0+(?=.)", "");
    return REGISTER.matcher(code).matches() && !value.isEmpty() && value.length() <= LONGEST
        ? Optional.of(new Identifier(Scheme.REGISTER, code + ":" + value))
        : Optional.empty();
  }

  /** As written in a book: "lei:…", "uscc:…", "isin:…", or a register, such as "gb:07444723". */
  public static Optional<Identifier> of(String written) {
    int colon = written.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    String scheme = written.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    String value = written.substring(colon + 1);
    return switch (scheme) {
      case "lei" -> lei(value);
      case "uscc" -> uscc(value);
      case "isin" -> isin(value);
      default -> registered(scheme, value);
    };
  }

  private static String plain(String written) {
    StringBuilder plain = new StringBuilder();
    written
        .toUpperCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** Letters as 10 to 35. */
  private static String digits(String value) {
    StringBuilder digits = new StringBuilder();
    value.chars().forEach(c -> digits.append(Character.digit(c, 36)));
    return digits.toString();
  }

  @Override
  public int compareTo(Identifier other) {
    return Comparator.comparing(Identifier::scheme)
        .thenComparing(Identifier::value)
        .compare(this, other);
  }

  /** As written in a book. */
  @Override
  public String toString() {
    return scheme == Scheme.REGISTER
        ? value.toLowerCase(Locale.ROOT)
        : scheme.name().toLowerCase(Locale.ROOT) + ":" + value;
  }
}
