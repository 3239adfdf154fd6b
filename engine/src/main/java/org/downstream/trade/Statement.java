package org.downstream.trade;

import java.time.LocalDate;
import java.util.Optional;
import org.downstream.evidence.Certainty;
import org.downstream.evidence.Provenance;
import org.downstream.party.PartyId;

/**
 * An end-use statement or certification given for a deal.
 *
 * @param deal the deal it is given for
 * @param by who makes it; empty when not stated
 * @param date the day it was given; empty when not stated
 * @param endUser the end user it names
 * @param endUse the end use it states, in words
 * @param place the country of use it states
 * @param signed whether it is signed
 * @param resaleAllowed whether resale, sublease or access by others is allowed
 * @param certificationFile whether the file of 15 CFR part 748, supp. 2(dd) is complete
 * @param provenance the row it was read from
 */
public record Statement(
    DealId deal,
    Optional<PartyId> by,
    Optional<LocalDate> date,
    Optional<PartyId> endUser,
    Optional<String> endUse,
    Optional<String> place,
    Certainty signed,
    Certainty resaleAllowed,
    Certainty certificationFile,
    Provenance provenance) {}
