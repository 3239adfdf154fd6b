package org.downstream.sources.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.downstream.sources.table.NearestName;
import org.downstream.sources.table.ProblemCode;
import org.downstream.sources.table.ProblemLog;
import org.downstream.sources.table.RowProblem;

/** Finds the files of a book in a folder, and the tables there that are none of them. */
final class FolderCheck {

  private static final Set<String> TABLES = Set.of("csv", "tsv", "xls", "xlsx", "ods");

  private final ProblemLog log;
  private final NearestName names;

  FolderCheck(ProblemLog log, NearestName names) {
    this.log = log;
    this.names = names;
  }

  /** The files that are there, by name. */
  SortedMap<String, Path> files(Path folder) throws IOException {
    SortedMap<String, Path> files = new TreeMap<>();
    Set<String> present = new HashSet<>();
    for (Path path : listed(folder)) {
      String name = String.valueOf(path.getFileName());
      present.add(name);
      if (!BookFiles.names().contains(name)) {
        reportIfTable(path, name);
      } else if (Files.isRegularFile(path)) {
        files.put(name, path);
      } else {
        log.add(RowProblem.ofFile(ProblemCode.FILE_UNREADABLE, name, "no file", "a file"));
      }
    }
    for (String name : BookFiles.names()) {
      if (BookFiles.required(name) && !present.contains(name)) {
        log.add(RowProblem.ofFile(ProblemCode.FILE_MISSING, name, "", "this file"));
      }
    }
    return files;
  }

  private static List<Path> listed(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.sorted().toList();
    }
  }

  private void reportIfTable(Path path, String name) {
    int dot = name.lastIndexOf('.');
    String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
    if (dot < 0 || !TABLES.contains(ending) || !Files.isRegularFile(path)) {
      return;
    }
    String nearest = names.to(name.substring(0, dot) + ".csv", BookFiles.names());
    String expected = "one of: " + String.join(", ", BookFiles.names());
    log.add(new RowProblem(ProblemCode.FILE_UNKNOWN, name, 0, "", name, expected, nearest));
  }
}
