package org.downstream.sources.ecfr;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the name ends in "name, address". A comma ends it, unless a legal form ("Co., Ltd.") or the
 * body that an institute belongs to ("Institute of X, Academy of Y") follows.
 */
record NameEnd(String name, String rest) {

  private static final Pattern LEGAL_FORM =
      Pattern.compile(
          "(?i)^\\s*(?:(?:Co|Company|Ltd|Limited|Lt|Inc|Incorporated|L\\.?L\\.?C|LLP|Corp|Corporation|S\\.?A|"
              + "S\\.?A\\.?R\\.?L|S\\.?R\\.?L|S\\.?R\\.?O|S\\.?p\\.?A|GmbH|AG|KG|Pte|Pvt|PLC|B\\.?V|N\\.?V|Oy|AB|AS|"
              + "FZE|FZCO|FZ-LLC|FZC|FZ|JSC|OAO|ZAO|PAO|OJSC|PJSC|CJSC|OOO|AO|Sdn|Bhd|Lda|LP|L\\.P|Jr|Sirketi|Sanayi|Ticaret|DMCC|W\\.L\\.L|"
              + "S\\.?A\\.?L|d\\.o\\.o|Est|Establishment|Group|Holding|Holdings|Private|Proprietary|Pty|Ltda|EOOD|OOD|Kft|UAB|Unipessoal|"
              + "Institute|FSUE|FGUP|Branch)\\b\\.?\\s*(?:\\([^)]*\\))?\\.?\\s*){1,6}(?=,|;|\\n|\\.|$|\\(|(?:No|Flat|Floor|Room|Rm|Unit|Block|Building|Bldg|Workshop|Suite|Level)\\b|\\d|#)");
  private static final Pattern PART_OF_BODY =
      Pattern.compile(
          "(?i)^(?=[^,\\n;]*\\b(?:Institute|Academy|Laboratory|Department|Ministry|Faculty|School|Bureau)\\b)"
              + "(?![^,\\n;]*\\d)(?![^,\\n;]*\\b(?:Street|St|Road|Rd|Avenue|Ave|Park|Campus|District|Zone|Town|"
              + "Building|Bldg|Tower|Square|Lane|Floor|Room|Village|Metro|Station|City|County|Plaza|Center|Centre)\\b)"
              + "[^,\\n;]+");
  private static final Pattern ORGANISATION =
      Pattern.compile(
          "(?i)\\b(?:Institute|Academy|Laboratory|Department|Ministry|Faculty|School|Bureau|University|College|Center|Centre)\\b");
  private static final Pattern ADDRESS_AFTER_FORM =
      Pattern.compile(
          "(?i)\\b(?:Ltd|Limited|Inc|Co|LLC)\\b\\.?\\s+(?=(?:No\\b|Flat\\b|Floor\\b|Room\\b|Rm\\b|Unit\\b|"
              + "Block\\b|Building\\b|Bldg\\b|\\d|#|Workshop\\b|Suite\\b|Level\\b|P\\.O))");

  static NameEnd of(String text) {
    int end = 0;
    while (true) {
      int comma = next(text, end);
      if (comma < 0) {
        end = text.length();
        break;
      }
      if (text.charAt(comma) == '\n' || text.charAt(comma) == ';') {
        end = comma;
        break;
      }
      String after = text.substring(comma + 1);
      Matcher form = LEGAL_FORM.matcher(after);
      if (form.find()) {
        end = comma + 1 + form.end();
        continue;
      }
      Matcher body = PART_OF_BODY.matcher(after);
      if (body.find() && ORGANISATION.matcher(text.substring(0, comma)).find()) {
        end = comma + 1 + body.end();
        continue;
      }
      end = comma;
      break;
    }
    Matcher glued = ADDRESS_AFTER_FORM.matcher(text);
    if (glued.find() && glued.end() < end) {
      end = glued.end();
    }
    return new NameEnd(
        tidy(text.substring(0, end)), text.substring(end).replaceAll("^[\\s,;.]+", ""));
  }

  /** Without a trailing comma, blanks in a row, or a full stop that ends no abbreviation. */
  static String tidy(String name) {
    String tidy = name.replaceAll("\\s+", " ").replaceAll("[\\s,;:]+$", "").strip();
    boolean sentence =
        tidy.endsWith(".")
            && !tidy.matches(
                "(?is).*(?:\\b(?:co|ltd|inc|corp|llc|l\\.l\\.c|bhd|jr|sr|elec|tech|intl|pvt|pte|est|lt|sti|ltda|univ|mfg|dept|bros|pty|plc)|[\\s.,(](?:\\p{L}))\\.$");
    return sentence ? tidy.substring(0, tidy.length() - 1).strip() : tidy;
  }

  /**
   * The next comma outside parentheses, line end or semicolon from there; -1 when there is none.
   */
  private static int next(String text, int from) {
    int open = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(') {
        open++;
      } else if (c == ')') {
        open = Math.max(0, open - 1);
      } else if (c == '\n' || c == ';' || (c == ',' && open == 0)) {
        return i;
      }
    }
    return -1;
  }
}
