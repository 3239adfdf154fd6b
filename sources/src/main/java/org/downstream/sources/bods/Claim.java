package org.downstream.sources.bods;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.downstream.sources.ownership.StatedRow;
import org.downstream.sources.ownership.StatedStake;
import org.downstream.time.Period;

/**
 * A relationship statement, until all of the file is read: a later one may replace or close it, and
 * an indirect one may be made up of others.
 *
 * @param record what later statements on the same relationship share
 * @param stated the day of the statement
 * @param closes whether the relationship has ended
 * @param indirect whether it passes through others
 * @param components the statements or records it is made up of
 */
record Claim(
    StatedRow row,
    String id,
    String record,
    Optional<LocalDate> stated,
    boolean closes,
    boolean indirect,
    List<String> components,
    List<StatedStake> stakes) {

  /** Adds the stakes to the row, cut off before the day of a later statement. */
  void emit(Optional<LocalDate> replacedOn) {
    for (StatedStake stake : stakes) {
      Optional<LocalDate> last = replacedOn.map(day -> day.minusDays(1));
      if (last.isEmpty() && closes && stake.held().to().equals(LocalDate.MAX)) {
        last = stated;
      }
      Period held = stake.held();
      if (last.isEmpty() || !last.get().isBefore(held.to())) {
        row.stake(stake);
      } else if (!last.get().isBefore(held.from())) {
        row.stake(stake.heldIn(held.until(last.get())));
      } else {
        row.unused(id, "a statement that was replaced before it took effect");
      }
    }
    row.done();
  }
}
