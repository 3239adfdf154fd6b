package org.downstream.sources.published;

/**
 * A number by which a party can be told from others of its name.
 *
 * @param type as the list calls it, such as "Unified Social Credit Code (USCC)" or "ISIN"
 * @param value the number
 * @param country ISO 3166 alpha-2 of the issuer; empty when the list does not say
 */
public record PartyIdentifier(String type, String value, String country) {}
