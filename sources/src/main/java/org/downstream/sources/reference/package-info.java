/** Reads the facts of the rulebook: chips, country groups, prices. */
@NullMarked
package org.downstream.sources.reference;

import org.jspecify.annotations.NullMarked;
