package org.downstream.sources.ecfr;

import org.downstream.watchlist.ListedParty;

/**
 * An entry with the two columns that its engine type keeps as one text.
 *
 * @param requirement the licence requirement as published; empty when the table has no such column
 * @param policy the review policy as published; empty when the table has no such column
 */
public record PublishedEntry(ListedParty party, String requirement, String policy) {}
