package org.downstream.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** What the program answers to a command: its exit code and what it wrote. */
record Answer(int code, String out, String err) {

  /** Runs a command in this process. */
  static Answer run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Downstream.run(new PrintWriter(out), new PrintWriter(err), arguments);
    return new Answer(code, out.toString(), err.toString());
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
