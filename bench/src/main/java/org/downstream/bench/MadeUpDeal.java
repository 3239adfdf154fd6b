package org.downstream.bench;

import java.time.LocalDate;

/**
 * What later rows must know of a deal.
 *
 * @param id its key
 * @param date when it is made
 * @param item what
 * @param quantity how many
 * @param to who receives
 * @param place the country where the goods are then
 * @param depth how many deals it flows from, one after the other
 */
record MadeUpDeal(
    String id,
    LocalDate date,
    String item,
    int quantity,
    MadeUpParty to,
    String place,
    int depth) {}
