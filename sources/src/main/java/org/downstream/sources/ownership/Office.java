package org.downstream.sources.ownership;

import org.downstream.evidence.Provenance;
import org.downstream.time.Period;

/**
 * An office that somebody holds in a company. It is no stake: it captures nobody.
 *
 * @param holder the key of the officer
 * @param company the key of the company
 * @param role as the source calls it
 */
public record Office(
    String holder, String company, String role, Period held, Provenance provenance) {}
