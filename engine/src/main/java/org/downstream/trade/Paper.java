package org.downstream.trade;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.downstream.evidence.Provenance;

/**
 * A paper held for a deal: a licence with its conditions, a notice, a purchase order, a statement
 * or one certification of a file.
 *
 * @param deal the deal it is held for
 * @param kind what it is
 * @param number its number; for a certification the item of 15 CFR part 748, supp. 2(dd)(1), such
 *     as "iv"
 * @param date when it was given or sent
 * @param conditions coded conditions of a licence, such as "no_listed_remote_access"
 * @param provenance the row it was read from
 */
public record Paper(
    DealId deal,
    Kind kind,
    Optional<String> number,
    Optional<LocalDate> date,
    Set<String> conditions,
    Provenance provenance) {

  /** The conditions of a licence that the rulebook can test. */
  public static final Set<String> CONDITIONS =
      Set.of("no_listed_remote_access", "no_m5_remote_access", "no_resale", "named_site_only");

  /** The nine certifications of 15 CFR part 748, supp. 2(dd)(1). */
  public static final Set<String> CERTIFICATIONS =
      Set.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");

  /** What a paper is. */
  public enum Kind {
    /** A licence. */
    LICENCE,
    /** A notice to BIS for License Exception NAC (15 CFR 740.8). */
    NOTICE,
    /** A written purchase order. */
    PURCHASE_ORDER,
    /** A statement under 15 CFR 744.15(b). */
    UVL_STATEMENT,
    /** One certification of 15 CFR part 748, supp. 2(dd)(1). */
    CERTIFICATION
  }

  public Paper {
    conditions = Set.copyOf(conditions);
  }
}
