package org.downstream.trade;

/** The regulated acts of which a deal consists (15 CFR 734.13 to 734.16). */
public enum ActKind {
  /** Shipment out of the United States (734.13). */
  EXPORT(true),
  /** Shipment from one foreign country to another (734.14). */
  REEXPORT(true),
  /** Change of end use or end user within one foreign country (734.16). */
  TRANSFER_IN_COUNTRY(true),
  /** Movement inside the United States: no export. */
  DOMESTIC(true),
  /** Supply or renewal of a key that unlocks hardware (734.19). */
  KEY_SUPPLY(false),
  /** Use of computing power without receiving the item. */
  REMOTE_ACCESS(false),
  /** The holder goes on using what it holds. */
  CONTINUED_USE(false);

  private final boolean movesItem;

  ActKind(boolean movesItem) {
    this.movesItem = movesItem;
  }

  /** Whether the item comes into other hands. */
  public boolean movesItem() {
    return movesItem;
  }

  /** In plain words, such as "in-country transfer". */
  public String words() {
    return switch (this) {
      case EXPORT -> "export";
      case REEXPORT -> "reexport";
      case TRANSFER_IN_COUNTRY -> "in-country transfer";
      case DOMESTIC -> "movement inside the United States";
      case KEY_SUPPLY -> "supply of a key";
      case REMOTE_ACCESS -> "remote access";
      case CONTINUED_USE -> "continued use";
    };
  }
}
