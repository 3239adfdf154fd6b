/** Chips, their exact figures, and their classification on a date. */
@NullMarked
package org.downstream.item;

import org.jspecify.annotations.NullMarked;
