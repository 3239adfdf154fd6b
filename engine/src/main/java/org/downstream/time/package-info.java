/** When a fact was so, when it was known, and the date whose law applies. */
@NullMarked
package org.downstream.time;

import org.jspecify.annotations.NullMarked;
