package org.downstream.screening;

import org.downstream.item.ChipCatalogue;
import org.downstream.item.RentalPrices;
import org.downstream.rule.CountryGroups;

/**
 * The reference facts that a screening uses beside lists and law.
 *
 * @param chips the chip catalogue
 * @param groups country groups by date
 * @param rents public rental prices by date
 */
public record Reference(ChipCatalogue chips, CountryGroups groups, RentalPrices rents) {}
