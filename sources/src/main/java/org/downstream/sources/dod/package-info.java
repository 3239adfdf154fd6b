/** Chinese military companies under section 1260H, as a table. */
@NullMarked
package org.downstream.sources.dod;

import org.jspecify.annotations.NullMarked;
