package org.downstream.rule;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Evidence that is put into words when it is first read: no verdict needs the words, and most are
 * never asked for. What it says is settled when it is made. Immutable and thread-safe.
 */
final class LaterEvidence extends AbstractList<Evidence> implements RandomAccess {

  private final @Nullable Supplier<List<Evidence>>[] reasons;
  private volatile @Nullable List<Evidence> words;

  /** What all of these say, one after the other, nothing twice. */
  LaterEvidence(@Nullable Supplier<List<Evidence>>[] reasons) {
    this.reasons = reasons;
  }

  private List<Evidence> words() {
    List<Evidence> said = words;
    if (said == null) {
      List<Evidence> result = new ArrayList<>();
      for (Supplier<List<Evidence>> reason : reasons) {
        for (Evidence each : reason == null ? List.<Evidence>of() : reason.get()) {
          if (!result.contains(each)) {
            result.add(each);
          }
        }
      }
      said = List.copyOf(result);
      words = said;
    }
    return said;
  }

  @Override
  public Evidence get(int index) {
    return words().get(index);
  }

  @Override
  public int size() {
    return words().size();
  }
}
