package org.downstream.rule;

/**
 * When a provision applies: the text that counsel reads and the tree that is evaluated.
 *
 * @param text as written in the rulebook
 * @param expression what it means
 */
public record Condition(String text, Expression expression) {}
