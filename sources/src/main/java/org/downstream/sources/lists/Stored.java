package org.downstream.sources.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.downstream.sources.published.ListFile;

/**
 * A text of a list that is to be read.
 *
 * @param file where it lies
 * @param vintage the day of the text where it is known without reading it
 */
public record Stored(ListFile file, Optional<LocalDate> vintage) {

  /** The file; of a folder of {@link ListStore}, or of one list in it, every version. */
  public static List<Stored> of(Path path, Optional<LocalDate> vintage) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(new Stored(ListFile.of(path), vintage));
    }
    Path whole = path.toAbsolutePath().normalize();
    Path parent = whole.getParent();
    List<Stored> all = new ArrayList<>();
    if (Files.exists(whole.resolve("versions.txt")) && parent != null) {
      versions(new ListStore(parent), String.valueOf(whole.getFileName()), all);
    } else {
      ListStore store = new ListStore(whole);
      for (String list : store.lists()) {
        versions(store, list, all);
      }
    }
    return all;
  }

  private static void versions(ListStore store, String list, List<Stored> into) throws IOException {
    for (ListStore.Version version : store.versions(list)) {
      into.add(new Stored(ListFile.of(version.file()), Optional.of(version.vintage())));
    }
  }
}
