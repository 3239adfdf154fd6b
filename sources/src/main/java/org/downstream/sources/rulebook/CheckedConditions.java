package org.downstream.sources.rulebook;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.downstream.rule.Condition;
import org.downstream.rule.Expression;
import org.downstream.rule.Fact;
import org.downstream.rule.Outcome;
import org.downstream.rule.Provision;
import org.downstream.sources.reference.ReferenceData;

/**
 * The conditions that the build has checked, by their text, so that a start need not check them
 * again: setting up CEL and checking takes most of the time to load a rulebook. Any other text, and
 * every text under another vocabulary, is checked when it is read.
 */
public final class CheckedConditions {

  /** None: everything is checked when it is read. */
  static final CheckedConditions NONE = new CheckedConditions(Map.of());

  private static final String RESOURCE = "conditions.bin";

  private final Map<String, Expression> byText;

  private CheckedConditions(Map<String, Expression> byText) {
    this.byText = byText;
  }

  /** What the text means, if the build has checked it. */
  Optional<Expression> meaning(String text) {
    return Optional.ofNullable(byText.get(text));
  }

  /** Those of the build, if they were checked against the same facts and these country groups. */
  static CheckedConditions ofTheBuild(Set<String> groups) {
    try (InputStream in = CheckedConditions.class.getResourceAsStream(RESOURCE)) {
      return in == null ? NONE : read(in, groups);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CheckedConditions read(InputStream stream, Set<String> groups) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream));
    if (!in.readUTF().equals(vocabulary(groups))) {
      return NONE;
    }
    Map<String, Expression> byText = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      byText.put(in.readUTF(), ExpressionForm.read(in));
    }
    return new CheckedConditions(byText);
  }

  static void write(Stream<Condition> conditions, Set<String> groups, OutputStream stream)
      throws IOException {
    SortedMap<String, Expression> byText = new TreeMap<>();
    conditions.forEach(each -> byText.put(each.text(), each.expression()));
    DataOutputStream out = new DataOutputStream(stream);
    out.writeUTF(vocabulary(groups));
    out.writeInt(byText.size());
    for (Map.Entry<String, Expression> each : byText.entrySet()) {
      out.writeUTF(each.getKey());
      ExpressionForm.write(each.getValue(), out);
    }
    out.flush();
  }

  /** Every name that a condition may use, with its type. */
  private static String vocabulary(Set<String> groups) {
    return Arrays.stream(Fact.values())
            .map(fact -> fact.code() + " " + fact.type())
            .sorted()
            .collect(Collectors.joining("\n"))
        + "\n\n"
        + String.join("\n", new TreeSet<>(groups));
  }

  /**
   * Checks the shipped rulebook and writes its conditions to the file that is named: a step of the
   * build.
   */
  public static void main(String[] arguments) throws IOException {
    Set<String> groups = ReferenceData.loadCountryGroups().names();
    RulebookReader reader = new RulebookReader(new CelConditions(groups, NONE));
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
      write(reader.shipped().provisions().stream().flatMap(CheckedConditions::in), groups, out);
    }
  }

  private static Stream<Condition> in(Provision provision) {
    return Stream.concat(
        Stream.of(provision.condition()),
        provision.outcome().policies().stream()
            .map(Outcome.PolicyRow::when)
            .flatMap(Optional::stream));
  }
}
