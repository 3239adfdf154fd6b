package org.downstream.screening;

import java.util.Locale;
import org.downstream.party.Party;
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

  /** Whether the provision names the party, as supp. 8 to 15 CFR part 740 does. */
  static boolean named(Provision provision, Party party) {
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
