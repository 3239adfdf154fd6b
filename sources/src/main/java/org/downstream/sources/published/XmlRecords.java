package org.downstream.sources.published;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.downstream.sources.published.EntryProblem.Code;

/**
 * Reads XML element by element: those of given names are handed on whole, one at a time. Document
 * types and outside entities are refused, and an element larger than any entry is cut.
 */
public final class XmlRecords {

  private static final int DEEPEST = 64;
  private static final int MOST_NODES = 100_000;
  private static final int MOST_CHARACTERS = 8 << 20;

  private final Set<String> wanted;
  private final Consumer<XmlNode> root;
  private final Consumer<XmlNode> record;
  private final Deque<XmlNode> open = new ArrayDeque<>();
  private int depth;
  private int nodes;
  private int characters;
  private int skipped;

  private XmlRecords(Set<String> wanted, Consumer<XmlNode> root, Consumer<XmlNode> record) {
    this.wanted = wanted;
    this.root = root;
    this.record = record;
  }

  /**
   * Reads a file to its end.
   *
   * @param wanted the names of the elements to hand on
   * @param root takes the first element with its attributes
   * @param record takes each of them
   */
  public static void read(
      ListFile file, Set<String> wanted, Consumer<XmlNode> root, Consumer<XmlNode> record)
      throws IOException {
    try (InputStream in = file.open()) {
      XMLStreamReader xml = SafeXml.reader(in);
      new XmlRecords(wanted, root, record).read(xml);
    } catch (XMLStreamException malformed) {
      throw new FileRefused(
          EntryProblem.ofFile(Code.NOT_XML, SafeXml.place(malformed), "well-formed XML"));
    } catch (UncheckedIOException damaged) {
      throw Damaged.refusal(damaged);
    }
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    boolean first = true;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (first) {
            root.accept(node(xml));
            first = false;
          }
          start(xml);
        }
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text(xml);
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new FileRefused(
                EntryProblem.ofFile(
                    Code.DOCTYPE_REFUSED, "a document type or an entity", "XML without either"));
        default -> {}
      }
    }
  }

  private static XmlNode node(XMLStreamReader xml) {
    XmlNode node = new XmlNode(xml.getLocalName());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      node.attribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    return node;
  }

  private void start(XMLStreamReader xml) {
    if (++depth > DEEPEST) {
      throw new LimitPassed("more than " + DEEPEST + " levels");
    }
    if (open.isEmpty() && !wanted.contains(xml.getLocalName())) {
      return;
    }
    if (open.isEmpty()) {
      nodes = 0;
      characters = 0;
      skipped = 0;
    }
    if (skipped > 0 || ++nodes > MOST_NODES) {
      skipped++;
      open.getLast().markCut();
      return;
    }
    XmlNode node = node(xml);
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      characters += xml.getAttributeValue(i).length();
    }
    if (!open.isEmpty()) {
      open.getFirst().add(node);
    }
    open.push(node);
  }

  private void text(XMLStreamReader xml) {
    if (open.isEmpty() || skipped > 0) {
      return;
    }
    String piece = xml.getText();
    characters += piece.length();
    if (characters > MOST_CHARACTERS) {
      open.getLast().markCut();
      return;
    }
    open.getFirst().append(piece);
  }

  private void end() {
    depth--;
    if (skipped > 0) {
      skipped--;
      return;
    }
    if (!open.isEmpty()) {
      XmlNode closed = open.pop();
      if (open.isEmpty()) {
        record.accept(closed);
      }
    }
  }
}
