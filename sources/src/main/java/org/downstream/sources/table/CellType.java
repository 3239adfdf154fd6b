package org.downstream.sources.table;

/** What a cell holds. */
public enum CellType {
  /** Any text. */
  TEXT("string"),
  /** The key of the row. */
  KEY("string"),
  /** The key of a row in another file, or of another row. */
  REFERENCE("string"),
  /** One of a few words. */
  CODE("string"),
  /** {@code yes} or {@code no}. */
  YES_NO("boolean"),
  /** A day. */
  DATE("date"),
  /** A plain number that is not negative. */
  NUMBER("number"),
  /** A plain whole number that is not negative. */
  WHOLE("integer"),
  /** 0 to 100, without the sign. */
  PERCENT("number"),
  /** ISO 3166 alpha-2. */
  COUNTRY("string"),
  /** ISO 4217. */
  CURRENCY("string");

  private final String schemaType;

  CellType(String schemaType) {
    this.schemaType = schemaType;
  }

  /** The name of the type in a Frictionless Table Schema. */
  String schemaType() {
    return schemaType;
  }
}
