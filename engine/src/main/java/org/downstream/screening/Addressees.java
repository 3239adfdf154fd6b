package org.downstream.screening;

import java.util.Locale;
import org.downstream.party.Party;
import org.downstream.party.PartyKind;
import org.downstream.rule.Provision;

/** Says whom a letter binds. */
final class Addressees {

  private Addressees() {}

  /** Whether the party says that it got the letter, or bears the name of an addressee. */
  static boolean include(Provision provision, Party party) {
    return party.lettersReceived().contains(provision.id())
        || party.names().stream()
            .map(Addressees::fold)
            .anyMatch(
                name ->
                    provision.addressees().stream().map(Addressees::fold).anyMatch(name::equals));
  }

  /**
   * Whether the provision names the party, as supp. 8 to 15 CFR part 740 does. "government of AE"
   * means every party of that kind that is registered there; a state-owned company is a company.
   */
  static boolean named(Provision provision, Party party) {
    if (party.kind() == PartyKind.GOVERNMENT
        && party
            .country()
            .map(of -> provision.named().contains("government of " + of))
            .orElse(false)) {
      return true;
    }
    // Most provisions name nobody, and folding the names of a party costs microseconds.
    return !provision.named().isEmpty()
        && party.names().stream()
            .map(Addressees::fold)
            .anyMatch(
                name -> provision.named().stream().map(Addressees::fold).anyMatch(name::equals));
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
