/**
 * Fitting and measuring of the search for names, on reference data that the product does not ship.
 */
@NullMarked
package org.downstream.bench.names;

import org.jspecify.annotations.NullMarked;
