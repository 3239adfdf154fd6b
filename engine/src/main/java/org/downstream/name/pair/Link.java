package org.downstream.name.pair;

/**
 * Words of one name that meet words of the other: one and one, or one and several neighbours.
 *
 * @param aFrom place of the first word in the first name
 * @param aTo place after its last word
 * @param bFrom place of the first word in the second name
 * @param bTo place after its last word
 * @param cost of taking one for the other
 * @param way how they meet
 */
record Link(int aFrom, int aTo, int bFrom, int bTo, float cost, WordMatch.Way way) {

  int words() {
    return aTo - aFrom + bTo - bFrom;
  }

  int moved() {
    return Math.abs(aFrom - bFrom);
  }
}
