/** Parties to a deal and what is known of them. */
@NullMarked
package org.downstream.party;

import org.jspecify.annotations.NullMarked;
