package org.downstream.rule;

import org.downstream.evidence.Citation;
import org.downstream.time.Period;

/**
 * That a country is in a country group for a time (15 CFR part 740, supp. 1).
 *
 * @param group such as "D5"
 * @param country ISO 3166 alpha-2
 * @param period the days of membership
 * @param citation the text that says so
 * @param verified whether the dates were checked against the text
 */
public record GroupMembership(
    String group, String country, Period period, Citation citation, boolean verified) {}
