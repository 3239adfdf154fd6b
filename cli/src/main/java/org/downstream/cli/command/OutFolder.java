package org.downstream.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder that a check writes to, cleared of what an earlier check left there. */
record OutFolder(Path path) {

  /** Makes it ready; the book itself is never written to. */
  static OutFolder prepare(Path path, Path book) throws IOException {
    if (Files.exists(path) && Files.exists(book) && Files.isSameFile(path, book)) {
      throw new UsageException(
          "--out: the book itself is never written to. Choose another folder.");
    }
    Files.createDirectories(path);
    Files.deleteIfExists(path.resolve("report.html"));
    Files.deleteIfExists(path.resolve("problems.csv"));
    Path rejected = path.resolve("rejected");
    if (Files.isDirectory(rejected)) {
      for (Path file : csvFiles(rejected)) {
        Files.delete(file);
      }
    }
    return new OutFolder(path);
  }

  private static List<Path> csvFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }

  Path report() {
    return path.resolve("report.html");
  }
}
