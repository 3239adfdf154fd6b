package org.downstream.name.pair;

/**
 * A word of a name before anybody asks what it means.
 *
 * @param written as it stands in the name
 * @param folded without case, accents and marks that tell no names apart
 * @param writing its script
 * @param afterHyphen whether a hyphen joins it to the word before
 * @param afterComma how many commas stand before it in the name
 * @param dotted whether it was written as letters with full stops, such as S.A.
 */
record RawWord(
    String written,
    String folded,
    Writing writing,
    boolean afterHyphen,
    int afterComma,
    boolean dotted) {

  RawWord withFolded(String other) {
    return new RawWord(written, other, writing, afterHyphen, afterComma, dotted);
  }

  RawWord writtenAs(String other) {
    return new RawWord(other, folded, writing, afterHyphen, afterComma, dotted);
  }
}
