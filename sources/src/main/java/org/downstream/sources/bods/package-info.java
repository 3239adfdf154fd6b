/** Beneficial Ownership Data Standard, versions 0.2 to 0.4. */
@NullMarked
package org.downstream.sources.bods;

import org.jspecify.annotations.NullMarked;
