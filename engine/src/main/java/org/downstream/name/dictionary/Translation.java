package org.downstream.name.dictionary;

/**
 * A Chinese word and one way in which names render it in English.
 *
 * @param han the Chinese word, simplified
 * @param english lower-case words, parted by one space
 * @param weight how usual this rendering is, above 0 and at most 1
 */
public record Translation(String han, String english, WordKind kind, double weight) {}
