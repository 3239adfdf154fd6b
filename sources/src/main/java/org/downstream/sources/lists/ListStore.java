package org.downstream.sources.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.downstream.sources.published.ListFile;

/**
 * A folder that keeps every version of every list, each under the hash of its content: {@code
 * NAME/SHA-256} with {@code NAME/versions.txt}, which has a line for each, oldest first: day of the
 * text, hash.
 */
public final class ListStore {

  private static final String VERSIONS = "versions.txt";

  private final Path folder;

  /** The store in that folder, which need not be there yet. */
  public ListStore(Path folder) {
    this.folder = folder;
  }

  /**
   * A version of a list.
   *
   * @param list the name of the list
   * @param vintage the day of its text
   * @param sha256 of its content
   * @param file where it lies
   */
  public record Version(String list, LocalDate vintage, String sha256, Path file) {}

  /** The names of the lists that have at least one version, sorted. */
  public List<String> lists() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(each -> Files.exists(each.resolve(VERSIONS)))
          .map(each -> String.valueOf(each.getFileName()))
          .sorted()
          .toList();
    }
  }

  /** The versions of a list in the order of the days of their text. */
  public List<Version> versions(String list) throws IOException {
    Path index = folder.resolve(list).resolve(VERSIONS);
    if (!Files.exists(index)) {
      return List.of();
    }
    List<Version> versions = new ArrayList<>();
    for (String line : Files.readAllLines(index)) {
      version(list, line).ifPresent(versions::add);
    }
    // Versions of one day stay in the order in which they came.
    versions.sort(Comparator.comparing(Version::vintage));
    return versions;
  }

  private Optional<Version> version(String list, String line) {
    String[] parts = line.strip().split(" ", -1);
    if (parts.length != 2 || !parts[1].matches("[0-9a-f]{64}")) {
      return Optional.empty();
    }
    try {
      Path file = folder.resolve(list).resolve(parts[1]);
      return Files.exists(file)
          ? Optional.of(new Version(list, LocalDate.parse(parts[0]), parts[1], file))
          : Optional.empty();
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  /** The version of the newest text. */
  public Optional<Version> newest(String list) throws IOException {
    List<Version> versions = versions(list);
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
  }

  /** A place for a file that is not yet known to be good. */
  Path incoming(String list) throws IOException {
    Path own = Files.createDirectories(folder.resolve(list));
    return Files.createTempFile(own, "incoming-", ".part");
  }

  /** Keeps a file under its hash and notes its day. The file is moved. */
  Version keep(String list, Path file, LocalDate vintage) throws IOException {
    String sha256 = ListFile.of(file).sha256();
    Path own = folder.resolve(list);
    Path kept = own.resolve(sha256);
    Files.move(file, kept, StandardCopyOption.REPLACE_EXISTING);
    List<String> lines = new ArrayList<>();
    for (Version before : versions(list)) {
      if (!before.sha256().equals(sha256)) {
        lines.add(before.vintage() + " " + before.sha256());
      }
    }
    lines.add(vintage + " " + sha256);
    Path index = Files.createTempFile(own, "versions-", ".part");
    Files.write(index, lines);
    Files.move(
        index,
        own.resolve(VERSIONS),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.ATOMIC_MOVE);
    return new Version(list, vintage, sha256, kept);
  }
}
