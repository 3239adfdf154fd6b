package org.downstream.sources.ecfr;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.downstream.watchlist.ListedParty.Scope;
import org.downstream.watchlist.ReviewPolicy;

/**
 * The licence columns of the Entity List, read for advanced-computing items (3A090, 4A090, 5A992.z
 * and their like).
 */
public final class LicenceColumns {

  private static final Pattern LIMITED =
      Pattern.compile("when used in|except for|apart from", Pattern.CASE_INSENSITIVE);
  private static final Pattern ON_THE_LIST =
      Pattern.compile(
          "^(for )?(all )?items (on the ccl|listed in supplement no\\. 2 to part 744)\\b");
  private static final Pattern ADVANCED_COMPUTING =
      Pattern.compile("\\b(3A090|4A090|5A992|3A991|4A994)\\b");
  private static final Pattern ALL_OTHER =
      Pattern.compile(
          "(policy of denial|presumption of denial|case-by-case|presumption of approval)"
              + "[^.;]{0,40}\\ball other");

  /** 15 CFR 744.23(d)(1): parties headquartered in Macau or Country Group D:5. */
  private static final Set<String> HEADQUARTERS_DENIED = Set.of("CN", "MO");

  private static final Pattern EXCEPT_NOT_DESCRIBED =
      Pattern.compile("except case-by-case[^.;]* not described in eccn");

  private LicenceColumns() {}

  /**
   * Every item only when the text says so without a limit. "Items on the CCL" and the items of
   * supplement 2 to part 744 hold every integrated circuit, computer and card (3A991, 4A994, 5A992
   * and above). Otherwise the entry must be read.
   */
  public static Scope scope(String requirement) {
    String text = requirement.toLowerCase(Locale.ROOT);
    if (LIMITED.matcher(requirement).find()) {
      return Scope.SOME_ITEMS;
    }
    if (text.contains("all items subject to the ear")) {
      return Scope.ALL_ITEMS;
    }
    return ON_THE_LIST.matcher(text).find() ? Scope.COMPUTING_ITEMS : Scope.SOME_ITEMS;
  }

  /**
   * The policy for an advanced-computing item. The exceptions that entries name (crime control
   * items, items against disease, telecommunications, the space station, food and medicine) do not
   * cover such an item, so the policy for "all other items" is the one that counts.
   */
  public static Optional<ReviewPolicy> policy(String policy, String country) {
    Optional<ReviewPolicy> stated = stated(policy);
    boolean referred = policy.contains("744.23(d)") && HEADQUARTERS_DENIED.contains(country);
    return stated.isEmpty() && referred ? Optional.of(ReviewPolicy.PRESUMPTION_OF_DENIAL) : stated;
  }

  /** What the text says itself; empty when it only refers to another section. */
  static Optional<ReviewPolicy> stated(String policy) {
    String text = policy.toLowerCase(Locale.ROOT);
    if (EXCEPT_NOT_DESCRIBED.matcher(text).find() && !ADVANCED_COMPUTING.matcher(policy).find()) {
      return Optional.of(ReviewPolicy.CASE_BY_CASE);
    }
    var other = ALL_OTHER.matcher(text);
    if (other.find()) {
      return named(other.group(1));
    }
    return named(text);
  }

  /** The strictest that the text names. */
  private static Optional<ReviewPolicy> named(String text) {
    if (text.contains("policy of denial")) {
      return Optional.of(ReviewPolicy.DENIAL);
    }
    if (text.contains("presumption of denial")) {
      return Optional.of(ReviewPolicy.PRESUMPTION_OF_DENIAL);
    }
    if (text.contains("case-by-case")) {
      return Optional.of(ReviewPolicy.CASE_BY_CASE);
    }
    if (text.contains("presumption of approval")) {
      return Optional.of(ReviewPolicy.PRESUMPTION_OF_APPROVAL);
    }
    return Optional.empty();
  }
}
