package org.downstream.name.search;

import java.util.Arrays;
import org.downstream.name.NameBearer;

/** The names as written, the entity of each, and what is known of its bearer. */
final class NameTable {
  private static final NameRole[] ROLES = NameRole.values();
  private static final NameBearer[] BEARERS = NameBearer.values();

  private byte[] letters = new byte[1 << 10];
  private int[] start = new int[1 << 6];
  private int[] entity = new int[1 << 6];
  private byte[] facts = new byte[1 << 6];
  private short[] country = new short[1 << 6];
  private int size;

  int size() {
    return size;
  }

  void add(int ofEntity, String name, NameRole role, NameBearer bearer, String ofCountry) {
    if (size + 1 == start.length) {
      int longer = size + (size >> 1) + 2;
      start = Arrays.copyOf(start, longer);
      entity = Arrays.copyOf(entity, longer);
      facts = Arrays.copyOf(facts, longer);
      country = Arrays.copyOf(country, longer);
    }
    byte[] text = Utf8.of(name);
    int end = start[size] + text.length;
    if (end > letters.length) {
      letters = Arrays.copyOf(letters, Math.max(end, letters.length + (letters.length >> 1)));
    }
    System.arraycopy(text, 0, letters, start[size], text.length);
    entity[size] = ofEntity;
    facts[size] = (byte) ((role.ordinal() << 2) | bearer.ordinal());
    country[size] =
        ofCountry.length() == 2 ? (short) ((ofCountry.charAt(0) << 8) | ofCountry.charAt(1)) : 0;
    start[++size] = end;
  }

  void trim() {
    letters = Arrays.copyOf(letters, start[size]);
    start = Arrays.copyOf(start, size + 1);
    entity = Arrays.copyOf(entity, size);
    facts = Arrays.copyOf(facts, size);
    country = Arrays.copyOf(country, size);
  }

  String name(int row) {
    return Utf8.string(letters, start[row], start[row + 1]);
  }

  int entity(int row) {
    return entity[row];
  }

  NameRole role(int row) {
    return ROLES[facts[row] >> 2];
  }

  NameBearer bearer(int row) {
    return BEARERS[facts[row] & 3];
  }

  String country(int row) {
    int code = country[row];
    return code == 0 ? "" : "" + (char) (code >> 8) + (char) (code & 0xFF);
  }

  long bytes() {
    return letters.length + 4L * start.length + 4L * entity.length + 3L * facts.length;
  }
}
