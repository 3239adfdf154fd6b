package org.downstream.sources.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.downstream.rule.Provision;
import org.downstream.rule.Rulebook;
import org.downstream.sources.ResourceFolder;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads a rulebook: every YAML file below a folder is one provision, and its path without the
 * ending is its id. All mistakes are collected; with one mistake nothing is loaded.
 */
public final class RulebookReader {

  private static final String ENDING = ".yaml";

  private final CelConditions conditions;

  /** A reader whose conditions may name these country groups. */
  public RulebookReader(Set<String> countryGroups) {
    this.conditions = new CelConditions(countryGroups);
  }

  /** The rulebook that the product ships. */
  public Rulebook shipped() {
    try (ResourceFolder folder = ResourceFolder.open("/rulebook/provisions")) {
      return read(folder.path());
    }
  }

  /**
   * The rulebook in that folder.
   *
   * @throws RulebookException with every mistake, when there is one
   */
  public Rulebook read(Path folder) {
    List<Provision> provisions = new ArrayList<>();
    List<RulebookProblem> problems = new ArrayList<>();
    MessageDigest digest = sha256();
    // Files are read on all cores, and put together in their order: nearly all of the time to start
    // the program is spent here, most of it on checking conditions.
    for (OneFile file : files(folder).parallelStream().map(each -> read(each, folder)).toList()) {
      digest.update((file.name() + "\n").getBytes(StandardCharsets.UTF_8));
      digest.update(file.bytes());
      file.provision().ifPresent(provisions::add);
      file.problem().ifPresent(problems::add);
    }
    if (provisions.isEmpty() && problems.isEmpty()) {
      problems.add(
          new RulebookProblem(String.valueOf(folder), 1, 1, "There is no provision here."));
    }
    problems.addAll(References.problems(provisions));
    if (!problems.isEmpty()) {
      throw new RulebookException(problems);
    }
    return new Rulebook(provisions, HexFormat.of().formatHex(digest.digest()));
  }

  /** What became of one file: a provision or a problem. */
  private record OneFile(
      String name,
      ByteBuffer bytes,
      Optional<Provision> provision,
      Optional<RulebookProblem> problem) {}

  private OneFile read(Path file, Path folder) {
    String name = folder.relativize(file).toString().replace('\\', '/');
    byte[] bytes = {};
    try {
      bytes = Files.readAllBytes(file);
      if (!name.endsWith(ENDING)) {
        throw new Refusal(
            new RulebookProblem(
                name, 1, 1, "A provision is a " + ENDING + " file.\nMaybe it has another ending."));
      }
      String id = name.substring(0, name.length() - ENDING.length());
      Provision provision = new ProvisionReader(conditions).read(id, parse(name, bytes));
      return new OneFile(name, ByteBuffer.wrap(bytes), Optional.of(provision), Optional.empty());
    } catch (Refusal e) {
      return new OneFile(name, ByteBuffer.wrap(bytes), Optional.empty(), Optional.of(e.problem()));
    } catch (IOException e) {
      RulebookProblem problem =
          new RulebookProblem(name, 1, 1, "The file cannot be read: " + e.getMessage());
      return new OneFile(name, ByteBuffer.wrap(bytes), Optional.empty(), Optional.of(problem));
    }
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      return found
          .filter(Files::isRegularFile)
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static YamlPlace parse(String name, byte[] bytes) {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    options.setCodePointLimit(1 << 20);
    options.setNestingDepthLimit(20);
    options.setAllowDuplicateKeys(false);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      Node node = new Yaml(options).compose(new java.io.StringReader(text));
      if (node == null) {
        throw new Refusal(new RulebookProblem(name, 1, 1, "The file is empty."));
      }
      return new YamlPlace(name, node);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      int column = e.getProblemMark() == null ? 1 : e.getProblemMark().getColumn() + 1;
      throw new Refusal(
          new RulebookProblem(name, line, column, "Not valid YAML: " + e.getProblem()));
    } catch (YAMLException e) {
      // Too many aliases, too deep, too long, or a character that YAML does not allow.
      throw new Refusal(new RulebookProblem(name, 1, 1, "Not valid YAML: " + e.getMessage()));
    } catch (CharacterCodingException e) {
      throw new Refusal(new RulebookProblem(name, 1, 1, "The file is not UTF-8."));
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
