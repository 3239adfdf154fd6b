package org.downstream.bench;

/**
 * What later rows must know of a party.
 *
 * @param id its key
 * @param country where it is registered
 * @param supplies whether it sells or lets to others
 */
record MadeUpParty(String id, String country, boolean supplies) {}
