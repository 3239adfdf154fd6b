package org.downstream.screening;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import org.downstream.trade.Role;

/** All the parts that one party has in a deal. There are few such sets, and each is made once. */
final class Parts {

  private static final Role[] ROLES = Role.values();
  private static final AtomicReferenceArray<Parts> MADE =
      new AtomicReferenceArray<>(1 << ROLES.length);

  private final int bits;
  private final Set<String> names;
  private final String words;
  private final boolean counted;
  private final boolean onlyServes;

  private Parts(int bits, EnumSet<Role> roles) {
    this.bits = bits;
    this.names = roles.stream().map(Role::name).collect(Collectors.toUnmodifiableSet());
    this.words = roles.stream().sorted().map(Role::words).collect(Collectors.joining(" and "));
    this.counted = roles.stream().anyMatch(Role::partyToTheTransaction);
    this.onlyServes =
        roles.stream()
            .allMatch(
                role -> role == Role.SUPPLIER || role == Role.PAYER || role == Role.FORWARDER);
  }

  /** The parts whose bits are set. */
  static Parts of(int bits) {
    Parts found = MADE.get(bits);
    if (found == null) {
      EnumSet<Role> roles = EnumSet.noneOf(Role.class);
      for (Role role : ROLES) {
        if ((bits & bit(role)) != 0) {
          roles.add(role);
        }
      }
      found = new Parts(bits, roles);
      MADE.set(bits, found);
    }
    return found;
  }

  static int bit(Role role) {
    return 1 << role.ordinal();
  }

  /** The bits of all these parts. */
  int bits() {
    return bits;
  }

  /** Whether one of those parts is among them. */
  boolean any(int ofBits) {
    return (bits & ofBits) != 0;
  }

  /** As conditions name them. */
  Set<String> names() {
    return names;
  }

  /** Such as "supplier and payer". */
  String words() {
    return words;
  }

  /** Whether one of them makes one a party to the transaction (15 CFR 748.5(c) to (f)). */
  boolean counted() {
    return counted;
  }

  /** Whether they are no more than to supply, pay or carry. */
  boolean onlyServes() {
    return onlyServes;
  }
}
