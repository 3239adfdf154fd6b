package org.downstream.cli.report;

import java.io.IOException;
import java.io.Writer;
import org.downstream.cli.output.Printable;

/** Elements and escaped text. Nothing else reaches the page, so no name can become markup. */
final class Html {

  private final Writer out;

  Html(Writer out) {
    this.out = out;
  }

  /** Trusted text of this program, such as the style sheet. */
  Html raw(String markup) throws IOException {
    out.write(markup);
    return this;
  }

  /** A start tag; attributes as name, value, name, value. */
  Html open(String tag, String... attributes) throws IOException {
    out.write("<" + tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.write(" " + attributes[i] + "=\"" + escaped(attributes[i + 1]) + "\"");
    }
    out.write(">");
    return this;
  }

  Html close(String... tags) throws IOException {
    for (String tag : tags) {
      out.write("</" + tag + ">");
    }
    return this;
  }

  Html text(String text) throws IOException {
    out.write(escaped(text));
    return this;
  }

  /** A whole element with text in it. */
  Html element(String tag, String text, String... attributes) throws IOException {
    return open(tag, attributes).text(text).close(tag);
  }

  Html line() throws IOException {
    out.write("\n");
    return this;
  }

  static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    String printable = Printable.of(text);
    for (int i = 0; i < printable.length(); i++) {
      char each = printable.charAt(i);
      switch (each) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(each);
      }
    }
    return safe.toString();
  }
}
