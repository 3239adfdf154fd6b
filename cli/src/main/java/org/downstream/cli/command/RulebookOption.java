package org.downstream.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import org.downstream.rule.Rulebook;
import org.downstream.screening.Book;
import org.downstream.screening.Screening;
import org.downstream.sources.rulebook.RulebookReader;
import picocli.CommandLine.Option;

/** The rulebook that answers go by. */
public final class RulebookOption {

  @Option(
      names = "--rulebook",
      paramLabel = "FOLDER",
      defaultValue = "",
      description = {
        "Folder with the provisions to go by. Default: those that are shipped.",
        "downstream law check says what is wrong with it."
      })
  private String folder = "";

  /** The law alone. */
  Rulebook rulebook() {
    return Shipped.rulebook(this::read);
  }

  /** What is shipped, with that rulebook. */
  Shipped.Parts parts() {
    return Shipped.parts(this::read);
  }

  /** A screening of a book against what is shipped, with that rulebook. */
  Screening screening(Book book) {
    return parts().screening(book);
  }

  private Rulebook read(RulebookReader reader) {
    return folder.isEmpty() ? reader.shipped() : reader.read(folder(folder));
  }

  /** That folder, if it is one. */
  static Path folder(String name) {
    Path path = Path.of(name);
    if (!Files.isDirectory(path)) {
      throw new UsageException(
          "There is no folder " + path + ".\nMaybe the path is relative to another folder.");
    }
    return path;
  }
}
