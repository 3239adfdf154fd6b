/** Published lists of restricted parties and the matching of names against them. */
@NullMarked
package org.downstream.watchlist;

import org.jspecify.annotations.NullMarked;
