package org.downstream.trade;

/** The kinds of deal that a book holds. */
public enum DealKind {
  /** Goods change owner. */
  SALE(true),
  /** Hardware is let for a term. */
  LEASE(true),
  /** A lessee lets on. */
  SUBLEASE(true),
  /** Computing time on hardware that stays with the provider. */
  CLOUD_RENTAL(false),
  /** An account, and with it the computing time, is sold on. */
  ACCOUNT_RESALE(false),
  /** Hardware is handed over without a sale. */
  HANDOVER(true),
  /** A software or hardware key that unlocks hardware is sold or renewed (15 CFR 734.19). */
  SOFTWARE_KEY(false),
  /** The holder goes on using what it holds; nothing changes hands. */
  OWN_USE(false);

  private final boolean movesByNature;

  DealKind(boolean movesByNature) {
    this.movesByNature = movesByNature;
  }

  /** Whether goods of such a deal normally come into the other side's hands. */
  public boolean movesByNature() {
    return movesByNature;
  }

  /** The word used in a book. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
