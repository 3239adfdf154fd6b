package org.downstream.sources.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.downstream.evidence.Sha256;
import org.downstream.rule.CountryGroups;
import org.downstream.rule.Rulebook;
import org.downstream.sources.ResourceFolder;
import org.jspecify.annotations.Nullable;
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
  private final ProvisionSchema schema = new ProvisionSchema();

  /** A reader whose conditions may name these country groups. */
  public RulebookReader(Set<String> countryGroups) {
    this(new CelConditions(countryGroups));
  }

  RulebookReader(CelConditions conditions) {
    this.conditions = conditions;
  }

  /** The rulebook that the product ships. */
  public Rulebook shipped() {
    try (ResourceFolder folder = ResourceFolder.open("/rulebook/provisions")) {
      return read(folder.path());
    }
  }

  /**
   * The rulebook in that folder. Its version is the hash of the names and bytes of its files.
   *
   * @throws RulebookException with every mistake, when there is one
   */
  public Rulebook read(Path folder) {
    MessageDigest digest = Sha256.digest();
    return new Rulebook(
        provisions(folder, digest).stream().map(ProvisionFile::provision).toList(),
        Sha256.of(digest));
  }

  /**
   * The same, and each worked case is asked as well.
   *
   * @throws RulebookException with every mistake, and every case that is answered differently
   */
  public Rulebook check(Path folder, CountryGroups groups) {
    MessageDigest digest = Sha256.digest();
    List<ProvisionFile> files = provisions(folder, digest);
    WorkedCases cases = new WorkedCases(groups);
    List<RulebookProblem> problems =
        files.stream().flatMap(file -> cases.problems(file).stream()).toList();
    if (!problems.isEmpty()) {
      throw new RulebookException(problems);
    }
    return new Rulebook(files.stream().map(ProvisionFile::provision).toList(), Sha256.of(digest));
  }

  private List<ProvisionFile> provisions(Path folder, MessageDigest digest) {
    List<ProvisionFile> provisions = new ArrayList<>();
    List<RulebookProblem> problems = new ArrayList<>();
    Set<String> unread = new HashSet<>();
    // Files are read on all cores, and put together in their order.
    for (OneFile file : files(folder).parallelStream().map(each -> read(each, folder)).toList()) {
      digest.update((file.name() + "\n").getBytes(StandardCharsets.UTF_8));
      digest.update(file.bytes());
      file.provision().ifPresentOrElse(provisions::add, () -> unread.add(id(file.name())));
      problems.addAll(file.problems());
    }
    if (provisions.isEmpty() && problems.isEmpty()) {
      problems.add(noRulebook(folder, "There is no provision here."));
    }
    problems.addAll(References.problems(provisions, unread));
    if (!problems.isEmpty()) {
      throw new RulebookException(problems);
    }
    return provisions;
  }

  private static RulebookProblem noRulebook(Path folder, String message) {
    return new RulebookProblem(RulebookFault.FOLDER_EMPTY, String.valueOf(folder), 1, 1, message);
  }

  /** What became of one file: a provision or problems. */
  private record OneFile(
      String name,
      ByteBuffer bytes,
      Optional<ProvisionFile> provision,
      List<RulebookProblem> problems) {}

  private OneFile read(Path path, Path folder) {
    String name = folder.relativize(path).toString().replace('\\', '/');
    byte[] bytes = {};
    try {
      bytes = Files.readAllBytes(path);
      ProvisionFile file = provision(name, bytes);
      return new OneFile(name, ByteBuffer.wrap(bytes), Optional.of(file), List.of());
    } catch (Refusal e) {
      return new OneFile(name, ByteBuffer.wrap(bytes), Optional.empty(), e.problems());
    } catch (IOException e) {
      RulebookProblem problem =
          new RulebookProblem(
              RulebookFault.FILE_UNREADABLE, name, 1, 1, "The file cannot be read.");
      return new OneFile(name, ByteBuffer.wrap(bytes), Optional.empty(), List.of(problem));
    }
  }

  private ProvisionFile provision(String name, byte[] bytes) {
    if (!name.endsWith(ENDING)) {
      throw new Refusal(
          new RulebookProblem(
              RulebookFault.FILE_ENDING, name, 1, 1, "A provision is a " + ENDING + " file."));
    }
    YamlPlace root = parse(name, bytes);
    List<RulebookProblem> breaches = schema.problems(root);
    if (!breaches.isEmpty()) {
      throw new Refusal(breaches);
    }
    return new ProvisionFile(new ProvisionReader(conditions).read(id(name), root), root);
  }

  /** The path without the ending. */
  private static String id(String name) {
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      return found
          .filter(Files::isRegularFile)
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new RulebookException(List.of(noRulebook(folder, "The folder cannot be read.")));
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
        throw new Refusal(
            new RulebookProblem(RulebookFault.YAML_INVALID, name, 1, 1, "The file is empty."));
      }
      YamlShape.check(name, node);
      return new YamlPlace(name, node);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      int column = e.getProblemMark() == null ? 1 : e.getProblemMark().getColumn() + 1;
      throw new Refusal(
          new RulebookProblem(
              RulebookFault.YAML_INVALID, name, line, column, notYaml(e.getProblem())));
    } catch (YAMLException e) {
      // Too many aliases, too deep, too long, or a character that YAML does not allow.
      throw new Refusal(
          new RulebookProblem(RulebookFault.YAML_INVALID, name, 1, 1, notYaml(e.getMessage())));
    } catch (CharacterCodingException e) {
      throw new Refusal(
          new RulebookProblem(RulebookFault.YAML_INVALID, name, 1, 1, "The file is not UTF-8."));
    }
  }

  /** The words of the YAML parser on one line: the next one is for the advice. */
  private static String notYaml(@Nullable String words) {
    return "Not valid YAML: " + String.valueOf(words).strip().replaceAll("\\s+", " ");
  }
}
