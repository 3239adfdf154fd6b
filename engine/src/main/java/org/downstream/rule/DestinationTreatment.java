package org.downstream.rule;

import org.downstream.evidence.Citation;
import org.downstream.time.Period;

/**
 * That a place counts as part of another destination for a time: Hong Kong as China since
 * 2020-12-23 (85 FR 83765).
 *
 * @param place ISO 3166 alpha-2
 * @param treatedAs ISO 3166 alpha-2 of the destination that it counts as
 * @param period the days on which it does
 * @param citation the text that says so
 */
public record DestinationTreatment(
    String place, String treatedAs, Period period, Citation citation) {}
