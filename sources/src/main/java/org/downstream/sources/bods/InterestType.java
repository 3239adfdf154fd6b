package org.downstream.sources.bods;

import java.util.Locale;
import java.util.Optional;
import org.downstream.ownership.OwnershipStake.Kind;

/** What an interest of the standard means for ownership. */
enum InterestType {
  SHAREHOLDING(Kind.EQUITY, Weight.STATED),
  VOTING_RIGHTS(Kind.VOTING, Weight.STATED),
  APPOINTMENT_OF_BOARD(Kind.CONTROL, Weight.STATED),
  OTHER_INFLUENCE_OR_CONTROL(Kind.CONTROL, Weight.STATED),
  INFLUENCE_OR_CONTROL(Kind.CONTROL, Weight.STATED),
  OTHER_INFLUENCE_OR_CONTROL_OF_TRUST(Kind.CONTROL, Weight.STATED),
  CONTROL_VIA_COMPANY_RULES_OR_ARTICLES(Kind.CONTROL, Weight.STATED),
  CONTROL_BY_LEGAL_FRAMEWORK(Kind.CONTROL, Weight.STATED),
  RIGHTS_GRANTED_BY_CONTRACT(Kind.CONTROL, Weight.STATED),
  TRUSTEE(Kind.CONTROL, Weight.STATED),
  TRUSTEE_OF_TRUST(Kind.CONTROL, Weight.STATED),
  PROTECTOR(Kind.CONTROL, Weight.STATED),
  PROTECTOR_OF_TRUST(Kind.CONTROL, Weight.STATED),
  CONDITIONAL_RIGHTS_GRANTED_BY_CONTRACT(Kind.VOTING, Weight.AT_MOST),
  SETTLOR(Kind.VOTING, Weight.AT_MOST),
  SETTLOR_OF_TRUST(Kind.VOTING, Weight.AT_MOST),
  BENEFICIARY_OF_LEGAL_ARRANGEMENT(Kind.EQUITY, Weight.AT_MOST),
  BENEFICIARY_OF_TRUST(Kind.EQUITY, Weight.AT_MOST),
  RIGHTS_TO_SURPLUS_ASSETS(Kind.EQUITY, Weight.AT_MOST),
  RIGHTS_TO_SURPLUS_ASSETS_ON_DISSOLUTION(Kind.EQUITY, Weight.AT_MOST),
  RIGHTS_TO_PROFIT_OR_INCOME(Kind.EQUITY, Weight.AT_MOST),
  RIGHTS_TO_PROFIT_OR_INCOME_FROM_ASSETS(Kind.EQUITY, Weight.AT_MOST),
  ENJOYMENT_AND_USE_OF_ASSETS(Kind.EQUITY, Weight.AT_MOST),
  RIGHT_TO_PROFIT_OR_INCOME_FROM_ASSETS(Kind.EQUITY, Weight.AT_MOST),
  NOMINATOR(Kind.EQUITY, Weight.AT_MOST),
  NOMINEE(Kind.NOMINEE, Weight.STATED),
  UNKNOWN_INTEREST(Kind.EQUITY, Weight.AT_MOST),
  UNPUBLISHED_INTEREST(Kind.EQUITY, Weight.AT_MOST),
  SENIOR_MANAGING_OFFICIAL(Kind.CONTROL, Weight.OFFICE),
  BOARD_MEMBER(Kind.CONTROL, Weight.OFFICE),
  BOARD_CHAIR(Kind.CONTROL, Weight.OFFICE);

  /** How much of the statement can be taken as settled. */
  enum Weight {
    /** As stated. */
    STATED,
    /** No share is settled; the stated one is the most it can be. */
    AT_MOST,
    /** An office, which is no stake. */
    OFFICE
  }

  private final Kind kind;
  private final Weight weight;

  InterestType(Kind kind, Weight weight) {
    this.kind = kind;
    this.weight = weight;
  }

  Kind kind() {
    return kind;
  }

  Weight weight() {
    return weight;
  }

  /** The type of that code, in the spelling of any version. */
  static Optional<InterestType> of(String code) {
    String sought = code.replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT);
    for (InterestType each : values()) {
      if (each.name().replace("_", "").toLowerCase(Locale.ROOT).equals(sought)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** The code as version 0.4 writes it. */
  String code() {
    StringBuilder code = new StringBuilder();
    for (String word : name().split("_", -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      code.append(code.isEmpty() ? lower : word.charAt(0) + lower.substring(1));
    }
    return code.toString();
  }
}
