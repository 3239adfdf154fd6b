package org.downstream.cli.report;

import java.io.IOException;
import java.io.Writer;
import org.downstream.cli.output.Printable;

/** Writes a graph of owners in the language of Graphviz. */
public final class OwnersDot {

  private OwnersDot() {}

  /** Writes the whole graph. */
  public static void write(OwnersGraph graph, Writer out) throws IOException {
    out.write("digraph owners {\n  node [shape=box];\n");
    for (int i = 0; i < graph.boxes().size(); i++) {
      OwnersGraph.Box box = graph.boxes().get(i);
      String mark = box.mark().isEmpty() ? "" : "\n" + box.mark();
      String style = box.mark().isEmpty() ? "" : ", style=bold";
      out.write("  p" + i + " [label=" + quoted(box.name() + mark) + style + "];\n");
    }
    for (OwnersGraph.Arrow arrow : graph.arrows()) {
      out.write("  p" + arrow.from() + " -> p" + arrow.to() + " [label=");
      out.write(quoted(String.join("\n", arrow.labels())) + "];\n");
    }
    out.write("}\n");
    out.flush();
  }

  private static String quoted(String text) {
    StringBuilder safe = new StringBuilder("\"");
    for (String line : text.split("\n", -1)) {
      safe.append(safe.length() == 1 ? "" : "\\n");
      safe.append(Printable.of(line).replace("\\", "\\\\").replace("\"", "\\\""));
    }
    return safe.append('"').toString();
  }
}
