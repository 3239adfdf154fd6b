package org.downstream.name;

import java.util.ArrayList;
import java.util.List;
import org.downstream.name.NamePart.Kind;

/** Finds the company in the name of its branch. */
final class BranchHead {
  private BranchHead() {}

  /** The names the company may have, most likely first; none when the name is no branch. */
  static List<AnalyzedName> of(AnalyzedName name) {
    List<NamePart> parts = name.parts();
    int marker = marker(parts);
    if (marker < 0) {
      return List.of();
    }
    List<NamePart> before = parts.subList(0, marker);
    List<NamePart> after = parts.subList(marker + 1, parts.size());
    List<List<NamePart>> heads = new ArrayList<>();
    if (hasBrand(after) && !hasBrand(before)) {
      heads.add(after);
    } else {
      int form = lastLegalForm(before);
      if (form > 0) {
        heads.add(before.subList(0, form + 1));
      }
      int place = before.size();
      while (place > 0 && before.get(place - 1).kind() == Kind.REGION) {
        place--;
      }
      heads.add(before.subList(0, place));
      heads.add(before);
      if (place == before.size() && place > 1) {
        // The place of the branch is not in the table of regions.
        heads.add(before.subList(0, place - 1));
      }
    }
    return heads.stream()
        .map(head -> withParts(name, head))
        .filter(head -> !head.isEmpty())
        .toList();
  }

  private static AnalyzedName withParts(AnalyzedName name, List<NamePart> parts) {
    return new AnalyzedName(
        name.original(), name.script(), name.folded(), parts, name.shortened(), name.steps());
  }

  private static int marker(List<NamePart> parts) {
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (parts.get(i).kind() == Kind.BRANCH) {
        return i;
      }
    }
    return -1;
  }

  private static int lastLegalForm(List<NamePart> parts) {
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (parts.get(i).kind() == Kind.LEGAL_FORM) {
        return i;
      }
    }
    return -1;
  }

  private static boolean hasBrand(List<NamePart> parts) {
    return parts.stream().anyMatch(part -> part.kind() == Kind.BRAND);
  }
}
