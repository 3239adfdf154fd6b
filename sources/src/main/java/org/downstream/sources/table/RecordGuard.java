package org.downstream.sources.table;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Stands between a file and its parser: cuts rows that are too long, so that memory stays bounded
 * and the rows after them are still read, and notes the rows whose quotes are wrong.
 */
final class RecordGuard extends Reader {

  /** Where in a row the last letter stands. */
  private enum Place {
    START_OF_CELL,
    BARE,
    QUOTED,
    AFTER_QUOTE,
    /** In text that follows a closing quote. */
    STRAY
  }

  private final Reader in;
  private final char delimiter;
  private final int longest;
  private final char[] incoming = new char[8192];
  private final Map<Long, ProblemCode> flaws = new HashMap<>();
  private int next;
  private int end;
  private Place place = Place.START_OF_CELL;
  private boolean afterReturn;
  private boolean cutting;
  private long record = 1;
  private int length;

  RecordGuard(Reader in, Delimiter delimiter, int longest) {
    this.in = in;
    this.delimiter = delimiter.letter();
    this.longest = longest;
  }

  /** What is wrong with the row as a whole; asked once for each row, in order. */
  Optional<ProblemCode> flawOf(long row) {
    return Optional.ofNullable(flaws.remove(row));
  }

  /** {@inheritDoc} There must be room for two letters, since a quote may be put before one. */
  @Override
  public int read(char[] out, int from, int count) throws IOException {
    if (count < 2) {
      throw new IllegalArgumentException("There must be room for two letters.");
    }
    int written = 0;
    while (written == 0) {
      if (next == end && !fetch()) {
        return -1;
      }
      while (next < end && written + 2 <= count) {
        written += pass(incoming[next++], out, from + written);
      }
    }
    return written;
  }

  private boolean fetch() throws IOException {
    next = 0;
    end = Math.max(0, in.read(incoming));
    if (end == 0 && place == Place.QUOTED) {
      flaws.put(record, ProblemCode.QUOTE_UNCLOSED);
    }
    return end > 0;
  }

  /** Puts out what the parser is to see for this letter, and says how many letters that is. */
  private int pass(char letter, char[] out, int at) {
    Place before = place;
    if (place != Place.QUOTED && (letter == '\n' || letter == '\r')) {
      boolean closes = place == Place.STRAY && !cutting;
      endOfLine(letter);
      return put(closes, letter, out, at);
    }
    afterReturn = false;
    place = after(letter);
    length++;
    if (length > longest) {
      return cut(before, out, at);
    }
    // Text after a closing quote is passed on as if its quotes were doubled, which keeps it as
    // read.
    boolean doubles = place == Place.STRAY && (before == Place.AFTER_QUOTE || letter == '"');
    boolean closes = place == Place.START_OF_CELL && before == Place.STRAY;
    return put(doubles || closes, letter, out, at);
  }

  private static int put(boolean quoteFirst, char letter, char[] out, int at) {
    if (!quoteFirst) {
      out[at] = letter;
      return 1;
    }
    out[at] = '"';
    out[at + 1] = letter;
    return 2;
  }

  /** The first letter too many gives way to a quote when a quoted cell has to be closed. */
  private int cut(Place before, char[] out, int at) {
    if (cutting) {
      return 0;
    }
    cutting = true;
    flaws.put(record, ProblemCode.FIELD_TOO_LONG);
    out[at] = '"';
    return before == Place.QUOTED || before == Place.STRAY ? 1 : 0;
  }

  private void endOfLine(char letter) {
    if (letter == '\n' && afterReturn) {
      afterReturn = false;
      return;
    }
    afterReturn = letter == '\r';
    record++;
    length = 0;
    cutting = false;
    place = Place.START_OF_CELL;
  }

  private Place after(char letter) {
    boolean separates = letter == delimiter;
    return switch (place) {
      case START_OF_CELL ->
          letter == '"' ? Place.QUOTED : separates ? Place.START_OF_CELL : Place.BARE;
      case BARE -> separates ? Place.START_OF_CELL : Place.BARE;
      case QUOTED -> letter == '"' ? Place.AFTER_QUOTE : Place.QUOTED;
      case STRAY -> separates ? Place.START_OF_CELL : Place.STRAY;
      case AFTER_QUOTE ->
          letter == '"' ? Place.QUOTED : separates ? Place.START_OF_CELL : strayText();
    };
  }

  private Place strayText() {
    flaws.putIfAbsent(record, ProblemCode.QUOTE_MISPLACED);
    return Place.STRAY;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
