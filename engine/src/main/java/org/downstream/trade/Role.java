package org.downstream.trade;

/** The part that a party has in a deal. */
public enum Role {
  /** Ships, sells, lets or hands over. */
  SUPPLIER(false),
  /** Buys, leases or rents (15 CFR 748.5(c)). */
  PURCHASER(true),
  /** Receives for delivery to another (15 CFR 748.5(d)). */
  INTERMEDIATE_CONSIGNEE(true),
  /** Is the principal receiving party abroad (15 CFR 748.5(e)). */
  ULTIMATE_CONSIGNEE(true),
  /** Receives and ultimately uses (15 CFR 748.5(f)). */
  END_USER(true),
  /** Uses the computing power from afar and receives no item. */
  REMOTE_USER(false),
  /** Comes to hold the item by a later deal, after another has been its end user. */
  LATER_HOLDER(false),
  /** Comes to use the computing power by a later deal, after another has been its end user. */
  LATER_USER(false),
  /** Pays. */
  PAYER(false),
  /** Carries. */
  FORWARDER(false);

  private final boolean partyToTheTransaction;

  Role(boolean partyToTheTransaction) {
    this.partyToTheTransaction = partyToTheTransaction;
  }

  /** Whether the role makes one a party to the transaction under 15 CFR 748.5(c) to (f). */
  public boolean partyToTheTransaction() {
    return partyToTheTransaction;
  }

  /** In plain words. */
  public String words() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}
