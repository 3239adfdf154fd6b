/**
 * Measures how well names are found and compared, on cases of our own and on data that is given.
 */
@NullMarked
package org.downstream.bench.accuracy;

import org.jspecify.annotations.NullMarked;
