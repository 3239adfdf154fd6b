package org.downstream.name.search;

/**
 * What was found for one candidate, for those who fit weights or inspect a score.
 *
 * @param entity of the candidate
 * @param row the name
 * @param retrieval what it was found by: information of the words met, roughly
 * @param traits by the order of {@link Trait}
 * @param rank what candidates are ranked by
 * @param score the probability that both name the same bearer
 */
public record NameEvidence(
    int entity, int row, float retrieval, float[] traits, double rank, double score) {}
