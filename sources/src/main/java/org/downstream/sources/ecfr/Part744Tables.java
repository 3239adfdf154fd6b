package org.downstream.sources.ecfr;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.downstream.sources.published.LimitPassed;

/** Walks through the XML and hands on each row of the three tables. */
final class Part744Tables {

  private static final int DEEPEST = 64;
  private static final int MOST_ROWS = 100_000;
  private static final int MOST_CELLS = 100;

  private final XMLStreamReader xml;
  private final Set<Supplement> seen = EnumSet.noneOf(Supplement.class);
  private Optional<Supplement> supplement = Optional.empty();
  private Optional<CellBuilder> cell = Optional.empty();
  private List<Cell> cells = new ArrayList<>();
  private boolean inBody;
  private int row;
  private int depth;

  Part744Tables(XMLStreamReader xml) {
    this.xml = xml;
  }

  int supplementsSeen() {
    return seen.size();
  }

  void forEachRow(Consumer<RawRow> rows) throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName(), rows);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            cell.ifPresent(open -> open.append(xml.getText()));
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new DoctypeRefused();
        default -> {}
      }
    }
  }

  private void start(String element) {
    if (++depth > DEEPEST) {
      throw new LimitPassed("more than " + DEEPEST + " levels");
    }
    switch (element) {
      case "DIV9" -> {
        String title = xml.getAttributeValue(null, "N");
        supplement = title == null ? Optional.empty() : Supplement.titled(title);
        supplement.ifPresent(seen::add);
        row = 0;
      }
      case "TBODY" -> inBody = true;
      case "TR" -> cells = new ArrayList<>();
      case "TD" -> cell = inBody ? Optional.of(new CellBuilder()) : Optional.empty();
      case "br" -> cell.ifPresent(CellBuilder::lineEnd);
      case "sup" -> cell.ifPresent(open -> open.superscript(true));
      default -> {}
    }
  }

  private void end(String element, Consumer<RawRow> rows) {
    depth--;
    switch (element) {
      case "DIV9" -> supplement = Optional.empty();
      case "TBODY" -> inBody = false;
      case "sup" -> cell.ifPresent(open -> open.superscript(false));
      case "TD" -> {
        cell.ifPresent(open -> cells.add(open.cell()));
        cell = Optional.empty();
        if (cells.size() > MOST_CELLS) {
          throw new LimitPassed("more than " + MOST_CELLS + " cells in a row");
        }
      }
      case "TR" -> {
        if (inBody && supplement.isPresent()) {
          if (++row > MOST_ROWS) {
            throw new LimitPassed("more than " + MOST_ROWS + " rows");
          }
          rows.accept(new RawRow(supplement.get(), row, cells));
        }
      }
      default -> {}
    }
  }
}
