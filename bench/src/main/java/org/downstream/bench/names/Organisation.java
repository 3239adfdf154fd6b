package org.downstream.bench.names;

import org.downstream.bench.Part;

/**
 * One row of the pair file: an organisation with its Chinese and English names.
 *
 * @param entity the number shared by all rows of its group
 */
record Organisation(
    int entity,
    String group,
    String source,
    String chineseFull,
    String chineseShort,
    String englishFull,
    String englishShort) {

  Part part() {
    return Part.of(group);
  }

  String english() {
    return englishFull.isEmpty() ? englishShort : englishFull;
  }
}
