/** Lists of your own: a table of names. */
@NullMarked
package org.downstream.sources.plain;

import org.jspecify.annotations.NullMarked;
