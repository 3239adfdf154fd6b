package org.downstream.trade;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.downstream.evidence.Provenance;

/**
 * A paper held for a deal: a licence with its conditions, a notice, a purchase order, a statement,
 * an attestation, a proof of carriage or one certification of a file.
 *
 * @param deal the deal it is held for
 * @param kind what it is
 * @param number its number; for a certification the item of 15 CFR part 748, supp. 2(dd)(1), such
 *     as "iv"; for an attestation of transistors how many thousand million, such as "28.5"
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
    CERTIFICATION,
    /** Proof that the goods were aboard a carrier on its date. */
    BILL_OF_LADING,
    /** Proof that the goods were exported, reexported or handed over on its date. */
    PROOF_OF_EXPORT,
    /** Performance attested by an approved or authorised designer (Note 1.a to 3A090.a). */
    DESIGNER_ATTESTATION,
    /**
     * Transistors of the package in thousand millions, as number, attested by who packaged it (Note
     * 1.b and c to 3A090.a).
     */
    TRANSISTOR_ATTESTATION,
    /** That the package holds no high-bandwidth memory (Note 1.b and c to 3A090.a). */
    NO_HBM_ATTESTATION,
    /** The written confirmation of the packaging site (15 CFR 740.25(c)(2)). */
    PACKAGING_CONFIRMATION
  }

  public Paper {
    conditions = Set.copyOf(conditions);
  }
}
