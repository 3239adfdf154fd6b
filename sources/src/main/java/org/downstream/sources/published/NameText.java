package org.downstream.sources.published;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The text of a name or another field, freed of what cannot be seen. */
public final class NameText {

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Pattern BLANKS =
      Pattern.compile("[\\s\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]+");
  private static final Pattern WRONGLY_DECODED =
      Pattern.compile("\uFFFD|[\u0080-\u009F]|Ã[\u0080-\u00BF©¨¼¶¤±³]|â€|ï¿½");

  private NameText() {}

  /** Whether a character takes no room: marks of direction, joiners, byte order marks, controls. */
  public static boolean invisible(int c) {
    return c == 0x00AD
        || c == 0x034F
        || c == 0x061C
        || c == 0x180E
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || c == 0xFEFF
        || (c >= 0xFFF9 && c <= 0xFFFB)
        || (c >= 0xE0000 && c <= 0xE007F);
  }

  /** Whether any character of the text takes no room. */
  public static boolean hasInvisible(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (invisible(c) || (Character.isISOControl(c) && !Character.isWhitespace(c))) {
        return true;
      }
      i += Character.charCount(c);
    }
    return false;
  }

  /** Whether characters were lost, or are what UTF-8 looks like when read as something else. */
  public static boolean doubtful(String text) {
    return WRONGLY_DECODED.matcher(text).find();
  }

  /** Without invisible characters and controls, each run of blanks as one space. */
  public static String clean(String text) {
    String decoded = doubtful(text) ? repaired(text) : text;
    String seen = decoded;
    if (hasInvisible(decoded)) {
      StringBuilder kept = new StringBuilder(decoded.length());
      decoded
          .codePoints()
          .filter(c -> !invisible(c) && !(Character.isISOControl(c) && !Character.isWhitespace(c)))
          .forEach(kept::appendCodePoint);
      seen = kept.toString();
    }
    return BLANKS.matcher(seen).replaceAll(" ").strip();
  }

  /**
   * The text as it was before UTF-8 was read as a Western encoding, or a Western encoding as
   * Latin-1; unchanged where that gives no text.
   */
  private static String repaired(String text) {
    String western = text;
    if (text.chars().anyMatch(c -> c >= 0x80 && c <= 0x9F)) {
      StringBuilder letters = new StringBuilder(text.length());
      text.chars()
          .forEach(
              c ->
                  letters.append(
                      c >= 0x80 && c <= 0x9F
                          ? new String(new byte[] {(byte) c}, WESTERN)
                          : String.valueOf((char) c)));
      western = letters.toString();
    }
    try {
      ByteBuffer bytes = WESTERN.newEncoder().encode(CharBuffer.wrap(western));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException wasRight) {
      return western;
    }
  }
}
