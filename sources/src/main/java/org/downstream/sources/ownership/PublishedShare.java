package org.downstream.sources.ownership;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.downstream.ownership.Share;
import org.downstream.sources.table.ProblemCode;

/** A share as registers write it. What is no plain number within 0 to 100 leaves it unknown. */
public final class PublishedShare {

  private static final int DIGITS = 40;
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
  private static final Pattern NEARLY = Pattern.compile("([0-9]{1,3})(?:[.,]([0-9]{1,20}))? ?%?");
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private PublishedShare() {}

  /** The share between two bounds in percent; an empty bound is open. */
  public static Share of(StatedRow row, String field, String low, String high) {
    BigDecimal least = percent(row, field, low).orElse(BigDecimal.ZERO);
    BigDecimal most =
        (low.equals(high) && !low.isEmpty() ? quietly(high) : percent(row, field, high))
            .orElse(WHOLE);
    if (least.compareTo(most) > 0) {
      row.warn(
          ProblemCode.SHARE_OUT_OF_RANGE,
          field,
          low + " to " + high,
          "the smaller bound first; taken as unknown",
          high + " to " + low);
      return Share.UNKNOWN;
    }
    return new Share(least, most);
  }

  private static Optional<BigDecimal> percent(StatedRow row, String field, String text) {
    Optional<BigDecimal> value = quietly(text);
    if (text.isBlank() || value.isPresent()) {
      return value;
    }
    boolean number = text.length() <= DIGITS && NUMBER.matcher(text.strip()).matches();
    row.warn(
        number ? ProblemCode.SHARE_OUT_OF_RANGE : ProblemCode.NUMBER_INVALID,
        field,
        text,
        number
            ? "0 to 100 percent; taken as unknown"
            : "a percentage as a plain number, such as 33.3; taken as unknown",
        nearest(text.strip()));
    return Optional.empty();
  }

  private static Optional<BigDecimal> quietly(String text) {
    String number = text.strip();
    if (number.length() > DIGITS || !NUMBER.matcher(number).matches()) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(number);
    return value.signum() < 0 || value.compareTo(WHOLE) > 0 ? Optional.empty() : Optional.of(value);
  }

  /** "51%" and "51,5" are probably 51 and 51.5. */
  private static String nearest(String text) {
    var nearly = NEARLY.matcher(text);
    if (!nearly.matches()) {
      return "";
    }
    String value = nearly.group(1) + (nearly.group(2) == null ? "" : "." + nearly.group(2));
    return quietly(value).isPresent() ? value : "";
  }
}
