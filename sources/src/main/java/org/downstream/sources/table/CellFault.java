package org.downstream.sources.table;

/**
 * Why a text cannot stand in a cell.
 *
 * @param code the kind of problem
 * @param expected what would have been accepted
 * @param nearest the nearest valid value; empty when none is near
 */
record CellFault(ProblemCode code, String expected, String nearest) {

  CellFault(ProblemCode code, String expected) {
    this(code, expected, "");
  }
}
