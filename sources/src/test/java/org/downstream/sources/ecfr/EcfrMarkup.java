package org.downstream.sources.ecfr;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tiny texts in the markup of the official XML, written by hand with invented parties. */
final class EcfrMarkup {

  static final String ALL = "For all items subject to the EAR. (See &#xA7; 744.11 of the EAR)";
  static final String DENIAL = "Presumption of denial";
  static final String CITED = "84 FR 54004, 10/9/19.";

  private EcfrMarkup() {}

  static String row(String... cells) {
    StringBuilder row = new StringBuilder("<TR>\n");
    for (String cell : cells) {
      row.append("<TD class=\"left border-right-single\">").append(cell).append("</TD>\n");
    }
    return row.append("</TR>\n").toString();
  }

  /** A row of the Entity List below a country heading. */
  static String entity(String text) {
    return row("CHINA, PEOPLE'S REPUBLIC OF", text, ALL, DENIAL, CITED);
  }

  static String supplement(int number, String... rows) {
    return "<DIV9 N=\"Supplement No. "
        + number
        + " to Part 744\" TYPE=\"APPENDIX\">\n<HEAD>Supplement No. "
        + number
        + "</HEAD>\n<DIV width=\"100%\"><TABLE>\n<THEAD><TR><TH>Country</TH></TR></THEAD>\n<TBODY>\n"
        + String.join("", rows)
        + "</TBODY>\n<TFOOT><TR><TD colspan=\"5\"><sup>1</sup> For this entity</TD></TR></TFOOT>"
        + "</TABLE></DIV>\n</DIV9>\n";
  }

  static String part(String... supplements) {
    return "<?xml version=\"1.0\"?>\n<DIV5 N=\"744\" TYPE=\"PART\">\n"
        + String.join("", supplements)
        + "</DIV5>\n";
  }

  static Part744 read(String xml) {
    return new Part744Reader().read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  static Part744 entityList(String... rows) {
    return read(part(supplement(4, rows)));
  }

  /** The entries of one entity cell. */
  static List<PublishedEntry> entities(String text) {
    return entityList(entity(text)).entries();
  }
}
