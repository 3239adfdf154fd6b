/** Files of pairs of names to compare. */
@NullMarked
package org.downstream.sources.pairs;

import org.jspecify.annotations.NullMarked;
