package org.downstream.sources.rulebook;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.downstream.item.Spelling;

/** Names the nearest valid name for a wrong one. */
final class Advice {

  private Advice() {}

  /** A line that starts with "Maybe", or nothing when no valid name is near. */
  static String nearest(String wrong, Collection<String> valid) {
    return name(wrong, valid).map(near -> "\nMaybe \"" + near + "\".").orElse("");
  }

  /** The nearest valid name, if one is near. */
  static Optional<String> name(String wrong, Collection<String> valid) {
    List<String> nearest =
        Spelling.nearest(
            wrong,
            valid.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), Function.identity())),
            1);
    return nearest.stream().findFirst();
  }
}
